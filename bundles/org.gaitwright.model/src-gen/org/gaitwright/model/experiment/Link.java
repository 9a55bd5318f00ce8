/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A rigid link. Its frame sits at its joint (the root: anywhere), x along the link when every angle is zero.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.Link#getMass <em>Mass</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Link#getInertia <em>Inertia</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Link#getComX <em>Com X</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Link#getComZ <em>Com Z</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Link#getLength <em>Length</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Link#getAxialInertia <em>Axial Inertia</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Link#getJoint <em>Joint</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Link#getCircles <em>Circles</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Link#getChildren <em>Children</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getLink()
 * @model
 * @generated
 */
public interface Link extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Mass</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mass of the link.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mass</em>' attribute.
	 * @see #setMass(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getLink_Mass()
	 * @model default="1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='kg' range='(0, 1e6]'"
	 * @generated
	 */
	double getMass();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Link#getMass <em>Mass</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mass</em>' attribute.
	 * @see #getMass()
	 * @generated
	 */
	void setMass(double value);

	/**
	 * Returns the value of the '<em><b>Inertia</b></em>' attribute.
	 * The default value is <code>"0.1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Moment of inertia about the centre of mass, in the plane of motion.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inertia</em>' attribute.
	 * @see #setInertia(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getLink_Inertia()
	 * @model default="0.1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='kg m\262' range='(0, 1e6]'"
	 * @generated
	 */
	double getInertia();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Link#getInertia <em>Inertia</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inertia</em>' attribute.
	 * @see #getInertia()
	 * @generated
	 */
	void setInertia(double value);

	/**
	 * Returns the value of the '<em><b>Com X</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Centre of mass in the link frame, x.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Com X</em>' attribute.
	 * @see #setComX(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getLink_ComX()
	 * @model default="0"
	 *        annotation="http://gaitwright.org/metadata/1.0 label='Centre of mass x' unit='m' range='[-1000, 1000]'"
	 * @generated
	 */
	double getComX();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Link#getComX <em>Com X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Com X</em>' attribute.
	 * @see #getComX()
	 * @generated
	 */
	void setComX(double value);

	/**
	 * Returns the value of the '<em><b>Com Z</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Centre of mass in the link frame, z.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Com Z</em>' attribute.
	 * @see #setComZ(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getLink_ComZ()
	 * @model default="0"
	 *        annotation="http://gaitwright.org/metadata/1.0 label='Centre of mass z' unit='m' range='[-1000, 1000]'"
	 * @generated
	 */
	double getComZ();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Link#getComZ <em>Com Z</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Com Z</em>' attribute.
	 * @see #getComZ()
	 * @generated
	 */
	void setComZ(double value);

	/**
	 * Returns the value of the '<em><b>Length</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length of the link along its x axis, centred on its centre of mass: what resistive drag acts on, and what is drawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length</em>' attribute.
	 * @see #setLength(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getLink_Length()
	 * @model default="0"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='m' range='[0, 1000]'"
	 * @generated
	 */
	double getLength();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Link#getLength <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(double value);

	/**
	 * Returns the value of the '<em><b>Axial Inertia</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Moment of inertia about the x axis of the link, taken as its axis of symmetry: gives the box of the inertia-box fluid its thickness.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Axial Inertia</em>' attribute.
	 * @see #setAxialInertia(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getLink_AxialInertia()
	 * @model default="0"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='kg m\262' range='[0, 1e6]'"
	 * @generated
	 */
	double getAxialInertia();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Link#getAxialInertia <em>Axial Inertia</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Axial Inertia</em>' attribute.
	 * @see #getAxialInertia()
	 * @generated
	 */
	void setAxialInertia(double value);

	/**
	 * Returns the value of the '<em><b>Joint</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The joint that connects the link to its parent; every link but the root has one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Joint</em>' containment reference.
	 * @see #setJoint(Joint)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getLink_Joint()
	 * @model containment="true"
	 *        annotation="http://gaitwright.org/metadata/1.0 absent='the link is the root'"
	 * @generated
	 */
	Joint getJoint();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Link#getJoint <em>Joint</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Joint</em>' containment reference.
	 * @see #getJoint()
	 * @generated
	 */
	void setJoint(Joint value);

	/**
	 * Returns the value of the '<em><b>Circles</b></em>' containment reference list.
	 * The list contents are of type {@link org.gaitwright.model.experiment.ContactCircle}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Circles that touch the ground.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Circles</em>' containment reference list.
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getLink_Circles()
	 * @model containment="true"
	 * @generated
	 */
	EList<ContactCircle> getCircles();

	/**
	 * Returns the value of the '<em><b>Children</b></em>' containment reference list.
	 * The list contents are of type {@link org.gaitwright.model.experiment.Link}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Links that are connected to this one by their joints.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Children</em>' containment reference list.
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getLink_Children()
	 * @model containment="true"
	 * @generated
	 */
	EList<Link> getChildren();

} // Link
