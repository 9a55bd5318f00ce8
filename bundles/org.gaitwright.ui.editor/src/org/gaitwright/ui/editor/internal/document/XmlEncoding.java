/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bytes of an XML text and back, in the encoding that its first line names. */
public final class XmlEncoding {

	private static final Pattern DECLARATION = Pattern
			.compile("^\\uFEFF?<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([\\w.:-]+)[\"']"); //$NON-NLS-1$
	private static final int DECLARATION_LENGTH = 200;

	private XmlEncoding() {
	}

	/** Never fails: where the bytes are no text in their encoding each stands for a character, so that none is lost. */
	public static String decode(byte[] bytes) {
		Charset charset = isUtf16(bytes) ? StandardCharsets.UTF_16
				: declared(new String(bytes, 0, Math.min(bytes.length, DECLARATION_LENGTH), StandardCharsets.ISO_8859_1));
		try {
			return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException notText) {
			return new String(bytes, StandardCharsets.ISO_8859_1);
		}
	}

	/** Never loses a character: one that the declared encoding lacks is written by its number. */
	public static byte[] encode(String text) {
		Charset charset = declared(text);
		if (!charset.canEncode()) {
			return text.getBytes(StandardCharsets.UTF_8);
		}
		CharsetEncoder encoder = charset.newEncoder();
		if (encoder.canEncode(text)) {
			return text.getBytes(charset);
		}
		StringBuilder encodable = new StringBuilder();
		text.codePoints().mapToObj(Character::toString).forEach(
				each -> encodable.append(encoder.canEncode(each) ? each : "&#" + each.codePointAt(0) + ';')); //$NON-NLS-1$
		return encodable.toString().getBytes(charset);
	}

	private static boolean isUtf16(byte[] bytes) {
		int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
		return mark == 0xfeff || mark == 0xfffe;
	}

	private static Charset declared(String text) {
		Matcher declaration = DECLARATION.matcher(text);
		if (!declaration.find()) {
			return StandardCharsets.UTF_8;
		}
		try {
			return Charset.forName(declaration.group(1));
		} catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
			return StandardCharsets.UTF_8;
		}
	}
}
