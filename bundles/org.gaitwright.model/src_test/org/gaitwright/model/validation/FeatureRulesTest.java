/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.gaitwright.model.Contribution;
import org.gaitwright.model.experiment.ExperimentFactory;
import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.Library;
import org.gaitwright.model.metadata.FeatureMetadata;
import org.gaitwright.model.metadata.Range;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.model.problem.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every attribute and reference of every class, by its own metadata. */
class FeatureRulesTest {

	private static Stream<EClass> types() {
		return ExperimentPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.map(EClass.class::cast).filter(type -> !type.isAbstract());
	}

	static Stream<Arguments> numbers() {
		return types().flatMap(type -> type.getEAllAttributes().stream()
				.filter(attribute -> FeatureMetadata.of(attribute).range().isPresent())
				.filter(attribute -> Number.class.isAssignableFrom(boxed(attribute)))
				.map(attribute -> Arguments.of(type, attribute)));
	}

	static Stream<Arguments> requiredFeatures() {
		return types().flatMap(type -> type.getEAllStructuralFeatures().stream()
				.filter(feature -> feature.isRequired() && feature.getDefaultValue() == null)
				.map(feature -> Arguments.of(type, feature)));
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("numbers")
	void numbersStayInTheirRange(EClass type, EAttribute attribute) {
		Range range = FeatureMetadata.of(attribute).range().get();
		double span = Math.max(1, Math.max(Math.abs(range.minimum()), Math.abs(range.maximum())));
		boolean real = boxed(attribute) == Double.class;
		List<Double> outside = new ArrayList<>();
		if (range.minimumExclusive()) {
			outside.add(range.minimum());
		}
		if (!(attribute.getEType().getName().equals("ELong"))) {
			outside.add(range.maximum() + (real ? span * 1e-3 : 1));
		}
		outside.add(range.minimum() - (real ? span * 1e-3 : 1));
		if (real) {
			outside.addAll(List.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY));
		}
		for (double value : outside) {
			assertThat(problems(type, attribute, value)).as("%s", value).singleElement().satisfies(problem -> {
				assertThat(problem.kind()).isEqualTo(ProblemKind.OUT_OF_RANGE);
				assertThat(problem.allowed()).startsWith(range.text());
				assertThat(problem.value()).isNotEmpty();
				assertThat(problem.advice()).isNotEmpty();
			});
		}
		assertThat(problems(type, attribute, range.maximum())).isEmpty();
		if (!range.minimumExclusive()) {
			assertThat(problems(type, attribute, range.minimum())).isEmpty();
		}
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("requiredFeatures")
	void whatIsRequiredIsMissed(EClass type, EStructuralFeature feature) {
		EObject element = EcoreUtil.create(type);
		assertThat(of(element, feature.getName())).singleElement()
				.satisfies(problem -> assertThat(problem.kind()).isEqualTo(ProblemKind.MISSING))
				.satisfies(problem -> assertThat(problem.message()).isNotBlank());
	}

	@Test
	void tooManyAreTold() {
		EObject gait = ExperimentFactory.eINSTANCE.createGait();
		EReference legs = ExperimentPackage.Literals.GAIT__LEGS;
		@SuppressWarnings("unchecked")
		List<EObject> list = (List<EObject>) gait.eGet(legs);
		for (int i = 0; i < 3; i++) {
			list.add(ExperimentFactory.eINSTANCE.createLeg());
		}
		assertThat(of(gait, "legs")).singleElement()
				.satisfies(problem -> assertThat(problem.allowed()).isEqualTo("at most 2"));
	}

	@Test
	void aNumberOfAListIsChecked() {
		var network = ExperimentFactory.eINSTANCE.createNeuralNetwork();
		network.setHiddenSizes(List.of(50, 0));
		assertThat(of(network, "hiddenSizes")).singleElement()
				.satisfies(problem -> assertThat(problem.value()).isEqualTo("50 0"));
		network.setHiddenSizes(List.of());
		assertThat(of(network, "hiddenSizes")).singleElement()
				.satisfies(problem -> assertThat(problem.kind()).isEqualTo(ProblemKind.MISSING));
	}

	@Test
	void namesHaveAPattern() {
		var link = ExperimentFactory.eINSTANCE.createLink();
		for (String bad : List.of("a b", "1st", "x.y", "#", "ä")) {
			link.setName(bad);
			assertThat(of(link, "name")).as(bad).extracting(Problem::kind).containsExactly(ProblemKind.BAD_VALUE);
		}
		link.setName("left_foot-2");
		assertThat(of(link, "name")).isEmpty();
	}

	@Test
	void contributedAttributesAreCheckedAlike() {
		try (Contribution contribution = new Contribution()) {
			Library library = ExperimentFactory.eINSTANCE.createLibrary();
			library.getCostFunctions().add(ExperimentFactory.eINSTANCE.createCostFunction());
			library.getCostFunctions().getFirst().setName("smooth");
			library.getCostFunctions().getFirst().getTerms().add(contribution.smoothness(500));
			assertThat(ExperimentValidator.validate(library)).singleElement()
					.satisfies(problem -> assertThat(problem.describe())
					.isEqualTo("error: costFunctions.smooth.terms.Smoothness,"
							+ " bandwidth = 500.0: is out of range; allowed: (0, 100] Hz. Bandwidth: Frequency above which control"
							+ " costs. The default is 5."));
		}
	}

	private static List<Problem> problems(EClass type, EAttribute attribute, double value) {
		EObject element = EcoreUtil.create(type);
		Class<?> java = boxed(attribute);
		Object converted = java == Integer.class ? (Object) (int) value : java == Long.class ? (Object) (long) value
				: value;
		element.eSet(attribute, converted);
		return of(element, attribute.getName()).stream().filter(p -> p.kind() == ProblemKind.OUT_OF_RANGE).toList();
	}

	private static List<Problem> of(EObject element, String attribute) {
		return ExperimentValidator.validate(element).stream().filter(p -> p.object() == element)
				.filter(p -> p.attribute().equals(attribute)).toList();
	}

	private static Class<?> boxed(EAttribute attribute) {
		return switch (attribute.getEType().getName()) {
			case "EDouble", "EDoubleObject" -> Double.class;
			case "EInt" -> Integer.class;
			case "ELong" -> Long.class;
			default -> attribute.getEType().getInstanceClass();
		};
	}
}
