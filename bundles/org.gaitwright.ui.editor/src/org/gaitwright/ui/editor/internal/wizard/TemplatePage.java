/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.wizard;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.gaitwright.model.io.ExperimentFiles;
import org.gaitwright.ui.editor.internal.document.Icons;
import org.gaitwright.ui.editor.internal.page.AccessibleNames;

/** Chooses a shipped file. */
final class TemplatePage extends WizardPage {

	/** The attribute that experiments and studies have. */
	private static final String DESCRIPTION = "description"; //$NON-NLS-1$

	private final Map<String, URI> templates;
	private final Map<String, String> descriptions = new TreeMap<>();
	private TableViewer viewer;
	private Text description;

	TemplatePage(TemplateKind kind) {
		super("template", Messages.templateTitle, null); //$NON-NLS-1$
		setDescription(kind.templateText());
		templates = kind.shipped().get();
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(body);
		viewer = new TableViewer(body, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
		viewer.getTable().getAccessible().addAccessibleListener(AccessibleNames.of(Messages.templates));
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 140).applyTo(viewer.getControl());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(new LabelProvider() {

			@Override
			public Image getImage(Object element) {
				return Icons.get(Icons.EXPERIMENT);
			}
		});
		viewer.setInput(List.copyOf(templates.keySet()));
		new Label(body, SWT.NONE).setText(Messages.description);
		description = new Text(body, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, 70).applyTo(description);
		viewer.addSelectionChangedListener(event -> selected());
		viewer.addDoubleClickListener(event -> getContainer().showPage(getNextPage()));
		if (!templates.isEmpty()) {
			viewer.setSelection(new StructuredSelection(templates.keySet().iterator().next()));
		}
		setControl(body);
		readDescriptions(body.getDisplay());
	}

	/** Reading all templates takes a while: the texts appear when they are known. */
	private void readDescriptions(Display display) {
		Job.createSystem(Messages.templates, (ICoreRunnable) monitor -> templates.forEach((name, address) -> {
			String text = new ExperimentFiles().read(address).root().map(TemplatePage::description).orElse(""); //$NON-NLS-1$
			display.asyncExec(() -> {
				descriptions.put(name, text);
				if (!description.isDisposed()) {
					selected();
				}
			});
		})).schedule();
	}

	private static String description(EObject root) {
		EStructuralFeature feature = root.eClass().getEStructuralFeature(DESCRIPTION);
		return feature == null || root.eGet(feature) == null ? "" : root.eGet(feature).toString(); //$NON-NLS-1$
	}

	private void selected() {
		String name = template();
		description.setText(name == null ? "" : descriptions.getOrDefault(name, "")); //$NON-NLS-1$ //$NON-NLS-2$
		setPageComplete(name != null);
	}

	/** Returns the name of the file that is chosen, {@code null} if there is none. */
	String template() {
		return (String) viewer.getStructuredSelection().getFirstElement();
	}

	/** Returns the address of the file that is chosen. */
	URI address() {
		return templates.get(template());
	}
}
