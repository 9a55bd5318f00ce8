/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The complete numeric state of a search as named arrays, in a fixed order: what a checkpoint stores.
 */
public final class SearchState {
	private final Map<String, Array> arrays = new LinkedHashMap<>();

	/**
	 * A dense array.
	 *
	 * @param shape sizes, outermost first
	 * @param data  row-major (last index fastest)
	 */
	public record Array(int[] shape, double[] data) {
		public Array {
			long size = 1;
			for (int s : shape)
				size *= s;
			if (size != data.length)
				throw new IllegalArgumentException(
						"Shape " + java.util.Arrays.toString(shape) + " does not hold " + data.length + " numbers");
		}
	}

	/** Adds an array (copied); names are MATLAB identifiers: letters, digits, underscore. */
	public SearchState put(String name, double[] data, int... shape) {
		if (!name.matches("[A-Za-z][A-Za-z0-9_]{0,62}"))
			throw new IllegalArgumentException("'" + name + "' is no name for an array of a checkpoint");
		if (arrays.put(name, new Array(shape.clone(), data.clone())) != null)
			throw new IllegalArgumentException("'" + name + "' stands twice in the state");
		return this;
	}

	/** Adds a number. */
	public SearchState put(String name, double value) {
		return put(name, new double[] { value }, 1);
	}

	/**
	 * The array of that name, a copy.
	 *
	 * @throws IllegalArgumentException where it is missing or its shape is another
	 */
	public double[] get(String name, int... shape) {
		Array array = arrays.get(name);
		if (array == null)
			throw new IllegalArgumentException("The checkpoint has no '" + name + "'");
		if (!java.util.Arrays.equals(array.shape, shape))
			throw new IllegalArgumentException(
					"'" + name + "' in the checkpoint has the shape " + java.util.Arrays.toString(array.shape)
							+ ", the experiment needs " + java.util.Arrays.toString(shape));
		return array.data.clone();
	}

	/** The number of that name. */
	public double get(String name) {
		return get(name, 1)[0];
	}

	/** Whether there is an array of that name. */
	public boolean has(String name) {
		return arrays.containsKey(name);
	}

	/** All arrays in the order in which they were put. */
	public Map<String, Array> arrays() {
		return Collections.unmodifiableMap(arrays);
	}
}
