/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.gait;

/**
 * State of a gait controller.
 *
 * @param striking whether the swing leg strikes; it is lifted before
 * @param swing    index of the swing leg, 0 or 1
 * @param time     time in this state, s
 */
record GaitMoment(boolean striking, int swing, double time) {
	/** The first leg begins to swing. */
	static final GaitMoment BEGINNING = new GaitMoment(false, 0, 0);

	GaitMoment next(double timeStep, double strikeForce, GaitTiming timing) {
		double passed = time + timeStep;
		if (!striking)
			return passed >= timing.liftDuration() ? new GaitMoment(true, swing, 0) : new GaitMoment(false, swing, passed);
		boolean struck = strikeForce > timing.strikeForce() && passed > timing.minimumStrikeTime();
		return struck || passed > timing.maximumStrikeTime() ? new GaitMoment(false, 1 - swing, 0)
				: new GaitMoment(true, swing, passed);
	}
}
