/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.InflaterInputStream;

import us.hebi.matlab.mat.types.Source;

/** Gives the bytes of a MATLAB file in memory, without {@code sun.misc.Unsafe} like {@link MatSink}. */
final class MatSource implements Source {
	/** Most bytes that a compressed array may hold: more than that is no trajectory but an attack. */
	private static final int LARGEST_ARRAY = 1 << 29;

	private final ByteBuffer bytes;

	MatSource(byte[] content) {
		this(content, ByteOrder.LITTLE_ENDIAN);
	}

	private MatSource(byte[] content, ByteOrder order) {
		bytes = ByteBuffer.wrap(content).order(order);
	}

	/** The buffer, with so many bytes to come. */
	private ByteBuffer next(int count) throws IOException {
		if (count < 0 || bytes.remaining() < count)
			throw new EOFException("the file ends in the middle of an array");
		return bytes;
	}

	@Override
	public Source order(ByteOrder order) {
		bytes.order(order);
		return this;
	}

	@Override
	public ByteOrder order() {
		return bytes.order();
	}

	@Override
	public long getPosition() {
		return bytes.position();
	}

	@Override
	public byte readByte() throws IOException {
		return next(Byte.BYTES).get();
	}

	@Override
	public void readBytes(byte[] target, int offset, int length) throws IOException {
		next(length).get(target, offset, length);
	}

	@Override
	public short readShort() throws IOException {
		return next(Short.BYTES).getShort();
	}

	@Override
	public void readShorts(short[] target, int offset, int length) throws IOException {
		for (int i = offset; i < offset + length; i++)
			target[i] = readShort();
	}

	@Override
	public int readInt() throws IOException {
		return next(Integer.BYTES).getInt();
	}

	@Override
	public void readInts(int[] target, int offset, int length) throws IOException {
		for (int i = offset; i < offset + length; i++)
			target[i] = readInt();
	}

	@Override
	public long readLong() throws IOException {
		return next(Long.BYTES).getLong();
	}

	@Override
	public void readLongs(long[] target, int offset, int length) throws IOException {
		for (int i = offset; i < offset + length; i++)
			target[i] = readLong();
	}

	@Override
	public float readFloat() throws IOException {
		return next(Float.BYTES).getFloat();
	}

	@Override
	public void readFloats(float[] target, int offset, int length) throws IOException {
		for (int i = offset; i < offset + length; i++)
			target[i] = readFloat();
	}

	@Override
	public double readDouble() throws IOException {
		return next(Double.BYTES).getDouble();
	}

	@Override
	public void readDoubles(double[] target, int offset, int length) throws IOException {
		for (int i = offset; i < offset + length; i++)
			target[i] = readDouble();
	}

	@Override
	public void readByteBuffer(ByteBuffer target) throws IOException {
		int count = target.remaining();
		ByteBuffer source = next(count);
		target.put(source.slice(source.position(), count));
		source.position(source.position() + count);
	}

	@Override
	public Source readInflated(int count, int bufferSize) throws IOException {
		ByteBuffer source = next(count);
		byte[] deflated = new byte[count];
		source.get(deflated);
		try (InputStream inflater = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
			byte[] inflated = inflater.readNBytes(LARGEST_ARRAY + 1);
			if (inflated.length > LARGEST_ARRAY)
				throw new IOException("a compressed array holds more than " + (LARGEST_ARRAY >> 20) + " MB");
			MatStructure.check(inflated, 0, order());
			return new MatSource(inflated, order());
		}
	}

	/** Compressed arrays are copied before they are read. */
	@Override
	public boolean isMutatedByChildren() {
		return false;
	}

	@Override
	public void skip(long count) throws IOException {
		next((int) Math.min(count, Integer.MAX_VALUE)).position(bytes.position() + (int) count);
	}

	@Override
	public void close() {
		// memory needs no closing
	}
}
