/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment.impl;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.gaitwright.model.ValueLists;

import org.gaitwright.model.experiment.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ExperimentFactoryImpl extends EFactoryImpl implements ExperimentFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static ExperimentFactory init() {
		try {
			ExperimentFactory theExperimentFactory = (ExperimentFactory)EPackage.Registry.INSTANCE.getEFactory(ExperimentPackage.eNS_URI);
			if (theExperimentFactory != null) {
				return theExperimentFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new ExperimentFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExperimentFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case ExperimentPackage.EXPERIMENT: return createExperiment();
			case ExperimentPackage.LIBRARY: return createLibrary();
			case ExperimentPackage.LINK_TREE: return createLinkTree();
			case ExperimentPackage.LINK: return createLink();
			case ExperimentPackage.JOINT: return createJoint();
			case ExperimentPackage.ACTUATOR: return createActuator();
			case ExperimentPackage.CONTACT_CIRCLE: return createContactCircle();
			case ExperimentPackage.RESISTIVE_FORCE: return createResistiveForce();
			case ExperimentPackage.INERTIA_BOX_FLUID: return createInertiaBoxFluid();
			case ExperimentPackage.SPRING_LIMITS: return createSpringLimits();
			case ExperimentPackage.SOFT_LIMITS: return createSoftLimits();
			case ExperimentPackage.CONTACT: return createContact();
			case ExperimentPackage.FLAT_GROUND: return createFlatGround();
			case ExperimentPackage.SLOPE: return createSlope();
			case ExperimentPackage.SEGMENTED_GROUND: return createSegmentedGround();
			case ExperimentPackage.GROUND_POINT: return createGroundPoint();
			case ExperimentPackage.RANDOM_GROUND: return createRandomGround();
			case ExperimentPackage.TASK: return createTask();
			case ExperimentPackage.INITIAL_STATE: return createInitialState();
			case ExperimentPackage.COORDINATE_VALUE: return createCoordinateValue();
			case ExperimentPackage.COORDINATE_SPREAD: return createCoordinateSpread();
			case ExperimentPackage.CONDITION: return createCondition();
			case ExperimentPackage.CONDITION_SAMPLER: return createConditionSampler();
			case ExperimentPackage.PUSH: return createPush();
			case ExperimentPackage.RANDOM_PUSHES: return createRandomPushes();
			case ExperimentPackage.SUCCESS_CRITERION: return createSuccessCriterion();
			case ExperimentPackage.COST_FUNCTION: return createCostFunction();
			case ExperimentPackage.CONTROL_EFFORT: return createControlEffort();
			case ExperimentPackage.TARGET_VELOCITY: return createTargetVelocity();
			case ExperimentPackage.TARGET_HEIGHT: return createTargetHeight();
			case ExperimentPackage.QUADRATIC_STATE: return createQuadraticState();
			case ExperimentPackage.STATE_TARGET: return createStateTarget();
			case ExperimentPackage.NEURAL_NETWORK: return createNeuralNetwork();
			case ExperimentPackage.LINEAR_POLICY: return createLinearPolicy();
			case ExperimentPackage.OBSERVATION: return createObservation();
			case ExperimentPackage.SINUSOIDAL_TORQUES: return createSinusoidalTorques();
			case ExperimentPackage.RANDOM_TORQUES: return createRandomTorques();
			case ExperimentPackage.ZERO_TORQUES: return createZeroTorques();
			case ExperimentPackage.GAIT: return createGait();
			case ExperimentPackage.GAIT_CONTROLLER: return createGaitController();
			case ExperimentPackage.LEG: return createLeg();
			case ExperimentPackage.TRAJECTORY_FILE: return createTrajectoryFile();
			case ExperimentPackage.EARLIER_RUN: return createEarlierRun();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH: return createConstrainedGuidedPolicySearch();
			case ExperimentPackage.BEHAVIOR_CLONING: return createBehaviorCloning();
			case ExperimentPackage.DATASET_AGGREGATION: return createDatasetAggregation();
			case ExperimentPackage.VARIATIONAL_GUIDED_POLICY_SEARCH: return createVariationalGuidedPolicySearch();
			case ExperimentPackage.SEPARABLE_EVOLUTION_STRATEGY: return createSeparableEvolutionStrategy();
			case ExperimentPackage.EVALUATION: return createEvaluation();
			case ExperimentPackage.STUDY: return createStudy();
			case ExperimentPackage.STUDY_EXPERIMENT: return createStudyExperiment();
			case ExperimentPackage.STUDY_METHOD: return createStudyMethod();
			case ExperimentPackage.STUDY_SETTING: return createStudySetting();
			case ExperimentPackage.PARAMETER_GRID: return createParameterGrid();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case ExperimentPackage.INTEGRATOR:
				return createIntegratorFromString(eDataType, initialValue);
			case ExperimentPackage.SATURATION:
				return createSaturationFromString(eDataType, initialValue);
			case ExperimentPackage.SPREAD_DISTRIBUTION:
				return createSpreadDistributionFromString(eDataType, initialValue);
			case ExperimentPackage.COST_STAGE:
				return createCostStageFromString(eDataType, initialValue);
			case ExperimentPackage.HEIGHT_REFERENCE:
				return createHeightReferenceFromString(eDataType, initialValue);
			case ExperimentPackage.VELOCITY_FRAME:
				return createVelocityFrameFromString(eDataType, initialValue);
			case ExperimentPackage.STATE_QUANTITY:
				return createStateQuantityFromString(eDataType, initialValue);
			case ExperimentPackage.ACTIVATION:
				return createActivationFromString(eDataType, initialValue);
			case ExperimentPackage.GRADIENT_FORM:
				return createGradientFormFromString(eDataType, initialValue);
			case ExperimentPackage.SAMPLING_SCHEME:
				return createSamplingSchemeFromString(eDataType, initialValue);
			case ExperimentPackage.REGULARIZATION_KIND:
				return createRegularizationKindFromString(eDataType, initialValue);
			case ExperimentPackage.CONTROL_LIMITS:
				return createControlLimitsFromString(eDataType, initialValue);
			case ExperimentPackage.COVARIANCE_SHAPE:
				return createCovarianceShapeFromString(eDataType, initialValue);
			case ExperimentPackage.SIZES:
				return createSizesFromString(eDataType, initialValue);
			case ExperimentPackage.NAMES:
				return createNamesFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case ExperimentPackage.INTEGRATOR:
				return convertIntegratorToString(eDataType, instanceValue);
			case ExperimentPackage.SATURATION:
				return convertSaturationToString(eDataType, instanceValue);
			case ExperimentPackage.SPREAD_DISTRIBUTION:
				return convertSpreadDistributionToString(eDataType, instanceValue);
			case ExperimentPackage.COST_STAGE:
				return convertCostStageToString(eDataType, instanceValue);
			case ExperimentPackage.HEIGHT_REFERENCE:
				return convertHeightReferenceToString(eDataType, instanceValue);
			case ExperimentPackage.VELOCITY_FRAME:
				return convertVelocityFrameToString(eDataType, instanceValue);
			case ExperimentPackage.STATE_QUANTITY:
				return convertStateQuantityToString(eDataType, instanceValue);
			case ExperimentPackage.ACTIVATION:
				return convertActivationToString(eDataType, instanceValue);
			case ExperimentPackage.GRADIENT_FORM:
				return convertGradientFormToString(eDataType, instanceValue);
			case ExperimentPackage.SAMPLING_SCHEME:
				return convertSamplingSchemeToString(eDataType, instanceValue);
			case ExperimentPackage.REGULARIZATION_KIND:
				return convertRegularizationKindToString(eDataType, instanceValue);
			case ExperimentPackage.CONTROL_LIMITS:
				return convertControlLimitsToString(eDataType, instanceValue);
			case ExperimentPackage.COVARIANCE_SHAPE:
				return convertCovarianceShapeToString(eDataType, instanceValue);
			case ExperimentPackage.SIZES:
				return convertSizesToString(eDataType, instanceValue);
			case ExperimentPackage.NAMES:
				return convertNamesToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Experiment createExperiment() {
		ExperimentImpl experiment = new ExperimentImpl();
		return experiment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Library createLibrary() {
		LibraryImpl library = new LibraryImpl();
		return library;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LinkTree createLinkTree() {
		LinkTreeImpl linkTree = new LinkTreeImpl();
		return linkTree;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Link createLink() {
		LinkImpl link = new LinkImpl();
		return link;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Joint createJoint() {
		JointImpl joint = new JointImpl();
		return joint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Actuator createActuator() {
		ActuatorImpl actuator = new ActuatorImpl();
		return actuator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContactCircle createContactCircle() {
		ContactCircleImpl contactCircle = new ContactCircleImpl();
		return contactCircle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResistiveForce createResistiveForce() {
		ResistiveForceImpl resistiveForce = new ResistiveForceImpl();
		return resistiveForce;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InertiaBoxFluid createInertiaBoxFluid() {
		InertiaBoxFluidImpl inertiaBoxFluid = new InertiaBoxFluidImpl();
		return inertiaBoxFluid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SpringLimits createSpringLimits() {
		SpringLimitsImpl springLimits = new SpringLimitsImpl();
		return springLimits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SoftLimits createSoftLimits() {
		SoftLimitsImpl softLimits = new SoftLimitsImpl();
		return softLimits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Contact createContact() {
		ContactImpl contact = new ContactImpl();
		return contact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FlatGround createFlatGround() {
		FlatGroundImpl flatGround = new FlatGroundImpl();
		return flatGround;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Slope createSlope() {
		SlopeImpl slope = new SlopeImpl();
		return slope;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SegmentedGround createSegmentedGround() {
		SegmentedGroundImpl segmentedGround = new SegmentedGroundImpl();
		return segmentedGround;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GroundPoint createGroundPoint() {
		GroundPointImpl groundPoint = new GroundPointImpl();
		return groundPoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RandomGround createRandomGround() {
		RandomGroundImpl randomGround = new RandomGroundImpl();
		return randomGround;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Task createTask() {
		TaskImpl task = new TaskImpl();
		return task;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InitialState createInitialState() {
		InitialStateImpl initialState = new InitialStateImpl();
		return initialState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CoordinateValue createCoordinateValue() {
		CoordinateValueImpl coordinateValue = new CoordinateValueImpl();
		return coordinateValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CoordinateSpread createCoordinateSpread() {
		CoordinateSpreadImpl coordinateSpread = new CoordinateSpreadImpl();
		return coordinateSpread;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Condition createCondition() {
		ConditionImpl condition = new ConditionImpl();
		return condition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConditionSampler createConditionSampler() {
		ConditionSamplerImpl conditionSampler = new ConditionSamplerImpl();
		return conditionSampler;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Push createPush() {
		PushImpl push = new PushImpl();
		return push;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RandomPushes createRandomPushes() {
		RandomPushesImpl randomPushes = new RandomPushesImpl();
		return randomPushes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SuccessCriterion createSuccessCriterion() {
		SuccessCriterionImpl successCriterion = new SuccessCriterionImpl();
		return successCriterion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CostFunction createCostFunction() {
		CostFunctionImpl costFunction = new CostFunctionImpl();
		return costFunction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ControlEffort createControlEffort() {
		ControlEffortImpl controlEffort = new ControlEffortImpl();
		return controlEffort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TargetVelocity createTargetVelocity() {
		TargetVelocityImpl targetVelocity = new TargetVelocityImpl();
		return targetVelocity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TargetHeight createTargetHeight() {
		TargetHeightImpl targetHeight = new TargetHeightImpl();
		return targetHeight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QuadraticState createQuadraticState() {
		QuadraticStateImpl quadraticState = new QuadraticStateImpl();
		return quadraticState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StateTarget createStateTarget() {
		StateTargetImpl stateTarget = new StateTargetImpl();
		return stateTarget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NeuralNetwork createNeuralNetwork() {
		NeuralNetworkImpl neuralNetwork = new NeuralNetworkImpl();
		return neuralNetwork;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LinearPolicy createLinearPolicy() {
		LinearPolicyImpl linearPolicy = new LinearPolicyImpl();
		return linearPolicy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Observation createObservation() {
		ObservationImpl observation = new ObservationImpl();
		return observation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SinusoidalTorques createSinusoidalTorques() {
		SinusoidalTorquesImpl sinusoidalTorques = new SinusoidalTorquesImpl();
		return sinusoidalTorques;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RandomTorques createRandomTorques() {
		RandomTorquesImpl randomTorques = new RandomTorquesImpl();
		return randomTorques;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZeroTorques createZeroTorques() {
		ZeroTorquesImpl zeroTorques = new ZeroTorquesImpl();
		return zeroTorques;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Gait createGait() {
		GaitImpl gait = new GaitImpl();
		return gait;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GaitController createGaitController() {
		GaitControllerImpl gaitController = new GaitControllerImpl();
		return gaitController;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Leg createLeg() {
		LegImpl leg = new LegImpl();
		return leg;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TrajectoryFile createTrajectoryFile() {
		TrajectoryFileImpl trajectoryFile = new TrajectoryFileImpl();
		return trajectoryFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EarlierRun createEarlierRun() {
		EarlierRunImpl earlierRun = new EarlierRunImpl();
		return earlierRun;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConstrainedGuidedPolicySearch createConstrainedGuidedPolicySearch() {
		ConstrainedGuidedPolicySearchImpl constrainedGuidedPolicySearch = new ConstrainedGuidedPolicySearchImpl();
		return constrainedGuidedPolicySearch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BehaviorCloning createBehaviorCloning() {
		BehaviorCloningImpl behaviorCloning = new BehaviorCloningImpl();
		return behaviorCloning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DatasetAggregation createDatasetAggregation() {
		DatasetAggregationImpl datasetAggregation = new DatasetAggregationImpl();
		return datasetAggregation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VariationalGuidedPolicySearch createVariationalGuidedPolicySearch() {
		VariationalGuidedPolicySearchImpl variationalGuidedPolicySearch = new VariationalGuidedPolicySearchImpl();
		return variationalGuidedPolicySearch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SeparableEvolutionStrategy createSeparableEvolutionStrategy() {
		SeparableEvolutionStrategyImpl separableEvolutionStrategy = new SeparableEvolutionStrategyImpl();
		return separableEvolutionStrategy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Evaluation createEvaluation() {
		EvaluationImpl evaluation = new EvaluationImpl();
		return evaluation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Study createStudy() {
		StudyImpl study = new StudyImpl();
		return study;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StudyExperiment createStudyExperiment() {
		StudyExperimentImpl studyExperiment = new StudyExperimentImpl();
		return studyExperiment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StudyMethod createStudyMethod() {
		StudyMethodImpl studyMethod = new StudyMethodImpl();
		return studyMethod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StudySetting createStudySetting() {
		StudySettingImpl studySetting = new StudySettingImpl();
		return studySetting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ParameterGrid createParameterGrid() {
		ParameterGridImpl parameterGrid = new ParameterGridImpl();
		return parameterGrid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Integrator createIntegratorFromString(EDataType eDataType, String initialValue) {
		Integrator result = Integrator.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIntegratorToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Saturation createSaturationFromString(EDataType eDataType, String initialValue) {
		Saturation result = Saturation.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSaturationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SpreadDistribution createSpreadDistributionFromString(EDataType eDataType, String initialValue) {
		SpreadDistribution result = SpreadDistribution.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSpreadDistributionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CostStage createCostStageFromString(EDataType eDataType, String initialValue) {
		CostStage result = CostStage.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCostStageToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public HeightReference createHeightReferenceFromString(EDataType eDataType, String initialValue) {
		HeightReference result = HeightReference.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertHeightReferenceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public VelocityFrame createVelocityFrameFromString(EDataType eDataType, String initialValue) {
		VelocityFrame result = VelocityFrame.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertVelocityFrameToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StateQuantity createStateQuantityFromString(EDataType eDataType, String initialValue) {
		StateQuantity result = StateQuantity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStateQuantityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Activation createActivationFromString(EDataType eDataType, String initialValue) {
		Activation result = Activation.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertActivationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public GradientForm createGradientFormFromString(EDataType eDataType, String initialValue) {
		GradientForm result = GradientForm.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertGradientFormToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SamplingScheme createSamplingSchemeFromString(EDataType eDataType, String initialValue) {
		SamplingScheme result = SamplingScheme.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSamplingSchemeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RegularizationKind createRegularizationKindFromString(EDataType eDataType, String initialValue) {
		RegularizationKind result = RegularizationKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRegularizationKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ControlLimits createControlLimitsFromString(EDataType eDataType, String initialValue) {
		ControlLimits result = ControlLimits.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertControlLimitsToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CovarianceShape createCovarianceShapeFromString(EDataType eDataType, String initialValue) {
		CovarianceShape result = CovarianceShape.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCovarianceShapeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public List<Integer> createSizes(final String it) {
		return ValueLists.parseIntegers(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public List<Integer> createSizesFromString(EDataType eDataType, String initialValue) {
		return createSizes(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSizes(final List<Integer> it) {
		return ValueLists.format(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public String convertSizesToString(EDataType eDataType, Object instanceValue) {
		return convertSizes((List<Integer>)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public List<String> createNames(final String it) {
		return ValueLists.parseNames(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public List<String> createNamesFromString(EDataType eDataType, String initialValue) {
		return createNames(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertNames(final List<String> it) {
		return ValueLists.format(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public String convertNamesToString(EDataType eDataType, Object instanceValue) {
		return convertNames((List<String>)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExperimentPackage getExperimentPackage() {
		return (ExperimentPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static ExperimentPackage getPackage() {
		return ExperimentPackage.eINSTANCE;
	}

} //ExperimentFactoryImpl
