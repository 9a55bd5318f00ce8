/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.field;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
	private final Deque<Group> waiting = new ArrayDeque<>();
	private Composite parent;
	private Label header;
	private int labelWidth;
	private String wanted = ""; //$NON-NLS-1$

	/** Fields under a heading. */
	private record Group(String title, List<Field> members) {
	}

	/** @param context what the fields of the element share */
	public ElementForm(FieldContext context) {
		this.context = context;
	}

	/**
	 * Makes the widgets, the first group at once and the others one after another: a long form would keep the user
	 * waiting.
	 *
	 * @param composite has a grid layout of one column
	 */
	public void create(Composite composite) {
		parent = composite;
		createHeader(composite);
		groups().forEach((title, members) -> waiting.add(new Group(title, members)));
		waiting.removeIf(group -> group.members().isEmpty() && !hasTypeChoice(group));
		labelWidth = Field.labelWidth(composite, waiting.stream().flatMap(group -> group.members().stream()).toList());
		createNext();
	}

	private void createNext() {
		Group next = waiting.poll();
		if (next != null) {
			createGroup(next);
		}
		if (waiting.isEmpty()) {
			return;
		}
		parent.getDisplay().asyncExec(() -> {
			if (!header.isDisposed()) { // else the form shows something else by now
				createNext();
				context.reflow().run();
			}
		});
	}

	/** @return whether all fields are there */
	public boolean isComplete() {
		return waiting.isEmpty();
	}

	private void createHeader(Composite composite) {
		String documentation = Metadata.documentation(context.object().eClass());
		String text = context.isEditable() ? documentation
				: documentation + '\n'
						+ NLS.bind(Messages.readOnly, context.object().eResource().getURI().lastSegment());
		header = context.toolkit().createLabel(composite, text, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(header);
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

	private boolean hasTypeChoice(Group group) {
		return group.title().equals(Messages.generalGroup) && types().size() > 1;
	}

	private void createGroup(Group group) {
		Section section = context.toolkit().createSection(parent,
				ExpandableComposite.TWISTIE | ExpandableComposite.EXPANDED);
		section.setText(group.title());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
		Composite body = context.toolkit().createComposite(section);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 6).spacing(6, 5).applyTo(body);
		section.setClient(body);
		if (hasTypeChoice(group)) {
			createTypeChoice(body);
		}
		for (Field member : group.members()) {
			member.create(body, labelWidth);
			fields.add(member);
		}
		context.toolkit().paintBordersFor(body);
		focusWanted();
	}

	private List<EClass> types() {
		EReference place = context.object().eContainmentFeature();
		return place == null ? List.of() : ModelTypes.concreteSubtypes(place.getEReferenceType());
	}

	private void createTypeChoice(Composite body) {
		List<EClass> types = types();
		Label label = context.toolkit().createLabel(body, Messages.typeLabel);
		label.setToolTipText(Messages.typeTooltip);
		Combo combo = FormCombo.create(body, context.toolkit());
		combo.setToolTipText(Messages.typeTooltip);
		FormCombo.offer(combo, types.stream().map(Metadata::label).toList());
		combo.select(types.indexOf(context.object().eClass()));
		combo.setEnabled(context.isEditable());
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			EClass type = types.get(combo.getSelectionIndex());
			if (type != context.object().eClass()) {
				context.document().execute(context.commands().changeType(context.object(), type));
			}
		}));
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
	 * Gives the focus to a field, as soon as it is there.
	 *
	 * @param attribute name of the feature; where there is no such field nothing happens
	 */
	public void focus(String attribute) {
		wanted = attribute;
		focusWanted();
	}

	private void focusWanted() {
		fields.stream().filter(field -> field.feature().getName().equals(wanted)).findFirst().ifPresent(field -> {
			wanted = ""; //$NON-NLS-1$
			context.reflow().run(); // what has no size takes no focus
			field.control().setFocus();
		});
	}
}
