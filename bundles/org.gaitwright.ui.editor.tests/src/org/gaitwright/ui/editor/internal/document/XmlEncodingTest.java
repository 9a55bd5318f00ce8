/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class XmlEncodingTest {

	private static void assertSame(String text, byte[] bytes) {
		assertEquals(text, XmlEncoding.decode(bytes));
		assertArrayEquals(bytes, XmlEncoding.encode(text));
	}

	@Test
	void declaredEncodingIsUsed() {
		String latin = "<?xml version=\"1.0\" encoding='ISO-8859-1'?><a b='ä'/>";
		assertSame(latin, latin.getBytes(StandardCharsets.ISO_8859_1));
		String plain = "<?xml version=\"1.0\"?><a b='ä€'/>";
		assertSame(plain, plain.getBytes(StandardCharsets.UTF_8));
		String wide = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a b='ä'/>";
		assertSame(wide, wide.getBytes(StandardCharsets.UTF_16));
		String marked = "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\"?><a/>";
		assertSame(marked, marked.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void nothingIsLostInAWrongEncoding() {
		byte[] latin = "<a b='ä'/>".getBytes(StandardCharsets.ISO_8859_1);
		assertEquals("<a b='ä'/>", XmlEncoding.decode(latin));
		String text = "<?xml version=\"1.0\" encoding='US-ASCII'?><a b='ä'/>";
		assertArrayEquals(text.replace("ä", "&#228;").getBytes(StandardCharsets.US_ASCII), XmlEncoding.encode(text));
		String rest = "<?xml version=\"1.0\" encoding='ISO-8859-1'?><a b='äλ𝜆'/>";
		assertArrayEquals(rest.replace("λ𝜆", "&#955;&#120582;").getBytes(StandardCharsets.ISO_8859_1), XmlEncoding.encode(rest));
		String unknown = "<?xml version=\"1.0\" encoding='no such'?><a b='ä'/>";
		assertSame(unknown, unknown.getBytes(StandardCharsets.UTF_8));
	}
}
