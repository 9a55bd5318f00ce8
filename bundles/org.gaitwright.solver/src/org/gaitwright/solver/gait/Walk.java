/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.gait;

import java.util.Arrays;

/**
 * What a gait controller did.
 *
 * @param steps   time steps before the fall, or all that were asked for
 * @param planned time steps that were asked for
 * @param x       states, (steps + 1)×n row-major
 * @param u       controls, steps×m row-major
 * @param moments where the controller was at each state, steps + 1
 */
public record Walk(int steps, int planned, double[] x, double[] u, GaitMoment[] moments) {

	/**
	 * Walks.
	 *
	 * @param start where the controller begins
	 * @param x0    initial state, n entries
	 */
	public static Walk run(Biped biped, GaitParameters parameters, GaitMoment start, double[] x0, int planned) {
		int n = biped.dynamics().stateSize();
		int m = biped.dynamics().controlSize();
		GaitController controller = new GaitController(biped, parameters);
		double[] x = Arrays.copyOf(x0, (planned + 1) * n);
		double[] u = new double[planned * m];
		GaitMoment[] moments = new GaitMoment[planned + 1];
		controller.reset(start);
		moments[0] = start;
		int t = 0;
		while (t < planned && !controller.fallen(x, t * n)) {
			controller.step(t, x, t * n, u, t * m, x, (t + 1) * n);
			t++;
			moments[t] = controller.moment();
		}
		if (t == planned && controller.fallen(x, t * n))
			t--;
		return new Walk(t, planned, Arrays.copyOf(x, (t + 1) * n), Arrays.copyOf(u, t * m),
				Arrays.copyOf(moments, t + 1));
	}

	/** Walks from standing, at the speed in which the gait is started. */
	public static Walk fromStanding(Biped biped, GaitParameters parameters, int planned) {
		double[] x = biped.stand(parameters.start().knee());
		x[biped.dynamics().stateSize() / 2] = parameters.start().speed();
		return run(biped, parameters, GaitMoment.BEGINNING, x, planned);
	}

	/** Whether the biped has fallen. */
	public boolean fell() {
		return steps < planned;
	}

	/** Whether a leg begins to swing at state t. */
	boolean swaps(int t) {
		return t > 0 && moments[t].swing() != moments[t - 1].swing();
	}
}
