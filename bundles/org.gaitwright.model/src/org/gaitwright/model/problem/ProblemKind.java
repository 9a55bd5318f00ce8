/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.problem;

/** What kind of fault a problem is: what a quick fix goes by. */
public enum ProblemKind {
	/** The file is missing, is no regular file, or cannot be read or written. */
	UNREADABLE,
	/** The file is not well-formed XML, or not an experiment at all. */
	MALFORMED,
	/** The file uses XML that is refused: a document type, an entity. */
	FORBIDDEN_XML,
	/** The file exceeds a limit of size, depth or number. */
	TOO_LARGE,
	/** The file was written for another version of the experiment language. */
	VERSION,
	/** An element or type that the language does not have. */
	UNKNOWN_ELEMENT,
	/** An attribute that the class does not have. */
	UNKNOWN_ATTRIBUTE,
	/** A text that is no value of the attribute's type. */
	BAD_VALUE,
	/** A value outside the allowed range. */
	OUT_OF_RANGE,
	/** A value or element that has to be there is not. */
	MISSING,
	/** A reference that may not be made: a forbidden address, or a part that must stand in the same file. */
	FORBIDDEN_REFERENCE,
	/** A reference to something that does not exist. */
	DANGLING_REFERENCE,
	/** A name that is given twice. */
	DUPLICATE_NAME,
	/** Values, each allowed, that contradict each other. */
	INCONSISTENT,
	/** A path that leads to no attribute. */
	UNKNOWN_PATH
}
