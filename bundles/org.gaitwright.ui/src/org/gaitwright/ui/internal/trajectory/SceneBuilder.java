/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.trajectory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.gaitwright.dynamics.Dynamics;
import org.gaitwright.dynamics.contact.SoftConstraints;
import org.gaitwright.dynamics.multibody.Contact;
import org.gaitwright.dynamics.multibody.Link;
import org.gaitwright.dynamics.multibody.MultibodyDynamics;
import org.gaitwright.dynamics.multibody.MultibodySimulator;
import org.gaitwright.dynamics.multibody.Push;
import org.gaitwright.dynamics.terrain.HeightProfile;
import org.gaitwright.experiment.ExperimentCompiler;
import org.gaitwright.experiment.ExperimentException;
import org.gaitwright.experiment.ExperimentRuns;
import org.gaitwright.model.io.InvalidExperimentException;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.Problem;
import org.gaitwright.solver.rollout.PolicySimulation;
import org.gaitwright.solver.rollout.Rollout;
import org.gaitwright.solver.search.Beginning;
import org.gaitwright.solver.trajectory.TrajectoryDistribution;
import org.gaitwright.ui.internal.runs.RunProblem;

/**
 * Compiles the experiment of a run and finds out what its trajectories do not tell: terrain, pushes, contact forces and how
 * the policy moves. Blocks; used by one worker at a time.
 */
final class SceneBuilder {
	private final ExperimentCompiler compiler = new ExperimentCompiler();
	private final ExperimentRuns runs = new ExperimentRuns(compiler, "view"); //$NON-NLS-1$
	private Path directory;
	private Problem problem;

	/** The motion with the scenes of its conditions, or with a note that says why there are none. */
	Motion complete(Motion motion, Path run) {
		try {
			if (!run.equals(directory)) {
				problem = compiler.compile(runs.experiment(run)).problem();
				directory = run;
			}
			return scenes(motion, run);
		} catch (InvalidExperimentException | ExperimentException | IOException | RuntimeException | LinkageError e) {
			directory = null;
			return motion.with(List.of(), NLS.bind(Messages.noScene, RunProblem.text(run, e)));
		}
	}

	private Motion scenes(Motion motion, Path run) throws ExperimentException {
		String note = ""; //$NON-NLS-1$
		GaussianPolicy policy = null;
		try {
			policy = policy(run);
		} catch (InvalidExperimentException | IOException | RuntimeException e) {
			note = NLS.bind(Messages.noRollout, RunProblem.text(run, e));
		}
		List<Scene> scenes = new ArrayList<>();
		for (int i = 0; i < motion.conditions().size(); i++) {
			Condition condition = beginning(motion.file().beginnings().get(i), motion.distribution(i));
			Course rollout = null;
			try {
				rollout = policy == null ? null : rollout(condition, policy, motion.trajectory(i).steps());
			} catch (RuntimeException | LinkageError e) {
				note = NLS.bind(Messages.noRollout, RunProblem.text(run, e));
			}
			scenes.add(scene(condition.dynamics(), motion.trajectory(i), rollout));
		}
		return motion.with(scenes, note);
	}

	/** The condition as the trajectory met it: one that began anew has another initial state, at another time. */
	private Condition beginning(Beginning beginning, TrajectoryDistribution trajectory) throws ExperimentException {
		return Stream.concat(problem.training().stream(), problem.reserve().stream())
				.filter(each -> each.name().equals(beginning.condition())).findFirst()
				.map(each -> each.from(Arrays.copyOf(trajectory.x(), trajectory.stateSize()), beginning.later()))
				.orElseThrow(() -> new ExperimentException(NLS.bind(Messages.noCondition, beginning.condition())));
	}

	/** The best policy, or the last one of a run that was never evaluated. */
	private GaussianPolicy policy(Path run) throws InvalidExperimentException, ExperimentException, IOException {
		try {
			return runs.policy(run, false);
		} catch (IOException e) {
			return runs.policy(run, true);
		}
	}

	private static Course rollout(Condition condition, GaussianPolicy policy, int steps) {
		Rollout rollout = new PolicySimulation(condition, policy).run(condition.initialMean(), steps, steps, null);
		Dynamics dynamics = condition.dynamics();
		return new Course(rollout.steps(), dynamics.timeStep(), rollout.x(), rollout.u(), dynamics.stateSize(),
				dynamics.controlSize(), List.of());
	}

	private static Scene scene(Dynamics dynamics, Course trajectory, Course rollout) {
		MultibodyDynamics bodies = dynamics.as(MultibodyDynamics.class).orElse(null);
		if (bodies == null)
			return new Scene(null, List.of(), List.of(), 1, trajectory, rollout);
		HeightProfile ground = bodies.accelerationLaw() instanceof SoftConstraints soft && !soft.circles().isEmpty()
				? soft.ground()
				: null;
		List<Push> pushes = bodies.forces().stream().filter(Push.class::isInstance).map(Push.class::cast).toList();
		Course touched = touching(bodies, trajectory);
		double weight = bodies.model().gravity() * bodies.model().links().stream().mapToDouble(Link::mass).sum();
		double largest = Math.max(touched.largestForce(), pushes.stream().mapToDouble(SceneBuilder::size).max().orElse(1));
		return new Scene(ground, bodies.model().actuators(), pushes, weight > 0 ? weight : largest, touched,
				rollout == null ? null : touching(bodies, rollout));
	}

	static double size(Push push) {
		return Math.hypot(push.forceX(), push.forceZ());
	}

	/** Asks the simulator for the contacts of each step. */
	private static Course touching(MultibodyDynamics bodies, Course course) {
		MultibodySimulator simulator = bodies.newSimulator();
		double[] next = new double[course.n()];
		List<List<Course.ContactForce>> contacts = new ArrayList<>();
		for (int t = 0; t < course.steps(); t++) {
			simulator.step(t, course.x(), t * course.n(), course.u(), t * course.m(), next, 0);
			contacts.add(simulator.contacts().stream().filter(contact -> contact.state() != Contact.State.OPEN)
					.map(SceneBuilder::force).toList());
		}
		return course.touching(contacts);
	}

	private static Course.ContactForce force(Contact contact) {
		double normal = contact.normalForce();
		double tangent = contact.tangentForce();
		return new Course.ContactForce(contact.x(), contact.z(),
				normal * contact.normalX() + tangent * contact.normalZ(),
				normal * contact.normalZ() - tangent * contact.normalX());
	}
}
