/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.plot;

import java.util.List;
import java.util.Locale;

import org.gaitwright.ui.plot.Axis;
import org.gaitwright.ui.plot.Band;
import org.gaitwright.ui.plot.Curve;
import org.gaitwright.ui.plot.Marks;
import org.gaitwright.ui.plot.PlotColors;
import org.gaitwright.ui.plot.PlotContent;
import org.gaitwright.ui.plot.PlotView;

/** Writes a plot as scalable vector graphics, for papers. Texts stay texts. */
public final class SvgPlot {
	private static final double WIDTH = 640;
	private static final double PLOT_HEIGHT = 360;
	private static final double LEFT = 70;
	private static final double RIGHT = 20;
	private static final double TOP = 16;
	private static final double BOTTOM = 48;
	private static final double LEGEND_LINE = 18;
	/** What lies farther out is cut off anyway. */
	private static final double FAR = 1000;

	private final PlotContent content;
	private final StringBuilder svg = new StringBuilder();
	private final Scale scaleX;
	private final Scale scaleY;

	private SvgPlot(PlotContent content, Scale scaleX, Scale scaleY) {
		this.content = content;
		this.scaleX = scaleX;
		this.scaleY = scaleY;
	}

	/** The document with all of the curves. */
	public static String of(PlotContent content) {
		double[] x = content.rangeX();
		return new SvgPlot(content,
				x[1] > x[0] ? Scale.of(content.x(), x[0], x[1]) : Scale.around(content.x(), x, 0),
				Scale.around(content.y(), content.rangeY(), 0)).write();
	}

	/** The document with the part of the curves that is in view. */
	public static String of(PlotContent content, PlotView view) {
		return new SvgPlot(content, Scale.of(content.x(), view.lowX(), view.highX()),
				Scale.of(content.y(), view.lowY(), view.highY())).write();
	}

