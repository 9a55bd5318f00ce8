/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.document;

import java.util.List;
import java.util.function.Predicate;

import org.gaitwright.model.problem.Problem;

/**
 * What a file says and no element has, such as a misspelt attribute or an element of a bundle that is not installed: when
 * the elements are written it is gone.
 */
public final class UnreadContent {

	private final ExperimentDocument document;
	/** The text of which the user has agreed to lose what was not read. */
	private SourceText givenUp;

	/** @param document whose file it is */
	public UnreadContent(ExperimentDocument document) {
		this.document = document;
	}

	/**
	 * Finds out whether the document can be written.
	 *
	 * @param giveUp asked, once for a text, whether this may be lost
	 * @return whether nothing is lost, or it may be
	 */
	public boolean mayBeWritten(Predicate<List<Problem>> giveUp) {
		SourceText text = document.source().latest();
		if (document.commands().endWithText() || text == givenUp) {
			return true;
		}
		List<Problem> lost = text.problems().stream().filter(this::isLost).toList();
		if (!lost.isEmpty() && !giveUp.test(lost)) {
			return false;
		}
		givenUp = text;
		return true;
	}

	private boolean isLost(Problem problem) {
		if (problem.object() == null || !document.isEditable(problem.object())) {
			return false; // of another file, or removed on purpose
		}
		return switch (problem.kind()) {
			case UNKNOWN_ATTRIBUTE, UNKNOWN_ELEMENT -> true;
			case BAD_VALUE, DANGLING_REFERENCE -> problem.feature() != null && !problem.object().eIsSet(problem.feature());
			default -> false;
		};
	}
}
