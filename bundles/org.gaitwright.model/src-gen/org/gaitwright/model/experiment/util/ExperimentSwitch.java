/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.gaitwright.model.experiment.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.gaitwright.model.experiment.ExperimentPackage
 * @generated
 */
public class ExperimentSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static ExperimentPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExperimentSwitch() {
		if (modelPackage == null) {
			modelPackage = ExperimentPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case ExperimentPackage.NAMED_ELEMENT: {
				NamedElement namedElement = (NamedElement)theEObject;
				T result = caseNamedElement(namedElement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.EXPERIMENT: {
				Experiment experiment = (Experiment)theEObject;
				T result = caseExperiment(experiment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.LIBRARY: {
				Library library = (Library)theEObject;
				T result = caseLibrary(library);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.ROBOT: {
				Robot robot = (Robot)theEObject;
				T result = caseRobot(robot);
				if (result == null) result = caseNamedElement(robot);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.LINK_TREE: {
				LinkTree linkTree = (LinkTree)theEObject;
				T result = caseLinkTree(linkTree);
				if (result == null) result = caseRobot(linkTree);
				if (result == null) result = caseNamedElement(linkTree);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.LINK: {
				Link link = (Link)theEObject;
				T result = caseLink(link);
				if (result == null) result = caseNamedElement(link);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.JOINT: {
				Joint joint = (Joint)theEObject;
				T result = caseJoint(joint);
				if (result == null) result = caseNamedElement(joint);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.ACTUATOR: {
				Actuator actuator = (Actuator)theEObject;
				T result = caseActuator(actuator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.CONTACT_CIRCLE: {
				ContactCircle contactCircle = (ContactCircle)theEObject;
				T result = caseContactCircle(contactCircle);
				if (result == null) result = caseNamedElement(contactCircle);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.FLUID: {
				Fluid fluid = (Fluid)theEObject;
				T result = caseFluid(fluid);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.RESISTIVE_FORCE: {
				ResistiveForce resistiveForce = (ResistiveForce)theEObject;
				T result = caseResistiveForce(resistiveForce);
				if (result == null) result = caseFluid(resistiveForce);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.INERTIA_BOX_FLUID: {
				InertiaBoxFluid inertiaBoxFluid = (InertiaBoxFluid)theEObject;
				T result = caseInertiaBoxFluid(inertiaBoxFluid);
				if (result == null) result = caseFluid(inertiaBoxFluid);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.JOINT_LIMIT_LAW: {
				JointLimitLaw jointLimitLaw = (JointLimitLaw)theEObject;
				T result = caseJointLimitLaw(jointLimitLaw);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.SPRING_LIMITS: {
				SpringLimits springLimits = (SpringLimits)theEObject;
				T result = caseSpringLimits(springLimits);
				if (result == null) result = caseJointLimitLaw(springLimits);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.SOFT_CONSTRAINT: {
				SoftConstraint softConstraint = (SoftConstraint)theEObject;
				T result = caseSoftConstraint(softConstraint);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.SOFT_LIMITS: {
				SoftLimits softLimits = (SoftLimits)theEObject;
				T result = caseSoftLimits(softLimits);
				if (result == null) result = caseJointLimitLaw(softLimits);
				if (result == null) result = caseSoftConstraint(softLimits);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.CONTACT: {
				Contact contact = (Contact)theEObject;
				T result = caseContact(contact);
				if (result == null) result = caseSoftConstraint(contact);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.TERRAIN: {
				Terrain terrain = (Terrain)theEObject;
				T result = caseTerrain(terrain);
				if (result == null) result = caseNamedElement(terrain);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.FLAT_GROUND: {
				FlatGround flatGround = (FlatGround)theEObject;
				T result = caseFlatGround(flatGround);
				if (result == null) result = caseTerrain(flatGround);
				if (result == null) result = caseNamedElement(flatGround);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.SLOPE: {
				Slope slope = (Slope)theEObject;
				T result = caseSlope(slope);
				if (result == null) result = caseTerrain(slope);
				if (result == null) result = caseNamedElement(slope);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.SEGMENTED_GROUND: {
				SegmentedGround segmentedGround = (SegmentedGround)theEObject;
				T result = caseSegmentedGround(segmentedGround);
				if (result == null) result = caseTerrain(segmentedGround);
				if (result == null) result = caseNamedElement(segmentedGround);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.GROUND_POINT: {
				GroundPoint groundPoint = (GroundPoint)theEObject;
				T result = caseGroundPoint(groundPoint);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.RANDOM_GROUND: {
				RandomGround randomGround = (RandomGround)theEObject;
				T result = caseRandomGround(randomGround);
				if (result == null) result = caseTerrain(randomGround);
				if (result == null) result = caseNamedElement(randomGround);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.TASK: {
				Task task = (Task)theEObject;
				T result = caseTask(task);
				if (result == null) result = caseNamedElement(task);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.INITIAL_STATE: {
				InitialState initialState = (InitialState)theEObject;
				T result = caseInitialState(initialState);
				if (result == null) result = caseNamedElement(initialState);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.COORDINATE_VALUE: {
				CoordinateValue coordinateValue = (CoordinateValue)theEObject;
				T result = caseCoordinateValue(coordinateValue);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.COORDINATE_SPREAD: {
				CoordinateSpread coordinateSpread = (CoordinateSpread)theEObject;
				T result = caseCoordinateSpread(coordinateSpread);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.CONDITION_SOURCE: {
				ConditionSource conditionSource = (ConditionSource)theEObject;
				T result = caseConditionSource(conditionSource);
				if (result == null) result = caseNamedElement(conditionSource);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.CONDITION: {
				Condition condition = (Condition)theEObject;
				T result = caseCondition(condition);
				if (result == null) result = caseConditionSource(condition);
				if (result == null) result = caseNamedElement(condition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.CONDITION_SAMPLER: {
				ConditionSampler conditionSampler = (ConditionSampler)theEObject;
				T result = caseConditionSampler(conditionSampler);
				if (result == null) result = caseConditionSource(conditionSampler);
				if (result == null) result = caseNamedElement(conditionSampler);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.PUSH: {
				Push push = (Push)theEObject;
				T result = casePush(push);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.RANDOM_PUSHES: {
				RandomPushes randomPushes = (RandomPushes)theEObject;
				T result = caseRandomPushes(randomPushes);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.SUCCESS_CRITERION: {
				SuccessCriterion successCriterion = (SuccessCriterion)theEObject;
				T result = caseSuccessCriterion(successCriterion);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.COST_FUNCTION: {
				CostFunction costFunction = (CostFunction)theEObject;
				T result = caseCostFunction(costFunction);
				if (result == null) result = caseNamedElement(costFunction);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.COST_TERM: {
				CostTerm costTerm = (CostTerm)theEObject;
				T result = caseCostTerm(costTerm);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.CONTROL_EFFORT: {
				ControlEffort controlEffort = (ControlEffort)theEObject;
				T result = caseControlEffort(controlEffort);
				if (result == null) result = caseCostTerm(controlEffort);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.TARGET_VELOCITY: {
				TargetVelocity targetVelocity = (TargetVelocity)theEObject;
				T result = caseTargetVelocity(targetVelocity);
				if (result == null) result = caseCostTerm(targetVelocity);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.TARGET_HEIGHT: {
				TargetHeight targetHeight = (TargetHeight)theEObject;
				T result = caseTargetHeight(targetHeight);
				if (result == null) result = caseCostTerm(targetHeight);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.QUADRATIC_STATE: {
				QuadraticState quadraticState = (QuadraticState)theEObject;
				T result = caseQuadraticState(quadraticState);
				if (result == null) result = caseCostTerm(quadraticState);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.STATE_TARGET: {
				StateTarget stateTarget = (StateTarget)theEObject;
				T result = caseStateTarget(stateTarget);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.POLICY: {
				Policy policy = (Policy)theEObject;
				T result = casePolicy(policy);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.NEURAL_NETWORK: {
				NeuralNetwork neuralNetwork = (NeuralNetwork)theEObject;
				T result = caseNeuralNetwork(neuralNetwork);
				if (result == null) result = casePolicy(neuralNetwork);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.LINEAR_POLICY: {
				LinearPolicy linearPolicy = (LinearPolicy)theEObject;
				T result = caseLinearPolicy(linearPolicy);
				if (result == null) result = casePolicy(linearPolicy);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.OBSERVATION: {
				Observation observation = (Observation)theEObject;
				T result = caseObservation(observation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.INITIALIZATION: {
				Initialization initialization = (Initialization)theEObject;
				T result = caseInitialization(initialization);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.SINUSOIDAL_TORQUES: {
				SinusoidalTorques sinusoidalTorques = (SinusoidalTorques)theEObject;
				T result = caseSinusoidalTorques(sinusoidalTorques);
				if (result == null) result = caseInitialization(sinusoidalTorques);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.RANDOM_TORQUES: {
				RandomTorques randomTorques = (RandomTorques)theEObject;
				T result = caseRandomTorques(randomTorques);
				if (result == null) result = caseInitialization(randomTorques);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.ZERO_TORQUES: {
				ZeroTorques zeroTorques = (ZeroTorques)theEObject;
				T result = caseZeroTorques(zeroTorques);
				if (result == null) result = caseInitialization(zeroTorques);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.GAIT: {
				Gait gait = (Gait)theEObject;
				T result = caseGait(gait);
				if (result == null) result = caseNamedElement(gait);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.GAIT_CONTROLLER: {
				GaitController gaitController = (GaitController)theEObject;
				T result = caseGaitController(gaitController);
				if (result == null) result = caseInitialization(gaitController);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.LEG: {
				Leg leg = (Leg)theEObject;
				T result = caseLeg(leg);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.TRAJECTORY_FILE: {
				TrajectoryFile trajectoryFile = (TrajectoryFile)theEObject;
				T result = caseTrajectoryFile(trajectoryFile);
				if (result == null) result = caseInitialization(trajectoryFile);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.EARLIER_RUN: {
				EarlierRun earlierRun = (EarlierRun)theEObject;
				T result = caseEarlierRun(earlierRun);
				if (result == null) result = caseInitialization(earlierRun);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.OPTIMIZER: {
				Optimizer optimizer = (Optimizer)theEObject;
				T result = caseOptimizer(optimizer);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.TRAJECTORY_OPTIMIZATION: {
				TrajectoryOptimization trajectoryOptimization = (TrajectoryOptimization)theEObject;
				T result = caseTrajectoryOptimization(trajectoryOptimization);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.POLICY_TRAINING: {
				PolicyTraining policyTraining = (PolicyTraining)theEObject;
				T result = casePolicyTraining(policyTraining);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.TRAJECTORY_DISTRIBUTIONS: {
				TrajectoryDistributions trajectoryDistributions = (TrajectoryDistributions)theEObject;
				T result = caseTrajectoryDistributions(trajectoryDistributions);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH: {
				ConstrainedGuidedPolicySearch constrainedGuidedPolicySearch = (ConstrainedGuidedPolicySearch)theEObject;
				T result = caseConstrainedGuidedPolicySearch(constrainedGuidedPolicySearch);
				if (result == null) result = caseOptimizer(constrainedGuidedPolicySearch);
				if (result == null) result = caseTrajectoryOptimization(constrainedGuidedPolicySearch);
				if (result == null) result = casePolicyTraining(constrainedGuidedPolicySearch);
				if (result == null) result = caseTrajectoryDistributions(constrainedGuidedPolicySearch);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.BEHAVIOR_CLONING: {
				BehaviorCloning behaviorCloning = (BehaviorCloning)theEObject;
				T result = caseBehaviorCloning(behaviorCloning);
				if (result == null) result = caseOptimizer(behaviorCloning);
				if (result == null) result = caseTrajectoryOptimization(behaviorCloning);
				if (result == null) result = casePolicyTraining(behaviorCloning);
				if (result == null) result = caseTrajectoryDistributions(behaviorCloning);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.DATASET_AGGREGATION: {
				DatasetAggregation datasetAggregation = (DatasetAggregation)theEObject;
				T result = caseDatasetAggregation(datasetAggregation);
				if (result == null) result = caseOptimizer(datasetAggregation);
				if (result == null) result = caseTrajectoryOptimization(datasetAggregation);
				if (result == null) result = casePolicyTraining(datasetAggregation);
				if (result == null) result = caseTrajectoryDistributions(datasetAggregation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.VARIATIONAL_GUIDED_POLICY_SEARCH: {
				VariationalGuidedPolicySearch variationalGuidedPolicySearch = (VariationalGuidedPolicySearch)theEObject;
				T result = caseVariationalGuidedPolicySearch(variationalGuidedPolicySearch);
				if (result == null) result = caseOptimizer(variationalGuidedPolicySearch);
				if (result == null) result = caseTrajectoryOptimization(variationalGuidedPolicySearch);
				if (result == null) result = casePolicyTraining(variationalGuidedPolicySearch);
				if (result == null) result = caseTrajectoryDistributions(variationalGuidedPolicySearch);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.SEPARABLE_EVOLUTION_STRATEGY: {
				SeparableEvolutionStrategy separableEvolutionStrategy = (SeparableEvolutionStrategy)theEObject;
				T result = caseSeparableEvolutionStrategy(separableEvolutionStrategy);
				if (result == null) result = caseOptimizer(separableEvolutionStrategy);
				if (result == null) result = caseTrajectoryOptimization(separableEvolutionStrategy);
				if (result == null) result = casePolicyTraining(separableEvolutionStrategy);
				if (result == null) result = caseTrajectoryDistributions(separableEvolutionStrategy);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.EVALUATION: {
				Evaluation evaluation = (Evaluation)theEObject;
				T result = caseEvaluation(evaluation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.STUDY: {
				Study study = (Study)theEObject;
				T result = caseStudy(study);
				if (result == null) result = caseNamedElement(study);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.STUDY_EXPERIMENT: {
				StudyExperiment studyExperiment = (StudyExperiment)theEObject;
				T result = caseStudyExperiment(studyExperiment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.STUDY_METHOD: {
				StudyMethod studyMethod = (StudyMethod)theEObject;
				T result = caseStudyMethod(studyMethod);
				if (result == null) result = caseNamedElement(studyMethod);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.STUDY_SETTING: {
				StudySetting studySetting = (StudySetting)theEObject;
				T result = caseStudySetting(studySetting);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ExperimentPackage.PARAMETER_GRID: {
				ParameterGrid parameterGrid = (ParameterGrid)theEObject;
				T result = caseParameterGrid(parameterGrid);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Named Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Named Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNamedElement(NamedElement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Experiment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Experiment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExperiment(Experiment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Library</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Library</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLibrary(Library object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Robot</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Robot</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRobot(Robot object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Link Tree</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Link Tree</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLinkTree(LinkTree object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Link</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Link</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLink(Link object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Joint</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Joint</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseJoint(Joint object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Actuator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Actuator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseActuator(Actuator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Contact Circle</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Contact Circle</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseContactCircle(ContactCircle object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Fluid</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Fluid</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFluid(Fluid object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Resistive Force</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Resistive Force</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseResistiveForce(ResistiveForce object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Inertia Box Fluid</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Inertia Box Fluid</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInertiaBoxFluid(InertiaBoxFluid object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Joint Limit Law</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Joint Limit Law</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseJointLimitLaw(JointLimitLaw object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Spring Limits</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Spring Limits</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSpringLimits(SpringLimits object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Soft Constraint</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Soft Constraint</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSoftConstraint(SoftConstraint object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Soft Limits</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Soft Limits</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSoftLimits(SoftLimits object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Contact</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Contact</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseContact(Contact object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Terrain</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Terrain</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTerrain(Terrain object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Flat Ground</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Flat Ground</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFlatGround(FlatGround object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Slope</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Slope</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSlope(Slope object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Segmented Ground</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Segmented Ground</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSegmentedGround(SegmentedGround object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Ground Point</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Ground Point</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGroundPoint(GroundPoint object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Random Ground</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Random Ground</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRandomGround(RandomGround object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Task</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Task</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTask(Task object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Initial State</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Initial State</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInitialState(InitialState object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Coordinate Value</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Coordinate Value</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCoordinateValue(CoordinateValue object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Coordinate Spread</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Coordinate Spread</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCoordinateSpread(CoordinateSpread object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Condition Source</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Condition Source</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConditionSource(ConditionSource object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Condition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Condition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCondition(Condition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Condition Sampler</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Condition Sampler</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConditionSampler(ConditionSampler object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Push</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Push</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePush(Push object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Random Pushes</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Random Pushes</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRandomPushes(RandomPushes object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Success Criterion</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Success Criterion</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSuccessCriterion(SuccessCriterion object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cost Function</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cost Function</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCostFunction(CostFunction object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cost Term</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cost Term</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCostTerm(CostTerm object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Control Effort</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Control Effort</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseControlEffort(ControlEffort object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Target Velocity</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Target Velocity</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTargetVelocity(TargetVelocity object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Target Height</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Target Height</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTargetHeight(TargetHeight object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Quadratic State</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Quadratic State</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseQuadraticState(QuadraticState object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>State Target</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>State Target</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStateTarget(StateTarget object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Policy</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Policy</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePolicy(Policy object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Neural Network</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Neural Network</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNeuralNetwork(NeuralNetwork object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Linear Policy</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Linear Policy</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLinearPolicy(LinearPolicy object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Observation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Observation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseObservation(Observation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Initialization</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Initialization</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInitialization(Initialization object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Sinusoidal Torques</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Sinusoidal Torques</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSinusoidalTorques(SinusoidalTorques object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Random Torques</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Random Torques</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRandomTorques(RandomTorques object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Zero Torques</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Zero Torques</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseZeroTorques(ZeroTorques object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Gait</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Gait</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGait(Gait object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Gait Controller</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Gait Controller</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGaitController(GaitController object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Leg</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Leg</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLeg(Leg object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Trajectory File</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Trajectory File</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTrajectoryFile(TrajectoryFile object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Earlier Run</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Earlier Run</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEarlierRun(EarlierRun object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Optimizer</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Optimizer</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOptimizer(Optimizer object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Trajectory Optimization</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Trajectory Optimization</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTrajectoryOptimization(TrajectoryOptimization object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Policy Training</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Policy Training</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePolicyTraining(PolicyTraining object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Trajectory Distributions</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Trajectory Distributions</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTrajectoryDistributions(TrajectoryDistributions object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Constrained Guided Policy Search</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Constrained Guided Policy Search</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConstrainedGuidedPolicySearch(ConstrainedGuidedPolicySearch object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Behavior Cloning</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Behavior Cloning</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBehaviorCloning(BehaviorCloning object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Dataset Aggregation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Dataset Aggregation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDatasetAggregation(DatasetAggregation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Variational Guided Policy Search</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Variational Guided Policy Search</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVariationalGuidedPolicySearch(VariationalGuidedPolicySearch object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Separable Evolution Strategy</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Separable Evolution Strategy</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSeparableEvolutionStrategy(SeparableEvolutionStrategy object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Evaluation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Evaluation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEvaluation(Evaluation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Study</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Study</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStudy(Study object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Study Experiment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Study Experiment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStudyExperiment(StudyExperiment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Study Method</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Study Method</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStudyMethod(StudyMethod object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Study Setting</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Study Setting</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStudySetting(StudySetting object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Parameter Grid</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Parameter Grid</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseParameterGrid(ParameterGrid object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //ExperimentSwitch
