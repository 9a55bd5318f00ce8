/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.plot;

import org.eclipse.osgi.util.NLS;

/** Texts on plots. */
final class Messages extends NLS {
	public static String nothingToExport;
	public static String svgFiles;
	public static String pngFiles;
	public static String csvFiles;
	public static String unknownEnding;
	public static String noRenderer;
	public static String rendererFailed;
	public static String exporting;
	public static String exported;
	public static String exportFailed;

	static {
		NLS.initializeMessages("org.gaitwright.ui.internal.plot.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
