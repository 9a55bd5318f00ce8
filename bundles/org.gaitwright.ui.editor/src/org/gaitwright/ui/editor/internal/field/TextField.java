/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.field;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.fieldassist.AutoCompleteField;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.model.problem.ProblemKind;

/**
 * A text, a number, a list of either. The element changes while the user types; all that is typed before the field is
 * left is one step for undo. A text that is no value of the type stays in the widget, with a message.
 */
final class TextField extends Field {

	private static final int WIDTH = 80;
	/** What no XML file holds; it may be pasted by mistake. */
	private static final Pattern FORBIDDEN = Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]"); //$NON-NLS-1$

	private final EAttribute attribute;
	private final List<String> suggestions;
	private Text text;
	private Command lastEdit;
	private FieldFault unreadable;
	private Object valueBefore;

	/**
	 * @param suggestions what the text may be completed to
	 */
	TextField(FieldContext context, EAttribute attribute, List<String> suggestions) {
		super(context, attribute);
		this.attribute = attribute;
		this.suggestions = suggestions;
	}

	@Override
	protected Control createControl(Composite parent) {
		text = context().toolkit().createText(parent, "", SWT.SINGLE); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).indent(8, 0).applyTo(text);
		if (!metadata().absent().isEmpty()) {
			text.setMessage(metadata().absent());
		}
		if (!suggestions.isEmpty()) {
			new AutoCompleteField(text, new TextContentAdapter(), suggestions.toArray(String[]::new));
		}
		text.addVerifyListener(event -> event.text = FORBIDDEN.matcher(event.text).replaceAll("")); //$NON-NLS-1$
		text.addModifyListener(event -> {
			if (!isShowing()) {
				typed();
			}
		});
		text.addDisposeListener(event -> {
			if (unreadable != null && !context().document().isDisposed()) {
				discard();
			}
		});
		text.addFocusListener(FocusListener.focusLostAdapter(event -> endEdit()));
		return text;
	}

	@Override
	protected void show(Object value) {
		if (unreadable != null && Objects.equals(value, valueBefore)) {
			return; // the user is in the middle of a number
		}
		String shown = format(value);
		if (isSameValue(value)) {
			return;
		}
		discard();
		text.setText(shown);
	}

	/** Whether what stands in the widget is the value, perhaps written in another way: 1.50 for 1.5. */
	private boolean isSameValue(Object value) {
		try {
			return Objects.equals(parse(text.getText()), value)
					&& (!text.getText().isEmpty() || format(value).isEmpty());
		} catch (RuntimeException unreadableText) {
			return false;
		}
	}

	private void typed() {
		Object value;
		try {
			value = parse(text.getText());
			unreadable = null;
		} catch (RuntimeException notOfTheType) {
			unreadable = FieldFault.unreadable(template(), text.getText(), attribute.getEType().getName());
			valueBefore = context().object().eGet(attribute);
			context().document().setUnreadable(context().object(), attribute,
					Problem.error(ProblemKind.BAD_VALUE, unreadable.text().replaceFirst("\\.$", "")) //$NON-NLS-1$ //$NON-NLS-2$
							.at(context().object(), attribute).value(text.getText()).advice("")); //$NON-NLS-1$
			refreshMessage();
			return;
		}
		context().document().setUnreadable(context().object(), attribute, null);
		if (!Objects.equals(value, context().object().eGet(attribute))) {
			replaceLastEdit(value);
		}
		refresh();
	}

	private void replaceLastEdit(Object value) {
		if (lastEdit != null && context().document().commands().getMostRecentCommand() == lastEdit
				&& context().document().commands().getUndoCommand() == lastEdit) {
			context().document().commands().undo();
		}
		Command edit = context().commands().set(context().object(), attribute,
				value == null ? SetCommand.UNSET_VALUE : value);
		lastEdit = context().document().execute(edit) ? edit : null;
	}

	@Override
	protected Optional<FieldFault> fault() {
		return Optional.ofNullable(unreadable);
	}

	@Override
	protected void endEdit() {
		lastEdit = null;
	}

	@Override
	protected void discard() {
		unreadable = null;
		context().document().setUnreadable(context().object(), attribute, null);
	}

	private String template() {
		EDataType type = attribute.getEAttributeType();
		if (type == EcorePackage.Literals.EINT || type == EcorePackage.Literals.ELONG) {
			return Messages.notAWholeNumber;
		}
		Class<?> raw = type.getInstanceClass();
		return raw == double.class || raw != null && Number.class.isAssignableFrom(raw) ? Messages.notANumber
				: Messages.notAValue;
	}

	private Object parse(String written) {
		String content = attribute.getEAttributeType().getInstanceClass() == String.class ? written : written.strip();
		if (attribute.isMany()) {
			return content.isEmpty() ? List.of()
					: List.of(content.split("[\\s,]+")).stream() //$NON-NLS-1$
							.map(item -> EcoreUtil.createFromString(attribute.getEAttributeType(), item)).toList();
		}
		if (content.isEmpty()) {
			if (attribute.getEAttributeType().getInstanceClass() == String.class
					|| attribute.getDefaultValue() == null) {
				return null;
			}
			if (Number.class.isAssignableFrom(attribute.getDefaultValue().getClass())) {
				throw new NumberFormatException(content);
			}
		}
		return EcoreUtil.createFromString(attribute.getEAttributeType(), content);
	}

	private String format(Object value) {
		if (value == null) {
			return ""; //$NON-NLS-1$
		}
		if (attribute.isMany()) {
			return String.join(" ", ((List<?>) value).stream() //$NON-NLS-1$
					.map(item -> EcoreUtil.convertToString(attribute.getEAttributeType(), item)).toList());
		}
		String text = EcoreUtil.convertToString(attribute.getEAttributeType(), value);
		return value instanceof Double ? text.replaceFirst("\\.0(?=E|$)", "").replace('E', 'e') : text; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
