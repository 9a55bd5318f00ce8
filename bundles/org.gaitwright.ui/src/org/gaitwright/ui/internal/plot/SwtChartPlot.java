/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.plot;

import java.util.function.DoubleConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ICustomPaintListener;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.gaitwright.ui.plot.Axis;
import org.gaitwright.ui.plot.Plot;
import org.gaitwright.ui.plot.PlotColors;
import org.gaitwright.ui.plot.PlotContent;
import org.gaitwright.ui.plot.PlotView;

/**
 * Plots with Eclipse SWTChart: axes and grid are its own; what is plotted is drawn by a {@link CurvePainter}, as its
 * series draw each segment for itself and know no bands.
 */
public final class SwtChartPlot implements Plot, PlotNavigation.Target {
	private static final double MARGIN = 0.05;
	/** Of the cursor's way through the abscissa, where that does not count. */
	private static final double CURSOR_STEP = 0.01;

	private final Chart chart;
	private final Control area;
	private final CurvePainter painter = new CurvePainter();
	private final PlotNavigation navigation;
	private PlotContent content = PlotContent.empty(Axis.linear(""), Axis.linear("")); //$NON-NLS-1$ //$NON-NLS-2$
	private PlotColors colors;
	private Scale scaleX;
	private Scale scaleY;
	/** Whether the axes follow the curves, since the user has not zoomed. */
	private boolean following = true;
	private double cursor = Double.NaN;
	private double pointed = Double.NaN;
	private DoubleConsumer pointListener = x -> {
	};

	/** @param name accessible name of the plot */
	public SwtChartPlot(Composite parent, String name) {
		chart = new Chart(parent, SWT.NONE);
		chart.getTitle().setVisible(false);
		chart.getLegend().setVisible(false);
		area = chart.getPlotArea().getControl();
		area.getAccessible().addAccessibleListener(new Named(name));
		navigation = new PlotNavigation(area, this);
		chart.getPlotArea().addCustomPaintListener(new ICustomPaintListener() {
			@Override
			public void paintControl(PaintEvent event) {
				paint(event);
			}

			@Override
			public boolean drawBehindSeries() {
				return false;
			}
		});
		area.addControlListener(ControlListener.controlResizedAdapter(event -> y().getTick()
				.setTickMarkStepHint(OrdinatePainter.tickDistance(area.getSize().y))));
		chart.addPaintListener(event -> paintOrdinate(event.gc));
		chart.addDisposeListener(event -> painter.dispose());
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
		if (following || otherAxes) {
			following = true;
			scaleX = Scale.around(news.x(), news.rangeX(), 0);
			scaleY = Scale.around(news.y(), news.rangeY(), MARGIN);
		}
		chart.suspendUpdate(true);
		title(x(), news.x());
		title(y(), news.y());
		scale(x(), scaleX);
		scale(y(), scaleY);
		chart.suspendUpdate(false);
		chart.redraw();
		area.redraw();
	}

	private static void title(IAxis axis, Axis asked) {
		axis.getTitle().setText(asked.label());
		axis.getTitle().setVisible(!asked.label().isEmpty());
	}

	private void scale(IAxis axis, Scale scale) {
		axis.enableLogScale(false);
		axis.setRange(new Range(scale.low(), scale.high()));
		axis.enableLogScale(scale.logarithmic());
		axis.getTick().setFormat(new TickFormat(scale, axis.getDirection() == IAxis.Direction.Y));
	}

	@Override
	public void fit() {
		following = true;
		show(content);
	}

	@Override
	public PlotView view() {
		return new PlotView(scaleX.low(), scaleX.high(), scaleY.low(), scaleY.high());
	}

	@Override
	public void zoom(double fromX, double toX, double fromY, double toY) {
		if (content.isEmpty())
			return;
		following = false;
		scaleX = fromX == 0 && toX == 1 ? scaleX : scaleX.part(content.x(), fromX, toX);
		scaleY = fromY == 0 && toY == 1 ? scaleY : scaleY.part(content.y(), fromY, toY);
		show(content);
	}

	@Override
	public void adopt(PlotColors news) {
		colors = news;
		Color back = new Color(news.background());
		Color front = new Color(news.foreground());
		chart.setBackground(back);
		chart.getPlotArea().setBackground(back);
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
		redrawCursor();
		cursor = value;
		redrawCursor();
	}

	private void redrawCursor() {
		int at = cursorPixel();
		if (!Double.isNaN(cursor) && at >= 0 && at <= area.getSize().x && area.getSize().y > 0)
			area.redraw(Math.max(0, at - 1), 0, 3, area.getSize().y, false);
	}

	private int cursorPixel() {
		return (int) Math.round(Math.clamp(scaleX.fraction(cursor), -1, 2) * area.getSize().x);
	}

	@Override
	public void onPoint(DoubleConsumer listener) {
		pointListener = listener;
	}

	@Override
	public void point(double fraction) {
		pointAt(Double.isNaN(fraction) || content.isEmpty() ? Double.NaN : scaleX.value(fraction));
	}

	@Override
	public void step(int steps) {
		double from = Double.isNaN(pointed) ? scaleX.value(0.5) : pointed;
		double by = content.x().counting() ? 1 : CURSOR_STEP * (scaleX.high() - scaleX.low());
		pointAt(Math.clamp(from + steps * by, scaleX.low(), scaleX.high()));
	}

	private void pointAt(double value) {
		double rounded = content.x().counting() && !Double.isNaN(value) ? Math.rint(value) : value;
		if (Double.compare(rounded, pointed) == 0)
			return;
		pointed = rounded;
		pointListener.accept(rounded);
	}

	private void paint(PaintEvent event) {
		GC gc = event.gc;
		painter.paint(gc, new Rectangle(event.x, event.y, event.width, event.height), content, scaleX, scaleY,
				area.getSize());
		gc.setForeground(new Color(colors.foreground()));
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(1);
		if (!Double.isNaN(cursor))
			gc.drawLine(cursorPixel(), 0, cursorPixel(), area.getSize().y);
		Rectangle frame = navigation.frame();
		if (frame != null)
			gc.drawRectangle(frame);
	}

	private void paintOrdinate(GC gc) {
		gc.setFont(chart.getFont());
		OrdinatePainter.paint(gc, area.getBounds(), scaleY, content.y().label(), chart.getBackground(),
				new Color(colors.foreground()));
	}

	private IAxis x() {
		return chart.getAxisSet().getXAxis(0);
	}

	private IAxis y() {
		return chart.getAxisSet().getYAxis(0);
	}
}
