/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.drawing;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.gaitwright.model.experiment.ConditionSource;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.Task;
import org.gaitwright.model.experiment.Terrain;
import org.gaitwright.ui.editor.internal.document.ExperimentDocument;

/**
 * Draws the ground of the selected conditions, and beneath it their pushes over time. Of a task its first training
 * conditions count.
 */
public final class TaskPainter implements Painter {

	private static final int TIMELINE = 88;

	private final ExperimentDocument document;
	private final PushTimeline timeline = new PushTimeline();

	/** @param document whose tasks are drawn */
	public TaskPainter(ExperimentDocument document) {
		this.document = document;
	}

	@Override
	public void paint(GC gc, Rectangle area, Palette palette, EObject selected) {
		Task task = ancestor(selected, Task.class);
		ConditionSource conditions = ancestor(selected, ConditionSource.class);
		if (conditions == null && task != null && !task.getTraining().isEmpty()) {
			conditions = task.getTraining().getFirst();
		}
		Terrain terrain = ancestor(selected, Terrain.class);
		if (terrain == null && conditions != null) {
			terrain = conditions.getTerrain();
		}
		int split = Math.max(area.height / 3, area.height - TIMELINE);
		GroundPainter.paint(gc, new Rectangle(area.x, area.y, area.width, split), palette, terrain);
		timeline.paint(gc, new Rectangle(area.x, area.y + split, area.width, area.height - split), palette, conditions,
				duration(task), selected);
	}

	private static <T> T ancestor(EObject element, Class<T> type) {
		for (EObject each = element; each != null; each = each.eContainer()) {
			if (type.isInstance(each)) {
				return type.cast(each);
			}
		}
		return null;
	}

	/** How long a rollout lasts, s. */
	private double duration(Task task) {
		double step = document.root() instanceof Experiment experiment && experiment.getRobot() != null
				? experiment.getRobot().getTimeStep() : 0;
		double duration = task == null ? 0 : task.getHorizon() * step;
		return Double.isFinite(duration) && duration > 0 ? duration : 1;
	}

	@Override
	public EObject at(int x, int y) {
		return timeline.at(x, y);
	}
}
