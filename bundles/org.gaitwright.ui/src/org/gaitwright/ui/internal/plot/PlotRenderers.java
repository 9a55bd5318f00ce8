/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.gaitwright.ui.Ids;
import org.gaitwright.ui.plot.Plot;
import org.gaitwright.ui.plot.PlotRenderer;

/**
 * The renderers that are contributed, and the one that the user has chosen. A renderer that fails is replaced by the
 * built-in one.
 */
public final class PlotRenderers {
	/** Identifier of the built-in renderer. */
	public static final String BUILT_IN = "org.gaitwright.ui.swtchart"; //$NON-NLS-1$

	private static final String POINT = Ids.BUNDLE + ".plotRenderers"; //$NON-NLS-1$
	private static final String CHOSEN = "plotRenderer"; //$NON-NLS-1$

	/**
	 * A contributed renderer.
	 *
	 * @param id   unique
	 * @param name for people
	 */
	public record Contribution(String id, String name) {
	}

	private PlotRenderers() {
	}

	/** All renderers, the built-in one first. */
	public static List<Contribution> all() {
		List<Contribution> all = new ArrayList<>();
		for (IConfigurationElement element : elements()) {
			String id = element.getAttribute("id"); //$NON-NLS-1$
			String name = element.getAttribute("name"); //$NON-NLS-1$
			if (id != null && element.getAttribute("class") != null) //$NON-NLS-1$
				all.add(BUILT_IN.equals(id) ? 0 : all.size(), new Contribution(id, name == null ? id : name));
		}
		return all;
	}

	/** The chosen renderer; the built-in one as long as there is no choice, or it is not there any more. */
	public static String chosen() {
		String id = InstanceScope.INSTANCE.getNode(Ids.BUNDLE).get(CHOSEN, BUILT_IN);
		return all().stream().anyMatch(renderer -> renderer.id().equals(id)) ? id : BUILT_IN;
	}

	/** Chooses a renderer for views that are opened from now on. */
	public static void choose(String id) {
		InstanceScope.INSTANCE.getNode(Ids.BUNDLE).put(CHOSEN, id);
	}

	/**
	 * Makes a plot with the chosen renderer.
	 *
	 * @param failed told, for people, that the renderer failed and the built-in one is used
	 */
	public static Plot create(Composite parent, String name, Consumer<String> failed) {
		String id = chosen();
		if (!BUILT_IN.equals(id))
			for (IConfigurationElement element : elements())
				if (id.equals(element.getAttribute("id"))) { //$NON-NLS-1$
					Plot plot = create(element, parent, name, failed);
					if (plot != null)
						return plot;
				}
		return new SwtChartRenderer().create(parent, name);
	}

	private static Plot create(IConfigurationElement element, Composite parent, String name,
			Consumer<String> failed) {
		List<Control> before = List.of(parent.getChildren());
		try {
			PlotRenderer renderer = (PlotRenderer) element.createExecutableExtension("class"); //$NON-NLS-1$
			Plot plot = renderer.create(parent, name);
			if (plot != null && plot.control() != null)
				return plot;
			failed.accept(failure(element, "null", null)); //$NON-NLS-1$
		} catch (CoreException | RuntimeException | LinkageError e) {
			failed.accept(failure(element, e.getMessage() == null ? e.toString() : e.getMessage(), e));
		}
		for (Control each : parent.getChildren())
			if (!before.contains(each))
				each.dispose();
		return null;
	}

	private static String failure(IConfigurationElement element, String why, Throwable cause) {
		String text = NLS.bind(Messages.rendererFailed, new Object[] { element.getAttribute("name"), //$NON-NLS-1$
				element.getContributor().getName(), why });
		ILog.of(PlotRenderers.class).error(text, cause);
		return text;
	}

	private static IConfigurationElement[] elements() {
		return Platform.getExtensionRegistry().getConfigurationElementsFor(POINT);
	}
}
