/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.gait;

import java.util.Arrays;

/**
 * What a gait controller did.
 *
 * @param steps   time steps that were done
 * @param fell    whether they ended in a fall
 * @param x       states, (steps + 1)×n row-major
 * @param u       controls, steps×m row-major
 * @param moments where the controller was at each state, steps + 1
 */
record Walk(int steps, boolean fell, double[] x, double[] u, GaitMoment[] moments) {

	/** When a walk has served its purpose. */
	@FunctionalInterface
	interface End {
		/** After all steps that were planned. */
		End PLANNED = (moments, t) -> false;

		/** @param moments where the controller has been, up to state t */
		boolean reached(GaitMoment[] moments, int t);
	}

	/**
	 * Walks until the biped falls, the end is reached or all steps are done.
	 *
	 * @param start   where the controller begins
	 * @param x0      initial state, n entries
	 * @param planned at most so many time steps
	 */
	static Walk run(Biped biped, GaitParameters parameters, GaitMoment start, double[] x0, int planned, End end) {
		int n = biped.dynamics().stateSize();
		int m = biped.dynamics().controlSize();
		GaitController controller = new GaitController(biped, parameters);
		double[] x = Arrays.copyOf(x0, (planned + 1) * n);
		double[] u = new double[planned * m];
		GaitMoment[] moments = new GaitMoment[planned + 1];
		controller.reset(start);
		moments[0] = start;
		boolean fell = controller.fallen(x, 0);
		int t = 0;
		while (!fell && t < planned && !end.reached(moments, t)) {
			controller.step(t, x, t * n, u, t * m, x, (t + 1) * n);
			t++;
			moments[t] = controller.moment();
			fell = controller.fallen(x, t * n);
		}
		return new Walk(t, fell, Arrays.copyOf(x, (t + 1) * n), Arrays.copyOf(u, t * m), Arrays.copyOf(moments, t + 1));
	}

	/** Walks all steps that are planned, or until the biped falls. */
	static Walk run(Biped biped, GaitParameters parameters, GaitMoment start, double[] x0, int planned) {
		return run(biped, parameters, start, x0, planned, End.PLANNED);
	}

	/** Walks from standing, at the speed in which the gait is started. */
	static Walk fromStanding(Biped biped, GaitParameters parameters, int planned, End end) {
		double[] x = biped.stand(parameters.start().knee());
		x[biped.dynamics().stateSize() / 2] = parameters.start().speed();
		return run(biped, parameters, GaitMoment.BEGINNING, x, planned, end);
	}

	/** Walks all steps that are planned, or until the biped falls, from standing. */
	static Walk fromStanding(Biped biped, GaitParameters parameters, int planned) {
		return fromStanding(biped, parameters, planned, End.PLANNED);
	}

	/** Whether a leg begins to swing at state t. */
	boolean swaps(int t) {
		return swaps(moments, t);
	}

	/** Whether a leg begins to swing at state t. */
	static boolean swaps(GaitMoment[] moments, int t) {
		return t > 0 && moments[t].swing() != moments[t - 1].swing();
	}
}
