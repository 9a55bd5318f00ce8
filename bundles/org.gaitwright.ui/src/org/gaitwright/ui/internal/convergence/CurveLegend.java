/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.convergence;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.gaitwright.ui.internal.plot.Named;
import org.gaitwright.ui.plot.Band;
import org.gaitwright.ui.plot.Curve;
import org.gaitwright.ui.plot.PlotContent;

/**
 * Names the curves in full, and reads them out where the cursor is. Selected ones stand out in the plot. As tall as
 * needed, up to some lines; then it scrolls.
 */
final class CurveLegend {
	private static final int LINES = 5;
	private static final int SWATCH_WIDTH = 28;
	private static final String SWATCH = "\u25a0"; //$NON-NLS-1$

	private final Composite place;
	private final Table table;
	private final TableColumn values;
	private List<Curve> curves = List.of();
	private PlotContent content;
	private double cursor = Double.NaN;
	private int room = Integer.MAX_VALUE;

	/** @param highlight called when other curves are to stand out */
	CurveLegend(Composite parent, Runnable highlight) {
		place = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(place);
		TableColumnLayout layout = new TableColumnLayout();
		place.setLayout(layout);
		table = new Table(place, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		table.getAccessible().addAccessibleListener(new Named(Messages.legendName));
		table.setToolTipText(Messages.legendTip);
		TableColumn swatches = new TableColumn(table, SWT.CENTER);
		layout.setColumnData(swatches, new ColumnPixelData(SWATCH_WIDTH, false));
		TableColumn names = new TableColumn(table, SWT.LEFT);
		names.setText(Messages.legendCurve);
		layout.setColumnData(names, new ColumnWeightData(64));
		values = new TableColumn(table, SWT.RIGHT);
		values.setText(Messages.legendLast);
		layout.setColumnData(values, new ColumnWeightData(36));
		table.addListener(SWT.Selection, event -> highlight.run());
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				table.deselectAll();
				highlight.run();
			}
		});
		place.setVisible(false);
	}

	/** Names of the curves that are to stand out; empty for all alike. */
	Set<String> highlighted() {
		Set<String> selected = new HashSet<>();
		for (int index : table.getSelectionIndices())
			selected.add(curves.get(index).name());
		return selected;
	}

	/** Names these curves. */
	void show(PlotContent news) {
		Set<String> selected = highlighted();
		content = news;
		List<Curve> before = curves;
		curves = news.legend();
		table.setRedraw(false);
		table.setItemCount(curves.size());
		for (int i = 0; i < curves.size(); i++) {
			TableItem item = table.getItem(i);
			Curve curve = curves.get(i);
			item.setText(0, SWATCH);
			item.setForeground(0, new Color(curve.color() >> 16 & 255, curve.color() >> 8 & 255, curve.color() & 255));
			item.setText(1, curve.name());
		}
		if (!before.stream().map(Curve::name).toList().equals(curves.stream().map(Curve::name).toList())) {
			table.deselectAll();
			for (int i = 0; i < curves.size(); i++)
				if (selected.contains(curves.get(i).name()))
					table.select(i);
			makeRoom();
		}
		read(cursor);
		table.setRedraw(true);
	}

	/** Takes so much of the height at most, pixels; nothing where that is not enough for a curve. */
	void room(int height) {
		room = height;
		makeRoom();
	}

	private void makeRoom() {
		int most = Math.min(LINES, (room - table.getHeaderHeight()) / table.getItemHeight());
		boolean there = !curves.isEmpty() && most > 0;
		GridData data = (GridData) place.getLayoutData();
		data.exclude = !there;
		data.heightHint = table.getHeaderHeight() + table.getItemHeight() * Math.min(most, curves.size()) + 2;
		place.setVisible(there);
		place.getParent().layout(true);
	}

	/** Reads the curves out at an abscissa; NaN for their ends. */
	void read(double x) {
		cursor = x;
		if (content == null)
			return;
		values.setText(Double.isNaN(x) ? Messages.legendLast
				: NLS.bind(Messages.legendAt, content.x().label(), Math.round(x)));
		for (int i = 0; i < curves.size(); i++)
			table.getItem(i).setText(2, text(curves.get(i), x));
	}

	private String text(Curve curve, double x) {
		int at = Double.isNaN(x) ? curve.size() - 1 : index(curve.x(), x);
		if (at < 0)
			return "–"; //$NON-NLS-1$
		String value = number(curve.y()[at]);
		for (Band band : content.bands())
			if (band.name().equals(curve.name())) {
				int inBand = index(band.x(), curve.x()[at]);
				if (inBand >= 0)
					return value + "  [" + number(band.low()[inBand]) + ", " + number(band.high()[inBand]) + "]"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
		return value;
	}

	/** Index of the point nearest to an abscissa, −1 where that is outside by more than half of a step. */
	private static int index(double[] xs, double x) {
		if (xs.length == 0 || x < xs[0] - 0.5 || x > xs[xs.length - 1] + 0.5)
			return -1;
		int found = Arrays.binarySearch(xs, x);
		if (found >= 0)
			return found;
		int after = Math.min(-found - 1, xs.length - 1);
		int before = Math.max(after - 1, 0);
		return x - xs[before] < xs[after] - x ? before : after;
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.5g", value); //$NON-NLS-1$
	}
}
