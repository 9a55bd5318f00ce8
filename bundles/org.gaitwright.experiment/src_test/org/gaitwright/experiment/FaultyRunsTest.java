/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.gaitwright.dynamics.DerivedDynamics;
import org.gaitwright.dynamics.Dynamics;
import org.gaitwright.dynamics.Simulator;
import org.gaitwright.experiment.binding.Bindings;
import org.gaitwright.experiment.binding.CostTermBinding;
import org.gaitwright.experiment.binding.PolicyBinding;
import org.gaitwright.experiment.binding.RobotBinding;
import org.gaitwright.experiment.binding.RobotLayout;
import org.gaitwright.experiment.binding.RobotModel;
import org.gaitwright.experiment.binding.Seam;
import org.gaitwright.experiment.binding.Surroundings;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.solver.policy.LinearPolicy;
import org.gaitwright.solver.policy.PolicyFunction;
import org.gaitwright.solver.problem.CostTerm;
import org.gaitwright.solver.run.RunLayout;
import org.gaitwright.solver.run.RunReader;
import org.gaitwright.solver.run.RunStatus;
import org.gaitwright.solver.search.IterationRecord;
import org.gaitwright.solver.search.SearchControl;
import org.gaitwright.solver.search.SearchListener;
import org.gaitwright.solver.search.StopReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A contribution that goes wrong in the second iteration of a whole run: the run ends with a message that names
 * iteration, condition, time step and contribution, and goes on from its last checkpoint to the same bytes as one in
 * which nothing went wrong.
 */
class FaultyRunsTest {
	private static final int STEP = 7;
	private static final List<String> RESULTS = List.of(RunLayout.TRAJECTORIES, RunLayout.POLICY, RunLayout.BEST_POLICY,
			RunLayout.TIME_STEPS, RunLayout.CONDITIONS);

	@TempDir
	Path folder;

	/** Whether the contribution goes wrong at present. */
	private final AtomicBoolean faulty = new AtomicBoolean();

	// ---- cost

	@Test
	void aCostDerivativeThatIsNotFinite() throws Exception {
		Bindings bindings = cost(Double.NaN, false);
		endsAndGoesOn(bindings, TestExperiments.swimmer(), "TargetVelocity 'library.costFunctions.swim.terms",
				"not a finite number", "time step " + STEP, "condition '");
	}

	@Test
	void aCostThatIsInfinite() throws Exception {
		endsAndGoesOn(cost(Double.POSITIVE_INFINITY, false), TestExperiments.swimmer(), "bundle acme",
				"time step " + STEP, "condition '");
	}

	/** The derivatives are sound, but no trajectory can be valued. */
	@Test
	void aCostValueThatIsNotFinite() throws Exception {
		endsAndGoesOn(cost(Double.NaN, true), TestExperiments.swimmer(), "TargetVelocity", "bundle acme",
				"time step " + STEP, "condition '");
	}

	/** A term that gives a value that is not finite at a time step: alone, or with its derivatives. */
	private Bindings cost(double value, boolean valueOnly) {
		CostTermBinding binding = (term, context) -> new CostTerm() {
			@Override
			public String name() {
				return "mine";
			}

			@Override
			public Evaluator newEvaluator() {
				return new Evaluator() {
					@Override
					public double value(int t, double[] x, int xo, double[] u, int uo) {
						return t == STEP && faulty.get() ? value : u[uo] * u[uo];
					}

					@Override
					public double addDerivatives(int t, double[] x, int xo, double[] u, int uo, double[] lz, int lzo,
							double[] lzz, int lzzo) {
						int n = x.length / 13;
						lz[lzo + n] += 2 * u[uo];
						lzz[lzzo + n * (n + 2) + n] += 2;
						return valueOnly ? u[uo] * u[uo] : value(t, x, xo, u, uo);
					}
				};
			}
		};
		return TestExperiments.with(Seam.COST_TERM, "TargetVelocity", binding);
	}

