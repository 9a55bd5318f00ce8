/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.trajectory;

/** Which of the two ways to move are shown. */
enum Shown {
	/** The mean trajectory. */
	TRAJECTORY,
	/** The policy's rollout. */
	ROLLOUT,
	/** One over the other. */
	BOTH;

	boolean trajectory() {
		return this != ROLLOUT;
	}

	boolean rollout() {
		return this != TRAJECTORY;
	}
}
