/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.gait;

/**
 * Gains of the servos. Derivative gains of hip, knee and torso are r·c·√kp, with the factor c of the joint.
 *
 * @param hip                 proportional gain of the swing hip, N m/rad
 * @param knee                proportional gain of both knees, N m/rad
 * @param ankle               proportional gain of the stance ankle, N m/rad
 * @param torso               proportional gain of the torso, which acts through the stance hip, N m/rad
 * @param swingAnkleRatio     proportional gain of the swing ankle over that of the stance ankle
 * @param dampingScale        r
 * @param hipDamping          c of the hip
 * @param kneeDamping         c of the knees
 * @param torsoDamping        c of the torso
 * @param swingAnkleDamping   derivative gain of the swing ankle, N m s/rad
 * @param stanceAnkleDamping  derivative gain of the stance ankle, N m s/rad
 */
public record GaitGains(double hip, double knee, double ankle, double torso, double swingAnkleRatio,
		double dampingScale, double hipDamping, double kneeDamping, double torsoDamping, double swingAnkleDamping,
		double stanceAnkleDamping) {

	double hipRate() {
		return dampingScale * hipDamping * Math.sqrt(hip);
	}

	double kneeRate() {
		return dampingScale * kneeDamping * Math.sqrt(knee);
	}

	double torsoRate() {
		return dampingScale * torsoDamping * Math.sqrt(torso);
	}
}
