/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.figure;

import java.util.Locale;

/** Writes scalable vector graphics. Texts stay texts. */
public final class SvgCanvas implements Canvas {
	private final StringBuilder svg = new StringBuilder();
	private int clips;

	private SvgCanvas() {
	}

	/** The document. */
	public static String draw(Figure figure) {
		SvgCanvas canvas = new SvgCanvas();
		canvas.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$.0f\" height=\"%2$.0f\" "
				+ "viewBox=\"0 0 %1$.0f %2$.0f\" font-family=\"sans-serif\">\n", figure.width(), figure.height());
		canvas.append("<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>\n");
		figure.draw(canvas);
		return canvas.svg.append("</svg>\n").toString();
	}

	@Override
	public void line(double[] x, double[] y, int color, double width, boolean dashed) {
		append("<path fill=\"none\" stroke=\"#%06x\" stroke-width=\"%.2f\" stroke-linejoin=\"round\"%s d=\"", color, width,
				dashed ? " stroke-dasharray=\"6 4\"" : "");
		path(x, y);
		append("\"/>\n");
	}

	@Override
	public void area(double[] x, double[] y, int color, double opacity) {
		append("<path fill=\"#%06x\" fill-opacity=\"%.2f\" d=\"", color, opacity);
		path(x, y);
		append("Z\"/>\n");
	}

	private void path(double[] x, double[] y) {
		for (int i = 0; i < x.length; i++)
			append("%s%.2f %.2f", i == 0 ? "M" : "L", x[i], y[i]);
	}

	@Override
	public void text(double x, double y, String text, Anchor anchor, double size, boolean bold, boolean upward) {
		append("<text x=\"%.2f\" y=\"%.2f\" font-size=\"%.1f\" text-anchor=\"%s\"%s%s fill=\"#222222\">", x, y, size,
				anchor.name().toLowerCase(Locale.ROOT), bold ? " font-weight=\"bold\"" : "",
				upward ? String.format(Locale.ROOT, " transform=\"rotate(-90 %.2f %.2f)\"", x, y) : "");
		svg.append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")).append("</text>\n");
	}

	@Override
	public void clip(double x, double y, double width, double height) {
		clips++;
		append("<clipPath id=\"clip%1$d\"><rect x=\"%2$.2f\" y=\"%3$.2f\" width=\"%4$.2f\" height=\"%5$.2f\"/></clipPath>\n"
				+ "<g clip-path=\"url(#clip%1$d)\">\n", clips, x, y, width, height);
	}

	@Override
	public void unclip() {
		append("</g>\n");
	}

	private void append(String format, Object... arguments) {
		svg.append(String.format(Locale.ROOT, format, arguments));
	}
}
