/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.plot;

import java.util.List;

import org.gaitwright.experiment.internal.figure.Axis;
import org.gaitwright.experiment.internal.figure.Band;
import org.gaitwright.experiment.internal.figure.Chart;
import org.gaitwright.experiment.internal.figure.Curve;
import org.gaitwright.experiment.internal.figure.Figure;
import org.gaitwright.experiment.internal.figure.Marks;
import org.gaitwright.ui.plot.PlotColors;
import org.gaitwright.ui.plot.PlotContent;
import org.gaitwright.ui.plot.PlotView;

/** Makes figures for print from plots: on white, whatever the theme. */
final class PlotFigure {
	private static final double WIDTH = 640;
	private static final double HEIGHT = 400;

	private PlotFigure() {
	}

	/** Shows all of the curves. */
	static Figure of(PlotContent content) {
		double[] x = content.rangeX();
		return of(content, x[1] > x[0] ? Scale.of(content.x(), x[0], x[1]) : Scale.around(content.x(), x, 0),
				Scale.around(content.y(), content.rangeY(), 0));
	}

	/** Shows the part of the curves that is in view. */
	static Figure of(PlotContent content, PlotView view) {
		return of(content, Scale.of(content.x(), view.lowX(), view.highX()),
				Scale.of(content.y(), view.lowY(), view.highY()));
	}

	private static Figure of(PlotContent content, Scale x, Scale y) {
		Chart chart = new Chart("", axis(content.x().label(), x), axis(content.y().label(), y), //$NON-NLS-1$
				content.bands().stream().map(PlotFigure::band).toList(),
				content.curves().stream().map(PlotFigure::curve).toList(),
				content.marks().stream().map(each -> new Marks(PlotColors.onPaper(each.color()), each.x())).toList());
		return new Figure(List.of(List.of(chart)), content.legend().stream()
				.map(curve -> new Figure.Entry(curve.name(), PlotColors.onPaper(curve.color()))).toList(), WIDTH, HEIGHT);
	}

	private static Axis axis(String label, Scale scale) {
		return new Axis(label, scale.low(), scale.high(), scale.logarithmic());
	}

	private static Band band(org.gaitwright.ui.plot.Band band) {
		return new Band(PlotColors.onPaper(band.color()), band.x(), band.low(), band.high());
	}

	private static Curve curve(org.gaitwright.ui.plot.Curve curve) {
		return new Curve(curve.name(), PlotColors.onPaper(curve.color()), switch (curve.style()) {
			case SOLID -> Curve.Style.SOLID;
			case DASHED -> Curve.Style.DASHED;
			case FAINT -> Curve.Style.FAINT;
		}, curve.x(), curve.y());
	}
}
