/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

class FigureTest {
	private static final int BLUE = 0x0000ff;

	private static Figure figure(double... y) {
		double[] x = new double[y.length];
		for (int i = 0; i < x.length; i++)
			x[i] = i;
		Chart chart = new Chart("title", Axis.linear("x", 0, y.length - 1), Axis.linear("y", 0, 10),
				List.of(new Band(BLUE, x, y, y)), List.of(new Curve("a < b & c", BLUE, Curve.Style.SOLID, x, y)), List.of());
		return new Figure(List.of(List.of(chart)), List.of(new Figure.Entry("a < b & c", BLUE)));
	}

	@Test
	void textsAreEscaped() {
		assertThat(SvgCanvas.draw(figure(1, 2))).contains("a &lt; b &amp; c").doesNotContain("a < b");
	}

	@Test
	void valuesThatAreNoNumbersCutTheCurveAndInfiniteOnesLeaveTheChart() {
		String svg = SvgCanvas.draw(figure(1, 2, Double.NaN, 3, Double.POSITIVE_INFINITY));
		assertThat(svg).doesNotContain("NaN", "Infinity");
		// the curve in two pieces, and the entry of the legend
		assertThat(svg.split("stroke=\"#0000ff\"", -1)).hasSize(1 + 3);
		assertThat(SvgCanvas.draw(figure(Double.NaN, Double.NaN)).split("stroke=\"#0000ff\"", -1)).hasSize(1 + 1);
	}

	@Test
	void aSinglePointIsSeen() {
		assertThat(SvgCanvas.draw(figure(Double.NaN, 5, Double.NaN))).contains("fill=\"#0000ff\" fill-opacity=\"1.00\"");
	}

	@Test
	void vectorsAndPixelsShowTheSame() throws Exception {
		Figure figure = figure(0, 10);
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(ImageCanvas.png(figure, 3)));
		assertThat(image.getWidth()).isEqualTo((int) Math.ceil(3 * figure.width()));
		assertThat(image.getRGB(1, 1) & 0xffffff).as("background").isEqualTo(0xffffff);
		// halfway along the curve in the middle of the frame: left 10+56, width 360−56−14; top 10+18+26, height 260−26−40
		double x = 66 + 290 / 2.0;
		double y = 54 + 194 / 2.0;
		assertThat(SvgCanvas.draw(figure)).contains("M66.00 248.00L356.00 54.00");
		assertThat(image.getRGB((int) (3 * x), (int) (3 * y)) & 0xffffff).as("the curve").isEqualTo(BLUE);
	}

	@Test
	void dashedAndFaintCurvesAndMarks() throws Exception {
		double[] x = { 1, 10 };
		double[] y = { 1, 10 };
		Chart chart = new Chart("", Axis.logarithmic("x", 1, 10), Axis.logarithmic("y", 1, 10), List.of(),
				List.of(new Curve("dashed", 0xff0000, Curve.Style.DASHED, x, y),
						new Curve("faint", 0x00ff00, Curve.Style.FAINT, x, new double[] { 10, 10 })),
				List.of(new Marks(BLUE, new double[] { 10 })));
		Figure figure = new Figure(List.of(List.of(chart)), List.of(), 600, 400);
		assertThat(figure.width()).isEqualTo(620);
		assertThat(figure.height()).isEqualTo(420);
		String svg = SvgCanvas.draw(figure);
		assertThat(svg).contains("stroke=\"#ff0000\" stroke-width=\"1.75\" stroke-linejoin=\"round\" stroke-dasharray")
				.contains("stroke=\"#00ff00\" stroke-width=\"1.00\" stroke-linejoin=\"round\" d=")
				.contains("fill=\"#0000ff\" fill-opacity=\"1.00\"");
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(ImageCanvas.png(figure, 2)));
		long red = 0;
		long blue = 0;
		for (int i = 0; i < image.getWidth(); i++)
			for (int j = 0; j < image.getHeight(); j++) {
				red += (image.getRGB(i, j) & 0xffffff) == 0xff0000 ? 1 : 0;
				blue += (image.getRGB(i, j) & 0xffffff) == BLUE ? 1 : 0;
			}
		assertThat(red).as("three fifths of the diagonal").isPositive();
		assertThat(blue).as("half a triangle of 8 by 8 units").isBetween(30L, 64L);
	}

	@Test
	void ticksAreRoundNumbers() {
		assertThat(Axis.linear("", 0, 12).ticks(6)).containsExactly(0, 2, 4, 6, 8, 10, 12);
		assertThat(Axis.linear("", -0.3, 0.3).ticks(6)).hasSize(7).startsWith(new double[] { -0.3 }, within(1e-12));
		assertThat(Axis.logarithmic("", 3, 150).ticks(6)).containsExactly(5, 10, 20, 50, 100);
		assertThat(Axis.logarithmic("", 1, 1e12).ticks(6)).hasSizeLessThan(9).startsWith(1);
		assertThat(Axis.logarithmic("", 10, 30).ticks(4)).containsExactly(10, 15, 20, 25, 30);
		assertThat(Axis.linear("", 5, 5).fraction(5)).isEqualTo(0.5);
		assertThat(Axis.logarithmic("", 4, 4).fraction(4)).isEqualTo(0.5);
		assertThat(Axis.logarithmic("", 1, 100).fraction(10)).isCloseTo(0.5, within(1e-12));
		assertThat(Axis.text(1e6)).isEqualTo("1e6");
		assertThat(Axis.text(0.05)).isEqualTo("0.05");
		assertThat(Axis.text(0)).isEqualTo("0");
	}
}
