/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.trajectory;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.gaitwright.ui.internal.plot.PlotRenderers;
import org.gaitwright.ui.plot.Axis;
import org.gaitwright.ui.plot.Plot;
import org.gaitwright.ui.plot.PlotColors;
import org.gaitwright.ui.plot.PlotContent;

/**
 * Joints and torques over time, and which curve is which. The plots are made one by one, each a moment later, so that a
 * view with them appears at once.
 */
final class MotionPlots {
	private static final PlotContent NOTHING = PlotContent.empty(Axis.linear(""), Axis.linear("")); //$NON-NLS-1$ //$NON-NLS-2$

	/** Heights from which on there is room for the joints, and for the torques as well. */
	private static final int ROOM_FOR_JOINTS = 150;
	private static final int ROOM_FOR_TORQUES = 230;

	/** A plot that will be there soon, and what it shall show then. */
	private static final class Pane {
		private final Composite place;
		private PlotContent content = NOTHING;
		private Plot plot;

		Pane(Composite parent) {
			place = new Composite(parent, SWT.NONE);
			place.setLayout(new FillLayout());
		}

		void show(PlotContent news) {
			content = news;
			if (plot != null)
				plot.show(news);
		}
	}

	private final Pane coordinates;
	private final Pane controls;
	private final LegendRow legend;
	private PlotColors colors;
	private double time;

	/**
	 * Makes room beneath the animation.
	 *
	 * @param parts  the animation is in them, the plots follow
	 * @param failed told, for people, that a renderer failed
	 */
	MotionPlots(SashForm parts, Consumer<String> failed) {
		coordinates = new Pane(parts);
		controls = new Pane(parts);
		legend = new LegendRow(parts.getParent());
		colors = PlotColors.around(parts);
		make(coordinates, Messages.coordinatesName, failed, () -> make(controls, Messages.controlsName, failed, () -> {
			// all are made
		}));
	}

	private void make(Pane pane, String name, Consumer<String> failed, Runnable then) {
		pane.place.getDisplay().asyncExec(() -> {
			if (pane.place.isDisposed())
				return;
			pane.plot = PlotRenderers.create(pane.place, name, failed);
			pane.plot.adopt(colors);
			pane.plot.show(pane.content);
			pane.plot.cursor(time);
			pane.place.layout();
			then.run();
		});
	}

	/** Shows what room there is for, in a height in pixels. */
	void arrange(int height) {
		coordinates.place.setVisible(height >= ROOM_FOR_JOINTS);
		controls.place.setVisible(height >= ROOM_FOR_TORQUES);
	}

	/** Shows a condition; null for nothing. */
	void show(Motion motion, int condition, Shown shown) {
		MotionCurves curves = motion == null ? null : new MotionCurves(motion, condition, shown, colors);
		coordinates.show(curves == null ? NOTHING : curves.coordinates());
		controls.show(curves == null ? NOTHING : curves.controls());
		legend.show(coordinates.content, controls.content);
	}

	/** Marks a time, s. */
	void time(double seconds) {
		time = seconds;
		for (Pane pane : new Pane[] { coordinates, controls })
			if (pane.plot != null)
				pane.plot.cursor(seconds);
	}

	/** The theme has changed; what is shown takes its colours when it is shown anew. */
	void adopt(PlotColors news) {
		colors = news;
		for (Pane pane : new Pane[] { coordinates, controls })
			if (pane.plot != null)
				pane.plot.adopt(news);
	}
}
