/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.launch;

import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.console.IHyperlink;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.gaitwright.ui.Ids;

/**
 * Leads to an element of an experiment in its editor.
 *
 * @param file      the experiment
 * @param line      from 1, 0 where it is not known
 * @param element   path of the element, may be empty
 * @param attribute name of its attribute, may be empty
 */
record ElementLink(IFile file, int line, String element, String attribute) implements IHyperlink {
	/** Attributes by which the editor finds an element; see its extension of the markers. */
	private static final String ELEMENT = "org.gaitwright.element"; //$NON-NLS-1$
	private static final String ATTRIBUTE = "org.gaitwright.attribute"; //$NON-NLS-1$

	@Override
	public void linkActivated() {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		try {
			IMarker place = file.createMarker(IMarker.TEXT,
					Map.of(ELEMENT, element, ATTRIBUTE, attribute, IMarker.LINE_NUMBER, Math.max(1, line)));
			try {
				IDE.openEditor(page, place);
			} finally {
				place.delete();
			}
		} catch (CoreException e) {
			StatusManager.getManager().handle(e, Ids.BUNDLE);
		}
	}

	@Override
	public void linkEntered() {
		// the console shows it
	}

	@Override
	public void linkExited() {
		// the console shows it
	}
}
