/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.gaitwright.model.experiment.ExperimentPackage
 * @generated
 */
public interface ExperimentFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ExperimentFactory eINSTANCE = org.gaitwright.model.experiment.impl.ExperimentFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Experiment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Experiment</em>'.
	 * @generated
	 */
	Experiment createExperiment();

	/**
	 * Returns a new object of class '<em>Library</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Library</em>'.
	 * @generated
	 */
	Library createLibrary();

	/**
	 * Returns a new object of class '<em>Link Tree</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Link Tree</em>'.
	 * @generated
	 */
	LinkTree createLinkTree();

	/**
	 * Returns a new object of class '<em>Link</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Link</em>'.
	 * @generated
	 */
	Link createLink();

	/**
	 * Returns a new object of class '<em>Joint</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Joint</em>'.
	 * @generated
	 */
	Joint createJoint();

	/**
	 * Returns a new object of class '<em>Actuator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Actuator</em>'.
	 * @generated
	 */
	Actuator createActuator();

	/**
	 * Returns a new object of class '<em>Contact Circle</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Contact Circle</em>'.
	 * @generated
	 */
	ContactCircle createContactCircle();

	/**
	 * Returns a new object of class '<em>Resistive Force</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Resistive Force</em>'.
	 * @generated
	 */
	ResistiveForce createResistiveForce();

	/**
	 * Returns a new object of class '<em>Inertia Box Fluid</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Inertia Box Fluid</em>'.
	 * @generated
	 */
	InertiaBoxFluid createInertiaBoxFluid();

	/**
	 * Returns a new object of class '<em>Spring Limits</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Spring Limits</em>'.
	 * @generated
	 */
	SpringLimits createSpringLimits();

	/**
	 * Returns a new object of class '<em>Soft Limits</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Soft Limits</em>'.
	 * @generated
	 */
	SoftLimits createSoftLimits();

	/**
	 * Returns a new object of class '<em>Contact</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Contact</em>'.
	 * @generated
	 */
	Contact createContact();

	/**
	 * Returns a new object of class '<em>Flat Ground</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Flat Ground</em>'.
	 * @generated
	 */
	FlatGround createFlatGround();

	/**
	 * Returns a new object of class '<em>Slope</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Slope</em>'.
	 * @generated
	 */
	Slope createSlope();

	/**
	 * Returns a new object of class '<em>Segmented Ground</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Segmented Ground</em>'.
	 * @generated
	 */
	SegmentedGround createSegmentedGround();

	/**
	 * Returns a new object of class '<em>Ground Point</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ground Point</em>'.
	 * @generated
	 */
	GroundPoint createGroundPoint();

	/**
	 * Returns a new object of class '<em>Random Ground</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Random Ground</em>'.
	 * @generated
	 */
	RandomGround createRandomGround();

	/**
	 * Returns a new object of class '<em>Task</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Task</em>'.
	 * @generated
	 */
	Task createTask();

	/**
	 * Returns a new object of class '<em>Initial State</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Initial State</em>'.
	 * @generated
	 */
	InitialState createInitialState();

	/**
	 * Returns a new object of class '<em>Coordinate Value</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Coordinate Value</em>'.
	 * @generated
	 */
	CoordinateValue createCoordinateValue();

	/**
	 * Returns a new object of class '<em>Coordinate Spread</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Coordinate Spread</em>'.
	 * @generated
	 */
	CoordinateSpread createCoordinateSpread();

	/**
	 * Returns a new object of class '<em>Condition</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Condition</em>'.
	 * @generated
	 */
	Condition createCondition();

	/**
	 * Returns a new object of class '<em>Condition Sampler</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Condition Sampler</em>'.
	 * @generated
	 */
	ConditionSampler createConditionSampler();

	/**
	 * Returns a new object of class '<em>Push</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Push</em>'.
	 * @generated
	 */
	Push createPush();

	/**
	 * Returns a new object of class '<em>Random Pushes</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Random Pushes</em>'.
	 * @generated
	 */
	RandomPushes createRandomPushes();

	/**
	 * Returns a new object of class '<em>Success Criterion</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Success Criterion</em>'.
	 * @generated
	 */
	SuccessCriterion createSuccessCriterion();

	/**
	 * Returns a new object of class '<em>Cost Function</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Cost Function</em>'.
	 * @generated
	 */
	CostFunction createCostFunction();

	/**
	 * Returns a new object of class '<em>Control Effort</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Control Effort</em>'.
	 * @generated
	 */
	ControlEffort createControlEffort();

	/**
	 * Returns a new object of class '<em>Target Velocity</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Target Velocity</em>'.
	 * @generated
	 */
	TargetVelocity createTargetVelocity();

	/**
	 * Returns a new object of class '<em>Target Height</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Target Height</em>'.
	 * @generated
	 */
	TargetHeight createTargetHeight();

	/**
	 * Returns a new object of class '<em>Quadratic State</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Quadratic State</em>'.
	 * @generated
	 */
	QuadraticState createQuadraticState();

	/**
	 * Returns a new object of class '<em>State Target</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>State Target</em>'.
	 * @generated
	 */
	StateTarget createStateTarget();

	/**
	 * Returns a new object of class '<em>Neural Network</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Neural Network</em>'.
	 * @generated
	 */
	NeuralNetwork createNeuralNetwork();

	/**
	 * Returns a new object of class '<em>Linear Policy</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Linear Policy</em>'.
	 * @generated
	 */
	LinearPolicy createLinearPolicy();

	/**
	 * Returns a new object of class '<em>Observation</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Observation</em>'.
	 * @generated
	 */
	Observation createObservation();

	/**
	 * Returns a new object of class '<em>Sinusoidal Torques</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Sinusoidal Torques</em>'.
	 * @generated
	 */
	SinusoidalTorques createSinusoidalTorques();

	/**
	 * Returns a new object of class '<em>Random Torques</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Random Torques</em>'.
	 * @generated
	 */
	RandomTorques createRandomTorques();

	/**
	 * Returns a new object of class '<em>Zero Torques</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Zero Torques</em>'.
	 * @generated
	 */
	ZeroTorques createZeroTorques();

	/**
	 * Returns a new object of class '<em>Gait</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Gait</em>'.
	 * @generated
	 */
	Gait createGait();

	/**
	 * Returns a new object of class '<em>Gait Controller</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Gait Controller</em>'.
	 * @generated
	 */
	GaitController createGaitController();

	/**
	 * Returns a new object of class '<em>Leg</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Leg</em>'.
	 * @generated
	 */
	Leg createLeg();

	/**
	 * Returns a new object of class '<em>Trajectory File</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Trajectory File</em>'.
	 * @generated
	 */
	TrajectoryFile createTrajectoryFile();

	/**
	 * Returns a new object of class '<em>Earlier Run</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Earlier Run</em>'.
	 * @generated
	 */
	EarlierRun createEarlierRun();

	/**
	 * Returns a new object of class '<em>Constrained Guided Policy Search</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Constrained Guided Policy Search</em>'.
	 * @generated
	 */
	ConstrainedGuidedPolicySearch createConstrainedGuidedPolicySearch();

	/**
	 * Returns a new object of class '<em>Behavior Cloning</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Behavior Cloning</em>'.
	 * @generated
	 */
	BehaviorCloning createBehaviorCloning();

	/**
	 * Returns a new object of class '<em>Dataset Aggregation</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Dataset Aggregation</em>'.
	 * @generated
	 */
	DatasetAggregation createDatasetAggregation();

	/**
	 * Returns a new object of class '<em>Variational Guided Policy Search</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Variational Guided Policy Search</em>'.
	 * @generated
	 */
	VariationalGuidedPolicySearch createVariationalGuidedPolicySearch();

	/**
	 * Returns a new object of class '<em>Separable Evolution Strategy</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Separable Evolution Strategy</em>'.
	 * @generated
	 */
	SeparableEvolutionStrategy createSeparableEvolutionStrategy();

	/**
	 * Returns a new object of class '<em>Evaluation</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Evaluation</em>'.
	 * @generated
	 */
	Evaluation createEvaluation();

	/**
	 * Returns a new object of class '<em>Study</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Study</em>'.
	 * @generated
	 */
	Study createStudy();

	/**
	 * Returns a new object of class '<em>Study Experiment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Study Experiment</em>'.
	 * @generated
	 */
	StudyExperiment createStudyExperiment();

	/**
	 * Returns a new object of class '<em>Study Method</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Study Method</em>'.
	 * @generated
	 */
	StudyMethod createStudyMethod();

	/**
	 * Returns a new object of class '<em>Study Setting</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Study Setting</em>'.
	 * @generated
	 */
	StudySetting createStudySetting();

	/**
	 * Returns a new object of class '<em>Parameter Grid</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Parameter Grid</em>'.
	 * @generated
	 */
	ParameterGrid createParameterGrid();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	ExperimentPackage getExperimentPackage();

} //ExperimentFactory
