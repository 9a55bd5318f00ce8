/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;

import org.gaitwright.solver.search.SearchState;
import org.junit.jupiter.api.Test;

import us.hebi.matlab.mat.format.Mat5;
import us.hebi.matlab.mat.types.Sources;

class CheckpointTest {
	private static final Map<String, Long> RECORDS = Map.of("metrics.csv", 1L << 40);

	private static Checkpoint checkpoint() {
		double[] numbers = new double[120];
		Arrays.setAll(numbers, i -> 1 / (i - 60.0));
		return new Checkpoint(17,
				new SearchState().put("gains", numbers, 2, 3, 4, 5).put("number", -0.0)
						.put("nothing", new double[0], 0, 3).put("plain", new double[] { Math.PI })
						.put("odd", new double[] { Double.NaN, Double.longBitsToDouble(0x7ff8000000000123L),
								Double.NEGATIVE_INFINITY, Double.MIN_VALUE, Double.MAX_VALUE }, 5),
				RECORDS);
	}

	@Test
	void keepsEveryBit() throws Exception {
		Checkpoint written = checkpoint();
		Checkpoint read = Checkpoint.of(written.toBytes(), "checkpoint.mat");
		assertThat(read.iteration()).isEqualTo(17);
		assertThat(read.records()).isEqualTo(RECORDS);
		assertThat(read.state().arrays().keySet()).containsExactlyElementsOf(written.state().arrays().keySet());
		written.state().arrays().forEach((name, array) -> {
			assertThat(read.state().arrays().get(name).shape()).isEqualTo(array.shape());
			assertThat(bits(read.state().arrays().get(name).data())).isEqualTo(bits(array.data()));
		});
	}

	private static long[] bits(double[] values) {
		return Arrays.stream(values).mapToLong(Double::doubleToRawLongBits).toArray();
	}

	@Test
	void equalStatesGiveEqualBytes() {
		assertThat(checkpoint().toBytes()).isEqualTo(checkpoint().toBytes());
	}

	@Test
	void isAMatlabFile() throws Exception {
		var gains = Mat5.newReader(Sources.wrap(checkpoint().toBytes())).readMat().getStruct("state")
				.getMatrix("gains");
		assertThat(gains.getDimensions()).containsExactly(2, 3, 4, 5);
		assertThat(gains.getDouble(new int[] { 1, 2, 0, 3 })).isEqualTo(1 / (((1 * 3 + 2) * 4 + 0) * 5 + 3 - 60.0));
	}

	@Test
	void seesEveryChangedByte() {
		byte[] content = checkpoint().toBytes();
		for (int i = 0; i < content.length; i++) {
			content[i] ^= (byte) (1 << (i % 8));
			assertDamaged(content);
			content[i] ^= (byte) (1 << (i % 8));
		}
	}

	@Test
	void seesEveryTruncation() {
		byte[] content = checkpoint().toBytes();
		for (int length = 0; length < content.length; length++)
			assertDamaged(Arrays.copyOf(content, length));
		assertDamaged(Arrays.copyOf(content, content.length + 1));
	}

	private static void assertDamaged(byte[] content) {
		assertThatThrownBy(() -> Checkpoint.of(content, "checkpoint.mat")).isInstanceOf(Checkpoint.Damaged.class)
				.hasMessage("checkpoint.mat is damaged: its checksum does not hold");
	}

	@Test
	void saysThatItIsOfANewerFormat() {
		byte[] content = new MatContent().put("format", RunLayout.FORMAT + 1).put("unheard_of", 1).toBytes();
		assertThatThrownBy(() -> Checkpoint.of(content, "checkpoint.mat")).isInstanceOf(RunFormatException.class)
				.hasMessageContaining("format version 2, this program reads up to 1");
	}

	@Test
	void saysThatAnotherFileIsNone() {
		byte[] content = new MatContent().put("format", RunLayout.FORMAT).toBytes();
		assertThatThrownBy(() -> Checkpoint.of(content, "checkpoint.mat")).isInstanceOf(Checkpoint.Damaged.class)
				.hasMessageContaining("checkpoint.mat is no checkpoint");
	}
}
