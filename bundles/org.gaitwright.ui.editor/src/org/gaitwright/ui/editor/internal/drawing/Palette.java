/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.drawing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/**
 * Colours of a drawing, from those of its widget: they fit a light and a dark theme.
 *
 * @param background behind everything
 * @param line       text and outlines
 * @param faint      grid and ground
 * @param fill       bodies
 * @param accent     joints and pushes
 * @param selection  what is selected
 */
public record Palette(Color background, Color line, Color faint, Color fill, Color accent, Color selection) {

	private static final RGB LIGHT_FILL = new RGB(108, 158, 222);
	private static final RGB DARK_FILL = new RGB(74, 118, 176);
	private static final RGB ACCENT = new RGB(224, 138, 30);

	static Palette of(Control control) {
		Color background = control.getBackground();
		Color line = control.getForeground();
		boolean dark = brightness(background) < 128;
		Color selection = dark ? new Color(255, 214, 110) : control.getDisplay().getSystemColor(SWT.COLOR_DARK_RED);
		return new Palette(background, line, mix(background, line, 0.3), new Color(dark ? DARK_FILL : LIGHT_FILL),
				new Color(ACCENT), selection);
	}

	/**
	 * Lightens a colour on a dark background, where some of a theme are hard to read as text.
	 *
	 * @param color a colour
	 * @param on    the widget whose background it stands on
	 * @return the colour for text
	 */
	public static Color legible(Color color, Control on) {
		return brightness(on.getBackground()) < 128 ? mix(color, on.getForeground(), 0.5) : color;
	}

	private static double brightness(Color color) {
		return 0.3 * color.getRed() + 0.59 * color.getGreen() + 0.11 * color.getBlue();
	}

	private static Color mix(Color one, Color other, double share) {
		return new Color(part(one.getRed(), other.getRed(), share), part(one.getGreen(), other.getGreen(), share),
				part(one.getBlue(), other.getBlue(), share));
	}

	private static int part(int one, int other, double share) {
		return (int) Math.round(one + share * (other - one));
	}
}
