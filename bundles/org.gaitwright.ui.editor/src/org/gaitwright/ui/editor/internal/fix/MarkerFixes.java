/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.fix;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.statushandlers.StatusManager;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.ui.editor.ExperimentEditor;
import org.gaitwright.ui.editor.internal.document.DocumentFile;
import org.gaitwright.ui.editor.internal.document.ExperimentDocument;
import org.gaitwright.ui.editor.internal.document.Icons;
import org.gaitwright.ui.editor.internal.document.ProblemMarkers;
import org.gaitwright.ui.editor.internal.document.Validation;

/**
 * Quick fixes of the Problems view. A fix is made in the editor, which is opened for it, and not saved: the user sees what
 * it does and can undo it.
 */
public final class MarkerFixes implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(IMarker marker) {
		return marker.getResource() instanceof IFile;
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		IFile file = (IFile) marker.getResource();
		ExperimentEditor editor = openEditor(file);
		if (editor != null) {
			return resolutions(editor.document(), editor.document().problems(), marker, file);
		}
		ExperimentDocument document = new ExperimentDocument(DocumentFile.of(file).address(),
				PlatformUI.getWorkbench().getDisplay());
		try {
			document.adopt(DocumentFile.of(file).read());
			return resolutions(document, Validation.now(document), marker, file);
		} finally {
			document.dispose();
		}
	}

	private static IMarkerResolution[] resolutions(ExperimentDocument document, List<Problem> problems, IMarker marker,
			IFile file) {
		return problems.stream().filter(problem -> isOf(problem, marker))
				.min(Comparator.comparingInt(problem -> Math.abs(problem.line() - marker.getAttribute(IMarker.LINE_NUMBER, 0))))
				.map(problem -> resolutions(document, problem, file)).orElse(new IMarkerResolution[0]);
	}

	private static IMarkerResolution[] resolutions(ExperimentDocument document, Problem problem, IFile file) {
		List<IMarkerResolution> resolutions = new ArrayList<>();
		Fixes.of(document, problem).forEach(fix -> resolutions
				.add(new Resolution(fix.label(), problem.advice(), () -> inEditor(file, problem, fix.label()))));
		TextFix.of(problem).ifPresent(
				fix -> resolutions.add(new Resolution(fix.label(), problem.advice(), () -> apply(fix, file))));
		return resolutions.toArray(IMarkerResolution[]::new);
	}

	private static boolean isOf(Problem problem, IMarker marker) {
		return problem.element().equals(marker.getAttribute(ProblemMarkers.ELEMENT, "")) //$NON-NLS-1$
				&& problem.attribute().equals(marker.getAttribute(ProblemMarkers.ATTRIBUTE, "")); //$NON-NLS-1$
	}

	/** The elements of the editor are others than those in which the fix was found. */
	private static void inEditor(IFile file, Problem problem, String label) {
		try {
			ExperimentEditor editor = (ExperimentEditor) IDE.openEditor(page(), file, ExperimentEditor.ID);
			editor.whenLoaded(() -> editor.document().find(problem.element()).ifPresent(element -> {
				Fixes.of(editor.document(), element, element.eClass().getEStructuralFeature(problem.attribute()),
						problem.kind(), problem.value()).stream().filter(fix -> fix.label().equals(label)).findFirst()
						.ifPresent(fix -> fix.work().run());
				editor.reveal(element, problem.attribute());
			}));
		} catch (PartInitException failed) {
			StatusManager.getManager().handle(failed.getStatus(), StatusManager.LOG | StatusManager.SHOW);
		}
	}

	/** Returns the editor that has read the file, {@code null} where there is none. */
	private static ExperimentEditor openEditor(IFile file) {
		return page().findEditor(new FileEditorInput(file)) instanceof ExperimentEditor editor
				&& editor.document().isLoaded() ? editor : null;
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	/** In the editor where there is one: what it marks may stand in its text alone. */
	private static void apply(TextFix fix, IFile file) {
		try {
			ExperimentEditor editor = openEditor(file);
			if (editor != null) {
				page().activate(editor);
				editor.document().source().type(fix.in(editor.document().text()));
			} else {
				fix.apply(file);
			}
		} catch (IOException | CoreException failed) {
			StatusManager.getManager().handle(
					new Status(IStatus.ERROR, ExperimentEditor.ID, failed.getMessage(), failed),
					StatusManager.LOG | StatusManager.SHOW);
		}
	}

	private record Resolution(String label, String advice, Runnable work) implements IMarkerResolution2 {

		@Override
		public String getLabel() {
			return label;
		}

		@Override
		public String getDescription() {
			return advice;
		}

		@Override
		public Image getImage() {
			return Icons.get(Icons.EXPERIMENT);
		}

		@Override
		public void run(IMarker marker) {
			work.run();
		}
	}
}
