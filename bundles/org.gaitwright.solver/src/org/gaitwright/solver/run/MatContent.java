/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import us.hebi.matlab.mat.format.Mat5;
import us.hebi.matlab.mat.format.Mat5File;
import us.hebi.matlab.mat.types.Array;

/**
 * The variables of a MATLAB 5 file to be written, uncompressed and little-endian: equal content gives equal bytes. The
 * text at the head of the file, where MATLAB puts a date, holds a SHA-256 checksum of the whole file.
 */
public final class MatContent {
	private static final String BLANK = "0".repeat(64);
	private static final String TITLE = ", Gaitwright, SHA-256 ";
	/** MATLAB's own words come before the title. */
	private static final int CHECKSUM_START = "MATLAB 5.0 MAT-file".length() + TITLE.length();
	private static final int CHECKSUM_END = CHECKSUM_START + BLANK.length();

	/** The library lets subclasses only choose the text. */
	private static final class Titled extends Mat5File {
		Titled(String title) {
			super(title);
		}
	}

	private final Mat5File file = new Titled(TITLE + BLANK);

	/** Adds an array; a vector becomes a column. */
	public MatContent put(String name, double[] rowMajor, int... shape) {
		return put(name, MatArrays.matrix(rowMajor, shape));
	}

	/** Adds a number. */
	public MatContent put(String name, double value) {
		return put(name, Mat5.newScalar(value));
	}

	/** Adds a text. */
	public MatContent put(String name, String text) {
		return put(name, Mat5.newString(text));
	}

	/** Adds a column of texts, as a cell array. */
	public MatContent put(String name, List<String> texts) {
		return put(name, MatArrays.texts(texts));
	}

	MatContent put(String name, Array array) {
		file.addArray(name, array);
		return this;
	}

	/** The file's bytes. */
	public byte[] toBytes() {
		MatSink sink = new MatSink();
		try {
			Mat5.newWriter(sink).setDeflateLevel(0).writeMat(file).flush();
		} catch (IOException e) {
			throw new AssertionError("Writing to memory failed", e);
		}
		byte[] content = sink.toBytes();
		byte[] checksum = checksum(content);
		System.arraycopy(checksum, 0, content, CHECKSUM_START, checksum.length);
		return content;
	}

	/** Writes the file, replacing one that is there. */
	public void write(Path path) throws IOException {
		DurableFiles.replace(path, toBytes());
	}

	/** Whether these are the bytes of a file of this class, with not a bit changed. */
	static boolean isIntact(byte[] content) {
		return content.length > CHECKSUM_END
				&& Arrays.equals(checksum(content), Arrays.copyOfRange(content, CHECKSUM_START, CHECKSUM_END));
	}

	/** Checksum in hexadecimal digits, the place of the checksum itself left out. */
	private static byte[] checksum(byte[] content) {
		try {
			MessageDigest sha = MessageDigest.getInstance("SHA-256");
			sha.update(content, 0, CHECKSUM_START);
			sha.update(content, CHECKSUM_END, content.length - CHECKSUM_END);
			return HexFormat.of().formatHex(sha.digest()).getBytes(StandardCharsets.US_ASCII);
		} catch (NoSuchAlgorithmException e) {
			throw new AssertionError("Every Java platform has SHA-256", e);
		}
	}
}
