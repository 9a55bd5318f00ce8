/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.observation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.gaitwright.solver.problem.Observation;

/** An observation put together of {@link Feature features}, one observed value each. */
public final class FeatureObservation implements Observation {
	private final int n;
	private final Feature[] features;
	private final List<String> names;
	private final boolean linear;

	/**
	 * @param stateSize n
	 * @param features  at least one, with different names, within the state
	 */
	public FeatureObservation(int stateSize, List<Feature> features) {
		this.n = stateSize;
		this.features = features.toArray(Feature[]::new);
		this.names = features.stream().map(Feature::name).toList();
		this.linear = features.stream().allMatch(Feature.Coordinate.class::isInstance);
		if (features.isEmpty())
			throw new IllegalArgumentException("The observation is empty: a policy must see at least one value");
		Set<String> seen = new HashSet<>();
		for (Feature feature : features) {
			if (!seen.add(feature.name()))
				throw new IllegalArgumentException("'" + feature.name() + "' is observed twice");
			if (feature.lastIndex() >= n)
				throw new IllegalArgumentException("'" + feature.name() + "' reads state coordinate "
						+ feature.lastIndex() + " of a state with " + n);
		}
	}

	@Override
	public int size() {
		return features.length;
	}

	@Override
	public List<String> names() {
		return names;
	}

	@Override
	public void observe(double[] x, int xo, double[] o, int oo) {
		for (int i = 0; i < features.length; i++)
			o[oo + i] = features[i].value(x, xo);
	}

	@Override
	public void differentiate(double[] x, int xo, double[] h, int ho) {
		Arrays.fill(h, ho, ho + features.length * n, 0);
		for (int i = 0; i < features.length; i++)
			features[i].addGradient(x, xo, h, ho + i * n);
	}

	@Override
	public boolean isLinear() {
		return linear;
	}
}