	private String write() {
		List<Curve> legend = content.legend();
		double height = TOP + PLOT_HEIGHT + BOTTOM + legend.size() * LEGEND_LINE;
		append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$.0f\" height=\"%2$.0f\" viewBox=\"0 0 %1$.0f %2$.0f\" font-family=\"sans-serif\" font-size=\"12\">%n", //$NON-NLS-1$
				WIDTH, height);
		append("<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>%n"); //$NON-NLS-1$
		axes();
		append("<clipPath id=\"area\"><rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/></clipPath>%n", //$NON-NLS-1$
				LEFT, TOP - 1, WIDTH - LEFT - RIGHT, PLOT_HEIGHT + 2);
		append("<g clip-path=\"url(#area)\" fill=\"none\" stroke-linejoin=\"round\">%n"); //$NON-NLS-1$
		content.bands().forEach(this::band);
		content.curves().forEach(this::curve);
		content.marks().forEach(this::marks);
		append("</g>%n"); //$NON-NLS-1$
		for (int i = 0; i < legend.size(); i++) {
			double y = TOP + PLOT_HEIGHT + BOTTOM + i * LEGEND_LINE;
			String name = legend.get(i).name();
			if (content.bands().stream().anyMatch(band -> band.name().equals(name)))
				append("<path d=\"M%.1f %.1fh24\" stroke=\"#%06x\" stroke-width=\"11\" stroke-opacity=\"0.22\"/>%n", LEFT, y, //$NON-NLS-1$
						legend.get(i).color());
			append("<path d=\"M%.1f %.1fh24\" stroke=\"#%06x\" stroke-width=\"2\"/>%n", LEFT, y, legend.get(i).color()); //$NON-NLS-1$
			text(LEFT + 32, y + 4, "start", "", name); //$NON-NLS-1$ //$NON-NLS-2$
		}
		append("</svg>%n"); //$NON-NLS-1$
		return svg.toString();
	}

	private void axes() {
		double bottom = TOP + PLOT_HEIGHT;
		int grid = PlotColors.LIGHT.grid().red << 16 | PlotColors.LIGHT.grid().green << 8 | PlotColors.LIGHT.grid().blue;
		for (double tick : Ticks.of(new Axis("", scaleX.logarithmic()), scaleX.low(), scaleX.high(), 8)) { //$NON-NLS-1$
			append("<path d=\"M%.2f %.2fV%.2f\" stroke=\"#%06x\"/>%n", x(tick), TOP, bottom, grid); //$NON-NLS-1$
			text(x(tick), bottom + 16, "middle", "", Ticks.text(tick)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		for (double tick : Ticks.of(new Axis("", scaleY.logarithmic()), scaleY.low(), scaleY.high(), 6)) { //$NON-NLS-1$
			append("<path d=\"M%.2f %.2fH%.2f\" stroke=\"#%06x\"/>%n", LEFT, y(tick), WIDTH - RIGHT, grid); //$NON-NLS-1$
			text(LEFT - 6, y(tick) + 4, "end", "", Ticks.text(tick)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		append("<path d=\"M%.1f %.1fV%.1fH%.1f\" fill=\"none\" stroke=\"#222222\"/>%n", LEFT, TOP, bottom, WIDTH - RIGHT); //$NON-NLS-1$
		text((LEFT + WIDTH - RIGHT) / 2, bottom + 34, "middle", "", content.x().label()); //$NON-NLS-1$ //$NON-NLS-2$
		double middle = TOP + PLOT_HEIGHT / 2;
		text(16, middle, "middle", String.format(Locale.ROOT, " transform=\"rotate(-90 16 %.1f)\"", middle), //$NON-NLS-1$ //$NON-NLS-2$
				content.y().label());
	}

	private void band(Band band) {
		if (band.size() == 0)
			return;
		append("<path stroke=\"none\" fill=\"#%06x\" fill-opacity=\"0.22\" d=\"", band.color()); //$NON-NLS-1$
		for (int i = 0; i < band.size(); i++)
			append("%s%.2f %.2f", i == 0 ? "M" : "L", x(band.x()[i]), y(band.high()[i])); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (int i = band.size() - 1; i >= 0; i--)
			append("L%.2f %.2f", x(band.x()[i]), y(band.low()[i])); //$NON-NLS-1$
		append("Z\"/>%n"); //$NON-NLS-1$
	}

	private void curve(Curve curve) {
		if (curve.size() == 0)
			return;
		append("<path stroke=\"#%06x\" stroke-width=\"%s\"%s d=\"", curve.color(), curve.faint() ? "1" : "1.75", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				curve.style() == Curve.Style.DASHED ? " stroke-dasharray=\"6 4\"" : ""); //$NON-NLS-1$ //$NON-NLS-2$
		for (int i = 0; i < curve.size(); i++)
			append("%s%.2f %.2f", i == 0 ? "M" : "L", x(curve.x()[i]), y(curve.y()[i])); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		append("\"/>%n"); //$NON-NLS-1$
	}

	private void marks(Marks marks) {
		for (double each : marks.x())
			append("<path stroke=\"none\" fill=\"#%06x\" d=\"M%.2f %.2fl-3.5 -7h7z\"/>%n", marks.color(), x(each), //$NON-NLS-1$
					TOP + PLOT_HEIGHT);
	}

	private void text(double x, double y, String anchor, String more, String text) {
		append("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\"%s fill=\"#222222\">", x, y, anchor, more); //$NON-NLS-1$
		svg.append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		append("</text>%n"); //$NON-NLS-1$
	}

	private double x(double value) {
		return LEFT + Math.clamp(scaleX.fraction(value), -FAR, FAR) * (WIDTH - LEFT - RIGHT);
	}

	private double y(double value) {
		return TOP + (1 - Math.clamp(scaleY.fraction(value), -FAR, FAR)) * PLOT_HEIGHT;
	}

	private void append(String format, Object... arguments) {
		svg.append(String.format(Locale.ROOT, format.replace("%n", "\n"), arguments)); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
