/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.app.internal;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;

/**
 * The first window of a workspace fills the screen: editor and views need the room, and the platform's usual size is small.
 * Later starts open the window as it was left.
 */
public final class FirstWindow {

	/** Called where no windows of an earlier time are known, before there is one. */
	@Execute
	public void maximize(IEventBroker broker) {
		broker.subscribe(UIEvents.UIElement.TOPIC_WIDGET, new EventHandler() {
			@Override
			public void handleEvent(Event event) {
				if (event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MTrimmedWindow
						&& event.getProperty(UIEvents.EventTags.NEW_VALUE) instanceof Shell shell) {
					broker.unsubscribe(this);
					whenShown(shell);
				}
			}
		});
	}

	/** The platform sets its usual size between the making of a window and its appearance. */
	private static void whenShown(Shell shell) {
		shell.addListener(SWT.Show, new Listener() {
			@Override
			public void handleEvent(org.eclipse.swt.widgets.Event event) {
				shell.removeListener(SWT.Show, this);
				shell.setMaximized(true);
			}
		});
	}
}
