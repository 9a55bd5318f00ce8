/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.convergence;

import org.eclipse.osgi.util.NLS;

/** Texts of the Convergence view. */
final class Messages extends NLS {
	public static String axisIteration;
	public static String axisTimeStep;
	public static String curveOfCondition;
	public static String rawCurve;
	public static String followingRuns;
	public static String hiddenValues;
	public static String noRun;
	public static String noValues;
	public static String metric;
	public static String over;
	public static String overIterations;
	public static String overTimeSteps;
	public static String logarithmic;
	public static String scale;
	public static String linear;
	public static String scaleTip;
	public static String smoothing;
	public static String smoothingTip;
	public static String pin;
	public static String pinTip;
	public static String fit;
	public static String fitTip;
	public static String export;
	public static String exportTip;
	public static String iteration;
	public static String iterationLast;
	public static String iterationTip;
	public static String plotName;
	public static String grouping;
	public static String groupingTip;
	public static String groupNone;
	public static String groupSeeds;
	public static String groupExperiment;
	public static String groupConditions;
	public static String groupCurve;
	public static String spread;
	public static String spreadTip;
	public static String spreadQuartiles;
	public static String spreadDeviation;
	public static String spreadRange;
	public static String legendName;
	public static String legendTip;
	public static String legendCurve;
	public static String legendLast;
	public static String legendAt;
	public static String renderer;

	static {
		NLS.initializeMessages("org.gaitwright.ui.internal.convergence.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
