/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.model.problem.Severity;

/** The problems of a file as markers in the workspace. */
public final class ProblemMarkers {

	/** Type of the markers. */
	public static final String TYPE = "org.gaitwright.ui.editor.problem"; //$NON-NLS-1$
	/** Attribute that holds the path of the element. */
	public static final String ELEMENT = "org.gaitwright.element"; //$NON-NLS-1$
	/** Attribute that holds the name of the attribute of the element. */
	public static final String ATTRIBUTE = "org.gaitwright.attribute"; //$NON-NLS-1$

	private ProblemMarkers() {
	}

	/**
	 * Replaces the markers of a file. Long-running: not for the UI thread.
	 *
	 * @param file     the file
	 * @param problems what is wrong with it
	 * @throws CoreException if the workspace refuses
	 */
	public static void write(IFile file, List<Problem> problems) throws CoreException {
		IWorkspace workspace = file.getWorkspace();
		workspace.run((ICoreRunnable) monitor -> {
			file.deleteMarkers(TYPE, true, IResource.DEPTH_ZERO);
			for (Problem problem : problems) {
				file.createMarker(TYPE, attributes(problem));
			}
		}, workspace.getRuleFactory().markerRule(file), IWorkspace.AVOID_UPDATE, null);
	}

	private static Map<String, Object> attributes(Problem problem) {
		Map<String, Object> attributes = new HashMap<>();
		attributes.put(IMarker.SEVERITY,
				problem.severity() == Severity.ERROR ? IMarker.SEVERITY_ERROR : IMarker.SEVERITY_WARNING);
		attributes.put(IMarker.MESSAGE, ProblemTexts.sentence(problem));
		attributes.put(IMarker.LOCATION, problem.element());
		attributes.put(ELEMENT, problem.element());
		attributes.put(ATTRIBUTE, problem.attribute());
		if (problem.line() > 0) {
			attributes.put(IMarker.LINE_NUMBER, problem.line());
		}
		return attributes;
	}
}
