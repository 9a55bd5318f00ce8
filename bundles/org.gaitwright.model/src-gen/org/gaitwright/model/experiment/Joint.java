/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Joint</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A revolute joint; its angle is that of the child link minus that of its parent.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.Joint#getX <em>X</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Joint#getZ <em>Z</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Joint#getLower <em>Lower</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Joint#getUpper <em>Upper</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Joint#getDamping <em>Damping</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Joint#getArmature <em>Armature</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Joint#getActuator <em>Actuator</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getJoint()
 * @model
 * @generated
 */
public interface Joint extends NamedElement {
	/**
	 * Returns the value of the '<em><b>X</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Position of the joint in the frame of the parent link, x.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>X</em>' attribute.
	 * @see #setX(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getJoint_X()
	 * @model default="0"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='m' range='[-1000, 1000]'"
	 * @generated
	 */
	double getX();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Joint#getX <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>X</em>' attribute.
	 * @see #getX()
	 * @generated
	 */
	void setX(double value);

	/**
	 * Returns the value of the '<em><b>Z</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Position of the joint in the frame of the parent link, z.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Z</em>' attribute.
	 * @see #setZ(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getJoint_Z()
	 * @model default="0"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='m' range='[-1000, 1000]'"
	 * @generated
	 */
	double getZ();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Joint#getZ <em>Z</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Z</em>' attribute.
	 * @see #getZ()
	 * @generated
	 */
	void setZ(double value);

	/**
	 * Returns the value of the '<em><b>Lower</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Smallest angle of the joint.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lower</em>' attribute.
	 * @see #setLower(Double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getJoint_Lower()
	 * @model annotation="http://gaitwright.org/metadata/1.0 unit='rad' range='[-100, 100]' absent='unlimited'"
	 * @generated
	 */
	Double getLower();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Joint#getLower <em>Lower</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lower</em>' attribute.
	 * @see #getLower()
	 * @generated
	 */
	void setLower(Double value);

	/**
	 * Returns the value of the '<em><b>Upper</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest angle of the joint.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Upper</em>' attribute.
	 * @see #setUpper(Double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getJoint_Upper()
	 * @model annotation="http://gaitwright.org/metadata/1.0 unit='rad' range='[-100, 100]' absent='unlimited'"
	 * @generated
	 */
	Double getUpper();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Joint#getUpper <em>Upper</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Upper</em>' attribute.
	 * @see #getUpper()
	 * @generated
	 */
	void setUpper(Double value);

	/**
	 * Returns the value of the '<em><b>Damping</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Viscous friction torque per angular velocity of the joint.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Damping</em>' attribute.
	 * @see #setDamping(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getJoint_Damping()
	 * @model default="0"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='N m s/rad' range='[0, 1e6]'"
	 * @generated
	 */
	double getDamping();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Joint#getDamping <em>Damping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Damping</em>' attribute.
	 * @see #getDamping()
	 * @generated
	 */
	void setDamping(double value);

	/**
	 * Returns the value of the '<em><b>Armature</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inertia of the rotor seen at the joint, added to the diagonal of the mass matrix.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Armature</em>' attribute.
	 * @see #setArmature(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getJoint_Armature()
	 * @model default="0"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='kg m\262' range='[0, 1e6]'"
	 * @generated
	 */
	double getArmature();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Joint#getArmature <em>Armature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Armature</em>' attribute.
	 * @see #getArmature()
	 * @generated
	 */
	void setArmature(double value);

	/**
	 * Returns the value of the '<em><b>Actuator</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The motor that turns control into torque.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actuator</em>' containment reference.
	 * @see #setActuator(Actuator)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getJoint_Actuator()
	 * @model containment="true"
	 *        annotation="http://gaitwright.org/metadata/1.0 absent='the joint is passive'"
	 * @generated
	 */
	Actuator getActuator();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Joint#getActuator <em>Actuator</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actuator</em>' containment reference.
	 * @see #getActuator()
	 * @generated
	 */
	void setActuator(Actuator value);

} // Joint
