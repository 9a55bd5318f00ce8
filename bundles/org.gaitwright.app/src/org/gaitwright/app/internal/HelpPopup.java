/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.app.internal;

import org.eclipse.help.IContext;
import org.eclipse.help.IContext2;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.help.AbstractHelpUI;

/**
 * Help in a small window beside the widget that has the focus. The platform's own help, a web server with a search engine,
 * is not part of this product; where it is installed it shows the same texts.
 */
public final class HelpPopup extends AbstractHelpUI {
	private static final int WIDTH = 380;

	private Popup shown;

	/** Of the widget that has the focus, or of what it stands in. */
	@Override
	public void displayDynamicHelp() {
		for (Control control = Display.getCurrent().getFocusControl(); control != null; control = control.getParent())
			if (control.isListening(SWT.Help)) {
				control.notifyListeners(SWT.Help, new Event());
				return;
			}
		displayHelp();
	}

	@Override
	public void displayHelp() {
		show(Messages.helpTitle, Messages.helpText, Display.getCurrent().getCursorLocation());
	}

	@Override
	public void displayContext(IContext context, int x, int y) {
		String title = context instanceof IContext2 titled ? titled.getTitle() : Messages.helpTitle;
		show(title, context.getText(), new Point(x, y));
	}

	@Override
	public void displayHelpResource(String address) {
		Program.launch(address);
	}

	@Override
	public boolean isContextHelpDisplayed() {
		return shown != null && shown.getShell() != null;
	}

	private void show(String title, String text, Point place) {
		if (isContextHelpDisplayed())
			shown.close();
		shown = new Popup(Display.getCurrent().getActiveShell(), title, text, place);
		shown.open();
	}

	private static final class Popup extends PopupDialog {
		private final String text;
		private final Point place;

		Popup(Shell parent, String title, String text, Point place) {
			super(parent, SWT.ON_TOP | SWT.RESIZE, true, false, false, false, false, title, Messages.helpClose);
			this.text = text;
			this.place = place;
		}

		@Override
		protected Control createDialogArea(Composite parent) {
			Composite area = (Composite) super.createDialogArea(parent);
			Text shownText = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
			shownText.setText(text);
			GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).indent(5, 3).applyTo(shownText);
			return area;
		}

		@Override
		protected Point getInitialLocation(Point size) {
			return place;
		}
	}
}
