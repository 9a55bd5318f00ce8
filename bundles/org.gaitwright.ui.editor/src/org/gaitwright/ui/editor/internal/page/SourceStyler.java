/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.Bullet;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.gaitwright.ui.editor.internal.drawing.Palette;
import org.gaitwright.ui.editor.internal.page.XmlTokens.Token;

/**
 * Line numbers and colours of an XML text, given to the lines that are seen. The number of a line with an error has the
 * colour of errors.
 */
final class SourceStyler implements LineStyleListener {

	private static final int NUMBER_WIDTH = 44;
	/** To find the parts of a longer text anew at every key would keep the user waiting. */
	private static final int LONGEST = 1 << 20;

	private final StyledText text;
	private List<Token> tokens;
	private Set<Integer> wrongLines = Set.of();

	private SourceStyler(StyledText text) {
		this.text = text;
	}

	static SourceStyler install(ITextViewer viewer) {
		StyledText text = viewer.getTextWidget();
		SourceStyler styler = new SourceStyler(text);
		text.addLineStyleListener(styler);
		viewer.addTextListener(event -> {
			styler.tokens = null;
			text.redraw(); // other lines may be in a comment now, and have other numbers
		});
		return styler;
	}

	/** Marks lines, counted from 1. */
	void markWrong(Set<Integer> lines) {
		if (!lines.equals(wrongLines)) {
			wrongLines = lines;
			text.redraw();
		}
	}

	@Override
	public void lineGetStyle(LineStyleEvent event) {
		int number = text.getLineAtOffset(event.lineOffset) + 1;
		boolean wrong = wrongLines.contains(number);
		StyleRange style = new StyleRange();
		style.metrics = new GlyphMetrics(0, 0, NUMBER_WIDTH);
		style.foreground = wrong ? JFaceColors.getErrorText(text.getDisplay()) : color(JFacePreferences.QUALIFIER_COLOR);
		style.fontStyle = wrong ? SWT.BOLD : SWT.NORMAL;
		event.bullet = new Bullet(ST.BULLET_TEXT, style);
		event.bullet.text = Integer.toString(number);
		event.bulletIndex = number;
		event.styles = styles(event.lineOffset, event.lineOffset + event.lineText.length());
	}

	private StyleRange[] styles(int start, int end) {
		List<StyleRange> styles = new ArrayList<>();
		List<Token> all = tokens();
		for (int index = firstEndingAfter(all, start); index < all.size() && all.get(index).start() < end; index++) {
			Token token = all.get(index);
			int from = Math.max(start, token.start());
			styles.add(new StyleRange(from, Math.min(end, token.end()) - from, color(token.kind()), null));
		}
		return styles.toArray(StyleRange[]::new);
	}

	private List<Token> tokens() {
		if (tokens == null) {
			tokens = text.getCharCount() > LONGEST ? List.of() : XmlTokens.of(text.getText());
		}
		return tokens;
	}

	private static int firstEndingAfter(List<Token> all, int offset) {
		int low = 0;
		int high = all.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (all.get(middle).end() > offset) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return low;
	}

	private Color color(XmlTokens.Kind kind) {
		return color(switch (kind) {
			case ELEMENT -> JFacePreferences.ACTIVE_HYPERLINK_COLOR;
			case ATTRIBUTE -> JFacePreferences.DECORATIONS_COLOR;
			case VALUE -> JFacePreferences.COUNTER_COLOR;
			case COMMENT -> JFacePreferences.QUALIFIER_COLOR;
		});
	}

	private Color color(String ofTheme) {
		return Palette.legible(JFaceResources.getColorRegistry().get(ofTheme), text);
	}
}
