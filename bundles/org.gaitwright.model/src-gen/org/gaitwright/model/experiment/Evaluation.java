/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evaluation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How the policy is judged on conditions.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.Evaluation#getRolloutsPerCondition <em>Rollouts Per Condition</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Evaluation#getHorizonFactor <em>Horizon Factor</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Evaluation#isNoisy <em>Noisy</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Evaluation#getInterval <em>Interval</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getEvaluation()
 * @model
 * @generated
 */
public interface Evaluation extends EObject {
	/**
	 * Returns the value of the '<em><b>Rollouts Per Condition</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rollouts on each condition; more than one matters for noisy rollouts only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rollouts Per Condition</em>' attribute.
	 * @see #setRolloutsPerCondition(int)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getEvaluation_RolloutsPerCondition()
	 * @model default="1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='rollouts' range='[1, 100000]'"
	 * @generated
	 */
	int getRolloutsPerCondition();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Evaluation#getRolloutsPerCondition <em>Rollouts Per Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rollouts Per Condition</em>' attribute.
	 * @see #getRolloutsPerCondition()
	 * @generated
	 */
	void setRolloutsPerCondition(int value);

	/**
	 * Returns the value of the '<em><b>Horizon Factor</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length of a rollout as a multiple of the training horizon.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Horizon Factor</em>' attribute.
	 * @see #setHorizonFactor(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getEvaluation_HorizonFactor()
	 * @model default="2"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[0.1, 1000]'"
	 * @generated
	 */
	double getHorizonFactor();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Evaluation#getHorizonFactor <em>Horizon Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Horizon Factor</em>' attribute.
	 * @see #getHorizonFactor()
	 * @generated
	 */
	void setHorizonFactor(double value);

	/**
	 * Returns the value of the '<em><b>Noisy</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether actions are drawn from the policy in place of taking their mean.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Noisy</em>' attribute.
	 * @see #setNoisy(boolean)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getEvaluation_Noisy()
	 * @model default="false"
	 * @generated
	 */
	boolean isNoisy();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Evaluation#isNoisy <em>Noisy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Noisy</em>' attribute.
	 * @see #isNoisy()
	 * @generated
	 */
	void setNoisy(boolean value);

	/**
	 * Returns the value of the '<em><b>Interval</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outer iterations from one evaluation on the validation conditions to the next; the last iteration is always evaluated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interval</em>' attribute.
	 * @see #setInterval(int)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getEvaluation_Interval()
	 * @model default="1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='iterations' range='[1, 1000000]'"
	 * @generated
	 */
	int getInterval();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Evaluation#getInterval <em>Interval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interval</em>' attribute.
	 * @see #getInterval()
	 * @generated
	 */
	void setInterval(int value);

} // Evaluation
