/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Success Criterion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A rollout succeeds when it stays finite and fulfils every demand that is made here.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.SuccessCriterion#getMinimumHeightRatio <em>Minimum Height Ratio</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.SuccessCriterion#getMinimumSpeed <em>Minimum Speed</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.SuccessCriterion#getMaximumSpeed <em>Maximum Speed</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getSuccessCriterion()
 * @model
 * @generated
 */
public interface SuccessCriterion extends EObject {
	/**
	 * Returns the value of the '<em><b>Minimum Height Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The root never falls below this share of the height over the ground that it has in the initial state.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Height Ratio</em>' attribute.
	 * @see #setMinimumHeightRatio(Double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getSuccessCriterion_MinimumHeightRatio()
	 * @model annotation="http://gaitwright.org/metadata/1.0 unit='1' range='(0, 1]' absent='no demand'"
	 * @generated
	 */
	Double getMinimumHeightRatio();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.SuccessCriterion#getMinimumHeightRatio <em>Minimum Height Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Height Ratio</em>' attribute.
	 * @see #getMinimumHeightRatio()
	 * @generated
	 */
	void setMinimumHeightRatio(Double value);

	/**
	 * Returns the value of the '<em><b>Minimum Speed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Smallest mean forward speed over the second half of the rollout.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Speed</em>' attribute.
	 * @see #setMinimumSpeed(Double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getSuccessCriterion_MinimumSpeed()
	 * @model annotation="http://gaitwright.org/metadata/1.0 unit='m/s' range='[-1000, 1000]' absent='no demand'"
	 * @generated
	 */
	Double getMinimumSpeed();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.SuccessCriterion#getMinimumSpeed <em>Minimum Speed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Speed</em>' attribute.
	 * @see #getMinimumSpeed()
	 * @generated
	 */
	void setMinimumSpeed(Double value);

	/**
	 * Returns the value of the '<em><b>Maximum Speed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest mean forward speed over the second half of the rollout.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum Speed</em>' attribute.
	 * @see #setMaximumSpeed(Double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getSuccessCriterion_MaximumSpeed()
	 * @model annotation="http://gaitwright.org/metadata/1.0 unit='m/s' range='[-1000, 1000]' absent='no demand'"
	 * @generated
	 */
	Double getMaximumSpeed();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.SuccessCriterion#getMaximumSpeed <em>Maximum Speed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Speed</em>' attribute.
	 * @see #getMaximumSpeed()
	 * @generated
	 */
	void setMaximumSpeed(Double value);

} // SuccessCriterion
