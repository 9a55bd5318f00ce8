/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.preferences;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.gaitwright.ui.Ids;

/** How runs are made where nothing else is said. */
public final class RunPreferences {
	/** Worker threads of a run; 0 for all processors but one. */
	static final String THREADS = "run.threads"; //$NON-NLS-1$
	/** How many runs go on at a time. */
	static final String AT_A_TIME = "run.atATime"; //$NON-NLS-1$
	/** Folder for run directories, in the project of the experiment. */
	static final String FOLDER = "run.folder"; //$NON-NLS-1$
	/** Whether a run gets a Java virtual machine of its own. */
	static final String OWN_JVM = "run.ownJvm"; //$NON-NLS-1$

	private static final String RUNS = "runs"; //$NON-NLS-1$

	private RunPreferences() {
	}

	/** The preferences before anybody changed them. */
	public static final class Defaults extends AbstractPreferenceInitializer {
		@Override
		public void initializeDefaultPreferences() {
			IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(Ids.BUNDLE);
			defaults.putInt(THREADS, 0);
			defaults.putInt(AT_A_TIME, 1);
			defaults.put(FOLDER, RUNS);
			defaults.putBoolean(OWN_JVM, false);
		}
	}

	/** Worker threads of a run, at least 1: one processor is left for the user interface unless another number is set. */
	public static int threads() {
		int threads = Platform.getPreferencesService().getInt(Ids.BUNDLE, THREADS, 0, null);
		return threads > 0 ? threads : Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
	}

	/** How many runs go on at a time, at least 1. */
	public static int runsAtATime() {
		return Math.max(1, Platform.getPreferencesService().getInt(Ids.BUNDLE, AT_A_TIME, 1, null));
	}

	/** Folder for run directories: absolute, or relative to the project of the experiment. */
	public static String folder() {
		String folder = Platform.getPreferencesService().getString(Ids.BUNDLE, FOLDER, RUNS, null);
		return folder.isBlank() ? RUNS : folder.strip();
	}

	/** Whether a run gets a Java virtual machine of its own. */
	public static boolean ownJvm() {
		return Platform.getPreferencesService().getBoolean(Ids.BUNDLE, OWN_JVM, false, null);
	}
}
