/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal;

import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.gaitwright.ui.Ids;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/** The bundle at run time. */
public final class UiPlugin extends AbstractUIPlugin {
	private static final String SPI_FLY = "org.apache.aries.spifly.dynamic.bundle"; //$NON-NLS-1$
	/** Held, since java.util.logging holds loggers weakly. */
	private static final Logger SPI_FLY_LOG = Logger.getLogger("org.apache.aries.spifly.BaseActivator"); //$NON-NLS-1$

	private static UiPlugin instance;

	@Override
	public void start(BundleContext context) throws Exception {
		super.start(context);
		instance = this;
		startServiceLoader();
	}

	/**
	 * The table's collections are found by a ServiceLoader, which SPI Fly makes work once it is started. Started here, not
	 * by its start level, so that headless runs do without.
	 */
	private static void startServiceLoader() {
		SPI_FLY_LOG.setLevel(Level.WARNING);
		Bundle bundle = Platform.getBundle(SPI_FLY);
		if (bundle == null)
			return;
		try {
			bundle.start(Bundle.START_TRANSIENT);
		} catch (BundleException e) {
			ILog.of(UiPlugin.class).error(SPI_FLY + " does not start; the Runs view will be blank", e); //$NON-NLS-1$
		}
	}

	@Override
	public void stop(BundleContext context) throws Exception {
		instance = null;
		super.stop(context);
	}

	@Override
	protected void initializeImageRegistry(ImageRegistry registry) {
		for (Icon icon : Icon.values())
			registry.put(icon.name(), icon.descriptor());
	}

	/** Pictures of this bundle, shared and disposed with the workbench. */
	public enum Icon {
		CONVERGENCE, TRAJECTORY, RUNS, RUN, PAUSE, PLAY, PIN, EXPORT, FIT, DELETE, FOLDER, STOP, COMPARE, AGAIN, PREVIOUS, NEXT, IMPORT,
		EXPORT_BANNER, IMPORT_BANNER;

		/** What makes the picture. */
		public ImageDescriptor descriptor() {
			String path = "icons/" + name().toLowerCase(java.util.Locale.ROOT) + ".svg"; //$NON-NLS-1$ //$NON-NLS-2$
			return imageDescriptorFromPlugin(Ids.BUNDLE, path);
		}

		/** The shared picture. */
		public Image image() {
			return instance.getImageRegistry().get(name());
		}
	}
}
