/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Gait Controller</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Demonstrations by the controller of a gait: each condition is walked through from its own initial state.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.GaitController#getGait <em>Gait</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.GaitController#getAttempts <em>Attempts</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.GaitController#getVariation <em>Variation</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getGaitController()
 * @model
 * @generated
 */
public interface GaitController extends Initialization {
	/**
	 * Returns the value of the '<em><b>Gait</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The gait that is demonstrated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gait</em>' reference.
	 * @see #setGait(Gait)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGaitController_Gait()
	 * @model required="true"
	 * @generated
	 */
	Gait getGait();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.GaitController#getGait <em>Gait</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gait</em>' reference.
	 * @see #getGait()
	 * @generated
	 */
	void setGait(Gait value);

	/**
	 * Returns the value of the '<em><b>Attempts</b></em>' attribute.
	 * The default value is <code>"10"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often a condition is walked through before it is refused, should the demonstrations fall: the first time by the gait itself, then by varied ones.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attempts</em>' attribute.
	 * @see #setAttempts(int)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGaitController_Attempts()
	 * @model default="10"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[1, 10000]'"
	 * @generated
	 */
	int getAttempts();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.GaitController#getAttempts <em>Attempts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attempts</em>' attribute.
	 * @see #getAttempts()
	 * @generated
	 */
	void setAttempts(int value);

	/**
	 * Returns the value of the '<em><b>Variation</b></em>' attribute.
	 * The default value is <code>"0.05"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Standard deviation by which the target angles of the gait are varied after a fall.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Variation</em>' attribute.
	 * @see #setVariation(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGaitController_Variation()
	 * @model default="0.05"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='rad' range='[0, 1]'"
	 * @generated
	 */
	double getVariation();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.GaitController#getVariation <em>Variation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Variation</em>' attribute.
	 * @see #getVariation()
	 * @generated
	 */
	void setVariation(double value);

} // GaitController
