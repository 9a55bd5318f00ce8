/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.gaitwright.model.experiment.CostTerm;
import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.impl.CostTermImpl;
import org.gaitwright.model.metadata.Metadata;

/** A package of another bundle with a cost term {@code Smoothness} and its attribute {@code bandwidth}. */
public final class Contribution implements AutoCloseable {

	/** Name space of the contributed package. */
	public static final String NS_URI = "http://example.org/contribution/1.0";

	private final EClass smoothness = EcoreFactory.eINSTANCE.createEClass();
	private final EAttribute bandwidth = EcoreFactory.eINSTANCE.createEAttribute();

	/** Registers the package until this is closed. */
	public Contribution() {
		EPackage contributed = EcoreFactory.eINSTANCE.createEPackage();
		contributed.setName("contribution");
		contributed.setNsPrefix("contribution");
		contributed.setNsURI(NS_URI);
		smoothness.setName("Smoothness");
		smoothness.getESuperTypes().add(ExperimentPackage.Literals.COST_TERM);
		bandwidth.setName("bandwidth");
		bandwidth.setEType(EcorePackage.Literals.EDOUBLE);
		bandwidth.setDefaultValueLiteral("5");
		EcoreUtil.setAnnotation(bandwidth, Metadata.SOURCE, "unit", "Hz");
		EcoreUtil.setAnnotation(bandwidth, Metadata.SOURCE, "range", "(0, 100]");
		EcoreUtil.setAnnotation(bandwidth, Metadata.DOCUMENTATION_SOURCE, "documentation",
				"Frequency above which control costs.");
		smoothness.getEStructuralFeatures().add(bandwidth);
		contributed.getEClassifiers().add(smoothness);
		contributed.setEFactoryInstance(new EFactoryImpl() {
			@Override
			public EObject create(EClass type) {
				return new SmoothnessTerm(type);
			}
		});
		EPackage.Registry.INSTANCE.put(NS_URI, contributed);
	}

	/** Returns the attribute of the contributed term. */
	public EAttribute bandwidth() {
		return bandwidth;
	}

	/** Makes a contributed term. */
	public CostTerm smoothness(double value) {
		CostTerm term = (CostTerm) EcoreUtil.create(smoothness);
		term.eSet(bandwidth, value);
		return term;
	}

	/** What a generator would write for the class. */
	private static final class SmoothnessTerm extends CostTermImpl {

		SmoothnessTerm(EClass type) {
			eSetClass(type);
		}
	}

	/** Spoils the annotation of the attribute. */
	public void setRange(String text) {
		EAnnotation annotation = bandwidth.getEAnnotation(Metadata.SOURCE);
		annotation.getDetails().put("range", text);
	}

	@Override
	public void close() {
		EPackage.Registry.INSTANCE.remove(NS_URI);
	}
}
