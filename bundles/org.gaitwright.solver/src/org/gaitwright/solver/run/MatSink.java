/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import java.io.DataInput;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.Deflater;

import us.hebi.matlab.mat.types.Sink;

/**
 * Takes the bytes of a MATLAB file in memory. The library's own sinks are built on {@code sun.misc.Unsafe}, which
 * recent Java platforms warn of and coming ones refuse.
 */
final class MatSink implements Sink {
	private ByteBuffer bytes = ByteBuffer.allocate(1 << 12).order(ByteOrder.LITTLE_ENDIAN);

	/** All that was written. */
	byte[] toBytes() {
		return Arrays.copyOf(bytes.array(), bytes.position());
	}

	/** The buffer, with room for so many bytes more. */
	private ByteBuffer room(int count) {
		if (bytes.remaining() < count) {
			int capacity = (int) Math.min(2L * bytes.capacity(), 1 << 30);
			capacity = Math.max(capacity, Math.addExact(bytes.position(), count));
			bytes = ByteBuffer.allocate(capacity).order(bytes.order()).put(bytes.flip());
		}
		return bytes;
	}

	@Override
	public Sink order(ByteOrder order) {
		bytes.order(order);
		return this;
	}

	@Override
	public Sink nativeOrder() {
		return order(ByteOrder.nativeOrder());
	}

	@Override
	public ByteOrder order() {
		return bytes.order();
	}

	@Override
	public long position() {
		return bytes.position();
	}

	@Override
	public void position(long position) {
		bytes.position(Math.toIntExact(position));
	}

	@Override
	public void writeByte(byte value) {
		room(Byte.BYTES).put(value);
	}

	@Override
	public void writeBytes(byte[] values, int offset, int length) {
		room(length).put(values, offset, length);
	}

	@Override
	public void writeShort(short value) {
		room(Short.BYTES).putShort(value);
	}

	@Override
	public void writeShorts(short[] values, int offset, int length) {
		for (int i = offset; i < offset + length; i++)
			writeShort(values[i]);
	}

	@Override
	public void writeInt(int value) {
		room(Integer.BYTES).putInt(value);
	}

	@Override
	public void writeInts(int[] values, int offset, int length) {
		for (int i = offset; i < offset + length; i++)
			writeInt(values[i]);
	}

	@Override
	public void writeLong(long value) {
		room(Long.BYTES).putLong(value);
	}

	@Override
	public void writeLongs(long[] values, int offset, int length) {
		for (int i = offset; i < offset + length; i++)
			writeLong(values[i]);
	}

	@Override
	public void writeFloat(float value) {
		room(Float.BYTES).putFloat(value);
	}

	@Override
	public void writeFloats(float[] values, int offset, int length) {
		for (int i = offset; i < offset + length; i++)
			writeFloat(values[i]);
	}

	@Override
	public void writeDouble(double value) {
		room(Double.BYTES).putDouble(value);
	}

	@Override
	public void writeDoubles(double[] values, int offset, int length) {
		for (int i = offset; i < offset + length; i++)
			writeDouble(values[i]);
	}

	@Override
	public void writeByteBuffer(ByteBuffer buffer) {
		room(buffer.remaining()).put(buffer);
	}

	@Override
	public Sink writeDeflated(Deflater deflater) {
		throw new UnsupportedOperationException("Files are written uncompressed");
	}

	@Override
	public void writeInputStream(InputStream input, long length) {
		throw new UnsupportedOperationException("No MATLAB array is written from a stream");
	}

	@Override
	public void writeDataInput(DataInput input, long length) {
		throw new UnsupportedOperationException("No MATLAB array is written from a stream");
	}

	@Override
	public void close() {
		// memory needs no closing
	}
}
