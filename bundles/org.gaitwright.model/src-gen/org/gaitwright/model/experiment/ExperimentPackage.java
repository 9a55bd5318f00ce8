/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The experiment language: robots, terrains, tasks, cost functions, policies and the search for them. Plane x (forward), z (up); angles counter-clockwise positive; SI units.
 * <!-- end-model-doc -->
 * @see org.gaitwright.model.experiment.ExperimentFactory
 * @model kind="package"
 * @generated
 */
public interface ExperimentPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "experiment";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://gaitwright.org/experiment/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "experiment";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ExperimentPackage eINSTANCE = org.gaitwright.model.experiment.impl.ExperimentPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.NamedElementImpl <em>Named Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.NamedElementImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getNamedElement()
	 * @generated
	 */
	int NAMED_ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__NAME = 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__DESCRIPTION = 1;

	/**
	 * The number of structural features of the '<em>Named Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Named Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.ExperimentImpl <em>Experiment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.ExperimentImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getExperiment()
	 * @generated
	 */
	int EXPERIMENT = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__NAME = 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__DESCRIPTION = 1;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__SEED = 2;

	/**
	 * The feature id for the '<em><b>Robot</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__ROBOT = 3;

	/**
	 * The feature id for the '<em><b>Task</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__TASK = 4;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__COST = 5;

	/**
	 * The feature id for the '<em><b>Policy</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__POLICY = 6;

	/**
	 * The feature id for the '<em><b>Observation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__OBSERVATION = 7;

	/**
	 * The feature id for the '<em><b>Initialization</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__INITIALIZATION = 8;

	/**
	 * The feature id for the '<em><b>Optimizer</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__OPTIMIZER = 9;

	/**
	 * The feature id for the '<em><b>Evaluation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__EVALUATION = 10;

	/**
	 * The feature id for the '<em><b>Library</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__LIBRARY = 11;

	/**
	 * The number of structural features of the '<em>Experiment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT_FEATURE_COUNT = 12;

	/**
	 * The number of operations of the '<em>Experiment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.LibraryImpl <em>Library</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.LibraryImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getLibrary()
	 * @generated
	 */
	int LIBRARY = 2;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY__DESCRIPTION = 0;

	/**
	 * The feature id for the '<em><b>Robots</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY__ROBOTS = 1;

	/**
	 * The feature id for the '<em><b>Gaits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY__GAITS = 2;

	/**
	 * The feature id for the '<em><b>Terrains</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY__TERRAINS = 3;

	/**
	 * The feature id for the '<em><b>Tasks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY__TASKS = 4;

	/**
	 * The feature id for the '<em><b>Cost Functions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY__COST_FUNCTIONS = 5;

	/**
	 * The number of structural features of the '<em>Library</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Library</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.RobotImpl <em>Robot</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.RobotImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getRobot()
	 * @generated
	 */
	int ROBOT = 3;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROBOT__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROBOT__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Time Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROBOT__TIME_STEP = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Robot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROBOT_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Coordinate Names</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROBOT___COORDINATE_NAMES = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The operation id for the '<em>Root Coordinate Names</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROBOT___ROOT_COORDINATE_NAMES = NAMED_ELEMENT_OPERATION_COUNT + 1;

	/**
	 * The operation id for the '<em>Control Names</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROBOT___CONTROL_NAMES = NAMED_ELEMENT_OPERATION_COUNT + 2;

	/**
	 * The number of operations of the '<em>Robot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROBOT_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.LinkTreeImpl <em>Link Tree</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.LinkTreeImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getLinkTree()
	 * @generated
	 */
	int LINK_TREE = 4;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_TREE__NAME = ROBOT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_TREE__DESCRIPTION = ROBOT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Time Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_TREE__TIME_STEP = ROBOT__TIME_STEP;

	/**
	 * The feature id for the '<em><b>Integrator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_TREE__INTEGRATOR = ROBOT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Gravity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_TREE__GRAVITY = ROBOT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Root</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_TREE__ROOT = ROBOT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Fluid</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_TREE__FLUID = ROBOT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Contact</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_TREE__CONTACT = ROBOT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Limits</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_TREE__LIMITS = ROBOT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Link Tree</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_TREE_FEATURE_COUNT = ROBOT_FEATURE_COUNT + 6;

	/**
	 * The operation id for the '<em>Coordinate Names</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_TREE___COORDINATE_NAMES = ROBOT_OPERATION_COUNT + 0;

	/**
	 * The operation id for the '<em>Root Coordinate Names</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_TREE___ROOT_COORDINATE_NAMES = ROBOT_OPERATION_COUNT + 1;

	/**
	 * The operation id for the '<em>Control Names</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_TREE___CONTROL_NAMES = ROBOT_OPERATION_COUNT + 2;

	/**
	 * The number of operations of the '<em>Link Tree</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_TREE_OPERATION_COUNT = ROBOT_OPERATION_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.LinkImpl <em>Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.LinkImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getLink()
	 * @generated
	 */
	int LINK = 5;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Mass</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__MASS = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Inertia</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__INERTIA = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Com X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__COM_X = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Com Z</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__COM_Z = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__LENGTH = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Axial Inertia</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__AXIAL_INERTIA = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Joint</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__JOINT = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Circles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__CIRCLES = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Children</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__CHILDREN = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.JointImpl <em>Joint</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.JointImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getJoint()
	 * @generated
	 */
	int JOINT = 6;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOINT__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOINT__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOINT__X = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Z</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOINT__Z = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Lower</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOINT__LOWER = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Upper</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOINT__UPPER = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Damping</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOINT__DAMPING = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Armature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOINT__ARMATURE = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Actuator</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOINT__ACTUATOR = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Joint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOINT_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Joint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOINT_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.ActuatorImpl <em>Actuator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.ActuatorImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getActuator()
	 * @generated
	 */
	int ACTUATOR = 7;

	/**
	 * The feature id for the '<em><b>Gear</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTUATOR__GEAR = 0;

	/**
	 * The feature id for the '<em><b>Max Torque</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTUATOR__MAX_TORQUE = 1;

	/**
	 * The feature id for the '<em><b>Saturation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTUATOR__SATURATION = 2;

	/**
	 * The number of structural features of the '<em>Actuator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTUATOR_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Actuator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTUATOR_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.ContactCircleImpl <em>Contact Circle</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.ContactCircleImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getContactCircle()
	 * @generated
	 */
	int CONTACT_CIRCLE = 8;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_CIRCLE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_CIRCLE__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_CIRCLE__X = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Z</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_CIRCLE__Z = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Radius</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_CIRCLE__RADIUS = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Contact Circle</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_CIRCLE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Contact Circle</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_CIRCLE_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.FluidImpl <em>Fluid</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.FluidImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getFluid()
	 * @generated
	 */
	int FLUID = 9;

	/**
	 * The number of structural features of the '<em>Fluid</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLUID_FEATURE_COUNT = 0;

	/**
	 * The number of operations of the '<em>Fluid</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLUID_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.ResistiveForceImpl <em>Resistive Force</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.ResistiveForceImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getResistiveForce()
	 * @generated
	 */
	int RESISTIVE_FORCE = 10;

	/**
	 * The feature id for the '<em><b>Normal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESISTIVE_FORCE__NORMAL = FLUID_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Tangential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESISTIVE_FORCE__TANGENTIAL = FLUID_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Resistive Force</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESISTIVE_FORCE_FEATURE_COUNT = FLUID_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Resistive Force</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESISTIVE_FORCE_OPERATION_COUNT = FLUID_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.InertiaBoxFluidImpl <em>Inertia Box Fluid</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.InertiaBoxFluidImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getInertiaBoxFluid()
	 * @generated
	 */
	int INERTIA_BOX_FLUID = 11;

	/**
	 * The feature id for the '<em><b>Density</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INERTIA_BOX_FLUID__DENSITY = FLUID_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Viscosity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INERTIA_BOX_FLUID__VISCOSITY = FLUID_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Inertia Box Fluid</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INERTIA_BOX_FLUID_FEATURE_COUNT = FLUID_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Inertia Box Fluid</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INERTIA_BOX_FLUID_OPERATION_COUNT = FLUID_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.JointLimitLawImpl <em>Joint Limit Law</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.JointLimitLawImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getJointLimitLaw()
	 * @generated
	 */
	int JOINT_LIMIT_LAW = 12;

	/**
	 * The number of structural features of the '<em>Joint Limit Law</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOINT_LIMIT_LAW_FEATURE_COUNT = 0;

	/**
	 * The number of operations of the '<em>Joint Limit Law</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOINT_LIMIT_LAW_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.SpringLimitsImpl <em>Spring Limits</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.SpringLimitsImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getSpringLimits()
	 * @generated
	 */
	int SPRING_LIMITS = 13;

	/**
	 * The feature id for the '<em><b>Stiffness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPRING_LIMITS__STIFFNESS = JOINT_LIMIT_LAW_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Transition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPRING_LIMITS__TRANSITION = JOINT_LIMIT_LAW_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Spring Limits</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPRING_LIMITS_FEATURE_COUNT = JOINT_LIMIT_LAW_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Spring Limits</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPRING_LIMITS_OPERATION_COUNT = JOINT_LIMIT_LAW_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.SoftConstraint <em>Soft Constraint</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.SoftConstraint
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getSoftConstraint()
	 * @generated
	 */
	int SOFT_CONSTRAINT = 14;

	/**
	 * The feature id for the '<em><b>Time Constant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFT_CONSTRAINT__TIME_CONSTANT = 0;

	/**
	 * The feature id for the '<em><b>Damping Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFT_CONSTRAINT__DAMPING_RATIO = 1;

	/**
	 * The feature id for the '<em><b>Minimum Impedance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFT_CONSTRAINT__MINIMUM_IMPEDANCE = 2;

	/**
	 * The feature id for the '<em><b>Maximum Impedance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFT_CONSTRAINT__MAXIMUM_IMPEDANCE = 3;

	/**
	 * The feature id for the '<em><b>Midpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFT_CONSTRAINT__MIDPOINT = 4;

	/**
	 * The feature id for the '<em><b>Power</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFT_CONSTRAINT__POWER = 5;

	/**
	 * The number of structural features of the '<em>Soft Constraint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFT_CONSTRAINT_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Soft Constraint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFT_CONSTRAINT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.SoftLimitsImpl <em>Soft Limits</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.SoftLimitsImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getSoftLimits()
	 * @generated
	 */
	int SOFT_LIMITS = 15;

	/**
	 * The feature id for the '<em><b>Time Constant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFT_LIMITS__TIME_CONSTANT = JOINT_LIMIT_LAW_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Damping Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFT_LIMITS__DAMPING_RATIO = JOINT_LIMIT_LAW_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Minimum Impedance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFT_LIMITS__MINIMUM_IMPEDANCE = JOINT_LIMIT_LAW_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Maximum Impedance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFT_LIMITS__MAXIMUM_IMPEDANCE = JOINT_LIMIT_LAW_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Midpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFT_LIMITS__MIDPOINT = JOINT_LIMIT_LAW_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Power</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFT_LIMITS__POWER = JOINT_LIMIT_LAW_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFT_LIMITS__WIDTH = JOINT_LIMIT_LAW_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Soft Limits</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFT_LIMITS_FEATURE_COUNT = JOINT_LIMIT_LAW_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Soft Limits</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFT_LIMITS_OPERATION_COUNT = JOINT_LIMIT_LAW_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.ContactImpl <em>Contact</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.ContactImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getContact()
	 * @generated
	 */
	int CONTACT = 16;

	/**
	 * The feature id for the '<em><b>Time Constant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__TIME_CONSTANT = SOFT_CONSTRAINT__TIME_CONSTANT;

	/**
	 * The feature id for the '<em><b>Damping Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__DAMPING_RATIO = SOFT_CONSTRAINT__DAMPING_RATIO;

	/**
	 * The feature id for the '<em><b>Minimum Impedance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__MINIMUM_IMPEDANCE = SOFT_CONSTRAINT__MINIMUM_IMPEDANCE;

	/**
	 * The feature id for the '<em><b>Maximum Impedance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__MAXIMUM_IMPEDANCE = SOFT_CONSTRAINT__MAXIMUM_IMPEDANCE;

	/**
	 * The feature id for the '<em><b>Midpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__MIDPOINT = SOFT_CONSTRAINT__MIDPOINT;

	/**
	 * The feature id for the '<em><b>Power</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__POWER = SOFT_CONSTRAINT__POWER;

	/**
	 * The feature id for the '<em><b>Friction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__FRICTION = SOFT_CONSTRAINT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__WIDTH = SOFT_CONSTRAINT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Contact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_FEATURE_COUNT = SOFT_CONSTRAINT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Contact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_OPERATION_COUNT = SOFT_CONSTRAINT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.TerrainImpl <em>Terrain</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.TerrainImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getTerrain()
	 * @generated
	 */
	int TERRAIN = 17;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRAIN__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRAIN__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The number of structural features of the '<em>Terrain</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRAIN_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Terrain</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRAIN_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.FlatGroundImpl <em>Flat Ground</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.FlatGroundImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getFlatGround()
	 * @generated
	 */
	int FLAT_GROUND = 18;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_GROUND__NAME = TERRAIN__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_GROUND__DESCRIPTION = TERRAIN__DESCRIPTION;

	/**
	 * The number of structural features of the '<em>Flat Ground</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_GROUND_FEATURE_COUNT = TERRAIN_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Flat Ground</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_GROUND_OPERATION_COUNT = TERRAIN_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.SlopeImpl <em>Slope</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.SlopeImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getSlope()
	 * @generated
	 */
	int SLOPE = 19;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOPE__NAME = TERRAIN__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOPE__DESCRIPTION = TERRAIN__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Angle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOPE__ANGLE = TERRAIN_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOPE__START = TERRAIN_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Slope</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOPE_FEATURE_COUNT = TERRAIN_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Slope</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOPE_OPERATION_COUNT = TERRAIN_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.SegmentedGroundImpl <em>Segmented Ground</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.SegmentedGroundImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getSegmentedGround()
	 * @generated
	 */
	int SEGMENTED_GROUND = 20;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENTED_GROUND__NAME = TERRAIN__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENTED_GROUND__DESCRIPTION = TERRAIN__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Points</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENTED_GROUND__POINTS = TERRAIN_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Segmented Ground</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENTED_GROUND_FEATURE_COUNT = TERRAIN_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Segmented Ground</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENTED_GROUND_OPERATION_COUNT = TERRAIN_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.GroundPointImpl <em>Ground Point</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.GroundPointImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getGroundPoint()
	 * @generated
	 */
	int GROUND_POINT = 21;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUND_POINT__X = 0;

	/**
	 * The feature id for the '<em><b>Z</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUND_POINT__Z = 1;

	/**
	 * The number of structural features of the '<em>Ground Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUND_POINT_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Ground Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUND_POINT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.RandomGroundImpl <em>Random Ground</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.RandomGroundImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getRandomGround()
	 * @generated
	 */
	int RANDOM_GROUND = 22;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_GROUND__NAME = TERRAIN__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_GROUND__DESCRIPTION = TERRAIN__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_GROUND__SEED = TERRAIN_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Minimum Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_GROUND__MINIMUM_LENGTH = TERRAIN_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Maximum Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_GROUND__MAXIMUM_LENGTH = TERRAIN_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Maximum Angle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_GROUND__MAXIMUM_ANGLE = TERRAIN_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Flat Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_GROUND__FLAT_START = TERRAIN_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Extent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_GROUND__EXTENT = TERRAIN_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Random Ground</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_GROUND_FEATURE_COUNT = TERRAIN_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Random Ground</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_GROUND_OPERATION_COUNT = TERRAIN_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.TaskImpl <em>Task</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.TaskImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getTask()
	 * @generated
	 */
	int TASK = 23;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Horizon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__HORIZON = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Initial States</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__INITIAL_STATES = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Training</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__TRAINING = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Validation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__VALIDATION = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Test</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__TEST = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Success</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__SUCCESS = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.InitialStateImpl <em>Initial State</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.InitialStateImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getInitialState()
	 * @generated
	 */
	int INITIAL_STATE = 24;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INITIAL_STATE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INITIAL_STATE__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Position Deviation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INITIAL_STATE__POSITION_DEVIATION = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Velocity Deviation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INITIAL_STATE__VELOCITY_DEVIATION = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Gait</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INITIAL_STATE__GAIT = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Gait Phase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INITIAL_STATE__GAIT_PHASE = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Coordinates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INITIAL_STATE__COORDINATES = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Deviations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INITIAL_STATE__DEVIATIONS = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Initial State</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INITIAL_STATE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Initial State</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INITIAL_STATE_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.CoordinateValueImpl <em>Coordinate Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.CoordinateValueImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getCoordinateValue()
	 * @generated
	 */
	int COORDINATE_VALUE = 25;

	/**
	 * The feature id for the '<em><b>Coordinate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COORDINATE_VALUE__COORDINATE = 0;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COORDINATE_VALUE__POSITION = 1;

	/**
	 * The feature id for the '<em><b>Velocity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COORDINATE_VALUE__VELOCITY = 2;

	/**
	 * The number of structural features of the '<em>Coordinate Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COORDINATE_VALUE_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Coordinate Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COORDINATE_VALUE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.CoordinateSpreadImpl <em>Coordinate Spread</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.CoordinateSpreadImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getCoordinateSpread()
	 * @generated
	 */
	int COORDINATE_SPREAD = 26;

	/**
	 * The feature id for the '<em><b>Coordinate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COORDINATE_SPREAD__COORDINATE = 0;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COORDINATE_SPREAD__POSITION = 1;

	/**
	 * The feature id for the '<em><b>Velocity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COORDINATE_SPREAD__VELOCITY = 2;

	/**
	 * The number of structural features of the '<em>Coordinate Spread</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COORDINATE_SPREAD_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Coordinate Spread</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COORDINATE_SPREAD_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.ConditionSourceImpl <em>Condition Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.ConditionSourceImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getConditionSource()
	 * @generated
	 */
	int CONDITION_SOURCE = 27;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_SOURCE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_SOURCE__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Initial State</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_SOURCE__INITIAL_STATE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Terrain</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_SOURCE__TERRAIN = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Condition Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_SOURCE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Condition Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_SOURCE_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.ConditionImpl <em>Condition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.ConditionImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getCondition()
	 * @generated
	 */
	int CONDITION = 28;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__NAME = CONDITION_SOURCE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__DESCRIPTION = CONDITION_SOURCE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Initial State</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__INITIAL_STATE = CONDITION_SOURCE__INITIAL_STATE;

	/**
	 * The feature id for the '<em><b>Terrain</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__TERRAIN = CONDITION_SOURCE__TERRAIN;

	/**
	 * The feature id for the '<em><b>Pushes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__PUSHES = CONDITION_SOURCE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Condition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_FEATURE_COUNT = CONDITION_SOURCE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Condition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_OPERATION_COUNT = CONDITION_SOURCE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.ConditionSamplerImpl <em>Condition Sampler</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.ConditionSamplerImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getConditionSampler()
	 * @generated
	 */
	int CONDITION_SAMPLER = 29;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_SAMPLER__NAME = CONDITION_SOURCE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_SAMPLER__DESCRIPTION = CONDITION_SOURCE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Initial State</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_SAMPLER__INITIAL_STATE = CONDITION_SOURCE__INITIAL_STATE;

	/**
	 * The feature id for the '<em><b>Terrain</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_SAMPLER__TERRAIN = CONDITION_SOURCE__TERRAIN;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_SAMPLER__COUNT = CONDITION_SOURCE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reserve</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_SAMPLER__RESERVE = CONDITION_SOURCE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_SAMPLER__SEED = CONDITION_SOURCE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Distribution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_SAMPLER__DISTRIBUTION = CONDITION_SOURCE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Joint Angle Spread</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_SAMPLER__JOINT_ANGLE_SPREAD = CONDITION_SOURCE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Velocity Spread</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_SAMPLER__VELOCITY_SPREAD = CONDITION_SOURCE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Gait Phase Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_SAMPLER__GAIT_PHASE_STEP = CONDITION_SOURCE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Gait Phase Spread</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_SAMPLER__GAIT_PHASE_SPREAD = CONDITION_SOURCE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Terrain Per Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_SAMPLER__TERRAIN_PER_CONDITION = CONDITION_SOURCE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Spreads</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_SAMPLER__SPREADS = CONDITION_SOURCE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Random Pushes</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_SAMPLER__RANDOM_PUSHES = CONDITION_SOURCE_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Condition Sampler</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_SAMPLER_FEATURE_COUNT = CONDITION_SOURCE_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Condition Sampler</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_SAMPLER_OPERATION_COUNT = CONDITION_SOURCE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.PushImpl <em>Push</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.PushImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getPush()
	 * @generated
	 */
	int PUSH = 30;

	/**
	 * The feature id for the '<em><b>Link</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUSH__LINK = 0;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUSH__START = 1;

	/**
	 * The feature id for the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUSH__DURATION = 2;

	/**
	 * The feature id for the '<em><b>Impulse X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUSH__IMPULSE_X = 3;

	/**
	 * The feature id for the '<em><b>Impulse Z</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUSH__IMPULSE_Z = 4;

	/**
	 * The number of structural features of the '<em>Push</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUSH_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Push</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUSH_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.RandomPushesImpl <em>Random Pushes</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.RandomPushesImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getRandomPushes()
	 * @generated
	 */
	int RANDOM_PUSHES = 31;

	/**
	 * The feature id for the '<em><b>Link</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_PUSHES__LINK = 0;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_PUSHES__COUNT = 1;

	/**
	 * The feature id for the '<em><b>Minimum Impulse</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_PUSHES__MINIMUM_IMPULSE = 2;

	/**
	 * The feature id for the '<em><b>Maximum Impulse</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_PUSHES__MAXIMUM_IMPULSE = 3;

	/**
	 * The feature id for the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_PUSHES__DURATION = 4;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_PUSHES__FROM = 5;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_PUSHES__TO = 6;

	/**
	 * The number of structural features of the '<em>Random Pushes</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_PUSHES_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Random Pushes</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_PUSHES_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.SuccessCriterionImpl <em>Success Criterion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.SuccessCriterionImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getSuccessCriterion()
	 * @generated
	 */
	int SUCCESS_CRITERION = 32;

	/**
	 * The feature id for the '<em><b>Minimum Height Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUCCESS_CRITERION__MINIMUM_HEIGHT_RATIO = 0;

	/**
	 * The feature id for the '<em><b>Minimum Speed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUCCESS_CRITERION__MINIMUM_SPEED = 1;

	/**
	 * The feature id for the '<em><b>Maximum Speed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUCCESS_CRITERION__MAXIMUM_SPEED = 2;

	/**
	 * The number of structural features of the '<em>Success Criterion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUCCESS_CRITERION_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Success Criterion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUCCESS_CRITERION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.CostFunctionImpl <em>Cost Function</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.CostFunctionImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getCostFunction()
	 * @generated
	 */
	int COST_FUNCTION = 33;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_FUNCTION__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_FUNCTION__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_FUNCTION__TERMS = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Cost Function</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_FUNCTION_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Cost Function</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_FUNCTION_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.CostTermImpl <em>Cost Term</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.CostTermImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getCostTerm()
	 * @generated
	 */
	int COST_TERM = 34;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_TERM__WEIGHT = 0;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_TERM__STAGE = 1;

	/**
	 * The number of structural features of the '<em>Cost Term</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_TERM_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Cost Term</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_TERM_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.ControlEffortImpl <em>Control Effort</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.ControlEffortImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getControlEffort()
	 * @generated
	 */
	int CONTROL_EFFORT = 35;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_EFFORT__WEIGHT = COST_TERM__WEIGHT;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_EFFORT__STAGE = COST_TERM__STAGE;

	/**
	 * The number of structural features of the '<em>Control Effort</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_EFFORT_FEATURE_COUNT = COST_TERM_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Control Effort</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_EFFORT_OPERATION_COUNT = COST_TERM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.TargetVelocityImpl <em>Target Velocity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.TargetVelocityImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getTargetVelocity()
	 * @generated
	 */
	int TARGET_VELOCITY = 36;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_VELOCITY__WEIGHT = COST_TERM__WEIGHT;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_VELOCITY__STAGE = COST_TERM__STAGE;

	/**
	 * The feature id for the '<em><b>Velocity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_VELOCITY__VELOCITY = COST_TERM_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Target Velocity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_VELOCITY_FEATURE_COUNT = COST_TERM_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Target Velocity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_VELOCITY_OPERATION_COUNT = COST_TERM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.TargetHeightImpl <em>Target Height</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.TargetHeightImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getTargetHeight()
	 * @generated
	 */
	int TARGET_HEIGHT = 37;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_HEIGHT__WEIGHT = COST_TERM__WEIGHT;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_HEIGHT__STAGE = COST_TERM__STAGE;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_HEIGHT__HEIGHT = COST_TERM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Relative To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_HEIGHT__RELATIVE_TO = COST_TERM_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Target Height</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_HEIGHT_FEATURE_COUNT = COST_TERM_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Target Height</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_HEIGHT_OPERATION_COUNT = COST_TERM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.QuadraticStateImpl <em>Quadratic State</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.QuadraticStateImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getQuadraticState()
	 * @generated
	 */
	int QUADRATIC_STATE = 38;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUADRATIC_STATE__WEIGHT = COST_TERM__WEIGHT;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUADRATIC_STATE__STAGE = COST_TERM__STAGE;

	/**
	 * The feature id for the '<em><b>Targets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUADRATIC_STATE__TARGETS = COST_TERM_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Quadratic State</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUADRATIC_STATE_FEATURE_COUNT = COST_TERM_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Quadratic State</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUADRATIC_STATE_OPERATION_COUNT = COST_TERM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.StateTargetImpl <em>State Target</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.StateTargetImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getStateTarget()
	 * @generated
	 */
	int STATE_TARGET = 39;

	/**
	 * The feature id for the '<em><b>Coordinate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_TARGET__COORDINATE = 0;

	/**
	 * The feature id for the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_TARGET__QUANTITY = 1;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_TARGET__TARGET = 2;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_TARGET__WEIGHT = 3;

	/**
	 * The number of structural features of the '<em>State Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_TARGET_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>State Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_TARGET_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.PolicyImpl <em>Policy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.PolicyImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getPolicy()
	 * @generated
	 */
	int POLICY = 40;

	/**
	 * The number of structural features of the '<em>Policy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_FEATURE_COUNT = 0;

	/**
	 * The number of operations of the '<em>Policy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.NeuralNetworkImpl <em>Neural Network</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.NeuralNetworkImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getNeuralNetwork()
	 * @generated
	 */
	int NEURAL_NETWORK = 41;

	/**
	 * The feature id for the '<em><b>Hidden Sizes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURAL_NETWORK__HIDDEN_SIZES = POLICY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Activation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURAL_NETWORK__ACTIVATION = POLICY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Weight Decay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURAL_NETWORK__WEIGHT_DECAY = POLICY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Initial Scale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURAL_NETWORK__INITIAL_SCALE = POLICY_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Neural Network</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURAL_NETWORK_FEATURE_COUNT = POLICY_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Neural Network</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURAL_NETWORK_OPERATION_COUNT = POLICY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.LinearPolicyImpl <em>Linear Policy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.LinearPolicyImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getLinearPolicy()
	 * @generated
	 */
	int LINEAR_POLICY = 42;

	/**
	 * The feature id for the '<em><b>Weight Decay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINEAR_POLICY__WEIGHT_DECAY = POLICY_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Linear Policy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINEAR_POLICY_FEATURE_COUNT = POLICY_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Linear Policy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINEAR_POLICY_OPERATION_COUNT = POLICY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.ObservationImpl <em>Observation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.ObservationImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getObservation()
	 * @generated
	 */
	int OBSERVATION = 43;

	/**
	 * The feature id for the '<em><b>Root X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__ROOT_X = 0;

	/**
	 * The feature id for the '<em><b>Root Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__ROOT_HEIGHT = 1;

	/**
	 * The feature id for the '<em><b>Height Relative To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__HEIGHT_RELATIVE_TO = 2;

	/**
	 * The feature id for the '<em><b>Root Pitch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__ROOT_PITCH = 3;

	/**
	 * The feature id for the '<em><b>Joint Angles</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__JOINT_ANGLES = 4;

	/**
	 * The feature id for the '<em><b>Root Velocity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__ROOT_VELOCITY = 5;

	/**
	 * The feature id for the '<em><b>Velocity Frame</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__VELOCITY_FRAME = 6;

	/**
	 * The feature id for the '<em><b>Pitch Velocity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__PITCH_VELOCITY = 7;

	/**
	 * The feature id for the '<em><b>Joint Velocities</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__JOINT_VELOCITIES = 8;

	/**
	 * The feature id for the '<em><b>Exclude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__EXCLUDE = 9;

	/**
	 * The number of structural features of the '<em>Observation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_FEATURE_COUNT = 10;

	/**
	 * The number of operations of the '<em>Observation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.InitializationImpl <em>Initialization</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.InitializationImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getInitialization()
	 * @generated
	 */
	int INITIALIZATION = 44;

	/**
	 * The feature id for the '<em><b>Descent Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INITIALIZATION__DESCENT_ITERATIONS = 0;

	/**
	 * The feature id for the '<em><b>Descent Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INITIALIZATION__DESCENT_TOLERANCE = 1;

	/**
	 * The feature id for the '<em><b>Follow First</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INITIALIZATION__FOLLOW_FIRST = 2;

	/**
	 * The feature id for the '<em><b>Follower Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INITIALIZATION__FOLLOWER_ITERATIONS = 3;

	/**
	 * The number of structural features of the '<em>Initialization</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INITIALIZATION_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Initialization</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INITIALIZATION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.SinusoidalTorquesImpl <em>Sinusoidal Torques</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.SinusoidalTorquesImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getSinusoidalTorques()
	 * @generated
	 */
	int SINUSOIDAL_TORQUES = 45;

	/**
	 * The feature id for the '<em><b>Descent Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINUSOIDAL_TORQUES__DESCENT_ITERATIONS = INITIALIZATION__DESCENT_ITERATIONS;

	/**
	 * The feature id for the '<em><b>Descent Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINUSOIDAL_TORQUES__DESCENT_TOLERANCE = INITIALIZATION__DESCENT_TOLERANCE;

	/**
	 * The feature id for the '<em><b>Follow First</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINUSOIDAL_TORQUES__FOLLOW_FIRST = INITIALIZATION__FOLLOW_FIRST;

	/**
	 * The feature id for the '<em><b>Follower Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINUSOIDAL_TORQUES__FOLLOWER_ITERATIONS = INITIALIZATION__FOLLOWER_ITERATIONS;

	/**
	 * The feature id for the '<em><b>Amplitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINUSOIDAL_TORQUES__AMPLITUDE = INITIALIZATION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINUSOIDAL_TORQUES__FREQUENCY = INITIALIZATION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Phase Lag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINUSOIDAL_TORQUES__PHASE_LAG = INITIALIZATION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Phase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINUSOIDAL_TORQUES__PHASE = INITIALIZATION_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Sinusoidal Torques</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINUSOIDAL_TORQUES_FEATURE_COUNT = INITIALIZATION_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Sinusoidal Torques</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINUSOIDAL_TORQUES_OPERATION_COUNT = INITIALIZATION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.RandomTorquesImpl <em>Random Torques</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.RandomTorquesImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getRandomTorques()
	 * @generated
	 */
	int RANDOM_TORQUES = 46;

	/**
	 * The feature id for the '<em><b>Descent Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_TORQUES__DESCENT_ITERATIONS = INITIALIZATION__DESCENT_ITERATIONS;

	/**
	 * The feature id for the '<em><b>Descent Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_TORQUES__DESCENT_TOLERANCE = INITIALIZATION__DESCENT_TOLERANCE;

	/**
	 * The feature id for the '<em><b>Follow First</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_TORQUES__FOLLOW_FIRST = INITIALIZATION__FOLLOW_FIRST;

	/**
	 * The feature id for the '<em><b>Follower Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_TORQUES__FOLLOWER_ITERATIONS = INITIALIZATION__FOLLOWER_ITERATIONS;

	/**
	 * The feature id for the '<em><b>Deviation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_TORQUES__DEVIATION = INITIALIZATION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Correlation Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_TORQUES__CORRELATION_TIME = INITIALIZATION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Random Torques</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_TORQUES_FEATURE_COUNT = INITIALIZATION_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Random Torques</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_TORQUES_OPERATION_COUNT = INITIALIZATION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.ZeroTorquesImpl <em>Zero Torques</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.ZeroTorquesImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getZeroTorques()
	 * @generated
	 */
	int ZERO_TORQUES = 47;

	/**
	 * The feature id for the '<em><b>Descent Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZERO_TORQUES__DESCENT_ITERATIONS = INITIALIZATION__DESCENT_ITERATIONS;

	/**
	 * The feature id for the '<em><b>Descent Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZERO_TORQUES__DESCENT_TOLERANCE = INITIALIZATION__DESCENT_TOLERANCE;

	/**
	 * The feature id for the '<em><b>Follow First</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZERO_TORQUES__FOLLOW_FIRST = INITIALIZATION__FOLLOW_FIRST;

	/**
	 * The feature id for the '<em><b>Follower Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZERO_TORQUES__FOLLOWER_ITERATIONS = INITIALIZATION__FOLLOWER_ITERATIONS;

	/**
	 * The number of structural features of the '<em>Zero Torques</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZERO_TORQUES_FEATURE_COUNT = INITIALIZATION_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Zero Torques</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZERO_TORQUES_OPERATION_COUNT = INITIALIZATION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.GaitImpl <em>Gait</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.GaitImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getGait()
	 * @generated
	 */
	int GAIT = 48;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Legs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT__LEGS = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Lift Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT__LIFT_DURATION = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Strike Force</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT__STRIKE_FORCE = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Minimum Strike Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT__MINIMUM_STRIKE_TIME = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Maximum Strike Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT__MAXIMUM_STRIKE_TIME = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Swing Hip A</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT__SWING_HIP_A = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Swing Knee A</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT__SWING_KNEE_A = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Swing Foot A</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT__SWING_FOOT_A = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Stance Knee A</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT__STANCE_KNEE_A = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Stance Ankle A</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT__STANCE_ANKLE_A = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Distance Gain A</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT__DISTANCE_GAIN_A = NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Velocity Gain A</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT__VELOCITY_GAIN_A = NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Swing Hip B</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT__SWING_HIP_B = NAMED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Swing Knee B</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT__SWING_KNEE_B = NAMED_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Swing Foot B</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT__SWING_FOOT_B = NAMED_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Stance Knee B</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT__STANCE_KNEE_B = NAMED_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Stance Ankle B</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT__STANCE_ANKLE_B = NAMED_ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Distance Gain B</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT__DISTANCE_GAIN_B = NAMED_ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Velocity Gain B</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT__VELOCITY_GAIN_B = NAMED_ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Minimum Swing Hip</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT__MINIMUM_SWING_HIP = NAMED_ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Maximum Swing Hip</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT__MAXIMUM_SWING_HIP = NAMED_ELEMENT_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Lean</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT__LEAN = NAMED_ELEMENT_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Hip Stiffness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT__HIP_STIFFNESS = NAMED_ELEMENT_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Knee Stiffness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT__KNEE_STIFFNESS = NAMED_ELEMENT_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Ankle Stiffness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT__ANKLE_STIFFNESS = NAMED_ELEMENT_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Torso Stiffness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT__TORSO_STIFFNESS = NAMED_ELEMENT_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Swing Ankle Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT__SWING_ANKLE_RATIO = NAMED_ELEMENT_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Damping Scale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT__DAMPING_SCALE = NAMED_ELEMENT_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Hip Damping</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT__HIP_DAMPING = NAMED_ELEMENT_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Knee Damping</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT__KNEE_DAMPING = NAMED_ELEMENT_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Torso Damping</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT__TORSO_DAMPING = NAMED_ELEMENT_FEATURE_COUNT + 30;

	/**
	 * The feature id for the '<em><b>Swing Ankle Damping</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT__SWING_ANKLE_DAMPING = NAMED_ELEMENT_FEATURE_COUNT + 31;

	/**
	 * The feature id for the '<em><b>Stance Ankle Damping</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT__STANCE_ANKLE_DAMPING = NAMED_ELEMENT_FEATURE_COUNT + 32;

	/**
	 * The feature id for the '<em><b>Start Knee</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT__START_KNEE = NAMED_ELEMENT_FEATURE_COUNT + 33;

	/**
	 * The feature id for the '<em><b>Start Speed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT__START_SPEED = NAMED_ELEMENT_FEATURE_COUNT + 34;

	/**
	 * The feature id for the '<em><b>Settling Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT__SETTLING_TIME = NAMED_ELEMENT_FEATURE_COUNT + 35;

	/**
	 * The number of structural features of the '<em>Gait</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 36;

	/**
	 * The number of operations of the '<em>Gait</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.GaitControllerImpl <em>Gait Controller</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.GaitControllerImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getGaitController()
	 * @generated
	 */
	int GAIT_CONTROLLER = 49;

	/**
	 * The feature id for the '<em><b>Descent Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT_CONTROLLER__DESCENT_ITERATIONS = INITIALIZATION__DESCENT_ITERATIONS;

	/**
	 * The feature id for the '<em><b>Descent Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT_CONTROLLER__DESCENT_TOLERANCE = INITIALIZATION__DESCENT_TOLERANCE;

	/**
	 * The feature id for the '<em><b>Follow First</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT_CONTROLLER__FOLLOW_FIRST = INITIALIZATION__FOLLOW_FIRST;

	/**
	 * The feature id for the '<em><b>Follower Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT_CONTROLLER__FOLLOWER_ITERATIONS = INITIALIZATION__FOLLOWER_ITERATIONS;

	/**
	 * The feature id for the '<em><b>Gait</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT_CONTROLLER__GAIT = INITIALIZATION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Attempts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT_CONTROLLER__ATTEMPTS = INITIALIZATION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Variation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT_CONTROLLER__VARIATION = INITIALIZATION_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Gait Controller</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT_CONTROLLER_FEATURE_COUNT = INITIALIZATION_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Gait Controller</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAIT_CONTROLLER_OPERATION_COUNT = INITIALIZATION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.LegImpl <em>Leg</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.LegImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getLeg()
	 * @generated
	 */
	int LEG = 50;

	/**
	 * The feature id for the '<em><b>Hip</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEG__HIP = 0;

	/**
	 * The feature id for the '<em><b>Knee</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEG__KNEE = 1;

	/**
	 * The feature id for the '<em><b>Ankle</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEG__ANKLE = 2;

	/**
	 * The feature id for the '<em><b>Foot</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEG__FOOT = 3;

	/**
	 * The number of structural features of the '<em>Leg</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEG_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Leg</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEG_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.TrajectoryFileImpl <em>Trajectory File</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.TrajectoryFileImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getTrajectoryFile()
	 * @generated
	 */
	int TRAJECTORY_FILE = 51;

	/**
	 * The feature id for the '<em><b>Descent Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_FILE__DESCENT_ITERATIONS = INITIALIZATION__DESCENT_ITERATIONS;

	/**
	 * The feature id for the '<em><b>Descent Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_FILE__DESCENT_TOLERANCE = INITIALIZATION__DESCENT_TOLERANCE;

	/**
	 * The feature id for the '<em><b>Follow First</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_FILE__FOLLOW_FIRST = INITIALIZATION__FOLLOW_FIRST;

	/**
	 * The feature id for the '<em><b>Follower Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_FILE__FOLLOWER_ITERATIONS = INITIALIZATION__FOLLOWER_ITERATIONS;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_FILE__PATH = INITIALIZATION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Trajectory File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_FILE_FEATURE_COUNT = INITIALIZATION_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Trajectory File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_FILE_OPERATION_COUNT = INITIALIZATION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.EarlierRunImpl <em>Earlier Run</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.EarlierRunImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getEarlierRun()
	 * @generated
	 */
	int EARLIER_RUN = 52;

	/**
	 * The feature id for the '<em><b>Descent Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EARLIER_RUN__DESCENT_ITERATIONS = INITIALIZATION__DESCENT_ITERATIONS;

	/**
	 * The feature id for the '<em><b>Descent Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EARLIER_RUN__DESCENT_TOLERANCE = INITIALIZATION__DESCENT_TOLERANCE;

	/**
	 * The feature id for the '<em><b>Follow First</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EARLIER_RUN__FOLLOW_FIRST = INITIALIZATION__FOLLOW_FIRST;

	/**
	 * The feature id for the '<em><b>Follower Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EARLIER_RUN__FOLLOWER_ITERATIONS = INITIALIZATION__FOLLOWER_ITERATIONS;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EARLIER_RUN__PATH = INITIALIZATION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Earlier Run</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EARLIER_RUN_FEATURE_COUNT = INITIALIZATION_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Earlier Run</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EARLIER_RUN_OPERATION_COUNT = INITIALIZATION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.OptimizerImpl <em>Optimizer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.OptimizerImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getOptimizer()
	 * @generated
	 */
	int OPTIMIZER = 53;

	/**
	 * The feature id for the '<em><b>Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTIMIZER__ITERATIONS = 0;

	/**
	 * The number of structural features of the '<em>Optimizer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTIMIZER_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Optimizer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTIMIZER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.TrajectoryOptimization <em>Trajectory Optimization</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.TrajectoryOptimization
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getTrajectoryOptimization()
	 * @generated
	 */
	int TRAJECTORY_OPTIMIZATION = 54;

	/**
	 * The feature id for the '<em><b>Trajectory Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_OPTIMIZATION__TRAJECTORY_ITERATIONS = 0;

	/**
	 * The feature id for the '<em><b>Trajectory Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_OPTIMIZATION__TRAJECTORY_TOLERANCE = 1;

	/**
	 * The feature id for the '<em><b>Smallest Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_OPTIMIZATION__SMALLEST_STEP = 2;

	/**
	 * The feature id for the '<em><b>Step Reduction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_OPTIMIZATION__STEP_REDUCTION = 3;

	/**
	 * The feature id for the '<em><b>Sufficient Decrease</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_OPTIMIZATION__SUFFICIENT_DECREASE = 4;

	/**
	 * The feature id for the '<em><b>Keep Improving Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_OPTIMIZATION__KEEP_IMPROVING_STEP = 5;

	/**
	 * The feature id for the '<em><b>Control Limits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_OPTIMIZATION__CONTROL_LIMITS = 6;

	/**
	 * The feature id for the '<em><b>Regularization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_OPTIMIZATION__REGULARIZATION = 7;

	/**
	 * The feature id for the '<em><b>Initial Regularization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_OPTIMIZATION__INITIAL_REGULARIZATION = 8;

	/**
	 * The feature id for the '<em><b>Minimum Regularization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_OPTIMIZATION__MINIMUM_REGULARIZATION = 9;

	/**
	 * The feature id for the '<em><b>Maximum Regularization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_OPTIMIZATION__MAXIMUM_REGULARIZATION = 10;

	/**
	 * The feature id for the '<em><b>Entry Regularization Cap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_OPTIMIZATION__ENTRY_REGULARIZATION_CAP = 11;

	/**
	 * The feature id for the '<em><b>Regularization Increase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_OPTIMIZATION__REGULARIZATION_INCREASE = 12;

	/**
	 * The feature id for the '<em><b>Regularization Decrease</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_OPTIMIZATION__REGULARIZATION_DECREASE = 13;

	/**
	 * The number of structural features of the '<em>Trajectory Optimization</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_OPTIMIZATION_FEATURE_COUNT = 14;

	/**
	 * The number of operations of the '<em>Trajectory Optimization</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_OPTIMIZATION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.PolicyTraining <em>Policy Training</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.PolicyTraining
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getPolicyTraining()
	 * @generated
	 */
	int POLICY_TRAINING = 55;

	/**
	 * The feature id for the '<em><b>Policy Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_TRAINING__POLICY_ITERATIONS = 0;

	/**
	 * The feature id for the '<em><b>First Policy Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_TRAINING__FIRST_POLICY_ITERATIONS = 1;

	/**
	 * The feature id for the '<em><b>Lbfgs Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_TRAINING__LBFGS_MEMORY = 2;

	/**
	 * The feature id for the '<em><b>Policy Gradient Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_TRAINING__POLICY_GRADIENT_TOLERANCE = 3;

	/**
	 * The feature id for the '<em><b>Policy Covariance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_TRAINING__POLICY_COVARIANCE = 4;

	/**
	 * The number of structural features of the '<em>Policy Training</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_TRAINING_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Policy Training</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_TRAINING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.TrajectoryDistributions <em>Trajectory Distributions</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.TrajectoryDistributions
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getTrajectoryDistributions()
	 * @generated
	 */
	int TRAJECTORY_DISTRIBUTIONS = 56;

	/**
	 * The feature id for the '<em><b>Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_DISTRIBUTIONS__TEMPERATURE = 0;

	/**
	 * The feature id for the '<em><b>Automatic Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_DISTRIBUTIONS__AUTOMATIC_TEMPERATURE = 1;

	/**
	 * The feature id for the '<em><b>Automatic Action Deviation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_DISTRIBUTIONS__AUTOMATIC_ACTION_DEVIATION = 2;

	/**
	 * The feature id for the '<em><b>Covariance Sweeps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_DISTRIBUTIONS__COVARIANCE_SWEEPS = 3;

	/**
	 * The feature id for the '<em><b>Eigenvalue Floor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_DISTRIBUTIONS__EIGENVALUE_FLOOR = 4;

	/**
	 * The feature id for the '<em><b>Position Noise</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_DISTRIBUTIONS__POSITION_NOISE = 5;

	/**
	 * The feature id for the '<em><b>Velocity Noise</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_DISTRIBUTIONS__VELOCITY_NOISE = 6;

	/**
	 * The feature id for the '<em><b>Tail Steps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_DISTRIBUTIONS__TAIL_STEPS = 7;

	/**
	 * The feature id for the '<em><b>Sampling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_DISTRIBUTIONS__SAMPLING = 8;

	/**
	 * The feature id for the '<em><b>Policy Samples Per Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_DISTRIBUTIONS__POLICY_SAMPLES_PER_STEP = 9;

	/**
	 * The number of structural features of the '<em>Trajectory Distributions</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_DISTRIBUTIONS_FEATURE_COUNT = 10;

	/**
	 * The number of operations of the '<em>Trajectory Distributions</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_DISTRIBUTIONS_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl <em>Constrained Guided Policy Search</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getConstrainedGuidedPolicySearch()
	 * @generated
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH = 57;

	/**
	 * The feature id for the '<em><b>Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__ITERATIONS = OPTIMIZER__ITERATIONS;

	/**
	 * The feature id for the '<em><b>Trajectory Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__TRAJECTORY_ITERATIONS = OPTIMIZER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Trajectory Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__TRAJECTORY_TOLERANCE = OPTIMIZER_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Smallest Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__SMALLEST_STEP = OPTIMIZER_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Step Reduction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__STEP_REDUCTION = OPTIMIZER_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Sufficient Decrease</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__SUFFICIENT_DECREASE = OPTIMIZER_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Keep Improving Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__KEEP_IMPROVING_STEP = OPTIMIZER_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Control Limits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__CONTROL_LIMITS = OPTIMIZER_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Regularization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__REGULARIZATION = OPTIMIZER_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Initial Regularization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__INITIAL_REGULARIZATION = OPTIMIZER_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Minimum Regularization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__MINIMUM_REGULARIZATION = OPTIMIZER_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Maximum Regularization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__MAXIMUM_REGULARIZATION = OPTIMIZER_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Entry Regularization Cap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__ENTRY_REGULARIZATION_CAP = OPTIMIZER_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Regularization Increase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__REGULARIZATION_INCREASE = OPTIMIZER_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Regularization Decrease</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__REGULARIZATION_DECREASE = OPTIMIZER_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Policy Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__POLICY_ITERATIONS = OPTIMIZER_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>First Policy Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__FIRST_POLICY_ITERATIONS = OPTIMIZER_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Lbfgs Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__LBFGS_MEMORY = OPTIMIZER_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Policy Gradient Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__POLICY_GRADIENT_TOLERANCE = OPTIMIZER_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Policy Covariance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__POLICY_COVARIANCE = OPTIMIZER_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__TEMPERATURE = OPTIMIZER_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Automatic Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__AUTOMATIC_TEMPERATURE = OPTIMIZER_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Automatic Action Deviation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__AUTOMATIC_ACTION_DEVIATION = OPTIMIZER_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Covariance Sweeps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__COVARIANCE_SWEEPS = OPTIMIZER_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Eigenvalue Floor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__EIGENVALUE_FLOOR = OPTIMIZER_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Position Noise</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__POSITION_NOISE = OPTIMIZER_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Velocity Noise</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__VELOCITY_NOISE = OPTIMIZER_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Tail Steps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__TAIL_STEPS = OPTIMIZER_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Sampling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__SAMPLING = OPTIMIZER_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Policy Samples Per Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__POLICY_SAMPLES_PER_STEP = OPTIMIZER_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Gradient</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__GRADIENT = OPTIMIZER_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Adopt Policy Rollouts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__ADOPT_POLICY_ROLLOUTS = OPTIMIZER_FEATURE_COUNT + 30;

	/**
	 * The feature id for the '<em><b>Samples Per Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__SAMPLES_PER_STEP = OPTIMIZER_FEATURE_COUNT + 31;

	/**
	 * The feature id for the '<em><b>Initial Multiplier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__INITIAL_MULTIPLIER = OPTIMIZER_FEATURE_COUNT + 32;

	/**
	 * The feature id for the '<em><b>Multiplier Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__MULTIPLIER_STEP = OPTIMIZER_FEATURE_COUNT + 33;

	/**
	 * The feature id for the '<em><b>Adaptive Multiplier Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__ADAPTIVE_MULTIPLIER_STEP = OPTIMIZER_FEATURE_COUNT + 34;

	/**
	 * The feature id for the '<em><b>Multiplier Step Growth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__MULTIPLIER_STEP_GROWTH = OPTIMIZER_FEATURE_COUNT + 35;

	/**
	 * The feature id for the '<em><b>Maximum Growth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__MAXIMUM_GROWTH = OPTIMIZER_FEATURE_COUNT + 36;

	/**
	 * The feature id for the '<em><b>Maximum Multiplier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__MAXIMUM_MULTIPLIER = OPTIMIZER_FEATURE_COUNT + 37;

	/**
	 * The feature id for the '<em><b>Divergence Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__DIVERGENCE_TOLERANCE = OPTIMIZER_FEATURE_COUNT + 38;

	/**
	 * The feature id for the '<em><b>Cost Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__COST_TOLERANCE = OPTIMIZER_FEATURE_COUNT + 39;

	/**
	 * The feature id for the '<em><b>Patience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__PATIENCE = OPTIMIZER_FEATURE_COUNT + 40;

	/**
	 * The feature id for the '<em><b>Restart Interval</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_INTERVAL = OPTIMIZER_FEATURE_COUNT + 41;

	/**
	 * The feature id for the '<em><b>Restart Draws</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_DRAWS = OPTIMIZER_FEATURE_COUNT + 42;

	/**
	 * The feature id for the '<em><b>Restart Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_MEMORY = OPTIMIZER_FEATURE_COUNT + 43;

	/**
	 * The feature id for the '<em><b>Restart Lead</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_LEAD = OPTIMIZER_FEATURE_COUNT + 44;

	/**
	 * The feature id for the '<em><b>Restart Cost Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_COST_RATIO = OPTIMIZER_FEATURE_COUNT + 45;

	/**
	 * The feature id for the '<em><b>Outlier Cost Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH__OUTLIER_COST_RATIO = OPTIMIZER_FEATURE_COUNT + 46;

	/**
	 * The number of structural features of the '<em>Constrained Guided Policy Search</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH_FEATURE_COUNT = OPTIMIZER_FEATURE_COUNT + 47;

	/**
	 * The number of operations of the '<em>Constrained Guided Policy Search</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINED_GUIDED_POLICY_SEARCH_OPERATION_COUNT = OPTIMIZER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.BehaviorCloningImpl <em>Behavior Cloning</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.BehaviorCloningImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getBehaviorCloning()
	 * @generated
	 */
	int BEHAVIOR_CLONING = 58;

	/**
	 * The feature id for the '<em><b>Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHAVIOR_CLONING__ITERATIONS = OPTIMIZER__ITERATIONS;

	/**
	 * The feature id for the '<em><b>Trajectory Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHAVIOR_CLONING__TRAJECTORY_ITERATIONS = OPTIMIZER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Trajectory Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHAVIOR_CLONING__TRAJECTORY_TOLERANCE = OPTIMIZER_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Smallest Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHAVIOR_CLONING__SMALLEST_STEP = OPTIMIZER_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Step Reduction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHAVIOR_CLONING__STEP_REDUCTION = OPTIMIZER_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Sufficient Decrease</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHAVIOR_CLONING__SUFFICIENT_DECREASE = OPTIMIZER_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Keep Improving Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHAVIOR_CLONING__KEEP_IMPROVING_STEP = OPTIMIZER_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Control Limits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHAVIOR_CLONING__CONTROL_LIMITS = OPTIMIZER_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Regularization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHAVIOR_CLONING__REGULARIZATION = OPTIMIZER_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Initial Regularization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHAVIOR_CLONING__INITIAL_REGULARIZATION = OPTIMIZER_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Minimum Regularization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHAVIOR_CLONING__MINIMUM_REGULARIZATION = OPTIMIZER_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Maximum Regularization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHAVIOR_CLONING__MAXIMUM_REGULARIZATION = OPTIMIZER_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Entry Regularization Cap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHAVIOR_CLONING__ENTRY_REGULARIZATION_CAP = OPTIMIZER_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Regularization Increase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHAVIOR_CLONING__REGULARIZATION_INCREASE = OPTIMIZER_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Regularization Decrease</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHAVIOR_CLONING__REGULARIZATION_DECREASE = OPTIMIZER_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Policy Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHAVIOR_CLONING__POLICY_ITERATIONS = OPTIMIZER_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>First Policy Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHAVIOR_CLONING__FIRST_POLICY_ITERATIONS = OPTIMIZER_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Lbfgs Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHAVIOR_CLONING__LBFGS_MEMORY = OPTIMIZER_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Policy Gradient Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHAVIOR_CLONING__POLICY_GRADIENT_TOLERANCE = OPTIMIZER_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Policy Covariance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHAVIOR_CLONING__POLICY_COVARIANCE = OPTIMIZER_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHAVIOR_CLONING__TEMPERATURE = OPTIMIZER_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Automatic Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHAVIOR_CLONING__AUTOMATIC_TEMPERATURE = OPTIMIZER_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Automatic Action Deviation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHAVIOR_CLONING__AUTOMATIC_ACTION_DEVIATION = OPTIMIZER_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Covariance Sweeps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHAVIOR_CLONING__COVARIANCE_SWEEPS = OPTIMIZER_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Eigenvalue Floor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHAVIOR_CLONING__EIGENVALUE_FLOOR = OPTIMIZER_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Position Noise</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHAVIOR_CLONING__POSITION_NOISE = OPTIMIZER_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Velocity Noise</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHAVIOR_CLONING__VELOCITY_NOISE = OPTIMIZER_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Tail Steps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHAVIOR_CLONING__TAIL_STEPS = OPTIMIZER_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Sampling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHAVIOR_CLONING__SAMPLING = OPTIMIZER_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Policy Samples Per Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHAVIOR_CLONING__POLICY_SAMPLES_PER_STEP = OPTIMIZER_FEATURE_COUNT + 28;

	/**
	 * The number of structural features of the '<em>Behavior Cloning</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHAVIOR_CLONING_FEATURE_COUNT = OPTIMIZER_FEATURE_COUNT + 29;

	/**
	 * The number of operations of the '<em>Behavior Cloning</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHAVIOR_CLONING_OPERATION_COUNT = OPTIMIZER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.DatasetAggregationImpl <em>Dataset Aggregation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.DatasetAggregationImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getDatasetAggregation()
	 * @generated
	 */
	int DATASET_AGGREGATION = 59;

	/**
	 * The feature id for the '<em><b>Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_AGGREGATION__ITERATIONS = OPTIMIZER__ITERATIONS;

	/**
	 * The feature id for the '<em><b>Trajectory Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_AGGREGATION__TRAJECTORY_ITERATIONS = OPTIMIZER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Trajectory Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_AGGREGATION__TRAJECTORY_TOLERANCE = OPTIMIZER_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Smallest Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_AGGREGATION__SMALLEST_STEP = OPTIMIZER_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Step Reduction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_AGGREGATION__STEP_REDUCTION = OPTIMIZER_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Sufficient Decrease</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_AGGREGATION__SUFFICIENT_DECREASE = OPTIMIZER_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Keep Improving Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_AGGREGATION__KEEP_IMPROVING_STEP = OPTIMIZER_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Control Limits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_AGGREGATION__CONTROL_LIMITS = OPTIMIZER_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Regularization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_AGGREGATION__REGULARIZATION = OPTIMIZER_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Initial Regularization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_AGGREGATION__INITIAL_REGULARIZATION = OPTIMIZER_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Minimum Regularization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_AGGREGATION__MINIMUM_REGULARIZATION = OPTIMIZER_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Maximum Regularization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_AGGREGATION__MAXIMUM_REGULARIZATION = OPTIMIZER_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Entry Regularization Cap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_AGGREGATION__ENTRY_REGULARIZATION_CAP = OPTIMIZER_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Regularization Increase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_AGGREGATION__REGULARIZATION_INCREASE = OPTIMIZER_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Regularization Decrease</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_AGGREGATION__REGULARIZATION_DECREASE = OPTIMIZER_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Policy Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_AGGREGATION__POLICY_ITERATIONS = OPTIMIZER_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>First Policy Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_AGGREGATION__FIRST_POLICY_ITERATIONS = OPTIMIZER_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Lbfgs Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_AGGREGATION__LBFGS_MEMORY = OPTIMIZER_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Policy Gradient Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_AGGREGATION__POLICY_GRADIENT_TOLERANCE = OPTIMIZER_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Policy Covariance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_AGGREGATION__POLICY_COVARIANCE = OPTIMIZER_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_AGGREGATION__TEMPERATURE = OPTIMIZER_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Automatic Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_AGGREGATION__AUTOMATIC_TEMPERATURE = OPTIMIZER_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Automatic Action Deviation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_AGGREGATION__AUTOMATIC_ACTION_DEVIATION = OPTIMIZER_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Covariance Sweeps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_AGGREGATION__COVARIANCE_SWEEPS = OPTIMIZER_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Eigenvalue Floor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_AGGREGATION__EIGENVALUE_FLOOR = OPTIMIZER_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Position Noise</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_AGGREGATION__POSITION_NOISE = OPTIMIZER_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Velocity Noise</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_AGGREGATION__VELOCITY_NOISE = OPTIMIZER_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Tail Steps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_AGGREGATION__TAIL_STEPS = OPTIMIZER_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Sampling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_AGGREGATION__SAMPLING = OPTIMIZER_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Policy Samples Per Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_AGGREGATION__POLICY_SAMPLES_PER_STEP = OPTIMIZER_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Expert Decay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_AGGREGATION__EXPERT_DECAY = OPTIMIZER_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Rollouts Per Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_AGGREGATION__ROLLOUTS_PER_CONDITION = OPTIMIZER_FEATURE_COUNT + 30;

	/**
	 * The feature id for the '<em><b>Expert Range</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_AGGREGATION__EXPERT_RANGE = OPTIMIZER_FEATURE_COUNT + 31;

	/**
	 * The number of structural features of the '<em>Dataset Aggregation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_AGGREGATION_FEATURE_COUNT = OPTIMIZER_FEATURE_COUNT + 32;

	/**
	 * The number of operations of the '<em>Dataset Aggregation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_AGGREGATION_OPERATION_COUNT = OPTIMIZER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.VariationalGuidedPolicySearchImpl <em>Variational Guided Policy Search</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.VariationalGuidedPolicySearchImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getVariationalGuidedPolicySearch()
	 * @generated
	 */
	int VARIATIONAL_GUIDED_POLICY_SEARCH = 60;

	/**
	 * The feature id for the '<em><b>Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIATIONAL_GUIDED_POLICY_SEARCH__ITERATIONS = OPTIMIZER__ITERATIONS;

	/**
	 * The feature id for the '<em><b>Trajectory Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIATIONAL_GUIDED_POLICY_SEARCH__TRAJECTORY_ITERATIONS = OPTIMIZER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Trajectory Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIATIONAL_GUIDED_POLICY_SEARCH__TRAJECTORY_TOLERANCE = OPTIMIZER_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Smallest Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIATIONAL_GUIDED_POLICY_SEARCH__SMALLEST_STEP = OPTIMIZER_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Step Reduction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIATIONAL_GUIDED_POLICY_SEARCH__STEP_REDUCTION = OPTIMIZER_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Sufficient Decrease</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIATIONAL_GUIDED_POLICY_SEARCH__SUFFICIENT_DECREASE = OPTIMIZER_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Keep Improving Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIATIONAL_GUIDED_POLICY_SEARCH__KEEP_IMPROVING_STEP = OPTIMIZER_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Control Limits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIATIONAL_GUIDED_POLICY_SEARCH__CONTROL_LIMITS = OPTIMIZER_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Regularization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIATIONAL_GUIDED_POLICY_SEARCH__REGULARIZATION = OPTIMIZER_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Initial Regularization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIATIONAL_GUIDED_POLICY_SEARCH__INITIAL_REGULARIZATION = OPTIMIZER_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Minimum Regularization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIATIONAL_GUIDED_POLICY_SEARCH__MINIMUM_REGULARIZATION = OPTIMIZER_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Maximum Regularization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIATIONAL_GUIDED_POLICY_SEARCH__MAXIMUM_REGULARIZATION = OPTIMIZER_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Entry Regularization Cap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIATIONAL_GUIDED_POLICY_SEARCH__ENTRY_REGULARIZATION_CAP = OPTIMIZER_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Regularization Increase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIATIONAL_GUIDED_POLICY_SEARCH__REGULARIZATION_INCREASE = OPTIMIZER_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Regularization Decrease</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIATIONAL_GUIDED_POLICY_SEARCH__REGULARIZATION_DECREASE = OPTIMIZER_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Policy Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIATIONAL_GUIDED_POLICY_SEARCH__POLICY_ITERATIONS = OPTIMIZER_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>First Policy Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIATIONAL_GUIDED_POLICY_SEARCH__FIRST_POLICY_ITERATIONS = OPTIMIZER_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Lbfgs Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIATIONAL_GUIDED_POLICY_SEARCH__LBFGS_MEMORY = OPTIMIZER_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Policy Gradient Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIATIONAL_GUIDED_POLICY_SEARCH__POLICY_GRADIENT_TOLERANCE = OPTIMIZER_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Policy Covariance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIATIONAL_GUIDED_POLICY_SEARCH__POLICY_COVARIANCE = OPTIMIZER_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIATIONAL_GUIDED_POLICY_SEARCH__TEMPERATURE = OPTIMIZER_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Automatic Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIATIONAL_GUIDED_POLICY_SEARCH__AUTOMATIC_TEMPERATURE = OPTIMIZER_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Automatic Action Deviation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIATIONAL_GUIDED_POLICY_SEARCH__AUTOMATIC_ACTION_DEVIATION = OPTIMIZER_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Covariance Sweeps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIATIONAL_GUIDED_POLICY_SEARCH__COVARIANCE_SWEEPS = OPTIMIZER_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Eigenvalue Floor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIATIONAL_GUIDED_POLICY_SEARCH__EIGENVALUE_FLOOR = OPTIMIZER_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Position Noise</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIATIONAL_GUIDED_POLICY_SEARCH__POSITION_NOISE = OPTIMIZER_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Velocity Noise</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIATIONAL_GUIDED_POLICY_SEARCH__VELOCITY_NOISE = OPTIMIZER_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Tail Steps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIATIONAL_GUIDED_POLICY_SEARCH__TAIL_STEPS = OPTIMIZER_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Sampling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIATIONAL_GUIDED_POLICY_SEARCH__SAMPLING = OPTIMIZER_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Policy Samples Per Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIATIONAL_GUIDED_POLICY_SEARCH__POLICY_SAMPLES_PER_STEP = OPTIMIZER_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Policy Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIATIONAL_GUIDED_POLICY_SEARCH__POLICY_WEIGHT = OPTIMIZER_FEATURE_COUNT + 29;

	/**
	 * The number of structural features of the '<em>Variational Guided Policy Search</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIATIONAL_GUIDED_POLICY_SEARCH_FEATURE_COUNT = OPTIMIZER_FEATURE_COUNT + 30;

	/**
	 * The number of operations of the '<em>Variational Guided Policy Search</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIATIONAL_GUIDED_POLICY_SEARCH_OPERATION_COUNT = OPTIMIZER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.SeparableEvolutionStrategyImpl <em>Separable Evolution Strategy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.SeparableEvolutionStrategyImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getSeparableEvolutionStrategy()
	 * @generated
	 */
	int SEPARABLE_EVOLUTION_STRATEGY = 61;

	/**
	 * The feature id for the '<em><b>Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEPARABLE_EVOLUTION_STRATEGY__ITERATIONS = OPTIMIZER__ITERATIONS;

	/**
	 * The feature id for the '<em><b>Trajectory Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEPARABLE_EVOLUTION_STRATEGY__TRAJECTORY_ITERATIONS = OPTIMIZER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Trajectory Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEPARABLE_EVOLUTION_STRATEGY__TRAJECTORY_TOLERANCE = OPTIMIZER_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Smallest Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEPARABLE_EVOLUTION_STRATEGY__SMALLEST_STEP = OPTIMIZER_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Step Reduction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEPARABLE_EVOLUTION_STRATEGY__STEP_REDUCTION = OPTIMIZER_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Sufficient Decrease</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEPARABLE_EVOLUTION_STRATEGY__SUFFICIENT_DECREASE = OPTIMIZER_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Keep Improving Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEPARABLE_EVOLUTION_STRATEGY__KEEP_IMPROVING_STEP = OPTIMIZER_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Control Limits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEPARABLE_EVOLUTION_STRATEGY__CONTROL_LIMITS = OPTIMIZER_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Regularization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEPARABLE_EVOLUTION_STRATEGY__REGULARIZATION = OPTIMIZER_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Initial Regularization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEPARABLE_EVOLUTION_STRATEGY__INITIAL_REGULARIZATION = OPTIMIZER_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Minimum Regularization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEPARABLE_EVOLUTION_STRATEGY__MINIMUM_REGULARIZATION = OPTIMIZER_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Maximum Regularization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEPARABLE_EVOLUTION_STRATEGY__MAXIMUM_REGULARIZATION = OPTIMIZER_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Entry Regularization Cap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEPARABLE_EVOLUTION_STRATEGY__ENTRY_REGULARIZATION_CAP = OPTIMIZER_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Regularization Increase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEPARABLE_EVOLUTION_STRATEGY__REGULARIZATION_INCREASE = OPTIMIZER_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Regularization Decrease</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEPARABLE_EVOLUTION_STRATEGY__REGULARIZATION_DECREASE = OPTIMIZER_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Policy Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEPARABLE_EVOLUTION_STRATEGY__POLICY_ITERATIONS = OPTIMIZER_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>First Policy Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEPARABLE_EVOLUTION_STRATEGY__FIRST_POLICY_ITERATIONS = OPTIMIZER_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Lbfgs Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEPARABLE_EVOLUTION_STRATEGY__LBFGS_MEMORY = OPTIMIZER_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Policy Gradient Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEPARABLE_EVOLUTION_STRATEGY__POLICY_GRADIENT_TOLERANCE = OPTIMIZER_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Policy Covariance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEPARABLE_EVOLUTION_STRATEGY__POLICY_COVARIANCE = OPTIMIZER_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEPARABLE_EVOLUTION_STRATEGY__TEMPERATURE = OPTIMIZER_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Automatic Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEPARABLE_EVOLUTION_STRATEGY__AUTOMATIC_TEMPERATURE = OPTIMIZER_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Automatic Action Deviation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEPARABLE_EVOLUTION_STRATEGY__AUTOMATIC_ACTION_DEVIATION = OPTIMIZER_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Covariance Sweeps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEPARABLE_EVOLUTION_STRATEGY__COVARIANCE_SWEEPS = OPTIMIZER_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Eigenvalue Floor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEPARABLE_EVOLUTION_STRATEGY__EIGENVALUE_FLOOR = OPTIMIZER_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Position Noise</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEPARABLE_EVOLUTION_STRATEGY__POSITION_NOISE = OPTIMIZER_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Velocity Noise</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEPARABLE_EVOLUTION_STRATEGY__VELOCITY_NOISE = OPTIMIZER_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Tail Steps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEPARABLE_EVOLUTION_STRATEGY__TAIL_STEPS = OPTIMIZER_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Sampling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEPARABLE_EVOLUTION_STRATEGY__SAMPLING = OPTIMIZER_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Policy Samples Per Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEPARABLE_EVOLUTION_STRATEGY__POLICY_SAMPLES_PER_STEP = OPTIMIZER_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Population Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEPARABLE_EVOLUTION_STRATEGY__POPULATION_SIZE = OPTIMIZER_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Generations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEPARABLE_EVOLUTION_STRATEGY__GENERATIONS = OPTIMIZER_FEATURE_COUNT + 30;

	/**
	 * The feature id for the '<em><b>Initial Step Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEPARABLE_EVOLUTION_STRATEGY__INITIAL_STEP_SIZE = OPTIMIZER_FEATURE_COUNT + 31;

	/**
	 * The feature id for the '<em><b>Candidate Rollouts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEPARABLE_EVOLUTION_STRATEGY__CANDIDATE_ROLLOUTS = OPTIMIZER_FEATURE_COUNT + 32;

	/**
	 * The number of structural features of the '<em>Separable Evolution Strategy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEPARABLE_EVOLUTION_STRATEGY_FEATURE_COUNT = OPTIMIZER_FEATURE_COUNT + 33;

	/**
	 * The number of operations of the '<em>Separable Evolution Strategy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEPARABLE_EVOLUTION_STRATEGY_OPERATION_COUNT = OPTIMIZER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.EvaluationImpl <em>Evaluation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.EvaluationImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getEvaluation()
	 * @generated
	 */
	int EVALUATION = 62;

	/**
	 * The feature id for the '<em><b>Rollouts Per Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__ROLLOUTS_PER_CONDITION = 0;

	/**
	 * The feature id for the '<em><b>Horizon Factor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__HORIZON_FACTOR = 1;

	/**
	 * The feature id for the '<em><b>Noisy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__NOISY = 2;

	/**
	 * The feature id for the '<em><b>Interval</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__INTERVAL = 3;

	/**
	 * The number of structural features of the '<em>Evaluation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Evaluation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.StudyImpl <em>Study</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.StudyImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getStudy()
	 * @generated
	 */
	int STUDY = 63;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>First Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__FIRST_SEED = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Seeds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__SEEDS = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Experiments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__EXPERIMENTS = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Methods</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__METHODS = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Study</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Study</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.StudyExperimentImpl <em>Study Experiment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.StudyExperimentImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getStudyExperiment()
	 * @generated
	 */
	int STUDY_EXPERIMENT = 64;

	/**
	 * The feature id for the '<em><b>Experiment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_EXPERIMENT__EXPERIMENT = 0;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_EXPERIMENT__SETTINGS = 1;

	/**
	 * The number of structural features of the '<em>Study Experiment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_EXPERIMENT_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Study Experiment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_EXPERIMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.StudyMethodImpl <em>Study Method</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.StudyMethodImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getStudyMethod()
	 * @generated
	 */
	int STUDY_METHOD = 65;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_METHOD__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_METHOD__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Optimizer</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_METHOD__OPTIMIZER = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_METHOD__SETTINGS = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Grid</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_METHOD__GRID = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Study Method</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_METHOD_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Study Method</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_METHOD_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.StudySettingImpl <em>Study Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.StudySettingImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getStudySetting()
	 * @generated
	 */
	int STUDY_SETTING = 66;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_SETTING__PATH = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_SETTING__VALUE = 1;

	/**
	 * The feature id for the '<em><b>Experiment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_SETTING__EXPERIMENT = 2;

	/**
	 * The number of structural features of the '<em>Study Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_SETTING_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Study Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_SETTING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.impl.ParameterGridImpl <em>Parameter Grid</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.impl.ParameterGridImpl
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getParameterGrid()
	 * @generated
	 */
	int PARAMETER_GRID = 67;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_GRID__PATH = 0;

	/**
	 * The feature id for the '<em><b>Values</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_GRID__VALUES = 1;

	/**
	 * The number of structural features of the '<em>Parameter Grid</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_GRID_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Parameter Grid</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_GRID_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.Integrator <em>Integrator</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.Integrator
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getIntegrator()
	 * @generated
	 */
	int INTEGRATOR = 68;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.Saturation <em>Saturation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.Saturation
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getSaturation()
	 * @generated
	 */
	int SATURATION = 69;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.SpreadDistribution <em>Spread Distribution</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.SpreadDistribution
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getSpreadDistribution()
	 * @generated
	 */
	int SPREAD_DISTRIBUTION = 70;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.CostStage <em>Cost Stage</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.CostStage
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getCostStage()
	 * @generated
	 */
	int COST_STAGE = 71;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.HeightReference <em>Height Reference</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.HeightReference
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getHeightReference()
	 * @generated
	 */
	int HEIGHT_REFERENCE = 72;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.VelocityFrame <em>Velocity Frame</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.VelocityFrame
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getVelocityFrame()
	 * @generated
	 */
	int VELOCITY_FRAME = 73;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.StateQuantity <em>State Quantity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.StateQuantity
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getStateQuantity()
	 * @generated
	 */
	int STATE_QUANTITY = 74;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.Activation <em>Activation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.Activation
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getActivation()
	 * @generated
	 */
	int ACTIVATION = 75;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.GradientForm <em>Gradient Form</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.GradientForm
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getGradientForm()
	 * @generated
	 */
	int GRADIENT_FORM = 76;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.SamplingScheme <em>Sampling Scheme</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.SamplingScheme
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getSamplingScheme()
	 * @generated
	 */
	int SAMPLING_SCHEME = 77;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.RegularizationKind <em>Regularization Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.RegularizationKind
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getRegularizationKind()
	 * @generated
	 */
	int REGULARIZATION_KIND = 78;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.ControlLimits <em>Control Limits</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.ControlLimits
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getControlLimits()
	 * @generated
	 */
	int CONTROL_LIMITS = 79;

	/**
	 * The meta object id for the '{@link org.gaitwright.model.experiment.CovarianceShape <em>Covariance Shape</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.model.experiment.CovarianceShape
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getCovarianceShape()
	 * @generated
	 */
	int COVARIANCE_SHAPE = 80;

	/**
	 * The meta object id for the '<em>Sizes</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.util.List
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getSizes()
	 * @generated
	 */
	int SIZES = 81;

	/**
	 * The meta object id for the '<em>Names</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.util.List
	 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getNames()
	 * @generated
	 */
	int NAMES = 82;


	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.NamedElement <em>Named Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Named Element</em>'.
	 * @see org.gaitwright.model.experiment.NamedElement
	 * @generated
	 */
	EClass getNamedElement();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.NamedElement#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.gaitwright.model.experiment.NamedElement#getName()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.NamedElement#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.gaitwright.model.experiment.NamedElement#getDescription()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_Description();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.Experiment <em>Experiment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Experiment</em>'.
	 * @see org.gaitwright.model.experiment.Experiment
	 * @generated
	 */
	EClass getExperiment();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Experiment#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.gaitwright.model.experiment.Experiment#getName()
	 * @see #getExperiment()
	 * @generated
	 */
	EAttribute getExperiment_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Experiment#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.gaitwright.model.experiment.Experiment#getDescription()
	 * @see #getExperiment()
	 * @generated
	 */
	EAttribute getExperiment_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Experiment#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.gaitwright.model.experiment.Experiment#getSeed()
	 * @see #getExperiment()
	 * @generated
	 */
	EAttribute getExperiment_Seed();

	/**
	 * Returns the meta object for the reference '{@link org.gaitwright.model.experiment.Experiment#getRobot <em>Robot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Robot</em>'.
	 * @see org.gaitwright.model.experiment.Experiment#getRobot()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_Robot();

	/**
	 * Returns the meta object for the reference '{@link org.gaitwright.model.experiment.Experiment#getTask <em>Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Task</em>'.
	 * @see org.gaitwright.model.experiment.Experiment#getTask()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_Task();

	/**
	 * Returns the meta object for the reference '{@link org.gaitwright.model.experiment.Experiment#getCost <em>Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Cost</em>'.
	 * @see org.gaitwright.model.experiment.Experiment#getCost()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_Cost();

	/**
	 * Returns the meta object for the containment reference '{@link org.gaitwright.model.experiment.Experiment#getPolicy <em>Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Policy</em>'.
	 * @see org.gaitwright.model.experiment.Experiment#getPolicy()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_Policy();

	/**
	 * Returns the meta object for the containment reference '{@link org.gaitwright.model.experiment.Experiment#getObservation <em>Observation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Observation</em>'.
	 * @see org.gaitwright.model.experiment.Experiment#getObservation()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_Observation();

	/**
	 * Returns the meta object for the containment reference '{@link org.gaitwright.model.experiment.Experiment#getInitialization <em>Initialization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Initialization</em>'.
	 * @see org.gaitwright.model.experiment.Experiment#getInitialization()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_Initialization();

	/**
	 * Returns the meta object for the containment reference '{@link org.gaitwright.model.experiment.Experiment#getOptimizer <em>Optimizer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Optimizer</em>'.
	 * @see org.gaitwright.model.experiment.Experiment#getOptimizer()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_Optimizer();

	/**
	 * Returns the meta object for the containment reference '{@link org.gaitwright.model.experiment.Experiment#getEvaluation <em>Evaluation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Evaluation</em>'.
	 * @see org.gaitwright.model.experiment.Experiment#getEvaluation()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_Evaluation();

	/**
	 * Returns the meta object for the containment reference '{@link org.gaitwright.model.experiment.Experiment#getLibrary <em>Library</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Library</em>'.
	 * @see org.gaitwright.model.experiment.Experiment#getLibrary()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_Library();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.Library <em>Library</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Library</em>'.
	 * @see org.gaitwright.model.experiment.Library
	 * @generated
	 */
	EClass getLibrary();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Library#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.gaitwright.model.experiment.Library#getDescription()
	 * @see #getLibrary()
	 * @generated
	 */
	EAttribute getLibrary_Description();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gaitwright.model.experiment.Library#getRobots <em>Robots</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Robots</em>'.
	 * @see org.gaitwright.model.experiment.Library#getRobots()
	 * @see #getLibrary()
	 * @generated
	 */
	EReference getLibrary_Robots();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gaitwright.model.experiment.Library#getGaits <em>Gaits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Gaits</em>'.
	 * @see org.gaitwright.model.experiment.Library#getGaits()
	 * @see #getLibrary()
	 * @generated
	 */
	EReference getLibrary_Gaits();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gaitwright.model.experiment.Library#getTerrains <em>Terrains</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Terrains</em>'.
	 * @see org.gaitwright.model.experiment.Library#getTerrains()
	 * @see #getLibrary()
	 * @generated
	 */
	EReference getLibrary_Terrains();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gaitwright.model.experiment.Library#getTasks <em>Tasks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tasks</em>'.
	 * @see org.gaitwright.model.experiment.Library#getTasks()
	 * @see #getLibrary()
	 * @generated
	 */
	EReference getLibrary_Tasks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gaitwright.model.experiment.Library#getCostFunctions <em>Cost Functions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cost Functions</em>'.
	 * @see org.gaitwright.model.experiment.Library#getCostFunctions()
	 * @see #getLibrary()
	 * @generated
	 */
	EReference getLibrary_CostFunctions();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.Robot <em>Robot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Robot</em>'.
	 * @see org.gaitwright.model.experiment.Robot
	 * @generated
	 */
	EClass getRobot();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Robot#getTimeStep <em>Time Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Step</em>'.
	 * @see org.gaitwright.model.experiment.Robot#getTimeStep()
	 * @see #getRobot()
	 * @generated
	 */
	EAttribute getRobot_TimeStep();

	/**
	 * Returns the meta object for the '{@link org.gaitwright.model.experiment.Robot#coordinateNames() <em>Coordinate Names</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Coordinate Names</em>' operation.
	 * @see org.gaitwright.model.experiment.Robot#coordinateNames()
	 * @generated
	 */
	EOperation getRobot__CoordinateNames();

	/**
	 * Returns the meta object for the '{@link org.gaitwright.model.experiment.Robot#rootCoordinateNames() <em>Root Coordinate Names</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Root Coordinate Names</em>' operation.
	 * @see org.gaitwright.model.experiment.Robot#rootCoordinateNames()
	 * @generated
	 */
	EOperation getRobot__RootCoordinateNames();

	/**
	 * Returns the meta object for the '{@link org.gaitwright.model.experiment.Robot#controlNames() <em>Control Names</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Control Names</em>' operation.
	 * @see org.gaitwright.model.experiment.Robot#controlNames()
	 * @generated
	 */
	EOperation getRobot__ControlNames();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.LinkTree <em>Link Tree</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Link Tree</em>'.
	 * @see org.gaitwright.model.experiment.LinkTree
	 * @generated
	 */
	EClass getLinkTree();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.LinkTree#getIntegrator <em>Integrator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Integrator</em>'.
	 * @see org.gaitwright.model.experiment.LinkTree#getIntegrator()
	 * @see #getLinkTree()
	 * @generated
	 */
	EAttribute getLinkTree_Integrator();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.LinkTree#getGravity <em>Gravity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gravity</em>'.
	 * @see org.gaitwright.model.experiment.LinkTree#getGravity()
	 * @see #getLinkTree()
	 * @generated
	 */
	EAttribute getLinkTree_Gravity();

	/**
	 * Returns the meta object for the containment reference '{@link org.gaitwright.model.experiment.LinkTree#getRoot <em>Root</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Root</em>'.
	 * @see org.gaitwright.model.experiment.LinkTree#getRoot()
	 * @see #getLinkTree()
	 * @generated
	 */
	EReference getLinkTree_Root();

	/**
	 * Returns the meta object for the containment reference '{@link org.gaitwright.model.experiment.LinkTree#getFluid <em>Fluid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Fluid</em>'.
	 * @see org.gaitwright.model.experiment.LinkTree#getFluid()
	 * @see #getLinkTree()
	 * @generated
	 */
	EReference getLinkTree_Fluid();

	/**
	 * Returns the meta object for the containment reference '{@link org.gaitwright.model.experiment.LinkTree#getContact <em>Contact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Contact</em>'.
	 * @see org.gaitwright.model.experiment.LinkTree#getContact()
	 * @see #getLinkTree()
	 * @generated
	 */
	EReference getLinkTree_Contact();

	/**
	 * Returns the meta object for the containment reference '{@link org.gaitwright.model.experiment.LinkTree#getLimits <em>Limits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Limits</em>'.
	 * @see org.gaitwright.model.experiment.LinkTree#getLimits()
	 * @see #getLinkTree()
	 * @generated
	 */
	EReference getLinkTree_Limits();

	/**
	 * Returns the meta object for the '{@link org.gaitwright.model.experiment.LinkTree#coordinateNames() <em>Coordinate Names</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Coordinate Names</em>' operation.
	 * @see org.gaitwright.model.experiment.LinkTree#coordinateNames()
	 * @generated
	 */
	EOperation getLinkTree__CoordinateNames();

	/**
	 * Returns the meta object for the '{@link org.gaitwright.model.experiment.LinkTree#rootCoordinateNames() <em>Root Coordinate Names</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Root Coordinate Names</em>' operation.
	 * @see org.gaitwright.model.experiment.LinkTree#rootCoordinateNames()
	 * @generated
	 */
	EOperation getLinkTree__RootCoordinateNames();

	/**
	 * Returns the meta object for the '{@link org.gaitwright.model.experiment.LinkTree#controlNames() <em>Control Names</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Control Names</em>' operation.
	 * @see org.gaitwright.model.experiment.LinkTree#controlNames()
	 * @generated
	 */
	EOperation getLinkTree__ControlNames();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.Link <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Link</em>'.
	 * @see org.gaitwright.model.experiment.Link
	 * @generated
	 */
	EClass getLink();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Link#getMass <em>Mass</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mass</em>'.
	 * @see org.gaitwright.model.experiment.Link#getMass()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_Mass();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Link#getInertia <em>Inertia</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inertia</em>'.
	 * @see org.gaitwright.model.experiment.Link#getInertia()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_Inertia();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Link#getComX <em>Com X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Com X</em>'.
	 * @see org.gaitwright.model.experiment.Link#getComX()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_ComX();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Link#getComZ <em>Com Z</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Com Z</em>'.
	 * @see org.gaitwright.model.experiment.Link#getComZ()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_ComZ();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Link#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.gaitwright.model.experiment.Link#getLength()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_Length();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Link#getAxialInertia <em>Axial Inertia</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Axial Inertia</em>'.
	 * @see org.gaitwright.model.experiment.Link#getAxialInertia()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_AxialInertia();

	/**
	 * Returns the meta object for the containment reference '{@link org.gaitwright.model.experiment.Link#getJoint <em>Joint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Joint</em>'.
	 * @see org.gaitwright.model.experiment.Link#getJoint()
	 * @see #getLink()
	 * @generated
	 */
	EReference getLink_Joint();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gaitwright.model.experiment.Link#getCircles <em>Circles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Circles</em>'.
	 * @see org.gaitwright.model.experiment.Link#getCircles()
	 * @see #getLink()
	 * @generated
	 */
	EReference getLink_Circles();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gaitwright.model.experiment.Link#getChildren <em>Children</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Children</em>'.
	 * @see org.gaitwright.model.experiment.Link#getChildren()
	 * @see #getLink()
	 * @generated
	 */
	EReference getLink_Children();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.Joint <em>Joint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Joint</em>'.
	 * @see org.gaitwright.model.experiment.Joint
	 * @generated
	 */
	EClass getJoint();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Joint#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.gaitwright.model.experiment.Joint#getX()
	 * @see #getJoint()
	 * @generated
	 */
	EAttribute getJoint_X();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Joint#getZ <em>Z</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Z</em>'.
	 * @see org.gaitwright.model.experiment.Joint#getZ()
	 * @see #getJoint()
	 * @generated
	 */
	EAttribute getJoint_Z();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Joint#getLower <em>Lower</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lower</em>'.
	 * @see org.gaitwright.model.experiment.Joint#getLower()
	 * @see #getJoint()
	 * @generated
	 */
	EAttribute getJoint_Lower();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Joint#getUpper <em>Upper</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Upper</em>'.
	 * @see org.gaitwright.model.experiment.Joint#getUpper()
	 * @see #getJoint()
	 * @generated
	 */
	EAttribute getJoint_Upper();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Joint#getDamping <em>Damping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Damping</em>'.
	 * @see org.gaitwright.model.experiment.Joint#getDamping()
	 * @see #getJoint()
	 * @generated
	 */
	EAttribute getJoint_Damping();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Joint#getArmature <em>Armature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Armature</em>'.
	 * @see org.gaitwright.model.experiment.Joint#getArmature()
	 * @see #getJoint()
	 * @generated
	 */
	EAttribute getJoint_Armature();

	/**
	 * Returns the meta object for the containment reference '{@link org.gaitwright.model.experiment.Joint#getActuator <em>Actuator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Actuator</em>'.
	 * @see org.gaitwright.model.experiment.Joint#getActuator()
	 * @see #getJoint()
	 * @generated
	 */
	EReference getJoint_Actuator();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.Actuator <em>Actuator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Actuator</em>'.
	 * @see org.gaitwright.model.experiment.Actuator
	 * @generated
	 */
	EClass getActuator();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Actuator#getGear <em>Gear</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gear</em>'.
	 * @see org.gaitwright.model.experiment.Actuator#getGear()
	 * @see #getActuator()
	 * @generated
	 */
	EAttribute getActuator_Gear();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Actuator#getMaxTorque <em>Max Torque</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Torque</em>'.
	 * @see org.gaitwright.model.experiment.Actuator#getMaxTorque()
	 * @see #getActuator()
	 * @generated
	 */
	EAttribute getActuator_MaxTorque();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Actuator#getSaturation <em>Saturation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Saturation</em>'.
	 * @see org.gaitwright.model.experiment.Actuator#getSaturation()
	 * @see #getActuator()
	 * @generated
	 */
	EAttribute getActuator_Saturation();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.ContactCircle <em>Contact Circle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Contact Circle</em>'.
	 * @see org.gaitwright.model.experiment.ContactCircle
	 * @generated
	 */
	EClass getContactCircle();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.ContactCircle#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.gaitwright.model.experiment.ContactCircle#getX()
	 * @see #getContactCircle()
	 * @generated
	 */
	EAttribute getContactCircle_X();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.ContactCircle#getZ <em>Z</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Z</em>'.
	 * @see org.gaitwright.model.experiment.ContactCircle#getZ()
	 * @see #getContactCircle()
	 * @generated
	 */
	EAttribute getContactCircle_Z();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.ContactCircle#getRadius <em>Radius</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Radius</em>'.
	 * @see org.gaitwright.model.experiment.ContactCircle#getRadius()
	 * @see #getContactCircle()
	 * @generated
	 */
	EAttribute getContactCircle_Radius();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.Fluid <em>Fluid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fluid</em>'.
	 * @see org.gaitwright.model.experiment.Fluid
	 * @generated
	 */
	EClass getFluid();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.ResistiveForce <em>Resistive Force</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Resistive Force</em>'.
	 * @see org.gaitwright.model.experiment.ResistiveForce
	 * @generated
	 */
	EClass getResistiveForce();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.ResistiveForce#getNormal <em>Normal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Normal</em>'.
	 * @see org.gaitwright.model.experiment.ResistiveForce#getNormal()
	 * @see #getResistiveForce()
	 * @generated
	 */
	EAttribute getResistiveForce_Normal();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.ResistiveForce#getTangential <em>Tangential</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tangential</em>'.
	 * @see org.gaitwright.model.experiment.ResistiveForce#getTangential()
	 * @see #getResistiveForce()
	 * @generated
	 */
	EAttribute getResistiveForce_Tangential();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.InertiaBoxFluid <em>Inertia Box Fluid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Inertia Box Fluid</em>'.
	 * @see org.gaitwright.model.experiment.InertiaBoxFluid
	 * @generated
	 */
	EClass getInertiaBoxFluid();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.InertiaBoxFluid#getDensity <em>Density</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Density</em>'.
	 * @see org.gaitwright.model.experiment.InertiaBoxFluid#getDensity()
	 * @see #getInertiaBoxFluid()
	 * @generated
	 */
	EAttribute getInertiaBoxFluid_Density();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.InertiaBoxFluid#getViscosity <em>Viscosity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Viscosity</em>'.
	 * @see org.gaitwright.model.experiment.InertiaBoxFluid#getViscosity()
	 * @see #getInertiaBoxFluid()
	 * @generated
	 */
	EAttribute getInertiaBoxFluid_Viscosity();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.JointLimitLaw <em>Joint Limit Law</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Joint Limit Law</em>'.
	 * @see org.gaitwright.model.experiment.JointLimitLaw
	 * @generated
	 */
	EClass getJointLimitLaw();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.SpringLimits <em>Spring Limits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Spring Limits</em>'.
	 * @see org.gaitwright.model.experiment.SpringLimits
	 * @generated
	 */
	EClass getSpringLimits();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.SpringLimits#getStiffness <em>Stiffness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stiffness</em>'.
	 * @see org.gaitwright.model.experiment.SpringLimits#getStiffness()
	 * @see #getSpringLimits()
	 * @generated
	 */
	EAttribute getSpringLimits_Stiffness();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.SpringLimits#getTransition <em>Transition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Transition</em>'.
	 * @see org.gaitwright.model.experiment.SpringLimits#getTransition()
	 * @see #getSpringLimits()
	 * @generated
	 */
	EAttribute getSpringLimits_Transition();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.SoftConstraint <em>Soft Constraint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Soft Constraint</em>'.
	 * @see org.gaitwright.model.experiment.SoftConstraint
	 * @generated
	 */
	EClass getSoftConstraint();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.SoftConstraint#getTimeConstant <em>Time Constant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Constant</em>'.
	 * @see org.gaitwright.model.experiment.SoftConstraint#getTimeConstant()
	 * @see #getSoftConstraint()
	 * @generated
	 */
	EAttribute getSoftConstraint_TimeConstant();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.SoftConstraint#getDampingRatio <em>Damping Ratio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Damping Ratio</em>'.
	 * @see org.gaitwright.model.experiment.SoftConstraint#getDampingRatio()
	 * @see #getSoftConstraint()
	 * @generated
	 */
	EAttribute getSoftConstraint_DampingRatio();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.SoftConstraint#getMinimumImpedance <em>Minimum Impedance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Impedance</em>'.
	 * @see org.gaitwright.model.experiment.SoftConstraint#getMinimumImpedance()
	 * @see #getSoftConstraint()
	 * @generated
	 */
	EAttribute getSoftConstraint_MinimumImpedance();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.SoftConstraint#getMaximumImpedance <em>Maximum Impedance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Impedance</em>'.
	 * @see org.gaitwright.model.experiment.SoftConstraint#getMaximumImpedance()
	 * @see #getSoftConstraint()
	 * @generated
	 */
	EAttribute getSoftConstraint_MaximumImpedance();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.SoftConstraint#getMidpoint <em>Midpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Midpoint</em>'.
	 * @see org.gaitwright.model.experiment.SoftConstraint#getMidpoint()
	 * @see #getSoftConstraint()
	 * @generated
	 */
	EAttribute getSoftConstraint_Midpoint();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.SoftConstraint#getPower <em>Power</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Power</em>'.
	 * @see org.gaitwright.model.experiment.SoftConstraint#getPower()
	 * @see #getSoftConstraint()
	 * @generated
	 */
	EAttribute getSoftConstraint_Power();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.SoftLimits <em>Soft Limits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Soft Limits</em>'.
	 * @see org.gaitwright.model.experiment.SoftLimits
	 * @generated
	 */
	EClass getSoftLimits();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.SoftLimits#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.gaitwright.model.experiment.SoftLimits#getWidth()
	 * @see #getSoftLimits()
	 * @generated
	 */
	EAttribute getSoftLimits_Width();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.Contact <em>Contact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Contact</em>'.
	 * @see org.gaitwright.model.experiment.Contact
	 * @generated
	 */
	EClass getContact();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Contact#getFriction <em>Friction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Friction</em>'.
	 * @see org.gaitwright.model.experiment.Contact#getFriction()
	 * @see #getContact()
	 * @generated
	 */
	EAttribute getContact_Friction();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Contact#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.gaitwright.model.experiment.Contact#getWidth()
	 * @see #getContact()
	 * @generated
	 */
	EAttribute getContact_Width();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.Terrain <em>Terrain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Terrain</em>'.
	 * @see org.gaitwright.model.experiment.Terrain
	 * @generated
	 */
	EClass getTerrain();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.FlatGround <em>Flat Ground</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Flat Ground</em>'.
	 * @see org.gaitwright.model.experiment.FlatGround
	 * @generated
	 */
	EClass getFlatGround();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.Slope <em>Slope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Slope</em>'.
	 * @see org.gaitwright.model.experiment.Slope
	 * @generated
	 */
	EClass getSlope();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Slope#getAngle <em>Angle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Angle</em>'.
	 * @see org.gaitwright.model.experiment.Slope#getAngle()
	 * @see #getSlope()
	 * @generated
	 */
	EAttribute getSlope_Angle();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Slope#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.gaitwright.model.experiment.Slope#getStart()
	 * @see #getSlope()
	 * @generated
	 */
	EAttribute getSlope_Start();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.SegmentedGround <em>Segmented Ground</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Segmented Ground</em>'.
	 * @see org.gaitwright.model.experiment.SegmentedGround
	 * @generated
	 */
	EClass getSegmentedGround();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gaitwright.model.experiment.SegmentedGround#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Points</em>'.
	 * @see org.gaitwright.model.experiment.SegmentedGround#getPoints()
	 * @see #getSegmentedGround()
	 * @generated
	 */
	EReference getSegmentedGround_Points();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.GroundPoint <em>Ground Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ground Point</em>'.
	 * @see org.gaitwright.model.experiment.GroundPoint
	 * @generated
	 */
	EClass getGroundPoint();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.GroundPoint#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.gaitwright.model.experiment.GroundPoint#getX()
	 * @see #getGroundPoint()
	 * @generated
	 */
	EAttribute getGroundPoint_X();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.GroundPoint#getZ <em>Z</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Z</em>'.
	 * @see org.gaitwright.model.experiment.GroundPoint#getZ()
	 * @see #getGroundPoint()
	 * @generated
	 */
	EAttribute getGroundPoint_Z();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.RandomGround <em>Random Ground</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Random Ground</em>'.
	 * @see org.gaitwright.model.experiment.RandomGround
	 * @generated
	 */
	EClass getRandomGround();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.RandomGround#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.gaitwright.model.experiment.RandomGround#getSeed()
	 * @see #getRandomGround()
	 * @generated
	 */
	EAttribute getRandomGround_Seed();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.RandomGround#getMinimumLength <em>Minimum Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Length</em>'.
	 * @see org.gaitwright.model.experiment.RandomGround#getMinimumLength()
	 * @see #getRandomGround()
	 * @generated
	 */
	EAttribute getRandomGround_MinimumLength();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.RandomGround#getMaximumLength <em>Maximum Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Length</em>'.
	 * @see org.gaitwright.model.experiment.RandomGround#getMaximumLength()
	 * @see #getRandomGround()
	 * @generated
	 */
	EAttribute getRandomGround_MaximumLength();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.RandomGround#getMaximumAngle <em>Maximum Angle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Angle</em>'.
	 * @see org.gaitwright.model.experiment.RandomGround#getMaximumAngle()
	 * @see #getRandomGround()
	 * @generated
	 */
	EAttribute getRandomGround_MaximumAngle();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.RandomGround#getFlatStart <em>Flat Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Flat Start</em>'.
	 * @see org.gaitwright.model.experiment.RandomGround#getFlatStart()
	 * @see #getRandomGround()
	 * @generated
	 */
	EAttribute getRandomGround_FlatStart();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.RandomGround#getExtent <em>Extent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Extent</em>'.
	 * @see org.gaitwright.model.experiment.RandomGround#getExtent()
	 * @see #getRandomGround()
	 * @generated
	 */
	EAttribute getRandomGround_Extent();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.Task <em>Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Task</em>'.
	 * @see org.gaitwright.model.experiment.Task
	 * @generated
	 */
	EClass getTask();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Task#getHorizon <em>Horizon</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Horizon</em>'.
	 * @see org.gaitwright.model.experiment.Task#getHorizon()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Horizon();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gaitwright.model.experiment.Task#getInitialStates <em>Initial States</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Initial States</em>'.
	 * @see org.gaitwright.model.experiment.Task#getInitialStates()
	 * @see #getTask()
	 * @generated
	 */
	EReference getTask_InitialStates();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gaitwright.model.experiment.Task#getTraining <em>Training</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Training</em>'.
	 * @see org.gaitwright.model.experiment.Task#getTraining()
	 * @see #getTask()
	 * @generated
	 */
	EReference getTask_Training();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gaitwright.model.experiment.Task#getValidation <em>Validation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Validation</em>'.
	 * @see org.gaitwright.model.experiment.Task#getValidation()
	 * @see #getTask()
	 * @generated
	 */
	EReference getTask_Validation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gaitwright.model.experiment.Task#getTest <em>Test</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Test</em>'.
	 * @see org.gaitwright.model.experiment.Task#getTest()
	 * @see #getTask()
	 * @generated
	 */
	EReference getTask_Test();

	/**
	 * Returns the meta object for the containment reference '{@link org.gaitwright.model.experiment.Task#getSuccess <em>Success</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Success</em>'.
	 * @see org.gaitwright.model.experiment.Task#getSuccess()
	 * @see #getTask()
	 * @generated
	 */
	EReference getTask_Success();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.InitialState <em>Initial State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Initial State</em>'.
	 * @see org.gaitwright.model.experiment.InitialState
	 * @generated
	 */
	EClass getInitialState();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.InitialState#getPositionDeviation <em>Position Deviation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position Deviation</em>'.
	 * @see org.gaitwright.model.experiment.InitialState#getPositionDeviation()
	 * @see #getInitialState()
	 * @generated
	 */
	EAttribute getInitialState_PositionDeviation();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.InitialState#getVelocityDeviation <em>Velocity Deviation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Velocity Deviation</em>'.
	 * @see org.gaitwright.model.experiment.InitialState#getVelocityDeviation()
	 * @see #getInitialState()
	 * @generated
	 */
	EAttribute getInitialState_VelocityDeviation();

	/**
	 * Returns the meta object for the reference '{@link org.gaitwright.model.experiment.InitialState#getGait <em>Gait</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Gait</em>'.
	 * @see org.gaitwright.model.experiment.InitialState#getGait()
	 * @see #getInitialState()
	 * @generated
	 */
	EReference getInitialState_Gait();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.InitialState#getGaitPhase <em>Gait Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gait Phase</em>'.
	 * @see org.gaitwright.model.experiment.InitialState#getGaitPhase()
	 * @see #getInitialState()
	 * @generated
	 */
	EAttribute getInitialState_GaitPhase();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gaitwright.model.experiment.InitialState#getCoordinates <em>Coordinates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Coordinates</em>'.
	 * @see org.gaitwright.model.experiment.InitialState#getCoordinates()
	 * @see #getInitialState()
	 * @generated
	 */
	EReference getInitialState_Coordinates();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gaitwright.model.experiment.InitialState#getDeviations <em>Deviations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Deviations</em>'.
	 * @see org.gaitwright.model.experiment.InitialState#getDeviations()
	 * @see #getInitialState()
	 * @generated
	 */
	EReference getInitialState_Deviations();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.CoordinateValue <em>Coordinate Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Coordinate Value</em>'.
	 * @see org.gaitwright.model.experiment.CoordinateValue
	 * @generated
	 */
	EClass getCoordinateValue();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.CoordinateValue#getCoordinate <em>Coordinate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coordinate</em>'.
	 * @see org.gaitwright.model.experiment.CoordinateValue#getCoordinate()
	 * @see #getCoordinateValue()
	 * @generated
	 */
	EAttribute getCoordinateValue_Coordinate();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.CoordinateValue#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.gaitwright.model.experiment.CoordinateValue#getPosition()
	 * @see #getCoordinateValue()
	 * @generated
	 */
	EAttribute getCoordinateValue_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.CoordinateValue#getVelocity <em>Velocity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Velocity</em>'.
	 * @see org.gaitwright.model.experiment.CoordinateValue#getVelocity()
	 * @see #getCoordinateValue()
	 * @generated
	 */
	EAttribute getCoordinateValue_Velocity();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.CoordinateSpread <em>Coordinate Spread</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Coordinate Spread</em>'.
	 * @see org.gaitwright.model.experiment.CoordinateSpread
	 * @generated
	 */
	EClass getCoordinateSpread();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.CoordinateSpread#getCoordinate <em>Coordinate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coordinate</em>'.
	 * @see org.gaitwright.model.experiment.CoordinateSpread#getCoordinate()
	 * @see #getCoordinateSpread()
	 * @generated
	 */
	EAttribute getCoordinateSpread_Coordinate();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.CoordinateSpread#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.gaitwright.model.experiment.CoordinateSpread#getPosition()
	 * @see #getCoordinateSpread()
	 * @generated
	 */
	EAttribute getCoordinateSpread_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.CoordinateSpread#getVelocity <em>Velocity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Velocity</em>'.
	 * @see org.gaitwright.model.experiment.CoordinateSpread#getVelocity()
	 * @see #getCoordinateSpread()
	 * @generated
	 */
	EAttribute getCoordinateSpread_Velocity();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.ConditionSource <em>Condition Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Condition Source</em>'.
	 * @see org.gaitwright.model.experiment.ConditionSource
	 * @generated
	 */
	EClass getConditionSource();

	/**
	 * Returns the meta object for the reference '{@link org.gaitwright.model.experiment.ConditionSource#getInitialState <em>Initial State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Initial State</em>'.
	 * @see org.gaitwright.model.experiment.ConditionSource#getInitialState()
	 * @see #getConditionSource()
	 * @generated
	 */
	EReference getConditionSource_InitialState();

	/**
	 * Returns the meta object for the reference '{@link org.gaitwright.model.experiment.ConditionSource#getTerrain <em>Terrain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Terrain</em>'.
	 * @see org.gaitwright.model.experiment.ConditionSource#getTerrain()
	 * @see #getConditionSource()
	 * @generated
	 */
	EReference getConditionSource_Terrain();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.Condition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Condition</em>'.
	 * @see org.gaitwright.model.experiment.Condition
	 * @generated
	 */
	EClass getCondition();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gaitwright.model.experiment.Condition#getPushes <em>Pushes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Pushes</em>'.
	 * @see org.gaitwright.model.experiment.Condition#getPushes()
	 * @see #getCondition()
	 * @generated
	 */
	EReference getCondition_Pushes();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.ConditionSampler <em>Condition Sampler</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Condition Sampler</em>'.
	 * @see org.gaitwright.model.experiment.ConditionSampler
	 * @generated
	 */
	EClass getConditionSampler();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.ConditionSampler#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.gaitwright.model.experiment.ConditionSampler#getCount()
	 * @see #getConditionSampler()
	 * @generated
	 */
	EAttribute getConditionSampler_Count();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.ConditionSampler#getReserve <em>Reserve</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reserve</em>'.
	 * @see org.gaitwright.model.experiment.ConditionSampler#getReserve()
	 * @see #getConditionSampler()
	 * @generated
	 */
	EAttribute getConditionSampler_Reserve();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.ConditionSampler#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.gaitwright.model.experiment.ConditionSampler#getSeed()
	 * @see #getConditionSampler()
	 * @generated
	 */
	EAttribute getConditionSampler_Seed();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.ConditionSampler#getDistribution <em>Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Distribution</em>'.
	 * @see org.gaitwright.model.experiment.ConditionSampler#getDistribution()
	 * @see #getConditionSampler()
	 * @generated
	 */
	EAttribute getConditionSampler_Distribution();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.ConditionSampler#getJointAngleSpread <em>Joint Angle Spread</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Joint Angle Spread</em>'.
	 * @see org.gaitwright.model.experiment.ConditionSampler#getJointAngleSpread()
	 * @see #getConditionSampler()
	 * @generated
	 */
	EAttribute getConditionSampler_JointAngleSpread();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.ConditionSampler#getVelocitySpread <em>Velocity Spread</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Velocity Spread</em>'.
	 * @see org.gaitwright.model.experiment.ConditionSampler#getVelocitySpread()
	 * @see #getConditionSampler()
	 * @generated
	 */
	EAttribute getConditionSampler_VelocitySpread();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.ConditionSampler#getGaitPhaseStep <em>Gait Phase Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gait Phase Step</em>'.
	 * @see org.gaitwright.model.experiment.ConditionSampler#getGaitPhaseStep()
	 * @see #getConditionSampler()
	 * @generated
	 */
	EAttribute getConditionSampler_GaitPhaseStep();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.ConditionSampler#getGaitPhaseSpread <em>Gait Phase Spread</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gait Phase Spread</em>'.
	 * @see org.gaitwright.model.experiment.ConditionSampler#getGaitPhaseSpread()
	 * @see #getConditionSampler()
	 * @generated
	 */
	EAttribute getConditionSampler_GaitPhaseSpread();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.ConditionSampler#isTerrainPerCondition <em>Terrain Per Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Terrain Per Condition</em>'.
	 * @see org.gaitwright.model.experiment.ConditionSampler#isTerrainPerCondition()
	 * @see #getConditionSampler()
	 * @generated
	 */
	EAttribute getConditionSampler_TerrainPerCondition();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gaitwright.model.experiment.ConditionSampler#getSpreads <em>Spreads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Spreads</em>'.
	 * @see org.gaitwright.model.experiment.ConditionSampler#getSpreads()
	 * @see #getConditionSampler()
	 * @generated
	 */
	EReference getConditionSampler_Spreads();

	/**
	 * Returns the meta object for the containment reference '{@link org.gaitwright.model.experiment.ConditionSampler#getRandomPushes <em>Random Pushes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Random Pushes</em>'.
	 * @see org.gaitwright.model.experiment.ConditionSampler#getRandomPushes()
	 * @see #getConditionSampler()
	 * @generated
	 */
	EReference getConditionSampler_RandomPushes();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.Push <em>Push</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Push</em>'.
	 * @see org.gaitwright.model.experiment.Push
	 * @generated
	 */
	EClass getPush();

	/**
	 * Returns the meta object for the reference '{@link org.gaitwright.model.experiment.Push#getLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Link</em>'.
	 * @see org.gaitwright.model.experiment.Push#getLink()
	 * @see #getPush()
	 * @generated
	 */
	EReference getPush_Link();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Push#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.gaitwright.model.experiment.Push#getStart()
	 * @see #getPush()
	 * @generated
	 */
	EAttribute getPush_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Push#getDuration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration</em>'.
	 * @see org.gaitwright.model.experiment.Push#getDuration()
	 * @see #getPush()
	 * @generated
	 */
	EAttribute getPush_Duration();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Push#getImpulseX <em>Impulse X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Impulse X</em>'.
	 * @see org.gaitwright.model.experiment.Push#getImpulseX()
	 * @see #getPush()
	 * @generated
	 */
	EAttribute getPush_ImpulseX();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Push#getImpulseZ <em>Impulse Z</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Impulse Z</em>'.
	 * @see org.gaitwright.model.experiment.Push#getImpulseZ()
	 * @see #getPush()
	 * @generated
	 */
	EAttribute getPush_ImpulseZ();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.RandomPushes <em>Random Pushes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Random Pushes</em>'.
	 * @see org.gaitwright.model.experiment.RandomPushes
	 * @generated
	 */
	EClass getRandomPushes();

	/**
	 * Returns the meta object for the reference '{@link org.gaitwright.model.experiment.RandomPushes#getLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Link</em>'.
	 * @see org.gaitwright.model.experiment.RandomPushes#getLink()
	 * @see #getRandomPushes()
	 * @generated
	 */
	EReference getRandomPushes_Link();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.RandomPushes#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.gaitwright.model.experiment.RandomPushes#getCount()
	 * @see #getRandomPushes()
	 * @generated
	 */
	EAttribute getRandomPushes_Count();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.RandomPushes#getMinimumImpulse <em>Minimum Impulse</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Impulse</em>'.
	 * @see org.gaitwright.model.experiment.RandomPushes#getMinimumImpulse()
	 * @see #getRandomPushes()
	 * @generated
	 */
	EAttribute getRandomPushes_MinimumImpulse();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.RandomPushes#getMaximumImpulse <em>Maximum Impulse</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Impulse</em>'.
	 * @see org.gaitwright.model.experiment.RandomPushes#getMaximumImpulse()
	 * @see #getRandomPushes()
	 * @generated
	 */
	EAttribute getRandomPushes_MaximumImpulse();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.RandomPushes#getDuration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration</em>'.
	 * @see org.gaitwright.model.experiment.RandomPushes#getDuration()
	 * @see #getRandomPushes()
	 * @generated
	 */
	EAttribute getRandomPushes_Duration();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.RandomPushes#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.gaitwright.model.experiment.RandomPushes#getFrom()
	 * @see #getRandomPushes()
	 * @generated
	 */
	EAttribute getRandomPushes_From();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.RandomPushes#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.gaitwright.model.experiment.RandomPushes#getTo()
	 * @see #getRandomPushes()
	 * @generated
	 */
	EAttribute getRandomPushes_To();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.SuccessCriterion <em>Success Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Success Criterion</em>'.
	 * @see org.gaitwright.model.experiment.SuccessCriterion
	 * @generated
	 */
	EClass getSuccessCriterion();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.SuccessCriterion#getMinimumHeightRatio <em>Minimum Height Ratio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Height Ratio</em>'.
	 * @see org.gaitwright.model.experiment.SuccessCriterion#getMinimumHeightRatio()
	 * @see #getSuccessCriterion()
	 * @generated
	 */
	EAttribute getSuccessCriterion_MinimumHeightRatio();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.SuccessCriterion#getMinimumSpeed <em>Minimum Speed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Speed</em>'.
	 * @see org.gaitwright.model.experiment.SuccessCriterion#getMinimumSpeed()
	 * @see #getSuccessCriterion()
	 * @generated
	 */
	EAttribute getSuccessCriterion_MinimumSpeed();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.SuccessCriterion#getMaximumSpeed <em>Maximum Speed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Speed</em>'.
	 * @see org.gaitwright.model.experiment.SuccessCriterion#getMaximumSpeed()
	 * @see #getSuccessCriterion()
	 * @generated
	 */
	EAttribute getSuccessCriterion_MaximumSpeed();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.CostFunction <em>Cost Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cost Function</em>'.
	 * @see org.gaitwright.model.experiment.CostFunction
	 * @generated
	 */
	EClass getCostFunction();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gaitwright.model.experiment.CostFunction#getTerms <em>Terms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Terms</em>'.
	 * @see org.gaitwright.model.experiment.CostFunction#getTerms()
	 * @see #getCostFunction()
	 * @generated
	 */
	EReference getCostFunction_Terms();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.CostTerm <em>Cost Term</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cost Term</em>'.
	 * @see org.gaitwright.model.experiment.CostTerm
	 * @generated
	 */
	EClass getCostTerm();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.CostTerm#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.gaitwright.model.experiment.CostTerm#getWeight()
	 * @see #getCostTerm()
	 * @generated
	 */
	EAttribute getCostTerm_Weight();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.CostTerm#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage</em>'.
	 * @see org.gaitwright.model.experiment.CostTerm#getStage()
	 * @see #getCostTerm()
	 * @generated
	 */
	EAttribute getCostTerm_Stage();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.ControlEffort <em>Control Effort</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Control Effort</em>'.
	 * @see org.gaitwright.model.experiment.ControlEffort
	 * @generated
	 */
	EClass getControlEffort();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.TargetVelocity <em>Target Velocity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Target Velocity</em>'.
	 * @see org.gaitwright.model.experiment.TargetVelocity
	 * @generated
	 */
	EClass getTargetVelocity();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.TargetVelocity#getVelocity <em>Velocity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Velocity</em>'.
	 * @see org.gaitwright.model.experiment.TargetVelocity#getVelocity()
	 * @see #getTargetVelocity()
	 * @generated
	 */
	EAttribute getTargetVelocity_Velocity();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.TargetHeight <em>Target Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Target Height</em>'.
	 * @see org.gaitwright.model.experiment.TargetHeight
	 * @generated
	 */
	EClass getTargetHeight();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.TargetHeight#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.gaitwright.model.experiment.TargetHeight#getHeight()
	 * @see #getTargetHeight()
	 * @generated
	 */
	EAttribute getTargetHeight_Height();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.TargetHeight#getRelativeTo <em>Relative To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Relative To</em>'.
	 * @see org.gaitwright.model.experiment.TargetHeight#getRelativeTo()
	 * @see #getTargetHeight()
	 * @generated
	 */
	EAttribute getTargetHeight_RelativeTo();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.QuadraticState <em>Quadratic State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Quadratic State</em>'.
	 * @see org.gaitwright.model.experiment.QuadraticState
	 * @generated
	 */
	EClass getQuadraticState();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gaitwright.model.experiment.QuadraticState#getTargets <em>Targets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Targets</em>'.
	 * @see org.gaitwright.model.experiment.QuadraticState#getTargets()
	 * @see #getQuadraticState()
	 * @generated
	 */
	EReference getQuadraticState_Targets();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.StateTarget <em>State Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>State Target</em>'.
	 * @see org.gaitwright.model.experiment.StateTarget
	 * @generated
	 */
	EClass getStateTarget();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.StateTarget#getCoordinate <em>Coordinate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coordinate</em>'.
	 * @see org.gaitwright.model.experiment.StateTarget#getCoordinate()
	 * @see #getStateTarget()
	 * @generated
	 */
	EAttribute getStateTarget_Coordinate();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.StateTarget#getQuantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quantity</em>'.
	 * @see org.gaitwright.model.experiment.StateTarget#getQuantity()
	 * @see #getStateTarget()
	 * @generated
	 */
	EAttribute getStateTarget_Quantity();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.StateTarget#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.gaitwright.model.experiment.StateTarget#getTarget()
	 * @see #getStateTarget()
	 * @generated
	 */
	EAttribute getStateTarget_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.StateTarget#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.gaitwright.model.experiment.StateTarget#getWeight()
	 * @see #getStateTarget()
	 * @generated
	 */
	EAttribute getStateTarget_Weight();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.Policy <em>Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Policy</em>'.
	 * @see org.gaitwright.model.experiment.Policy
	 * @generated
	 */
	EClass getPolicy();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.NeuralNetwork <em>Neural Network</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Neural Network</em>'.
	 * @see org.gaitwright.model.experiment.NeuralNetwork
	 * @generated
	 */
	EClass getNeuralNetwork();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.NeuralNetwork#getHiddenSizes <em>Hidden Sizes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hidden Sizes</em>'.
	 * @see org.gaitwright.model.experiment.NeuralNetwork#getHiddenSizes()
	 * @see #getNeuralNetwork()
	 * @generated
	 */
	EAttribute getNeuralNetwork_HiddenSizes();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.NeuralNetwork#getActivation <em>Activation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Activation</em>'.
	 * @see org.gaitwright.model.experiment.NeuralNetwork#getActivation()
	 * @see #getNeuralNetwork()
	 * @generated
	 */
	EAttribute getNeuralNetwork_Activation();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.NeuralNetwork#getWeightDecay <em>Weight Decay</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight Decay</em>'.
	 * @see org.gaitwright.model.experiment.NeuralNetwork#getWeightDecay()
	 * @see #getNeuralNetwork()
	 * @generated
	 */
	EAttribute getNeuralNetwork_WeightDecay();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.NeuralNetwork#getInitialScale <em>Initial Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Initial Scale</em>'.
	 * @see org.gaitwright.model.experiment.NeuralNetwork#getInitialScale()
	 * @see #getNeuralNetwork()
	 * @generated
	 */
	EAttribute getNeuralNetwork_InitialScale();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.LinearPolicy <em>Linear Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Linear Policy</em>'.
	 * @see org.gaitwright.model.experiment.LinearPolicy
	 * @generated
	 */
	EClass getLinearPolicy();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.LinearPolicy#getWeightDecay <em>Weight Decay</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight Decay</em>'.
	 * @see org.gaitwright.model.experiment.LinearPolicy#getWeightDecay()
	 * @see #getLinearPolicy()
	 * @generated
	 */
	EAttribute getLinearPolicy_WeightDecay();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.Observation <em>Observation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Observation</em>'.
	 * @see org.gaitwright.model.experiment.Observation
	 * @generated
	 */
	EClass getObservation();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Observation#isRootX <em>Root X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Root X</em>'.
	 * @see org.gaitwright.model.experiment.Observation#isRootX()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_RootX();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Observation#isRootHeight <em>Root Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Root Height</em>'.
	 * @see org.gaitwright.model.experiment.Observation#isRootHeight()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_RootHeight();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Observation#getHeightRelativeTo <em>Height Relative To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height Relative To</em>'.
	 * @see org.gaitwright.model.experiment.Observation#getHeightRelativeTo()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_HeightRelativeTo();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Observation#isRootPitch <em>Root Pitch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Root Pitch</em>'.
	 * @see org.gaitwright.model.experiment.Observation#isRootPitch()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_RootPitch();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Observation#isJointAngles <em>Joint Angles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Joint Angles</em>'.
	 * @see org.gaitwright.model.experiment.Observation#isJointAngles()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_JointAngles();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Observation#isRootVelocity <em>Root Velocity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Root Velocity</em>'.
	 * @see org.gaitwright.model.experiment.Observation#isRootVelocity()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_RootVelocity();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Observation#getVelocityFrame <em>Velocity Frame</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Velocity Frame</em>'.
	 * @see org.gaitwright.model.experiment.Observation#getVelocityFrame()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_VelocityFrame();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Observation#isPitchVelocity <em>Pitch Velocity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pitch Velocity</em>'.
	 * @see org.gaitwright.model.experiment.Observation#isPitchVelocity()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_PitchVelocity();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Observation#isJointVelocities <em>Joint Velocities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Joint Velocities</em>'.
	 * @see org.gaitwright.model.experiment.Observation#isJointVelocities()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_JointVelocities();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Observation#getExclude <em>Exclude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exclude</em>'.
	 * @see org.gaitwright.model.experiment.Observation#getExclude()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Exclude();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.Initialization <em>Initialization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Initialization</em>'.
	 * @see org.gaitwright.model.experiment.Initialization
	 * @generated
	 */
	EClass getInitialization();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Initialization#getDescentIterations <em>Descent Iterations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Descent Iterations</em>'.
	 * @see org.gaitwright.model.experiment.Initialization#getDescentIterations()
	 * @see #getInitialization()
	 * @generated
	 */
	EAttribute getInitialization_DescentIterations();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Initialization#getDescentTolerance <em>Descent Tolerance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Descent Tolerance</em>'.
	 * @see org.gaitwright.model.experiment.Initialization#getDescentTolerance()
	 * @see #getInitialization()
	 * @generated
	 */
	EAttribute getInitialization_DescentTolerance();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Initialization#isFollowFirst <em>Follow First</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Follow First</em>'.
	 * @see org.gaitwright.model.experiment.Initialization#isFollowFirst()
	 * @see #getInitialization()
	 * @generated
	 */
	EAttribute getInitialization_FollowFirst();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Initialization#getFollowerIterations <em>Follower Iterations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Follower Iterations</em>'.
	 * @see org.gaitwright.model.experiment.Initialization#getFollowerIterations()
	 * @see #getInitialization()
	 * @generated
	 */
	EAttribute getInitialization_FollowerIterations();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.SinusoidalTorques <em>Sinusoidal Torques</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sinusoidal Torques</em>'.
	 * @see org.gaitwright.model.experiment.SinusoidalTorques
	 * @generated
	 */
	EClass getSinusoidalTorques();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.SinusoidalTorques#getAmplitude <em>Amplitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amplitude</em>'.
	 * @see org.gaitwright.model.experiment.SinusoidalTorques#getAmplitude()
	 * @see #getSinusoidalTorques()
	 * @generated
	 */
	EAttribute getSinusoidalTorques_Amplitude();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.SinusoidalTorques#getFrequency <em>Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frequency</em>'.
	 * @see org.gaitwright.model.experiment.SinusoidalTorques#getFrequency()
	 * @see #getSinusoidalTorques()
	 * @generated
	 */
	EAttribute getSinusoidalTorques_Frequency();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.SinusoidalTorques#getPhaseLag <em>Phase Lag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phase Lag</em>'.
	 * @see org.gaitwright.model.experiment.SinusoidalTorques#getPhaseLag()
	 * @see #getSinusoidalTorques()
	 * @generated
	 */
	EAttribute getSinusoidalTorques_PhaseLag();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.SinusoidalTorques#getPhase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phase</em>'.
	 * @see org.gaitwright.model.experiment.SinusoidalTorques#getPhase()
	 * @see #getSinusoidalTorques()
	 * @generated
	 */
	EAttribute getSinusoidalTorques_Phase();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.RandomTorques <em>Random Torques</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Random Torques</em>'.
	 * @see org.gaitwright.model.experiment.RandomTorques
	 * @generated
	 */
	EClass getRandomTorques();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.RandomTorques#getDeviation <em>Deviation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deviation</em>'.
	 * @see org.gaitwright.model.experiment.RandomTorques#getDeviation()
	 * @see #getRandomTorques()
	 * @generated
	 */
	EAttribute getRandomTorques_Deviation();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.RandomTorques#getCorrelationTime <em>Correlation Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Correlation Time</em>'.
	 * @see org.gaitwright.model.experiment.RandomTorques#getCorrelationTime()
	 * @see #getRandomTorques()
	 * @generated
	 */
	EAttribute getRandomTorques_CorrelationTime();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.ZeroTorques <em>Zero Torques</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Zero Torques</em>'.
	 * @see org.gaitwright.model.experiment.ZeroTorques
	 * @generated
	 */
	EClass getZeroTorques();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.Gait <em>Gait</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Gait</em>'.
	 * @see org.gaitwright.model.experiment.Gait
	 * @generated
	 */
	EClass getGait();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gaitwright.model.experiment.Gait#getLegs <em>Legs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Legs</em>'.
	 * @see org.gaitwright.model.experiment.Gait#getLegs()
	 * @see #getGait()
	 * @generated
	 */
	EReference getGait_Legs();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Gait#getLiftDuration <em>Lift Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lift Duration</em>'.
	 * @see org.gaitwright.model.experiment.Gait#getLiftDuration()
	 * @see #getGait()
	 * @generated
	 */
	EAttribute getGait_LiftDuration();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Gait#getStrikeForce <em>Strike Force</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Strike Force</em>'.
	 * @see org.gaitwright.model.experiment.Gait#getStrikeForce()
	 * @see #getGait()
	 * @generated
	 */
	EAttribute getGait_StrikeForce();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Gait#getMinimumStrikeTime <em>Minimum Strike Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Strike Time</em>'.
	 * @see org.gaitwright.model.experiment.Gait#getMinimumStrikeTime()
	 * @see #getGait()
	 * @generated
	 */
	EAttribute getGait_MinimumStrikeTime();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Gait#getMaximumStrikeTime <em>Maximum Strike Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Strike Time</em>'.
	 * @see org.gaitwright.model.experiment.Gait#getMaximumStrikeTime()
	 * @see #getGait()
	 * @generated
	 */
	EAttribute getGait_MaximumStrikeTime();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Gait#getSwingHipA <em>Swing Hip A</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Swing Hip A</em>'.
	 * @see org.gaitwright.model.experiment.Gait#getSwingHipA()
	 * @see #getGait()
	 * @generated
	 */
	EAttribute getGait_SwingHipA();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Gait#getSwingKneeA <em>Swing Knee A</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Swing Knee A</em>'.
	 * @see org.gaitwright.model.experiment.Gait#getSwingKneeA()
	 * @see #getGait()
	 * @generated
	 */
	EAttribute getGait_SwingKneeA();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Gait#getSwingFootA <em>Swing Foot A</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Swing Foot A</em>'.
	 * @see org.gaitwright.model.experiment.Gait#getSwingFootA()
	 * @see #getGait()
	 * @generated
	 */
	EAttribute getGait_SwingFootA();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Gait#getStanceKneeA <em>Stance Knee A</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stance Knee A</em>'.
	 * @see org.gaitwright.model.experiment.Gait#getStanceKneeA()
	 * @see #getGait()
	 * @generated
	 */
	EAttribute getGait_StanceKneeA();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Gait#getStanceAnkleA <em>Stance Ankle A</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stance Ankle A</em>'.
	 * @see org.gaitwright.model.experiment.Gait#getStanceAnkleA()
	 * @see #getGait()
	 * @generated
	 */
	EAttribute getGait_StanceAnkleA();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Gait#getDistanceGainA <em>Distance Gain A</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Distance Gain A</em>'.
	 * @see org.gaitwright.model.experiment.Gait#getDistanceGainA()
	 * @see #getGait()
	 * @generated
	 */
	EAttribute getGait_DistanceGainA();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Gait#getVelocityGainA <em>Velocity Gain A</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Velocity Gain A</em>'.
	 * @see org.gaitwright.model.experiment.Gait#getVelocityGainA()
	 * @see #getGait()
	 * @generated
	 */
	EAttribute getGait_VelocityGainA();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Gait#getSwingHipB <em>Swing Hip B</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Swing Hip B</em>'.
	 * @see org.gaitwright.model.experiment.Gait#getSwingHipB()
	 * @see #getGait()
	 * @generated
	 */
	EAttribute getGait_SwingHipB();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Gait#getSwingKneeB <em>Swing Knee B</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Swing Knee B</em>'.
	 * @see org.gaitwright.model.experiment.Gait#getSwingKneeB()
	 * @see #getGait()
	 * @generated
	 */
	EAttribute getGait_SwingKneeB();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Gait#getSwingFootB <em>Swing Foot B</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Swing Foot B</em>'.
	 * @see org.gaitwright.model.experiment.Gait#getSwingFootB()
	 * @see #getGait()
	 * @generated
	 */
	EAttribute getGait_SwingFootB();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Gait#getStanceKneeB <em>Stance Knee B</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stance Knee B</em>'.
	 * @see org.gaitwright.model.experiment.Gait#getStanceKneeB()
	 * @see #getGait()
	 * @generated
	 */
	EAttribute getGait_StanceKneeB();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Gait#getStanceAnkleB <em>Stance Ankle B</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stance Ankle B</em>'.
	 * @see org.gaitwright.model.experiment.Gait#getStanceAnkleB()
	 * @see #getGait()
	 * @generated
	 */
	EAttribute getGait_StanceAnkleB();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Gait#getDistanceGainB <em>Distance Gain B</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Distance Gain B</em>'.
	 * @see org.gaitwright.model.experiment.Gait#getDistanceGainB()
	 * @see #getGait()
	 * @generated
	 */
	EAttribute getGait_DistanceGainB();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Gait#getVelocityGainB <em>Velocity Gain B</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Velocity Gain B</em>'.
	 * @see org.gaitwright.model.experiment.Gait#getVelocityGainB()
	 * @see #getGait()
	 * @generated
	 */
	EAttribute getGait_VelocityGainB();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Gait#getMinimumSwingHip <em>Minimum Swing Hip</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Swing Hip</em>'.
	 * @see org.gaitwright.model.experiment.Gait#getMinimumSwingHip()
	 * @see #getGait()
	 * @generated
	 */
	EAttribute getGait_MinimumSwingHip();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Gait#getMaximumSwingHip <em>Maximum Swing Hip</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Swing Hip</em>'.
	 * @see org.gaitwright.model.experiment.Gait#getMaximumSwingHip()
	 * @see #getGait()
	 * @generated
	 */
	EAttribute getGait_MaximumSwingHip();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Gait#getLean <em>Lean</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lean</em>'.
	 * @see org.gaitwright.model.experiment.Gait#getLean()
	 * @see #getGait()
	 * @generated
	 */
	EAttribute getGait_Lean();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Gait#getHipStiffness <em>Hip Stiffness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hip Stiffness</em>'.
	 * @see org.gaitwright.model.experiment.Gait#getHipStiffness()
	 * @see #getGait()
	 * @generated
	 */
	EAttribute getGait_HipStiffness();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Gait#getKneeStiffness <em>Knee Stiffness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Knee Stiffness</em>'.
	 * @see org.gaitwright.model.experiment.Gait#getKneeStiffness()
	 * @see #getGait()
	 * @generated
	 */
	EAttribute getGait_KneeStiffness();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Gait#getAnkleStiffness <em>Ankle Stiffness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ankle Stiffness</em>'.
	 * @see org.gaitwright.model.experiment.Gait#getAnkleStiffness()
	 * @see #getGait()
	 * @generated
	 */
	EAttribute getGait_AnkleStiffness();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Gait#getTorsoStiffness <em>Torso Stiffness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Torso Stiffness</em>'.
	 * @see org.gaitwright.model.experiment.Gait#getTorsoStiffness()
	 * @see #getGait()
	 * @generated
	 */
	EAttribute getGait_TorsoStiffness();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Gait#getSwingAnkleRatio <em>Swing Ankle Ratio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Swing Ankle Ratio</em>'.
	 * @see org.gaitwright.model.experiment.Gait#getSwingAnkleRatio()
	 * @see #getGait()
	 * @generated
	 */
	EAttribute getGait_SwingAnkleRatio();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Gait#getDampingScale <em>Damping Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Damping Scale</em>'.
	 * @see org.gaitwright.model.experiment.Gait#getDampingScale()
	 * @see #getGait()
	 * @generated
	 */
	EAttribute getGait_DampingScale();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Gait#getHipDamping <em>Hip Damping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hip Damping</em>'.
	 * @see org.gaitwright.model.experiment.Gait#getHipDamping()
	 * @see #getGait()
	 * @generated
	 */
	EAttribute getGait_HipDamping();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Gait#getKneeDamping <em>Knee Damping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Knee Damping</em>'.
	 * @see org.gaitwright.model.experiment.Gait#getKneeDamping()
	 * @see #getGait()
	 * @generated
	 */
	EAttribute getGait_KneeDamping();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Gait#getTorsoDamping <em>Torso Damping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Torso Damping</em>'.
	 * @see org.gaitwright.model.experiment.Gait#getTorsoDamping()
	 * @see #getGait()
	 * @generated
	 */
	EAttribute getGait_TorsoDamping();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Gait#getSwingAnkleDamping <em>Swing Ankle Damping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Swing Ankle Damping</em>'.
	 * @see org.gaitwright.model.experiment.Gait#getSwingAnkleDamping()
	 * @see #getGait()
	 * @generated
	 */
	EAttribute getGait_SwingAnkleDamping();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Gait#getStanceAnkleDamping <em>Stance Ankle Damping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stance Ankle Damping</em>'.
	 * @see org.gaitwright.model.experiment.Gait#getStanceAnkleDamping()
	 * @see #getGait()
	 * @generated
	 */
	EAttribute getGait_StanceAnkleDamping();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Gait#getStartKnee <em>Start Knee</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Knee</em>'.
	 * @see org.gaitwright.model.experiment.Gait#getStartKnee()
	 * @see #getGait()
	 * @generated
	 */
	EAttribute getGait_StartKnee();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Gait#getStartSpeed <em>Start Speed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Speed</em>'.
	 * @see org.gaitwright.model.experiment.Gait#getStartSpeed()
	 * @see #getGait()
	 * @generated
	 */
	EAttribute getGait_StartSpeed();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Gait#getSettlingTime <em>Settling Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Settling Time</em>'.
	 * @see org.gaitwright.model.experiment.Gait#getSettlingTime()
	 * @see #getGait()
	 * @generated
	 */
	EAttribute getGait_SettlingTime();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.GaitController <em>Gait Controller</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Gait Controller</em>'.
	 * @see org.gaitwright.model.experiment.GaitController
	 * @generated
	 */
	EClass getGaitController();

	/**
	 * Returns the meta object for the reference '{@link org.gaitwright.model.experiment.GaitController#getGait <em>Gait</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Gait</em>'.
	 * @see org.gaitwright.model.experiment.GaitController#getGait()
	 * @see #getGaitController()
	 * @generated
	 */
	EReference getGaitController_Gait();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.GaitController#getAttempts <em>Attempts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attempts</em>'.
	 * @see org.gaitwright.model.experiment.GaitController#getAttempts()
	 * @see #getGaitController()
	 * @generated
	 */
	EAttribute getGaitController_Attempts();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.GaitController#getVariation <em>Variation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Variation</em>'.
	 * @see org.gaitwright.model.experiment.GaitController#getVariation()
	 * @see #getGaitController()
	 * @generated
	 */
	EAttribute getGaitController_Variation();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.Leg <em>Leg</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Leg</em>'.
	 * @see org.gaitwright.model.experiment.Leg
	 * @generated
	 */
	EClass getLeg();

	/**
	 * Returns the meta object for the reference '{@link org.gaitwright.model.experiment.Leg#getHip <em>Hip</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Hip</em>'.
	 * @see org.gaitwright.model.experiment.Leg#getHip()
	 * @see #getLeg()
	 * @generated
	 */
	EReference getLeg_Hip();

	/**
	 * Returns the meta object for the reference '{@link org.gaitwright.model.experiment.Leg#getKnee <em>Knee</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Knee</em>'.
	 * @see org.gaitwright.model.experiment.Leg#getKnee()
	 * @see #getLeg()
	 * @generated
	 */
	EReference getLeg_Knee();

	/**
	 * Returns the meta object for the reference '{@link org.gaitwright.model.experiment.Leg#getAnkle <em>Ankle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Ankle</em>'.
	 * @see org.gaitwright.model.experiment.Leg#getAnkle()
	 * @see #getLeg()
	 * @generated
	 */
	EReference getLeg_Ankle();

	/**
	 * Returns the meta object for the reference '{@link org.gaitwright.model.experiment.Leg#getFoot <em>Foot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Foot</em>'.
	 * @see org.gaitwright.model.experiment.Leg#getFoot()
	 * @see #getLeg()
	 * @generated
	 */
	EReference getLeg_Foot();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.TrajectoryFile <em>Trajectory File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Trajectory File</em>'.
	 * @see org.gaitwright.model.experiment.TrajectoryFile
	 * @generated
	 */
	EClass getTrajectoryFile();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.TrajectoryFile#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.gaitwright.model.experiment.TrajectoryFile#getPath()
	 * @see #getTrajectoryFile()
	 * @generated
	 */
	EAttribute getTrajectoryFile_Path();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.EarlierRun <em>Earlier Run</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Earlier Run</em>'.
	 * @see org.gaitwright.model.experiment.EarlierRun
	 * @generated
	 */
	EClass getEarlierRun();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.EarlierRun#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.gaitwright.model.experiment.EarlierRun#getPath()
	 * @see #getEarlierRun()
	 * @generated
	 */
	EAttribute getEarlierRun_Path();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.Optimizer <em>Optimizer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Optimizer</em>'.
	 * @see org.gaitwright.model.experiment.Optimizer
	 * @generated
	 */
	EClass getOptimizer();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Optimizer#getIterations <em>Iterations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Iterations</em>'.
	 * @see org.gaitwright.model.experiment.Optimizer#getIterations()
	 * @see #getOptimizer()
	 * @generated
	 */
	EAttribute getOptimizer_Iterations();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.TrajectoryOptimization <em>Trajectory Optimization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Trajectory Optimization</em>'.
	 * @see org.gaitwright.model.experiment.TrajectoryOptimization
	 * @generated
	 */
	EClass getTrajectoryOptimization();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.TrajectoryOptimization#getTrajectoryIterations <em>Trajectory Iterations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trajectory Iterations</em>'.
	 * @see org.gaitwright.model.experiment.TrajectoryOptimization#getTrajectoryIterations()
	 * @see #getTrajectoryOptimization()
	 * @generated
	 */
	EAttribute getTrajectoryOptimization_TrajectoryIterations();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.TrajectoryOptimization#getTrajectoryTolerance <em>Trajectory Tolerance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trajectory Tolerance</em>'.
	 * @see org.gaitwright.model.experiment.TrajectoryOptimization#getTrajectoryTolerance()
	 * @see #getTrajectoryOptimization()
	 * @generated
	 */
	EAttribute getTrajectoryOptimization_TrajectoryTolerance();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.TrajectoryOptimization#getSmallestStep <em>Smallest Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Smallest Step</em>'.
	 * @see org.gaitwright.model.experiment.TrajectoryOptimization#getSmallestStep()
	 * @see #getTrajectoryOptimization()
	 * @generated
	 */
	EAttribute getTrajectoryOptimization_SmallestStep();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.TrajectoryOptimization#getStepReduction <em>Step Reduction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step Reduction</em>'.
	 * @see org.gaitwright.model.experiment.TrajectoryOptimization#getStepReduction()
	 * @see #getTrajectoryOptimization()
	 * @generated
	 */
	EAttribute getTrajectoryOptimization_StepReduction();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.TrajectoryOptimization#getSufficientDecrease <em>Sufficient Decrease</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sufficient Decrease</em>'.
	 * @see org.gaitwright.model.experiment.TrajectoryOptimization#getSufficientDecrease()
	 * @see #getTrajectoryOptimization()
	 * @generated
	 */
	EAttribute getTrajectoryOptimization_SufficientDecrease();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.TrajectoryOptimization#isKeepImprovingStep <em>Keep Improving Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Keep Improving Step</em>'.
	 * @see org.gaitwright.model.experiment.TrajectoryOptimization#isKeepImprovingStep()
	 * @see #getTrajectoryOptimization()
	 * @generated
	 */
	EAttribute getTrajectoryOptimization_KeepImprovingStep();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.TrajectoryOptimization#getControlLimits <em>Control Limits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Control Limits</em>'.
	 * @see org.gaitwright.model.experiment.TrajectoryOptimization#getControlLimits()
	 * @see #getTrajectoryOptimization()
	 * @generated
	 */
	EAttribute getTrajectoryOptimization_ControlLimits();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.TrajectoryOptimization#getRegularization <em>Regularization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Regularization</em>'.
	 * @see org.gaitwright.model.experiment.TrajectoryOptimization#getRegularization()
	 * @see #getTrajectoryOptimization()
	 * @generated
	 */
	EAttribute getTrajectoryOptimization_Regularization();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.TrajectoryOptimization#getInitialRegularization <em>Initial Regularization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Initial Regularization</em>'.
	 * @see org.gaitwright.model.experiment.TrajectoryOptimization#getInitialRegularization()
	 * @see #getTrajectoryOptimization()
	 * @generated
	 */
	EAttribute getTrajectoryOptimization_InitialRegularization();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.TrajectoryOptimization#getMinimumRegularization <em>Minimum Regularization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Regularization</em>'.
	 * @see org.gaitwright.model.experiment.TrajectoryOptimization#getMinimumRegularization()
	 * @see #getTrajectoryOptimization()
	 * @generated
	 */
	EAttribute getTrajectoryOptimization_MinimumRegularization();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.TrajectoryOptimization#getMaximumRegularization <em>Maximum Regularization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Regularization</em>'.
	 * @see org.gaitwright.model.experiment.TrajectoryOptimization#getMaximumRegularization()
	 * @see #getTrajectoryOptimization()
	 * @generated
	 */
	EAttribute getTrajectoryOptimization_MaximumRegularization();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.TrajectoryOptimization#getEntryRegularizationCap <em>Entry Regularization Cap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Entry Regularization Cap</em>'.
	 * @see org.gaitwright.model.experiment.TrajectoryOptimization#getEntryRegularizationCap()
	 * @see #getTrajectoryOptimization()
	 * @generated
	 */
	EAttribute getTrajectoryOptimization_EntryRegularizationCap();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.TrajectoryOptimization#getRegularizationIncrease <em>Regularization Increase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Regularization Increase</em>'.
	 * @see org.gaitwright.model.experiment.TrajectoryOptimization#getRegularizationIncrease()
	 * @see #getTrajectoryOptimization()
	 * @generated
	 */
	EAttribute getTrajectoryOptimization_RegularizationIncrease();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.TrajectoryOptimization#getRegularizationDecrease <em>Regularization Decrease</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Regularization Decrease</em>'.
	 * @see org.gaitwright.model.experiment.TrajectoryOptimization#getRegularizationDecrease()
	 * @see #getTrajectoryOptimization()
	 * @generated
	 */
	EAttribute getTrajectoryOptimization_RegularizationDecrease();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.PolicyTraining <em>Policy Training</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Policy Training</em>'.
	 * @see org.gaitwright.model.experiment.PolicyTraining
	 * @generated
	 */
	EClass getPolicyTraining();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.PolicyTraining#getPolicyIterations <em>Policy Iterations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Policy Iterations</em>'.
	 * @see org.gaitwright.model.experiment.PolicyTraining#getPolicyIterations()
	 * @see #getPolicyTraining()
	 * @generated
	 */
	EAttribute getPolicyTraining_PolicyIterations();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.PolicyTraining#getFirstPolicyIterations <em>First Policy Iterations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Policy Iterations</em>'.
	 * @see org.gaitwright.model.experiment.PolicyTraining#getFirstPolicyIterations()
	 * @see #getPolicyTraining()
	 * @generated
	 */
	EAttribute getPolicyTraining_FirstPolicyIterations();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.PolicyTraining#getLbfgsMemory <em>Lbfgs Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lbfgs Memory</em>'.
	 * @see org.gaitwright.model.experiment.PolicyTraining#getLbfgsMemory()
	 * @see #getPolicyTraining()
	 * @generated
	 */
	EAttribute getPolicyTraining_LbfgsMemory();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.PolicyTraining#getPolicyGradientTolerance <em>Policy Gradient Tolerance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Policy Gradient Tolerance</em>'.
	 * @see org.gaitwright.model.experiment.PolicyTraining#getPolicyGradientTolerance()
	 * @see #getPolicyTraining()
	 * @generated
	 */
	EAttribute getPolicyTraining_PolicyGradientTolerance();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.PolicyTraining#getPolicyCovariance <em>Policy Covariance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Policy Covariance</em>'.
	 * @see org.gaitwright.model.experiment.PolicyTraining#getPolicyCovariance()
	 * @see #getPolicyTraining()
	 * @generated
	 */
	EAttribute getPolicyTraining_PolicyCovariance();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.TrajectoryDistributions <em>Trajectory Distributions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Trajectory Distributions</em>'.
	 * @see org.gaitwright.model.experiment.TrajectoryDistributions
	 * @generated
	 */
	EClass getTrajectoryDistributions();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.TrajectoryDistributions#getTemperature <em>Temperature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Temperature</em>'.
	 * @see org.gaitwright.model.experiment.TrajectoryDistributions#getTemperature()
	 * @see #getTrajectoryDistributions()
	 * @generated
	 */
	EAttribute getTrajectoryDistributions_Temperature();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.TrajectoryDistributions#isAutomaticTemperature <em>Automatic Temperature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Automatic Temperature</em>'.
	 * @see org.gaitwright.model.experiment.TrajectoryDistributions#isAutomaticTemperature()
	 * @see #getTrajectoryDistributions()
	 * @generated
	 */
	EAttribute getTrajectoryDistributions_AutomaticTemperature();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.TrajectoryDistributions#getAutomaticActionDeviation <em>Automatic Action Deviation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Automatic Action Deviation</em>'.
	 * @see org.gaitwright.model.experiment.TrajectoryDistributions#getAutomaticActionDeviation()
	 * @see #getTrajectoryDistributions()
	 * @generated
	 */
	EAttribute getTrajectoryDistributions_AutomaticActionDeviation();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.TrajectoryDistributions#getCovarianceSweeps <em>Covariance Sweeps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Covariance Sweeps</em>'.
	 * @see org.gaitwright.model.experiment.TrajectoryDistributions#getCovarianceSweeps()
	 * @see #getTrajectoryDistributions()
	 * @generated
	 */
	EAttribute getTrajectoryDistributions_CovarianceSweeps();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.TrajectoryDistributions#getEigenvalueFloor <em>Eigenvalue Floor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Eigenvalue Floor</em>'.
	 * @see org.gaitwright.model.experiment.TrajectoryDistributions#getEigenvalueFloor()
	 * @see #getTrajectoryDistributions()
	 * @generated
	 */
	EAttribute getTrajectoryDistributions_EigenvalueFloor();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.TrajectoryDistributions#getPositionNoise <em>Position Noise</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position Noise</em>'.
	 * @see org.gaitwright.model.experiment.TrajectoryDistributions#getPositionNoise()
	 * @see #getTrajectoryDistributions()
	 * @generated
	 */
	EAttribute getTrajectoryDistributions_PositionNoise();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.TrajectoryDistributions#getVelocityNoise <em>Velocity Noise</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Velocity Noise</em>'.
	 * @see org.gaitwright.model.experiment.TrajectoryDistributions#getVelocityNoise()
	 * @see #getTrajectoryDistributions()
	 * @generated
	 */
	EAttribute getTrajectoryDistributions_VelocityNoise();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.TrajectoryDistributions#getTailSteps <em>Tail Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tail Steps</em>'.
	 * @see org.gaitwright.model.experiment.TrajectoryDistributions#getTailSteps()
	 * @see #getTrajectoryDistributions()
	 * @generated
	 */
	EAttribute getTrajectoryDistributions_TailSteps();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.TrajectoryDistributions#getSampling <em>Sampling</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sampling</em>'.
	 * @see org.gaitwright.model.experiment.TrajectoryDistributions#getSampling()
	 * @see #getTrajectoryDistributions()
	 * @generated
	 */
	EAttribute getTrajectoryDistributions_Sampling();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.TrajectoryDistributions#getPolicySamplesPerStep <em>Policy Samples Per Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Policy Samples Per Step</em>'.
	 * @see org.gaitwright.model.experiment.TrajectoryDistributions#getPolicySamplesPerStep()
	 * @see #getTrajectoryDistributions()
	 * @generated
	 */
	EAttribute getTrajectoryDistributions_PolicySamplesPerStep();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch <em>Constrained Guided Policy Search</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Constrained Guided Policy Search</em>'.
	 * @see org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch
	 * @generated
	 */
	EClass getConstrainedGuidedPolicySearch();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getGradient <em>Gradient</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gradient</em>'.
	 * @see org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getGradient()
	 * @see #getConstrainedGuidedPolicySearch()
	 * @generated
	 */
	EAttribute getConstrainedGuidedPolicySearch_Gradient();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#isAdoptPolicyRollouts <em>Adopt Policy Rollouts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Adopt Policy Rollouts</em>'.
	 * @see org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#isAdoptPolicyRollouts()
	 * @see #getConstrainedGuidedPolicySearch()
	 * @generated
	 */
	EAttribute getConstrainedGuidedPolicySearch_AdoptPolicyRollouts();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getSamplesPerStep <em>Samples Per Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Samples Per Step</em>'.
	 * @see org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getSamplesPerStep()
	 * @see #getConstrainedGuidedPolicySearch()
	 * @generated
	 */
	EAttribute getConstrainedGuidedPolicySearch_SamplesPerStep();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getInitialMultiplier <em>Initial Multiplier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Initial Multiplier</em>'.
	 * @see org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getInitialMultiplier()
	 * @see #getConstrainedGuidedPolicySearch()
	 * @generated
	 */
	EAttribute getConstrainedGuidedPolicySearch_InitialMultiplier();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getMultiplierStep <em>Multiplier Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Multiplier Step</em>'.
	 * @see org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getMultiplierStep()
	 * @see #getConstrainedGuidedPolicySearch()
	 * @generated
	 */
	EAttribute getConstrainedGuidedPolicySearch_MultiplierStep();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#isAdaptiveMultiplierStep <em>Adaptive Multiplier Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Adaptive Multiplier Step</em>'.
	 * @see org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#isAdaptiveMultiplierStep()
	 * @see #getConstrainedGuidedPolicySearch()
	 * @generated
	 */
	EAttribute getConstrainedGuidedPolicySearch_AdaptiveMultiplierStep();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getMultiplierStepGrowth <em>Multiplier Step Growth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Multiplier Step Growth</em>'.
	 * @see org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getMultiplierStepGrowth()
	 * @see #getConstrainedGuidedPolicySearch()
	 * @generated
	 */
	EAttribute getConstrainedGuidedPolicySearch_MultiplierStepGrowth();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getMaximumGrowth <em>Maximum Growth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Growth</em>'.
	 * @see org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getMaximumGrowth()
	 * @see #getConstrainedGuidedPolicySearch()
	 * @generated
	 */
	EAttribute getConstrainedGuidedPolicySearch_MaximumGrowth();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getMaximumMultiplier <em>Maximum Multiplier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Multiplier</em>'.
	 * @see org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getMaximumMultiplier()
	 * @see #getConstrainedGuidedPolicySearch()
	 * @generated
	 */
	EAttribute getConstrainedGuidedPolicySearch_MaximumMultiplier();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getDivergenceTolerance <em>Divergence Tolerance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Divergence Tolerance</em>'.
	 * @see org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getDivergenceTolerance()
	 * @see #getConstrainedGuidedPolicySearch()
	 * @generated
	 */
	EAttribute getConstrainedGuidedPolicySearch_DivergenceTolerance();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getCostTolerance <em>Cost Tolerance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost Tolerance</em>'.
	 * @see org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getCostTolerance()
	 * @see #getConstrainedGuidedPolicySearch()
	 * @generated
	 */
	EAttribute getConstrainedGuidedPolicySearch_CostTolerance();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getPatience <em>Patience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Patience</em>'.
	 * @see org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getPatience()
	 * @see #getConstrainedGuidedPolicySearch()
	 * @generated
	 */
	EAttribute getConstrainedGuidedPolicySearch_Patience();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getRestartInterval <em>Restart Interval</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Restart Interval</em>'.
	 * @see org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getRestartInterval()
	 * @see #getConstrainedGuidedPolicySearch()
	 * @generated
	 */
	EAttribute getConstrainedGuidedPolicySearch_RestartInterval();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getRestartDraws <em>Restart Draws</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Restart Draws</em>'.
	 * @see org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getRestartDraws()
	 * @see #getConstrainedGuidedPolicySearch()
	 * @generated
	 */
	EAttribute getConstrainedGuidedPolicySearch_RestartDraws();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getRestartMemory <em>Restart Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Restart Memory</em>'.
	 * @see org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getRestartMemory()
	 * @see #getConstrainedGuidedPolicySearch()
	 * @generated
	 */
	EAttribute getConstrainedGuidedPolicySearch_RestartMemory();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getRestartLead <em>Restart Lead</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Restart Lead</em>'.
	 * @see org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getRestartLead()
	 * @see #getConstrainedGuidedPolicySearch()
	 * @generated
	 */
	EAttribute getConstrainedGuidedPolicySearch_RestartLead();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getRestartCostRatio <em>Restart Cost Ratio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Restart Cost Ratio</em>'.
	 * @see org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getRestartCostRatio()
	 * @see #getConstrainedGuidedPolicySearch()
	 * @generated
	 */
	EAttribute getConstrainedGuidedPolicySearch_RestartCostRatio();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getOutlierCostRatio <em>Outlier Cost Ratio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outlier Cost Ratio</em>'.
	 * @see org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getOutlierCostRatio()
	 * @see #getConstrainedGuidedPolicySearch()
	 * @generated
	 */
	EAttribute getConstrainedGuidedPolicySearch_OutlierCostRatio();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.BehaviorCloning <em>Behavior Cloning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Behavior Cloning</em>'.
	 * @see org.gaitwright.model.experiment.BehaviorCloning
	 * @generated
	 */
	EClass getBehaviorCloning();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.DatasetAggregation <em>Dataset Aggregation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dataset Aggregation</em>'.
	 * @see org.gaitwright.model.experiment.DatasetAggregation
	 * @generated
	 */
	EClass getDatasetAggregation();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.DatasetAggregation#getExpertDecay <em>Expert Decay</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expert Decay</em>'.
	 * @see org.gaitwright.model.experiment.DatasetAggregation#getExpertDecay()
	 * @see #getDatasetAggregation()
	 * @generated
	 */
	EAttribute getDatasetAggregation_ExpertDecay();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.DatasetAggregation#getRolloutsPerCondition <em>Rollouts Per Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rollouts Per Condition</em>'.
	 * @see org.gaitwright.model.experiment.DatasetAggregation#getRolloutsPerCondition()
	 * @see #getDatasetAggregation()
	 * @generated
	 */
	EAttribute getDatasetAggregation_RolloutsPerCondition();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.DatasetAggregation#getExpertRange <em>Expert Range</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expert Range</em>'.
	 * @see org.gaitwright.model.experiment.DatasetAggregation#getExpertRange()
	 * @see #getDatasetAggregation()
	 * @generated
	 */
	EAttribute getDatasetAggregation_ExpertRange();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.VariationalGuidedPolicySearch <em>Variational Guided Policy Search</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Variational Guided Policy Search</em>'.
	 * @see org.gaitwright.model.experiment.VariationalGuidedPolicySearch
	 * @generated
	 */
	EClass getVariationalGuidedPolicySearch();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.VariationalGuidedPolicySearch#getPolicyWeight <em>Policy Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Policy Weight</em>'.
	 * @see org.gaitwright.model.experiment.VariationalGuidedPolicySearch#getPolicyWeight()
	 * @see #getVariationalGuidedPolicySearch()
	 * @generated
	 */
	EAttribute getVariationalGuidedPolicySearch_PolicyWeight();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.SeparableEvolutionStrategy <em>Separable Evolution Strategy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Separable Evolution Strategy</em>'.
	 * @see org.gaitwright.model.experiment.SeparableEvolutionStrategy
	 * @generated
	 */
	EClass getSeparableEvolutionStrategy();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.SeparableEvolutionStrategy#getPopulationSize <em>Population Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Population Size</em>'.
	 * @see org.gaitwright.model.experiment.SeparableEvolutionStrategy#getPopulationSize()
	 * @see #getSeparableEvolutionStrategy()
	 * @generated
	 */
	EAttribute getSeparableEvolutionStrategy_PopulationSize();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.SeparableEvolutionStrategy#getGenerations <em>Generations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Generations</em>'.
	 * @see org.gaitwright.model.experiment.SeparableEvolutionStrategy#getGenerations()
	 * @see #getSeparableEvolutionStrategy()
	 * @generated
	 */
	EAttribute getSeparableEvolutionStrategy_Generations();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.SeparableEvolutionStrategy#getInitialStepSize <em>Initial Step Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Initial Step Size</em>'.
	 * @see org.gaitwright.model.experiment.SeparableEvolutionStrategy#getInitialStepSize()
	 * @see #getSeparableEvolutionStrategy()
	 * @generated
	 */
	EAttribute getSeparableEvolutionStrategy_InitialStepSize();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.SeparableEvolutionStrategy#getCandidateRollouts <em>Candidate Rollouts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Candidate Rollouts</em>'.
	 * @see org.gaitwright.model.experiment.SeparableEvolutionStrategy#getCandidateRollouts()
	 * @see #getSeparableEvolutionStrategy()
	 * @generated
	 */
	EAttribute getSeparableEvolutionStrategy_CandidateRollouts();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.Evaluation <em>Evaluation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evaluation</em>'.
	 * @see org.gaitwright.model.experiment.Evaluation
	 * @generated
	 */
	EClass getEvaluation();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Evaluation#getRolloutsPerCondition <em>Rollouts Per Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rollouts Per Condition</em>'.
	 * @see org.gaitwright.model.experiment.Evaluation#getRolloutsPerCondition()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_RolloutsPerCondition();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Evaluation#getHorizonFactor <em>Horizon Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Horizon Factor</em>'.
	 * @see org.gaitwright.model.experiment.Evaluation#getHorizonFactor()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_HorizonFactor();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Evaluation#isNoisy <em>Noisy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Noisy</em>'.
	 * @see org.gaitwright.model.experiment.Evaluation#isNoisy()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_Noisy();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Evaluation#getInterval <em>Interval</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interval</em>'.
	 * @see org.gaitwright.model.experiment.Evaluation#getInterval()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_Interval();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.Study <em>Study</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Study</em>'.
	 * @see org.gaitwright.model.experiment.Study
	 * @generated
	 */
	EClass getStudy();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Study#getFirstSeed <em>First Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Seed</em>'.
	 * @see org.gaitwright.model.experiment.Study#getFirstSeed()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_FirstSeed();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.Study#getSeeds <em>Seeds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seeds</em>'.
	 * @see org.gaitwright.model.experiment.Study#getSeeds()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Seeds();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gaitwright.model.experiment.Study#getExperiments <em>Experiments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Experiments</em>'.
	 * @see org.gaitwright.model.experiment.Study#getExperiments()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Experiments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gaitwright.model.experiment.Study#getMethods <em>Methods</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Methods</em>'.
	 * @see org.gaitwright.model.experiment.Study#getMethods()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Methods();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.StudyExperiment <em>Study Experiment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Study Experiment</em>'.
	 * @see org.gaitwright.model.experiment.StudyExperiment
	 * @generated
	 */
	EClass getStudyExperiment();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.StudyExperiment#getExperiment <em>Experiment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Experiment</em>'.
	 * @see org.gaitwright.model.experiment.StudyExperiment#getExperiment()
	 * @see #getStudyExperiment()
	 * @generated
	 */
	EAttribute getStudyExperiment_Experiment();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gaitwright.model.experiment.StudyExperiment#getSettings <em>Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Settings</em>'.
	 * @see org.gaitwright.model.experiment.StudyExperiment#getSettings()
	 * @see #getStudyExperiment()
	 * @generated
	 */
	EReference getStudyExperiment_Settings();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.StudyMethod <em>Study Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Study Method</em>'.
	 * @see org.gaitwright.model.experiment.StudyMethod
	 * @generated
	 */
	EClass getStudyMethod();

	/**
	 * Returns the meta object for the containment reference '{@link org.gaitwright.model.experiment.StudyMethod#getOptimizer <em>Optimizer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Optimizer</em>'.
	 * @see org.gaitwright.model.experiment.StudyMethod#getOptimizer()
	 * @see #getStudyMethod()
	 * @generated
	 */
	EReference getStudyMethod_Optimizer();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gaitwright.model.experiment.StudyMethod#getSettings <em>Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Settings</em>'.
	 * @see org.gaitwright.model.experiment.StudyMethod#getSettings()
	 * @see #getStudyMethod()
	 * @generated
	 */
	EReference getStudyMethod_Settings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.gaitwright.model.experiment.StudyMethod#getGrid <em>Grid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Grid</em>'.
	 * @see org.gaitwright.model.experiment.StudyMethod#getGrid()
	 * @see #getStudyMethod()
	 * @generated
	 */
	EReference getStudyMethod_Grid();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.StudySetting <em>Study Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Study Setting</em>'.
	 * @see org.gaitwright.model.experiment.StudySetting
	 * @generated
	 */
	EClass getStudySetting();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.StudySetting#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.gaitwright.model.experiment.StudySetting#getPath()
	 * @see #getStudySetting()
	 * @generated
	 */
	EAttribute getStudySetting_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.StudySetting#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.gaitwright.model.experiment.StudySetting#getValue()
	 * @see #getStudySetting()
	 * @generated
	 */
	EAttribute getStudySetting_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.StudySetting#getExperiment <em>Experiment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Experiment</em>'.
	 * @see org.gaitwright.model.experiment.StudySetting#getExperiment()
	 * @see #getStudySetting()
	 * @generated
	 */
	EAttribute getStudySetting_Experiment();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.model.experiment.ParameterGrid <em>Parameter Grid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Parameter Grid</em>'.
	 * @see org.gaitwright.model.experiment.ParameterGrid
	 * @generated
	 */
	EClass getParameterGrid();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.ParameterGrid#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.gaitwright.model.experiment.ParameterGrid#getPath()
	 * @see #getParameterGrid()
	 * @generated
	 */
	EAttribute getParameterGrid_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.model.experiment.ParameterGrid#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Values</em>'.
	 * @see org.gaitwright.model.experiment.ParameterGrid#getValues()
	 * @see #getParameterGrid()
	 * @generated
	 */
	EAttribute getParameterGrid_Values();

	/**
	 * Returns the meta object for enum '{@link org.gaitwright.model.experiment.Integrator <em>Integrator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Integrator</em>'.
	 * @see org.gaitwright.model.experiment.Integrator
	 * @generated
	 */
	EEnum getIntegrator();

	/**
	 * Returns the meta object for enum '{@link org.gaitwright.model.experiment.Saturation <em>Saturation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Saturation</em>'.
	 * @see org.gaitwright.model.experiment.Saturation
	 * @generated
	 */
	EEnum getSaturation();

	/**
	 * Returns the meta object for enum '{@link org.gaitwright.model.experiment.SpreadDistribution <em>Spread Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Spread Distribution</em>'.
	 * @see org.gaitwright.model.experiment.SpreadDistribution
	 * @generated
	 */
	EEnum getSpreadDistribution();

	/**
	 * Returns the meta object for enum '{@link org.gaitwright.model.experiment.CostStage <em>Cost Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Cost Stage</em>'.
	 * @see org.gaitwright.model.experiment.CostStage
	 * @generated
	 */
	EEnum getCostStage();

	/**
	 * Returns the meta object for enum '{@link org.gaitwright.model.experiment.HeightReference <em>Height Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Height Reference</em>'.
	 * @see org.gaitwright.model.experiment.HeightReference
	 * @generated
	 */
	EEnum getHeightReference();

	/**
	 * Returns the meta object for enum '{@link org.gaitwright.model.experiment.VelocityFrame <em>Velocity Frame</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Velocity Frame</em>'.
	 * @see org.gaitwright.model.experiment.VelocityFrame
	 * @generated
	 */
	EEnum getVelocityFrame();

	/**
	 * Returns the meta object for enum '{@link org.gaitwright.model.experiment.StateQuantity <em>State Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>State Quantity</em>'.
	 * @see org.gaitwright.model.experiment.StateQuantity
	 * @generated
	 */
	EEnum getStateQuantity();

	/**
	 * Returns the meta object for enum '{@link org.gaitwright.model.experiment.Activation <em>Activation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Activation</em>'.
	 * @see org.gaitwright.model.experiment.Activation
	 * @generated
	 */
	EEnum getActivation();

	/**
	 * Returns the meta object for enum '{@link org.gaitwright.model.experiment.GradientForm <em>Gradient Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Gradient Form</em>'.
	 * @see org.gaitwright.model.experiment.GradientForm
	 * @generated
	 */
	EEnum getGradientForm();

	/**
	 * Returns the meta object for enum '{@link org.gaitwright.model.experiment.SamplingScheme <em>Sampling Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Sampling Scheme</em>'.
	 * @see org.gaitwright.model.experiment.SamplingScheme
	 * @generated
	 */
	EEnum getSamplingScheme();

	/**
	 * Returns the meta object for enum '{@link org.gaitwright.model.experiment.RegularizationKind <em>Regularization Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Regularization Kind</em>'.
	 * @see org.gaitwright.model.experiment.RegularizationKind
	 * @generated
	 */
	EEnum getRegularizationKind();

	/**
	 * Returns the meta object for enum '{@link org.gaitwright.model.experiment.ControlLimits <em>Control Limits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Control Limits</em>'.
	 * @see org.gaitwright.model.experiment.ControlLimits
	 * @generated
	 */
	EEnum getControlLimits();

	/**
	 * Returns the meta object for enum '{@link org.gaitwright.model.experiment.CovarianceShape <em>Covariance Shape</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Covariance Shape</em>'.
	 * @see org.gaitwright.model.experiment.CovarianceShape
	 * @generated
	 */
	EEnum getCovarianceShape();

	/**
	 * Returns the meta object for data type '{@link java.util.List <em>Sizes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Whole numbers separated by spaces or commas.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Sizes</em>'.
	 * @see java.util.List
	 * @model instanceClass="java.util.List&lt;java.lang.Integer&gt;"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return &lt;%org.gaitwright.model.ValueLists%&gt;.parseIntegers(it);' convert='return &lt;%org.gaitwright.model.ValueLists%&gt;.format(it);'"
	 * @generated
	 */
	EDataType getSizes();

	/**
	 * Returns the meta object for data type '{@link java.util.List <em>Names</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Names separated by spaces or commas.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Names</em>'.
	 * @see java.util.List
	 * @model instanceClass="java.util.List&lt;java.lang.String&gt;"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return &lt;%org.gaitwright.model.ValueLists%&gt;.parseNames(it);' convert='return &lt;%org.gaitwright.model.ValueLists%&gt;.format(it);'"
	 * @generated
	 */
	EDataType getNames();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ExperimentFactory getExperimentFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.NamedElementImpl <em>Named Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.NamedElementImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getNamedElement()
		 * @generated
		 */
		EClass NAMED_ELEMENT = eINSTANCE.getNamedElement();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__NAME = eINSTANCE.getNamedElement_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__DESCRIPTION = eINSTANCE.getNamedElement_Description();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.ExperimentImpl <em>Experiment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.ExperimentImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getExperiment()
		 * @generated
		 */
		EClass EXPERIMENT = eINSTANCE.getExperiment();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIMENT__NAME = eINSTANCE.getExperiment_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIMENT__DESCRIPTION = eINSTANCE.getExperiment_Description();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIMENT__SEED = eINSTANCE.getExperiment_Seed();

		/**
		 * The meta object literal for the '<em><b>Robot</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__ROBOT = eINSTANCE.getExperiment_Robot();

		/**
		 * The meta object literal for the '<em><b>Task</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__TASK = eINSTANCE.getExperiment_Task();

		/**
		 * The meta object literal for the '<em><b>Cost</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__COST = eINSTANCE.getExperiment_Cost();

		/**
		 * The meta object literal for the '<em><b>Policy</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__POLICY = eINSTANCE.getExperiment_Policy();

		/**
		 * The meta object literal for the '<em><b>Observation</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__OBSERVATION = eINSTANCE.getExperiment_Observation();

		/**
		 * The meta object literal for the '<em><b>Initialization</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__INITIALIZATION = eINSTANCE.getExperiment_Initialization();

		/**
		 * The meta object literal for the '<em><b>Optimizer</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__OPTIMIZER = eINSTANCE.getExperiment_Optimizer();

		/**
		 * The meta object literal for the '<em><b>Evaluation</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__EVALUATION = eINSTANCE.getExperiment_Evaluation();

		/**
		 * The meta object literal for the '<em><b>Library</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__LIBRARY = eINSTANCE.getExperiment_Library();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.LibraryImpl <em>Library</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.LibraryImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getLibrary()
		 * @generated
		 */
		EClass LIBRARY = eINSTANCE.getLibrary();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIBRARY__DESCRIPTION = eINSTANCE.getLibrary_Description();

		/**
		 * The meta object literal for the '<em><b>Robots</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIBRARY__ROBOTS = eINSTANCE.getLibrary_Robots();

		/**
		 * The meta object literal for the '<em><b>Gaits</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIBRARY__GAITS = eINSTANCE.getLibrary_Gaits();

		/**
		 * The meta object literal for the '<em><b>Terrains</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIBRARY__TERRAINS = eINSTANCE.getLibrary_Terrains();

		/**
		 * The meta object literal for the '<em><b>Tasks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIBRARY__TASKS = eINSTANCE.getLibrary_Tasks();

		/**
		 * The meta object literal for the '<em><b>Cost Functions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIBRARY__COST_FUNCTIONS = eINSTANCE.getLibrary_CostFunctions();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.RobotImpl <em>Robot</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.RobotImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getRobot()
		 * @generated
		 */
		EClass ROBOT = eINSTANCE.getRobot();

		/**
		 * The meta object literal for the '<em><b>Time Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROBOT__TIME_STEP = eINSTANCE.getRobot_TimeStep();

		/**
		 * The meta object literal for the '<em><b>Coordinate Names</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation ROBOT___COORDINATE_NAMES = eINSTANCE.getRobot__CoordinateNames();

		/**
		 * The meta object literal for the '<em><b>Root Coordinate Names</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation ROBOT___ROOT_COORDINATE_NAMES = eINSTANCE.getRobot__RootCoordinateNames();

		/**
		 * The meta object literal for the '<em><b>Control Names</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation ROBOT___CONTROL_NAMES = eINSTANCE.getRobot__ControlNames();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.LinkTreeImpl <em>Link Tree</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.LinkTreeImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getLinkTree()
		 * @generated
		 */
		EClass LINK_TREE = eINSTANCE.getLinkTree();

		/**
		 * The meta object literal for the '<em><b>Integrator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK_TREE__INTEGRATOR = eINSTANCE.getLinkTree_Integrator();

		/**
		 * The meta object literal for the '<em><b>Gravity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK_TREE__GRAVITY = eINSTANCE.getLinkTree_Gravity();

		/**
		 * The meta object literal for the '<em><b>Root</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LINK_TREE__ROOT = eINSTANCE.getLinkTree_Root();

		/**
		 * The meta object literal for the '<em><b>Fluid</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LINK_TREE__FLUID = eINSTANCE.getLinkTree_Fluid();

		/**
		 * The meta object literal for the '<em><b>Contact</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LINK_TREE__CONTACT = eINSTANCE.getLinkTree_Contact();

		/**
		 * The meta object literal for the '<em><b>Limits</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LINK_TREE__LIMITS = eINSTANCE.getLinkTree_Limits();

		/**
		 * The meta object literal for the '<em><b>Coordinate Names</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation LINK_TREE___COORDINATE_NAMES = eINSTANCE.getLinkTree__CoordinateNames();

		/**
		 * The meta object literal for the '<em><b>Root Coordinate Names</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation LINK_TREE___ROOT_COORDINATE_NAMES = eINSTANCE.getLinkTree__RootCoordinateNames();

		/**
		 * The meta object literal for the '<em><b>Control Names</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation LINK_TREE___CONTROL_NAMES = eINSTANCE.getLinkTree__ControlNames();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.LinkImpl <em>Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.LinkImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getLink()
		 * @generated
		 */
		EClass LINK = eINSTANCE.getLink();

		/**
		 * The meta object literal for the '<em><b>Mass</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__MASS = eINSTANCE.getLink_Mass();

		/**
		 * The meta object literal for the '<em><b>Inertia</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__INERTIA = eINSTANCE.getLink_Inertia();

		/**
		 * The meta object literal for the '<em><b>Com X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__COM_X = eINSTANCE.getLink_ComX();

		/**
		 * The meta object literal for the '<em><b>Com Z</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__COM_Z = eINSTANCE.getLink_ComZ();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__LENGTH = eINSTANCE.getLink_Length();

		/**
		 * The meta object literal for the '<em><b>Axial Inertia</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__AXIAL_INERTIA = eINSTANCE.getLink_AxialInertia();

		/**
		 * The meta object literal for the '<em><b>Joint</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LINK__JOINT = eINSTANCE.getLink_Joint();

		/**
		 * The meta object literal for the '<em><b>Circles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LINK__CIRCLES = eINSTANCE.getLink_Circles();

		/**
		 * The meta object literal for the '<em><b>Children</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LINK__CHILDREN = eINSTANCE.getLink_Children();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.JointImpl <em>Joint</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.JointImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getJoint()
		 * @generated
		 */
		EClass JOINT = eINSTANCE.getJoint();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOINT__X = eINSTANCE.getJoint_X();

		/**
		 * The meta object literal for the '<em><b>Z</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOINT__Z = eINSTANCE.getJoint_Z();

		/**
		 * The meta object literal for the '<em><b>Lower</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOINT__LOWER = eINSTANCE.getJoint_Lower();

		/**
		 * The meta object literal for the '<em><b>Upper</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOINT__UPPER = eINSTANCE.getJoint_Upper();

		/**
		 * The meta object literal for the '<em><b>Damping</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOINT__DAMPING = eINSTANCE.getJoint_Damping();

		/**
		 * The meta object literal for the '<em><b>Armature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOINT__ARMATURE = eINSTANCE.getJoint_Armature();

		/**
		 * The meta object literal for the '<em><b>Actuator</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOINT__ACTUATOR = eINSTANCE.getJoint_Actuator();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.ActuatorImpl <em>Actuator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.ActuatorImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getActuator()
		 * @generated
		 */
		EClass ACTUATOR = eINSTANCE.getActuator();

		/**
		 * The meta object literal for the '<em><b>Gear</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTUATOR__GEAR = eINSTANCE.getActuator_Gear();

		/**
		 * The meta object literal for the '<em><b>Max Torque</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTUATOR__MAX_TORQUE = eINSTANCE.getActuator_MaxTorque();

		/**
		 * The meta object literal for the '<em><b>Saturation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTUATOR__SATURATION = eINSTANCE.getActuator_Saturation();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.ContactCircleImpl <em>Contact Circle</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.ContactCircleImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getContactCircle()
		 * @generated
		 */
		EClass CONTACT_CIRCLE = eINSTANCE.getContactCircle();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_CIRCLE__X = eINSTANCE.getContactCircle_X();

		/**
		 * The meta object literal for the '<em><b>Z</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_CIRCLE__Z = eINSTANCE.getContactCircle_Z();

		/**
		 * The meta object literal for the '<em><b>Radius</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_CIRCLE__RADIUS = eINSTANCE.getContactCircle_Radius();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.FluidImpl <em>Fluid</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.FluidImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getFluid()
		 * @generated
		 */
		EClass FLUID = eINSTANCE.getFluid();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.ResistiveForceImpl <em>Resistive Force</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.ResistiveForceImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getResistiveForce()
		 * @generated
		 */
		EClass RESISTIVE_FORCE = eINSTANCE.getResistiveForce();

		/**
		 * The meta object literal for the '<em><b>Normal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESISTIVE_FORCE__NORMAL = eINSTANCE.getResistiveForce_Normal();

		/**
		 * The meta object literal for the '<em><b>Tangential</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESISTIVE_FORCE__TANGENTIAL = eINSTANCE.getResistiveForce_Tangential();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.InertiaBoxFluidImpl <em>Inertia Box Fluid</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.InertiaBoxFluidImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getInertiaBoxFluid()
		 * @generated
		 */
		EClass INERTIA_BOX_FLUID = eINSTANCE.getInertiaBoxFluid();

		/**
		 * The meta object literal for the '<em><b>Density</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INERTIA_BOX_FLUID__DENSITY = eINSTANCE.getInertiaBoxFluid_Density();

		/**
		 * The meta object literal for the '<em><b>Viscosity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INERTIA_BOX_FLUID__VISCOSITY = eINSTANCE.getInertiaBoxFluid_Viscosity();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.JointLimitLawImpl <em>Joint Limit Law</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.JointLimitLawImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getJointLimitLaw()
		 * @generated
		 */
		EClass JOINT_LIMIT_LAW = eINSTANCE.getJointLimitLaw();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.SpringLimitsImpl <em>Spring Limits</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.SpringLimitsImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getSpringLimits()
		 * @generated
		 */
		EClass SPRING_LIMITS = eINSTANCE.getSpringLimits();

		/**
		 * The meta object literal for the '<em><b>Stiffness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPRING_LIMITS__STIFFNESS = eINSTANCE.getSpringLimits_Stiffness();

		/**
		 * The meta object literal for the '<em><b>Transition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPRING_LIMITS__TRANSITION = eINSTANCE.getSpringLimits_Transition();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.SoftConstraint <em>Soft Constraint</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.SoftConstraint
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getSoftConstraint()
		 * @generated
		 */
		EClass SOFT_CONSTRAINT = eINSTANCE.getSoftConstraint();

		/**
		 * The meta object literal for the '<em><b>Time Constant</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOFT_CONSTRAINT__TIME_CONSTANT = eINSTANCE.getSoftConstraint_TimeConstant();

		/**
		 * The meta object literal for the '<em><b>Damping Ratio</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOFT_CONSTRAINT__DAMPING_RATIO = eINSTANCE.getSoftConstraint_DampingRatio();

		/**
		 * The meta object literal for the '<em><b>Minimum Impedance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOFT_CONSTRAINT__MINIMUM_IMPEDANCE = eINSTANCE.getSoftConstraint_MinimumImpedance();

		/**
		 * The meta object literal for the '<em><b>Maximum Impedance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOFT_CONSTRAINT__MAXIMUM_IMPEDANCE = eINSTANCE.getSoftConstraint_MaximumImpedance();

		/**
		 * The meta object literal for the '<em><b>Midpoint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOFT_CONSTRAINT__MIDPOINT = eINSTANCE.getSoftConstraint_Midpoint();

		/**
		 * The meta object literal for the '<em><b>Power</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOFT_CONSTRAINT__POWER = eINSTANCE.getSoftConstraint_Power();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.SoftLimitsImpl <em>Soft Limits</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.SoftLimitsImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getSoftLimits()
		 * @generated
		 */
		EClass SOFT_LIMITS = eINSTANCE.getSoftLimits();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOFT_LIMITS__WIDTH = eINSTANCE.getSoftLimits_Width();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.ContactImpl <em>Contact</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.ContactImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getContact()
		 * @generated
		 */
		EClass CONTACT = eINSTANCE.getContact();

		/**
		 * The meta object literal for the '<em><b>Friction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT__FRICTION = eINSTANCE.getContact_Friction();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT__WIDTH = eINSTANCE.getContact_Width();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.TerrainImpl <em>Terrain</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.TerrainImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getTerrain()
		 * @generated
		 */
		EClass TERRAIN = eINSTANCE.getTerrain();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.FlatGroundImpl <em>Flat Ground</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.FlatGroundImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getFlatGround()
		 * @generated
		 */
		EClass FLAT_GROUND = eINSTANCE.getFlatGround();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.SlopeImpl <em>Slope</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.SlopeImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getSlope()
		 * @generated
		 */
		EClass SLOPE = eINSTANCE.getSlope();

		/**
		 * The meta object literal for the '<em><b>Angle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SLOPE__ANGLE = eINSTANCE.getSlope_Angle();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SLOPE__START = eINSTANCE.getSlope_Start();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.SegmentedGroundImpl <em>Segmented Ground</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.SegmentedGroundImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getSegmentedGround()
		 * @generated
		 */
		EClass SEGMENTED_GROUND = eINSTANCE.getSegmentedGround();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEGMENTED_GROUND__POINTS = eINSTANCE.getSegmentedGround_Points();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.GroundPointImpl <em>Ground Point</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.GroundPointImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getGroundPoint()
		 * @generated
		 */
		EClass GROUND_POINT = eINSTANCE.getGroundPoint();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUND_POINT__X = eINSTANCE.getGroundPoint_X();

		/**
		 * The meta object literal for the '<em><b>Z</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUND_POINT__Z = eINSTANCE.getGroundPoint_Z();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.RandomGroundImpl <em>Random Ground</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.RandomGroundImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getRandomGround()
		 * @generated
		 */
		EClass RANDOM_GROUND = eINSTANCE.getRandomGround();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANDOM_GROUND__SEED = eINSTANCE.getRandomGround_Seed();

		/**
		 * The meta object literal for the '<em><b>Minimum Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANDOM_GROUND__MINIMUM_LENGTH = eINSTANCE.getRandomGround_MinimumLength();

		/**
		 * The meta object literal for the '<em><b>Maximum Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANDOM_GROUND__MAXIMUM_LENGTH = eINSTANCE.getRandomGround_MaximumLength();

		/**
		 * The meta object literal for the '<em><b>Maximum Angle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANDOM_GROUND__MAXIMUM_ANGLE = eINSTANCE.getRandomGround_MaximumAngle();

		/**
		 * The meta object literal for the '<em><b>Flat Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANDOM_GROUND__FLAT_START = eINSTANCE.getRandomGround_FlatStart();

		/**
		 * The meta object literal for the '<em><b>Extent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANDOM_GROUND__EXTENT = eINSTANCE.getRandomGround_Extent();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.TaskImpl <em>Task</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.TaskImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getTask()
		 * @generated
		 */
		EClass TASK = eINSTANCE.getTask();

		/**
		 * The meta object literal for the '<em><b>Horizon</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__HORIZON = eINSTANCE.getTask_Horizon();

		/**
		 * The meta object literal for the '<em><b>Initial States</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TASK__INITIAL_STATES = eINSTANCE.getTask_InitialStates();

		/**
		 * The meta object literal for the '<em><b>Training</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TASK__TRAINING = eINSTANCE.getTask_Training();

		/**
		 * The meta object literal for the '<em><b>Validation</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TASK__VALIDATION = eINSTANCE.getTask_Validation();

		/**
		 * The meta object literal for the '<em><b>Test</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TASK__TEST = eINSTANCE.getTask_Test();

		/**
		 * The meta object literal for the '<em><b>Success</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TASK__SUCCESS = eINSTANCE.getTask_Success();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.InitialStateImpl <em>Initial State</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.InitialStateImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getInitialState()
		 * @generated
		 */
		EClass INITIAL_STATE = eINSTANCE.getInitialState();

		/**
		 * The meta object literal for the '<em><b>Position Deviation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INITIAL_STATE__POSITION_DEVIATION = eINSTANCE.getInitialState_PositionDeviation();

		/**
		 * The meta object literal for the '<em><b>Velocity Deviation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INITIAL_STATE__VELOCITY_DEVIATION = eINSTANCE.getInitialState_VelocityDeviation();

		/**
		 * The meta object literal for the '<em><b>Gait</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INITIAL_STATE__GAIT = eINSTANCE.getInitialState_Gait();

		/**
		 * The meta object literal for the '<em><b>Gait Phase</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INITIAL_STATE__GAIT_PHASE = eINSTANCE.getInitialState_GaitPhase();

		/**
		 * The meta object literal for the '<em><b>Coordinates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INITIAL_STATE__COORDINATES = eINSTANCE.getInitialState_Coordinates();

		/**
		 * The meta object literal for the '<em><b>Deviations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INITIAL_STATE__DEVIATIONS = eINSTANCE.getInitialState_Deviations();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.CoordinateValueImpl <em>Coordinate Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.CoordinateValueImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getCoordinateValue()
		 * @generated
		 */
		EClass COORDINATE_VALUE = eINSTANCE.getCoordinateValue();

		/**
		 * The meta object literal for the '<em><b>Coordinate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COORDINATE_VALUE__COORDINATE = eINSTANCE.getCoordinateValue_Coordinate();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COORDINATE_VALUE__POSITION = eINSTANCE.getCoordinateValue_Position();

		/**
		 * The meta object literal for the '<em><b>Velocity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COORDINATE_VALUE__VELOCITY = eINSTANCE.getCoordinateValue_Velocity();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.CoordinateSpreadImpl <em>Coordinate Spread</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.CoordinateSpreadImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getCoordinateSpread()
		 * @generated
		 */
		EClass COORDINATE_SPREAD = eINSTANCE.getCoordinateSpread();

		/**
		 * The meta object literal for the '<em><b>Coordinate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COORDINATE_SPREAD__COORDINATE = eINSTANCE.getCoordinateSpread_Coordinate();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COORDINATE_SPREAD__POSITION = eINSTANCE.getCoordinateSpread_Position();

		/**
		 * The meta object literal for the '<em><b>Velocity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COORDINATE_SPREAD__VELOCITY = eINSTANCE.getCoordinateSpread_Velocity();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.ConditionSourceImpl <em>Condition Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.ConditionSourceImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getConditionSource()
		 * @generated
		 */
		EClass CONDITION_SOURCE = eINSTANCE.getConditionSource();

		/**
		 * The meta object literal for the '<em><b>Initial State</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONDITION_SOURCE__INITIAL_STATE = eINSTANCE.getConditionSource_InitialState();

		/**
		 * The meta object literal for the '<em><b>Terrain</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONDITION_SOURCE__TERRAIN = eINSTANCE.getConditionSource_Terrain();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.ConditionImpl <em>Condition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.ConditionImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getCondition()
		 * @generated
		 */
		EClass CONDITION = eINSTANCE.getCondition();

		/**
		 * The meta object literal for the '<em><b>Pushes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONDITION__PUSHES = eINSTANCE.getCondition_Pushes();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.ConditionSamplerImpl <em>Condition Sampler</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.ConditionSamplerImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getConditionSampler()
		 * @generated
		 */
		EClass CONDITION_SAMPLER = eINSTANCE.getConditionSampler();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION_SAMPLER__COUNT = eINSTANCE.getConditionSampler_Count();

		/**
		 * The meta object literal for the '<em><b>Reserve</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION_SAMPLER__RESERVE = eINSTANCE.getConditionSampler_Reserve();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION_SAMPLER__SEED = eINSTANCE.getConditionSampler_Seed();

		/**
		 * The meta object literal for the '<em><b>Distribution</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION_SAMPLER__DISTRIBUTION = eINSTANCE.getConditionSampler_Distribution();

		/**
		 * The meta object literal for the '<em><b>Joint Angle Spread</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION_SAMPLER__JOINT_ANGLE_SPREAD = eINSTANCE.getConditionSampler_JointAngleSpread();

		/**
		 * The meta object literal for the '<em><b>Velocity Spread</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION_SAMPLER__VELOCITY_SPREAD = eINSTANCE.getConditionSampler_VelocitySpread();

		/**
		 * The meta object literal for the '<em><b>Gait Phase Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION_SAMPLER__GAIT_PHASE_STEP = eINSTANCE.getConditionSampler_GaitPhaseStep();

		/**
		 * The meta object literal for the '<em><b>Gait Phase Spread</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION_SAMPLER__GAIT_PHASE_SPREAD = eINSTANCE.getConditionSampler_GaitPhaseSpread();

		/**
		 * The meta object literal for the '<em><b>Terrain Per Condition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION_SAMPLER__TERRAIN_PER_CONDITION = eINSTANCE.getConditionSampler_TerrainPerCondition();

		/**
		 * The meta object literal for the '<em><b>Spreads</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONDITION_SAMPLER__SPREADS = eINSTANCE.getConditionSampler_Spreads();

		/**
		 * The meta object literal for the '<em><b>Random Pushes</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONDITION_SAMPLER__RANDOM_PUSHES = eINSTANCE.getConditionSampler_RandomPushes();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.PushImpl <em>Push</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.PushImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getPush()
		 * @generated
		 */
		EClass PUSH = eINSTANCE.getPush();

		/**
		 * The meta object literal for the '<em><b>Link</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PUSH__LINK = eINSTANCE.getPush_Link();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUSH__START = eINSTANCE.getPush_Start();

		/**
		 * The meta object literal for the '<em><b>Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUSH__DURATION = eINSTANCE.getPush_Duration();

		/**
		 * The meta object literal for the '<em><b>Impulse X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUSH__IMPULSE_X = eINSTANCE.getPush_ImpulseX();

		/**
		 * The meta object literal for the '<em><b>Impulse Z</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUSH__IMPULSE_Z = eINSTANCE.getPush_ImpulseZ();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.RandomPushesImpl <em>Random Pushes</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.RandomPushesImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getRandomPushes()
		 * @generated
		 */
		EClass RANDOM_PUSHES = eINSTANCE.getRandomPushes();

		/**
		 * The meta object literal for the '<em><b>Link</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RANDOM_PUSHES__LINK = eINSTANCE.getRandomPushes_Link();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANDOM_PUSHES__COUNT = eINSTANCE.getRandomPushes_Count();

		/**
		 * The meta object literal for the '<em><b>Minimum Impulse</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANDOM_PUSHES__MINIMUM_IMPULSE = eINSTANCE.getRandomPushes_MinimumImpulse();

		/**
		 * The meta object literal for the '<em><b>Maximum Impulse</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANDOM_PUSHES__MAXIMUM_IMPULSE = eINSTANCE.getRandomPushes_MaximumImpulse();

		/**
		 * The meta object literal for the '<em><b>Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANDOM_PUSHES__DURATION = eINSTANCE.getRandomPushes_Duration();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANDOM_PUSHES__FROM = eINSTANCE.getRandomPushes_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANDOM_PUSHES__TO = eINSTANCE.getRandomPushes_To();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.SuccessCriterionImpl <em>Success Criterion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.SuccessCriterionImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getSuccessCriterion()
		 * @generated
		 */
		EClass SUCCESS_CRITERION = eINSTANCE.getSuccessCriterion();

		/**
		 * The meta object literal for the '<em><b>Minimum Height Ratio</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUCCESS_CRITERION__MINIMUM_HEIGHT_RATIO = eINSTANCE.getSuccessCriterion_MinimumHeightRatio();

		/**
		 * The meta object literal for the '<em><b>Minimum Speed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUCCESS_CRITERION__MINIMUM_SPEED = eINSTANCE.getSuccessCriterion_MinimumSpeed();

		/**
		 * The meta object literal for the '<em><b>Maximum Speed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUCCESS_CRITERION__MAXIMUM_SPEED = eINSTANCE.getSuccessCriterion_MaximumSpeed();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.CostFunctionImpl <em>Cost Function</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.CostFunctionImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getCostFunction()
		 * @generated
		 */
		EClass COST_FUNCTION = eINSTANCE.getCostFunction();

		/**
		 * The meta object literal for the '<em><b>Terms</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COST_FUNCTION__TERMS = eINSTANCE.getCostFunction_Terms();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.CostTermImpl <em>Cost Term</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.CostTermImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getCostTerm()
		 * @generated
		 */
		EClass COST_TERM = eINSTANCE.getCostTerm();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST_TERM__WEIGHT = eINSTANCE.getCostTerm_Weight();

		/**
		 * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST_TERM__STAGE = eINSTANCE.getCostTerm_Stage();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.ControlEffortImpl <em>Control Effort</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.ControlEffortImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getControlEffort()
		 * @generated
		 */
		EClass CONTROL_EFFORT = eINSTANCE.getControlEffort();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.TargetVelocityImpl <em>Target Velocity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.TargetVelocityImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getTargetVelocity()
		 * @generated
		 */
		EClass TARGET_VELOCITY = eINSTANCE.getTargetVelocity();

		/**
		 * The meta object literal for the '<em><b>Velocity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET_VELOCITY__VELOCITY = eINSTANCE.getTargetVelocity_Velocity();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.TargetHeightImpl <em>Target Height</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.TargetHeightImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getTargetHeight()
		 * @generated
		 */
		EClass TARGET_HEIGHT = eINSTANCE.getTargetHeight();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET_HEIGHT__HEIGHT = eINSTANCE.getTargetHeight_Height();

		/**
		 * The meta object literal for the '<em><b>Relative To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET_HEIGHT__RELATIVE_TO = eINSTANCE.getTargetHeight_RelativeTo();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.QuadraticStateImpl <em>Quadratic State</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.QuadraticStateImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getQuadraticState()
		 * @generated
		 */
		EClass QUADRATIC_STATE = eINSTANCE.getQuadraticState();

		/**
		 * The meta object literal for the '<em><b>Targets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUADRATIC_STATE__TARGETS = eINSTANCE.getQuadraticState_Targets();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.StateTargetImpl <em>State Target</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.StateTargetImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getStateTarget()
		 * @generated
		 */
		EClass STATE_TARGET = eINSTANCE.getStateTarget();

		/**
		 * The meta object literal for the '<em><b>Coordinate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATE_TARGET__COORDINATE = eINSTANCE.getStateTarget_Coordinate();

		/**
		 * The meta object literal for the '<em><b>Quantity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATE_TARGET__QUANTITY = eINSTANCE.getStateTarget_Quantity();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATE_TARGET__TARGET = eINSTANCE.getStateTarget_Target();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATE_TARGET__WEIGHT = eINSTANCE.getStateTarget_Weight();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.PolicyImpl <em>Policy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.PolicyImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getPolicy()
		 * @generated
		 */
		EClass POLICY = eINSTANCE.getPolicy();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.NeuralNetworkImpl <em>Neural Network</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.NeuralNetworkImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getNeuralNetwork()
		 * @generated
		 */
		EClass NEURAL_NETWORK = eINSTANCE.getNeuralNetwork();

		/**
		 * The meta object literal for the '<em><b>Hidden Sizes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEURAL_NETWORK__HIDDEN_SIZES = eINSTANCE.getNeuralNetwork_HiddenSizes();

		/**
		 * The meta object literal for the '<em><b>Activation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEURAL_NETWORK__ACTIVATION = eINSTANCE.getNeuralNetwork_Activation();

		/**
		 * The meta object literal for the '<em><b>Weight Decay</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEURAL_NETWORK__WEIGHT_DECAY = eINSTANCE.getNeuralNetwork_WeightDecay();

		/**
		 * The meta object literal for the '<em><b>Initial Scale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEURAL_NETWORK__INITIAL_SCALE = eINSTANCE.getNeuralNetwork_InitialScale();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.LinearPolicyImpl <em>Linear Policy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.LinearPolicyImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getLinearPolicy()
		 * @generated
		 */
		EClass LINEAR_POLICY = eINSTANCE.getLinearPolicy();

		/**
		 * The meta object literal for the '<em><b>Weight Decay</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINEAR_POLICY__WEIGHT_DECAY = eINSTANCE.getLinearPolicy_WeightDecay();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.ObservationImpl <em>Observation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.ObservationImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getObservation()
		 * @generated
		 */
		EClass OBSERVATION = eINSTANCE.getObservation();

		/**
		 * The meta object literal for the '<em><b>Root X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__ROOT_X = eINSTANCE.getObservation_RootX();

		/**
		 * The meta object literal for the '<em><b>Root Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__ROOT_HEIGHT = eINSTANCE.getObservation_RootHeight();

		/**
		 * The meta object literal for the '<em><b>Height Relative To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__HEIGHT_RELATIVE_TO = eINSTANCE.getObservation_HeightRelativeTo();

		/**
		 * The meta object literal for the '<em><b>Root Pitch</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__ROOT_PITCH = eINSTANCE.getObservation_RootPitch();

		/**
		 * The meta object literal for the '<em><b>Joint Angles</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__JOINT_ANGLES = eINSTANCE.getObservation_JointAngles();

		/**
		 * The meta object literal for the '<em><b>Root Velocity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__ROOT_VELOCITY = eINSTANCE.getObservation_RootVelocity();

		/**
		 * The meta object literal for the '<em><b>Velocity Frame</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__VELOCITY_FRAME = eINSTANCE.getObservation_VelocityFrame();

		/**
		 * The meta object literal for the '<em><b>Pitch Velocity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__PITCH_VELOCITY = eINSTANCE.getObservation_PitchVelocity();

		/**
		 * The meta object literal for the '<em><b>Joint Velocities</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__JOINT_VELOCITIES = eINSTANCE.getObservation_JointVelocities();

		/**
		 * The meta object literal for the '<em><b>Exclude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__EXCLUDE = eINSTANCE.getObservation_Exclude();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.InitializationImpl <em>Initialization</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.InitializationImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getInitialization()
		 * @generated
		 */
		EClass INITIALIZATION = eINSTANCE.getInitialization();

		/**
		 * The meta object literal for the '<em><b>Descent Iterations</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INITIALIZATION__DESCENT_ITERATIONS = eINSTANCE.getInitialization_DescentIterations();

		/**
		 * The meta object literal for the '<em><b>Descent Tolerance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INITIALIZATION__DESCENT_TOLERANCE = eINSTANCE.getInitialization_DescentTolerance();

		/**
		 * The meta object literal for the '<em><b>Follow First</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INITIALIZATION__FOLLOW_FIRST = eINSTANCE.getInitialization_FollowFirst();

		/**
		 * The meta object literal for the '<em><b>Follower Iterations</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INITIALIZATION__FOLLOWER_ITERATIONS = eINSTANCE.getInitialization_FollowerIterations();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.SinusoidalTorquesImpl <em>Sinusoidal Torques</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.SinusoidalTorquesImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getSinusoidalTorques()
		 * @generated
		 */
		EClass SINUSOIDAL_TORQUES = eINSTANCE.getSinusoidalTorques();

		/**
		 * The meta object literal for the '<em><b>Amplitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SINUSOIDAL_TORQUES__AMPLITUDE = eINSTANCE.getSinusoidalTorques_Amplitude();

		/**
		 * The meta object literal for the '<em><b>Frequency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SINUSOIDAL_TORQUES__FREQUENCY = eINSTANCE.getSinusoidalTorques_Frequency();

		/**
		 * The meta object literal for the '<em><b>Phase Lag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SINUSOIDAL_TORQUES__PHASE_LAG = eINSTANCE.getSinusoidalTorques_PhaseLag();

		/**
		 * The meta object literal for the '<em><b>Phase</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SINUSOIDAL_TORQUES__PHASE = eINSTANCE.getSinusoidalTorques_Phase();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.RandomTorquesImpl <em>Random Torques</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.RandomTorquesImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getRandomTorques()
		 * @generated
		 */
		EClass RANDOM_TORQUES = eINSTANCE.getRandomTorques();

		/**
		 * The meta object literal for the '<em><b>Deviation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANDOM_TORQUES__DEVIATION = eINSTANCE.getRandomTorques_Deviation();

		/**
		 * The meta object literal for the '<em><b>Correlation Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANDOM_TORQUES__CORRELATION_TIME = eINSTANCE.getRandomTorques_CorrelationTime();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.ZeroTorquesImpl <em>Zero Torques</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.ZeroTorquesImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getZeroTorques()
		 * @generated
		 */
		EClass ZERO_TORQUES = eINSTANCE.getZeroTorques();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.GaitImpl <em>Gait</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.GaitImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getGait()
		 * @generated
		 */
		EClass GAIT = eINSTANCE.getGait();

		/**
		 * The meta object literal for the '<em><b>Legs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GAIT__LEGS = eINSTANCE.getGait_Legs();

		/**
		 * The meta object literal for the '<em><b>Lift Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAIT__LIFT_DURATION = eINSTANCE.getGait_LiftDuration();

		/**
		 * The meta object literal for the '<em><b>Strike Force</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAIT__STRIKE_FORCE = eINSTANCE.getGait_StrikeForce();

		/**
		 * The meta object literal for the '<em><b>Minimum Strike Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAIT__MINIMUM_STRIKE_TIME = eINSTANCE.getGait_MinimumStrikeTime();

		/**
		 * The meta object literal for the '<em><b>Maximum Strike Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAIT__MAXIMUM_STRIKE_TIME = eINSTANCE.getGait_MaximumStrikeTime();

		/**
		 * The meta object literal for the '<em><b>Swing Hip A</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAIT__SWING_HIP_A = eINSTANCE.getGait_SwingHipA();

		/**
		 * The meta object literal for the '<em><b>Swing Knee A</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAIT__SWING_KNEE_A = eINSTANCE.getGait_SwingKneeA();

		/**
		 * The meta object literal for the '<em><b>Swing Foot A</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAIT__SWING_FOOT_A = eINSTANCE.getGait_SwingFootA();

		/**
		 * The meta object literal for the '<em><b>Stance Knee A</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAIT__STANCE_KNEE_A = eINSTANCE.getGait_StanceKneeA();

		/**
		 * The meta object literal for the '<em><b>Stance Ankle A</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAIT__STANCE_ANKLE_A = eINSTANCE.getGait_StanceAnkleA();

		/**
		 * The meta object literal for the '<em><b>Distance Gain A</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAIT__DISTANCE_GAIN_A = eINSTANCE.getGait_DistanceGainA();

		/**
		 * The meta object literal for the '<em><b>Velocity Gain A</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAIT__VELOCITY_GAIN_A = eINSTANCE.getGait_VelocityGainA();

		/**
		 * The meta object literal for the '<em><b>Swing Hip B</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAIT__SWING_HIP_B = eINSTANCE.getGait_SwingHipB();

		/**
		 * The meta object literal for the '<em><b>Swing Knee B</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAIT__SWING_KNEE_B = eINSTANCE.getGait_SwingKneeB();

		/**
		 * The meta object literal for the '<em><b>Swing Foot B</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAIT__SWING_FOOT_B = eINSTANCE.getGait_SwingFootB();

		/**
		 * The meta object literal for the '<em><b>Stance Knee B</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAIT__STANCE_KNEE_B = eINSTANCE.getGait_StanceKneeB();

		/**
		 * The meta object literal for the '<em><b>Stance Ankle B</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAIT__STANCE_ANKLE_B = eINSTANCE.getGait_StanceAnkleB();

		/**
		 * The meta object literal for the '<em><b>Distance Gain B</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAIT__DISTANCE_GAIN_B = eINSTANCE.getGait_DistanceGainB();

		/**
		 * The meta object literal for the '<em><b>Velocity Gain B</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAIT__VELOCITY_GAIN_B = eINSTANCE.getGait_VelocityGainB();

		/**
		 * The meta object literal for the '<em><b>Minimum Swing Hip</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAIT__MINIMUM_SWING_HIP = eINSTANCE.getGait_MinimumSwingHip();

		/**
		 * The meta object literal for the '<em><b>Maximum Swing Hip</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAIT__MAXIMUM_SWING_HIP = eINSTANCE.getGait_MaximumSwingHip();

		/**
		 * The meta object literal for the '<em><b>Lean</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAIT__LEAN = eINSTANCE.getGait_Lean();

		/**
		 * The meta object literal for the '<em><b>Hip Stiffness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAIT__HIP_STIFFNESS = eINSTANCE.getGait_HipStiffness();

		/**
		 * The meta object literal for the '<em><b>Knee Stiffness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAIT__KNEE_STIFFNESS = eINSTANCE.getGait_KneeStiffness();

		/**
		 * The meta object literal for the '<em><b>Ankle Stiffness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAIT__ANKLE_STIFFNESS = eINSTANCE.getGait_AnkleStiffness();

		/**
		 * The meta object literal for the '<em><b>Torso Stiffness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAIT__TORSO_STIFFNESS = eINSTANCE.getGait_TorsoStiffness();

		/**
		 * The meta object literal for the '<em><b>Swing Ankle Ratio</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAIT__SWING_ANKLE_RATIO = eINSTANCE.getGait_SwingAnkleRatio();

		/**
		 * The meta object literal for the '<em><b>Damping Scale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAIT__DAMPING_SCALE = eINSTANCE.getGait_DampingScale();

		/**
		 * The meta object literal for the '<em><b>Hip Damping</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAIT__HIP_DAMPING = eINSTANCE.getGait_HipDamping();

		/**
		 * The meta object literal for the '<em><b>Knee Damping</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAIT__KNEE_DAMPING = eINSTANCE.getGait_KneeDamping();

		/**
		 * The meta object literal for the '<em><b>Torso Damping</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAIT__TORSO_DAMPING = eINSTANCE.getGait_TorsoDamping();

		/**
		 * The meta object literal for the '<em><b>Swing Ankle Damping</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAIT__SWING_ANKLE_DAMPING = eINSTANCE.getGait_SwingAnkleDamping();

		/**
		 * The meta object literal for the '<em><b>Stance Ankle Damping</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAIT__STANCE_ANKLE_DAMPING = eINSTANCE.getGait_StanceAnkleDamping();

		/**
		 * The meta object literal for the '<em><b>Start Knee</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAIT__START_KNEE = eINSTANCE.getGait_StartKnee();

		/**
		 * The meta object literal for the '<em><b>Start Speed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAIT__START_SPEED = eINSTANCE.getGait_StartSpeed();

		/**
		 * The meta object literal for the '<em><b>Settling Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAIT__SETTLING_TIME = eINSTANCE.getGait_SettlingTime();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.GaitControllerImpl <em>Gait Controller</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.GaitControllerImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getGaitController()
		 * @generated
		 */
		EClass GAIT_CONTROLLER = eINSTANCE.getGaitController();

		/**
		 * The meta object literal for the '<em><b>Gait</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GAIT_CONTROLLER__GAIT = eINSTANCE.getGaitController_Gait();

		/**
		 * The meta object literal for the '<em><b>Attempts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAIT_CONTROLLER__ATTEMPTS = eINSTANCE.getGaitController_Attempts();

		/**
		 * The meta object literal for the '<em><b>Variation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAIT_CONTROLLER__VARIATION = eINSTANCE.getGaitController_Variation();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.LegImpl <em>Leg</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.LegImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getLeg()
		 * @generated
		 */
		EClass LEG = eINSTANCE.getLeg();

		/**
		 * The meta object literal for the '<em><b>Hip</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LEG__HIP = eINSTANCE.getLeg_Hip();

		/**
		 * The meta object literal for the '<em><b>Knee</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LEG__KNEE = eINSTANCE.getLeg_Knee();

		/**
		 * The meta object literal for the '<em><b>Ankle</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LEG__ANKLE = eINSTANCE.getLeg_Ankle();

		/**
		 * The meta object literal for the '<em><b>Foot</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LEG__FOOT = eINSTANCE.getLeg_Foot();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.TrajectoryFileImpl <em>Trajectory File</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.TrajectoryFileImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getTrajectoryFile()
		 * @generated
		 */
		EClass TRAJECTORY_FILE = eINSTANCE.getTrajectoryFile();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAJECTORY_FILE__PATH = eINSTANCE.getTrajectoryFile_Path();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.EarlierRunImpl <em>Earlier Run</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.EarlierRunImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getEarlierRun()
		 * @generated
		 */
		EClass EARLIER_RUN = eINSTANCE.getEarlierRun();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EARLIER_RUN__PATH = eINSTANCE.getEarlierRun_Path();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.OptimizerImpl <em>Optimizer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.OptimizerImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getOptimizer()
		 * @generated
		 */
		EClass OPTIMIZER = eINSTANCE.getOptimizer();

		/**
		 * The meta object literal for the '<em><b>Iterations</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTIMIZER__ITERATIONS = eINSTANCE.getOptimizer_Iterations();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.TrajectoryOptimization <em>Trajectory Optimization</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.TrajectoryOptimization
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getTrajectoryOptimization()
		 * @generated
		 */
		EClass TRAJECTORY_OPTIMIZATION = eINSTANCE.getTrajectoryOptimization();

		/**
		 * The meta object literal for the '<em><b>Trajectory Iterations</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAJECTORY_OPTIMIZATION__TRAJECTORY_ITERATIONS = eINSTANCE.getTrajectoryOptimization_TrajectoryIterations();

		/**
		 * The meta object literal for the '<em><b>Trajectory Tolerance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAJECTORY_OPTIMIZATION__TRAJECTORY_TOLERANCE = eINSTANCE.getTrajectoryOptimization_TrajectoryTolerance();

		/**
		 * The meta object literal for the '<em><b>Smallest Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAJECTORY_OPTIMIZATION__SMALLEST_STEP = eINSTANCE.getTrajectoryOptimization_SmallestStep();

		/**
		 * The meta object literal for the '<em><b>Step Reduction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAJECTORY_OPTIMIZATION__STEP_REDUCTION = eINSTANCE.getTrajectoryOptimization_StepReduction();

		/**
		 * The meta object literal for the '<em><b>Sufficient Decrease</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAJECTORY_OPTIMIZATION__SUFFICIENT_DECREASE = eINSTANCE.getTrajectoryOptimization_SufficientDecrease();

		/**
		 * The meta object literal for the '<em><b>Keep Improving Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAJECTORY_OPTIMIZATION__KEEP_IMPROVING_STEP = eINSTANCE.getTrajectoryOptimization_KeepImprovingStep();

		/**
		 * The meta object literal for the '<em><b>Control Limits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAJECTORY_OPTIMIZATION__CONTROL_LIMITS = eINSTANCE.getTrajectoryOptimization_ControlLimits();

		/**
		 * The meta object literal for the '<em><b>Regularization</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAJECTORY_OPTIMIZATION__REGULARIZATION = eINSTANCE.getTrajectoryOptimization_Regularization();

		/**
		 * The meta object literal for the '<em><b>Initial Regularization</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAJECTORY_OPTIMIZATION__INITIAL_REGULARIZATION = eINSTANCE.getTrajectoryOptimization_InitialRegularization();

		/**
		 * The meta object literal for the '<em><b>Minimum Regularization</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAJECTORY_OPTIMIZATION__MINIMUM_REGULARIZATION = eINSTANCE.getTrajectoryOptimization_MinimumRegularization();

		/**
		 * The meta object literal for the '<em><b>Maximum Regularization</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAJECTORY_OPTIMIZATION__MAXIMUM_REGULARIZATION = eINSTANCE.getTrajectoryOptimization_MaximumRegularization();

		/**
		 * The meta object literal for the '<em><b>Entry Regularization Cap</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAJECTORY_OPTIMIZATION__ENTRY_REGULARIZATION_CAP = eINSTANCE.getTrajectoryOptimization_EntryRegularizationCap();

		/**
		 * The meta object literal for the '<em><b>Regularization Increase</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAJECTORY_OPTIMIZATION__REGULARIZATION_INCREASE = eINSTANCE.getTrajectoryOptimization_RegularizationIncrease();

		/**
		 * The meta object literal for the '<em><b>Regularization Decrease</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAJECTORY_OPTIMIZATION__REGULARIZATION_DECREASE = eINSTANCE.getTrajectoryOptimization_RegularizationDecrease();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.PolicyTraining <em>Policy Training</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.PolicyTraining
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getPolicyTraining()
		 * @generated
		 */
		EClass POLICY_TRAINING = eINSTANCE.getPolicyTraining();

		/**
		 * The meta object literal for the '<em><b>Policy Iterations</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_TRAINING__POLICY_ITERATIONS = eINSTANCE.getPolicyTraining_PolicyIterations();

		/**
		 * The meta object literal for the '<em><b>First Policy Iterations</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_TRAINING__FIRST_POLICY_ITERATIONS = eINSTANCE.getPolicyTraining_FirstPolicyIterations();

		/**
		 * The meta object literal for the '<em><b>Lbfgs Memory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_TRAINING__LBFGS_MEMORY = eINSTANCE.getPolicyTraining_LbfgsMemory();

		/**
		 * The meta object literal for the '<em><b>Policy Gradient Tolerance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_TRAINING__POLICY_GRADIENT_TOLERANCE = eINSTANCE.getPolicyTraining_PolicyGradientTolerance();

		/**
		 * The meta object literal for the '<em><b>Policy Covariance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_TRAINING__POLICY_COVARIANCE = eINSTANCE.getPolicyTraining_PolicyCovariance();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.TrajectoryDistributions <em>Trajectory Distributions</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.TrajectoryDistributions
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getTrajectoryDistributions()
		 * @generated
		 */
		EClass TRAJECTORY_DISTRIBUTIONS = eINSTANCE.getTrajectoryDistributions();

		/**
		 * The meta object literal for the '<em><b>Temperature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAJECTORY_DISTRIBUTIONS__TEMPERATURE = eINSTANCE.getTrajectoryDistributions_Temperature();

		/**
		 * The meta object literal for the '<em><b>Automatic Temperature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAJECTORY_DISTRIBUTIONS__AUTOMATIC_TEMPERATURE = eINSTANCE.getTrajectoryDistributions_AutomaticTemperature();

		/**
		 * The meta object literal for the '<em><b>Automatic Action Deviation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAJECTORY_DISTRIBUTIONS__AUTOMATIC_ACTION_DEVIATION = eINSTANCE.getTrajectoryDistributions_AutomaticActionDeviation();

		/**
		 * The meta object literal for the '<em><b>Covariance Sweeps</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAJECTORY_DISTRIBUTIONS__COVARIANCE_SWEEPS = eINSTANCE.getTrajectoryDistributions_CovarianceSweeps();

		/**
		 * The meta object literal for the '<em><b>Eigenvalue Floor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAJECTORY_DISTRIBUTIONS__EIGENVALUE_FLOOR = eINSTANCE.getTrajectoryDistributions_EigenvalueFloor();

		/**
		 * The meta object literal for the '<em><b>Position Noise</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAJECTORY_DISTRIBUTIONS__POSITION_NOISE = eINSTANCE.getTrajectoryDistributions_PositionNoise();

		/**
		 * The meta object literal for the '<em><b>Velocity Noise</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAJECTORY_DISTRIBUTIONS__VELOCITY_NOISE = eINSTANCE.getTrajectoryDistributions_VelocityNoise();

		/**
		 * The meta object literal for the '<em><b>Tail Steps</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAJECTORY_DISTRIBUTIONS__TAIL_STEPS = eINSTANCE.getTrajectoryDistributions_TailSteps();

		/**
		 * The meta object literal for the '<em><b>Sampling</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAJECTORY_DISTRIBUTIONS__SAMPLING = eINSTANCE.getTrajectoryDistributions_Sampling();

		/**
		 * The meta object literal for the '<em><b>Policy Samples Per Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAJECTORY_DISTRIBUTIONS__POLICY_SAMPLES_PER_STEP = eINSTANCE.getTrajectoryDistributions_PolicySamplesPerStep();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl <em>Constrained Guided Policy Search</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getConstrainedGuidedPolicySearch()
		 * @generated
		 */
		EClass CONSTRAINED_GUIDED_POLICY_SEARCH = eINSTANCE.getConstrainedGuidedPolicySearch();

		/**
		 * The meta object literal for the '<em><b>Gradient</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSTRAINED_GUIDED_POLICY_SEARCH__GRADIENT = eINSTANCE.getConstrainedGuidedPolicySearch_Gradient();

		/**
		 * The meta object literal for the '<em><b>Adopt Policy Rollouts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSTRAINED_GUIDED_POLICY_SEARCH__ADOPT_POLICY_ROLLOUTS = eINSTANCE.getConstrainedGuidedPolicySearch_AdoptPolicyRollouts();

		/**
		 * The meta object literal for the '<em><b>Samples Per Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSTRAINED_GUIDED_POLICY_SEARCH__SAMPLES_PER_STEP = eINSTANCE.getConstrainedGuidedPolicySearch_SamplesPerStep();

		/**
		 * The meta object literal for the '<em><b>Initial Multiplier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSTRAINED_GUIDED_POLICY_SEARCH__INITIAL_MULTIPLIER = eINSTANCE.getConstrainedGuidedPolicySearch_InitialMultiplier();

		/**
		 * The meta object literal for the '<em><b>Multiplier Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSTRAINED_GUIDED_POLICY_SEARCH__MULTIPLIER_STEP = eINSTANCE.getConstrainedGuidedPolicySearch_MultiplierStep();

		/**
		 * The meta object literal for the '<em><b>Adaptive Multiplier Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSTRAINED_GUIDED_POLICY_SEARCH__ADAPTIVE_MULTIPLIER_STEP = eINSTANCE.getConstrainedGuidedPolicySearch_AdaptiveMultiplierStep();

		/**
		 * The meta object literal for the '<em><b>Multiplier Step Growth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSTRAINED_GUIDED_POLICY_SEARCH__MULTIPLIER_STEP_GROWTH = eINSTANCE.getConstrainedGuidedPolicySearch_MultiplierStepGrowth();

		/**
		 * The meta object literal for the '<em><b>Maximum Growth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSTRAINED_GUIDED_POLICY_SEARCH__MAXIMUM_GROWTH = eINSTANCE.getConstrainedGuidedPolicySearch_MaximumGrowth();

		/**
		 * The meta object literal for the '<em><b>Maximum Multiplier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSTRAINED_GUIDED_POLICY_SEARCH__MAXIMUM_MULTIPLIER = eINSTANCE.getConstrainedGuidedPolicySearch_MaximumMultiplier();

		/**
		 * The meta object literal for the '<em><b>Divergence Tolerance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSTRAINED_GUIDED_POLICY_SEARCH__DIVERGENCE_TOLERANCE = eINSTANCE.getConstrainedGuidedPolicySearch_DivergenceTolerance();

		/**
		 * The meta object literal for the '<em><b>Cost Tolerance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSTRAINED_GUIDED_POLICY_SEARCH__COST_TOLERANCE = eINSTANCE.getConstrainedGuidedPolicySearch_CostTolerance();

		/**
		 * The meta object literal for the '<em><b>Patience</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSTRAINED_GUIDED_POLICY_SEARCH__PATIENCE = eINSTANCE.getConstrainedGuidedPolicySearch_Patience();

		/**
		 * The meta object literal for the '<em><b>Restart Interval</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_INTERVAL = eINSTANCE.getConstrainedGuidedPolicySearch_RestartInterval();

		/**
		 * The meta object literal for the '<em><b>Restart Draws</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_DRAWS = eINSTANCE.getConstrainedGuidedPolicySearch_RestartDraws();

		/**
		 * The meta object literal for the '<em><b>Restart Memory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_MEMORY = eINSTANCE.getConstrainedGuidedPolicySearch_RestartMemory();

		/**
		 * The meta object literal for the '<em><b>Restart Lead</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_LEAD = eINSTANCE.getConstrainedGuidedPolicySearch_RestartLead();

		/**
		 * The meta object literal for the '<em><b>Restart Cost Ratio</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_COST_RATIO = eINSTANCE.getConstrainedGuidedPolicySearch_RestartCostRatio();

		/**
		 * The meta object literal for the '<em><b>Outlier Cost Ratio</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSTRAINED_GUIDED_POLICY_SEARCH__OUTLIER_COST_RATIO = eINSTANCE.getConstrainedGuidedPolicySearch_OutlierCostRatio();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.BehaviorCloningImpl <em>Behavior Cloning</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.BehaviorCloningImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getBehaviorCloning()
		 * @generated
		 */
		EClass BEHAVIOR_CLONING = eINSTANCE.getBehaviorCloning();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.DatasetAggregationImpl <em>Dataset Aggregation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.DatasetAggregationImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getDatasetAggregation()
		 * @generated
		 */
		EClass DATASET_AGGREGATION = eINSTANCE.getDatasetAggregation();

		/**
		 * The meta object literal for the '<em><b>Expert Decay</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET_AGGREGATION__EXPERT_DECAY = eINSTANCE.getDatasetAggregation_ExpertDecay();

		/**
		 * The meta object literal for the '<em><b>Rollouts Per Condition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET_AGGREGATION__ROLLOUTS_PER_CONDITION = eINSTANCE.getDatasetAggregation_RolloutsPerCondition();

		/**
		 * The meta object literal for the '<em><b>Expert Range</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET_AGGREGATION__EXPERT_RANGE = eINSTANCE.getDatasetAggregation_ExpertRange();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.VariationalGuidedPolicySearchImpl <em>Variational Guided Policy Search</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.VariationalGuidedPolicySearchImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getVariationalGuidedPolicySearch()
		 * @generated
		 */
		EClass VARIATIONAL_GUIDED_POLICY_SEARCH = eINSTANCE.getVariationalGuidedPolicySearch();

		/**
		 * The meta object literal for the '<em><b>Policy Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VARIATIONAL_GUIDED_POLICY_SEARCH__POLICY_WEIGHT = eINSTANCE.getVariationalGuidedPolicySearch_PolicyWeight();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.SeparableEvolutionStrategyImpl <em>Separable Evolution Strategy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.SeparableEvolutionStrategyImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getSeparableEvolutionStrategy()
		 * @generated
		 */
		EClass SEPARABLE_EVOLUTION_STRATEGY = eINSTANCE.getSeparableEvolutionStrategy();

		/**
		 * The meta object literal for the '<em><b>Population Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEPARABLE_EVOLUTION_STRATEGY__POPULATION_SIZE = eINSTANCE.getSeparableEvolutionStrategy_PopulationSize();

		/**
		 * The meta object literal for the '<em><b>Generations</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEPARABLE_EVOLUTION_STRATEGY__GENERATIONS = eINSTANCE.getSeparableEvolutionStrategy_Generations();

		/**
		 * The meta object literal for the '<em><b>Initial Step Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEPARABLE_EVOLUTION_STRATEGY__INITIAL_STEP_SIZE = eINSTANCE.getSeparableEvolutionStrategy_InitialStepSize();

		/**
		 * The meta object literal for the '<em><b>Candidate Rollouts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEPARABLE_EVOLUTION_STRATEGY__CANDIDATE_ROLLOUTS = eINSTANCE.getSeparableEvolutionStrategy_CandidateRollouts();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.EvaluationImpl <em>Evaluation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.EvaluationImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getEvaluation()
		 * @generated
		 */
		EClass EVALUATION = eINSTANCE.getEvaluation();

		/**
		 * The meta object literal for the '<em><b>Rollouts Per Condition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__ROLLOUTS_PER_CONDITION = eINSTANCE.getEvaluation_RolloutsPerCondition();

		/**
		 * The meta object literal for the '<em><b>Horizon Factor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__HORIZON_FACTOR = eINSTANCE.getEvaluation_HorizonFactor();

		/**
		 * The meta object literal for the '<em><b>Noisy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__NOISY = eINSTANCE.getEvaluation_Noisy();

		/**
		 * The meta object literal for the '<em><b>Interval</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__INTERVAL = eINSTANCE.getEvaluation_Interval();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.StudyImpl <em>Study</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.StudyImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getStudy()
		 * @generated
		 */
		EClass STUDY = eINSTANCE.getStudy();

		/**
		 * The meta object literal for the '<em><b>First Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__FIRST_SEED = eINSTANCE.getStudy_FirstSeed();

		/**
		 * The meta object literal for the '<em><b>Seeds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__SEEDS = eINSTANCE.getStudy_Seeds();

		/**
		 * The meta object literal for the '<em><b>Experiments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__EXPERIMENTS = eINSTANCE.getStudy_Experiments();

		/**
		 * The meta object literal for the '<em><b>Methods</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__METHODS = eINSTANCE.getStudy_Methods();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.StudyExperimentImpl <em>Study Experiment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.StudyExperimentImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getStudyExperiment()
		 * @generated
		 */
		EClass STUDY_EXPERIMENT = eINSTANCE.getStudyExperiment();

		/**
		 * The meta object literal for the '<em><b>Experiment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY_EXPERIMENT__EXPERIMENT = eINSTANCE.getStudyExperiment_Experiment();

		/**
		 * The meta object literal for the '<em><b>Settings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY_EXPERIMENT__SETTINGS = eINSTANCE.getStudyExperiment_Settings();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.StudyMethodImpl <em>Study Method</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.StudyMethodImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getStudyMethod()
		 * @generated
		 */
		EClass STUDY_METHOD = eINSTANCE.getStudyMethod();

		/**
		 * The meta object literal for the '<em><b>Optimizer</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY_METHOD__OPTIMIZER = eINSTANCE.getStudyMethod_Optimizer();

		/**
		 * The meta object literal for the '<em><b>Settings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY_METHOD__SETTINGS = eINSTANCE.getStudyMethod_Settings();

		/**
		 * The meta object literal for the '<em><b>Grid</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY_METHOD__GRID = eINSTANCE.getStudyMethod_Grid();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.StudySettingImpl <em>Study Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.StudySettingImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getStudySetting()
		 * @generated
		 */
		EClass STUDY_SETTING = eINSTANCE.getStudySetting();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY_SETTING__PATH = eINSTANCE.getStudySetting_Path();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY_SETTING__VALUE = eINSTANCE.getStudySetting_Value();

		/**
		 * The meta object literal for the '<em><b>Experiment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY_SETTING__EXPERIMENT = eINSTANCE.getStudySetting_Experiment();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.impl.ParameterGridImpl <em>Parameter Grid</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.impl.ParameterGridImpl
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getParameterGrid()
		 * @generated
		 */
		EClass PARAMETER_GRID = eINSTANCE.getParameterGrid();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER_GRID__PATH = eINSTANCE.getParameterGrid_Path();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER_GRID__VALUES = eINSTANCE.getParameterGrid_Values();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.Integrator <em>Integrator</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.Integrator
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getIntegrator()
		 * @generated
		 */
		EEnum INTEGRATOR = eINSTANCE.getIntegrator();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.Saturation <em>Saturation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.Saturation
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getSaturation()
		 * @generated
		 */
		EEnum SATURATION = eINSTANCE.getSaturation();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.SpreadDistribution <em>Spread Distribution</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.SpreadDistribution
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getSpreadDistribution()
		 * @generated
		 */
		EEnum SPREAD_DISTRIBUTION = eINSTANCE.getSpreadDistribution();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.CostStage <em>Cost Stage</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.CostStage
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getCostStage()
		 * @generated
		 */
		EEnum COST_STAGE = eINSTANCE.getCostStage();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.HeightReference <em>Height Reference</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.HeightReference
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getHeightReference()
		 * @generated
		 */
		EEnum HEIGHT_REFERENCE = eINSTANCE.getHeightReference();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.VelocityFrame <em>Velocity Frame</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.VelocityFrame
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getVelocityFrame()
		 * @generated
		 */
		EEnum VELOCITY_FRAME = eINSTANCE.getVelocityFrame();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.StateQuantity <em>State Quantity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.StateQuantity
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getStateQuantity()
		 * @generated
		 */
		EEnum STATE_QUANTITY = eINSTANCE.getStateQuantity();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.Activation <em>Activation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.Activation
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getActivation()
		 * @generated
		 */
		EEnum ACTIVATION = eINSTANCE.getActivation();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.GradientForm <em>Gradient Form</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.GradientForm
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getGradientForm()
		 * @generated
		 */
		EEnum GRADIENT_FORM = eINSTANCE.getGradientForm();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.SamplingScheme <em>Sampling Scheme</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.SamplingScheme
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getSamplingScheme()
		 * @generated
		 */
		EEnum SAMPLING_SCHEME = eINSTANCE.getSamplingScheme();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.RegularizationKind <em>Regularization Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.RegularizationKind
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getRegularizationKind()
		 * @generated
		 */
		EEnum REGULARIZATION_KIND = eINSTANCE.getRegularizationKind();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.ControlLimits <em>Control Limits</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.ControlLimits
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getControlLimits()
		 * @generated
		 */
		EEnum CONTROL_LIMITS = eINSTANCE.getControlLimits();

		/**
		 * The meta object literal for the '{@link org.gaitwright.model.experiment.CovarianceShape <em>Covariance Shape</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.model.experiment.CovarianceShape
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getCovarianceShape()
		 * @generated
		 */
		EEnum COVARIANCE_SHAPE = eINSTANCE.getCovarianceShape();

		/**
		 * The meta object literal for the '<em>Sizes</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.util.List
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getSizes()
		 * @generated
		 */
		EDataType SIZES = eINSTANCE.getSizes();

		/**
		 * The meta object literal for the '<em>Names</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.util.List
		 * @see org.gaitwright.model.experiment.impl.ExperimentPackageImpl#getNames()
		 * @generated
		 */
		EDataType NAMES = eINSTANCE.getNames();

	}

} //ExperimentPackage
