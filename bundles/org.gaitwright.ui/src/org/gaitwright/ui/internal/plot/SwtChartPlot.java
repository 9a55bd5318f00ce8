/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.plot;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ICustomPaintListener;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.gaitwright.ui.plot.Axis;
import org.gaitwright.ui.plot.Curve;
import org.gaitwright.ui.plot.Plot;
import org.gaitwright.ui.plot.PlotColors;
import org.gaitwright.ui.plot.PlotContent;

/**
 * Plots with Eclipse SWTChart. Mouse wheel and +/− zoom, arrow keys scroll, 0 or a double click shows all; the tooltip
 * reads out the coordinates under the pointer.
 */
public final class SwtChartPlot implements Plot {
	/** Ratio of largest and smallest value up to which a logarithmic axis has no tick, and hardly differs from a linear one. */
	private static final double LOGARITHMIC_FROM = 2.5;
	private static final int TICK_DISTANCE = 40;

	private final Chart chart;
	private PlotContent content;
	private PlotColors colors;
	/** Whether the axes follow the curves, since the user has not zoomed. */
	private boolean following = true;
	private double cursor = Double.NaN;

	/**
	 * @param name   accessible name of the plot
	 * @param legend where the legend stands: SWT.BOTTOM or SWT.RIGHT
	 */
	public SwtChartPlot(Composite parent, String name, int legend) {
		chart = new Chart(parent, SWT.NONE);
		chart.getTitle().setVisible(false);
		chart.getLegend().setPosition(legend);
		Control area = chart.getPlotArea().getControl();
		area.getAccessible().addAccessibleListener(new Named(name));
		area.addListener(SWT.MouseWheel, event -> zoom(event.count > 0));
		area.addListener(SWT.MouseDoubleClick, event -> fit());
		area.addListener(SWT.MouseDown, event -> area.setFocus());
		area.addListener(SWT.MouseMove, event -> readOut(event.x, event.y));
		area.addListener(SWT.Traverse, event -> event.doit = true);
		area.addKeyListener(KeyListener.keyPressedAdapter(this::key));
		chart.getPlotArea().addCustomPaintListener(new ICustomPaintListener() {
			@Override
			public void paintControl(PaintEvent event) {
				paintCursor(event.gc, area.getSize().y);
			}

			@Override
			public boolean drawBehindSeries() {
				return false;
			}
		});
		y().getTick().setTickMarkStepHint(TICK_DISTANCE);
		content = PlotContent.empty(Axis.linear(""), Axis.linear("")); //$NON-NLS-1$ //$NON-NLS-2$
		adopt(PlotColors.around(parent));
		show(content);
	}

	@Override
	public Control control() {
		return chart;
	}

	/** The widget behind the seam. */
	public Chart chart() {
		return chart;
	}

	@Override
	public void show(PlotContent news) {
		boolean otherAxes = !news.x().equals(content.x()) || !news.y().equals(content.y());
		content = news;
		chart.suspendUpdate(true);
		// logarithmic axes refuse what is not positive, also in between
		x().enableLogScale(false);
		y().enableLogScale(false);
		Set<String> shown = new HashSet<>();
		for (Curve curve : news.curves()) {
			shown.add(curve.name());
			draw(curve);
		}
		for (ISeries<?> series : chart.getSeriesSet().getSeries())
			if (!shown.contains(series.getId()))
				chart.getSeriesSet().deleteSeries(series.getId());
		title(x(), news.x());
		title(y(), news.y());
		chart.getLegend().setVisible(news.curves().stream().filter(curve -> !curve.faint()).count() > 1);
		if (following || otherAxes)
			fitAxes();
		scale(x(), news.x());
		scale(y(), news.y());
		chart.suspendUpdate(false);
		chart.redraw();
	}

	private static void title(IAxis axis, Axis asked) {
		axis.getTitle().setText(asked.label());
		axis.getTitle().setVisible(!asked.label().isEmpty());
	}

	private void draw(Curve curve) {
		ILineSeries<?> series = (ILineSeries<?>) chart.getSeriesSet().getSeries(curve.name());
		if (series == null) {
			series = (ILineSeries<?>) chart.getSeriesSet().createSeries(ISeries.SeriesType.LINE, curve.name());
			series.setAntialias(SWT.ON);
		}
		Color color = color(curve.color());
		series.setXSeries(curve.x());
		series.setYSeries(curve.y());
		series.setLineColor(color);
		series.setSymbolColor(color);
		series.setLineWidth(curve.faint() ? 1 : 2);
		series.setSymbolType(curve.size() < 2 ? ILineSeries.PlotSymbolType.CIRCLE : ILineSeries.PlotSymbolType.NONE);
		series.setVisibleInLegend(!curve.faint());
	}

