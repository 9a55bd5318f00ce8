/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.gaitwright.model.io.ExperimentFiles;

/**
 * The file behind an editor, in the workspace or outside, and what stood in it when it was last read or written here. Its
 * methods take as long as the file system does: not for the UI thread.
 */
public final class DocumentFile {

	private final IFile file;
	private final Path path;
	private volatile byte[] known = {};

	private DocumentFile(IFile file, Path path) {
		this.file = file;
		this.path = path;
	}

	/**
	 * Finds the file of an editor input.
	 *
	 * @param input the input
	 * @return the file; empty where the input has none
	 */
	public static Optional<DocumentFile> of(IEditorInput input) {
		if (input instanceof IFileEditorInput inWorkspace) {
			return Optional.of(new DocumentFile(inWorkspace.getFile(), null));
		}
		if (input instanceof IURIEditorInput outside && "file".equals(outside.getURI().getScheme())) { //$NON-NLS-1$
			return Optional.of(new DocumentFile(null, Path.of(outside.getURI())));
		}
		return Optional.empty();
	}

	/**
	 * Stands for a file of the workspace.
	 *
	 * @param file the file
	 * @return the file as an editor sees it
	 */
	public static DocumentFile of(IFile file) {
		return new DocumentFile(file, null);
	}

	/** @return the address by which other files refer to it */
	public URI address() {
		return file != null ? URI.createPlatformResourceURI(file.getFullPath().toString(), true)
				: URI.createFileURI(path.toAbsolutePath().normalize().toString());
	}

	/** @return the file in the workspace, {@code null} if it is outside */
	public IFile workspaceFile() {
		return file;
	}

	/**
	 * Reads the file.
	 *
	 * @return its text and the elements that it stands for; no text, and why, where it cannot be read
	 */
	public SourceText read() {
		ExperimentFiles files = new ExperimentFiles();
		return present().map(content -> new SourceText(content, files.read(address(), content)))
				.orElseGet(() -> new SourceText(new byte[0], files.read(address())));
	}

	/** Takes note of what stood in the file when it was read. */
	void remember(byte[] content) {
		known = content;
	}

	/** @return whether something else stands in the file than when it was last read or written here */
	public boolean isChangedOutside() {
		Optional<byte[]> present = present();
		return present.isPresent() && !Arrays.equals(present.get(), known);
	}

	private Optional<byte[]> present() {
		try {
			if (file != null) {
				file.refreshLocal(IResource.DEPTH_ZERO, null);
				if (!file.exists()) {
					return Optional.empty();
				}
				try (InputStream stream = file.getContents(true)) {
					return Optional.of(stream.readAllBytes());
				}
			}
			return Files.exists(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
		} catch (IOException | CoreException unreadable) {
			return Optional.empty();
		}
	}

	/**
	 * Writes the file.
	 *
	 * @param content what to write
	 * @param monitor told of the progress
	 * @throws IOException   if a file outside the workspace cannot be written
	 * @throws CoreException if a file in the workspace cannot be written
	 */
	public void write(byte[] content, IProgressMonitor monitor) throws IOException, CoreException {
		byte[] before = known;
		known = content; // ahead of those who are told of the change
		try {
			writeContent(content, monitor);
		} catch (IOException | CoreException | RuntimeException failed) {
			known = before;
			throw failed;
		}
	}

	private void writeContent(byte[] content, IProgressMonitor monitor) throws IOException, CoreException {
		if (file == null) {
			Files.write(path, content);
		} else if (file.exists()) {
			file.setContents(new ByteArrayInputStream(content), IResource.FORCE | IResource.KEEP_HISTORY, monitor);
		} else {
			file.create(new ByteArrayInputStream(content), IResource.FORCE, monitor);
		}
	}
}
