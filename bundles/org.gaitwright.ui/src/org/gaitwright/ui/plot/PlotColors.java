/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.plot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/**
 * Colours of plots and drawings that go with a light or a dark theme; curves are told apart by people with any colour
 * vision (after Okabe and Ito).
 *
 * @param background behind everything
 * @param foreground texts and axes
 * @param grid       grid lines
 * @param dark       whether the theme is a dark one
 */
public record PlotColors(RGB background, RGB foreground, RGB grid, boolean dark) {
	/** For print and export. */
	public static final PlotColors LIGHT = new PlotColors(new RGB(255, 255, 255), new RGB(34, 34, 34),
			new RGB(226, 228, 230), false);
	/** For dark themes. */
	public static final PlotColors DARK = new PlotColors(new RGB(43, 45, 48), new RGB(214, 216, 218),
			new RGB(70, 73, 77), true);

	private static final int[] ON_LIGHT = { 0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0x56B4E9, 0xE69F00, 0x6A3D9A,
			0x8B5A2B };
	/** None is also one on light: {@link #onPaper} can tell them apart. */
	private static final int[] ON_DARK = { 0x5AB6EA, 0xFF9E5E, 0x4FD1A5, 0xF0A6CF, 0x9CD3F5, 0xF2C14E, 0xB79CED,
			0xD2A679 };

	/** Those that go with the theme of a control. */
	public static PlotColors around(Control control) {
		RGB back = control.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB();
		RGB here = control.getBackground().getRGB();
		return brightness(here) < 110 || brightness(back) < 110 ? DARK : LIGHT;
	}

	private static double brightness(RGB color) {
		return 0.299 * color.red + 0.587 * color.green + 0.114 * color.blue;
	}

	/** Colour of a curve by its number, as in {@link Curve#color()}. */
	public int curve(int number) {
		int[] colors = dark ? ON_DARK : ON_LIGHT;
		return colors[Math.floorMod(number, colors.length)];
	}

	/** A colour faded into the background. */
	public int faint(int color) {
		return mix(color >> 16 & 255, background.red) << 16 | mix(color >> 8 & 255, background.green) << 8
				| mix(color & 255, background.blue);
	}

	/** The colour on paper of a curve that has this one in some theme; a colour of no theme stays. */
	public static int onPaper(int color) {
		for (int i = 0; i < ON_DARK.length; i++) {
			if (color == ON_DARK[i])
				return ON_LIGHT[i];
			if (color == DARK.faint(ON_DARK[i]))
				return LIGHT.faint(ON_LIGHT[i]);
		}
		return color;
	}

	private static int mix(int color, int back) {
		return (int) Math.round(0.38 * color + 0.62 * back);
	}
}
