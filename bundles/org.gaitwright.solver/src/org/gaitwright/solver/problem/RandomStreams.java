/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.problem;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/**
 * Independent random streams, each a pure function of (seed, purpose, indices). No generator is ever shared or carried
 * over, so results do not depend on threads, and a resumed run draws what the unbroken run would have drawn.
 */
public final class RandomStreams {
	private RandomStreams() {
	}

	/** A fresh generator for one purpose. */
	public static SplittableRandom stream(long seed, String purpose, long... indices) {
		long h = mix(seed);
		for (byte b : purpose.getBytes(StandardCharsets.UTF_8))
			h = mix(h ^ b);
		for (long index : indices)
			h = mix(h ^ index);
		return new SplittableRandom(h);
	}

	/** SplitMix64's finalizer over a Weyl step (Steele, Lea, Flood 2014). */
	private static long mix(long z) {
		z += 0x9e3779b97f4a7c15L;
		z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
		z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
		return z ^ (z >>> 31);
	}
}
