/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.figure;

import java.util.ArrayList;
import java.util.List;

import org.gaitwright.experiment.internal.figure.Canvas.Anchor;

/**
 * Curves and bands over two axes.
 *
 * @param title  above it; may be empty
 * @param x      abscissa
 * @param y      ordinate
 * @param bands  behind the curves
 * @param curves in the order of drawing
 * @param marks  what the ordinate cannot show
 */
public record Chart(String title, Axis x, Axis y, List<Band> bands, List<Curve> curves, List<Marks> marks) {
	private static final int INK = 0x222222;
	private static final int GRID = 0xe2e4e6;
	private static final double LEFT = 56;
	private static final double RIGHT = 14;
	private static final double TOP = 26;
	private static final double BOTTOM = 40;
	private static final double TEXT = 11;
	/** Half the width, and the height, of a mark. */
	private static final double MARK = 4;
	/** Points that lie outside by more are drawn this far outside, in fractions of the axis. */
	private static final double BEYOND = 100;

	public Chart {
		bands = List.copyOf(bands);
		curves = List.copyOf(curves);
		marks = List.copyOf(marks);
	}

	/** Draws the chart into a rectangle. */
	void draw(Canvas canvas, double left, double top, double width, double height) {
		Frame frame = new Frame(left + LEFT, top + TOP, width - LEFT - RIGHT, height - TOP - BOTTOM);
		axes(canvas, frame);
		canvas.clip(frame.left, frame.top, frame.width, frame.height);
		for (Band band : bands)
			band(canvas, frame, band);
		for (Curve curve : curves)
			curve(canvas, frame, curve);
		for (Marks each : marks)
			marks(canvas, frame, each);
		canvas.unclip();
	}

	private record Frame(double left, double top, double width, double height) {
		double bottom() {
			return top + height;
		}
	}

	private double across(Frame f, double value) {
		double fraction = x.logarithmic() && value <= 0 ? -BEYOND : x.fraction(value);
		return f.left + Math.max(-BEYOND, Math.min(1 + BEYOND, fraction)) * f.width;
	}

	/** Infinite values, and those farther outside, lie so far outside that the lines to them are upright. */
	private double up(Frame f, double value) {
		double fraction = y.logarithmic() && value <= 0 ? -BEYOND : y.fraction(value);
		return f.bottom() - Math.max(-BEYOND, Math.min(1 + BEYOND, fraction)) * f.height;
	}

	private void axes(Canvas canvas, Frame f) {
		for (double tick : x.ticks(6)) {
			double at = across(f, tick);
			canvas.line(new double[] { at, at }, new double[] { f.top, f.bottom() }, GRID, 1, false);
			canvas.text(at, f.bottom() + 15, Axis.text(tick), Anchor.MIDDLE, TEXT, false, false);
		}
		for (double tick : y.ticks(6)) {
			double at = up(f, tick);
			canvas.line(new double[] { f.left, f.left + f.width }, new double[] { at, at }, GRID, 1, false);
			canvas.text(f.left - 6, at + 4, Axis.text(tick), Anchor.END, TEXT, false, false);
		}
		canvas.line(new double[] { f.left, f.left, f.left + f.width },
				new double[] { f.top, f.bottom(), f.bottom() }, INK, 1, false);
		canvas.text(f.left + f.width / 2, f.top - 9, title, Anchor.MIDDLE, TEXT + 1, true, false);
		canvas.text(f.left + f.width / 2, f.bottom() + 32, x.label(), Anchor.MIDDLE, TEXT, false, false);
		canvas.text(f.left - 42, f.top + f.height / 2, y.label(), Anchor.MIDDLE, TEXT, false, true);
	}

	private void curve(Canvas canvas, Frame f, Curve curve) {
		double width = curve.style() == Curve.Style.FAINT ? 1 : 1.75;
		for (List<double[]> piece : pieces(f, curve.x(), curve.y()))
			if (piece.size() == 1)
				point(canvas, piece.getFirst()[0], piece.getFirst()[1], curve.color());
			else
				canvas.line(column(piece, 0), column(piece, 1), curve.color(), width, curve.style() == Curve.Style.DASHED);
	}

	/** A lozenge: a line of one point is not to be seen. */
	private static void point(Canvas canvas, double x, double y, int color) {
		canvas.area(new double[] { x - MARK, x, x + MARK, x }, new double[] { y, y - MARK, y, y + MARK }, color, 1);
	}

	private void marks(Canvas canvas, Frame f, Marks shown) {
		for (double value : shown.x()) {
			double at = across(f, value);
			canvas.area(new double[] { at - MARK, at + MARK, at },
					new double[] { f.bottom() - 2 * MARK, f.bottom() - 2 * MARK, f.bottom() }, shown.color(), 1);
		}
	}

	private void band(Canvas canvas, Frame f, Band band) {
		List<List<double[]>> lower = pieces(f, band.x(), band.lower());
		List<List<double[]>> upper = pieces(f, band.x(), band.upper());
		for (int i = 0; i < Math.min(lower.size(), upper.size()); i++) {
			List<double[]> outline = new ArrayList<>(upper.get(i));
			outline.addAll(lower.get(i).reversed());
			canvas.area(column(outline, 0), column(outline, 1), band.color(), 0.18);
		}
	}

	/** The points of a curve, cut where there is no number. */
	private List<List<double[]>> pieces(Frame f, double[] abscissae, double[] ordinates) {
		List<List<double[]>> pieces = new ArrayList<>();
		List<double[]> piece = new ArrayList<>();
		for (int i = 0; i < abscissae.length; i++) {
			boolean gap = Double.isNaN(ordinates[i]) || !Double.isFinite(abscissae[i]);
			if (!gap)
				piece.add(new double[] { across(f, abscissae[i]), up(f, ordinates[i]) });
			if ((gap || i == abscissae.length - 1) && !piece.isEmpty()) {
				pieces.add(piece);
				piece = new ArrayList<>();
			}
		}
		return pieces;
	}

	private static double[] column(List<double[]> points, int index) {
		return points.stream().mapToDouble(p -> p[index]).toArray();
	}
}
