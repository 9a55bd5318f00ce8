/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.DeflaterOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import us.hebi.matlab.mat.format.Mat5;
import us.hebi.matlab.mat.format.Mat5File;
import us.hebi.matlab.mat.types.MatlabType;
import us.hebi.matlab.mat.types.Matrix;
import us.hebi.matlab.mat.types.Sink;
import us.hebi.matlab.mat.types.Sinks;

/** Files as other programs write them: of either byte order, compressed or not, with numbers of any type. */
class MatReaderTest {
	private static final List<MatlabType> TYPES = List.of(MatlabType.Double, MatlabType.Single, MatlabType.Int8,
			MatlabType.Int16, MatlabType.Int32, MatlabType.Int64);

	/** Written by the library's own means. */
	private static byte[] file(ByteOrder order, int deflateLevel) throws IOException {
		Mat5File file = Mat5.newMatFile();
		for (MatlabType type : TYPES) {
			Matrix matrix = Mat5.newMatrix(new int[] { 2, 3, 4 }, type);
			for (int i = 0; i < 24; i++)
				matrix.setDouble(i, i - 12);
			file.addArray("of_" + type, matrix);
		}
		file.addArray("text", Mat5.newString("λ and η"));
		file.addArray("parts", Mat5.newStruct().set("part", MatArrays.texts(List.of("one", ""))));
		ByteBuffer bytes = ByteBuffer.allocate(10_000);
		try (Sink sink = Sinks.wrap(bytes)) {
			Mat5.newWriter(sink.order(order)).setDeflateLevel(deflateLevel).writeMat(file).flush();
			return Arrays.copyOf(bytes.array(), (int) sink.position());
		}
	}

	@ParameterizedTest
	@CsvSource({ "true, 0", "false, 0", "true, 9", "false, 9" })
	void readsWhatOthersWrite(boolean little, int deflateLevel) throws IOException {
		byte[] content = file(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN, deflateLevel);
		Mat5File read = MatReader.read(content);
		for (MatlabType type : TYPES) {
			Matrix matrix = read.getMatrix("of_" + type);
			assertThat(matrix.getDimensions()).containsExactly(2, 3, 4);
			assertThat(MatArrays.rowMajor(matrix)).startsWith(-12, -6, 0, 6, -10).endsWith(11);
		}
		assertThat(read.getChar("text").getString()).isEqualTo("λ and η");
		assertThat(read.getStruct("parts").getCell("part").getChar(0).getString()).isEqualTo("one");
	}

	/** Damage is told by an IOException and nothing else; that it goes unnoticed within a number is allowed. */
	@ParameterizedTest
	@CsvSource({ "0", "9" })
	void damageIsToldByAnIoException(int deflateLevel) throws IOException {
		byte[] good = file(ByteOrder.LITTLE_ENDIAN, deflateLevel);
		SplittableRandom random = new SplittableRandom(3);
		int refused = 0;
		for (int i = 0; i < 200; i++) {
			byte[] bad = Arrays.copyOf(good, i % 4 == 0 ? random.nextInt(good.length) : good.length);
			for (int k = random.nextInt(3); k >= 0 && bad.length > 0; k--)
				bad[random.nextInt(bad.length)] = (byte) random.nextInt();
			try {
				MatReader.read(bad);
			} catch (IOException e) {
				refused++;
			}
		}
		assertThat(refused).isGreaterThan(50);
	}

	/** Whatever number of a file says that there is very much to come: no memory is taken for it. */
	@ParameterizedTest
	@CsvSource({ "true, false", "false, false", "true, true" })
	void sizesAreNotBelieved(boolean little, boolean compressed) throws IOException {
		ByteOrder order = little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
		byte[] good = file(order, 0);
		var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
		int refused = 0;
		for (int at = 128; at < good.length; at += 4) {
			byte[] bad = good.clone();
			ByteBuffer.wrap(bad).order(order).putInt(at, 300_000_000);
			byte[] content = compressed ? compressed(bad) : bad;
			long before = threads.getCurrentThreadAllocatedBytes();
			try {
				MatReader.read(content);
			} catch (IOException e) {
				refused++;
			}
			assertThat(threads.getCurrentThreadAllocatedBytes() - before).as("bytes for offset %d", at)
					.isLessThan(20_000_000);
		}
		assertThat(refused).isGreaterThan(50);
	}

	/** All arrays of a file in one compressed element. */
	private static byte[] compressed(byte[] content) throws IOException {
		ByteArrayOutputStream deflated = new ByteArrayOutputStream();
		try (DeflaterOutputStream deflater = new DeflaterOutputStream(deflated)) {
			deflater.write(content, 128, content.length - 128);
		}
		return ByteBuffer.allocate(136 + deflated.size()).order(ByteOrder.LITTLE_ENDIAN).put(content, 0, 128).putInt(15)
				.putInt(deflated.size()).put(deflated.toByteArray()).array();
	}

	@Test
	void arraysWithinArraysEnd() throws IOException {
		ByteBuffer deep = ByteBuffer.allocate(128 + 8 * 2000).order(ByteOrder.LITTLE_ENDIAN);
		deep.put(file(ByteOrder.LITTLE_ENDIAN, 0), 0, 128);
		while (deep.hasRemaining())
			deep.putInt(14).putInt(deep.remaining() - 4);
		assertThatThrownBy(() -> MatReader.read(deep.array())).isInstanceOf(IOException.class)
				.hasMessageContaining("arrays within arrays");
	}

	@Test
	void saysThatItIsNoMatlabFile() {
		assertThatThrownBy(() -> MatReader.read(new byte[0])).isInstanceOf(IOException.class);
		assertThatThrownBy(() -> MatReader.read("time,hip\n0,1\n".repeat(100).getBytes()))
				.isInstanceOf(IOException.class);
	}
}
