/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal;

import java.util.function.Consumer;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.gaitwright.ui.plot.PlotColors;
import org.osgi.service.event.EventHandler;

/** Tells when the theme changes, for drawings that style sheets do not reach. */
public final class ThemeChanges {
	/** Topic of {@code org.eclipse.e4.ui.css.swt.theme.IThemeEngine.Events}. */
	private static final String CHANGED = "org/eclipse/e4/ui/css/swt/theme/ThemeManager/themeChanged"; //$NON-NLS-1$

	private ThemeChanges() {
	}

	/** Gives the colours now and after each change, until the control is disposed. In the user-interface thread. */
	public static void follow(IWorkbenchPartSite site, Control control, Consumer<PlotColors> listener) {
		IEventBroker broker = site.getService(IEventBroker.class);
		// styles of the control follow the event
		Runnable tell = () -> control.getDisplay().asyncExec(() -> {
			if (!control.isDisposed())
				listener.accept(PlotColors.around(control));
		});
		EventHandler handler = event -> tell.run();
		broker.subscribe(CHANGED, handler);
		control.addDisposeListener(event -> broker.unsubscribe(handler));
		tell.run();
	}
}
