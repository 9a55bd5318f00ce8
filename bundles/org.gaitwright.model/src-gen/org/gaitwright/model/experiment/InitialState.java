/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Initial State</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A state, and how widely the first distribution q(x[0]) of a trajectory spreads about it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.InitialState#getPositionDeviation <em>Position Deviation</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.InitialState#getVelocityDeviation <em>Velocity Deviation</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.InitialState#getGait <em>Gait</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.InitialState#getGaitPhase <em>Gait Phase</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.InitialState#getCoordinates <em>Coordinates</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.InitialState#getDeviations <em>Deviations</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getInitialState()
 * @model
 * @generated
 */
public interface InitialState extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Position Deviation</b></em>' attribute.
	 * The default value is <code>"0.02"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Standard deviation of every position in the first state distribution of a trajectory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position Deviation</em>' attribute.
	 * @see #setPositionDeviation(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getInitialState_PositionDeviation()
	 * @model default="0.02"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='m or rad' range='[1e-6, 10]'"
	 * @generated
	 */
	double getPositionDeviation();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.InitialState#getPositionDeviation <em>Position Deviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position Deviation</em>' attribute.
	 * @see #getPositionDeviation()
	 * @generated
	 */
	void setPositionDeviation(double value);

	/**
	 * Returns the value of the '<em><b>Velocity Deviation</b></em>' attribute.
	 * The default value is <code>"0.1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Standard deviation of every velocity in the first state distribution of a trajectory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Velocity Deviation</em>' attribute.
	 * @see #setVelocityDeviation(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getInitialState_VelocityDeviation()
	 * @model default="0.1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='m/s or rad/s' range='[1e-6, 100]'"
	 * @generated
	 */
	double getVelocityDeviation();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.InitialState#getVelocityDeviation <em>Velocity Deviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Velocity Deviation</em>' attribute.
	 * @see #getVelocityDeviation()
	 * @generated
	 */
	void setVelocityDeviation(double value);

	/**
	 * Returns the value of the '<em><b>Gait</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A gait of the robot, from which the state is taken; the root stands at x = 0 on level ground, and coordinates that are given replace those of the gait.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gait</em>' reference.
	 * @see #setGait(Gait)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getInitialState_Gait()
	 * @model annotation="http://gaitwright.org/metadata/1.0 absent='the state is given by its coordinates alone'"
	 * @generated
	 */
	Gait getGait();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.InitialState#getGait <em>Gait</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gait</em>' reference.
	 * @see #getGait()
	 * @generated
	 */
	void setGait(Gait value);

	/**
	 * Returns the value of the '<em><b>Gait Phase</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where in the stride of the gait the state lies: 0 where the first leg begins to swing, 1 where it does so again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gait Phase</em>' attribute.
	 * @see #setGaitPhase(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getInitialState_GaitPhase()
	 * @model default="0"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[0, 1]'"
	 * @generated
	 */
	double getGaitPhase();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.InitialState#getGaitPhase <em>Gait Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gait Phase</em>' attribute.
	 * @see #getGaitPhase()
	 * @generated
	 */
	void setGaitPhase(double value);

	/**
	 * Returns the value of the '<em><b>Coordinates</b></em>' containment reference list.
	 * The list contents are of type {@link org.gaitwright.model.experiment.CoordinateValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Positions and velocities that are not zero, or not those of the gait.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coordinates</em>' containment reference list.
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getInitialState_Coordinates()
	 * @model containment="true"
	 * @generated
	 */
	EList<CoordinateValue> getCoordinates();

	/**
	 * Returns the value of the '<em><b>Deviations</b></em>' containment reference list.
	 * The list contents are of type {@link org.gaitwright.model.experiment.CoordinateSpread}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Standard deviations of single coordinates, in place of the general ones.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deviations</em>' containment reference list.
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getInitialState_Deviations()
	 * @model containment="true"
	 * @generated
	 */
	EList<CoordinateSpread> getDeviations();

} // InitialState
