/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gaitwright.experiment.internal.Faults.compile;
import static org.gaitwright.experiment.internal.Faults.fails;
import static org.gaitwright.experiment.internal.Faults.faults;

import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

import org.gaitwright.experiment.TestExperiments;
import org.gaitwright.experiment.TestPolicy;
import org.gaitwright.experiment.binding.CostTermBinding;
import org.gaitwright.experiment.binding.InitializationBinding;
import org.gaitwright.experiment.binding.PolicyBinding;
import org.gaitwright.experiment.binding.Seam;
import org.gaitwright.solver.policy.LinearPolicy;
import org.gaitwright.solver.policy.PolicyFunction;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.CostTerm;
import org.gaitwright.solver.problem.InitializationException;
import org.gaitwright.solver.problem.Problem;
import org.junit.jupiter.api.Test;

/** Whatever a contribution does wrong is named: bundle, element and, where there is one, the time step. */
class ContributionGuardTest {
	// ---- cost terms

	@Test
	void costTermsThatFailAreNamedWithTheirTimeStep() throws Exception {
		CostTerm.Evaluator broken = new CostTerm.Evaluator() {
			@Override
			public double value(int t, double[] x, int xo, double[] u, int uo) {
				throw new IndexOutOfBoundsException("99");
			}

			@Override
			public double addDerivatives(int t, double[] x, int xo, double[] u, int uo, double[] lz, int lzo, double[] lzz,
					int lzzo) {
				return value(t, x, xo, u, uo);
			}

			@Override
			public double terminal(double[] x, int xo) {
				return value(0, x, xo, null, 0);
			}

			@Override
			public double addTerminalDerivatives(double[] x, int xo, double[] lx, int lxo, double[] lxx, int lxxo) {
				return value(0, x, xo, null, 0);
			}
		};
		CostTerm.Evaluator evaluator = costTerm(term(() -> broken)).newEvaluator();
		faults(() -> evaluator.value(4, null, 0, null, 0), 4, "99", "bundle acme", "costFunctions.swim.terms");
		faults(() -> evaluator.addDerivatives(5, null, 0, null, 0, null, 0, null, 0), 5, "99");
		faults(() -> evaluator.terminal(null, 0), -1, "99");
		faults(() -> evaluator.addTerminalDerivatives(null, 0, null, 0, null, 0), -1, "99");
		CostTerm unmade = costTerm(term(() -> {
			throw new IllegalStateException("out of order");
		}));
		faults(unmade::newEvaluator, -1, "out of order", "bundle acme");
	}

	@Test
	void costsThatAreNotFiniteAreNamedWithTheirTimeStep() throws Exception {
		CostTerm.Evaluator nan = new CostTerm.Evaluator() {
			@Override
			public double value(int t, double[] x, int xo, double[] u, int uo) {
				return Double.NaN;
			}

			@Override
			public double addDerivatives(int t, double[] x, int xo, double[] u, int uo, double[] lz, int lzo, double[] lzz,
					int lzzo) {
				return Double.NaN;
			}
		};
		CostTermBinding binding = (term, context) -> term(() -> nan);
		Condition condition = compile(Seam.COST_TERM, "TargetVelocity", binding).training().get(0);
		faults(() -> condition.cost().newEvaluator().differentiate(6, new double[10], 0, new double[2], 0, new double[12], 0,
				new double[144], 0), 6, "TargetVelocity", "costFunctions.swim.terms", "bundle acme");
	}

	private static CostTerm costTerm(CostTerm term) throws Exception {
		var element = TestExperiments.swimmer().getCost().getTerms().get(1);
		return TestExperiments.with(Seam.COST_TERM, "TargetVelocity", (CostTermBinding) (e, context) -> term)
				.costTerm(element, null);
	}

	private static CostTerm term(java.util.function.Supplier<CostTerm.Evaluator> evaluator) {
		return new CostTerm() {
			@Override
			public String name() {
				return "mine";
			}

			@Override
			public Evaluator newEvaluator() {
				return evaluator.get();
			}
		};
	}

	// ---- policies

	@Test
	void policiesThatDoNotFitAreNamed() {
		fails(Seam.POLICY, "NeuralNetwork", policy(c -> new LinearPolicy(3, 2)), "bundle acme",
				"3 inputs and 2 outputs in place of 8 and 2");
		fails(Seam.POLICY, "NeuralNetwork", policy(c -> new TestPolicy(c) {
			@Override
			public int trainableStart() {
				return 99;
			}
		}), "bundle acme", "parameters from 99 of 38");
		fails(Seam.POLICY, "NeuralNetwork", policy(c -> new TestPolicy(c) {
			@Override
			public double[] initialParameters(RandomGenerator random) {
				return new double[2];
			}
		}), "bundle acme", "2 initial parameters in place of 38");
		fails(Seam.POLICY, "NeuralNetwork", policy(c -> new TestPolicy(c) {
			@Override
			public int inputSize() {
				throw new IllegalStateException("blind");
			}
		}), "bundle acme", "blind");
	}

	@Test
	void policiesThatFailAreNamed() throws Exception {
		PolicyFunction function = compile(Seam.POLICY, "NeuralNetwork", policy(TestPolicy::new)).policy();
		assertThat(function.kind()).isEqualTo("test");
		assertThat(function.isWeight(function.trainableStart())).isTrue();
		faults(() -> function.standardize(null, null, null, 1), -1, "bundle acme", "policy");
		PolicyFunction.Evaluator evaluator = function.newEvaluator();
		faults(() -> evaluator.load(null), -1, "bundle acme");
		faults(() -> evaluator.mean(null, 0, null, 0), -1, "bundle acme");
		faults(() -> evaluator.meanAndJacobian(null, 0, null, 0, null, 0), -1, "bundle acme");
		faults(() -> evaluator.averageMeansAndJacobians(null, 0, 1, 1, null, 0, null, 0), -1, "bundle acme");
		faults(() -> evaluator.forward(null, 0, 1, null, 0), -1, "bundle acme");
		faults(() -> evaluator.backward(null, 0, 1, null, 0, null), -1, "bundle acme");
	}

	private interface PolicyMaker {
		PolicyFunction make(PolicyFunction good);
	}

	private static PolicyBinding policy(PolicyMaker maker) {
		return (policy, context) -> maker.make(new LinearPolicy(context.inputSize(), context.outputSize()));
	}

	// ---- initialisations

	@Test
	void firstControlsThatCannotBeUsedAreNamed() throws Exception {
		refusesControls(u -> null, "gave no numbers in place of 12×2 controls");
		refusesControls(u -> new double[3], "gave 3 numbers");
		refusesControls(u -> {
			u[7] = Double.NaN;
			return u;
		}, "NaN for control 'hip' at time step 3 of condition 'one'");
		refusesControls(u -> {
			throw new IllegalStateException("no muse");
		}, "no muse");
	}

	private static void refusesControls(UnaryOperator<double[]> controls, String message) throws Exception {
		InitializationBinding binding = (element, context) -> (condition, index, horizon, seed) -> controls
				.apply(new double[horizon * 2]);
		Problem problem = compile(Seam.INITIALIZATION, "SinusoidalTorques", binding);
		assertThatThrownBy(() -> problem.initializer().controls(problem.training().get(0), 0, 12, 1))
				.isInstanceOf(InitializationException.class).hasMessageContaining("initialization")
				.hasMessageContaining("bundle acme").hasMessageContaining(message);
	}
}
