/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.gaitwright.model.experiment.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.gaitwright.model.experiment.ExperimentPackage
 * @generated
 */
public class ExperimentAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static ExperimentPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExperimentAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = ExperimentPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExperimentSwitch<Adapter> modelSwitch =
		new ExperimentSwitch<Adapter>() {
			@Override
			public Adapter caseNamedElement(NamedElement object) {
				return createNamedElementAdapter();
			}
			@Override
			public Adapter caseExperiment(Experiment object) {
				return createExperimentAdapter();
			}
			@Override
			public Adapter caseLibrary(Library object) {
				return createLibraryAdapter();
			}
			@Override
			public Adapter caseRobot(Robot object) {
				return createRobotAdapter();
			}
			@Override
			public Adapter caseLinkTree(LinkTree object) {
				return createLinkTreeAdapter();
			}
			@Override
			public Adapter caseLink(Link object) {
				return createLinkAdapter();
			}
			@Override
			public Adapter caseJoint(Joint object) {
				return createJointAdapter();
			}
			@Override
			public Adapter caseActuator(Actuator object) {
				return createActuatorAdapter();
			}
			@Override
			public Adapter caseContactCircle(ContactCircle object) {
				return createContactCircleAdapter();
			}
			@Override
			public Adapter caseFluid(Fluid object) {
				return createFluidAdapter();
			}
			@Override
			public Adapter caseResistiveForce(ResistiveForce object) {
				return createResistiveForceAdapter();
			}
			@Override
			public Adapter caseInertiaBoxFluid(InertiaBoxFluid object) {
				return createInertiaBoxFluidAdapter();
			}
			@Override
			public Adapter caseJointLimitLaw(JointLimitLaw object) {
				return createJointLimitLawAdapter();
			}
			@Override
			public Adapter caseSpringLimits(SpringLimits object) {
				return createSpringLimitsAdapter();
			}
			@Override
			public Adapter caseSoftConstraint(SoftConstraint object) {
				return createSoftConstraintAdapter();
			}
			@Override
			public Adapter caseSoftLimits(SoftLimits object) {
				return createSoftLimitsAdapter();
			}
			@Override
			public Adapter caseContact(Contact object) {
				return createContactAdapter();
			}
			@Override
			public Adapter caseTerrain(Terrain object) {
				return createTerrainAdapter();
			}
			@Override
			public Adapter caseFlatGround(FlatGround object) {
				return createFlatGroundAdapter();
			}
			@Override
			public Adapter caseSlope(Slope object) {
				return createSlopeAdapter();
			}
			@Override
			public Adapter caseSegmentedGround(SegmentedGround object) {
				return createSegmentedGroundAdapter();
			}
			@Override
			public Adapter caseGroundPoint(GroundPoint object) {
				return createGroundPointAdapter();
			}
			@Override
			public Adapter caseRandomGround(RandomGround object) {
				return createRandomGroundAdapter();
			}
			@Override
			public Adapter caseTask(Task object) {
				return createTaskAdapter();
			}
			@Override
			public Adapter caseInitialState(InitialState object) {
				return createInitialStateAdapter();
			}
			@Override
			public Adapter caseCoordinateValue(CoordinateValue object) {
				return createCoordinateValueAdapter();
			}
			@Override
			public Adapter caseCoordinateSpread(CoordinateSpread object) {
				return createCoordinateSpreadAdapter();
			}
			@Override
			public Adapter caseConditionSource(ConditionSource object) {
				return createConditionSourceAdapter();
			}
			@Override
			public Adapter caseCondition(Condition object) {
				return createConditionAdapter();
			}
			@Override
			public Adapter caseConditionSampler(ConditionSampler object) {
				return createConditionSamplerAdapter();
			}
			@Override
			public Adapter casePush(Push object) {
				return createPushAdapter();
			}
			@Override
			public Adapter caseRandomPushes(RandomPushes object) {
				return createRandomPushesAdapter();
			}
			@Override
			public Adapter caseSuccessCriterion(SuccessCriterion object) {
				return createSuccessCriterionAdapter();
			}
			@Override
			public Adapter caseCostFunction(CostFunction object) {
				return createCostFunctionAdapter();
			}
			@Override
			public Adapter caseCostTerm(CostTerm object) {
				return createCostTermAdapter();
			}
			@Override
			public Adapter caseControlEffort(ControlEffort object) {
				return createControlEffortAdapter();
			}
			@Override
			public Adapter caseTargetVelocity(TargetVelocity object) {
				return createTargetVelocityAdapter();
			}
			@Override
			public Adapter caseTargetHeight(TargetHeight object) {
				return createTargetHeightAdapter();
			}
			@Override
			public Adapter caseQuadraticState(QuadraticState object) {
				return createQuadraticStateAdapter();
			}
			@Override
			public Adapter caseStateTarget(StateTarget object) {
				return createStateTargetAdapter();
			}
			@Override
			public Adapter casePolicy(Policy object) {
				return createPolicyAdapter();
			}
			@Override
			public Adapter caseNeuralNetwork(NeuralNetwork object) {
				return createNeuralNetworkAdapter();
			}
			@Override
			public Adapter caseLinearPolicy(LinearPolicy object) {
				return createLinearPolicyAdapter();
			}
			@Override
			public Adapter caseObservation(Observation object) {
				return createObservationAdapter();
			}
			@Override
			public Adapter caseInitialization(Initialization object) {
				return createInitializationAdapter();
			}
			@Override
			public Adapter caseSinusoidalTorques(SinusoidalTorques object) {
				return createSinusoidalTorquesAdapter();
			}
			@Override
			public Adapter caseRandomTorques(RandomTorques object) {
				return createRandomTorquesAdapter();
			}
			@Override
			public Adapter caseZeroTorques(ZeroTorques object) {
				return createZeroTorquesAdapter();
			}
			@Override
			public Adapter caseGait(Gait object) {
				return createGaitAdapter();
			}
			@Override
			public Adapter caseGaitController(GaitController object) {
				return createGaitControllerAdapter();
			}
			@Override
			public Adapter caseLeg(Leg object) {
				return createLegAdapter();
			}
			@Override
			public Adapter caseTrajectoryFile(TrajectoryFile object) {
				return createTrajectoryFileAdapter();
			}
			@Override
			public Adapter caseEarlierRun(EarlierRun object) {
				return createEarlierRunAdapter();
			}
			@Override
			public Adapter caseOptimizer(Optimizer object) {
				return createOptimizerAdapter();
			}
			@Override
			public Adapter caseTrajectoryOptimization(TrajectoryOptimization object) {
				return createTrajectoryOptimizationAdapter();
			}
			@Override
			public Adapter casePolicyTraining(PolicyTraining object) {
				return createPolicyTrainingAdapter();
			}
			@Override
			public Adapter caseTrajectoryDistributions(TrajectoryDistributions object) {
				return createTrajectoryDistributionsAdapter();
			}
			@Override
			public Adapter caseConstrainedGuidedPolicySearch(ConstrainedGuidedPolicySearch object) {
				return createConstrainedGuidedPolicySearchAdapter();
			}
			@Override
			public Adapter caseBehaviorCloning(BehaviorCloning object) {
				return createBehaviorCloningAdapter();
			}
			@Override
			public Adapter caseDatasetAggregation(DatasetAggregation object) {
				return createDatasetAggregationAdapter();
			}
			@Override
			public Adapter caseVariationalGuidedPolicySearch(VariationalGuidedPolicySearch object) {
				return createVariationalGuidedPolicySearchAdapter();
			}
			@Override
			public Adapter caseSeparableEvolutionStrategy(SeparableEvolutionStrategy object) {
				return createSeparableEvolutionStrategyAdapter();
			}
			@Override
			public Adapter caseEvaluation(Evaluation object) {
				return createEvaluationAdapter();
			}
			@Override
			public Adapter caseStudy(Study object) {
				return createStudyAdapter();
			}
			@Override
			public Adapter caseStudyExperiment(StudyExperiment object) {
				return createStudyExperimentAdapter();
			}
			@Override
			public Adapter caseStudyMethod(StudyMethod object) {
				return createStudyMethodAdapter();
			}
			@Override
			public Adapter caseStudySetting(StudySetting object) {
				return createStudySettingAdapter();
			}
			@Override
			public Adapter caseParameterGrid(ParameterGrid object) {
				return createParameterGridAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.NamedElement <em>Named Element</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.NamedElement
	 * @generated
	 */
	public Adapter createNamedElementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.Experiment <em>Experiment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.Experiment
	 * @generated
	 */
	public Adapter createExperimentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.Library <em>Library</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.Library
	 * @generated
	 */
	public Adapter createLibraryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.Robot <em>Robot</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.Robot
	 * @generated
	 */
	public Adapter createRobotAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.LinkTree <em>Link Tree</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.LinkTree
	 * @generated
	 */
	public Adapter createLinkTreeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.Link <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.Link
	 * @generated
	 */
	public Adapter createLinkAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.Joint <em>Joint</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.Joint
	 * @generated
	 */
	public Adapter createJointAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.Actuator <em>Actuator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.Actuator
	 * @generated
	 */
	public Adapter createActuatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.ContactCircle <em>Contact Circle</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.ContactCircle
	 * @generated
	 */
	public Adapter createContactCircleAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.Fluid <em>Fluid</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.Fluid
	 * @generated
	 */
	public Adapter createFluidAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.ResistiveForce <em>Resistive Force</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.ResistiveForce
	 * @generated
	 */
	public Adapter createResistiveForceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.InertiaBoxFluid <em>Inertia Box Fluid</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.InertiaBoxFluid
	 * @generated
	 */
	public Adapter createInertiaBoxFluidAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.JointLimitLaw <em>Joint Limit Law</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.JointLimitLaw
	 * @generated
	 */
	public Adapter createJointLimitLawAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.SpringLimits <em>Spring Limits</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.SpringLimits
	 * @generated
	 */
	public Adapter createSpringLimitsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.SoftConstraint <em>Soft Constraint</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.SoftConstraint
	 * @generated
	 */
	public Adapter createSoftConstraintAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.SoftLimits <em>Soft Limits</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.SoftLimits
	 * @generated
	 */
	public Adapter createSoftLimitsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.Contact <em>Contact</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.Contact
	 * @generated
	 */
	public Adapter createContactAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.Terrain <em>Terrain</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.Terrain
	 * @generated
	 */
	public Adapter createTerrainAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.FlatGround <em>Flat Ground</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.FlatGround
	 * @generated
	 */
	public Adapter createFlatGroundAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.Slope <em>Slope</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.Slope
	 * @generated
	 */
	public Adapter createSlopeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.SegmentedGround <em>Segmented Ground</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.SegmentedGround
	 * @generated
	 */
	public Adapter createSegmentedGroundAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.GroundPoint <em>Ground Point</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.GroundPoint
	 * @generated
	 */
	public Adapter createGroundPointAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.RandomGround <em>Random Ground</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.RandomGround
	 * @generated
	 */
	public Adapter createRandomGroundAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.Task <em>Task</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.Task
	 * @generated
	 */
	public Adapter createTaskAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.InitialState <em>Initial State</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.InitialState
	 * @generated
	 */
	public Adapter createInitialStateAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.CoordinateValue <em>Coordinate Value</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.CoordinateValue
	 * @generated
	 */
	public Adapter createCoordinateValueAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.CoordinateSpread <em>Coordinate Spread</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.CoordinateSpread
	 * @generated
	 */
	public Adapter createCoordinateSpreadAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.ConditionSource <em>Condition Source</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.ConditionSource
	 * @generated
	 */
	public Adapter createConditionSourceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.Condition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.Condition
	 * @generated
	 */
	public Adapter createConditionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.ConditionSampler <em>Condition Sampler</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.ConditionSampler
	 * @generated
	 */
	public Adapter createConditionSamplerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.Push <em>Push</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.Push
	 * @generated
	 */
	public Adapter createPushAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.RandomPushes <em>Random Pushes</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.RandomPushes
	 * @generated
	 */
	public Adapter createRandomPushesAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.SuccessCriterion <em>Success Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.SuccessCriterion
	 * @generated
	 */
	public Adapter createSuccessCriterionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.CostFunction <em>Cost Function</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.CostFunction
	 * @generated
	 */
	public Adapter createCostFunctionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.CostTerm <em>Cost Term</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.CostTerm
	 * @generated
	 */
	public Adapter createCostTermAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.ControlEffort <em>Control Effort</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.ControlEffort
	 * @generated
	 */
	public Adapter createControlEffortAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.TargetVelocity <em>Target Velocity</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.TargetVelocity
	 * @generated
	 */
	public Adapter createTargetVelocityAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.TargetHeight <em>Target Height</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.TargetHeight
	 * @generated
	 */
	public Adapter createTargetHeightAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.QuadraticState <em>Quadratic State</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.QuadraticState
	 * @generated
	 */
	public Adapter createQuadraticStateAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.StateTarget <em>State Target</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.StateTarget
	 * @generated
	 */
	public Adapter createStateTargetAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.Policy <em>Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.Policy
	 * @generated
	 */
	public Adapter createPolicyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.NeuralNetwork <em>Neural Network</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.NeuralNetwork
	 * @generated
	 */
	public Adapter createNeuralNetworkAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.LinearPolicy <em>Linear Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.LinearPolicy
	 * @generated
	 */
	public Adapter createLinearPolicyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.Observation <em>Observation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.Observation
	 * @generated
	 */
	public Adapter createObservationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.Initialization <em>Initialization</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.Initialization
	 * @generated
	 */
	public Adapter createInitializationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.SinusoidalTorques <em>Sinusoidal Torques</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.SinusoidalTorques
	 * @generated
	 */
	public Adapter createSinusoidalTorquesAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.RandomTorques <em>Random Torques</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.RandomTorques
	 * @generated
	 */
	public Adapter createRandomTorquesAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.ZeroTorques <em>Zero Torques</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.ZeroTorques
	 * @generated
	 */
	public Adapter createZeroTorquesAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.Gait <em>Gait</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.Gait
	 * @generated
	 */
	public Adapter createGaitAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.GaitController <em>Gait Controller</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.GaitController
	 * @generated
	 */
	public Adapter createGaitControllerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.Leg <em>Leg</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.Leg
	 * @generated
	 */
	public Adapter createLegAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.TrajectoryFile <em>Trajectory File</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.TrajectoryFile
	 * @generated
	 */
	public Adapter createTrajectoryFileAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.EarlierRun <em>Earlier Run</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.EarlierRun
	 * @generated
	 */
	public Adapter createEarlierRunAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.Optimizer <em>Optimizer</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.Optimizer
	 * @generated
	 */
	public Adapter createOptimizerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.TrajectoryOptimization <em>Trajectory Optimization</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.TrajectoryOptimization
	 * @generated
	 */
	public Adapter createTrajectoryOptimizationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.PolicyTraining <em>Policy Training</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.PolicyTraining
	 * @generated
	 */
	public Adapter createPolicyTrainingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.TrajectoryDistributions <em>Trajectory Distributions</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.TrajectoryDistributions
	 * @generated
	 */
	public Adapter createTrajectoryDistributionsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch <em>Constrained Guided Policy Search</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch
	 * @generated
	 */
	public Adapter createConstrainedGuidedPolicySearchAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.BehaviorCloning <em>Behavior Cloning</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.BehaviorCloning
	 * @generated
	 */
	public Adapter createBehaviorCloningAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.DatasetAggregation <em>Dataset Aggregation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.DatasetAggregation
	 * @generated
	 */
	public Adapter createDatasetAggregationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.VariationalGuidedPolicySearch <em>Variational Guided Policy Search</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.VariationalGuidedPolicySearch
	 * @generated
	 */
	public Adapter createVariationalGuidedPolicySearchAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.SeparableEvolutionStrategy <em>Separable Evolution Strategy</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.SeparableEvolutionStrategy
	 * @generated
	 */
	public Adapter createSeparableEvolutionStrategyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.Evaluation <em>Evaluation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.Evaluation
	 * @generated
	 */
	public Adapter createEvaluationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.Study <em>Study</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.Study
	 * @generated
	 */
	public Adapter createStudyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.StudyExperiment <em>Study Experiment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.StudyExperiment
	 * @generated
	 */
	public Adapter createStudyExperimentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.StudyMethod <em>Study Method</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.StudyMethod
	 * @generated
	 */
	public Adapter createStudyMethodAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.StudySetting <em>Study Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.StudySetting
	 * @generated
	 */
	public Adapter createStudySettingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.gaitwright.model.experiment.ParameterGrid <em>Parameter Grid</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.gaitwright.model.experiment.ParameterGrid
	 * @generated
	 */
	public Adapter createParameterGridAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //ExperimentAdapterFactory
