/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.part.ViewPart;
import org.gaitwright.ui.internal.runs.RunsView;

/** The menus and tool bars of views. All in the user-interface thread. */
final class RunsMenus {
	private RunsMenus() {
	}

	/** An entry of the view's menu or tool bar, by its text without mnemonics. */
	static IAction ofView(ViewPart view, String text) {
		var bars = view.getViewSite().getActionBars();
		return Stream.<IContributionManager>of(bars.getMenuManager(), bars.getToolBarManager())
				.flatMap(manager -> Arrays.stream(manager.getItems())).filter(ActionContributionItem.class::isInstance)
				.map(item -> ((ActionContributionItem) item).getAction())
				.filter(action -> action.getText().replace("&", "").equals(text)).findFirst().orElseThrow();
	}

	/** An entry of the context menu of the table of runs. */
	static MenuItem ofTable(RunsView view, String text) {
		Control table = Ui.find(view, org.eclipse.nebula.widgets.nattable.NatTable.class, each -> true);
		Menu menu = table.getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		return Arrays.stream(menu.getItems()).filter(item -> item.getText().replace("&", "").equals(text)).findFirst()
				.orElseThrow();
	}
}
