/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.document;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.gaitwright.model.io.ExperimentFiles;
import org.gaitwright.model.io.LoadResult;
import org.gaitwright.model.problem.Problem;

/**
 * A text of the file, as it was read or typed, and the elements that it stands for, once they are built. A text that is
 * not read yet, or cannot be, has none: then it is ahead of the elements that the document has.
 */
public final class SourceText {

	private byte[] bytes;
	private String text;
	private LoadResult result;

	/** A text that was typed. */
	SourceText(String text) {
		this.text = text;
	}

	/**
	 * A text that was read.
	 *
	 * @param bytes  what stands in the file
	 * @param result the elements, which nobody else uses, and what is wrong
	 */
	public SourceText(byte[] bytes, LoadResult result) {
		this.bytes = bytes;
		this.result = result;
	}

	/** @return the text */
	public String text() {
		if (text == null) {
			text = XmlEncoding.decode(bytes);
		}
		return text;
	}

	/** @return what the file holds with this text: the very bytes that were read */
	public byte[] bytes() {
		return bytes == null ? XmlEncoding.encode(text) : bytes;
	}

	/** Builds the elements; takes as long as reading them and the files they refer to. */
	LoadResult load(URI address) {
		return new ExperimentFiles().read(address, bytes());
	}

	/** Takes note of what came of the text, or with {@code null} forgets it. */
	void setResult(LoadResult loaded) {
		result = loaded;
	}

	/** @return whether it is known what the text stands for */
	public boolean isRead() {
		return result != null;
	}

	/** @return whether no elements can be built from the text */
	public boolean isUnreadable() {
		return isRead() && result.root().isEmpty();
	}

	/** @return the root; empty where the text is not read yet, or cannot be */
	public Optional<EObject> root() {
		return isRead() ? result.root() : Optional.empty();
	}

	/** @return what was wrong when it was read */
	public List<Problem> problems() {
		return isRead() ? result.problems() : List.of();
	}
}
