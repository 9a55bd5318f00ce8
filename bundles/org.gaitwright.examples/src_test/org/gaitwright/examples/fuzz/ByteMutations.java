/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.examples.fuzz;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Random faults of a file as they come from disks, transfers and editors: nothing is known of its format. */
final class ByteMutations {
	private ByteMutations() {
	}

	/** A copy with one fault. */
	static byte[] mutate(byte[] content, SplittableRandom random) {
		if (content.length < 2)
			return new byte[] { (byte) random.nextInt(256) };
		int at = random.nextInt(content.length);
		int end = Math.min(content.length, at + 1 + random.nextInt(1 << random.nextInt(1, 12)));
		return switch (random.nextInt(7)) {
		case 0 -> changed(content, at, (byte) (content[at] ^ 1 << random.nextInt(8)));
		case 1 -> changed(content, at, (byte) random.nextInt(256));
		case 2 -> Arrays.copyOf(content, at);
		case 3 -> replaced(content, at, end, new byte[0]);
		case 4 -> replaced(content, at, at, Arrays.copyOfRange(content, at, end));
		case 5 -> {
			byte[] noise = new byte[end - at];
			random.nextBytes(noise);
			yield replaced(content, at, end, noise);
		}
		default -> replaced(content, at, end, new byte[end - at]);
		};
	}

	private static byte[] changed(byte[] content, int at, byte value) {
		byte[] copy = content.clone();
		copy[at] = value;
		return copy;
	}

	private static byte[] replaced(byte[] content, int from, int to, byte[] by) {
		byte[] copy = new byte[content.length - (to - from) + by.length];
		System.arraycopy(content, 0, copy, 0, from);
		System.arraycopy(by, 0, copy, from, by.length);
		System.arraycopy(content, to, copy, from + by.length, content.length - to);
		return copy;
	}
}
