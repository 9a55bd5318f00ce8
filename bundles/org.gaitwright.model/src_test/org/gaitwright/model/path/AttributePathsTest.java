/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.gaitwright.model.Models;
import org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.LinearPolicy;
import org.gaitwright.model.experiment.LinkTree;
import org.gaitwright.model.experiment.NeuralNetwork;
import org.gaitwright.model.experiment.ResistiveForce;
import org.gaitwright.model.experiment.SamplingScheme;
import org.gaitwright.model.problem.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributePathsTest {

	private final Experiment experiment = Models.swimmer();

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			optimizer.temperature;                          0.02
			optimizer.sampling;                             SOBOL
			robot.timeStep;                                 0.005
			robot.root.mass;                                2.5
			robot.root.children.tail.mass;                  3.5
			robot.root.children.0.joint.upper;              0.7
			robot.hinge.upper;                              0.8
			task.horizon;                                   150
			task.training.start.description;                from rest
			cost.terms.TargetVelocity.velocity;             0.5
			cost.terms.0.weight;                            0.001
			policy.hiddenSizes;                             20 30
			evaluation.noisy;                               true
			seed;                                           9223372036854775807
			library.robots.paddler.gravity;                 1.5
			""")
	void setsAndGets(String path, String value) throws AttributePathException {
		AttributePaths.set(experiment, path, value);
		assertThat(AttributePaths.get(experiment, path)).isEqualTo(value);
	}

	@Test
	void changesTheModel() throws AttributePathException {
		AttributePaths.set(experiment, "policy.hiddenSizes", "50,40");
		AttributePaths.set(experiment, "optimizer.sampling", "SOBOL");
		assertThat(((NeuralNetwork) experiment.getPolicy()).getHiddenSizes()).containsExactly(50, 40);
		assertThat(((ConstrainedGuidedPolicySearch) experiment.getOptimizer()).getSampling())
				.isEqualTo(SamplingScheme.SOBOL);
	}

	@Test
	void removesWhatIsOptional() throws AttributePathException {
		AttributePaths.set(experiment, "robot.hinge.upper", "");
		assertThat(AttributePaths.get(experiment, "robot.hinge.upper")).isEmpty();
		AttributePaths.set(experiment, "robot.fluid", "");
		assertThat(((LinkTree) experiment.getRobot()).getFluid()).isNull();
	}

	@Test
	void anEmptyValueRestoresADefault() throws AttributePathException {
		AttributePaths.set(experiment, "robot.timeStep", "0.5");
		AttributePaths.set(experiment, "robot.timeStep", "");
		assertThat(AttributePaths.get(experiment, "robot.timeStep")).isEqualTo("0.01");
	}

	@Test
	void putsAnElementOfAnotherType() throws AttributePathException {
		AttributePaths.set(experiment, "policy", "LinearPolicy");
		assertThat(experiment.getPolicy()).isInstanceOf(LinearPolicy.class);
		assertThat(AttributePaths.get(experiment, "policy")).isEqualTo("LinearPolicy");
		AttributePaths.set(experiment, "robot.fluid", "ResistiveForce");
		assertThat(((LinkTree) experiment.getRobot()).getFluid()).isInstanceOf(ResistiveForce.class);
	}

	@Test
	void refersToAnElementByName() throws AttributePathException {
		LinkTree other = (LinkTree) Models.swimmer().getRobot();
		other.setName("other");
		experiment.getLibrary().getRobots().add(other);
		AttributePaths.set(experiment, "robot", "other");
		assertThat(experiment.getRobot()).isSameAs(other);
		assertThat(AttributePaths.get(experiment, "robot")).isEqualTo("other");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			optimizer.temprature;          1;      UNKNOWN_PATH; Did you mean "temperature"?
			optimiser.temperature;         1;      UNKNOWN_PATH; Did you mean "optimizer"?
			robot.root.children.tial.mass; 1;      UNKNOWN_PATH; Did you mean "tail"?
			robot.root.children.7.mass;    1;      UNKNOWN_PATH; An index from 0 to 0 does as well
			robot.hnige.upper;             1;      UNKNOWN_PATH; Did you mean "hinge"?
			cost.terms.ControlEfort.weight; 1;     UNKNOWN_PATH; Did you mean "ControlEffort"?
			robot.contact.friction;        1;      UNKNOWN_PATH; Set robot.contact to one of the types first
			robot.root.mass.x;             1;      UNKNOWN_PATH; End the path at "mass"
			robot.hinge;                   1;      UNKNOWN_PATH; Go on with one of its attributes
			robot.root.children.tail;      1;      UNKNOWN_PATH; Go on with one of its attributes
			robot.root.children;           1;      UNKNOWN_PATH; name or index of one
			'';                            1;      UNKNOWN_PATH; Known names
			robot..mass;                   1;      UNKNOWN_PATH; Known names
			robot.root.mass;               heavy;  BAD_VALUE;    Mass of the link
			robot.root.mass;               -1;     OUT_OF_RANGE; (0, 1e6] kg
			robot.root.mass;               NaN;    OUT_OF_RANGE; (0, 1e6] kg
			robot.timeStep;                Infinity; OUT_OF_RANGE; [1e-6, 1] s
			task.horizon;                  2.5;    BAD_VALUE;    [2, 1000000] steps
			optimizer.gradient;            AVERAGE; BAD_VALUE;   Did you mean "AVERAGED"?
			evaluation.noisy;              maybe;  BAD_VALUE;    true, false
			policy.hiddenSizes;            50 0;   OUT_OF_RANGE; [1, 10000] units
			policy.hiddenSizes;            a b;    BAD_VALUE;    [1, 10000] units
			policy.hiddenSizes;            '';     MISSING;      [1, 10000] units
			name;                          '';     MISSING;      run directories
			name;                          a b;    BAD_VALUE;    A-Za-z
			policy;                        Linear; BAD_VALUE;    LinearPolicy
			robot;                         padler; BAD_VALUE;    Did you mean "paddler"?
			""")
	void refusesWithAdvice(String path, String value, ProblemKind kind, String message) throws AttributePathException {
		List<String> before = values();
		assertThatExceptionOfType(AttributePathException.class).isThrownBy(() -> AttributePaths.set(experiment, path,
				value))
				.withMessageContaining(message).withMessageContaining(path)
				.satisfies(failure -> assertThat(failure.problem().kind()).isEqualTo(kind));
		assertThat(values()).isEqualTo(before);
	}

	private List<String> values() {
		return AttributePaths.list(experiment).stream().map(entry -> entry.path() + "=" + entry.value()).toList();
	}

	@Test
	void tellsTypesThatOccurTwice() {
		experiment.getCost().getTerms().add(EcoreUtil.copy(experiment.getCost().getTerms().get(1)));
		assertThatExceptionOfType(AttributePathException.class)
				.isThrownBy(() -> AttributePaths.get(experiment, "cost.terms.TargetVelocity.velocity"))
				.withMessageContaining("more than one");
	}

	@Test
	void listsEveryPathOnceAndEachLeadsToItsValue() throws AttributePathException {
		List<AttributeEntry> entries = AttributePaths.list(experiment);
		assertThat(entries).extracting(AttributeEntry::path).doesNotHaveDuplicates().contains("optimizer.temperature",
				"robot.root.children.tail.joint.upper", "task.training.start.name",
				"cost.terms.TargetVelocity.velocity")
				.noneMatch(path -> path.startsWith("library"));
		for (AttributeEntry entry : entries) {
			assertThat(AttributePaths.get(experiment, entry.path())).as(entry.path()).isEqualTo(entry.value());
			assertThat(entry.metadata().documentation()).isNotBlank();
		}
	}

	@Test
	void everyListedValueCanBeSetAgain() throws AttributePathException {
		for (AttributeEntry entry : AttributePaths.list(experiment)) {
			AttributePaths.set(experiment, entry.path(), entry.value());
			assertThat(AttributePaths.get(experiment, entry.path())).as(entry.path()).isEqualTo(entry.value());
		}
	}
}
