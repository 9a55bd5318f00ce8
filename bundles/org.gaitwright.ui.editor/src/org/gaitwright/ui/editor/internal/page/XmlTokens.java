/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.page;

import java.util.ArrayList;
import java.util.List;

/** Finds the parts of an XML text that are told apart by colours, also in a text that is not well-formed. */
final class XmlTokens {

	/** What a part is. */
	enum Kind {
		/** The name of an element, with its angle brackets. */
		ELEMENT,
		/** The name of an attribute. */
		ATTRIBUTE,
		/** The value of an attribute, with its quotes. */
		VALUE,
		/** A comment. */
		COMMENT
	}

	/**
	 * A part of the text.
	 *
	 * @param start where it begins
	 * @param end   where the next character is
	 * @param kind  what it is
	 */
	record Token(int start, int end, Kind kind) {
	}

	private static final String COMMENT_START = "<!--"; //$NON-NLS-1$
	private static final String COMMENT_END = "-->"; //$NON-NLS-1$

	private final List<Token> tokens = new ArrayList<>();
	private final String text;
	private int at;

	private XmlTokens(String text) {
		this.text = text;
	}

	/**
	 * Finds the parts of a text.
	 *
	 * @param text the text
	 * @return the parts in their order; what is between them is none of these
	 */
	static List<Token> of(String text) {
		XmlTokens found = new XmlTokens(text);
		while ((found.at = text.indexOf('<', found.at)) >= 0) {
			if (text.startsWith(COMMENT_START, found.at)) {
				found.comment();
			} else {
				found.tag();
			}
		}
		return found.tokens;
	}

	private void comment() {
		int end = text.indexOf(COMMENT_END, at + COMMENT_START.length());
		add(end < 0 ? text.length() : end + COMMENT_END.length(), Kind.COMMENT);
	}

	/** From one angle bracket to the other, or to the next tag where the other is missing. */
	private void tag() {
		add(endOfName(at + 1), Kind.ELEMENT);
		while (at < text.length() && text.charAt(at) != '<') {
			char next = text.charAt(at);
			if (next == '>') {
				add(at + 1, Kind.ELEMENT);
				return;
			} else if (next == '/' || next == '?') {
				add(at + 1, Kind.ELEMENT);
			} else if (next == '"' || next == '\'') {
				add(endOfValue(next), Kind.VALUE);
			} else if (isOfName(next)) {
				add(endOfName(at), Kind.ATTRIBUTE);
			} else {
				at++;
			}
		}
	}

	private void add(int end, Kind kind) {
		tokens.add(new Token(at, end, kind));
		at = end;
	}

	private int endOfName(int start) {
		int end = start;
		while (end < text.length() && (isOfName(text.charAt(end)) || end == start && "/?!".indexOf(text.charAt(end)) >= 0)) { //$NON-NLS-1$
			end++;
		}
		return end;
	}

	/** No value holds an angle bracket: it belongs to the next tag, where the quote is missing. */
	private int endOfValue(char quote) {
		int end = at + 1;
		while (end < text.length() && text.charAt(end) != quote && text.charAt(end) != '<') {
			end++;
		}
		return end < text.length() && text.charAt(end) == quote ? end + 1 : end;
	}

	private static boolean isOfName(char character) {
		return Character.isLetterOrDigit(character) || ":_-.".indexOf(character) >= 0; //$NON-NLS-1$
	}
}
