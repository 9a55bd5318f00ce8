/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The sizes that the elements of a MATLAB 5 file claim. The library that reads such files takes as much memory as any of
 * them says before it looks for the content, so they are compared with the bytes that there are first.
 */
final class MatStructure {
	private static final int TAG = 8;
	/** Data type of arrays; all others have no parts. */
	private static final int MATRIX = 14;
	private static final int COMPRESSED = 15;
	/** Array classes: from cells to objects an array has other arrays as entries. */
	private static final int CELL = 1;
	private static final int OBJECT = 3;
	private static final int SPARSE = 5;
	/** Function handles and objects of classes, whose second part is no size. */
	private static final int FUNCTION = 16;
	private static final int DEEPEST = 64;

	private final ByteBuffer bytes;

	private MatStructure(byte[] content, ByteOrder order) {
		bytes = ByteBuffer.wrap(content).order(order);
	}

	/**
	 * Checks all elements from an offset to the end; compressed ones as they are.
	 *
	 * @throws IOException where an element claims to be larger than it is
	 */
	static void check(byte[] content, int offset, ByteOrder order) throws IOException {
		new MatStructure(content, order).elements(offset, content.length, 0);
	}

	private void elements(int from, int end, int depth) throws IOException {
		int at = from;
		while (end - at >= TAG)
			at = element(at, end, depth);
	}

	/** Checks an element; returns where the next one begins. */
	private int element(int at, int end, int depth) throws IOException {
		if (isSmall(at))
			return at + TAG;
		int type = bytes.getInt(at);
		int size = bytes.getInt(at + 4);
		int start = at + TAG;
		if (size < 0 || size > end - start)
			throw damaged("an element of " + Integer.toUnsignedString(size) + " bytes where there are " + (end - start));
		if (type == MATRIX && size > 0)
			array(start, start + size, depth + 1);
		int padding = type == COMPRESSED ? 0 : -size & (TAG - 1);
		return Math.min(end, start + size + padding);
	}

	/** Small elements of up to four bytes have their size in the upper half of the type. */
	private boolean isSmall(int at) {
		return bytes.getInt(at) >>> 16 != 0;
	}

	private void array(int start, int end, int depth) throws IOException {
		if (depth > DEEPEST)
			throw damaged("arrays within arrays, more than " + DEEPEST + " deep");
		if (end - start >= 3 * TAG && !isSmall(start))
			entries(bytes.getInt(start + TAG) & 0xff, start + TAG + bytes.getInt(start + 4), end);
		elements(start, end, depth);
	}

	/** An array takes at least a byte for each number, and a tag for each entry that is an array. */
	private void entries(int arrayClass, int dimensions, int end) throws IOException {
		if (arrayClass == SPARSE || arrayClass >= FUNCTION || dimensions < 0 || dimensions + TAG > end)
			return;
		boolean small = isSmall(dimensions);
		int size = small ? bytes.getInt(dimensions) >>> 16 : bytes.getInt(dimensions + 4);
		int at = dimensions + (small ? TAG / 2 : TAG);
		double count = 1;
		for (int i = 0; i + 4 <= size && at + i + 4 <= end; i += 4)
			count *= Integer.toUnsignedLong(bytes.getInt(at + i));
		double least = count * (arrayClass >= CELL && arrayClass <= OBJECT ? TAG : 1);
		if (least > end - dimensions)
			throw damaged("an array of " + (long) count + " entries in " + (end - dimensions) + " bytes");
	}

	private static IOException damaged(String what) {
		return new IOException("it claims to have " + what);
	}
}
