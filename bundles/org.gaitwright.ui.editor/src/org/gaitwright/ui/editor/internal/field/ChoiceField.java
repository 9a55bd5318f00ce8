/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One of several values: a literal, an element to refer to, a type of part. */
final class ChoiceField extends Field {

	/**
	 * A value that may be chosen.
	 *
	 * @param value the value, {@code null} for none
	 * @param label for the user
	 */
	record Choice(Object value, String label) {
	}

	private final Supplier<List<Choice>> choices;
	private final Function<Object, Object> key;
	private final BiConsumer<FieldContext, Object> choose;
	private final List<Choice> offered = new ArrayList<>();
	private Combo combo;

	/**
	 * @param choices what is offered
	 * @param key     finds the choice that stands for the present value
	 * @param choose  changes the element to a choice
	 */
	ChoiceField(FieldContext context, EStructuralFeature feature, Supplier<List<Choice>> choices,
			Function<Object, Object> key, BiConsumer<FieldContext, Object> choose) {
		super(context, feature);
		this.choices = choices;
		this.key = key;
		this.choose = choose;
	}

	@Override
	protected Control createControl(Composite parent) {
		combo = FormCombo.create(parent, context().toolkit());
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen()));
		return combo;
	}

	private void chosen() {
		int index = combo.getSelectionIndex();
		if (index < 0 || index >= offered.size()) {
			return;
		}
		Object value = offered.get(index).value();
		Object present = key.apply(context().object().eGet(feature()));
		if (value != present) {
			choose.accept(context(), value);
		}
		refresh();
	}

	@Override
	protected void show(Object value) {
		List<Choice> present = choices.get();
		if (!present.equals(offered)) {
			offered.clear();
			offered.addAll(present);
			if (FormCombo.offer(combo, offered.stream().map(Choice::label).toList())) {
				context().reflow().run();
			}
		}
		Object wanted = key.apply(value);
		for (int index = 0; index < offered.size(); index++) {
			if (offered.get(index).value() == wanted) {
				combo.select(index);
				return;
			}
		}
		combo.deselectAll();
	}
}
