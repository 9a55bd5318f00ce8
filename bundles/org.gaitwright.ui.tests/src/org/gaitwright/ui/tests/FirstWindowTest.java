/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.widgets.Shell;
import org.gaitwright.app.internal.FirstWindow;
import org.junit.jupiter.api.Test;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;

/** The first window of a workspace. */
class FirstWindowTest {
	private final Map<EventHandler, String> topics = new HashMap<>();

	/** One that keeps who asked for what. */
	private IEventBroker broker() {
		return (IEventBroker) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { IEventBroker.class },
				(proxy, method, arguments) -> switch (method.getName()) {
					case "subscribe" -> topics.put((EventHandler) arguments[1], (String) arguments[0]) == null;
					case "unsubscribe" -> topics.remove(arguments[0]) != null;
					default -> throw new UnsupportedOperationException(method.getName());
				});
	}

	@Test
	void fillsTheScreenWhenItAppears() {
		new FirstWindow().maximize(broker());
		assertEquals(1, topics.size());
		EventHandler handler = topics.keySet().iterator().next();
		Ui.run(() -> {
			Shell shell = new Shell(Ui.display());
			handler.handleEvent(new Event(topics.get(handler).replace("*", "SET"), Map.of(UIEvents.EventTags.ELEMENT,
					Ui.window().getService(MWindow.class), UIEvents.EventTags.NEW_VALUE, shell)));
			assertTrue(topics.isEmpty(), "later windows are left alone");
			shell.setSize(640, 480); // as the platform does
			assertFalse(shell.getMaximized());
			shell.setVisible(true);
			assertTrue(shell.getMaximized());
			shell.dispose();
		});
	}
}
