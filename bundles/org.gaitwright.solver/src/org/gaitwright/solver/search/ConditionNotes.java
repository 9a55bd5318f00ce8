/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import org.gaitwright.solver.trajectory.KlDivergence;

/** What is noted of a training condition in an outer iteration for the record; no part of a search's state. */
final class ConditionNotes {
	private KlDivergence.Parts kl;
	private boolean adopted;
	private boolean restarted;

	/** KL per time step as measured last, 0 in the tail; null where it is not measured. */
	KlDivergence.Parts kl() {
		return kl;
	}

	void setKl(KlDivergence.Parts measured) {
		kl = measured;
	}

	/** Whether the policy's rollout was taken over. */
	boolean isAdopted() {
		return adopted;
	}

	void setAdopted(boolean taken) {
		adopted = taken;
	}

	/** Whether the condition began anew. */
	boolean isRestarted() {
		return restarted;
	}

	void setRestarted(boolean anew) {
		restarted = anew;
	}
}
