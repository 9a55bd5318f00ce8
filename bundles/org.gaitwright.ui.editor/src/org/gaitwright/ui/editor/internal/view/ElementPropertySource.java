/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.view;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.eclipse.ui.views.properties.TextPropertyDescriptor;
import org.gaitwright.model.metadata.FeatureMetadata;
import org.gaitwright.model.metadata.Metadata;
import org.gaitwright.ui.editor.internal.document.ElementCommands;
import org.gaitwright.ui.editor.internal.document.ExperimentDocument;

/** The values of an element of any class as properties: attributes as text that can be edited, references as names. */
final class ElementPropertySource implements IPropertySource {

	private final ExperimentDocument document;
	private final EObject element;

	ElementPropertySource(ExperimentDocument document, EObject element) {
		this.document = document;
		this.element = element;
	}

	@Override
	public Object getEditableValue() {
		return null;
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		List<IPropertyDescriptor> descriptors = new ArrayList<>();
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			boolean isPart = feature instanceof EReference reference
					&& (reference.isContainment() || reference.isContainer());
			if (!feature.isDerived() && !isPart) {
				descriptors.add(descriptor(feature));
			}
		}
		return descriptors.toArray(IPropertyDescriptor[]::new);
	}

	private IPropertyDescriptor descriptor(EStructuralFeature feature) {
		FeatureMetadata metadata = FeatureMetadata.of(feature);
		boolean isText = feature instanceof EAttribute && !feature.isMany() && document.isEditable(element);
		PropertyDescriptor descriptor = isText ? new TextPropertyDescriptor(feature, metadata.labelWithUnit())
				: new PropertyDescriptor(feature, metadata.labelWithUnit());
		descriptor.setDescription(metadata.documentation());
		descriptor.setCategory(metadata.group().isEmpty() ? Metadata.label(element.eClass()) : metadata.group());
		return descriptor;
	}

	@Override
	public Object getPropertyValue(Object id) {
		Object value = element.eGet((EStructuralFeature) id);
		if (value == null) {
			return ""; //$NON-NLS-1$
		}
		if (id instanceof EAttribute attribute && !attribute.isMany()) {
			return EcoreUtil.convertToString(attribute.getEAttributeType(), value);
		}
		return value instanceof EObject target ? Metadata.name(target).orElse(Metadata.label(target))
				: value.toString();
	}

	@Override
	public boolean isPropertySet(Object id) {
		return element.eIsSet((EStructuralFeature) id);
	}

	@Override
	public void resetPropertyValue(Object id) {
		set((EStructuralFeature) id, SetCommand.UNSET_VALUE);
	}

	@Override
	public void setPropertyValue(Object id, Object value) {
		EAttribute attribute = (EAttribute) id;
		String text = value.toString();
		if (text.isEmpty()) {
			resetPropertyValue(id);
			return;
		}
		Object parsed;
		try {
			parsed = EcoreUtil.createFromString(attribute.getEAttributeType(), text);
		} catch (IllegalArgumentException notOfTheType) {
			return; // the view shows the value as it was
		}
		set(attribute, parsed);
	}

	private void set(EStructuralFeature feature, Object value) {
		document.execute(new ElementCommands(document).set(element, feature, value));
	}
}
