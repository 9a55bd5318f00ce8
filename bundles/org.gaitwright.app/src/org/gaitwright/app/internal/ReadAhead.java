/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.app.internal;

import java.net.URL;
import java.util.Collection;
import java.util.Enumeration;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.gaitwright.experiment.ExperimentCatalog;
import org.gaitwright.experiment.ExperimentException;
import org.gaitwright.model.experiment.ExperimentPackage.Literals;
import org.gaitwright.model.io.ExperimentFiles;
import org.gaitwright.model.metadata.ModelTypes;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Loads what the first wizard, editor, view and run need as soon as the workbench stands, on a thread of its own: classes,
 * the experiment language, the renderer of icons. The first of each would keep the user waiting otherwise, since the user-interface thread would
 * load them.
 */
public final class ReadAhead implements IStartup {
	/** The family of its job. */
	public static final Object FAMILY = ReadAhead.class;

	/** Bundles of which the first editor and views need most classes. */
	private static final List<String> BUNDLES = List.of("org.gaitwright.ui.editor", "org.eclipse.ui.forms", //$NON-NLS-1$ //$NON-NLS-2$
			"org.gaitwright.ui", "org.eclipse.ui.console", "org.eclipse.swtchart", "org.eclipse.debug.ui"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	/** Packages of a large bundle of which little else is needed. */
	private static final List<String> PACKAGES = List.of("org/eclipse/jface/wizard", "org/eclipse/ui/dialogs", //$NON-NLS-1$ //$NON-NLS-2$
			"org/eclipse/ui/wizards/newresource"); //$NON-NLS-1$
	private static final List<String> PACKAGES_OF = List.of("org.eclipse.jface", "org.eclipse.ui.ide"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final String EXPERIMENT = "swimmer"; //$NON-NLS-1$

	@Override
	public void earlyStartup() {
		Job job = new Job(Messages.readingAhead) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				readLanguage();
				drawIcons();
				BUNDLES.forEach(bundle -> load(bundle, "/", monitor)); //$NON-NLS-1$
				PACKAGES_OF.forEach(bundle -> PACKAGES.forEach(path -> load(bundle, path, monitor)));
				Rehearsal.begin(PlatformUI.getWorkbench().getDisplay());
				return Status.OK_STATUS;
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == FAMILY;
			}
		};
		job.setSystem(true);
		job.setPriority(Job.DECORATE);
		job.schedule();
	}

	private static void readLanguage() {
		try {
			new ExperimentFiles().load(ExperimentCatalog.installed().find(EXPERIMENT));
			ModelTypes.concreteSubtypes(Literals.OPTIMIZER);
		} catch (ExperimentException e) {
			return; // it is not installed, so nobody will open it
		}
	}

	/** The first drawings of the platform's renderer take a tenth of a second together, later ones hardly any time. */
	private static void drawIcons() {
		Bundle bundle = Platform.getBundle(BUNDLES.getFirst());
		Enumeration<URL> icons = bundle == null ? null : bundle.findEntries("icons", "*.svg", false); //$NON-NLS-1$ //$NON-NLS-2$
		while (icons != null && icons.hasMoreElements())
			ImageDescriptor.createFromURL(icons.nextElement()).getImageData(100);
	}

	private static void load(String name, String path, IProgressMonitor monitor) {
		Bundle bundle = Platform.getBundle(name);
		BundleWiring wiring = bundle == null ? null : bundle.adapt(BundleWiring.class);
		if (wiring == null)
			return;
		Collection<String> files = wiring.listResources(path, "*.class", //$NON-NLS-1$
				BundleWiring.LISTRESOURCES_LOCAL | ("/".equals(path) ? BundleWiring.LISTRESOURCES_RECURSE : 0)); //$NON-NLS-1$
		for (String file : files) {
			if (monitor.isCanceled())
				return;
			try {
				// asked for its methods, a class is verified, too
				bundle.loadClass(file.replaceFirst("\\.class$", "").replace('/', '.')).getDeclaredMethods(); //$NON-NLS-1$ //$NON-NLS-2$
			} catch (ClassNotFoundException | LinkageError e) {
				continue; // of an optional part of the platform that is not installed
			}
		}
	}
}
