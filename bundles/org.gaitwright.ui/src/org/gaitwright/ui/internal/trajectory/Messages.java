/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.trajectory;

import org.eclipse.osgi.util.NLS;

/** Texts of the Trajectory view. */
final class Messages extends NLS {
	public static String axisTime;
	public static String axisAngles;
	public static String axisCoordinates;
	public static String axisControls;
	public static String axisTorques;
	public static String animationName;
	public static String coordinatesName;
	public static String controlsName;
	public static String noFigure;
	public static String noRun;
	public static String play;
	public static String playTip;
	public static String scrubTip;
	public static String speed;
	public static String speedTip;
	public static String condition;
	public static String conditionTip;
	public static String readingTrajectories;
	public static String noScene;
	public static String noRollout;
	public static String noCondition;
	public static String curveOfPolicy;
	public static String push;
	public static String show;
	public static String showTip;
	public static String showTrajectory;
	public static String showRollout;
	public static String showBoth;
	public static String follow;
	public static String followTip;
	public static String previous;
	public static String previousTip;
	public static String next;
	public static String nextTip;
	public static String gone;

	static {
		NLS.initializeMessages("org.gaitwright.ui.internal.trajectory.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
