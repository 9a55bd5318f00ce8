/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.gaitwright.ui.editor.internal.page.XmlTokens.Kind;
import org.junit.jupiter.api.Test;

class XmlTokensTest {

	private static String parts(String text, Kind kind) {
		return XmlTokens.of(text).stream().filter(token -> token.kind() == kind)
				.map(token -> text.substring(token.start(), token.end())).collect(Collectors.joining(" "));
	}

	@Test
	void partsOfTagsAreTold() {
		String text = "<?xml version='1.0'?>\n<!-- a <b c=\"d\"> -->\n<e:F a=\"1 > 0\"\n  x:b='2'>text</e:F><g/>";
		assertEquals("<?xml ? > <e:F > </e:F > <g / >", parts(text, Kind.ELEMENT));
		assertEquals("version a x:b", parts(text, Kind.ATTRIBUTE));
		assertEquals("'1.0' \"1 > 0\" '2'", parts(text, Kind.VALUE));
		assertEquals("<!-- a <b c=\"d\"> -->", parts(text, Kind.COMMENT));
	}

	@Test
	void whatIsMissingEndsAtTheNextTag() {
		assertEquals("\"1\n", parts("<a b=\"1\n<c d='2'", Kind.VALUE).replace(" '2'", ""));
		assertEquals("<a <c", parts("<a b=\"1\n<c d='2'", Kind.ELEMENT));
		assertEquals("<!-- b", parts("<a><!-- b", Kind.COMMENT));
		assertEquals("<", parts("<", Kind.ELEMENT));
	}
}
