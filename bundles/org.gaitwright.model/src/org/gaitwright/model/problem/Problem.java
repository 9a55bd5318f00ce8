/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.problem;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A fault of an experiment: what, where and what to do. Texts that do not apply are empty, numbers are 0.
 *
 * @param severity  how bad it is
 * @param kind      what kind of fault it is
 * @param message   what is wrong, in a sentence
 * @param file      the file or address that holds the element
 * @param line      line in the file, from 1
 * @param column    column in the line, from 1
 * @param element   path of the element in its file, see {@link org.gaitwright.model.ElementPaths}
 * @param attribute name of the attribute or reference
 * @param value     the value that is wrong
 * @param allowed   what values are allowed
 * @param advice    what to do about it
 * @param object    the element, or {@code null} if it was never built
 * @param feature   the attribute or reference, or {@code null}
 */
public record Problem(Severity severity, ProblemKind kind, String message, String file, int line, int column,
		String element, String attribute, String value, String allowed, String advice, EObject object,
		EStructuralFeature feature) {

	/** Checks that every text is given. */
	public Problem {
		for (Object text : new Object[] { severity, kind, message, file, element, attribute, value, allowed, advice }) {
			Objects.requireNonNull(text);
		}
	}

	/**
	 * Begins an error.
	 *
	 * @param kind    what kind of fault it is
	 * @param message what is wrong, in a sentence without full stop
	 * @return a builder
	 */
	public static ProblemBuilder error(ProblemKind kind, String message) {
		return new ProblemBuilder(Severity.ERROR, kind, message);
	}

	/**
	 * Begins a warning.
	 *
	 * @param kind    what kind of fault it is
	 * @param message what is wrong, in a sentence without full stop
	 * @return a builder
	 */
	public static ProblemBuilder warning(ProblemKind kind, String message) {
		return new ProblemBuilder(Severity.WARNING, kind, message);
	}

	/**
	 * Tells whether any of the problems is an error.
	 *
	 * @param problems the problems
	 * @return whether there is an error among them
	 */
	public static boolean anyError(List<Problem> problems) {
		return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
	}

	/**
	 * Returns the feature and the object it belongs to.
	 *
	 * @return the object, if it was built
	 */
	public Optional<EObject> target() {
		return Optional.ofNullable(object);
	}

	/**
	 * Returns the whole problem in one line, in the form that compilers use:
	 * {@code walker.experiment:12: error: robot.root, mass = -1: is out of range; allowed: (0, 1e6] kg.  ...}
	 *
	 * @return location, severity, message and advice
	 */
	public String describe() {
		StringBuilder text = new StringBuilder();
		if (!file.isEmpty()) {
			text.append(file);
			if (line > 0) {
				text.append(':').append(line);
			}
			text.append(": ");
		}
		text.append(severity == Severity.ERROR ? "error: " : "warning: ");
		String subject = subject();
		if (!subject.isEmpty()) {
			text.append(subject).append(": ");
		}
		text.append(message);
		if (!allowed.isEmpty()) {
			text.append("; allowed: ").append(allowed);
		}
		text.append('.');
		if (!advice.isEmpty()) {
			text.append(' ').append(advice);
		}
		return text.toString();
	}

	@Override
	public String toString() {
		return describe();
	}

	private String subject() {
		String where = List.of(element, attribute).stream().filter(text -> !text.isEmpty())
				.collect(Collectors.joining(", "));
		return value.isEmpty() ? where : where + " = " + value;
	}
}
