/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.drawing;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.gaitwright.model.experiment.Condition;
import org.gaitwright.model.experiment.ConditionSampler;
import org.gaitwright.model.experiment.ConditionSource;
import org.gaitwright.model.experiment.Push;
import org.gaitwright.model.experiment.RandomPushes;

/** Draws the pushes of a condition over time; those that are drawn at random as the time in which they come. */
final class PushTimeline {

	private static final int TICKS = 5;
	private static final int MARGIN = 12;
	private static final int BAR = 18;
	private static final int GAP = 2;

	private final List<Bar> bars = new ArrayList<>();

	/**
	 * Draws the time line.
	 *
	 * @param conditions whose pushes, or {@code null}
	 * @param duration   of the task, s
	 * @param selected   the selected element
	 */
	void paint(GC gc, Rectangle area, Palette palette, ConditionSource conditions, double duration, EObject selected) {
		bars.clear();
		int text = gc.getFontMetrics().getHeight();
		Rectangle axis = new Rectangle(area.x + MARGIN, area.y + area.height - text - 10,
				Math.max(1, area.width - 2 * MARGIN), text + 10);
		paintAxis(gc, axis, palette, duration);
		String note = Messages.noPushes;
		if (conditions instanceof Condition condition && !condition.getPushes().isEmpty()) {
			note = ""; //$NON-NLS-1$
			for (Push push : condition.getPushes()) {
				Rectangle bar = bar(axis, duration, push.getStart(), push.getStart() + push.getDuration());
				paintBar(gc, bar, palette, push, push == selected);
				String impulse = impulse(push);
				int extent = gc.textExtent(impulse).x;
				gc.drawText(impulse, Math.clamp(bar.x + (bar.width - extent) / 2, axis.x,
						Math.max(axis.x, axis.x + axis.width - extent)), bar.y - text - GAP, true);
			}
		} else if (conditions instanceof ConditionSampler sampler && sampler.getRandomPushes() != null) {
			RandomPushes random = sampler.getRandomPushes();
			gc.setAlpha(110);
			paintBar(gc, bar(axis, duration, random.getFrom(), random.getTo() + random.getDuration()), palette, random,
					random == selected);
			gc.setAlpha(255);
			note = NLS.bind(Messages.randomPushes, new Object[] { random.getCount(),
					Markings.number(random.getMinimumImpulse()), Markings.number(random.getMaximumImpulse()) });
		}
		gc.drawText(note, axis.x, axis.y - BAR - GAP - text - GAP, true);
	}

	private static void paintAxis(GC gc, Rectangle axis, Palette palette, double duration) {
		gc.setForeground(palette.line());
		gc.setLineWidth(1);
		gc.drawLine(axis.x, axis.y, axis.x + axis.width, axis.y);
		double tick = Markings.roundAbove(duration / TICKS);
		for (int i = 0; i <= TICKS && i * tick <= duration * (1 + 1e-9); i++) {
			double time = i * tick;
			int x = axis.x + (int) Math.round(axis.width * time / duration);
			gc.drawLine(x, axis.y, x, axis.y + 4);
			String label = Markings.number(Math.round(time * 1e6) / 1e6) + " s"; //$NON-NLS-1$
			int extent = gc.textExtent(label).x;
			gc.drawText(label, Math.clamp(x - extent / 2, axis.x, Math.max(axis.x, axis.x + axis.width - extent)),
					axis.y + 5, true);
		}
	}

	private static Rectangle bar(Rectangle axis, double duration, double from, double to) {
		int left = axis.x + (int) Math.round(axis.width * Math.clamp(from / duration, 0, 1));
		int right = axis.x + (int) Math.round(axis.width * Math.clamp(to / duration, 0, 1));
		return new Rectangle(left, axis.y - BAR - GAP, Math.max(4, right - left), BAR);
	}

	private void paintBar(GC gc, Rectangle bar, Palette palette, EObject pushes, boolean selected) {
		gc.setBackground(selected ? palette.selection() : palette.accent());
		gc.fillRectangle(bar);
		gc.drawRectangle(bar);
		bars.add(new Bar(pushes, bar));
	}

	private static String impulse(Push push) {
		return push.getImpulseZ() == 0 ? NLS.bind(Messages.impulse, Markings.number(push.getImpulseX()))
				: NLS.bind(Messages.impulses, Markings.number(push.getImpulseX()), Markings.number(push.getImpulseZ()));
	}

	/** @return the pushes at a point of the drawing, {@code null} where there are none */
	EObject at(int x, int y) {
		return bars.stream().filter(bar -> bar.area().contains(x, y)).map(Bar::pushes).findFirst().orElse(null);
	}

	private record Bar(EObject pushes, Rectangle area) {
	}
}
