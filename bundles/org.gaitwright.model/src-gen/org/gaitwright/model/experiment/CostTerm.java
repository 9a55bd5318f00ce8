/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cost Term</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A term of the cost. Other bundles contribute terms by subclasses.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.CostTerm#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.CostTerm#getStage <em>Stage</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getCostTerm()
 * @model abstract="true"
 * @generated
 */
public interface CostTerm extends EObject {
	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Factor of the term.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getCostTerm_Weight()
	 * @model default="1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[0, 1e12]'"
	 * @generated
	 */
	double getWeight();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.CostTerm#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(double value);

	/**
	 * Returns the value of the '<em><b>Stage</b></em>' attribute.
	 * The default value is <code>"RUNNING"</code>.
	 * The literals are from the enumeration {@link org.gaitwright.model.experiment.CostStage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * At which time steps the term counts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stage</em>' attribute.
	 * @see org.gaitwright.model.experiment.CostStage
	 * @see #setStage(CostStage)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getCostTerm_Stage()
	 * @model default="RUNNING"
	 * @generated
	 */
	CostStage getStage();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.CostTerm#getStage <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' attribute.
	 * @see org.gaitwright.model.experiment.CostStage
	 * @see #getStage()
	 * @generated
	 */
	void setStage(CostStage value);

} // CostTerm