	private void scale(IAxis axis, Axis asked) {
		if (asked.logarithmic() && !content.isEmpty()) {
			if (axis.getRange().lower <= 0)
				fitAxes();
			axis.enableLogScale(axis.getRange().upper > LOGARITHMIC_FROM * axis.getRange().lower);
		}
		axis.getTick().setFormat(new DecimalFormat(format(axis.getRange(), axis.isLogScaleEnabled()),
				DecimalFormatSymbols.getInstance(Locale.ROOT)));
	}

	private static String format(Range range, boolean logarithmic) {
		double largest = Math.max(Math.abs(range.lower), Math.abs(range.upper));
		boolean plain = largest < 1e5 && (logarithmic ? range.lower >= 1e-3 : largest >= 1e-2);
		return plain ? "0.####" : "0.##E0"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void fit() {
		following = true;
		show(content);
	}

	private void fitAxes() {
		following = true;
		double[] abscissae = content.rangeX();
		if (content.x().counting())
			abscissae = new double[] { 0, Math.max(10, abscissae[1]) };
		set(x(), abscissae, content.x().logarithmic(), 0);
		set(y(), content.rangeY(), content.y().logarithmic(), 0.05);
	}

	private static void set(IAxis axis, double[] range, boolean logarithmic, double margin) {
		double low = range[0];
		double high = range[1];
		if (logarithmic && low > 0) {
			double factor = Math.pow(Math.max(high / low, 1.2), margin);
			axis.setRange(new Range(low / factor, low == high ? low * 1.2 : high * factor));
			return;
		}
		double width = high - low;
		if (!(width > 1e-12 * Math.max(Math.abs(low), Math.abs(high))))
			axis.setRange(new Range(low - 0.5 - Math.abs(low) * 0.05, high + 0.5 + Math.abs(high) * 0.05));
		else
			axis.setRange(new Range(low - margin * width, high + margin * width));
	}

	@Override
	public void adopt(PlotColors news) {
		colors = news;
		Color back = new Color(news.background());
		Color front = new Color(news.foreground());
		chart.setBackground(back);
		chart.getPlotArea().setBackground(back);
		chart.getLegend().setBackground(back);
		chart.getLegend().setForeground(front);
		for (IAxis axis : chart.getAxisSet().getAxes()) {
			axis.getTick().setForeground(front);
			axis.getTitle().setForeground(front);
			axis.getTitle().setFont(chart.getFont());
			axis.getGrid().setForeground(new Color(news.grid()));
			axis.getGrid().setStyle(LineStyle.SOLID);
		}
		chart.redraw();
	}

	@Override
	public void cursor(double value) {
		if (Double.compare(value, cursor) == 0)
			return;
		cursor = value;
		chart.getPlotArea().getControl().redraw();
	}

	private void paintCursor(GC gc, int height) {
		if (Double.isNaN(cursor))
			return;
		int at = x().getPixelCoordinate(cursor);
		gc.setForeground(new Color(colors.foreground()));
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(1);
		gc.drawLine(at, 0, at, height);
	}

	private void zoom(boolean in) {
		following = false;
		if (in)
			chart.getAxisSet().zoomIn();
		else
			chart.getAxisSet().zoomOut();
		chart.redraw();
	}

	private void key(KeyEvent event) {
		switch (event.character) {
			case '+' -> zoom(true);
			case '-' -> zoom(false);
			case '0' -> fit();
			default -> scroll(event.keyCode);
		}
	}

	private void scroll(int key) {
		switch (key) {
			case SWT.ARROW_LEFT -> x().scrollDown();
			case SWT.ARROW_RIGHT -> x().scrollUp();
			case SWT.ARROW_DOWN -> y().scrollDown();
			case SWT.ARROW_UP -> y().scrollUp();
			default -> {
				return;
			}
		}
		following = false;
		chart.redraw();
	}

	private void readOut(int px, int py) {
		String text = content.isEmpty() ? null
				: String.format(Locale.ROOT, "%.5g, %.5g", x().getDataCoordinate(px), y().getDataCoordinate(py)); //$NON-NLS-1$
		chart.getPlotArea().setToolTipText(text);
	}

	private IAxis x() {
		return chart.getAxisSet().getXAxis(0);
	}

	private IAxis y() {
		return chart.getAxisSet().getYAxis(0);
	}

	private static Color color(int rgb) {
		return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
	}
}
