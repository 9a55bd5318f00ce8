/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.field;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.gaitwright.model.metadata.FeatureMetadata;
import org.gaitwright.model.problem.ProblemKind;
import org.gaitwright.model.validation.ValueCheck;
import org.gaitwright.ui.editor.internal.document.Icons;
import org.gaitwright.ui.editor.internal.document.ProblemTexts;
import org.gaitwright.ui.editor.internal.fix.Fix;
import org.gaitwright.ui.editor.internal.fix.Fixes;

/**
 * One value of an element in a form of three columns: label with unit, widget, restore button, and beneath a message
 * where something is wrong. The label of a value other than the default is bold.
 */
public abstract class Field {

	private final FieldContext context;
	private final EStructuralFeature feature;
	private final FeatureMetadata metadata;
	private Label label;
	private Control control;
	private ImageHyperlink restore;
	private FieldMessage message;
	private boolean showing;

	/**
	 * Makes a field, which has no widgets yet.
	 *
	 * @param context what the fields of the element share
	 * @param feature the attribute or reference
	 */
	protected Field(FieldContext context, EStructuralFeature feature) {
		this.context = context;
		this.feature = feature;
		metadata = FeatureMetadata.of(feature);
	}

	/**
	 * Makes the widgets.
	 *
	 * @param parent     has a grid layout of three columns
	 * @param labelWidth width of the first column, in points
	 */
	final void create(Composite parent, int labelWidth) {
		label = context.toolkit().createLabel(parent, title());
		label.setToolTipText(tooltip());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(labelWidth, SWT.DEFAULT).applyTo(label);
		control = createControl(parent);
		control.setToolTipText(tooltip());
		control.setEnabled(context.isEditable());
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = metadata.labelWithUnit();
			}

