/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import org.gaitwright.dynamics.terrain.HeightProfile;
import org.gaitwright.experiment.ExperimentException;
import org.gaitwright.experiment.binding.BindingException;
import org.gaitwright.experiment.binding.RobotLayout;
import org.gaitwright.experiment.binding.RobotModel;
import org.gaitwright.experiment.binding.Surroundings;
import org.gaitwright.model.ElementPaths;
import org.gaitwright.model.experiment.Condition;
import org.gaitwright.model.experiment.ConditionSampler;
import org.gaitwright.model.experiment.ConditionSource;
import org.gaitwright.model.experiment.CoordinateSpread;
import org.gaitwright.model.experiment.InitialState;
import org.gaitwright.model.experiment.Push;
import org.gaitwright.model.experiment.RandomPushes;
import org.gaitwright.model.experiment.SpreadDistribution;
import org.gaitwright.solver.gait.GaitCycle;
import org.gaitwright.solver.problem.RandomStreams;

/** Turns conditions, and samplers of conditions, into numbers. All draws derive from the samplers' own seeds. */
final class ConditionCompiler {
	private final RobotLayout robot;
	private final InitialStateCompiler states;

	ConditionCompiler(RobotModel robot) {
		this.robot = robot.layout();
		states = new InitialStateCompiler(robot);
	}

	/** The conditions of all sources, in order, with their reserves. */
	Drawn compile(List<ConditionSource> sources) throws ExperimentException {
		List<ConditionDraw> conditions = new ArrayList<>();
		List<ConditionDraw> reserve = new ArrayList<>();
		for (ConditionSource source : sources)
			try {
				if (source instanceof ConditionSampler sampler)
					for (int i = 0; i < sampler.getCount() + sampler.getReserve(); i++)
						(i < sampler.getCount() ? conditions : reserve).add(draw(sampler, i));
				else if (source instanceof Condition condition)
					conditions.add(single(condition));
				else
					throw new ExperimentException("conditions of the class " + source.eClass().getName()
							+ " are not known");
			} catch (BindingException e) {
				throw new ExperimentException(ElementPaths.of(source) + ": " + e.getMessage(), e);
			}
		checkNames(conditions, reserve);
		return new Drawn(conditions, reserve);
	}

	/**
	 * Conditions of a task.
	 *
	 * @param reserve further ones that may take the place of the conditions
	 */
	record Drawn(List<ConditionDraw> conditions, List<ConditionDraw> reserve) {
	}

	private static void checkNames(List<ConditionDraw> conditions, List<ConditionDraw> reserve)
			throws ExperimentException {
		Set<String> names = new HashSet<>();
		for (List<ConditionDraw> drawn : List.of(conditions, reserve))
			for (ConditionDraw condition : drawn)
				if (!names.add(condition.name()))
					throw new ExperimentException("Two conditions are named '" + condition.name()
							+ "': a sampler numbers its conditions; rename the one that stands alone");
	}

	private ConditionDraw single(Condition condition) throws ExperimentException, BindingException {
		InitialState state = condition.getInitialState();
		HeightProfile ground = GroundCompiler.compile(condition.getTerrain());
		InitialStateCompiler.Draw draw = states.at(state, 0, state.getGaitPhase());
		return new ConditionDraw(condition.getName(), ground,
				condition.getPushes().stream().map(ConditionCompiler::push).toList(), states.onGround(draw, ground),
				deviation(state));
	}

	private static Surroundings.Push push(Push push) {
		return new Surroundings.Push(push.getLink().getName(), push.getStart(), push.getDuration(), push.getImpulseX(),
				push.getImpulseZ());
	}

	private ConditionDraw draw(ConditionSampler sampler, int index) throws ExperimentException, BindingException {
		long seed = sampler.getSeed();
		long[] ground = sampler.isTerrainPerCondition() ? new long[] { seed, index } : new long[0];
		HeightProfile under = GroundCompiler.compile(sampler.getTerrain(), ground);
		return new ConditionDraw(sampler.getName() + "-" + (index + 1), under,
				pushes(sampler.getRandomPushes(), RandomStreams.stream(seed, "pushes", index)),
				states.onGround(perturbed(sampler, index), under), deviation(sampler.getInitialState()));
	}

	private InitialStateCompiler.Draw perturbed(ConditionSampler sampler, int index) throws BindingException {
		long seed = sampler.getSeed();
		InitialState state = sampler.getInitialState();
		SplittableRandom gait = RandomStreams.stream(seed, "gait", index);
		double phase = state.getGaitPhase() + index * sampler.getGaitPhaseStep()
				+ sampler.getGaitPhaseSpread() * GroundCompiler.between(gait, -1, 1);
		InitialStateCompiler.Draw draw = states.at(state, gait.nextInt(GaitCycle.STRIDES), phase);
		double[] x = draw.x();
		double[] spread = spread(sampler);
		SplittableRandom random = RandomStreams.stream(seed, "initial state", index);
		for (int i = 0; i < x.length; i++)
			x[i] += spread[i] * (sampler.getDistribution() == SpreadDistribution.NORMAL ? random.nextGaussian()
					: GroundCompiler.between(random, -1, 1));
		return draw;
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
