/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.gait;

/**
 * Parameters of a SIMBICON gait controller (K. Yin, K. Loken, M. van de Panne, "SIMBICON: Simple Biped Locomotion
 * Control", SIGGRAPH 2007).
 *
 * @param timing          when states follow each other
 * @param lift            targets while the swing leg is lifted
 * @param strike          targets until the swing foot strikes
 * @param gains           of the servos
 * @param minimumSwingHip smallest target of the swing hip after the balance feedback, rad
 * @param maximumSwingHip largest target of the swing hip after the balance feedback, rad
 * @param lean            forward lean of the torso, rad: its target pitch is −lean
 * @param start           how the gait is started
 */
public record GaitParameters(GaitTiming timing, GaitPose lift, GaitPose strike, GaitGains gains,
		double minimumSwingHip, double maximumSwingHip, double lean, Start start) {

	/**
	 * How the gait is started, and when it has settled.
	 *
	 * @param knee     angle of both knees; hips and ankles take half of it back, rad
	 * @param speed    forward speed, m/s
	 * @param settling time until the gait is steady, s
	 */
	public record Start(double knee, double speed, double settling) {
	}

	double boundedSwingHip(double angle) {
		return Math.max(minimumSwingHip, Math.min(maximumSwingHip, angle));
	}
}
