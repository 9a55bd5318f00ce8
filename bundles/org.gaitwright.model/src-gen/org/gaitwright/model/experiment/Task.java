/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Task</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the robot has to do: how long, from where, over which ground, against which pushes, and what counts as success.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.Task#getHorizon <em>Horizon</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Task#getInitialStates <em>Initial States</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Task#getTraining <em>Training</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Task#getValidation <em>Validation</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Task#getTest <em>Test</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Task#getSuccess <em>Success</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getTask()
 * @model
 * @generated
 */
public interface Task extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Horizon</b></em>' attribute.
	 * The default value is <code>"200"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length of a training trajectory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Horizon</em>' attribute.
	 * @see #setHorizon(int)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getTask_Horizon()
	 * @model default="200"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='steps' range='[2, 1000000]'"
	 * @generated
	 */
	int getHorizon();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Task#getHorizon <em>Horizon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Horizon</em>' attribute.
	 * @see #getHorizon()
	 * @generated
	 */
	void setHorizon(int value);

	/**
	 * Returns the value of the '<em><b>Initial States</b></em>' containment reference list.
	 * The list contents are of type {@link org.gaitwright.model.experiment.InitialState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * States from which conditions start.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Initial States</em>' containment reference list.
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getTask_InitialStates()
	 * @model containment="true" required="true"
	 * @generated
	 */
	EList<InitialState> getInitialStates();

	/**
	 * Returns the value of the '<em><b>Training</b></em>' containment reference list.
	 * The list contents are of type {@link org.gaitwright.model.experiment.ConditionSource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conditions on which trajectories are optimized and the policy is trained.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Training</em>' containment reference list.
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getTask_Training()
	 * @model containment="true" required="true"
	 * @generated
	 */
	EList<ConditionSource> getTraining();

	/**
	 * Returns the value of the '<em><b>Validation</b></em>' containment reference list.
	 * The list contents are of type {@link org.gaitwright.model.experiment.ConditionSource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conditions on which the best iteration is chosen; apart from the test conditions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Validation</em>' containment reference list.
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getTask_Validation()
	 * @model containment="true"
	 *        annotation="http://gaitwright.org/metadata/1.0 absent='the training conditions'"
	 * @generated
	 */
	EList<ConditionSource> getValidation();

	/**
	 * Returns the value of the '<em><b>Test</b></em>' containment reference list.
	 * The list contents are of type {@link org.gaitwright.model.experiment.ConditionSource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Held-out conditions on which the finished policy is judged; no choice is made on them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Test</em>' containment reference list.
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getTask_Test()
	 * @model containment="true"
	 *        annotation="http://gaitwright.org/metadata/1.0 absent='no test'"
	 * @generated
	 */
	EList<ConditionSource> getTest();

	/**
	 * Returns the value of the '<em><b>Success</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What counts as success of a rollout.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Success</em>' containment reference.
	 * @see #setSuccess(SuccessCriterion)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getTask_Success()
	 * @model containment="true"
	 *        annotation="http://gaitwright.org/metadata/1.0 absent='every rollout that stays finite'"
	 * @generated
	 */
	SuccessCriterion getSuccess();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Task#getSuccess <em>Success</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Success</em>' containment reference.
	 * @see #getSuccess()
	 * @generated
	 */
	void setSuccess(SuccessCriterion value);

} // Task
