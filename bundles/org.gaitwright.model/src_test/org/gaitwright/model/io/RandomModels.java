/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.ExperimentPackage.Literals;
import org.gaitwright.model.internal.Parts;
import org.gaitwright.model.metadata.FeatureMetadata;
import org.gaitwright.model.metadata.ModelTypes;
import org.gaitwright.model.metadata.Range;

/** Builds experiments of every class and feature of the language at random; each value alone is allowed. */
final class RandomModels {

	private static final int DEPTH = 4;
	private static final String ODD_TEXT = "a \"quoted\" <b> & 'c' \u00e4\u03bb\u2192 \t\n end";

	private final Random random;
	private int names;

	RandomModels(long seed) {
		random = new Random(seed);
	}

	Experiment experiment() {
		EObject root = element(Literals.EXPERIMENT, 0);
		List<EObject> all = Parts.tree(root);
		all.forEach(element -> connect(element, all));
		return (Experiment) root;
	}

	private EObject element(EClass type, int depth) {
		EObject element = EcoreUtil.create(type);
		for (EAttribute attribute : type.getEAllAttributes()) {
			if (attribute.isRequired() || random.nextInt(4) > 0) {
				element.eSet(attribute, value(attribute));
			}
		}
		for (EReference reference : type.getEAllReferences()) {
			boolean wanted = depth < DEPTH && random.nextInt(3) > 0 || depth == 0;
			if (reference.isContainment() && (wanted || reference.isRequired())) {
				fill(element, reference, depth);
			}
		}
		return element;
	}

	@SuppressWarnings("unchecked")
	private void fill(EObject owner, EReference reference, int depth) {
		List<EClass> types = ModelTypes.concreteSubtypes(reference.getEReferenceType());
		int count = reference.isMany() ? Math.max(reference.getLowerBound(), 1 + random.nextInt(2)) : 1;
		for (int i = 0; i < count; i++) {
			EObject child = element(types.get(random.nextInt(types.size())), depth + 1);
			if (reference.isMany()) {
				((List<EObject>) owner.eGet(reference)).add(child);
			} else {
				owner.eSet(reference, child);
			}
		}
	}

	private void connect(EObject element, List<EObject> all) {
		for (EReference reference : element.eClass().getEAllReferences()) {
			List<EObject> targets = new ArrayList<>(all);
			targets.removeIf(target -> !reference.getEReferenceType().isInstance(target));
			if (!reference.isContainment() && !targets.isEmpty()) {
				element.eSet(reference, targets.get(random.nextInt(targets.size())));
			}
		}
	}

	private Object value(EAttribute attribute) {
		Range range = FeatureMetadata.of(attribute).range().orElse(null);
		if (attribute.getEType() instanceof EEnum literals) {
			return literals.getELiterals().get(random.nextInt(literals.getELiterals().size())).getInstance();
		}
		return switch (attribute.getEType().getName()) {
			case "EBoolean" -> random.nextBoolean();
			case "EInt" -> (int) Math.min(range.maximum(), range.minimum() + random.nextInt(1000));
			case "ELong" -> random.nextLong() & Long.MAX_VALUE;
			case "EDouble", "EDoubleObject" -> number(range);
			case "Sizes" -> List.of(1 + random.nextInt(100), 1 + random.nextInt(100));
			case "Names" -> List.of("n" + random.nextInt(9), "m" + random.nextInt(9));
			default -> text(attribute);
		};
	}

	private double number(Range range) {
		double share = random.nextDouble();
		double low = Math.max(range.minimum(), -1e6);
		double high = Math.min(range.maximum(), 1e6);
		return low + (high - low) * (share == 0 ? 0.5 : share);
	}

	private String text(EStructuralFeature feature) {
		boolean name = FeatureMetadata.of(feature).pattern().isPresent();
		return name ? "name-" + names++ : ODD_TEXT + random.nextInt();
	}
}
