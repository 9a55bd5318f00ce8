/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.transfer;

import org.eclipse.help.IContext2;
import org.eclipse.help.IHelpResource;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/**
 * Context help of a page of a wizard.
 *
 * @param title of the page
 * @param text  what it is for
 */
record PageHelp(String title, String text) implements IContext2 {
	/** Shows help on a page, below its title. */
	static void show(WizardPage page, String text) {
		Control control = page.getControl();
		Point place = control.toDisplay(control.getSize().x / 3, 0);
		PlatformUI.getWorkbench().getHelpSystem().displayContext(new PageHelp(page.getTitle(), text), place.x, place.y);
	}

	@Override
	public String getTitle() {
		return title;
	}

	@Override
	public String getText() {
		return text;
	}

	@Override
	public String getStyledText() {
		return text;
	}

	@Override
	public IHelpResource[] getRelatedTopics() {
		return new IHelpResource[0];
	}

	@Override
	public String getCategory(IHelpResource topic) {
		return null;
	}
}
