/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Observation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the policy sees of the state, in the order of the attributes here.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.Observation#isRootX <em>Root X</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Observation#isRootHeight <em>Root Height</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Observation#getHeightRelativeTo <em>Height Relative To</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Observation#isRootPitch <em>Root Pitch</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Observation#isJointAngles <em>Joint Angles</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Observation#isRootVelocity <em>Root Velocity</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Observation#getVelocityFrame <em>Velocity Frame</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Observation#isPitchVelocity <em>Pitch Velocity</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Observation#isJointVelocities <em>Joint Velocities</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Observation#getExclude <em>Exclude</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getObservation()
 * @model
 * @generated
 */
public interface Observation extends EObject {
	/**
	 * Returns the value of the '<em><b>Root X</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the policy sees the position of the root along x.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Root X</em>' attribute.
	 * @see #setRootX(boolean)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getObservation_RootX()
	 * @model default="false"
	 * @generated
	 */
	boolean isRootX();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Observation#isRootX <em>Root X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Root X</em>' attribute.
	 * @see #isRootX()
	 * @generated
	 */
	void setRootX(boolean value);

	/**
	 * Returns the value of the '<em><b>Root Height</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the policy sees the height of the root.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Root Height</em>' attribute.
	 * @see #setRootHeight(boolean)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getObservation_RootHeight()
	 * @model default="false"
	 * @generated
	 */
	boolean isRootHeight();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Observation#isRootHeight <em>Root Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Root Height</em>' attribute.
	 * @see #isRootHeight()
	 * @generated
	 */
	void setRootHeight(boolean value);

	/**
	 * Returns the value of the '<em><b>Height Relative To</b></em>' attribute.
	 * The default value is <code>"WORLD"</code>.
	 * The literals are from the enumeration {@link org.gaitwright.model.experiment.HeightReference}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From where the height of the root is measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height Relative To</em>' attribute.
	 * @see org.gaitwright.model.experiment.HeightReference
	 * @see #setHeightRelativeTo(HeightReference)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getObservation_HeightRelativeTo()
	 * @model default="WORLD"
	 * @generated
	 */
	HeightReference getHeightRelativeTo();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Observation#getHeightRelativeTo <em>Height Relative To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height Relative To</em>' attribute.
	 * @see org.gaitwright.model.experiment.HeightReference
	 * @see #getHeightRelativeTo()
	 * @generated
	 */
	void setHeightRelativeTo(HeightReference value);

	/**
	 * Returns the value of the '<em><b>Root Pitch</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the policy sees the angle of the root.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Root Pitch</em>' attribute.
	 * @see #setRootPitch(boolean)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getObservation_RootPitch()
	 * @model default="true"
	 * @generated
	 */
	boolean isRootPitch();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Observation#isRootPitch <em>Root Pitch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Root Pitch</em>' attribute.
	 * @see #isRootPitch()
	 * @generated
	 */
	void setRootPitch(boolean value);

	/**
	 * Returns the value of the '<em><b>Joint Angles</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the policy sees the angles of the joints.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Joint Angles</em>' attribute.
	 * @see #setJointAngles(boolean)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getObservation_JointAngles()
	 * @model default="true"
	 * @generated
	 */
	boolean isJointAngles();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Observation#isJointAngles <em>Joint Angles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Joint Angles</em>' attribute.
	 * @see #isJointAngles()
	 * @generated
	 */
	void setJointAngles(boolean value);

	/**
	 * Returns the value of the '<em><b>Root Velocity</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the policy sees the velocity of the root.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Root Velocity</em>' attribute.
	 * @see #setRootVelocity(boolean)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getObservation_RootVelocity()
	 * @model default="true"
	 * @generated
	 */
	boolean isRootVelocity();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Observation#isRootVelocity <em>Root Velocity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Root Velocity</em>' attribute.
	 * @see #isRootVelocity()
	 * @generated
	 */
	void setRootVelocity(boolean value);

	/**
	 * Returns the value of the '<em><b>Velocity Frame</b></em>' attribute.
	 * The default value is <code>"WORLD"</code>.
	 * The literals are from the enumeration {@link org.gaitwright.model.experiment.VelocityFrame}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Along which axes the velocity of the root is seen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Velocity Frame</em>' attribute.
	 * @see org.gaitwright.model.experiment.VelocityFrame
	 * @see #setVelocityFrame(VelocityFrame)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getObservation_VelocityFrame()
	 * @model default="WORLD"
	 * @generated
	 */
	VelocityFrame getVelocityFrame();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Observation#getVelocityFrame <em>Velocity Frame</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Velocity Frame</em>' attribute.
	 * @see org.gaitwright.model.experiment.VelocityFrame
	 * @see #getVelocityFrame()
	 * @generated
	 */
	void setVelocityFrame(VelocityFrame value);

	/**
	 * Returns the value of the '<em><b>Pitch Velocity</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the policy sees the angular velocity of the root.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pitch Velocity</em>' attribute.
	 * @see #setPitchVelocity(boolean)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getObservation_PitchVelocity()
	 * @model default="true"
	 * @generated
	 */
	boolean isPitchVelocity();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Observation#isPitchVelocity <em>Pitch Velocity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pitch Velocity</em>' attribute.
	 * @see #isPitchVelocity()
	 * @generated
	 */
	void setPitchVelocity(boolean value);

	/**
	 * Returns the value of the '<em><b>Joint Velocities</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the policy sees the angular velocities of the joints.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Joint Velocities</em>' attribute.
	 * @see #setJointVelocities(boolean)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getObservation_JointVelocities()
	 * @model default="true"
	 * @generated
	 */
	boolean isJointVelocities();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Observation#isJointVelocities <em>Joint Velocities</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Joint Velocities</em>' attribute.
	 * @see #isJointVelocities()
	 * @generated
	 */
	void setJointVelocities(boolean value);

	/**
	 * Returns the value of the '<em><b>Exclude</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Coordinates of which the policy sees neither position nor velocity, separated by spaces or commas.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exclude</em>' attribute.
	 * @see #setExclude(List)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getObservation_Exclude()
	 * @model default="" dataType="org.gaitwright.model.experiment.Names"
	 * @generated
	 */
	List<String> getExclude();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Observation#getExclude <em>Exclude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exclude</em>' attribute.
	 * @see #getExclude()
	 * @generated
	 */
	void setExclude(List<String> value);

} // Observation
