/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Points of a Sobol sequence in the unit cube, scrambled: a random linear map of the binary digits of each coordinate
 * that keeps the equidistribution (J. Matoušek, "On the L2-discrepancy for anchored boxes", J. Complexity 14, 1998), and
 * a random digital shift. Each point alone is uniform; the first 2^k points fill the cube more evenly than draws.
 *
 * <p>
 * Direction numbers: S. Joe, F. Y. Kuo, "Constructing Sobol sequences with better two-dimensional projections", SIAM J.
 * Sci. Comput. 30, 2008, their table new-joe-kuo-6.
 */
final class SobolSequence {
	/** Largest dimension. */
	static final int MAXIMUM_DIMENSION = 64;

	private static final int BITS = 32;

	/** For each dimension from the second on, a: m_1 … m_s; */
	private static final String JOE_KUO = """
			0: 1; 1: 1 3; 1: 1 3 1; 2: 1 1 1; 1: 1 1 3 3; 4: 1 3 5 13; 2: 1 1 5 5 17; 4: 1 1 5 5 5; 7: 1 1 7 11 19;
			11: 1 1 5 1 1; 13: 1 1 1 3 11; 14: 1 3 5 5 31; 1: 1 3 3 9 7 49; 13: 1 1 1 15 21 21; 16: 1 3 1 13 27 49;
			19: 1 1 1 15 7 5; 22: 1 3 1 15 13 25; 25: 1 1 5 5 19 61; 1: 1 3 7 11 23 15 103; 4: 1 3 7 13 13 15 69;
			7: 1 1 3 13 7 35 63; 8: 1 3 5 9 1 25 53; 14: 1 3 1 13 9 35 107; 19: 1 3 1 5 27 61 31;
			21: 1 1 5 11 19 41 61; 28: 1 3 5 3 3 13 69; 31: 1 1 7 13 1 19 1; 32: 1 3 7 5 13 19 59;
			37: 1 1 3 9 25 29 41; 41: 1 3 5 13 23 1 55; 42: 1 3 7 3 13 59 17; 50: 1 3 1 3 5 53 69;
			55: 1 1 5 5 23 33 13; 56: 1 1 7 7 1 61 123; 59: 1 1 7 9 13 61 49; 62: 1 3 3 5 3 55 33;
			14: 1 3 1 15 31 13 49 245; 21: 1 3 5 15 31 59 63 97; 22: 1 3 1 11 11 11 77 249; 38: 1 3 1 11 27 43 71 9;
			47: 1 1 7 15 21 11 81 45; 49: 1 3 7 3 25 31 65 79; 50: 1 3 1 1 19 11 3 205; 52: 1 1 5 9 19 21 29 157;
			56: 1 3 7 11 1 33 89 185; 67: 1 3 3 3 15 9 79 71; 70: 1 3 7 11 15 39 119 27; 84: 1 1 3 1 11 31 97 225;
			97: 1 1 1 3 23 43 57 177; 103: 1 3 7 7 17 17 37 71; 115: 1 3 1 5 27 63 123 213;
			122: 1 1 3 5 11 43 53 133; 8: 1 3 5 5 29 17 47 173 479; 13: 1 3 3 11 3 1 109 9 69;
			16: 1 1 1 5 17 39 23 5 343; 22: 1 3 1 5 25 15 31 103 499; 25: 1 1 1 11 11 17 63 105 183;
			44: 1 1 5 11 9 29 97 231 363; 47: 1 1 5 15 19 45 41 7 383; 52: 1 3 7 7 31 19 83 137 221;
			55: 1 1 1 3 23 15 111 223 83; 59: 1 1 5 13 31 15 55 25 161; 62: 1 1 3 13 25 47 39 87 257;
			""";
	private static final int[][] DIRECTIONS = directions();

	/** v_k of each dimension, the first binary digit in the most significant bit */
	private final int[][] v;
	private final int[] shift;
	private final int[] point;
	private int index;

	/** The sequence itself, not scrambled, before its first point. */
	SobolSequence(int dimension) {
		if (dimension < 1 || dimension > MAXIMUM_DIMENSION)
			throw new IllegalArgumentException("A Sobol sequence has 1 to " + MAXIMUM_DIMENSION + " dimensions, not "
					+ dimension + "; choose another kind of samples");
		v = Arrays.copyOf(DIRECTIONS, dimension);
		shift = new int[dimension];
		point = new int[dimension];
	}

	/**
	 * A scrambled sequence before its first point.
	 *
	 * @param dimension in [1, {@link #MAXIMUM_DIMENSION}]
	 * @param random    source of the scrambling
	 */
	SobolSequence(int dimension, SplittableRandom random) {
		this(dimension);
		for (int j = 0; j < dimension; j++) {
			v[j] = scramble(v[j], random);
			shift[j] = random.nextInt();
		}
	}

	/** L·v for a random lower triangular binary matrix L with unit diagonal: digit i is changed by those before it. */
	private static int[] scramble(int[] directions, SplittableRandom random) {
		int[] rows = new int[BITS];
		for (int i = 0; i < BITS; i++) {
			int before = i == 0 ? 0 : -1 << BITS - i;
			rows[i] = random.nextInt() & before | 1 << BITS - 1 - i;
		}
		int[] scrambled = new int[BITS];
		for (int k = 0; k < BITS; k++)
			for (int i = 0; i < BITS; i++)
				scrambled[k] |= (Integer.bitCount(rows[i] & directions[k]) & 1) << BITS - 1 - i;
		return scrambled;
	}

	/** Writes the next point, coordinates in (0, 1). */
	void next(double[] into, int offset) {
		for (int j = 0; j < point.length; j++)
			into[offset + j] = (Integer.toUnsignedLong(point[j] ^ shift[j]) + 0.5) * 0x1p-32;
		int changed = Integer.numberOfTrailingZeros(++index);
		for (int j = 0; j < point.length; j++)
			point[j] ^= v[j][changed % BITS];
	}

	private static int[][] directions() {
		int[][] all = new int[MAXIMUM_DIMENSION][BITS];
		for (int k = 0; k < BITS; k++)
			all[0][k] = 1 << BITS - 1 - k;
		String[] rows = JOE_KUO.strip().split(";\\s*");
		for (int j = 1; j < MAXIMUM_DIMENSION; j++) {
			String[] row = rows[j - 1].split("[: ]+");
			fill(all[j], Integer.parseInt(row[0]), row);
		}
		return all;
	}

	/** The recurrence of the primitive polynomial with the inner coefficients a; the numbers m follow a in the row. */
	private static void fill(int[] v, int a, String[] row) {
		int s = row.length - 1;
		for (int k = 0; k < BITS; k++) {
			if (k < s) {
				v[k] = Integer.parseInt(row[k + 1]) << BITS - 1 - k;
			} else {
				v[k] = v[k - s] ^ v[k - s] >>> s;
				for (int i = 1; i < s; i++)
					if ((a >> s - 1 - i & 1) == 1)
						v[k] ^= v[k - i];
			}
		}
	}
}
