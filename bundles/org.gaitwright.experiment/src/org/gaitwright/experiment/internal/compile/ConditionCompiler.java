/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import org.gaitwright.experiment.ExperimentException;
import org.gaitwright.experiment.binding.BindingException;
import org.gaitwright.experiment.binding.RobotLayout;
import org.gaitwright.experiment.binding.Surroundings;
import org.gaitwright.model.ElementPaths;
import org.gaitwright.model.experiment.Condition;
import org.gaitwright.model.experiment.ConditionSampler;
import org.gaitwright.model.experiment.ConditionSource;
import org.gaitwright.model.experiment.CoordinateSpread;
import org.gaitwright.model.experiment.CoordinateValue;
import org.gaitwright.model.experiment.InitialState;
import org.gaitwright.model.experiment.Push;
import org.gaitwright.model.experiment.RandomPushes;
import org.gaitwright.model.experiment.SpreadDistribution;
import org.gaitwright.solver.problem.RandomStreams;

/** Turns conditions, and samplers of conditions, into numbers. All draws derive from the samplers' own seeds. */
final class ConditionCompiler {
	private final RobotLayout robot;

	ConditionCompiler(RobotLayout robot) {
		this.robot = robot;
	}

	/** The conditions of all sources, in order. */
	List<ConditionDraw> compile(List<ConditionSource> sources) throws ExperimentException {
		List<ConditionDraw> conditions = new ArrayList<>();
		for (ConditionSource source : sources)
			try {
				if (source instanceof ConditionSampler sampler)
					for (int i = 0; i < sampler.getCount(); i++)
						conditions.add(draw(sampler, i));
				else if (source instanceof Condition condition)
					conditions.add(single(condition));
				else
					throw new ExperimentException("conditions of the class " + source.eClass().getName()
							+ " are not known");
			} catch (BindingException e) {
				throw new ExperimentException(ElementPaths.of(source) + ": " + e.getMessage(), e);
			}
		Set<String> names = new HashSet<>();
		for (ConditionDraw condition : conditions)
			if (!names.add(condition.name()))
				throw new ExperimentException("Two conditions are named '" + condition.name()
						+ "': a sampler numbers its conditions; rename the one that stands alone");
		return conditions;
	}

	private ConditionDraw single(Condition condition) throws ExperimentException, BindingException {
		InitialState state = condition.getInitialState();
		return new ConditionDraw(condition.getName(), GroundCompiler.compile(condition.getTerrain()),
				condition.getPushes().stream().map(ConditionCompiler::push).toList(), mean(state), deviation(state));
	}

	private static Surroundings.Push push(Push push) {
		return new Surroundings.Push(push.getLink().getName(), push.getStart(), push.getDuration(), push.getImpulseX(),
				push.getImpulseZ());
	}

	private ConditionDraw draw(ConditionSampler sampler, int index) throws ExperimentException, BindingException {
		long seed = sampler.getSeed();
		long[] ground = sampler.isTerrainPerCondition() ? new long[] { seed, index } : new long[0];
		InitialState state = sampler.getInitialState();
		double[] x = mean(state);
		double[] spread = spread(sampler);
		SplittableRandom random = RandomStreams.stream(seed, "initial state", index);
		for (int i = 0; i < x.length; i++)
			x[i] += spread[i] * (sampler.getDistribution() == SpreadDistribution.NORMAL ? random.nextGaussian()
					: GroundCompiler.between(random, -1, 1));
		return new ConditionDraw(sampler.getName() + "-" + (index + 1),
				GroundCompiler.compile(sampler.getTerrain(), ground),
				pushes(sampler.getRandomPushes(), RandomStreams.stream(seed, "pushes", index)), x, deviation(state));
	}

	private static List<Surroundings.Push> pushes(RandomPushes pushes, SplittableRandom random) {
		List<Surroundings.Push> drawn = new ArrayList<>();
		for (int i = 0; pushes != null && i < pushes.getCount(); i++) {
			double impulse = GroundCompiler.between(random, pushes.getMinimumImpulse(), pushes.getMaximumImpulse());
			double sign = random.nextBoolean() ? 1 : -1;
			double start = GroundCompiler.between(random, pushes.getFrom(), pushes.getTo());
			drawn.add(new Surroundings.Push(pushes.getLink().getName(), start, pushes.getDuration(), sign * impulse, 0));
		}
		return drawn;
	}

	private double[] mean(InitialState state) throws BindingException {
		if (state.getGait() != null)
			throw new BindingException("initial state '" + state.getName()
					+ "': states of a gait are not available in this version; give coordinates");
		double[] x = new double[robot.stateSize()];
		for (CoordinateValue value : state.getCoordinates()) {
			x[robot.position(value.getCoordinate())] = value.getPosition();
			x[robot.velocity(value.getCoordinate())] = value.getVelocity();
		}
		return x;
	}

	private double[] deviation(InitialState state) throws BindingException {
		int nq = robot.coordinateCount();
		double[] deviation = new double[2 * nq];
		Arrays.fill(deviation, 0, nq, state.getPositionDeviation());
		Arrays.fill(deviation, nq, 2 * nq, state.getVelocityDeviation());
		return overridden(deviation, state.getDeviations());
	}

	private double[] spread(ConditionSampler sampler) throws BindingException {
		int nq = robot.coordinateCount();
		double[] spread = new double[2 * nq];
		for (int i = 0; i < nq; i++)
			spread[i] = isRoot(i) ? 0 : sampler.getJointAngleSpread();
		Arrays.fill(spread, nq, 2 * nq, sampler.getVelocitySpread());
		return overridden(spread, sampler.getSpreads());
	}

	private boolean isRoot(int coordinate) {
		return robot.root().isPresent() && robot.root().get().contains(coordinate);
	}

	private double[] overridden(double[] spread, List<CoordinateSpread> single) throws BindingException {
		for (CoordinateSpread one : single) {
			spread[robot.position(one.getCoordinate())] = one.getPosition();
			spread[robot.velocity(one.getCoordinate())] = one.getVelocity();
		}
		return spread;
	}
}
