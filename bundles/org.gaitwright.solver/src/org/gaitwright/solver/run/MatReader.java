/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferOverflowException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import us.hebi.matlab.mat.format.BufferAllocator;
import us.hebi.matlab.mat.format.Mat5;
import us.hebi.matlab.mat.format.Mat5File;

/** Reads MATLAB 5 files, compressed or not, from memory. */
public final class MatReader {
	/** On the heap, as the library's way to free other memory needs {@code sun.misc.Unsafe}. */
	static final BufferAllocator HEAP = new BufferAllocator() {
		@Override
		public ByteBuffer allocate(int size) {
			return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
		}

		@Override
		public void release(ByteBuffer buffer) {
			// left to the garbage collector
		}
	};

	/** Text, version and a mark of the byte order. */
	private static final int HEADER = 128;

	private MatReader() {
	}

	/**
	 * Reads a file.
	 *
	 * @return its variables; need not be closed
	 * @throws IOException where these are not the bytes of a MATLAB 5 file
	 */
	public static Mat5File read(byte[] content) throws IOException {
		try {
			if (content.length > HEADER)
				MatStructure.check(content, HEADER, order(content));
			return Mat5.newReader(new MatSource(content)).setBufferAllocator(HEAP).readMat();
		} catch (IOException | UncheckedIOException e) {
			throw new IOException("not a MATLAB 5 file, or a damaged one: " + reason(e), e);
		} catch (IllegalArgumentException | IllegalStateException | ClassCastException | IndexOutOfBoundsException
				| NegativeArraySizeException | NullPointerException | BufferUnderflowException
				| BufferOverflowException | UnsupportedOperationException e) {
			// The library checks little of what it reads, and tells by whatever it stumbles over.
			throw new IOException("not a MATLAB 5 file, or a damaged one: " + reason(e), e);
		} catch (OutOfMemoryError | StackOverflowError e) {
			// It believes any size and depth that a damaged file gives; what it asked for in vain was never taken.
			throw new IOException("a damaged MATLAB 5 file, or one too large for this computer", e);
		}
	}

	/** The last two bytes of the header are MI in the order of the writing computer. */
	private static ByteOrder order(byte[] content) {
		return content[HEADER - 2] == 'M' ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
	}

	/** The library wraps exceptions in others, and some have no message that says anything to people. */
	private static String reason(Throwable e) {
		Throwable first = e;
		while (first.getCause() != null)
			first = first.getCause();
		return first instanceof IOException && first.getMessage() != null ? first.getMessage()
				: "its parts do not fit together";
	}
}
