/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Study</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A comparison of methods: every method runs on every experiment with every seed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.Study#getFirstSeed <em>First Seed</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Study#getSeeds <em>Seeds</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Study#getExperiments <em>Experiments</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Study#getMethods <em>Methods</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getStudy()
 * @model
 * @generated
 */
public interface Study extends NamedElement {
	/**
	 * Returns the value of the '<em><b>First Seed</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seed of the first run of each method on each experiment; the others follow it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Seed</em>' attribute.
	 * @see #setFirstSeed(long)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getStudy_FirstSeed()
	 * @model default="1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[0, 9223372036854775807]'"
	 * @generated
	 */
	long getFirstSeed();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Study#getFirstSeed <em>First Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Seed</em>' attribute.
	 * @see #getFirstSeed()
	 * @generated
	 */
	void setFirstSeed(long value);

	/**
	 * Returns the value of the '<em><b>Seeds</b></em>' attribute.
	 * The default value is <code>"5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Runs of each method on each experiment, each with a seed of its own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seeds</em>' attribute.
	 * @see #setSeeds(int)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getStudy_Seeds()
	 * @model default="5"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='runs' range='[1, 10000]'"
	 * @generated
	 */
	int getSeeds();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Study#getSeeds <em>Seeds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seeds</em>' attribute.
	 * @see #getSeeds()
	 * @generated
	 */
	void setSeeds(int value);

	/**
	 * Returns the value of the '<em><b>Experiments</b></em>' containment reference list.
	 * The list contents are of type {@link org.gaitwright.model.experiment.StudyExperiment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The experiments on which the methods are compared.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Experiments</em>' containment reference list.
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getStudy_Experiments()
	 * @model containment="true" required="true"
	 * @generated
	 */
	EList<StudyExperiment> getExperiments();

	/**
	 * Returns the value of the '<em><b>Methods</b></em>' containment reference list.
	 * The list contents are of type {@link org.gaitwright.model.experiment.StudyMethod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The methods that are compared.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Methods</em>' containment reference list.
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getStudy_Methods()
	 * @model containment="true" required="true"
	 * @generated
	 */
	EList<StudyMethod> getMethods();

} // Study
