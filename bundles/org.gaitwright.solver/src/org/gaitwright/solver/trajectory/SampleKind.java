/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

/** How the standard normal samples of a time step are drawn. */
public enum SampleKind {
	/** Independent draws. */
	INDEPENDENT,
	/** Pairs s, −s: the sample mean is zero (with an odd count, one draw has no mirror image). */
	ANTITHETIC,
	/** Antithetic where the count allows it, then whitened: mean zero and covariance I to rounding. */
	MOMENT_MATCHED,
	/**
	 * Quasi-random: normal quantiles of a Sobol sequence, scrambled anew for each time step. Evener than draws; mean and
	 * covariance are near those of the normal, not equal to them.
	 */
	SOBOL
}
