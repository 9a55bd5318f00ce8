/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import java.util.Arrays;

import org.gaitwright.solver.policy.TrainingSamples;
import org.gaitwright.solver.problem.Condition;

/**
 * Training samples of trajectories that the conditions have left, in the groups behind those of the present ones: the
 * same number for each condition, condition by condition. Conditions may keep theirs in parallel.
 */
final class FormerSamples implements TrainingPlaces {
	private final TrajectorySamples drawn;
	private final TrainingSamples samples;
	private final int memory;
	private final int trained;
	/** Trajectories of each condition that were kept so far. */
	private final int[] kept;

	/**
	 * @param drawn  the present ones, with room for the former ones of all conditions
	 * @param memory trajectories of each condition that can be kept, ≥ 0
	 */
	FormerSamples(TrajectorySamples drawn, int conditions, int memory) {
		this.drawn = drawn;
		this.memory = memory;
		samples = drawn.samples();
		trained = drawn.trainedSteps();
		kept = new int[conditions];
	}

	@Override
	public Condition condition(int group) {
		int former = group / trained - kept.length;
		return drawn.condition(former < 0 ? group : drawn.group(former / memory, 0));
	}

	@Override
	public int timeStep(int group) {
		return drawn.timeStep(group);
	}

	/** Keeps a condition's samples and weights as they are now, in place of the oldest that are kept. */
	void keep(int condition) {
		int from = drawn.group(condition, 0);
		int to = (kept.length + condition * memory + kept[condition] % memory) * trained;
		kept[condition]++;
		copy(samples.o(), from, to, samples.samplesPerGroup() * samples.inputSize());
		copy(samples.u(), from, to, samples.samplesPerGroup() * samples.outputSize());
		copy(samples.weights(), from, to, samples.outputSize() * samples.outputSize());
	}

	private void copy(double[] values, int from, int to, int size) {
		System.arraycopy(values, from * size, values, to * size, trained * size);
	}

	/** Adds what is kept. */
	void putInto(SearchState state) {
		if (memory == 0)
			return;
		state.put("kept", Arrays.stream(kept).asDoubleStream().toArray(), kept.length);
		state.put("kept_o", former(samples.o()), shape(samples.samplesPerGroup(), samples.inputSize()));
		state.put("kept_u", former(samples.u()), shape(samples.samplesPerGroup(), samples.outputSize()));
		state.put("kept_weights", former(samples.weights()), shape(samples.outputSize(), samples.outputSize()));
	}

	/** Takes over what was kept. */
	void restore(SearchState state) {
		if (memory == 0)
			return;
		double[] counts = state.get("kept", kept.length);
		Arrays.setAll(kept, c -> (int) counts[c]);
		restore(samples.o(), state.get("kept_o", shape(samples.samplesPerGroup(), samples.inputSize())));
		restore(samples.u(), state.get("kept_u", shape(samples.samplesPerGroup(), samples.outputSize())));
		restore(samples.weights(), state.get("kept_weights", shape(samples.outputSize(), samples.outputSize())));
	}

	private int[] shape(int rows, int columns) {
		return new int[] { kept.length, memory, trained, rows, columns };
	}

	private double[] former(double[] values) {
		return Arrays.copyOfRange(values, values.length / (1 + memory), values.length);
	}

	private void restore(double[] values, double[] former) {
		System.arraycopy(former, 0, values, values.length - former.length, former.length);
	}
}
