/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.gaitwright.app.internal.ReadAhead;
import org.gaitwright.app.internal.Rehearsal;
import org.junit.jupiter.api.Test;

/** The rehearsal of the first wizard and editor goes through, is not seen, and leaves nothing behind. */
class RehearsalTest {
	@Test
	void nobodyNotices() throws Exception {
		Job.getJobManager().join("earlyStartup", null);
		Job.getJobManager().join(ReadAhead.FAMILY, null);
		Ui.settle();
		List<IStatus> logged = new CopyOnWriteArrayList<>();
		List<Shell> shown = new CopyOnWriteArrayList<>();
		List<Shell> closed = new CopyOnWriteArrayList<>();
		ILogListener log = (status, plugin) -> logged.add(status);
		Listener watch = event -> {
			if (event.widget instanceof Shell shell)
				(event.type == SWT.Show ? shown : closed).add(shell);
		};
		Set<Shell> before = Ui.call(RehearsalTest::shells);
		Platform.addLogListener(log);
		filter(watch, true);
		try {
			Rehearsal.begin(Ui.display());
			Ui.await("the wizard and the stage are closed", () -> closed.size() >= 2 && shells().equals(before));
		} finally {
			filter(watch, false);
			Platform.removeLogListener(log);
		}
		assertTrue(shown.isEmpty(), shown::toString);
		assertEquals(List.of(), logged);
	}

	private static void filter(Listener watch, boolean on) {
		Ui.run(() -> {
			for (int type : new int[] { SWT.Show, SWT.Dispose })
				if (on)
					Ui.display().addFilter(type, watch);
				else
					Ui.display().removeFilter(type, watch);
		});
	}

	private static Set<Shell> shells() {
		return new HashSet<>(List.of(Ui.display().getShells()));
	}
}