	/** Nothing follows the last time step: without a cost of the controls there, Q_uu is zero. */
	@Test
	void aSingularCurvature() throws Exception {
		int last = TestExperiments.swimmer().getTask().getHorizon() - 1;
		CostTermBinding binding = (term, context) -> new CostTerm() {
			@Override
			public String name() {
				return "effort";
			}

			@Override
			public Evaluator newEvaluator() {
				return new Evaluator() {
					@Override
					public double value(int t, double[] x, int xo, double[] u, int uo) {
						return t == last && faulty.get() ? 0 : 1e-4 * (u[uo] * u[uo] + u[uo + 1] * u[uo + 1]);
					}

					@Override
					public double addDerivatives(int t, double[] x, int xo, double[] u, int uo, double[] lz, int lzo,
							double[] lzz, int lzzo) {
						int n = x.length / 13;
						for (int i = 0; i < 2 && !(t == last && faulty.get()); i++) {
							lz[lzo + n + i] += 2e-4 * u[uo + i];
							lzz[lzzo + (n + i) * (n + 2) + n + i] += 2e-4;
						}
						return value(t, x, xo, u, uo);
					}
				};
			}
		};
		endsAndGoesOn(TestExperiments.with(Seam.COST_TERM, "ControlEffort", binding), TestExperiments.swimmer(),
				"The curvature Q_uu of the cost-to-go in the controls is zero", "at time step " + last, "condition '");
	}

	// ---- dynamics

	@Test
	void aNextStateThatIsNotFinite() throws Exception {
		endsAndGoesOn(robot(false), TestExperiments.swimmer(), "LinkTree 'library.robots.swimmer'", "bundle acme",
				"next state that is not finite", "time step " + STEP, "condition '");
	}

	@Test
	void aJacobianThatIsNotFinite() throws Exception {
		endsAndGoesOn(robot(true), TestExperiments.swimmer(), "LinkTree 'library.robots.swimmer'", "bundle acme",
				"derivative that is not finite", "time step " + STEP, "condition '");
	}

	private Bindings robot(boolean derivative) {
		RobotBinding binding = (robot, context) -> {
			RobotModel model = Bindings.installed().robot(robot, context);
			return new RobotModel() {
				@Override
				public RobotLayout layout() {
					return model.layout();
				}

				@Override
				public Dynamics dynamics(Surroundings surroundings)
						throws org.gaitwright.experiment.binding.BindingException {
					return new FaultyDynamics(model.dynamics(surroundings), derivative);
				}
			};
		};
		return TestExperiments.with(Seam.ROBOT, "LinkTree", binding);
	}

	/** NaN at a time step, in the next state or in the derivatives alone. */
	private final class FaultyDynamics implements DerivedDynamics {
		private final Dynamics good;
		private final boolean derivative;

		FaultyDynamics(Dynamics good, boolean derivative) {
			this.good = good;
			this.derivative = derivative;
		}

		@Override
		public Dynamics dynamics() {
			return good;
		}

		@Override
		public Simulator newSimulator() {
			Simulator simulator = good.newSimulator();
			return new Simulator() {
				@Override
				public void step(int t, double[] x, int xo, double[] u, int uo, double[] next, int no) {
					simulator.step(t, x, xo, u, uo, next, no);
					if (t == STEP && faulty.get() && !derivative)
						next[no] = Double.NaN;
				}

				@Override
				public void linearize(int t, double[] x, int xo, double[] u, int uo, double[] next, int no, double[] fz,
						int fzo) {
					simulator.linearize(t, x, xo, u, uo, next, no, fz, fzo);
					if (t == STEP && faulty.get())
						(derivative ? fz : next)[derivative ? fzo : no] = Double.NaN;
				}
			};
		}
	}

	// ---- policies

	@Test
	void aPolicyThatIsNotFinite() throws Exception {
		PolicyBinding binding = (policy, context) -> new FaultyPolicy(
				new LinearPolicy(context.inputSize(), context.outputSize()), false);
		endsAndGoesOn(TestExperiments.with(Seam.POLICY, "NeuralNetwork", binding), TestExperiments.swimmer(),
				"NeuralNetwork 'policy'", "bundle acme", "gives", "NaN", "time step ", "condition '");
	}

	@Test
	void aPolicyThatIsNotFiniteInRollouts() throws Exception {
		PolicyBinding binding = (policy, context) -> new FaultyPolicy(
				new LinearPolicy(context.inputSize(), context.outputSize()), true);
		endsAndGoesOn(TestExperiments.with(Seam.POLICY, "NeuralNetwork", binding), TestExperiments.swimmer(),
				"The policy NeuralNetwork 'policy' (", "bundle acme", ") gives NaN for control '", "at time step 0",
				"condition '");
	}

	@Test
	void aPolicyThatIsNotFiniteWhenItIsJudged() throws Exception {
		PolicyBinding binding = (policy, context) -> new FaultyPolicy(
				new LinearPolicy(context.inputSize(), context.outputSize()), true);
		ExperimentRuns runs = new ExperimentRuns(
				new ExperimentCompiler(TestExperiments.with(Seam.POLICY, "NeuralNetwork", binding)), "test");
		Path run = runs.start(TestExperiments.swimmer(), RunOptions.at(folder.resolve("run"), 1), new SearchControl(),
				List.of()).directory();
		faulty.set(true);
		assertThatThrownBy(() -> runs.judge(run, JudgementRequest.heldOut(2))).isInstanceOf(ExperimentException.class)
				.hasMessageStartingWith("The policy of 'tiny-swimmer' cannot be judged: The policy NeuralNetwork 'policy' (")
				.hasMessageContaining("gives NaN for control '").hasMessageContaining("at time step 0 of condition '");
	}

