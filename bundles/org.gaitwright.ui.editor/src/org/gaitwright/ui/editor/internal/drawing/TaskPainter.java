/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.gaitwright.model.experiment.Condition;
import org.gaitwright.model.experiment.ConditionSource;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.GroundPoint;
import org.gaitwright.model.experiment.Push;
import org.gaitwright.model.experiment.RandomGround;
import org.gaitwright.model.experiment.SegmentedGround;
import org.gaitwright.model.experiment.Slope;
import org.gaitwright.model.experiment.Task;
import org.gaitwright.model.experiment.Terrain;
import org.gaitwright.model.metadata.Metadata;
import org.gaitwright.ui.editor.internal.document.ExperimentDocument;

/** Draws the ground of the selected conditions, and beneath it their pushes over time. */
public final class TaskPainter implements Painter {

	private static final int TIMELINE = 76;
	private static final int MARGIN = 12;

	private final ExperimentDocument document;
	private final List<Bar> bars = new ArrayList<>();

	/** @param document whose tasks are drawn */
	public TaskPainter(ExperimentDocument document) {
		this.document = document;
	}

	@Override
	public void paint(GC gc, Rectangle area, Palette palette, EObject selected) {
		bars.clear();
		int split = Math.max(area.height / 3, area.height - TIMELINE);
		paintGround(gc, new Rectangle(area.x, area.y, area.width, split), palette, terrain(selected));
		paintPushes(gc, new Rectangle(area.x, area.y + split, area.width, area.height - split), palette, selected);
	}

	private static <T> T ancestor(EObject element, Class<T> type) {
		for (EObject each = element; each != null; each = each.eContainer()) {
			if (type.isInstance(each)) {
				return type.cast(each);
			}
		}
		return null;
	}

	private static Terrain terrain(EObject selected) {
		Terrain terrain = ancestor(selected, Terrain.class);
		ConditionSource conditions = ancestor(selected, ConditionSource.class);
		return terrain != null || conditions == null ? terrain : conditions.getTerrain();
	}

	private static void paintGround(GC gc, Rectangle area, Palette palette, Terrain terrain) {
		List<double[]> corners = corners(terrain);
		double minX = corners.stream().mapToDouble(corner -> corner[0]).min().orElse(0);
		double maxX = corners.stream().mapToDouble(corner -> corner[0]).max().orElse(0);
		double minZ = corners.stream().mapToDouble(corner -> corner[1]).min().orElse(0);
		double maxZ = corners.stream().mapToDouble(corner -> corner[1]).max().orElse(0);
		Viewport view = new Viewport(area, minX - 1, maxX + 1, minZ, maxZ);
		int count = corners.size();
		int[] outline = new int[2 * count + 8];
		int at = 0;
		outline[at++] = area.x;
		outline[at++] = view.y(corners.getFirst()[1]);
		for (double[] corner : corners) {
			outline[at++] = view.x(corner[0]);
			outline[at++] = view.y(corner[1]);
		}
		outline[at++] = area.x + area.width;
		outline[at++] = view.y(corners.getLast()[1]);
		int[] line = Arrays.copyOf(outline, at);
		outline[at++] = area.x + area.width;
		outline[at++] = area.y + area.height;
		outline[at++] = area.x;
		outline[at] = area.y + area.height;
		gc.setBackground(palette.faint());
		gc.setAlpha(90);
		gc.fillPolygon(outline);
		gc.setAlpha(255);
		gc.setForeground(palette.line());
		gc.setLineWidth(2);
		gc.drawPolyline(line);
		gc.drawText(title(terrain), area.x + 8, area.y + 6, true);
		Markings.scaleBar(gc, area, palette, view);
	}

	private static String title(Terrain terrain) {
		if (terrain == null) {
			return Messages.levelGround;
		}
		return terrain instanceof RandomGround ground
				? NLS.bind(Messages.randomGround, new Object[] { Metadata.label((EObject) terrain),
						Markings.number(Math.round(Math.toDegrees(ground.getMaximumAngle()))) })
				: Metadata.label((EObject) terrain);
	}

	private static List<double[]> corners(Terrain terrain) {
		List<double[]> corners = new ArrayList<>();
		switch (terrain) {
			case Slope slope -> {
				corners.add(new double[] { slope.getStart(), 0 });
				corners.add(new double[] { slope.getStart() + 4, 4 * Math.tan(slope.getAngle()) });
			}
			case SegmentedGround ground -> {
				for (GroundPoint point : ground.getPoints()) {
					corners.add(new double[] { point.getX(), point.getZ() });
				}
			}
			case null, default -> {
			}
		}
		if (corners.isEmpty()) {
			corners.add(new double[] { 0, 0 });
			corners.add(new double[] { 4, 0 });
		}
		return corners;
	}

	private void paintPushes(GC gc, Rectangle area, Palette palette, EObject selected) {
		Condition condition = ancestor(selected, Condition.class);
		Task task = ancestor(selected, Task.class);
		double step = document.root() instanceof Experiment experiment && experiment.getRobot() != null
				? experiment.getRobot().getTimeStep() : 0;
		double duration = task == null || step <= 0 ? 1 : task.getHorizon() * step;
		int left = area.x + MARGIN;
		int width = Math.max(1, area.width - 2 * MARGIN);
		int axis = area.y + area.height - gc.getFontMetrics().getHeight() - 10;
		gc.setForeground(palette.line());
		gc.setLineWidth(1);
		gc.drawLine(left, axis, left + width, axis);
		double tick = Markings.roundAbove(duration / 5);
		for (double time = 0; time <= duration * (1 + 1e-9); time += tick) {
			int x = left + (int) Math.round(width * time / duration);
			gc.drawLine(x, axis, x, axis + 4);
			String label = Markings.number(Math.round(time * 1e6) / 1e6) + " s"; //$NON-NLS-1$
			int extent = gc.textExtent(label).x;
			gc.drawText(label, Math.clamp(x - extent / 2, left, left + width - extent), axis + 5, true);
		}
		if (condition == null || condition.getPushes().isEmpty()) {
			gc.drawText(Messages.noPushes, left, axis - gc.getFontMetrics().getHeight() - 6, true);
			return;
		}
		for (Push push : condition.getPushes()) {
			int from = left + (int) Math.round(width * Math.min(1, push.getStart() / duration));
			int length = Math.max(4, (int) Math.round(width * push.getDuration() / duration));
			Rectangle bar = new Rectangle(from, axis - 20, length, 18);
			gc.setBackground(push == selected ? palette.selection() : palette.accent());
			gc.fillRectangle(bar);
			gc.drawRectangle(bar);
			bars.add(new Bar(push, bar));
		}
	}

	@Override
	public EObject at(int x, int y) {
		return bars.stream().filter(bar -> bar.area().contains(x, y)).map(bar -> (EObject) bar.push()).findFirst()
				.orElse(null);
	}

	private record Bar(Push push, Rectangle area) {
	}
}
