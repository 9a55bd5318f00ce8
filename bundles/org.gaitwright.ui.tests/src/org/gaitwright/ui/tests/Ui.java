/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** Drives the workbench from the thread of a test. */
final class Ui {
	private Ui() {
	}

	static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	/** What takes a while. */
	@FunctionalInterface
	interface Action {
		void run() throws InterruptedException;
	}

	/** Does something in the user-interface thread and waits for it. */
	static <T> T call(Callable<T> call) {
		AtomicReference<T> result = new AtomicReference<>();
		AtomicReference<Throwable> failure = new AtomicReference<>();
		display().syncExec(() -> {
			try {
				result.set(call.call());
			} catch (Exception | AssertionError e) {
				failure.set(e);
			}
		});
		if (failure.get() != null)
			throw new AssertionError(failure.get());
		return result.get();
	}

	static void run(Runnable action) {
		call(() -> {
			action.run();
			return null;
		});
	}

	/** Waits until a condition holds, asked in the user-interface thread. */
	static void await(String what, BooleanSupplier condition) throws InterruptedException {
		long end = System.nanoTime() + 120_000_000_000L;
		while (!call(condition::getAsBoolean)) {
			if (System.nanoTime() > end)
				throw new AssertionError("Waited in vain: " + what);
			Thread.sleep(20);
		}
	}

	/** Waits until the user interface answers at once for a while: nothing is left to be laid out and painted. */
	static void settle() throws InterruptedException {
		for (int quiet = 0; quiet < 20; Thread.sleep(10)) {
			long asked = System.nanoTime();
			run(() -> {
			});
			quiet = System.nanoTime() - asked < 10_000_000 ? quiet + 1 : 0;
		}
	}

	static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	/** Brings the window to the front in the size that pictures have, or in that of the screen. */
	static void arrange() {
		run(Ui::fit);
	}

	/** In the user-interface thread, as {@link #arrange()}. */
	static void fit() {
		Rectangle screen = display().getPrimaryMonitor().getBounds();
		window().getShell().setBounds(0, 0, Math.min(1500, screen.width), Math.min(950, screen.height));
		window().getShell().forceActive();
	}

	static <V extends IViewPart> V view(String id, Class<V> type) {
		return call(() -> type.cast(window().getActivePage().showView(id, null, IWorkbenchPage.VIEW_ACTIVATE)));
	}

	/** The first control of a view that fulfils a condition. */
	static <C extends Control> C find(ViewPart view, Class<C> type, Predicate<C> condition) {
		return all(view, type, condition).stream().findFirst()
				.orElseThrow(() -> new AssertionError("No such " + type.getSimpleName()));
	}

	/** The controls of a view that fulfil a condition, outermost first. */
	static <C extends Control> List<C> all(ViewPart view, Class<C> type, Predicate<C> condition) {
		return call(() -> {
			Control root = (Control) view.getSite().getService(MPart.class)
					.getWidget();
			List<C> found = new ArrayList<>();
			collect(root, type, condition, found);
			return found;
		});
	}

	/** The controls below another that fulfil a condition, outermost first. */
	static <C extends Control> List<C> all(Composite root, Class<C> type, Predicate<C> condition) {
		return call(() -> {
			List<C> found = new ArrayList<>();
			collect(root, type, condition, found);
			return found;
		});
	}

	private static <C extends Control> void collect(Control control, Class<C> type, Predicate<C> condition,
			List<C> found) {
		if (type.isInstance(control) && condition.test(type.cast(control)))
			found.add(type.cast(control));
		if (control instanceof Composite composite)
			for (Control child : composite.getChildren())
				collect(child, type, condition, found);
	}

	/** As if the user had done it. */
	static void selected(Control control) {
		run(() -> control.notifyListeners(SWT.Selection, new Event()));
	}

	/** Saves what is on the screen. */
	static void screenshot(String name) throws InterruptedException {
		screenshot(call(() -> window().getShell()), name);
	}

	/** Saves what is on the screen where a window is. */
	static void screenshot(Shell shell, String name) throws InterruptedException {
		run(() -> {
			Rectangle screen = display().getBounds();
			display().setCursorLocation(screen.width - 1, screen.height - 1); // without a tooltip of what happens to be there
		});
		Thread.sleep(700);
		ImageData picture = call(() -> {
			shell.forceActive();
			for (Shell dialog : shell.getShells())
				if (dialog.isVisible())
					dialog.moveAbove(null);
			// all that is pending is painted; an animation would go on for ever
			long end = System.nanoTime() + 2_000_000_000L;
			while (display().readAndDispatch() && System.nanoTime() < end)
				continue;
			Rectangle area = inside(shell);
			Image image = new Image(display(), area.width, area.height);
			GC gc = new GC(display());
			gc.copyArea(image, area.x, area.y);
			gc.dispose();
			ImageData data = image.getImageData(shell.getMonitor().getZoom());
			image.dispose();
			return data;
		});
		save(picture, name);
	}

	/** Where a window is, without the frame that a window manager would give it. */
	private static Rectangle inside(Shell shell) {
		Rectangle all = shell.getBounds();
		Rectangle client = display().map(shell, null, shell.getClientArea());
		return new Rectangle(all.x, all.y, client.width, client.y + client.height - all.y);
	}

	private static void save(ImageData data, String name) {
		File folder = new File(System.getProperty("gaitwright.screenshots"));
		folder.mkdirs();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { data };
		loader.save(new File(folder, name + ".png").getPath(), SWT.IMAGE_PNG);
	}
}
