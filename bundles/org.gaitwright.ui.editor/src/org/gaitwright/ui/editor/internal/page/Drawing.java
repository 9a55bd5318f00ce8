/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.page;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.gaitwright.ui.editor.internal.document.ExperimentDocument;
import org.gaitwright.ui.editor.internal.drawing.InitialPose;
import org.gaitwright.ui.editor.internal.drawing.ModelCanvas;
import org.gaitwright.ui.editor.internal.drawing.RobotPainter;
import org.gaitwright.ui.editor.internal.drawing.TaskPainter;

/** The drawing on a page. */
final class Drawing {

	private final ModelCanvas canvas;
	private final Runnable onChange;

	private Drawing(ModelCanvas canvas, Runnable onChange) {
		this.canvas = canvas;
		this.onChange = onChange;
	}

	/** Makes the drawing of a page, or {@code null} where the page has none. */
	static Drawing create(Composite parent, FormToolkit toolkit, ExperimentDocument document, PageSpec page,
			Consumer<EObject> onClick) {
		if (page != PageSpec.ROBOT && page != PageSpec.TASKS) {
			return null;
		}
		Section section = toolkit.createSection(parent, ExpandableComposite.NO_TITLE_FOCUS_BOX);
		section.setText(Messages.drawing);
		Composite body = toolkit.createComposite(section);
		GridLayoutFactory.fillDefaults().margins(2, 2).applyTo(body);
		section.setClient(body);
		ModelCanvas canvas = new ModelCanvas(body, onClick);
		toolkit.adapt(canvas.control(), true, false);
		canvas.control().getAccessible().addAccessibleListener(AccessibleNames.of(Messages.drawing));
		GridDataFactory.fillDefaults().grab(true, true).hint(100, 80).applyTo(canvas.control());
		if (page == PageSpec.ROBOT) {
			InitialPose pose = new InitialPose(document, canvas.control());
			canvas.show(new RobotPainter(() -> page.roots(document), pose));
			return new Drawing(canvas, pose::update);
		}
		canvas.show(new TaskPainter(document));
		return new Drawing(canvas, () -> {
		});
	}

	void select(EObject element) {
		canvas.select(element);
	}

	/** The document has changed. */
	void refresh() {
		onChange.run();
		canvas.refresh();
	}
}
