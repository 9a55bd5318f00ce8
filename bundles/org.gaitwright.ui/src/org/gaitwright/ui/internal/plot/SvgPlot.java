/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.plot;

import java.util.List;
import java.util.Locale;

import org.gaitwright.ui.plot.Axis;
import org.gaitwright.ui.plot.Curve;
import org.gaitwright.ui.plot.PlotColors;
import org.gaitwright.ui.plot.PlotContent;

/** Writes a plot as scalable vector graphics, for papers. Texts stay texts. */
public final class SvgPlot {
	private static final double WIDTH = 640;
	private static final double PLOT_HEIGHT = 360;
	private static final double LEFT = 70;
	private static final double RIGHT = 20;
	private static final double TOP = 16;
	private static final double BOTTOM = 48;
	private static final double LEGEND_LINE = 18;

	private final PlotContent content;
	private final StringBuilder svg = new StringBuilder();
	private final double[] rangeX;
	private final double[] rangeY;

	private SvgPlot(PlotContent content) {
		this.content = content;
		rangeX = widened(content.rangeX(), content.x());
		rangeY = widened(content.rangeY(), content.y());
	}

	/** The document. */
	public static String of(PlotContent content) {
		return new SvgPlot(content).write();
	}

	private static double[] widened(double[] range, Axis axis) {
		if (range[1] > range[0])
			return range;
		return axis.logarithmic() && range[0] > 0 ? new double[] { range[0] / 2, range[1] * 2 }
				: new double[] { range[0] - 0.5, range[1] + 0.5 };
	}

	private String write() {
		List<Curve> legend = content.curves().stream().filter(curve -> !curve.faint()).toList();
		double height = TOP + PLOT_HEIGHT + BOTTOM + legend.size() * LEGEND_LINE;
		append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$.0f\" height=\"%2$.0f\" viewBox=\"0 0 %1$.0f %2$.0f\" font-family=\"sans-serif\" font-size=\"12\">%n", //$NON-NLS-1$
				WIDTH, height);
		append("<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>%n"); //$NON-NLS-1$
		axes();
		append("<clipPath id=\"area\"><rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/></clipPath>%n", //$NON-NLS-1$
				LEFT, TOP - 1, WIDTH - LEFT - RIGHT, PLOT_HEIGHT + 2);
		append("<g clip-path=\"url(#area)\" fill=\"none\" stroke-linejoin=\"round\">%n"); //$NON-NLS-1$
		content.curves().forEach(this::curve);
		append("</g>%n"); //$NON-NLS-1$
		for (int i = 0; i < legend.size(); i++) {
			double y = TOP + PLOT_HEIGHT + BOTTOM + i * LEGEND_LINE;
			append("<path d=\"M%.1f %.1fh24\" stroke=\"#%06x\" stroke-width=\"2\"/>%n", LEFT, y, legend.get(i).color()); //$NON-NLS-1$
			text(LEFT + 32, y + 4, "start", "", legend.get(i).name()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		append("</svg>%n"); //$NON-NLS-1$
		return svg.toString();
	}

	private void axes() {
		double bottom = TOP + PLOT_HEIGHT;
		int grid = PlotColors.LIGHT.grid().red << 16 | PlotColors.LIGHT.grid().green << 8 | PlotColors.LIGHT.grid().blue;
		for (double tick : Ticks.of(content.x(), rangeX[0], rangeX[1], 8)) {
			append("<path d=\"M%.2f %.2fV%.2f\" stroke=\"#%06x\"/>%n", x(tick), TOP, bottom, grid); //$NON-NLS-1$
			text(x(tick), bottom + 16, "middle", "", Ticks.text(tick)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		for (double tick : Ticks.of(content.y(), rangeY[0], rangeY[1], 6)) {
			append("<path d=\"M%.2f %.2fH%.2f\" stroke=\"#%06x\"/>%n", LEFT, y(tick), WIDTH - RIGHT, grid); //$NON-NLS-1$
			text(LEFT - 6, y(tick) + 4, "end", "", Ticks.text(tick)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		append("<path d=\"M%.1f %.1fV%.1fH%.1f\" fill=\"none\" stroke=\"#222222\"/>%n", LEFT, TOP, bottom, WIDTH - RIGHT); //$NON-NLS-1$
		text((LEFT + WIDTH - RIGHT) / 2, bottom + 34, "middle", "", content.x().label()); //$NON-NLS-1$ //$NON-NLS-2$
		double middle = TOP + PLOT_HEIGHT / 2;
		text(16, middle, "middle", String.format(Locale.ROOT, " transform=\"rotate(-90 16 %.1f)\"", middle), //$NON-NLS-1$ //$NON-NLS-2$
				content.y().label());
	}

	private void curve(Curve curve) {
		if (curve.size() == 0)
			return;
		append("<path stroke=\"#%06x\" stroke-width=\"%s\" d=\"", curve.color(), curve.faint() ? "1" : "1.75"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (int i = 0; i < curve.size(); i++)
			append("%s%.2f %.2f", i == 0 ? "M" : "L", x(curve.x()[i]), y(curve.y()[i])); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		append("\"/>%n"); //$NON-NLS-1$
	}

	private void text(double x, double y, String anchor, String more, String text) {
		append("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\"%s fill=\"#222222\">", x, y, anchor, more); //$NON-NLS-1$
		svg.append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		append("</text>%n"); //$NON-NLS-1$
	}

	private double x(double value) {
		return LEFT + fraction(value, rangeX, content.x()) * (WIDTH - LEFT - RIGHT);
	}

	private double y(double value) {
		return TOP + (1 - fraction(value, rangeY, content.y())) * PLOT_HEIGHT;
	}

	private static double fraction(double value, double[] range, Axis axis) {
		return axis.logarithmic() ? Math.log(value / range[0]) / Math.log(range[1] / range[0])
				: (value - range[0]) / (range[1] - range[0]);
	}

	private void append(String format, Object... arguments) {
		svg.append(String.format(Locale.ROOT, format.replace("%n", "\n"), arguments)); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
