/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.gaitwright.ui.editor.ExperimentEditor;

/** Drives the running workbench from the thread of a test. */
public final class Workbench {

	private static final long PATIENCE_MILLIS = 60_000;

	private Workbench() {
	}

	public static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	public static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	/** Shows the editor alone, in a window of the size that pictures have. */
	public static void arrange() {
		run(() -> {
			Arrays.stream(page().getViewReferences()).forEach(page()::hideView);
			window().getShell().setBounds(0, 0, 1280, 900);
			window().getShell().forceActive();
		});
	}

	public static IWorkbenchPage page() {
		return window().getActivePage();
	}

	/** Runs on the UI thread and returns the outcome. */
	public static <T> T ui(Callable<T> work) {
		AtomicReference<T> outcome = new AtomicReference<>();
		AtomicReference<Throwable> failure = new AtomicReference<>();
		display().syncExec(() -> {
			try {
				outcome.set(work.call());
			} catch (Exception | AssertionError failed) {
				failure.set(failed);
			}
		});
		if (failure.get() != null) {
			throw new AssertionError(failure.get());
		}
		return outcome.get();
	}

	public static void run(Runnable work) {
		ui(() -> {
			work.run();
			return null;
		});
	}

	/** Waits until a condition holds on the UI thread. */
	public static void await(String what, BooleanSupplier condition) throws InterruptedException {
		long end = System.currentTimeMillis() + PATIENCE_MILLIS;
		while (!ui(condition::getAsBoolean)) {
			if (System.currentTimeMillis() > end) {
				throw new AssertionError("waited in vain until " + what);
			}
			Thread.sleep(20);
		}
	}

	public static void await(BooleanSupplier condition) throws InterruptedException {
		await("a condition holds", condition);
	}

	/** Makes a file in the workspace with the content of a shipped one. */
	public static IFile copy(String project, String name, String template) throws Exception {
		try (InputStream stream = new ExtensibleURIConverterImpl().createInputStream(URI.createURI(template))) {
			return file(project, name, stream.readAllBytes());
		}
	}

	public static IFile file(String project, String name, byte[] content) throws Exception {
		IProject home = ResourcesPlugin.getWorkspace().getRoot().getProject(project);
		if (!home.exists()) {
			home.create(null);
			home.open(null);
		}
		IFile file = home.getFile(name);
		if (file.exists()) {
			file.setContents(new ByteArrayInputStream(content), true, false, null);
		} else {
			file.create(new ByteArrayInputStream(content), true, null);
		}
		return file;
	}

	public static ExperimentEditor open(IFile file) throws InterruptedException {
		ExperimentEditor editor = ui(() -> (ExperimentEditor) IDE.openEditor(page(), file, ExperimentEditor.ID));
		complete(editor);
		return editor;
	}

	/** Waits until the active page has all its fields. */
	public static void complete(ExperimentEditor editor) throws InterruptedException {
		await("the page is complete", () -> editor.getActivePageInstance() != null && editor.isComplete());
	}

	/** Finds the widgets under another that fulfil a condition. On the UI thread. */
	public static <T extends Control> List<T> find(Composite root, Class<T> type, Predicate<T> condition) {
		List<T> found = new ArrayList<>();
		for (Control child : root.getChildren()) {
			if (type.isInstance(child) && condition.test(type.cast(child))) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite composite) {
				found.addAll(find(composite, type, condition));
			}
		}
		return found;
	}

	/** Saves what the screen shows of a shell. */
	public static void screenshot(Shell shell, String name) throws InterruptedException {
		Thread.sleep(300); // the server draws what was asked for
		run(() -> {
			long end = System.currentTimeMillis() + 2000; // an animation would go on for ever
			while (display().readAndDispatch() && System.currentTimeMillis() < end) {
				// draw
			}
			Rectangle bounds = inside(shell);
			Image image = new Image(display(), bounds.width, bounds.height);
			GC gc = new GC(display());
			gc.copyArea(image, bounds.x, bounds.y);
			gc.dispose();
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData(shell.getMonitor().getZoom()) };
			image.dispose();
			try {
				Path folder = Files.createDirectories(Path.of(System.getProperty("gaitwright.screenshots")));
				loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
			} catch (IOException failed) {
				throw new UncheckedIOException(failed);
			}
		});
	}

	/** Where a shell is, without the frame that a window manager would give it. */
	private static Rectangle inside(Shell shell) {
		Rectangle all = shell.getBounds();
		Rectangle client = display().map(shell, null, shell.getClientArea());
		return new Rectangle(all.x, all.y, client.width, client.y + client.height - all.y);
	}
}
