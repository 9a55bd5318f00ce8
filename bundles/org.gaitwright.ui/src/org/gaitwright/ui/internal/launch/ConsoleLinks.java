/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.launch;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.debug.ui.console.IConsole;
import org.eclipse.debug.ui.console.IConsoleLineTracker;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;

/**
 * Makes links of the places that runs name in their consoles: the element of an experiment that is wrong, the directory of
 * a run.
 */
public final class ConsoleLinks implements IConsoleLineTracker {
	/** As {@link org.gaitwright.model.problem.Problem#describe()} writes it: file:line: error: element, attribute = ... */
	private static final Pattern PROBLEM = Pattern.compile("((?:file:|platform:/resource)?[^:]+\\.experiment)" //$NON-NLS-1$
			+ "(?::(\\d+))?: (?:error|warning): (?:([\\w.-]+)(?:, (\\w+))?(?: = .*?)?: )?"); //$NON-NLS-1$
	private static final String PLATFORM = "platform:/resource"; //$NON-NLS-1$

	private IConsole console;

	@Override
	public void init(IConsole owner) {
		console = owner;
	}

	@Override
	public void lineAppended(IRegion line) {
		try {
			String text = console.getDocument().get(line.getOffset(), line.getLength());
			Matcher problem = PROBLEM.matcher(text);
			if (problem.lookingAt())
				linkElement(line, problem);
			else
				linkRun(line, text);
		} catch (BadLocationException e) {
			return; // the console was cleared meanwhile
		}
	}

	private void linkElement(IRegion line, Matcher problem) {
		IFile file = file(problem.group(1));
		if (file == null)
			return;
		int end = problem.group(4) != null ? problem.end(4)
				: problem.group(3) != null ? problem.end(3)
						: problem.group(2) != null ? problem.end(2) : problem.end(1);
		console.addLink(new ElementLink(file, problem.group(2) == null ? 0 : Integer.parseInt(problem.group(2)),
				text(problem.group(3)), text(problem.group(4))), line.getOffset(), end);
	}

	private static String text(String group) {
		return group == null ? "" : group; //$NON-NLS-1$
	}

	private static IFile file(String address) {
		try {
			if (address.startsWith(PLATFORM))
				return ResourcesPlugin.getWorkspace().getRoot()
						.getFile(IPath.fromPortableString(org.eclipse.emf.common.util.URI.decode(
								address.substring(PLATFORM.length()))));
			Path path = address.startsWith("file:") ? Path.of(URI.create(address)) : Path.of(address); //$NON-NLS-1$
			IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri());
			return files.length == 0 ? null : files[0];
		} catch (IllegalArgumentException e) {
			return null; // no address after all
		}
	}

	private void linkRun(IRegion line, String text) {
		String before = Messages.runDirectory.replaceFirst("\\{0\\}.*", ""); //$NON-NLS-1$ //$NON-NLS-2$
		if (!text.startsWith(before))
			return;
		String path = text.substring(before.length()).strip();
		try {
			console.addLink(new RunLink(Path.of(path)), line.getOffset() + before.length(), path.length());
		} catch (InvalidPathException e) {
			return; // no path after all
		}
	}

	@Override
	public void dispose() {
		console = null;
	}
}
