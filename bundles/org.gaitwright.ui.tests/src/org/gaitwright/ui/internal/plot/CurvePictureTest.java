/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.gaitwright.ui.plot.Axis;
import org.gaitwright.ui.plot.Curve;
import org.gaitwright.ui.plot.PlotContent;
import org.junit.jupiter.api.Test;

class CurvePictureTest {
	private static final int RED = 0xff0000;
	private static final Point SIZE = new Point(100, 50);
	private static final Scale X = new Scale(0, 10, false);
	private static final Scale Y = new Scale(0, 5, false);

	private static PlotContent content(double... y) {
		double[] x = new double[y.length];
		for (int i = 0; i < x.length; i++)
			x[i] = i * 10.0 / Math.max(1, x.length - 1);
		return new PlotContent(Axis.linear(""), Axis.linear(""), List.of(new Curve("c", x, y, RED, false)));
	}

	private static int drawn(ImageData picture) {
		int count = 0;
		for (int y = 0; y < picture.height; y++)
			for (int x = 0; x < picture.width; x++)
				if (picture.getAlpha(x, y) == 255) {
					assertEquals(RED, picture.getPixel(x, y));
					count++;
				}
		return count;
	}

	@Test
	void linesHaveAPixelInEachColumn() {
		ImageData level = CurvePicture.draw(content(2, 2), X, Y, SIZE, 100);
		assertEquals(100, drawn(level));
		assertEquals(255, level.getAlpha(50, 30));
		ImageData slope = CurvePicture.draw(content(0, 5), X, Y, SIZE, 100);
		for (int x = 2; x < 100; x += 7)
			assertTrue(slope.getAlpha(x, Math.min(49, 50 - x / 2)) == 255 || slope.getAlpha(x, 49 - x / 2) == 255, "column " + x);
	}

	@Test
	void aScreenOfTwiceTheResolutionHasFourTimesThePixels() {
		assertEquals(400, drawn(CurvePicture.draw(content(2, 2), X, Y, SIZE, 200)));
	}

	@Test
	void whatLiesFarOutIsCutOff() {
		assertEquals(0, drawn(CurvePicture.draw(content(1e300, 1e300), X, Y, SIZE, 100)));
		int steep = drawn(CurvePicture.draw(content(2, 2, 1e300, 2, 2), X, Y, SIZE, 100));
		assertTrue(steep >= 108 && steep <= 112, "two level lines of 25 pixels, two upright ones of 30: " + steep);
	}

	@Test
	void aSinglePointIsADot() {
		assertTrue(drawn(CurvePicture.draw(content(2), new Scale(-5, 5, false), Y, SIZE, 100)) > 20);
	}

	@Test
	void itIsDrawnAnewOnlyForOtherCurves() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.syncExec(() -> {
			CurvePicture picture = new CurvePicture();
			PlotContent content = content(1, 2);
			Image first = picture.of(display, content, X, Y, SIZE);
			assertSame(first, picture.of(display, content, X, Y, new Point(100, 50)));
			Image other = picture.of(display, content(1, 2), X, Y, SIZE);
			assertNotSame(first, other);
			assertTrue(first.isDisposed());
			picture.dispose();
			assertTrue(other.isDisposed());
		});
	}
}
