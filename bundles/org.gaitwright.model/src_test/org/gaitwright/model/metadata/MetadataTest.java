/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.gaitwright.model.Contribution;
import org.gaitwright.model.experiment.ExperimentFactory;
import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.ExperimentPackage.Literals;
import org.gaitwright.model.experiment.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MetadataTest {

	static List<EClassifier> classifiers() {
		return ExperimentPackage.eINSTANCE.getEClassifiers();
	}

	static Stream<EStructuralFeature> features() {
		return classifiers().stream().filter(EClass.class::isInstance)
				.flatMap(type -> ((EClass) type).getEStructuralFeatures().stream());
	}

	@ParameterizedTest
	@MethodSource("classifiers")
	void everyTypeIsDocumented(EClassifier type) {
		assertThat(Metadata.documentation(type)).endsWith(".");
		if (type instanceof EEnum literals) {
			assertThat(literals.getELiterals()).allSatisfy(literal -> assertThat(Metadata.documentation(literal))
					.endsWith("."));
		}
		if (type instanceof EClass withOperations) {
			assertThat(withOperations.getEOperations()).extracting((EOperation o) -> Metadata.documentation(o))
					.allSatisfy(text -> assertThat(text).endsWith("."));
		}
	}

	@ParameterizedTest
	@MethodSource("features")
	void everyFeatureIsDocumented(EStructuralFeature feature) {
		FeatureMetadata metadata = FeatureMetadata.of(feature);
		assertThat(metadata.documentation()).endsWith(".").doesNotContain("\n");
		assertThat(metadata.label()).isNotBlank();
	}

	@ParameterizedTest
	@MethodSource("features")
	void everyNumberHasUnitRangeAndADefaultWithin(EStructuralFeature feature) {
		FeatureMetadata metadata = FeatureMetadata.of(feature);
		if (!holdsNumbers(feature)) {
			assertThat(metadata.range()).isEmpty();
			assertThat(metadata.unit()).isEmpty();
			return;
		}
		assertThat(metadata.unit()).isNotBlank();
		assertThat(metadata.range()).isPresent();
		if (feature.getDefaultValue() == null) {
			assertThat(metadata.absent()).isNotBlank();
		} else {
			List<?> values = feature.getDefaultValue() instanceof List<?> list ? list
					: List.of(feature.getDefaultValue());
			assertThat(values).allSatisfy(
					value -> assertThat(metadata.range().get().contains(((Number) value).doubleValue())).isTrue());
			assertThat(metadata.defaultText()).isNotBlank();
		}
	}

	@ParameterizedTest
	@MethodSource("features")
	void whateverMayBeAbsentSaysWhatThatMeans(EStructuralFeature feature) {
		FeatureMetadata metadata = FeatureMetadata.of(feature);
		boolean mayBeAbsent = !feature.isRequired() && !feature.isMany() && feature.getDefaultValue() == null;
		assertThat(!metadata.absent().isEmpty()).as("%s says what its absence means", feature)
				.isEqualTo(mayBeAbsent || feature.isMany() && !metadata.absent().isEmpty());
	}

	@ParameterizedTest
	@MethodSource("features")
	void noPartIsContainedByProxy(EStructuralFeature feature) {
		if (feature instanceof EReference reference && reference.isContainment()) {
			assertThat(reference.isResolveProxies()).isFalse();
		}
	}

	private static boolean holdsNumbers(EStructuralFeature feature) {
		if (!(feature instanceof EAttribute attribute)) {
			return false;
		}
		EDataType type = attribute.getEAttributeType();
		return type == Literals.SIZES || List.of("EDouble", "EDoubleObject", "EInt", "ELong").contains(type.getName());
	}

	@Test
	void labelsCarryUnits() {
		assertThat(FeatureMetadata.of(Literals.ROBOT__TIME_STEP).labelWithUnit()).isEqualTo("Time step [s]");
		assertThat(FeatureMetadata.of(Literals.OPTIMIZER__ITERATIONS).labelWithUnit())
				.isEqualTo("Iterations [iterations]");
		assertThat(FeatureMetadata.of(Literals.CONTACT__FRICTION).labelWithUnit()).isEqualTo("Friction");
		assertThat(FeatureMetadata.of(Literals.POLICY_TRAINING__LBFGS_MEMORY).label()).isEqualTo("L-BFGS memory");
	}

	@Test
	void labelsOfTypesLiteralsAndObjects() {
		Link link = ExperimentFactory.eINSTANCE.createLink();
		assertThat(Metadata.label(link)).isEqualTo("Link");
		link.setName("torso");
		assertThat(Metadata.label(link)).isEqualTo("Link \"torso\"");
		assertThat(Metadata.label(Literals.LINK_TREE)).isEqualTo("Link tree");
		assertThat(Metadata.label(Literals.INTEGRATOR.getEEnumLiteral("RK4"))).isEqualTo("RK4");
		assertThat(Metadata.label(Literals.SAMPLING_SCHEME.getEEnumLiteral("MOMENT_MATCHED")))
				.isEqualTo("Moment-matched");
		assertThat(Metadata.label(Literals.INTEGRATOR.getEEnumLiteral("SEMI_IMPLICIT_EULER")))
				.isEqualTo("Semi-implicit Euler");
		assertThat(Metadata.label(ExperimentFactory.eINSTANCE.createControlEffort())).isEqualTo("Control effort");
	}

	@Test
	void labelsOfGaitsNameTheirStates() {
		List<EAttribute> ofStates = Literals.GAIT.getEAttributes().stream()
				.filter(attribute -> attribute.getName().matches(".*[a-z][AB]")).toList();
		assertThat(ofStates).hasSize(14);
		assertThat(ofStates).allSatisfy(attribute -> assertThat(Metadata.label(attribute))
				.matches("[A-Z][a-z ]+ " + attribute.getName().charAt(attribute.getName().length() - 1)));
	}

	@Test
	void saysWhatIsAllowed() {
		assertThat(ModelTypes.allowed(Literals.LINK__MASS)).isEqualTo("(0, 1e6] kg");
		assertThat(ModelTypes.allowed(Literals.CONTACT__FRICTION)).isEqualTo("(0, 100]");
		assertThat(ModelTypes.allowed(Literals.LINK_TREE__INTEGRATOR)).isEqualTo("SEMI_IMPLICIT_EULER, RK4");
		assertThat(ModelTypes.allowed(Literals.EVALUATION__NOISY)).isEqualTo("true, false");
		assertThat(ModelTypes.allowed(Literals.EXPERIMENT__ROBOT)).isEqualTo("Robot");
		assertThat(ModelTypes.allowed(Literals.TRAJECTORY_FILE__PATH)).isEmpty();
		assertThat(ModelTypes.allowed(Literals.NAMED_ELEMENT__NAME)).contains("A-Za-z");
	}

	@Test
	void contributedPackagesSpeakTheSameLanguage() {
		try (Contribution contribution = new Contribution()) {
			FeatureMetadata metadata = FeatureMetadata.of(contribution.bandwidth());
			assertThat(metadata.labelWithUnit()).isEqualTo("Bandwidth [Hz]");
			assertThat(metadata.allowed()).isEqualTo("(0, 100] Hz");
			assertThat(metadata.defaultText()).isEqualTo("5");
			assertThat(ModelTypes.concreteSubtypes(Literals.COST_TERM)).extracting(EClass::getName).containsExactly(
					"ControlEffort", "QuadraticState", "TargetHeight", "TargetVelocity", "Smoothness");
		}
	}

	@Test
	void aMalformedAnnotationNamesItsFeature() {
		try (Contribution contribution = new Contribution()) {
			contribution.setRange("more than 0");
			assertThatIllegalArgumentException().isThrownBy(() -> FeatureMetadata.of(contribution.bandwidth()))
					.withMessageContaining("Smoothness.bandwidth").withMessageContaining("more than 0");
		}
	}
}
