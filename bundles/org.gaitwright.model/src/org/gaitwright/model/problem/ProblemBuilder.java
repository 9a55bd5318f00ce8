/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.problem;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.gaitwright.model.metadata.FeatureMetadata;
import org.gaitwright.model.ElementPaths;

/** Gathers the parts of a {@link Problem}. */
public final class ProblemBuilder {

	/** Values longer than this are cut in messages. */
	private static final int LONGEST_VALUE = 80;

	private final Severity severity;
	private final ProblemKind kind;
	private final String message;
	private String file = "";
	private int line;
	private int column;
	private String element = "";
	private String attribute = "";
	private String value = "";
	private String allowed = "";
	private String advice = "";
	private EObject object;
	private EStructuralFeature feature;

	ProblemBuilder(Severity severity, ProblemKind kind, String message) {
		this.severity = severity;
		this.kind = kind;
		this.message = message;
	}

	/**
	 * Names an element; its file, line and path follow from it.
	 *
	 * @param where the element
	 * @return this
	 */
	public ProblemBuilder at(EObject where) {
		object = where;
		element = ElementPaths.of(where);
		Resource resource = where.eResource();
		if (resource != null && resource.getURI() != null) {
			file = display(resource.getURI());
		}
		if (resource instanceof SourceLines lines) {
			line = lines.lineOf(where);
		}
		return this;
	}

	/**
	 * Names an attribute or reference of an element, with what is allowed there.
	 *
	 * @param where the element
	 * @param which the attribute or reference
	 * @return this
	 */
	public ProblemBuilder at(EObject where, EStructuralFeature which) {
		at(where);
		feature = which;
		attribute = which.getName();
		allowed = FeatureMetadata.of(which).allowed();
		return this;
	}

	/**
	 * Names a place in a file.
	 *
	 * @param address the file
	 * @param atLine  line from 1, or 0 if it is not known
	 * @param atColumn column from 1, or 0 if it is not known
	 * @return this
	 */
	public ProblemBuilder in(URI address, int atLine, int atColumn) {
		file = display(address);
		line = Math.max(0, atLine);
		column = Math.max(0, atColumn);
		return this;
	}

	/**
	 * Names an element that was not built.
	 *
	 * @param name the element's name or path
	 * @return this
	 */
	public ProblemBuilder element(String name) {
		element = name;
		return this;
	}

	/**
	 * Names an attribute by its text.
	 *
	 * @param name the attribute's name
	 * @return this
	 */
	public ProblemBuilder attribute(String name) {
		attribute = name;
		return this;
	}

	/**
	 * States the wrong value.
	 *
	 * @param wrong the value; long texts are cut
	 * @return this
	 */
	public ProblemBuilder value(Object wrong) {
		String text = String.valueOf(wrong).strip();
		value = text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
		return this;
	}

	/**
	 * States what is allowed.
	 *
	 * @param values the allowed values
	 * @return this
	 */
	public ProblemBuilder allowed(String values) {
		allowed = values;
		return this;
	}

	/**
	 * States what to do.
	 *
	 * @param sentence one or more sentences
	 * @return the finished problem
	 */
	public Problem advice(String sentence) {
		advice = sentence;
		return new Problem(severity, kind, message, file, line, column, element, attribute, value, allowed, advice,
				object, feature);
	}

	private static String display(URI address) {
		return address.isFile() ? address.toFileString() : address.toString();
	}
}
