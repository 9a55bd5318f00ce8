/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.trajectory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.gaitwright.ui.plot.Curve;
import org.gaitwright.ui.plot.PlotContent;

/** Names the curves of two plots in their colours, each once: joints and their torques have the same. */
final class LegendRow {
	private static final String SWATCH = "\u25a0 "; //$NON-NLS-1$

	/** Of the platform's style sheets: they would give the swatch the colour of texts. */
	private static final String NO_STYLE_SHEET = "org.eclipse.e4.ui.css.disabled"; //$NON-NLS-1$

	private final Composite row;
	private Map<String, Integer> shown = Map.of();

	/** @param parent with a grid layout of one column */
	LegendRow(Composite parent) {
		row = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout();
		layout.spacing = 10;
		layout.marginTop = layout.marginBottom = 0;
		row.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(row);
	}

	void show(PlotContent first, PlotContent second) {
		Map<String, Integer> names = new LinkedHashMap<>();
		List<Curve> curves = new ArrayList<>(first.legend());
		curves.addAll(second.legend());
		curves.forEach(curve -> names.putIfAbsent(curve.name(), curve.color()));
		if (names.equals(shown))
			return;
		shown = names;
		for (var child : row.getChildren())
			child.dispose();
		names.forEach((name, color) -> {
			Composite pair = new Composite(row, SWT.NONE);
			RowLayout layout = new RowLayout();
			layout.wrap = false;
			layout.spacing = layout.marginTop = layout.marginBottom = layout.marginLeft = layout.marginRight = 0;
			pair.setLayout(layout);
			Label swatch = new Label(pair, SWT.NONE);
			swatch.setText(SWATCH);
			swatch.setData(NO_STYLE_SHEET, Boolean.TRUE);
			swatch.setForeground(new Color(color >> 16 & 255, color >> 8 & 255, color & 255));
			new Label(pair, SWT.NONE).setText(name);
		});
		Control[] pairs = row.getChildren();
		row.getParent().layout(pairs.length == 0 ? new Control[] { row } : pairs, SWT.DEFER);
	}
}
