/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Section;
import org.gaitwright.model.metadata.FeatureMetadata;
import org.gaitwright.model.metadata.Metadata;
import org.gaitwright.model.metadata.ModelTypes;

/**
 * The form of one element of any class, made from the metadata of the class: what it is, its type where there is a
 * choice, and its values under the headings that the metadata gives.
 */
public final class ElementForm {

	private static final int NARROW = 200;

	private final FieldContext context;
	private final List<Field> fields = new ArrayList<>();

	/** @param context what the fields of the element share */
	public ElementForm(FieldContext context) {
		this.context = context;
	}

	/**
	 * Makes the widgets.
	 *
	 * @param parent has a grid layout of one column
	 */
	public void create(Composite parent) {
		createHeader(parent);
		groups().forEach((title, members) -> createGroup(parent, title, members));
		int width = fields.stream().mapToInt(Field::labelWidth).max().orElse(0);
		fields.forEach(field -> field.setLabelWidth(width));
	}

	private void createHeader(Composite parent) {
		String documentation = Metadata.documentation(context.object().eClass());
		String text = context.isEditable() ? documentation
				: documentation + '\n'
						+ NLS.bind(Messages.readOnly, context.object().eResource().getURI().lastSegment());
		Label label = context.toolkit().createLabel(parent, text, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(label);
	}

	/** The features of the class by heading, in the order of the Ecore. */
	private Map<String, List<Field>> groups() {
		Map<String, List<Field>> groups = new LinkedHashMap<>();
		groups.put(Messages.generalGroup, new ArrayList<>());
		List<Field> parts = new ArrayList<>();
		for (EStructuralFeature feature : context.object().eClass().getEAllStructuralFeatures()) {
			Optional<Field> field = Fields.of(context, feature);
			if (field.isPresent()) {
				String group = FeatureMetadata.of(feature).group();
				boolean isPart = feature instanceof EReference reference && reference.isContainment();
				(isPart ? parts
						: groups.computeIfAbsent(group.isEmpty() ? Messages.generalGroup : group,
								title -> new ArrayList<>())).add(field.get());
			}
		}
		groups.put(Messages.partsGroup, parts);
		return groups;
	}

	private void createGroup(Composite parent, String title, List<Field> members) {
		boolean withType = title.equals(Messages.generalGroup) && types().size() > 1;
		if (members.isEmpty() && !withType) {
			return;
		}
		Section section = context.toolkit().createSection(parent,
				ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE | ExpandableComposite.EXPANDED);
		section.setText(title);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
		Composite body = context.toolkit().createComposite(section);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 6).spacing(6, 5).applyTo(body);
		section.setClient(body);
		if (withType) {
			createTypeChoice(body);
		}
		for (Field member : members) {
			member.create(body);
			fields.add(member);
		}
		context.toolkit().paintBordersFor(body);
	}

	private List<EClass> types() {
		EReference place = context.object().eContainmentFeature();
		return place == null ? List.of() : ModelTypes.concreteSubtypes(place.getEReferenceType());
	}

	private void createTypeChoice(Composite body) {
		List<EClass> types = types();
		Label label = context.toolkit().createLabel(body, Messages.typeLabel);
		label.setToolTipText(Messages.typeTooltip);
		Combo combo = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
		context.toolkit().adapt(combo, true, false);
		combo.setToolTipText(Messages.typeTooltip);
		combo.setItems(types.stream().map(Metadata::label).toArray(String[]::new));
		combo.select(types.indexOf(context.object().eClass()));
		combo.setEnabled(context.isEditable());
		combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			EClass type = types.get(combo.getSelectionIndex());
			if (type != context.object().eClass()) {
				context.document().execute(context.commands().changeType(context.object(), type));
			}
		}));
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).applyTo(combo);
		context.toolkit().createLabel(body, ""); //$NON-NLS-1$
	}

	/** Shows the present values. */
	public void refresh() {
		fields.forEach(Field::refresh);
	}

	/** Shows what is wrong. */
	public void refreshMessages() {
		fields.forEach(Field::refreshMessage);
	}

	/** @return the element */
	public EObject object() {
		return context.object();
	}

	/** Gives the focus to the first field. */
	public void focusFirst() {
		fields.stream().findFirst().ifPresent(field -> field.control().setFocus());
	}

	/**
	 * Gives the focus to a field.
	 *
	 * @param attribute name of the feature
	 * @return whether there is such a field
	 */
	public boolean focus(String attribute) {
		return fields.stream().filter(field -> field.feature().getName().equals(attribute)).findFirst()
				.map(field -> field.control().setFocus()).orElse(false);
	}
}
