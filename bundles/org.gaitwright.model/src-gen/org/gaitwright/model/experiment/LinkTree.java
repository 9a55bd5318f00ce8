/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Link Tree</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A planar tree of rigid links with a free root and revolute joints. Coordinates: rootX, rootZ, rootPitch, then the joints, parents before children.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.LinkTree#getIntegrator <em>Integrator</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.LinkTree#getGravity <em>Gravity</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.LinkTree#getRoot <em>Root</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.LinkTree#getFluid <em>Fluid</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.LinkTree#getContact <em>Contact</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.LinkTree#getLimits <em>Limits</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getLinkTree()
 * @model
 * @generated
 */
public interface LinkTree extends Robot {
	/**
	 * Returns the value of the '<em><b>Integrator</b></em>' attribute.
	 * The default value is <code>"SEMI_IMPLICIT_EULER"</code>.
	 * The literals are from the enumeration {@link org.gaitwright.model.experiment.Integrator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Scheme that carries the state over a time step.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Integrator</em>' attribute.
	 * @see org.gaitwright.model.experiment.Integrator
	 * @see #setIntegrator(Integrator)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getLinkTree_Integrator()
	 * @model default="SEMI_IMPLICIT_EULER"
	 * @generated
	 */
	Integrator getIntegrator();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.LinkTree#getIntegrator <em>Integrator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Integrator</em>' attribute.
	 * @see org.gaitwright.model.experiment.Integrator
	 * @see #getIntegrator()
	 * @generated
	 */
	void setIntegrator(Integrator value);

	/**
	 * Returns the value of the '<em><b>Gravity</b></em>' attribute.
	 * The default value is <code>"9.81"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Acceleration of free fall, downwards along z; 0 for a robot that moves in a horizontal plane.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gravity</em>' attribute.
	 * @see #setGravity(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getLinkTree_Gravity()
	 * @model default="9.81"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='m/s\262' range='[0, 1000]'"
	 * @generated
	 */
	double getGravity();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.LinkTree#getGravity <em>Gravity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gravity</em>' attribute.
	 * @see #getGravity()
	 * @generated
	 */
	void setGravity(double value);

	/**
	 * Returns the value of the '<em><b>Root</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The link whose frame the root coordinates place in the world; it has no joint.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Root</em>' containment reference.
	 * @see #setRoot(Link)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getLinkTree_Root()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Link getRoot();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.LinkTree#getRoot <em>Root</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Root</em>' containment reference.
	 * @see #getRoot()
	 * @generated
	 */
	void setRoot(Link value);

	/**
	 * Returns the value of the '<em><b>Fluid</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The medium that drags on the links.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fluid</em>' containment reference.
	 * @see #setFluid(Fluid)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getLinkTree_Fluid()
	 * @model containment="true"
	 *        annotation="http://gaitwright.org/metadata/1.0 absent='no drag'"
	 * @generated
	 */
	Fluid getFluid();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.LinkTree#getFluid <em>Fluid</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fluid</em>' containment reference.
	 * @see #getFluid()
	 * @generated
	 */
	void setFluid(Fluid value);

	/**
	 * Returns the value of the '<em><b>Contact</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How contact circles touch the ground.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contact</em>' containment reference.
	 * @see #setContact(Contact)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getLinkTree_Contact()
	 * @model containment="true"
	 *        annotation="http://gaitwright.org/metadata/1.0 absent='the robot does not touch the ground'"
	 * @generated
	 */
	Contact getContact();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.LinkTree#getContact <em>Contact</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contact</em>' containment reference.
	 * @see #getContact()
	 * @generated
	 */
	void setContact(Contact value);

	/**
	 * Returns the value of the '<em><b>Limits</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How joints are held within their ranges.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Limits</em>' containment reference.
	 * @see #setLimits(JointLimitLaw)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getLinkTree_Limits()
	 * @model containment="true"
	 *        annotation="http://gaitwright.org/metadata/1.0 absent='joint ranges are not enforced'"
	 * @generated
	 */
	JointLimitLaw getLimits();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.LinkTree#getLimits <em>Limits</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Limits</em>' containment reference.
	 * @see #getLimits()
	 * @generated
	 */
	void setLimits(JointLimitLaw value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Returns the names of the generalised coordinates in the order of the state vector; empty where they are not known, and then not checked.
	 * <!-- end-model-doc -->
	 * @model unique="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel body='return &lt;%org.gaitwright.model.LinkTrees%&gt;.coordinateNames(this);'"
	 * @generated
	 */
	EList<String> coordinateNames();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Returns the names of those coordinates that place the robot in the world (a floating base); they are among the coordinate names.
	 * <!-- end-model-doc -->
	 * @model unique="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel body='return &lt;%org.gaitwright.model.LinkTrees%&gt;.rootCoordinateNames(this);'"
	 * @generated
	 */
	EList<String> rootCoordinateNames();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Returns the names of the controls in the order of the control vector; empty where they are not known, and then not checked.
	 * <!-- end-model-doc -->
	 * @model unique="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel body='return &lt;%org.gaitwright.model.LinkTrees%&gt;.controlNames(this);'"
	 * @generated
	 */
	EList<String> controlNames();

} // LinkTree
