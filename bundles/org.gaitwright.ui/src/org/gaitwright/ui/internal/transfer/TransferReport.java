/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.transfer;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Says at the end what came of an export or import. Not modal: the user may do something else by then. */
final class TransferReport extends MessageDialog {
	private static final int SHOWN = 8;

	private TransferReport(Shell shell, String title, String text, int kind) {
		super(shell, title, null, text, kind, 0, IDialogConstants.OK_LABEL);
		setShellStyle(SWT.CLOSE | SWT.MODELESS | SWT.BORDER | SWT.TITLE | SWT.RESIZE);
		setBlockOnOpen(false);
	}

	/** Shows it soon, from any thread; the first problems, and all of them in the error log where they are more. */
	static void show(String title, String summary, List<String> problems) {
		List<String> lines = new ArrayList<>(List.of(summary));
		lines.addAll(problems.subList(0, Math.min(SHOWN, problems.size())));
		if (problems.size() > SHOWN) {
			lines.add(NLS.bind(Messages.more, problems.size() - SHOWN));
			ILog.of(TransferReport.class).warn(title + '\n' + String.join("\n", problems)); //$NON-NLS-1$
		}
		Display display = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getDisplay() : null;
		if (display != null && !display.isDisposed())
			display.asyncExec(() -> {
				var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
				if (window != null)
					new TransferReport(window.getShell(), title, String.join("\n\n", lines), //$NON-NLS-1$
							problems.isEmpty() ? INFORMATION : WARNING).open();
			});
	}
}
