/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.drawing;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
	public static String findingPose;
	public static String noRobot;
	public static String noDrawing;
	public static String levelGround;
	public static String randomGround;
	public static String noGround;
	public static String noPushes;
	public static String impulse;
	public static String impulses;
	public static String randomPushes;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
