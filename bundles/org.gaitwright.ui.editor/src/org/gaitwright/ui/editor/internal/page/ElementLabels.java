/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.page;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.gaitwright.model.metadata.Metadata;
import org.gaitwright.model.problem.Severity;
import org.gaitwright.ui.editor.internal.document.ExperimentDocument;
import org.gaitwright.ui.editor.internal.document.Icons;

/** Names, types and icons of elements of any package, marked where there is a problem in them. */
public final class ElementLabels extends LabelProvider implements IStyledLabelProvider {

	private final ExperimentDocument document;
	private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

	/** Attributes whose values stand for a name. */
	private static final List<String> TELLING = List.of("coordinate", "path", "experiment"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	/** @param document whose elements are shown */
	public ElementLabels(ExperimentDocument document) {
		this.document = document;
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public StyledString getStyledText(Object element) {
		EObject object = (EObject) element;
		String type = Metadata.label(object.eClass());
		Optional<String> name = Metadata.name(object).filter(text -> !text.isEmpty());
		StyledString text = new StyledString(name.orElse(type));
		if (name.isPresent()) {
			text.append("  " + type, StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
		} else {
			role(object).ifPresent(role -> text.append("  " + role, StyledString.QUALIFIER_STYLER)); //$NON-NLS-1$
		}
		if (object.eContainer() != null && isFirstOfOtherFile(object)) {
			text.append("  " + object.eResource().getURI().lastSegment(), StyledString.DECORATIONS_STYLER); //$NON-NLS-1$
		}
		return text;
	}

	/** What tells an element without a name from its siblings: what it is for, or the place it stands in. */
	private static Optional<String> role(EObject object) {
		for (String attribute : TELLING) {
			var feature = object.eClass().getEStructuralFeature(attribute);
			if (feature instanceof EAttribute && object.eGet(feature) != null) {
				return Optional.of(object.eGet(feature).toString());
			}
		}
		EReference place = object.eContainmentFeature();
		return place == null || place.isMany() || Metadata.label(place).equals(Metadata.label(object.eClass()))
				? Optional.empty() : Optional.of(Metadata.label(place).toLowerCase());
	}

	private boolean isFirstOfOtherFile(EObject object) {
		return !document.isEditable(object) && object.eResource() != null
				&& object.eContainer().eContainer() == null;
	}

	@Override
	public Image getImage(Object element) {
		Image image = Icons.of((EObject) element);
		Optional<Severity> severity = document.problems().stream().filter(
				problem -> problem.object() != null && EcoreUtil.isAncestor((EObject) element, problem.object()))
				.map(problem -> problem.severity()).max(Severity::compareTo);
		if (severity.isEmpty()) {
			return image;
		}
		ImageDescriptor mark = PlatformUI.getWorkbench().getSharedImages()
				.getImageDescriptor(severity.get() == Severity.ERROR ? ISharedImages.IMG_DEC_FIELD_ERROR
						: ISharedImages.IMG_DEC_FIELD_WARNING);
		return images.create(new DecorationOverlayIcon(image, mark, IDecoration.BOTTOM_LEFT));
	}

	@Override
	public void dispose() {
		images.dispose();
		super.dispose();
	}
}
