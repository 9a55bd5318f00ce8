/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.drawing;

import java.util.Arrays;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.gaitwright.dynamics.terrain.HeightProfile;
import org.gaitwright.experiment.ExperimentCompiler;
import org.gaitwright.experiment.ExperimentException;
import org.gaitwright.model.experiment.RandomGround;
import org.gaitwright.model.experiment.SegmentedGround;
import org.gaitwright.model.experiment.Slope;
import org.gaitwright.model.experiment.Terrain;
import org.gaitwright.model.metadata.Metadata;

/** Draws a terrain in section, as robots walk over it. */
final class GroundPainter {

	/** Of grounds without an end the first metres are drawn. */
	private static final double LENGTH = 4;
	private static final double RANDOM_LENGTH = 8;
	private static final double LONGEST = 1000;

	private GroundPainter() {
	}

	static void paint(GC gc, Rectangle area, Palette palette, Terrain terrain) {
		HeightProfile ground;
		try {
			ground = ExperimentCompiler.ground(terrain);
		} catch (ExperimentException | RuntimeException unfit) { // numbers are drawn while they are typed
			Markings.note(gc, area, palette, NLS.bind(Messages.noGround, Metadata.label((EObject) terrain)));
			return;
		}
		paint(gc, area, palette, ground, end(terrain));
		gc.setForeground(palette.line());
		gc.drawText(title(terrain), area.x + 8, area.y + 6, true);
	}

	private static void paint(GC gc, Rectangle area, Palette palette, HeightProfile ground, double end) {
		double low = 0;
		double high = 0;
		for (int i = 0; i <= area.width; i++) {
			double height = ground.height(-1 + (end + 2) * i / area.width);
			low = Math.min(low, height);
			high = Math.max(high, height);
		}
		Viewport view = new Viewport(area, -1, end + 1, low, high);
		int[] line = new int[2 * (area.width + 1)];
		for (int i = 0; i <= area.width; i++) {
			line[2 * i] = area.x + i;
			line[2 * i + 1] = view.y(ground.height(view.left() + (view.right() - view.left()) * i / area.width));
		}
		int[] body = Arrays.copyOf(line, line.length + 4);
		body[line.length] = area.x + area.width;
		body[line.length + 1] = area.y + area.height;
		body[line.length + 2] = area.x;
		body[line.length + 3] = area.y + area.height;
		gc.setBackground(palette.faint());
		gc.setAlpha(90);
		gc.fillPolygon(body);
		gc.setAlpha(255);
		gc.setForeground(palette.line());
		gc.setLineWidth(2);
		gc.drawPolyline(line);
		Markings.scaleBar(gc, area, palette, view);
	}

	/** Where the drawing ends, m. */
	private static double end(Terrain terrain) {
		double end = switch (terrain) {
			case Slope slope -> slope.getStart() + LENGTH;
			case SegmentedGround ground when !ground.getPoints().isEmpty() -> ground.getPoints().getLast().getX();
			case RandomGround ground -> ground.getFlatStart() + RANDOM_LENGTH;
			case null, default -> LENGTH;
		};
		return Double.isFinite(end) ? Math.clamp(end, 0.1, LONGEST) : LENGTH;
	}

	private static String title(Terrain terrain) {
		if (terrain == null) {
			return Messages.levelGround;
		}
		return terrain instanceof RandomGround ground
				? NLS.bind(Messages.randomGround, Metadata.label((EObject) terrain),
						Markings.number(Math.round(Math.toDegrees(ground.getMaximumAngle()))))
				: Metadata.label((EObject) terrain);
	}
}