			@Override
			public void getHelp(AccessibleEvent event) {
				event.result = tooltip();
			}
		});
		control.setData(FieldKeys.FEATURE, feature);
		FieldHelp.install(control, metadata, this::tooltip);
		createRestore(parent);
		message = new FieldMessage(control, restore, context);
		refresh();
	}

	/** The label with the unit, unless it ends with that word anyway: "Iterations [iterations]". */
	private String title() {
		boolean said = metadata.label().toLowerCase(Locale.ROOT).endsWith(metadata.unit().toLowerCase(Locale.ROOT));
		return said ? metadata.label() : metadata.labelWithUnit();
	}

	/** @return the width that the widest label needs when it is bold, in points */
	static int labelWidth(Composite parent, List<Field> fields) {
		GC gc = new GC(parent);
		try {
			gc.setFont(bold());
			return fields.stream().mapToInt(field -> gc.textExtent(field.title()).x + 2).max().orElse(0);
		} finally {
			gc.dispose();
		}
	}

	private static Font bold() {
		return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
	}

	private void createRestore(Composite parent) {
		restore = context.toolkit().createImageHyperlink(parent, SWT.NONE);
		restore.setImage(Icons.get(Icons.RESTORE));
		String text = metadata.defaultText().isEmpty()
				? NLS.bind(Messages.restoreAbsent, metadata.label(), metadata.absent())
				: NLS.bind(Messages.restoreDefault, metadata.label(), metadata.defaultText());
		restore.setToolTipText(text);
		restore.setData(FieldKeys.RESTORES, feature);
		restore.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = text;
			}
		});
		restore.addHyperlinkListener(new HyperlinkAdapter() {

			@Override
			public void linkActivated(HyperlinkEvent event) {
				restoreDefault();
			}
		});
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(restore);
	}

	private void restoreDefault() {
		endEdit();
		discard();
		context.document().execute(context.commands().set(context.object(), feature, SetCommand.UNSET_VALUE));
		refresh();
		control.setFocus();
	}

	/** Shows the present value and what is wrong with it. */
	public final void refresh() {
		if (control == null || control.isDisposed()) {
			return;
		}
		Object value = context.object().eGet(feature);
		showing = true;
		try {
			show(value);
		} finally {
			showing = false;
		}
		boolean changed = isRestorable() && context.object().eIsSet(feature);
		label.setFont(changed ? bold() : null);
		restore.setVisible(changed && context.isEditable());
		refreshMessage();
	}

	private boolean isRestorable() {
		return !feature.isRequired() && (!metadata.defaultText().isEmpty() || !metadata.absent().isEmpty());
	}

	/** Shows what is wrong with the present value. */
	public final void refreshMessage() {
		if (control == null || control.isDisposed()) {
			return;
		}
		FieldFault fault = fault().or(this::objection).or(this::foundProblem).orElse(null);
		message.show(fault, fault == null ? List.of() : fixes());
	}

	private List<Fix> fixes() {
		Object value = context.object().eGet(feature);
		Optional<ProblemKind> kind = fault().map(unreadable -> ProblemKind.BAD_VALUE)
				.or(() -> ValueCheck.objection(feature, value).map(ValueCheck.Objection::kind));
		List<Fix> fixes = kind
				.map(known -> Fixes.of(context.document(), context.object(), feature, known, String.valueOf(value)))
				.orElseGet(() -> context.document().problemsOf(context.object()).stream()
						.filter(problem -> problem.feature() == feature).findFirst()
						.map(problem -> Fixes.of(context.document(), problem)).orElse(List.of()));
		return fixes.stream().map(fix -> new Fix(fix.label(), () -> {
			endEdit();
			discard();
			fix.work().run();
			refresh();
		})).toList();
	}

	/** The quick check, ahead of the thorough validation. */
	private Optional<FieldFault> objection() {
		return ValueCheck.objection(feature, context.object().eGet(feature))
				.map(objection -> FieldFault.error(metadata, objection.message()));
	}

	/** A range is judged by the quick check: what the validation said of it may be out of date. */
	private Optional<FieldFault> foundProblem() {
		return context.document().problemsOf(context.object()).stream()
				.filter(problem -> problem.feature() == feature).findFirst()
				.filter(problem -> problem.kind() != ProblemKind.OUT_OF_RANGE || feature.isMany())
				.map(problem -> new FieldFault(ProblemTexts.brief(problem), problem.severity()));
	}

	private String tooltip() {
		StringBuilder text = new StringBuilder(metadata.documentation());
		if (!metadata.allowed().isEmpty()) {
			text.append('\n').append(NLS.bind(Messages.tooltipAllowed, metadata.allowed()));
		}
		if (!metadata.defaultText().isEmpty()) {
			text.append('\n').append(NLS.bind(Messages.tooltipDefault, metadata.defaultText()));
		}
		if (!metadata.absent().isEmpty()) {
			text.append('\n').append(NLS.bind(Messages.tooltipAbsent, metadata.absent()));
		}
		return text.toString();
	}

	/**
	 * Makes the widget of the second column.
	 *
	 * @param parent has a grid layout
	 * @return the widget, with its layout data
	 */
	protected abstract Control createControl(Composite parent);

	/**
	 * Shows a value in the widget.
	 *
	 * @param value the value of the feature
	 */
	protected abstract void show(Object value);

	/** @return what is wrong with what stands in the widget and is not the element's value */
	protected Optional<FieldFault> fault() {
		return Optional.empty();
	}

	/** Ends what is being typed: the next change is a step of its own for undo. */
	protected void endEdit() {
	}

	/** Forgets what stands in the widget and is not the element's value. */
	protected void discard() {
	}

	/** @return whether the widget changes because a value is shown, and not by the user */
	protected final boolean isShowing() {
		return showing;
	}

	/** @return the attribute or reference */
	public final EStructuralFeature feature() {
		return feature;
	}

	/** @return what is known about the feature */
	protected final FeatureMetadata metadata() {
		return metadata;
	}

	/** @return what the fields of the element share */
	protected final FieldContext context() {
		return context;
	}

	/** @return the widget */
	public final Control control() {
		return control;
	}
}
