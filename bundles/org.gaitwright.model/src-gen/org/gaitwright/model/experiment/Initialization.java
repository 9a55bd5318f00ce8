/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Initialization</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where the first trajectories come from. Other bundles contribute initialisations by subclasses.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.Initialization#getDescentIterations <em>Descent Iterations</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Initialization#getDescentTolerance <em>Descent Tolerance</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Initialization#isFollowFirst <em>Follow First</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Initialization#getFollowerIterations <em>Follower Iterations</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getInitialization()
 * @model abstract="true"
 * @generated
 */
public interface Initialization extends EObject {
	/**
	 * Returns the value of the '<em><b>Descent Iterations</b></em>' attribute.
	 * The default value is <code>"20"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Iterations of plain trajectory optimization (without policy) on each first trajectory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Descent Iterations</em>' attribute.
	 * @see #setDescentIterations(int)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getInitialization_DescentIterations()
	 * @model default="20"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='iterations' range='[0, 100000]'"
	 * @generated
	 */
	int getDescentIterations();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Initialization#getDescentIterations <em>Descent Iterations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Descent Iterations</em>' attribute.
	 * @see #getDescentIterations()
	 * @generated
	 */
	void setDescentIterations(int value);

	/**
	 * Returns the value of the '<em><b>Descent Tolerance</b></em>' attribute.
	 * The default value is <code>"1e-06"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relative decrease of the cost in one iteration below which the plain trajectory optimization ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Descent Tolerance</em>' attribute.
	 * @see #setDescentTolerance(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getInitialization_DescentTolerance()
	 * @model default="1e-06"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[0, 1]'"
	 * @generated
	 */
	double getDescentTolerance();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Initialization#getDescentTolerance <em>Descent Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Descent Tolerance</em>' attribute.
	 * @see #getDescentTolerance()
	 * @generated
	 */
	void setDescentTolerance(double value);

	/**
	 * Returns the value of the '<em><b>Follow First</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether only the first condition starts from these controls, and the others follow its optimized trajectory by feedback from their own initial states: one gait for all, which a single policy can take on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Follow First</em>' attribute.
	 * @see #setFollowFirst(boolean)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getInitialization_FollowFirst()
	 * @model default="false"
	 * @generated
	 */
	boolean isFollowFirst();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Initialization#isFollowFirst <em>Follow First</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Follow First</em>' attribute.
	 * @see #isFollowFirst()
	 * @generated
	 */
	void setFollowFirst(boolean value);

	/**
	 * Returns the value of the '<em><b>Follower Iterations</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Iterations of plain trajectory optimization on each trajectory that follows the first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Follower Iterations</em>' attribute.
	 * @see #setFollowerIterations(int)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getInitialization_FollowerIterations()
	 * @model default="1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='iterations' range='[0, 100000]'"
	 * @generated
	 */
	int getFollowerIterations();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Initialization#getFollowerIterations <em>Follower Iterations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Follower Iterations</em>' attribute.
	 * @see #getFollowerIterations()
	 * @generated
	 */
	void setFollowerIterations(int value);

} // Initialization