	/** Gives NaN for all that it sees, or only where it is asked for a single mean, as rollouts do. */
	private final class FaultyPolicy extends TestPolicy {
		private final boolean rolloutsOnly;

		FaultyPolicy(PolicyFunction good, boolean rolloutsOnly) {
			super(good);
			this.rolloutsOnly = rolloutsOnly;
		}

		@Override
		public Evaluator newEvaluator() {
			Evaluator good = super.newEvaluator();
			return new Evaluator() {
				@Override
				public void load(double[] theta) {
					good.load(theta);
				}

				@Override
				public void mean(double[] o, int oo, double[] mu, int muo) {
					good.mean(o, oo, mu, muo);
					spoilAlways(mu, muo, 1);
				}

				@Override
				public void meanAndJacobian(double[] o, int oo, double[] mu, int muo, double[] jacobian, int jo) {
					good.meanAndJacobian(o, oo, mu, muo, jacobian, jo);
					spoil(mu, muo, 1);
				}

				@Override
				public void averageMeansAndJacobians(double[] o, int oo, int groups, int count, double[] mu, int muo,
						double[] jacobian, int jo) {
					good.averageMeansAndJacobians(o, oo, groups, count, mu, muo, jacobian, jo);
					spoil(mu, muo, groups);
				}

				@Override
				public int batchSize() {
					return good.batchSize();
				}

				@Override
				public void forward(double[] o, int oo, int count, double[] mu, int muo) {
					good.forward(o, oo, count, mu, muo);
					spoil(mu, muo, count);
				}

				@Override
				public void backward(double[] o, int oo, int count, double[] dmu, int dmuo, double[] gradient) {
					good.backward(o, oo, count, dmu, dmuo, gradient);
				}
			};
		}

		private void spoil(double[] mu, int muo, int rows) {
			if (!rolloutsOnly)
				spoilAlways(mu, muo, rows);
		}

		private void spoilAlways(double[] mu, int muo, int rows) {
			if (faulty.get())
				Arrays.fill(mu, muo, muo + rows * outputSize(), Double.NaN);
		}
	}

	// ---- what each must do

	/** Goes wrong after the first iteration, then is mended. */
	private void endsAndGoesOn(Bindings bindings, Experiment experiment, String... messages) throws Exception {
		ExperimentRuns runs = new ExperimentRuns(new ExperimentCompiler(bindings), "test");
		faulty.set(false);
		Path whole = runs.start(experiment, RunOptions.at(folder.resolve("whole"), 1), new SearchControl(), List.of())
				.directory();
		RunOutcome outcome = runs.start(experiment, RunOptions.at(folder.resolve("run"), 2), new SearchControl(),
				List.of(new SearchListener() {
					@Override
					public void iteration(IterationRecord record) {
						faulty.set(true);
					}
				}));
		Path run = outcome.directory();
		assertThat(outcome.search().reason()).as(outcome.search().message()).isEqualTo(StopReason.FAILED);
		assertThat(outcome.search().message()).startsWith("Failed during iteration 2: ").contains(messages)
				.doesNotContain("Exception", "\n");
		assertThat(outcome.search().iterations()).isEqualTo(1);
		RunReader reader = RunReader.open(run);
		assertThat(reader.status()).isEqualTo(RunStatus.FAILED);
		assertThat(Files.readAllLines(run.resolve(RunLayout.METRICS))).as("header and iterations 0 and 1").hasSize(3);
		assertThat(runs.policy(run, true).theta()).isEqualTo(outcome.search().result().last().theta());

		RunOutcome again = runs.resume(run, 1, new SearchControl(), List.of());
		assertThat(again.search().reason()).as("it still is faulty").isEqualTo(StopReason.FAILED);
		assertThat(again.search().message()).contains(messages);

		faulty.set(false);
		RunOutcome resumed = runs.resume(run, 2, new SearchControl(), List.of());
		assertThat(resumed.search().reason()).as(resumed.search().message()).isEqualTo(StopReason.ITERATIONS);
		for (String file : RESULTS)
			assertThat(run.resolve(file)).hasSameBinaryContentAs(whole.resolve(file));
	}
}
