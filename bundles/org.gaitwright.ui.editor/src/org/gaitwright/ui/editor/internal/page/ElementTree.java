/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.page;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.gaitwright.model.metadata.Metadata;
import org.gaitwright.ui.editor.internal.document.ElementCommands;
import org.gaitwright.ui.editor.internal.document.ExperimentDocument;
import org.gaitwright.ui.editor.internal.document.Icons;

/** The tree of the elements of a page, with what adds, removes and moves them. */
final class ElementTree {

	private static final int UNFOLDED = 6;

	private final ExperimentDocument document;
	private final PageSpec page;
	private final ElementCommands commands;
	private final Additions additions;
	private final TreeViewer viewer;
	private final IAction remove;
	private final IAction up;
	private final IAction down;
	private final AddMenu add = new AddMenu();

	ElementTree(Composite parent, FormToolkit toolkit, ExperimentDocument document, PageSpec page) {
		this.document = document;
		this.page = page;
		commands = new ElementCommands(document);
		additions = new Additions(document, commands, page);
		remove = action(Messages.remove, Icons.REMOVE, this::removeSelected);
		up = action(Messages.moveUp, Icons.UP, () -> moveSelected(-1));
		down = action(Messages.moveDown, Icons.DOWN, () -> moveSelected(1));
		Section section = toolkit.createSection(parent, ExpandableComposite.NO_TITLE_FOCUS_BOX);
		section.setText(Messages.elements);
		Composite body = toolkit.createComposite(section);
		GridLayoutFactory.fillDefaults().margins(2, 2).applyTo(body);
		section.setClient(body);
		viewer = new TreeViewer(toolkit.createTree(body, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL));
		GridDataFactory.fillDefaults().grab(true, true).hint(100, 80).applyTo(viewer.getControl());
		viewer.getTree().getAccessible().addAccessibleListener(AccessibleNames.of(page.title()));
		viewer.setContentProvider(new ElementContent(() -> page.roots(document)));
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ElementLabels(document)));
		viewer.setUseHashlookup(true);
		createToolBar(section, toolkit);
		createContextMenu();
		new ClipboardHandlers(document, commands, viewer, this::removeSelected).install();
		ElementDragging.install(document, viewer);
		viewer.addSelectionChangedListener(event -> updateActions());
		viewer.setInput(document);
		expand();
		selectFirst();
	}

	private void createToolBar(Section section, FormToolkit toolkit) {
		ToolBarManager manager = new ToolBarManager(SWT.FLAT);
		manager.add(add);
		manager.add(remove);
		manager.add(up);
		manager.add(down);
		ToolBar toolBar = manager.createControl(section);
		toolBar.getAccessible().addAccessibleListener(AccessibleNames.of(Messages.elements));
		toolkit.adapt(toolBar, false, false);
		section.setTextClient(toolBar);
		section.addDisposeListener(event -> manager.dispose());
	}

	private void createContextMenu() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> {
			MenuManager adding = new MenuManager(Messages.add);
			add.fill(adding);
			manager.add(adding);
			manager.add(new Separator());
			manager.add(up);
			manager.add(down);
			manager.add(new Separator());
			manager.add(remove);
		});
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
	}

	private IAction action(String text, String icon, Runnable work) {
		Action action = new Action(text) {

			@Override
			public void run() {
				work.run();
			}
		};
		action.setToolTipText(text);
		action.setImageDescriptor(Icons.descriptor(icon));
		return action;
	}

	private void updateActions() {
		EObject selected = selected();
		remove.setEnabled(!selection().isEmpty() && commands.delete(selection()).canExecute());
		up.setEnabled(selected != null && commands.move(selected, -1).canExecute());
		down.setEnabled(selected != null && commands.move(selected, 1).canExecute());
		add.setEnabled(!additions.atTop().isEmpty() || !additions.under(selected).isEmpty());
	}

	private void removeSelected() {
		EObject first = selected();
		EObject parent = first == null ? null : first.eContainer();
		Command command = commands.delete(selection());
		if (document.execute(command)) {
			viewer.refresh();
			if (parent != null && page.shows(document, parent)) {
				select(parent);
			} else {
				selectFirst();
			}
		}
	}

	private void moveSelected(int by) {
		EObject selected = selected();
		if (selected != null && document.execute(commands.move(selected, by))) {
			viewer.refresh();
			select(selected);
		}
	}

	/** Shows the present elements, with the same ones selected as far as they are still there. */
	void refresh() {
		viewer.refresh();
		updateActions();
	}

	/** Shows what is wrong. */
	void refreshLabels() {
		viewer.refresh(true);
	}

	void select(EObject element) {
		viewer.setSelection(new StructuredSelection(element), true);
	}

	/** Shows no elements, and forgets those it showed; returns how it showed them. */
	TreeMemory clear() {
		TreeMemory memory = new TreeMemory(viewer);
		viewer.setSelection(StructuredSelection.EMPTY);
		viewer.setInput(null);
		return memory;
	}

	/** Shows the elements of the document as others were shown before. */
	void fill(TreeMemory memory) {
		viewer.setInput(document);
		if (memory.isEmpty()) {
			expand();
		} else {
			memory.restore(viewer);
		}
		if (selected() == null) {
			selectFirst();
		}
	}

	/** Unfolds the first levels, which show the chain of links of most robots. */
	private void expand() {
		viewer.expandToLevel(UNFOLDED);
	}

	void selectFirst() {
		List<EObject> roots = page.roots(document);
		viewer.setSelection(roots.isEmpty() ? StructuredSelection.EMPTY : new StructuredSelection(roots.getFirst()),
				true);
	}

	/** Returns the first of the selected elements, {@code null} if there is none. */
	EObject selected() {
		return Adapters.adapt(viewer.getStructuredSelection().getFirstElement(), EObject.class);
	}

	@SuppressWarnings("unchecked")
	private List<EObject> selection() {
		return viewer.getStructuredSelection().toList();
	}

	void onSelection(Consumer<EObject> listener) {
		viewer.addSelectionChangedListener(event -> listener.accept(selected()));
	}

	TreeViewer viewer() {
		return viewer;
	}

	/** The menu of what can be added: under what is selected, then at the top of the page. */
	private final class AddMenu extends Action implements IMenuCreator {

		private Menu menu;

		AddMenu() {
			super(Messages.add, IAction.AS_DROP_DOWN_MENU);
			setToolTipText(Messages.add);
			setImageDescriptor(Icons.descriptor(Icons.ADD));
			setMenuCreator(this);
		}

		@Override
		public void run() {
			Menu shown = getMenu(viewer.getControl());
			shown.setVisible(true);
		}

		@Override
		public Menu getMenu(Control parent) {
			dispose();
			MenuManager manager = new MenuManager();
			fill(manager);
			menu = manager.createContextMenu(parent);
			manager.updateAll(true);
			return menu;
		}

		@Override
		public Menu getMenu(Menu parent) {
			return null;
		}

		void fill(MenuManager manager) {
			EObject selected = selected();
			List<Additions.Addition> under = additions.under(selected);
			if (!under.isEmpty()) {
				for (Additions.Addition addition : under) {
					manager.add(item(addition, NLS.bind(Messages.addItemTo, addition.label(),
							Metadata.name(selected).orElse(Metadata.label(selected.eClass())))));
				}
				manager.add(new Separator());
			}
			additions.atTop().forEach(addition -> manager.add(item(addition, addition.label())));
		}

		private IAction item(Additions.Addition addition, String text) {
			return new Action(text) {

				@Override
				public void run() {
					EObject element = additions.perform(addition);
					viewer.refresh();
					select(element);
				}
			};
		}

		@Override
		public void dispose() {
			if (menu != null) {
				menu.dispose();
				menu = null;
			}
		}
	}
}
