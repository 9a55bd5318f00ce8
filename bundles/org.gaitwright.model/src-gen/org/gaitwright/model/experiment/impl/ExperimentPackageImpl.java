/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment.impl;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.gaitwright.model.experiment.Activation;
import org.gaitwright.model.experiment.Actuator;
import org.gaitwright.model.experiment.BehaviorCloning;
import org.gaitwright.model.experiment.Condition;
import org.gaitwright.model.experiment.ConditionSampler;
import org.gaitwright.model.experiment.ConditionSource;
import org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch;
import org.gaitwright.model.experiment.Contact;
import org.gaitwright.model.experiment.ContactCircle;
import org.gaitwright.model.experiment.ControlEffort;
import org.gaitwright.model.experiment.ControlLimits;
import org.gaitwright.model.experiment.CoordinateSpread;
import org.gaitwright.model.experiment.CoordinateValue;
import org.gaitwright.model.experiment.CostFunction;
import org.gaitwright.model.experiment.CostStage;
import org.gaitwright.model.experiment.CostTerm;
import org.gaitwright.model.experiment.CovarianceShape;
import org.gaitwright.model.experiment.DatasetAggregation;
import org.gaitwright.model.experiment.EarlierRun;
import org.gaitwright.model.experiment.Evaluation;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.ExperimentFactory;
import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.FlatGround;
import org.gaitwright.model.experiment.Fluid;
import org.gaitwright.model.experiment.Gait;
import org.gaitwright.model.experiment.GaitController;
import org.gaitwright.model.experiment.GradientForm;
import org.gaitwright.model.experiment.GroundPoint;
import org.gaitwright.model.experiment.HeightReference;
import org.gaitwright.model.experiment.InertiaBoxFluid;
import org.gaitwright.model.experiment.InitialState;
import org.gaitwright.model.experiment.Initialization;
import org.gaitwright.model.experiment.Integrator;
import org.gaitwright.model.experiment.Joint;
import org.gaitwright.model.experiment.JointLimitLaw;
import org.gaitwright.model.experiment.Leg;
import org.gaitwright.model.experiment.Library;
import org.gaitwright.model.experiment.LinearPolicy;
import org.gaitwright.model.experiment.Link;
import org.gaitwright.model.experiment.LinkTree;
import org.gaitwright.model.experiment.NamedElement;
import org.gaitwright.model.experiment.NeuralNetwork;
import org.gaitwright.model.experiment.Observation;
import org.gaitwright.model.experiment.Optimizer;
import org.gaitwright.model.experiment.ParameterGrid;
import org.gaitwright.model.experiment.Policy;
import org.gaitwright.model.experiment.PolicyTraining;
import org.gaitwright.model.experiment.Push;
import org.gaitwright.model.experiment.QuadraticState;
import org.gaitwright.model.experiment.RandomGround;
import org.gaitwright.model.experiment.RandomPushes;
import org.gaitwright.model.experiment.RandomTorques;
import org.gaitwright.model.experiment.RegularizationKind;
import org.gaitwright.model.experiment.ResistiveForce;
import org.gaitwright.model.experiment.Robot;
import org.gaitwright.model.experiment.SamplingScheme;
import org.gaitwright.model.experiment.Saturation;
import org.gaitwright.model.experiment.SegmentedGround;
import org.gaitwright.model.experiment.SeparableEvolutionStrategy;
import org.gaitwright.model.experiment.SinusoidalTorques;
import org.gaitwright.model.experiment.Slope;
import org.gaitwright.model.experiment.SoftConstraint;
import org.gaitwright.model.experiment.SoftLimits;
import org.gaitwright.model.experiment.SpreadDistribution;
import org.gaitwright.model.experiment.SpringLimits;
import org.gaitwright.model.experiment.StateQuantity;
import org.gaitwright.model.experiment.StateTarget;
import org.gaitwright.model.experiment.Study;
import org.gaitwright.model.experiment.StudyExperiment;
import org.gaitwright.model.experiment.StudyMethod;
import org.gaitwright.model.experiment.StudySetting;
import org.gaitwright.model.experiment.SuccessCriterion;
import org.gaitwright.model.experiment.TargetHeight;
import org.gaitwright.model.experiment.TargetVelocity;
import org.gaitwright.model.experiment.Task;
import org.gaitwright.model.experiment.Terrain;
import org.gaitwright.model.experiment.TrajectoryDistributions;
import org.gaitwright.model.experiment.TrajectoryFile;
import org.gaitwright.model.experiment.TrajectoryOptimization;
import org.gaitwright.model.experiment.VariationalGuidedPolicySearch;
import org.gaitwright.model.experiment.VelocityFrame;
import org.gaitwright.model.experiment.ZeroTorques;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ExperimentPackageImpl extends EPackageImpl implements ExperimentPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass namedElementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass experimentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass libraryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass robotEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass linkTreeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass linkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass jointEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass actuatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass contactCircleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fluidEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass resistiveForceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass inertiaBoxFluidEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass jointLimitLawEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass springLimitsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass softConstraintEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass softLimitsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass contactEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass terrainEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass flatGroundEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass slopeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass segmentedGroundEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass groundPointEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass randomGroundEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass taskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass initialStateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass coordinateValueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass coordinateSpreadEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass conditionSourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass conditionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass conditionSamplerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pushEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass randomPushesEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass successCriterionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass costFunctionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass costTermEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass controlEffortEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass targetVelocityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass targetHeightEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass quadraticStateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stateTargetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass policyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass neuralNetworkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass linearPolicyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass observationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass initializationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sinusoidalTorquesEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass randomTorquesEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass zeroTorquesEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass gaitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass gaitControllerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass legEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass trajectoryFileEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass earlierRunEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass optimizerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass trajectoryOptimizationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass policyTrainingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass trajectoryDistributionsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass constrainedGuidedPolicySearchEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass behaviorCloningEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass datasetAggregationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass variationalGuidedPolicySearchEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass separableEvolutionStrategyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass evaluationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass studyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass studyExperimentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass studyMethodEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass studySettingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass parameterGridEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum integratorEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum saturationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum spreadDistributionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum costStageEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum heightReferenceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum velocityFrameEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum stateQuantityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum activationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum gradientFormEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum samplingSchemeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum regularizationKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum controlLimitsEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum covarianceShapeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType sizesEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType namesEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.gaitwright.model.experiment.ExperimentPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ExperimentPackageImpl() {
		super(eNS_URI, ExperimentFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link ExperimentPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ExperimentPackage init() {
		if (isInited) return (ExperimentPackage)EPackage.Registry.INSTANCE.getEPackage(ExperimentPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredExperimentPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ExperimentPackageImpl theExperimentPackage = registeredExperimentPackage instanceof ExperimentPackageImpl ? (ExperimentPackageImpl)registeredExperimentPackage : new ExperimentPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theExperimentPackage.createPackageContents();

		// Initialize created meta-data
		theExperimentPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theExperimentPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ExperimentPackage.eNS_URI, theExperimentPackage);
		return theExperimentPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNamedElement() {
		return namedElementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNamedElement_Name() {
		return (EAttribute)namedElementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNamedElement_Description() {
		return (EAttribute)namedElementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExperiment() {
		return experimentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExperiment_Name() {
		return (EAttribute)experimentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExperiment_Description() {
		return (EAttribute)experimentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExperiment_Seed() {
		return (EAttribute)experimentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperiment_Robot() {
		return (EReference)experimentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperiment_Task() {
		return (EReference)experimentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperiment_Cost() {
		return (EReference)experimentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperiment_Policy() {
		return (EReference)experimentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperiment_Observation() {
		return (EReference)experimentEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperiment_Initialization() {
		return (EReference)experimentEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperiment_Optimizer() {
		return (EReference)experimentEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperiment_Evaluation() {
		return (EReference)experimentEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperiment_Library() {
		return (EReference)experimentEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLibrary() {
		return libraryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLibrary_Description() {
		return (EAttribute)libraryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLibrary_Robots() {
		return (EReference)libraryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLibrary_Gaits() {
		return (EReference)libraryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLibrary_Terrains() {
		return (EReference)libraryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLibrary_Tasks() {
		return (EReference)libraryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLibrary_CostFunctions() {
		return (EReference)libraryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRobot() {
		return robotEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRobot_TimeStep() {
		return (EAttribute)robotEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getRobot__CoordinateNames() {
		return robotEClass.getEOperations().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getRobot__RootCoordinateNames() {
		return robotEClass.getEOperations().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getRobot__ControlNames() {
		return robotEClass.getEOperations().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLinkTree() {
		return linkTreeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLinkTree_Integrator() {
		return (EAttribute)linkTreeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLinkTree_Gravity() {
		return (EAttribute)linkTreeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLinkTree_Root() {
		return (EReference)linkTreeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLinkTree_Fluid() {
		return (EReference)linkTreeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLinkTree_Contact() {
		return (EReference)linkTreeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLinkTree_Limits() {
		return (EReference)linkTreeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getLinkTree__CoordinateNames() {
		return linkTreeEClass.getEOperations().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getLinkTree__RootCoordinateNames() {
		return linkTreeEClass.getEOperations().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getLinkTree__ControlNames() {
		return linkTreeEClass.getEOperations().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLink() {
		return linkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_Mass() {
		return (EAttribute)linkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_Inertia() {
		return (EAttribute)linkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_ComX() {
		return (EAttribute)linkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_ComZ() {
		return (EAttribute)linkEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_Length() {
		return (EAttribute)linkEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_AxialInertia() {
		return (EAttribute)linkEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLink_Joint() {
		return (EReference)linkEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLink_Circles() {
		return (EReference)linkEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLink_Children() {
		return (EReference)linkEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getJoint() {
		return jointEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJoint_X() {
		return (EAttribute)jointEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJoint_Z() {
		return (EAttribute)jointEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJoint_Lower() {
		return (EAttribute)jointEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJoint_Upper() {
		return (EAttribute)jointEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJoint_Damping() {
		return (EAttribute)jointEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJoint_Armature() {
		return (EAttribute)jointEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getJoint_Actuator() {
		return (EReference)jointEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getActuator() {
		return actuatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActuator_Gear() {
		return (EAttribute)actuatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActuator_MaxTorque() {
		return (EAttribute)actuatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActuator_Saturation() {
		return (EAttribute)actuatorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getContactCircle() {
		return contactCircleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactCircle_X() {
		return (EAttribute)contactCircleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactCircle_Z() {
		return (EAttribute)contactCircleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactCircle_Radius() {
		return (EAttribute)contactCircleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFluid() {
		return fluidEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getResistiveForce() {
		return resistiveForceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResistiveForce_Normal() {
		return (EAttribute)resistiveForceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResistiveForce_Tangential() {
		return (EAttribute)resistiveForceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInertiaBoxFluid() {
		return inertiaBoxFluidEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInertiaBoxFluid_Density() {
		return (EAttribute)inertiaBoxFluidEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInertiaBoxFluid_Viscosity() {
		return (EAttribute)inertiaBoxFluidEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getJointLimitLaw() {
		return jointLimitLawEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSpringLimits() {
		return springLimitsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpringLimits_Stiffness() {
		return (EAttribute)springLimitsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpringLimits_Transition() {
		return (EAttribute)springLimitsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSoftConstraint() {
		return softConstraintEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSoftConstraint_TimeConstant() {
		return (EAttribute)softConstraintEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSoftConstraint_DampingRatio() {
		return (EAttribute)softConstraintEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSoftConstraint_MinimumImpedance() {
		return (EAttribute)softConstraintEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSoftConstraint_MaximumImpedance() {
		return (EAttribute)softConstraintEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSoftConstraint_Midpoint() {
		return (EAttribute)softConstraintEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSoftConstraint_Power() {
		return (EAttribute)softConstraintEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSoftLimits() {
		return softLimitsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSoftLimits_Width() {
		return (EAttribute)softLimitsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getContact() {
		return contactEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContact_Friction() {
		return (EAttribute)contactEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContact_Width() {
		return (EAttribute)contactEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTerrain() {
		return terrainEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFlatGround() {
		return flatGroundEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSlope() {
		return slopeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSlope_Angle() {
		return (EAttribute)slopeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSlope_Start() {
		return (EAttribute)slopeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSegmentedGround() {
		return segmentedGroundEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSegmentedGround_Points() {
		return (EReference)segmentedGroundEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGroundPoint() {
		return groundPointEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGroundPoint_X() {
		return (EAttribute)groundPointEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGroundPoint_Z() {
		return (EAttribute)groundPointEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRandomGround() {
		return randomGroundEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRandomGround_Seed() {
		return (EAttribute)randomGroundEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRandomGround_MinimumLength() {
		return (EAttribute)randomGroundEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRandomGround_MaximumLength() {
		return (EAttribute)randomGroundEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRandomGround_MaximumAngle() {
		return (EAttribute)randomGroundEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRandomGround_FlatStart() {
		return (EAttribute)randomGroundEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRandomGround_Extent() {
		return (EAttribute)randomGroundEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTask() {
		return taskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_Horizon() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTask_InitialStates() {
		return (EReference)taskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTask_Training() {
		return (EReference)taskEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTask_Validation() {
		return (EReference)taskEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTask_Test() {
		return (EReference)taskEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTask_Success() {
		return (EReference)taskEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInitialState() {
		return initialStateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInitialState_PositionDeviation() {
		return (EAttribute)initialStateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInitialState_VelocityDeviation() {
		return (EAttribute)initialStateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInitialState_Gait() {
		return (EReference)initialStateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInitialState_GaitPhase() {
		return (EAttribute)initialStateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInitialState_Coordinates() {
		return (EReference)initialStateEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInitialState_Deviations() {
		return (EReference)initialStateEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCoordinateValue() {
		return coordinateValueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoordinateValue_Coordinate() {
		return (EAttribute)coordinateValueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoordinateValue_Position() {
		return (EAttribute)coordinateValueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoordinateValue_Velocity() {
		return (EAttribute)coordinateValueEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCoordinateSpread() {
		return coordinateSpreadEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoordinateSpread_Coordinate() {
		return (EAttribute)coordinateSpreadEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoordinateSpread_Position() {
		return (EAttribute)coordinateSpreadEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoordinateSpread_Velocity() {
		return (EAttribute)coordinateSpreadEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConditionSource() {
		return conditionSourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConditionSource_InitialState() {
		return (EReference)conditionSourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConditionSource_Terrain() {
		return (EReference)conditionSourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCondition() {
		return conditionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCondition_Pushes() {
		return (EReference)conditionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConditionSampler() {
		return conditionSamplerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConditionSampler_Count() {
		return (EAttribute)conditionSamplerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConditionSampler_Reserve() {
		return (EAttribute)conditionSamplerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConditionSampler_Seed() {
		return (EAttribute)conditionSamplerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConditionSampler_Distribution() {
		return (EAttribute)conditionSamplerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConditionSampler_JointAngleSpread() {
		return (EAttribute)conditionSamplerEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConditionSampler_VelocitySpread() {
		return (EAttribute)conditionSamplerEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConditionSampler_GaitPhaseStep() {
		return (EAttribute)conditionSamplerEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConditionSampler_GaitPhaseSpread() {
		return (EAttribute)conditionSamplerEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConditionSampler_TerrainPerCondition() {
		return (EAttribute)conditionSamplerEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConditionSampler_Spreads() {
		return (EReference)conditionSamplerEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConditionSampler_RandomPushes() {
		return (EReference)conditionSamplerEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPush() {
		return pushEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPush_Link() {
		return (EReference)pushEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPush_Start() {
		return (EAttribute)pushEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPush_Duration() {
		return (EAttribute)pushEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPush_ImpulseX() {
		return (EAttribute)pushEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPush_ImpulseZ() {
		return (EAttribute)pushEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRandomPushes() {
		return randomPushesEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRandomPushes_Link() {
		return (EReference)randomPushesEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRandomPushes_Count() {
		return (EAttribute)randomPushesEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRandomPushes_MinimumImpulse() {
		return (EAttribute)randomPushesEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRandomPushes_MaximumImpulse() {
		return (EAttribute)randomPushesEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRandomPushes_Duration() {
		return (EAttribute)randomPushesEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRandomPushes_From() {
		return (EAttribute)randomPushesEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRandomPushes_To() {
		return (EAttribute)randomPushesEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSuccessCriterion() {
		return successCriterionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuccessCriterion_MinimumHeightRatio() {
		return (EAttribute)successCriterionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuccessCriterion_MinimumSpeed() {
		return (EAttribute)successCriterionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuccessCriterion_MaximumSpeed() {
		return (EAttribute)successCriterionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCostFunction() {
		return costFunctionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCostFunction_Terms() {
		return (EReference)costFunctionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCostTerm() {
		return costTermEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCostTerm_Weight() {
		return (EAttribute)costTermEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCostTerm_Stage() {
		return (EAttribute)costTermEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getControlEffort() {
		return controlEffortEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTargetVelocity() {
		return targetVelocityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTargetVelocity_Velocity() {
		return (EAttribute)targetVelocityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTargetHeight() {
		return targetHeightEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTargetHeight_Height() {
		return (EAttribute)targetHeightEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTargetHeight_RelativeTo() {
		return (EAttribute)targetHeightEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getQuadraticState() {
		return quadraticStateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getQuadraticState_Targets() {
		return (EReference)quadraticStateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStateTarget() {
		return stateTargetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStateTarget_Coordinate() {
		return (EAttribute)stateTargetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStateTarget_Quantity() {
		return (EAttribute)stateTargetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStateTarget_Target() {
		return (EAttribute)stateTargetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStateTarget_Weight() {
		return (EAttribute)stateTargetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPolicy() {
		return policyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNeuralNetwork() {
		return neuralNetworkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNeuralNetwork_HiddenSizes() {
		return (EAttribute)neuralNetworkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNeuralNetwork_Activation() {
		return (EAttribute)neuralNetworkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNeuralNetwork_WeightDecay() {
		return (EAttribute)neuralNetworkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNeuralNetwork_InitialScale() {
		return (EAttribute)neuralNetworkEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLinearPolicy() {
		return linearPolicyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLinearPolicy_WeightDecay() {
		return (EAttribute)linearPolicyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getObservation() {
		return observationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_RootX() {
		return (EAttribute)observationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_RootHeight() {
		return (EAttribute)observationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_HeightRelativeTo() {
		return (EAttribute)observationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_RootPitch() {
		return (EAttribute)observationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_JointAngles() {
		return (EAttribute)observationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_RootVelocity() {
		return (EAttribute)observationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_VelocityFrame() {
		return (EAttribute)observationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_PitchVelocity() {
		return (EAttribute)observationEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_JointVelocities() {
		return (EAttribute)observationEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_Exclude() {
		return (EAttribute)observationEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInitialization() {
		return initializationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInitialization_DescentIterations() {
		return (EAttribute)initializationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInitialization_DescentTolerance() {
		return (EAttribute)initializationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInitialization_FollowFirst() {
		return (EAttribute)initializationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInitialization_FollowerIterations() {
		return (EAttribute)initializationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSinusoidalTorques() {
		return sinusoidalTorquesEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSinusoidalTorques_Amplitude() {
		return (EAttribute)sinusoidalTorquesEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSinusoidalTorques_Frequency() {
		return (EAttribute)sinusoidalTorquesEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSinusoidalTorques_PhaseLag() {
		return (EAttribute)sinusoidalTorquesEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSinusoidalTorques_Phase() {
		return (EAttribute)sinusoidalTorquesEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRandomTorques() {
		return randomTorquesEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRandomTorques_Deviation() {
		return (EAttribute)randomTorquesEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRandomTorques_CorrelationTime() {
		return (EAttribute)randomTorquesEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getZeroTorques() {
		return zeroTorquesEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGait() {
		return gaitEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGait_Legs() {
		return (EReference)gaitEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGait_LiftDuration() {
		return (EAttribute)gaitEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGait_StrikeForce() {
		return (EAttribute)gaitEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGait_MinimumStrikeTime() {
		return (EAttribute)gaitEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGait_MaximumStrikeTime() {
		return (EAttribute)gaitEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGait_SwingHipA() {
		return (EAttribute)gaitEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGait_SwingKneeA() {
		return (EAttribute)gaitEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGait_SwingFootA() {
		return (EAttribute)gaitEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGait_StanceKneeA() {
		return (EAttribute)gaitEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGait_StanceAnkleA() {
		return (EAttribute)gaitEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGait_DistanceGainA() {
		return (EAttribute)gaitEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGait_VelocityGainA() {
		return (EAttribute)gaitEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGait_SwingHipB() {
		return (EAttribute)gaitEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGait_SwingKneeB() {
		return (EAttribute)gaitEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGait_SwingFootB() {
		return (EAttribute)gaitEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGait_StanceKneeB() {
		return (EAttribute)gaitEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGait_StanceAnkleB() {
		return (EAttribute)gaitEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGait_DistanceGainB() {
		return (EAttribute)gaitEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGait_VelocityGainB() {
		return (EAttribute)gaitEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGait_MinimumSwingHip() {
		return (EAttribute)gaitEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGait_MaximumSwingHip() {
		return (EAttribute)gaitEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGait_Lean() {
		return (EAttribute)gaitEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGait_HipStiffness() {
		return (EAttribute)gaitEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGait_KneeStiffness() {
		return (EAttribute)gaitEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGait_AnkleStiffness() {
		return (EAttribute)gaitEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGait_TorsoStiffness() {
		return (EAttribute)gaitEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGait_SwingAnkleRatio() {
		return (EAttribute)gaitEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGait_DampingScale() {
		return (EAttribute)gaitEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGait_HipDamping() {
		return (EAttribute)gaitEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGait_KneeDamping() {
		return (EAttribute)gaitEClass.getEStructuralFeatures().get(29);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGait_TorsoDamping() {
		return (EAttribute)gaitEClass.getEStructuralFeatures().get(30);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGait_SwingAnkleDamping() {
		return (EAttribute)gaitEClass.getEStructuralFeatures().get(31);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGait_StanceAnkleDamping() {
		return (EAttribute)gaitEClass.getEStructuralFeatures().get(32);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGait_StartKnee() {
		return (EAttribute)gaitEClass.getEStructuralFeatures().get(33);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGait_StartSpeed() {
		return (EAttribute)gaitEClass.getEStructuralFeatures().get(34);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGait_SettlingTime() {
		return (EAttribute)gaitEClass.getEStructuralFeatures().get(35);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGaitController() {
		return gaitControllerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGaitController_Gait() {
		return (EReference)gaitControllerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGaitController_Attempts() {
		return (EAttribute)gaitControllerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGaitController_Variation() {
		return (EAttribute)gaitControllerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLeg() {
		return legEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLeg_Hip() {
		return (EReference)legEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLeg_Knee() {
		return (EReference)legEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLeg_Ankle() {
		return (EReference)legEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLeg_Foot() {
		return (EReference)legEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTrajectoryFile() {
		return trajectoryFileEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrajectoryFile_Path() {
		return (EAttribute)trajectoryFileEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEarlierRun() {
		return earlierRunEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEarlierRun_Path() {
		return (EAttribute)earlierRunEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOptimizer() {
		return optimizerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOptimizer_Iterations() {
		return (EAttribute)optimizerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTrajectoryOptimization() {
		return trajectoryOptimizationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrajectoryOptimization_TrajectoryIterations() {
		return (EAttribute)trajectoryOptimizationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrajectoryOptimization_TrajectoryTolerance() {
		return (EAttribute)trajectoryOptimizationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrajectoryOptimization_SmallestStep() {
		return (EAttribute)trajectoryOptimizationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrajectoryOptimization_StepReduction() {
		return (EAttribute)trajectoryOptimizationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrajectoryOptimization_SufficientDecrease() {
		return (EAttribute)trajectoryOptimizationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrajectoryOptimization_KeepImprovingStep() {
		return (EAttribute)trajectoryOptimizationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrajectoryOptimization_ControlLimits() {
		return (EAttribute)trajectoryOptimizationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrajectoryOptimization_Regularization() {
		return (EAttribute)trajectoryOptimizationEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrajectoryOptimization_InitialRegularization() {
		return (EAttribute)trajectoryOptimizationEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrajectoryOptimization_MinimumRegularization() {
		return (EAttribute)trajectoryOptimizationEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrajectoryOptimization_MaximumRegularization() {
		return (EAttribute)trajectoryOptimizationEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrajectoryOptimization_EntryRegularizationCap() {
		return (EAttribute)trajectoryOptimizationEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrajectoryOptimization_RegularizationIncrease() {
		return (EAttribute)trajectoryOptimizationEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrajectoryOptimization_RegularizationDecrease() {
		return (EAttribute)trajectoryOptimizationEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPolicyTraining() {
		return policyTrainingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicyTraining_PolicyIterations() {
		return (EAttribute)policyTrainingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicyTraining_FirstPolicyIterations() {
		return (EAttribute)policyTrainingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicyTraining_LbfgsMemory() {
		return (EAttribute)policyTrainingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicyTraining_PolicyGradientTolerance() {
		return (EAttribute)policyTrainingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicyTraining_PolicyCovariance() {
		return (EAttribute)policyTrainingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTrajectoryDistributions() {
		return trajectoryDistributionsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrajectoryDistributions_Temperature() {
		return (EAttribute)trajectoryDistributionsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrajectoryDistributions_AutomaticTemperature() {
		return (EAttribute)trajectoryDistributionsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrajectoryDistributions_AutomaticActionDeviation() {
		return (EAttribute)trajectoryDistributionsEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrajectoryDistributions_CovarianceSweeps() {
		return (EAttribute)trajectoryDistributionsEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrajectoryDistributions_EigenvalueFloor() {
		return (EAttribute)trajectoryDistributionsEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrajectoryDistributions_PositionNoise() {
		return (EAttribute)trajectoryDistributionsEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrajectoryDistributions_VelocityNoise() {
		return (EAttribute)trajectoryDistributionsEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrajectoryDistributions_TailSteps() {
		return (EAttribute)trajectoryDistributionsEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrajectoryDistributions_Sampling() {
		return (EAttribute)trajectoryDistributionsEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrajectoryDistributions_PolicySamplesPerStep() {
		return (EAttribute)trajectoryDistributionsEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConstrainedGuidedPolicySearch() {
		return constrainedGuidedPolicySearchEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConstrainedGuidedPolicySearch_Gradient() {
		return (EAttribute)constrainedGuidedPolicySearchEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConstrainedGuidedPolicySearch_AdoptPolicyRollouts() {
		return (EAttribute)constrainedGuidedPolicySearchEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConstrainedGuidedPolicySearch_SamplesPerStep() {
		return (EAttribute)constrainedGuidedPolicySearchEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConstrainedGuidedPolicySearch_InitialMultiplier() {
		return (EAttribute)constrainedGuidedPolicySearchEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConstrainedGuidedPolicySearch_MultiplierStep() {
		return (EAttribute)constrainedGuidedPolicySearchEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConstrainedGuidedPolicySearch_AdaptiveMultiplierStep() {
		return (EAttribute)constrainedGuidedPolicySearchEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConstrainedGuidedPolicySearch_MultiplierStepGrowth() {
		return (EAttribute)constrainedGuidedPolicySearchEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConstrainedGuidedPolicySearch_MaximumGrowth() {
		return (EAttribute)constrainedGuidedPolicySearchEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConstrainedGuidedPolicySearch_MaximumMultiplier() {
		return (EAttribute)constrainedGuidedPolicySearchEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConstrainedGuidedPolicySearch_DivergenceTolerance() {
		return (EAttribute)constrainedGuidedPolicySearchEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConstrainedGuidedPolicySearch_CostTolerance() {
		return (EAttribute)constrainedGuidedPolicySearchEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConstrainedGuidedPolicySearch_Patience() {
		return (EAttribute)constrainedGuidedPolicySearchEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConstrainedGuidedPolicySearch_RestartInterval() {
		return (EAttribute)constrainedGuidedPolicySearchEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConstrainedGuidedPolicySearch_RestartDraws() {
		return (EAttribute)constrainedGuidedPolicySearchEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConstrainedGuidedPolicySearch_RestartMemory() {
		return (EAttribute)constrainedGuidedPolicySearchEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConstrainedGuidedPolicySearch_RestartLead() {
		return (EAttribute)constrainedGuidedPolicySearchEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConstrainedGuidedPolicySearch_RestartCostRatio() {
		return (EAttribute)constrainedGuidedPolicySearchEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConstrainedGuidedPolicySearch_OutlierCostRatio() {
		return (EAttribute)constrainedGuidedPolicySearchEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBehaviorCloning() {
		return behaviorCloningEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDatasetAggregation() {
		return datasetAggregationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatasetAggregation_ExpertDecay() {
		return (EAttribute)datasetAggregationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatasetAggregation_RolloutsPerCondition() {
		return (EAttribute)datasetAggregationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatasetAggregation_ExpertRange() {
		return (EAttribute)datasetAggregationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVariationalGuidedPolicySearch() {
		return variationalGuidedPolicySearchEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVariationalGuidedPolicySearch_PolicyWeight() {
		return (EAttribute)variationalGuidedPolicySearchEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSeparableEvolutionStrategy() {
		return separableEvolutionStrategyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSeparableEvolutionStrategy_PopulationSize() {
		return (EAttribute)separableEvolutionStrategyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSeparableEvolutionStrategy_Generations() {
		return (EAttribute)separableEvolutionStrategyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSeparableEvolutionStrategy_InitialStepSize() {
		return (EAttribute)separableEvolutionStrategyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSeparableEvolutionStrategy_CandidateRollouts() {
		return (EAttribute)separableEvolutionStrategyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEvaluation() {
		return evaluationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_RolloutsPerCondition() {
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_HorizonFactor() {
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_Noisy() {
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_Interval() {
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStudy() {
		return studyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudy_FirstSeed() {
		return (EAttribute)studyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudy_Seeds() {
		return (EAttribute)studyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudy_Experiments() {
		return (EReference)studyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudy_Methods() {
		return (EReference)studyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStudyExperiment() {
		return studyExperimentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudyExperiment_Experiment() {
		return (EAttribute)studyExperimentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudyExperiment_Settings() {
		return (EReference)studyExperimentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStudyMethod() {
		return studyMethodEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudyMethod_Optimizer() {
		return (EReference)studyMethodEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudyMethod_Settings() {
		return (EReference)studyMethodEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudyMethod_Grid() {
		return (EReference)studyMethodEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStudySetting() {
		return studySettingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudySetting_Path() {
		return (EAttribute)studySettingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudySetting_Value() {
		return (EAttribute)studySettingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudySetting_Experiment() {
		return (EAttribute)studySettingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParameterGrid() {
		return parameterGridEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParameterGrid_Path() {
		return (EAttribute)parameterGridEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParameterGrid_Values() {
		return (EAttribute)parameterGridEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getIntegrator() {
		return integratorEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSaturation() {
		return saturationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSpreadDistribution() {
		return spreadDistributionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCostStage() {
		return costStageEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getHeightReference() {
		return heightReferenceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getVelocityFrame() {
		return velocityFrameEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStateQuantity() {
		return stateQuantityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getActivation() {
		return activationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getGradientForm() {
		return gradientFormEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSamplingScheme() {
		return samplingSchemeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRegularizationKind() {
		return regularizationKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getControlLimits() {
		return controlLimitsEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCovarianceShape() {
		return covarianceShapeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getSizes() {
		return sizesEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getNames() {
		return namesEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExperimentFactory getExperimentFactory() {
		return (ExperimentFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		namedElementEClass = createEClass(NAMED_ELEMENT);
		createEAttribute(namedElementEClass, NAMED_ELEMENT__NAME);
		createEAttribute(namedElementEClass, NAMED_ELEMENT__DESCRIPTION);

		experimentEClass = createEClass(EXPERIMENT);
		createEAttribute(experimentEClass, EXPERIMENT__NAME);
		createEAttribute(experimentEClass, EXPERIMENT__DESCRIPTION);
		createEAttribute(experimentEClass, EXPERIMENT__SEED);
		createEReference(experimentEClass, EXPERIMENT__ROBOT);
		createEReference(experimentEClass, EXPERIMENT__TASK);
		createEReference(experimentEClass, EXPERIMENT__COST);
		createEReference(experimentEClass, EXPERIMENT__POLICY);
		createEReference(experimentEClass, EXPERIMENT__OBSERVATION);
		createEReference(experimentEClass, EXPERIMENT__INITIALIZATION);
		createEReference(experimentEClass, EXPERIMENT__OPTIMIZER);
		createEReference(experimentEClass, EXPERIMENT__EVALUATION);
		createEReference(experimentEClass, EXPERIMENT__LIBRARY);

		libraryEClass = createEClass(LIBRARY);
		createEAttribute(libraryEClass, LIBRARY__DESCRIPTION);
		createEReference(libraryEClass, LIBRARY__ROBOTS);
		createEReference(libraryEClass, LIBRARY__GAITS);
		createEReference(libraryEClass, LIBRARY__TERRAINS);
		createEReference(libraryEClass, LIBRARY__TASKS);
		createEReference(libraryEClass, LIBRARY__COST_FUNCTIONS);

		robotEClass = createEClass(ROBOT);
		createEAttribute(robotEClass, ROBOT__TIME_STEP);
		createEOperation(robotEClass, ROBOT___COORDINATE_NAMES);
		createEOperation(robotEClass, ROBOT___ROOT_COORDINATE_NAMES);
		createEOperation(robotEClass, ROBOT___CONTROL_NAMES);

		linkTreeEClass = createEClass(LINK_TREE);
		createEAttribute(linkTreeEClass, LINK_TREE__INTEGRATOR);
		createEAttribute(linkTreeEClass, LINK_TREE__GRAVITY);
		createEReference(linkTreeEClass, LINK_TREE__ROOT);
		createEReference(linkTreeEClass, LINK_TREE__FLUID);
		createEReference(linkTreeEClass, LINK_TREE__CONTACT);
		createEReference(linkTreeEClass, LINK_TREE__LIMITS);
		createEOperation(linkTreeEClass, LINK_TREE___COORDINATE_NAMES);
		createEOperation(linkTreeEClass, LINK_TREE___ROOT_COORDINATE_NAMES);
		createEOperation(linkTreeEClass, LINK_TREE___CONTROL_NAMES);

		linkEClass = createEClass(LINK);
		createEAttribute(linkEClass, LINK__MASS);
		createEAttribute(linkEClass, LINK__INERTIA);
		createEAttribute(linkEClass, LINK__COM_X);
		createEAttribute(linkEClass, LINK__COM_Z);
		createEAttribute(linkEClass, LINK__LENGTH);
		createEAttribute(linkEClass, LINK__AXIAL_INERTIA);
		createEReference(linkEClass, LINK__JOINT);
		createEReference(linkEClass, LINK__CIRCLES);
		createEReference(linkEClass, LINK__CHILDREN);

		jointEClass = createEClass(JOINT);
		createEAttribute(jointEClass, JOINT__X);
		createEAttribute(jointEClass, JOINT__Z);
		createEAttribute(jointEClass, JOINT__LOWER);
		createEAttribute(jointEClass, JOINT__UPPER);
		createEAttribute(jointEClass, JOINT__DAMPING);
		createEAttribute(jointEClass, JOINT__ARMATURE);
		createEReference(jointEClass, JOINT__ACTUATOR);

		actuatorEClass = createEClass(ACTUATOR);
		createEAttribute(actuatorEClass, ACTUATOR__GEAR);
		createEAttribute(actuatorEClass, ACTUATOR__MAX_TORQUE);
		createEAttribute(actuatorEClass, ACTUATOR__SATURATION);

		contactCircleEClass = createEClass(CONTACT_CIRCLE);
		createEAttribute(contactCircleEClass, CONTACT_CIRCLE__X);
		createEAttribute(contactCircleEClass, CONTACT_CIRCLE__Z);
		createEAttribute(contactCircleEClass, CONTACT_CIRCLE__RADIUS);

		fluidEClass = createEClass(FLUID);

		resistiveForceEClass = createEClass(RESISTIVE_FORCE);
		createEAttribute(resistiveForceEClass, RESISTIVE_FORCE__NORMAL);
		createEAttribute(resistiveForceEClass, RESISTIVE_FORCE__TANGENTIAL);

		inertiaBoxFluidEClass = createEClass(INERTIA_BOX_FLUID);
		createEAttribute(inertiaBoxFluidEClass, INERTIA_BOX_FLUID__DENSITY);
		createEAttribute(inertiaBoxFluidEClass, INERTIA_BOX_FLUID__VISCOSITY);

		jointLimitLawEClass = createEClass(JOINT_LIMIT_LAW);

		springLimitsEClass = createEClass(SPRING_LIMITS);
		createEAttribute(springLimitsEClass, SPRING_LIMITS__STIFFNESS);
		createEAttribute(springLimitsEClass, SPRING_LIMITS__TRANSITION);

		softConstraintEClass = createEClass(SOFT_CONSTRAINT);
		createEAttribute(softConstraintEClass, SOFT_CONSTRAINT__TIME_CONSTANT);
		createEAttribute(softConstraintEClass, SOFT_CONSTRAINT__DAMPING_RATIO);
		createEAttribute(softConstraintEClass, SOFT_CONSTRAINT__MINIMUM_IMPEDANCE);
		createEAttribute(softConstraintEClass, SOFT_CONSTRAINT__MAXIMUM_IMPEDANCE);
		createEAttribute(softConstraintEClass, SOFT_CONSTRAINT__MIDPOINT);
		createEAttribute(softConstraintEClass, SOFT_CONSTRAINT__POWER);

		softLimitsEClass = createEClass(SOFT_LIMITS);
		createEAttribute(softLimitsEClass, SOFT_LIMITS__WIDTH);

		contactEClass = createEClass(CONTACT);
		createEAttribute(contactEClass, CONTACT__FRICTION);
		createEAttribute(contactEClass, CONTACT__WIDTH);

		terrainEClass = createEClass(TERRAIN);

		flatGroundEClass = createEClass(FLAT_GROUND);

		slopeEClass = createEClass(SLOPE);
		createEAttribute(slopeEClass, SLOPE__ANGLE);
		createEAttribute(slopeEClass, SLOPE__START);

		segmentedGroundEClass = createEClass(SEGMENTED_GROUND);
		createEReference(segmentedGroundEClass, SEGMENTED_GROUND__POINTS);

		groundPointEClass = createEClass(GROUND_POINT);
		createEAttribute(groundPointEClass, GROUND_POINT__X);
		createEAttribute(groundPointEClass, GROUND_POINT__Z);

		randomGroundEClass = createEClass(RANDOM_GROUND);
		createEAttribute(randomGroundEClass, RANDOM_GROUND__SEED);
		createEAttribute(randomGroundEClass, RANDOM_GROUND__MINIMUM_LENGTH);
		createEAttribute(randomGroundEClass, RANDOM_GROUND__MAXIMUM_LENGTH);
		createEAttribute(randomGroundEClass, RANDOM_GROUND__MAXIMUM_ANGLE);
		createEAttribute(randomGroundEClass, RANDOM_GROUND__FLAT_START);
		createEAttribute(randomGroundEClass, RANDOM_GROUND__EXTENT);

		taskEClass = createEClass(TASK);
		createEAttribute(taskEClass, TASK__HORIZON);
		createEReference(taskEClass, TASK__INITIAL_STATES);
		createEReference(taskEClass, TASK__TRAINING);
		createEReference(taskEClass, TASK__VALIDATION);
		createEReference(taskEClass, TASK__TEST);
		createEReference(taskEClass, TASK__SUCCESS);

		initialStateEClass = createEClass(INITIAL_STATE);
		createEAttribute(initialStateEClass, INITIAL_STATE__POSITION_DEVIATION);
		createEAttribute(initialStateEClass, INITIAL_STATE__VELOCITY_DEVIATION);
		createEReference(initialStateEClass, INITIAL_STATE__GAIT);
		createEAttribute(initialStateEClass, INITIAL_STATE__GAIT_PHASE);
		createEReference(initialStateEClass, INITIAL_STATE__COORDINATES);
		createEReference(initialStateEClass, INITIAL_STATE__DEVIATIONS);

		coordinateValueEClass = createEClass(COORDINATE_VALUE);
		createEAttribute(coordinateValueEClass, COORDINATE_VALUE__COORDINATE);
		createEAttribute(coordinateValueEClass, COORDINATE_VALUE__POSITION);
		createEAttribute(coordinateValueEClass, COORDINATE_VALUE__VELOCITY);

		coordinateSpreadEClass = createEClass(COORDINATE_SPREAD);
		createEAttribute(coordinateSpreadEClass, COORDINATE_SPREAD__COORDINATE);
		createEAttribute(coordinateSpreadEClass, COORDINATE_SPREAD__POSITION);
		createEAttribute(coordinateSpreadEClass, COORDINATE_SPREAD__VELOCITY);

		conditionSourceEClass = createEClass(CONDITION_SOURCE);
		createEReference(conditionSourceEClass, CONDITION_SOURCE__INITIAL_STATE);
		createEReference(conditionSourceEClass, CONDITION_SOURCE__TERRAIN);

		conditionEClass = createEClass(CONDITION);
		createEReference(conditionEClass, CONDITION__PUSHES);

		conditionSamplerEClass = createEClass(CONDITION_SAMPLER);
		createEAttribute(conditionSamplerEClass, CONDITION_SAMPLER__COUNT);
		createEAttribute(conditionSamplerEClass, CONDITION_SAMPLER__RESERVE);
		createEAttribute(conditionSamplerEClass, CONDITION_SAMPLER__SEED);
		createEAttribute(conditionSamplerEClass, CONDITION_SAMPLER__DISTRIBUTION);
		createEAttribute(conditionSamplerEClass, CONDITION_SAMPLER__JOINT_ANGLE_SPREAD);
		createEAttribute(conditionSamplerEClass, CONDITION_SAMPLER__VELOCITY_SPREAD);
		createEAttribute(conditionSamplerEClass, CONDITION_SAMPLER__GAIT_PHASE_STEP);
		createEAttribute(conditionSamplerEClass, CONDITION_SAMPLER__GAIT_PHASE_SPREAD);
		createEAttribute(conditionSamplerEClass, CONDITION_SAMPLER__TERRAIN_PER_CONDITION);
		createEReference(conditionSamplerEClass, CONDITION_SAMPLER__SPREADS);
		createEReference(conditionSamplerEClass, CONDITION_SAMPLER__RANDOM_PUSHES);

		pushEClass = createEClass(PUSH);
		createEReference(pushEClass, PUSH__LINK);
		createEAttribute(pushEClass, PUSH__START);
		createEAttribute(pushEClass, PUSH__DURATION);
		createEAttribute(pushEClass, PUSH__IMPULSE_X);
		createEAttribute(pushEClass, PUSH__IMPULSE_Z);

		randomPushesEClass = createEClass(RANDOM_PUSHES);
		createEReference(randomPushesEClass, RANDOM_PUSHES__LINK);
		createEAttribute(randomPushesEClass, RANDOM_PUSHES__COUNT);
		createEAttribute(randomPushesEClass, RANDOM_PUSHES__MINIMUM_IMPULSE);
		createEAttribute(randomPushesEClass, RANDOM_PUSHES__MAXIMUM_IMPULSE);
		createEAttribute(randomPushesEClass, RANDOM_PUSHES__DURATION);
		createEAttribute(randomPushesEClass, RANDOM_PUSHES__FROM);
		createEAttribute(randomPushesEClass, RANDOM_PUSHES__TO);

		successCriterionEClass = createEClass(SUCCESS_CRITERION);
		createEAttribute(successCriterionEClass, SUCCESS_CRITERION__MINIMUM_HEIGHT_RATIO);
		createEAttribute(successCriterionEClass, SUCCESS_CRITERION__MINIMUM_SPEED);
		createEAttribute(successCriterionEClass, SUCCESS_CRITERION__MAXIMUM_SPEED);

		costFunctionEClass = createEClass(COST_FUNCTION);
		createEReference(costFunctionEClass, COST_FUNCTION__TERMS);

		costTermEClass = createEClass(COST_TERM);
		createEAttribute(costTermEClass, COST_TERM__WEIGHT);
		createEAttribute(costTermEClass, COST_TERM__STAGE);

		controlEffortEClass = createEClass(CONTROL_EFFORT);

		targetVelocityEClass = createEClass(TARGET_VELOCITY);
		createEAttribute(targetVelocityEClass, TARGET_VELOCITY__VELOCITY);

		targetHeightEClass = createEClass(TARGET_HEIGHT);
		createEAttribute(targetHeightEClass, TARGET_HEIGHT__HEIGHT);
		createEAttribute(targetHeightEClass, TARGET_HEIGHT__RELATIVE_TO);

		quadraticStateEClass = createEClass(QUADRATIC_STATE);
		createEReference(quadraticStateEClass, QUADRATIC_STATE__TARGETS);

		stateTargetEClass = createEClass(STATE_TARGET);
		createEAttribute(stateTargetEClass, STATE_TARGET__COORDINATE);
		createEAttribute(stateTargetEClass, STATE_TARGET__QUANTITY);
		createEAttribute(stateTargetEClass, STATE_TARGET__TARGET);
		createEAttribute(stateTargetEClass, STATE_TARGET__WEIGHT);

		policyEClass = createEClass(POLICY);

		neuralNetworkEClass = createEClass(NEURAL_NETWORK);
		createEAttribute(neuralNetworkEClass, NEURAL_NETWORK__HIDDEN_SIZES);
		createEAttribute(neuralNetworkEClass, NEURAL_NETWORK__ACTIVATION);
		createEAttribute(neuralNetworkEClass, NEURAL_NETWORK__WEIGHT_DECAY);
		createEAttribute(neuralNetworkEClass, NEURAL_NETWORK__INITIAL_SCALE);

		linearPolicyEClass = createEClass(LINEAR_POLICY);
		createEAttribute(linearPolicyEClass, LINEAR_POLICY__WEIGHT_DECAY);

		observationEClass = createEClass(OBSERVATION);
		createEAttribute(observationEClass, OBSERVATION__ROOT_X);
		createEAttribute(observationEClass, OBSERVATION__ROOT_HEIGHT);
		createEAttribute(observationEClass, OBSERVATION__HEIGHT_RELATIVE_TO);
		createEAttribute(observationEClass, OBSERVATION__ROOT_PITCH);
		createEAttribute(observationEClass, OBSERVATION__JOINT_ANGLES);
		createEAttribute(observationEClass, OBSERVATION__ROOT_VELOCITY);
		createEAttribute(observationEClass, OBSERVATION__VELOCITY_FRAME);
		createEAttribute(observationEClass, OBSERVATION__PITCH_VELOCITY);
		createEAttribute(observationEClass, OBSERVATION__JOINT_VELOCITIES);
		createEAttribute(observationEClass, OBSERVATION__EXCLUDE);

		initializationEClass = createEClass(INITIALIZATION);
		createEAttribute(initializationEClass, INITIALIZATION__DESCENT_ITERATIONS);
		createEAttribute(initializationEClass, INITIALIZATION__DESCENT_TOLERANCE);
		createEAttribute(initializationEClass, INITIALIZATION__FOLLOW_FIRST);
		createEAttribute(initializationEClass, INITIALIZATION__FOLLOWER_ITERATIONS);

		sinusoidalTorquesEClass = createEClass(SINUSOIDAL_TORQUES);
		createEAttribute(sinusoidalTorquesEClass, SINUSOIDAL_TORQUES__AMPLITUDE);
		createEAttribute(sinusoidalTorquesEClass, SINUSOIDAL_TORQUES__FREQUENCY);
		createEAttribute(sinusoidalTorquesEClass, SINUSOIDAL_TORQUES__PHASE_LAG);
		createEAttribute(sinusoidalTorquesEClass, SINUSOIDAL_TORQUES__PHASE);

		randomTorquesEClass = createEClass(RANDOM_TORQUES);
		createEAttribute(randomTorquesEClass, RANDOM_TORQUES__DEVIATION);
		createEAttribute(randomTorquesEClass, RANDOM_TORQUES__CORRELATION_TIME);

		zeroTorquesEClass = createEClass(ZERO_TORQUES);

		gaitEClass = createEClass(GAIT);
		createEReference(gaitEClass, GAIT__LEGS);
		createEAttribute(gaitEClass, GAIT__LIFT_DURATION);
		createEAttribute(gaitEClass, GAIT__STRIKE_FORCE);
		createEAttribute(gaitEClass, GAIT__MINIMUM_STRIKE_TIME);
		createEAttribute(gaitEClass, GAIT__MAXIMUM_STRIKE_TIME);
		createEAttribute(gaitEClass, GAIT__SWING_HIP_A);
		createEAttribute(gaitEClass, GAIT__SWING_KNEE_A);
		createEAttribute(gaitEClass, GAIT__SWING_FOOT_A);
		createEAttribute(gaitEClass, GAIT__STANCE_KNEE_A);
		createEAttribute(gaitEClass, GAIT__STANCE_ANKLE_A);
		createEAttribute(gaitEClass, GAIT__DISTANCE_GAIN_A);
		createEAttribute(gaitEClass, GAIT__VELOCITY_GAIN_A);
		createEAttribute(gaitEClass, GAIT__SWING_HIP_B);
		createEAttribute(gaitEClass, GAIT__SWING_KNEE_B);
		createEAttribute(gaitEClass, GAIT__SWING_FOOT_B);
		createEAttribute(gaitEClass, GAIT__STANCE_KNEE_B);
		createEAttribute(gaitEClass, GAIT__STANCE_ANKLE_B);
		createEAttribute(gaitEClass, GAIT__DISTANCE_GAIN_B);
		createEAttribute(gaitEClass, GAIT__VELOCITY_GAIN_B);
		createEAttribute(gaitEClass, GAIT__MINIMUM_SWING_HIP);
		createEAttribute(gaitEClass, GAIT__MAXIMUM_SWING_HIP);
		createEAttribute(gaitEClass, GAIT__LEAN);
		createEAttribute(gaitEClass, GAIT__HIP_STIFFNESS);
		createEAttribute(gaitEClass, GAIT__KNEE_STIFFNESS);
		createEAttribute(gaitEClass, GAIT__ANKLE_STIFFNESS);
		createEAttribute(gaitEClass, GAIT__TORSO_STIFFNESS);
		createEAttribute(gaitEClass, GAIT__SWING_ANKLE_RATIO);
		createEAttribute(gaitEClass, GAIT__DAMPING_SCALE);
		createEAttribute(gaitEClass, GAIT__HIP_DAMPING);
		createEAttribute(gaitEClass, GAIT__KNEE_DAMPING);
		createEAttribute(gaitEClass, GAIT__TORSO_DAMPING);
		createEAttribute(gaitEClass, GAIT__SWING_ANKLE_DAMPING);
		createEAttribute(gaitEClass, GAIT__STANCE_ANKLE_DAMPING);
		createEAttribute(gaitEClass, GAIT__START_KNEE);
		createEAttribute(gaitEClass, GAIT__START_SPEED);
		createEAttribute(gaitEClass, GAIT__SETTLING_TIME);

		gaitControllerEClass = createEClass(GAIT_CONTROLLER);
		createEReference(gaitControllerEClass, GAIT_CONTROLLER__GAIT);
		createEAttribute(gaitControllerEClass, GAIT_CONTROLLER__ATTEMPTS);
		createEAttribute(gaitControllerEClass, GAIT_CONTROLLER__VARIATION);

		legEClass = createEClass(LEG);
		createEReference(legEClass, LEG__HIP);
		createEReference(legEClass, LEG__KNEE);
		createEReference(legEClass, LEG__ANKLE);
		createEReference(legEClass, LEG__FOOT);

		trajectoryFileEClass = createEClass(TRAJECTORY_FILE);
		createEAttribute(trajectoryFileEClass, TRAJECTORY_FILE__PATH);

		earlierRunEClass = createEClass(EARLIER_RUN);
		createEAttribute(earlierRunEClass, EARLIER_RUN__PATH);

		optimizerEClass = createEClass(OPTIMIZER);
		createEAttribute(optimizerEClass, OPTIMIZER__ITERATIONS);

		trajectoryOptimizationEClass = createEClass(TRAJECTORY_OPTIMIZATION);
		createEAttribute(trajectoryOptimizationEClass, TRAJECTORY_OPTIMIZATION__TRAJECTORY_ITERATIONS);
		createEAttribute(trajectoryOptimizationEClass, TRAJECTORY_OPTIMIZATION__TRAJECTORY_TOLERANCE);
		createEAttribute(trajectoryOptimizationEClass, TRAJECTORY_OPTIMIZATION__SMALLEST_STEP);
		createEAttribute(trajectoryOptimizationEClass, TRAJECTORY_OPTIMIZATION__STEP_REDUCTION);
		createEAttribute(trajectoryOptimizationEClass, TRAJECTORY_OPTIMIZATION__SUFFICIENT_DECREASE);
		createEAttribute(trajectoryOptimizationEClass, TRAJECTORY_OPTIMIZATION__KEEP_IMPROVING_STEP);
		createEAttribute(trajectoryOptimizationEClass, TRAJECTORY_OPTIMIZATION__CONTROL_LIMITS);
		createEAttribute(trajectoryOptimizationEClass, TRAJECTORY_OPTIMIZATION__REGULARIZATION);
		createEAttribute(trajectoryOptimizationEClass, TRAJECTORY_OPTIMIZATION__INITIAL_REGULARIZATION);
		createEAttribute(trajectoryOptimizationEClass, TRAJECTORY_OPTIMIZATION__MINIMUM_REGULARIZATION);
		createEAttribute(trajectoryOptimizationEClass, TRAJECTORY_OPTIMIZATION__MAXIMUM_REGULARIZATION);
		createEAttribute(trajectoryOptimizationEClass, TRAJECTORY_OPTIMIZATION__ENTRY_REGULARIZATION_CAP);
		createEAttribute(trajectoryOptimizationEClass, TRAJECTORY_OPTIMIZATION__REGULARIZATION_INCREASE);
		createEAttribute(trajectoryOptimizationEClass, TRAJECTORY_OPTIMIZATION__REGULARIZATION_DECREASE);

		policyTrainingEClass = createEClass(POLICY_TRAINING);
		createEAttribute(policyTrainingEClass, POLICY_TRAINING__POLICY_ITERATIONS);
		createEAttribute(policyTrainingEClass, POLICY_TRAINING__FIRST_POLICY_ITERATIONS);
		createEAttribute(policyTrainingEClass, POLICY_TRAINING__LBFGS_MEMORY);
		createEAttribute(policyTrainingEClass, POLICY_TRAINING__POLICY_GRADIENT_TOLERANCE);
		createEAttribute(policyTrainingEClass, POLICY_TRAINING__POLICY_COVARIANCE);

		trajectoryDistributionsEClass = createEClass(TRAJECTORY_DISTRIBUTIONS);
		createEAttribute(trajectoryDistributionsEClass, TRAJECTORY_DISTRIBUTIONS__TEMPERATURE);
		createEAttribute(trajectoryDistributionsEClass, TRAJECTORY_DISTRIBUTIONS__AUTOMATIC_TEMPERATURE);
		createEAttribute(trajectoryDistributionsEClass, TRAJECTORY_DISTRIBUTIONS__AUTOMATIC_ACTION_DEVIATION);
		createEAttribute(trajectoryDistributionsEClass, TRAJECTORY_DISTRIBUTIONS__COVARIANCE_SWEEPS);
		createEAttribute(trajectoryDistributionsEClass, TRAJECTORY_DISTRIBUTIONS__EIGENVALUE_FLOOR);
		createEAttribute(trajectoryDistributionsEClass, TRAJECTORY_DISTRIBUTIONS__POSITION_NOISE);
		createEAttribute(trajectoryDistributionsEClass, TRAJECTORY_DISTRIBUTIONS__VELOCITY_NOISE);
		createEAttribute(trajectoryDistributionsEClass, TRAJECTORY_DISTRIBUTIONS__TAIL_STEPS);
		createEAttribute(trajectoryDistributionsEClass, TRAJECTORY_DISTRIBUTIONS__SAMPLING);
		createEAttribute(trajectoryDistributionsEClass, TRAJECTORY_DISTRIBUTIONS__POLICY_SAMPLES_PER_STEP);

		constrainedGuidedPolicySearchEClass = createEClass(CONSTRAINED_GUIDED_POLICY_SEARCH);
		createEAttribute(constrainedGuidedPolicySearchEClass, CONSTRAINED_GUIDED_POLICY_SEARCH__GRADIENT);
		createEAttribute(constrainedGuidedPolicySearchEClass, CONSTRAINED_GUIDED_POLICY_SEARCH__ADOPT_POLICY_ROLLOUTS);
		createEAttribute(constrainedGuidedPolicySearchEClass, CONSTRAINED_GUIDED_POLICY_SEARCH__SAMPLES_PER_STEP);
		createEAttribute(constrainedGuidedPolicySearchEClass, CONSTRAINED_GUIDED_POLICY_SEARCH__INITIAL_MULTIPLIER);
		createEAttribute(constrainedGuidedPolicySearchEClass, CONSTRAINED_GUIDED_POLICY_SEARCH__MULTIPLIER_STEP);
		createEAttribute(constrainedGuidedPolicySearchEClass, CONSTRAINED_GUIDED_POLICY_SEARCH__ADAPTIVE_MULTIPLIER_STEP);
		createEAttribute(constrainedGuidedPolicySearchEClass, CONSTRAINED_GUIDED_POLICY_SEARCH__MULTIPLIER_STEP_GROWTH);
		createEAttribute(constrainedGuidedPolicySearchEClass, CONSTRAINED_GUIDED_POLICY_SEARCH__MAXIMUM_GROWTH);
		createEAttribute(constrainedGuidedPolicySearchEClass, CONSTRAINED_GUIDED_POLICY_SEARCH__MAXIMUM_MULTIPLIER);
		createEAttribute(constrainedGuidedPolicySearchEClass, CONSTRAINED_GUIDED_POLICY_SEARCH__DIVERGENCE_TOLERANCE);
		createEAttribute(constrainedGuidedPolicySearchEClass, CONSTRAINED_GUIDED_POLICY_SEARCH__COST_TOLERANCE);
		createEAttribute(constrainedGuidedPolicySearchEClass, CONSTRAINED_GUIDED_POLICY_SEARCH__PATIENCE);
		createEAttribute(constrainedGuidedPolicySearchEClass, CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_INTERVAL);
		createEAttribute(constrainedGuidedPolicySearchEClass, CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_DRAWS);
		createEAttribute(constrainedGuidedPolicySearchEClass, CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_MEMORY);
		createEAttribute(constrainedGuidedPolicySearchEClass, CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_LEAD);
		createEAttribute(constrainedGuidedPolicySearchEClass, CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_COST_RATIO);
		createEAttribute(constrainedGuidedPolicySearchEClass, CONSTRAINED_GUIDED_POLICY_SEARCH__OUTLIER_COST_RATIO);

		behaviorCloningEClass = createEClass(BEHAVIOR_CLONING);

		datasetAggregationEClass = createEClass(DATASET_AGGREGATION);
		createEAttribute(datasetAggregationEClass, DATASET_AGGREGATION__EXPERT_DECAY);
		createEAttribute(datasetAggregationEClass, DATASET_AGGREGATION__ROLLOUTS_PER_CONDITION);
		createEAttribute(datasetAggregationEClass, DATASET_AGGREGATION__EXPERT_RANGE);

		variationalGuidedPolicySearchEClass = createEClass(VARIATIONAL_GUIDED_POLICY_SEARCH);
		createEAttribute(variationalGuidedPolicySearchEClass, VARIATIONAL_GUIDED_POLICY_SEARCH__POLICY_WEIGHT);

		separableEvolutionStrategyEClass = createEClass(SEPARABLE_EVOLUTION_STRATEGY);
		createEAttribute(separableEvolutionStrategyEClass, SEPARABLE_EVOLUTION_STRATEGY__POPULATION_SIZE);
		createEAttribute(separableEvolutionStrategyEClass, SEPARABLE_EVOLUTION_STRATEGY__GENERATIONS);
		createEAttribute(separableEvolutionStrategyEClass, SEPARABLE_EVOLUTION_STRATEGY__INITIAL_STEP_SIZE);
		createEAttribute(separableEvolutionStrategyEClass, SEPARABLE_EVOLUTION_STRATEGY__CANDIDATE_ROLLOUTS);

		evaluationEClass = createEClass(EVALUATION);
		createEAttribute(evaluationEClass, EVALUATION__ROLLOUTS_PER_CONDITION);
		createEAttribute(evaluationEClass, EVALUATION__HORIZON_FACTOR);
		createEAttribute(evaluationEClass, EVALUATION__NOISY);
		createEAttribute(evaluationEClass, EVALUATION__INTERVAL);

		studyEClass = createEClass(STUDY);
		createEAttribute(studyEClass, STUDY__FIRST_SEED);
		createEAttribute(studyEClass, STUDY__SEEDS);
		createEReference(studyEClass, STUDY__EXPERIMENTS);
		createEReference(studyEClass, STUDY__METHODS);

		studyExperimentEClass = createEClass(STUDY_EXPERIMENT);
		createEAttribute(studyExperimentEClass, STUDY_EXPERIMENT__EXPERIMENT);
		createEReference(studyExperimentEClass, STUDY_EXPERIMENT__SETTINGS);

		studyMethodEClass = createEClass(STUDY_METHOD);
		createEReference(studyMethodEClass, STUDY_METHOD__OPTIMIZER);
		createEReference(studyMethodEClass, STUDY_METHOD__SETTINGS);
		createEReference(studyMethodEClass, STUDY_METHOD__GRID);

		studySettingEClass = createEClass(STUDY_SETTING);
		createEAttribute(studySettingEClass, STUDY_SETTING__PATH);
		createEAttribute(studySettingEClass, STUDY_SETTING__VALUE);
		createEAttribute(studySettingEClass, STUDY_SETTING__EXPERIMENT);

		parameterGridEClass = createEClass(PARAMETER_GRID);
		createEAttribute(parameterGridEClass, PARAMETER_GRID__PATH);
		createEAttribute(parameterGridEClass, PARAMETER_GRID__VALUES);

		// Create enums
		integratorEEnum = createEEnum(INTEGRATOR);
		saturationEEnum = createEEnum(SATURATION);
		spreadDistributionEEnum = createEEnum(SPREAD_DISTRIBUTION);
		costStageEEnum = createEEnum(COST_STAGE);
		heightReferenceEEnum = createEEnum(HEIGHT_REFERENCE);
		velocityFrameEEnum = createEEnum(VELOCITY_FRAME);
		stateQuantityEEnum = createEEnum(STATE_QUANTITY);
		activationEEnum = createEEnum(ACTIVATION);
		gradientFormEEnum = createEEnum(GRADIENT_FORM);
		samplingSchemeEEnum = createEEnum(SAMPLING_SCHEME);
		regularizationKindEEnum = createEEnum(REGULARIZATION_KIND);
		controlLimitsEEnum = createEEnum(CONTROL_LIMITS);
		covarianceShapeEEnum = createEEnum(COVARIANCE_SHAPE);

		// Create data types
		sizesEDataType = createEDataType(SIZES);
		namesEDataType = createEDataType(NAMES);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		robotEClass.getESuperTypes().add(this.getNamedElement());
		linkTreeEClass.getESuperTypes().add(this.getRobot());
		linkEClass.getESuperTypes().add(this.getNamedElement());
		jointEClass.getESuperTypes().add(this.getNamedElement());
		contactCircleEClass.getESuperTypes().add(this.getNamedElement());
		resistiveForceEClass.getESuperTypes().add(this.getFluid());
		inertiaBoxFluidEClass.getESuperTypes().add(this.getFluid());
		springLimitsEClass.getESuperTypes().add(this.getJointLimitLaw());
		softLimitsEClass.getESuperTypes().add(this.getJointLimitLaw());
		softLimitsEClass.getESuperTypes().add(this.getSoftConstraint());
		contactEClass.getESuperTypes().add(this.getSoftConstraint());
		terrainEClass.getESuperTypes().add(this.getNamedElement());
		flatGroundEClass.getESuperTypes().add(this.getTerrain());
		slopeEClass.getESuperTypes().add(this.getTerrain());
		segmentedGroundEClass.getESuperTypes().add(this.getTerrain());
		randomGroundEClass.getESuperTypes().add(this.getTerrain());
		taskEClass.getESuperTypes().add(this.getNamedElement());
		initialStateEClass.getESuperTypes().add(this.getNamedElement());
		conditionSourceEClass.getESuperTypes().add(this.getNamedElement());
		conditionEClass.getESuperTypes().add(this.getConditionSource());
		conditionSamplerEClass.getESuperTypes().add(this.getConditionSource());
		costFunctionEClass.getESuperTypes().add(this.getNamedElement());
		controlEffortEClass.getESuperTypes().add(this.getCostTerm());
		targetVelocityEClass.getESuperTypes().add(this.getCostTerm());
		targetHeightEClass.getESuperTypes().add(this.getCostTerm());
		quadraticStateEClass.getESuperTypes().add(this.getCostTerm());
		neuralNetworkEClass.getESuperTypes().add(this.getPolicy());
		linearPolicyEClass.getESuperTypes().add(this.getPolicy());
		sinusoidalTorquesEClass.getESuperTypes().add(this.getInitialization());
		randomTorquesEClass.getESuperTypes().add(this.getInitialization());
		zeroTorquesEClass.getESuperTypes().add(this.getInitialization());
		gaitEClass.getESuperTypes().add(this.getNamedElement());
		gaitControllerEClass.getESuperTypes().add(this.getInitialization());
		trajectoryFileEClass.getESuperTypes().add(this.getInitialization());
		earlierRunEClass.getESuperTypes().add(this.getInitialization());
		constrainedGuidedPolicySearchEClass.getESuperTypes().add(this.getOptimizer());
		constrainedGuidedPolicySearchEClass.getESuperTypes().add(this.getTrajectoryOptimization());
		constrainedGuidedPolicySearchEClass.getESuperTypes().add(this.getPolicyTraining());
		constrainedGuidedPolicySearchEClass.getESuperTypes().add(this.getTrajectoryDistributions());
		behaviorCloningEClass.getESuperTypes().add(this.getOptimizer());
		behaviorCloningEClass.getESuperTypes().add(this.getTrajectoryOptimization());
		behaviorCloningEClass.getESuperTypes().add(this.getPolicyTraining());
		behaviorCloningEClass.getESuperTypes().add(this.getTrajectoryDistributions());
		datasetAggregationEClass.getESuperTypes().add(this.getOptimizer());
		datasetAggregationEClass.getESuperTypes().add(this.getTrajectoryOptimization());
		datasetAggregationEClass.getESuperTypes().add(this.getPolicyTraining());
		datasetAggregationEClass.getESuperTypes().add(this.getTrajectoryDistributions());
		variationalGuidedPolicySearchEClass.getESuperTypes().add(this.getOptimizer());
		variationalGuidedPolicySearchEClass.getESuperTypes().add(this.getTrajectoryOptimization());
		variationalGuidedPolicySearchEClass.getESuperTypes().add(this.getPolicyTraining());
		variationalGuidedPolicySearchEClass.getESuperTypes().add(this.getTrajectoryDistributions());
		separableEvolutionStrategyEClass.getESuperTypes().add(this.getOptimizer());
		separableEvolutionStrategyEClass.getESuperTypes().add(this.getTrajectoryOptimization());
		separableEvolutionStrategyEClass.getESuperTypes().add(this.getPolicyTraining());
		separableEvolutionStrategyEClass.getESuperTypes().add(this.getTrajectoryDistributions());
		studyEClass.getESuperTypes().add(this.getNamedElement());
		studyMethodEClass.getESuperTypes().add(this.getNamedElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(namedElementEClass, NamedElement.class, "NamedElement", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNamedElement_Name(), ecorePackage.getEString(), "name", null, 1, 1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNamedElement_Description(), ecorePackage.getEString(), "description", null, 0, 1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(experimentEClass, Experiment.class, "Experiment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExperiment_Name(), ecorePackage.getEString(), "name", null, 1, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExperiment_Description(), ecorePackage.getEString(), "description", null, 0, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExperiment_Seed(), ecorePackage.getELong(), "seed", "1", 0, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperiment_Robot(), this.getRobot(), null, "robot", null, 1, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperiment_Task(), this.getTask(), null, "task", null, 1, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperiment_Cost(), this.getCostFunction(), null, "cost", null, 1, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperiment_Policy(), this.getPolicy(), null, "policy", null, 1, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperiment_Observation(), this.getObservation(), null, "observation", null, 1, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperiment_Initialization(), this.getInitialization(), null, "initialization", null, 1, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperiment_Optimizer(), this.getOptimizer(), null, "optimizer", null, 1, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperiment_Evaluation(), this.getEvaluation(), null, "evaluation", null, 1, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperiment_Library(), this.getLibrary(), null, "library", null, 0, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(libraryEClass, Library.class, "Library", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLibrary_Description(), ecorePackage.getEString(), "description", null, 0, 1, Library.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLibrary_Robots(), this.getRobot(), null, "robots", null, 0, -1, Library.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLibrary_Gaits(), this.getGait(), null, "gaits", null, 0, -1, Library.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLibrary_Terrains(), this.getTerrain(), null, "terrains", null, 0, -1, Library.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLibrary_Tasks(), this.getTask(), null, "tasks", null, 0, -1, Library.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLibrary_CostFunctions(), this.getCostFunction(), null, "costFunctions", null, 0, -1, Library.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(robotEClass, Robot.class, "Robot", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRobot_TimeStep(), ecorePackage.getEDouble(), "timeStep", "0.01", 0, 1, Robot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEOperation(getRobot__CoordinateNames(), ecorePackage.getEString(), "coordinateNames", 0, -1, !IS_UNIQUE, IS_ORDERED);

		initEOperation(getRobot__RootCoordinateNames(), ecorePackage.getEString(), "rootCoordinateNames", 0, -1, !IS_UNIQUE, IS_ORDERED);

		initEOperation(getRobot__ControlNames(), ecorePackage.getEString(), "controlNames", 0, -1, !IS_UNIQUE, IS_ORDERED);

		initEClass(linkTreeEClass, LinkTree.class, "LinkTree", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLinkTree_Integrator(), this.getIntegrator(), "integrator", "SEMI_IMPLICIT_EULER", 0, 1, LinkTree.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLinkTree_Gravity(), ecorePackage.getEDouble(), "gravity", "9.81", 0, 1, LinkTree.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLinkTree_Root(), this.getLink(), null, "root", null, 1, 1, LinkTree.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLinkTree_Fluid(), this.getFluid(), null, "fluid", null, 0, 1, LinkTree.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLinkTree_Contact(), this.getContact(), null, "contact", null, 0, 1, LinkTree.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLinkTree_Limits(), this.getJointLimitLaw(), null, "limits", null, 0, 1, LinkTree.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEOperation(getLinkTree__CoordinateNames(), ecorePackage.getEString(), "coordinateNames", 0, -1, !IS_UNIQUE, IS_ORDERED);

		initEOperation(getLinkTree__RootCoordinateNames(), ecorePackage.getEString(), "rootCoordinateNames", 0, -1, !IS_UNIQUE, IS_ORDERED);

		initEOperation(getLinkTree__ControlNames(), ecorePackage.getEString(), "controlNames", 0, -1, !IS_UNIQUE, IS_ORDERED);

		initEClass(linkEClass, Link.class, "Link", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLink_Mass(), ecorePackage.getEDouble(), "mass", "1", 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLink_Inertia(), ecorePackage.getEDouble(), "inertia", "0.1", 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLink_ComX(), ecorePackage.getEDouble(), "comX", "0", 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLink_ComZ(), ecorePackage.getEDouble(), "comZ", "0", 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLink_Length(), ecorePackage.getEDouble(), "length", "0", 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLink_AxialInertia(), ecorePackage.getEDouble(), "axialInertia", "0", 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLink_Joint(), this.getJoint(), null, "joint", null, 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLink_Circles(), this.getContactCircle(), null, "circles", null, 0, -1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLink_Children(), this.getLink(), null, "children", null, 0, -1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(jointEClass, Joint.class, "Joint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getJoint_X(), ecorePackage.getEDouble(), "x", "0", 0, 1, Joint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJoint_Z(), ecorePackage.getEDouble(), "z", "0", 0, 1, Joint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJoint_Lower(), ecorePackage.getEDoubleObject(), "lower", null, 0, 1, Joint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJoint_Upper(), ecorePackage.getEDoubleObject(), "upper", null, 0, 1, Joint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJoint_Damping(), ecorePackage.getEDouble(), "damping", "0", 0, 1, Joint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJoint_Armature(), ecorePackage.getEDouble(), "armature", "0", 0, 1, Joint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getJoint_Actuator(), this.getActuator(), null, "actuator", null, 0, 1, Joint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(actuatorEClass, Actuator.class, "Actuator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getActuator_Gear(), ecorePackage.getEDouble(), "gear", "1", 0, 1, Actuator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActuator_MaxTorque(), ecorePackage.getEDoubleObject(), "maxTorque", null, 0, 1, Actuator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActuator_Saturation(), this.getSaturation(), "saturation", "NONE", 0, 1, Actuator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(contactCircleEClass, ContactCircle.class, "ContactCircle", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getContactCircle_X(), ecorePackage.getEDouble(), "x", "0", 0, 1, ContactCircle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactCircle_Z(), ecorePackage.getEDouble(), "z", "0", 0, 1, ContactCircle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactCircle_Radius(), ecorePackage.getEDouble(), "radius", "0.03", 0, 1, ContactCircle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fluidEClass, Fluid.class, "Fluid", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(resistiveForceEClass, ResistiveForce.class, "ResistiveForce", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getResistiveForce_Normal(), ecorePackage.getEDouble(), "normal", "10", 0, 1, ResistiveForce.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResistiveForce_Tangential(), ecorePackage.getEDouble(), "tangential", "1", 0, 1, ResistiveForce.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(inertiaBoxFluidEClass, InertiaBoxFluid.class, "InertiaBoxFluid", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInertiaBoxFluid_Density(), ecorePackage.getEDouble(), "density", "1000", 0, 1, InertiaBoxFluid.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInertiaBoxFluid_Viscosity(), ecorePackage.getEDouble(), "viscosity", "0.1", 0, 1, InertiaBoxFluid.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(jointLimitLawEClass, JointLimitLaw.class, "JointLimitLaw", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(springLimitsEClass, SpringLimits.class, "SpringLimits", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSpringLimits_Stiffness(), ecorePackage.getEDouble(), "stiffness", "20", 0, 1, SpringLimits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpringLimits_Transition(), ecorePackage.getEDouble(), "transition", "0.2", 0, 1, SpringLimits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(softConstraintEClass, SoftConstraint.class, "SoftConstraint", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSoftConstraint_TimeConstant(), ecorePackage.getEDouble(), "timeConstant", "0.04", 0, 1, SoftConstraint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSoftConstraint_DampingRatio(), ecorePackage.getEDouble(), "dampingRatio", "1", 0, 1, SoftConstraint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSoftConstraint_MinimumImpedance(), ecorePackage.getEDouble(), "minimumImpedance", "0", 0, 1, SoftConstraint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSoftConstraint_MaximumImpedance(), ecorePackage.getEDouble(), "maximumImpedance", "0.95", 0, 1, SoftConstraint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSoftConstraint_Midpoint(), ecorePackage.getEDouble(), "midpoint", "0.5", 0, 1, SoftConstraint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSoftConstraint_Power(), ecorePackage.getEDouble(), "power", "2", 0, 1, SoftConstraint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(softLimitsEClass, SoftLimits.class, "SoftLimits", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSoftLimits_Width(), ecorePackage.getEDouble(), "width", "0.1", 0, 1, SoftLimits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(contactEClass, Contact.class, "Contact", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getContact_Friction(), ecorePackage.getEDouble(), "friction", "0.9", 0, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContact_Width(), ecorePackage.getEDouble(), "width", "0.02", 0, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(terrainEClass, Terrain.class, "Terrain", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(flatGroundEClass, FlatGround.class, "FlatGround", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(slopeEClass, Slope.class, "Slope", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSlope_Angle(), ecorePackage.getEDouble(), "angle", "0.1", 0, 1, Slope.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSlope_Start(), ecorePackage.getEDouble(), "start", "0", 0, 1, Slope.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(segmentedGroundEClass, SegmentedGround.class, "SegmentedGround", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSegmentedGround_Points(), this.getGroundPoint(), null, "points", null, 2, -1, SegmentedGround.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(groundPointEClass, GroundPoint.class, "GroundPoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGroundPoint_X(), ecorePackage.getEDouble(), "x", "0", 0, 1, GroundPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGroundPoint_Z(), ecorePackage.getEDouble(), "z", "0", 0, 1, GroundPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(randomGroundEClass, RandomGround.class, "RandomGround", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRandomGround_Seed(), ecorePackage.getELong(), "seed", "1", 0, 1, RandomGround.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRandomGround_MinimumLength(), ecorePackage.getEDouble(), "minimumLength", "1", 0, 1, RandomGround.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRandomGround_MaximumLength(), ecorePackage.getEDouble(), "maximumLength", "2", 0, 1, RandomGround.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRandomGround_MaximumAngle(), ecorePackage.getEDouble(), "maximumAngle", "0.174532925199433", 0, 1, RandomGround.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRandomGround_FlatStart(), ecorePackage.getEDouble(), "flatStart", "1", 0, 1, RandomGround.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRandomGround_Extent(), ecorePackage.getEDouble(), "extent", "50", 0, 1, RandomGround.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(taskEClass, Task.class, "Task", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTask_Horizon(), ecorePackage.getEInt(), "horizon", "200", 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTask_InitialStates(), this.getInitialState(), null, "initialStates", null, 1, -1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTask_Training(), this.getConditionSource(), null, "training", null, 1, -1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTask_Validation(), this.getConditionSource(), null, "validation", null, 0, -1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTask_Test(), this.getConditionSource(), null, "test", null, 0, -1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTask_Success(), this.getSuccessCriterion(), null, "success", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(initialStateEClass, InitialState.class, "InitialState", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInitialState_PositionDeviation(), ecorePackage.getEDouble(), "positionDeviation", "0.02", 0, 1, InitialState.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInitialState_VelocityDeviation(), ecorePackage.getEDouble(), "velocityDeviation", "0.1", 0, 1, InitialState.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInitialState_Gait(), this.getGait(), null, "gait", null, 0, 1, InitialState.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInitialState_GaitPhase(), ecorePackage.getEDouble(), "gaitPhase", "0", 0, 1, InitialState.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInitialState_Coordinates(), this.getCoordinateValue(), null, "coordinates", null, 0, -1, InitialState.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInitialState_Deviations(), this.getCoordinateSpread(), null, "deviations", null, 0, -1, InitialState.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(coordinateValueEClass, CoordinateValue.class, "CoordinateValue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCoordinateValue_Coordinate(), ecorePackage.getEString(), "coordinate", null, 1, 1, CoordinateValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoordinateValue_Position(), ecorePackage.getEDouble(), "position", "0", 0, 1, CoordinateValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoordinateValue_Velocity(), ecorePackage.getEDouble(), "velocity", "0", 0, 1, CoordinateValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(coordinateSpreadEClass, CoordinateSpread.class, "CoordinateSpread", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCoordinateSpread_Coordinate(), ecorePackage.getEString(), "coordinate", null, 1, 1, CoordinateSpread.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoordinateSpread_Position(), ecorePackage.getEDouble(), "position", "0", 0, 1, CoordinateSpread.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoordinateSpread_Velocity(), ecorePackage.getEDouble(), "velocity", "0", 0, 1, CoordinateSpread.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(conditionSourceEClass, ConditionSource.class, "ConditionSource", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getConditionSource_InitialState(), this.getInitialState(), null, "initialState", null, 1, 1, ConditionSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConditionSource_Terrain(), this.getTerrain(), null, "terrain", null, 0, 1, ConditionSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(conditionEClass, Condition.class, "Condition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCondition_Pushes(), this.getPush(), null, "pushes", null, 0, -1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(conditionSamplerEClass, ConditionSampler.class, "ConditionSampler", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConditionSampler_Count(), ecorePackage.getEInt(), "count", "20", 0, 1, ConditionSampler.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConditionSampler_Reserve(), ecorePackage.getEInt(), "reserve", "0", 0, 1, ConditionSampler.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConditionSampler_Seed(), ecorePackage.getELong(), "seed", "1", 0, 1, ConditionSampler.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConditionSampler_Distribution(), this.getSpreadDistribution(), "distribution", "UNIFORM", 0, 1, ConditionSampler.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConditionSampler_JointAngleSpread(), ecorePackage.getEDouble(), "jointAngleSpread", "0", 0, 1, ConditionSampler.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConditionSampler_VelocitySpread(), ecorePackage.getEDouble(), "velocitySpread", "0", 0, 1, ConditionSampler.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConditionSampler_GaitPhaseStep(), ecorePackage.getEDouble(), "gaitPhaseStep", "0", 0, 1, ConditionSampler.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConditionSampler_GaitPhaseSpread(), ecorePackage.getEDouble(), "gaitPhaseSpread", "0", 0, 1, ConditionSampler.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConditionSampler_TerrainPerCondition(), ecorePackage.getEBoolean(), "terrainPerCondition", "true", 0, 1, ConditionSampler.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConditionSampler_Spreads(), this.getCoordinateSpread(), null, "spreads", null, 0, -1, ConditionSampler.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConditionSampler_RandomPushes(), this.getRandomPushes(), null, "randomPushes", null, 0, 1, ConditionSampler.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pushEClass, Push.class, "Push", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPush_Link(), this.getLink(), null, "link", null, 1, 1, Push.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPush_Start(), ecorePackage.getEDouble(), "start", "1", 0, 1, Push.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPush_Duration(), ecorePackage.getEDouble(), "duration", "0.1", 0, 1, Push.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPush_ImpulseX(), ecorePackage.getEDouble(), "impulseX", "0", 0, 1, Push.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPush_ImpulseZ(), ecorePackage.getEDouble(), "impulseZ", "0", 0, 1, Push.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(randomPushesEClass, RandomPushes.class, "RandomPushes", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRandomPushes_Link(), this.getLink(), null, "link", null, 1, 1, RandomPushes.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRandomPushes_Count(), ecorePackage.getEInt(), "count", "2", 0, 1, RandomPushes.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRandomPushes_MinimumImpulse(), ecorePackage.getEDouble(), "minimumImpulse", "2.6", 0, 1, RandomPushes.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRandomPushes_MaximumImpulse(), ecorePackage.getEDouble(), "maximumImpulse", "10", 0, 1, RandomPushes.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRandomPushes_Duration(), ecorePackage.getEDouble(), "duration", "0.1", 0, 1, RandomPushes.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRandomPushes_From(), ecorePackage.getEDouble(), "from", "0.5", 0, 1, RandomPushes.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRandomPushes_To(), ecorePackage.getEDouble(), "to", "6", 0, 1, RandomPushes.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(successCriterionEClass, SuccessCriterion.class, "SuccessCriterion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSuccessCriterion_MinimumHeightRatio(), ecorePackage.getEDoubleObject(), "minimumHeightRatio", null, 0, 1, SuccessCriterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSuccessCriterion_MinimumSpeed(), ecorePackage.getEDoubleObject(), "minimumSpeed", null, 0, 1, SuccessCriterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSuccessCriterion_MaximumSpeed(), ecorePackage.getEDoubleObject(), "maximumSpeed", null, 0, 1, SuccessCriterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(costFunctionEClass, CostFunction.class, "CostFunction", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCostFunction_Terms(), this.getCostTerm(), null, "terms", null, 1, -1, CostFunction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(costTermEClass, CostTerm.class, "CostTerm", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCostTerm_Weight(), ecorePackage.getEDouble(), "weight", "1", 0, 1, CostTerm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCostTerm_Stage(), this.getCostStage(), "stage", "RUNNING", 0, 1, CostTerm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(controlEffortEClass, ControlEffort.class, "ControlEffort", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(targetVelocityEClass, TargetVelocity.class, "TargetVelocity", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTargetVelocity_Velocity(), ecorePackage.getEDouble(), "velocity", "1", 0, 1, TargetVelocity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(targetHeightEClass, TargetHeight.class, "TargetHeight", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTargetHeight_Height(), ecorePackage.getEDouble(), "height", "1", 0, 1, TargetHeight.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTargetHeight_RelativeTo(), this.getHeightReference(), "relativeTo", "WORLD", 0, 1, TargetHeight.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(quadraticStateEClass, QuadraticState.class, "QuadraticState", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getQuadraticState_Targets(), this.getStateTarget(), null, "targets", null, 1, -1, QuadraticState.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stateTargetEClass, StateTarget.class, "StateTarget", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStateTarget_Coordinate(), ecorePackage.getEString(), "coordinate", null, 1, 1, StateTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStateTarget_Quantity(), this.getStateQuantity(), "quantity", "POSITION", 0, 1, StateTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStateTarget_Target(), ecorePackage.getEDouble(), "target", "0", 0, 1, StateTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStateTarget_Weight(), ecorePackage.getEDouble(), "weight", "1", 0, 1, StateTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(policyEClass, Policy.class, "Policy", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(neuralNetworkEClass, NeuralNetwork.class, "NeuralNetwork", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNeuralNetwork_HiddenSizes(), this.getSizes(), "hiddenSizes", "50", 0, 1, NeuralNetwork.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNeuralNetwork_Activation(), this.getActivation(), "activation", "SOFTPLUS", 0, 1, NeuralNetwork.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNeuralNetwork_WeightDecay(), ecorePackage.getEDouble(), "weightDecay", "0", 0, 1, NeuralNetwork.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNeuralNetwork_InitialScale(), ecorePackage.getEDouble(), "initialScale", "1", 0, 1, NeuralNetwork.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(linearPolicyEClass, LinearPolicy.class, "LinearPolicy", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLinearPolicy_WeightDecay(), ecorePackage.getEDouble(), "weightDecay", "0", 0, 1, LinearPolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(observationEClass, Observation.class, "Observation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getObservation_RootX(), ecorePackage.getEBoolean(), "rootX", "false", 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservation_RootHeight(), ecorePackage.getEBoolean(), "rootHeight", "false", 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservation_HeightRelativeTo(), this.getHeightReference(), "heightRelativeTo", "WORLD", 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservation_RootPitch(), ecorePackage.getEBoolean(), "rootPitch", "true", 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservation_JointAngles(), ecorePackage.getEBoolean(), "jointAngles", "true", 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservation_RootVelocity(), ecorePackage.getEBoolean(), "rootVelocity", "true", 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservation_VelocityFrame(), this.getVelocityFrame(), "velocityFrame", "WORLD", 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservation_PitchVelocity(), ecorePackage.getEBoolean(), "pitchVelocity", "true", 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservation_JointVelocities(), ecorePackage.getEBoolean(), "jointVelocities", "true", 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservation_Exclude(), this.getNames(), "exclude", "", 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(initializationEClass, Initialization.class, "Initialization", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInitialization_DescentIterations(), ecorePackage.getEInt(), "descentIterations", "20", 0, 1, Initialization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInitialization_DescentTolerance(), ecorePackage.getEDouble(), "descentTolerance", "1e-06", 0, 1, Initialization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInitialization_FollowFirst(), ecorePackage.getEBoolean(), "followFirst", "false", 0, 1, Initialization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInitialization_FollowerIterations(), ecorePackage.getEInt(), "followerIterations", "1", 0, 1, Initialization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sinusoidalTorquesEClass, SinusoidalTorques.class, "SinusoidalTorques", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSinusoidalTorques_Amplitude(), ecorePackage.getEDouble(), "amplitude", "4", 0, 1, SinusoidalTorques.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSinusoidalTorques_Frequency(), ecorePackage.getEDouble(), "frequency", "1", 0, 1, SinusoidalTorques.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSinusoidalTorques_PhaseLag(), ecorePackage.getEDouble(), "phaseLag", "-2.0943951023931953", 0, 1, SinusoidalTorques.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSinusoidalTorques_Phase(), ecorePackage.getEDouble(), "phase", "0", 0, 1, SinusoidalTorques.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(randomTorquesEClass, RandomTorques.class, "RandomTorques", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRandomTorques_Deviation(), ecorePackage.getEDouble(), "deviation", "0.1", 0, 1, RandomTorques.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRandomTorques_CorrelationTime(), ecorePackage.getEDouble(), "correlationTime", "0.1", 0, 1, RandomTorques.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(zeroTorquesEClass, ZeroTorques.class, "ZeroTorques", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(gaitEClass, Gait.class, "Gait", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getGait_Legs(), this.getLeg(), null, "legs", null, 2, 2, Gait.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGait_LiftDuration(), ecorePackage.getEDouble(), "liftDuration", "0.2445016044671432", 0, 1, Gait.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGait_StrikeForce(), ecorePackage.getEDouble(), "strikeForce", "30", 0, 1, Gait.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGait_MinimumStrikeTime(), ecorePackage.getEDouble(), "minimumStrikeTime", "0.06", 0, 1, Gait.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGait_MaximumStrikeTime(), ecorePackage.getEDouble(), "maximumStrikeTime", "0.6", 0, 1, Gait.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGait_SwingHipA(), ecorePackage.getEDouble(), "swingHipA", "0.258644722575583", 0, 1, Gait.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGait_SwingKneeA(), ecorePackage.getEDouble(), "swingKneeA", "-1.3652474029086257", 0, 1, Gait.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGait_SwingFootA(), ecorePackage.getEDouble(), "swingFootA", "0.032625914893630155", 0, 1, Gait.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGait_StanceKneeA(), ecorePackage.getEDouble(), "stanceKneeA", "-0.14829893059231936", 0, 1, Gait.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGait_StanceAnkleA(), ecorePackage.getEDouble(), "stanceAnkleA", "-0.016146122831411827", 0, 1, Gait.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGait_DistanceGainA(), ecorePackage.getEDouble(), "distanceGainA", "0.1441533507494323", 0, 1, Gait.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGait_VelocityGainA(), ecorePackage.getEDouble(), "velocityGainA", "0.18526218388731763", 0, 1, Gait.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGait_SwingHipB(), ecorePackage.getEDouble(), "swingHipB", "-0.165314453640348", 0, 1, Gait.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGait_SwingKneeB(), ecorePackage.getEDouble(), "swingKneeB", "-0.12363604566813309", 0, 1, Gait.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGait_SwingFootB(), ecorePackage.getEDouble(), "swingFootB", "0.12165292700060376", 0, 1, Gait.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGait_StanceKneeB(), ecorePackage.getEDouble(), "stanceKneeB", "-0.12089965307665826", 0, 1, Gait.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGait_StanceAnkleB(), ecorePackage.getEDouble(), "stanceAnkleB", "-0.29005516806073095", 0, 1, Gait.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGait_DistanceGainB(), ecorePackage.getEDouble(), "distanceGainB", "0.5451993462277712", 0, 1, Gait.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGait_VelocityGainB(), ecorePackage.getEDouble(), "velocityGainB", "0.000241206331262395", 0, 1, Gait.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGait_MinimumSwingHip(), ecorePackage.getEDouble(), "minimumSwingHip", "-0.6", 0, 1, Gait.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGait_MaximumSwingHip(), ecorePackage.getEDouble(), "maximumSwingHip", "1.4", 0, 1, Gait.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGait_Lean(), ecorePackage.getEDouble(), "lean", "-0.015612153160346455", 0, 1, Gait.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGait_HipStiffness(), ecorePackage.getEDouble(), "hipStiffness", "96.98427171471887", 0, 1, Gait.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGait_KneeStiffness(), ecorePackage.getEDouble(), "kneeStiffness", "120.74590491626608", 0, 1, Gait.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGait_AnkleStiffness(), ecorePackage.getEDouble(), "ankleStiffness", "107.31384481442994", 0, 1, Gait.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGait_TorsoStiffness(), ecorePackage.getEDouble(), "torsoStiffness", "228.47789583616452", 0, 1, Gait.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGait_SwingAnkleRatio(), ecorePackage.getEDouble(), "swingAnkleRatio", "0.3", 0, 1, Gait.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGait_DampingScale(), ecorePackage.getEDouble(), "dampingScale", "0.5656495279045191", 0, 1, Gait.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGait_HipDamping(), ecorePackage.getEDouble(), "hipDamping", "2", 0, 1, Gait.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGait_KneeDamping(), ecorePackage.getEDouble(), "kneeDamping", "1.4", 0, 1, Gait.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGait_TorsoDamping(), ecorePackage.getEDouble(), "torsoDamping", "2.4", 0, 1, Gait.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGait_SwingAnkleDamping(), ecorePackage.getEDouble(), "swingAnkleDamping", "2", 0, 1, Gait.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGait_StanceAnkleDamping(), ecorePackage.getEDouble(), "stanceAnkleDamping", "3", 0, 1, Gait.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGait_StartKnee(), ecorePackage.getEDouble(), "startKnee", "-0.1", 0, 1, Gait.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGait_StartSpeed(), ecorePackage.getEDouble(), "startSpeed", "1.3254732423275486", 0, 1, Gait.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGait_SettlingTime(), ecorePackage.getEDouble(), "settlingTime", "4", 0, 1, Gait.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(gaitControllerEClass, GaitController.class, "GaitController", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getGaitController_Gait(), this.getGait(), null, "gait", null, 1, 1, GaitController.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGaitController_Attempts(), ecorePackage.getEInt(), "attempts", "10", 0, 1, GaitController.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGaitController_Variation(), ecorePackage.getEDouble(), "variation", "0.05", 0, 1, GaitController.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(legEClass, Leg.class, "Leg", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getLeg_Hip(), this.getJoint(), null, "hip", null, 1, 1, Leg.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLeg_Knee(), this.getJoint(), null, "knee", null, 1, 1, Leg.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLeg_Ankle(), this.getJoint(), null, "ankle", null, 1, 1, Leg.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLeg_Foot(), this.getLink(), null, "foot", null, 1, 1, Leg.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(trajectoryFileEClass, TrajectoryFile.class, "TrajectoryFile", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTrajectoryFile_Path(), ecorePackage.getEString(), "path", null, 1, 1, TrajectoryFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(earlierRunEClass, EarlierRun.class, "EarlierRun", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEarlierRun_Path(), ecorePackage.getEString(), "path", null, 1, 1, EarlierRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(optimizerEClass, Optimizer.class, "Optimizer", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOptimizer_Iterations(), ecorePackage.getEInt(), "iterations", "20", 0, 1, Optimizer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(trajectoryOptimizationEClass, TrajectoryOptimization.class, "TrajectoryOptimization", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTrajectoryOptimization_TrajectoryIterations(), ecorePackage.getEInt(), "trajectoryIterations", "3", 0, 1, TrajectoryOptimization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrajectoryOptimization_TrajectoryTolerance(), ecorePackage.getEDouble(), "trajectoryTolerance", "1e-06", 0, 1, TrajectoryOptimization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrajectoryOptimization_SmallestStep(), ecorePackage.getEDouble(), "smallestStep", "0.001", 0, 1, TrajectoryOptimization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrajectoryOptimization_StepReduction(), ecorePackage.getEDouble(), "stepReduction", "0.5", 0, 1, TrajectoryOptimization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrajectoryOptimization_SufficientDecrease(), ecorePackage.getEDouble(), "sufficientDecrease", "0.1", 0, 1, TrajectoryOptimization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrajectoryOptimization_KeepImprovingStep(), ecorePackage.getEBoolean(), "keepImprovingStep", "true", 0, 1, TrajectoryOptimization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrajectoryOptimization_ControlLimits(), this.getControlLimits(), "controlLimits", "NONE", 0, 1, TrajectoryOptimization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrajectoryOptimization_Regularization(), this.getRegularizationKind(), "regularization", "STATE", 0, 1, TrajectoryOptimization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrajectoryOptimization_InitialRegularization(), ecorePackage.getEDouble(), "initialRegularization", "0.01", 0, 1, TrajectoryOptimization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrajectoryOptimization_MinimumRegularization(), ecorePackage.getEDouble(), "minimumRegularization", "1e-08", 0, 1, TrajectoryOptimization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrajectoryOptimization_MaximumRegularization(), ecorePackage.getEDouble(), "maximumRegularization", "100", 0, 1, TrajectoryOptimization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrajectoryOptimization_EntryRegularizationCap(), ecorePackage.getEDouble(), "entryRegularizationCap", "0.1", 0, 1, TrajectoryOptimization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrajectoryOptimization_RegularizationIncrease(), ecorePackage.getEDouble(), "regularizationIncrease", "10", 0, 1, TrajectoryOptimization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrajectoryOptimization_RegularizationDecrease(), ecorePackage.getEDouble(), "regularizationDecrease", "10", 0, 1, TrajectoryOptimization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(policyTrainingEClass, PolicyTraining.class, "PolicyTraining", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPolicyTraining_PolicyIterations(), ecorePackage.getEInt(), "policyIterations", "100", 0, 1, PolicyTraining.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPolicyTraining_FirstPolicyIterations(), ecorePackage.getEInt(), "firstPolicyIterations", "300", 0, 1, PolicyTraining.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPolicyTraining_LbfgsMemory(), ecorePackage.getEInt(), "lbfgsMemory", "20", 0, 1, PolicyTraining.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPolicyTraining_PolicyGradientTolerance(), ecorePackage.getEDouble(), "policyGradientTolerance", "1e-06", 0, 1, PolicyTraining.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPolicyTraining_PolicyCovariance(), this.getCovarianceShape(), "policyCovariance", "FULL", 0, 1, PolicyTraining.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(trajectoryDistributionsEClass, TrajectoryDistributions.class, "TrajectoryDistributions", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTrajectoryDistributions_Temperature(), ecorePackage.getEDouble(), "temperature", "0.01", 0, 1, TrajectoryDistributions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrajectoryDistributions_AutomaticTemperature(), ecorePackage.getEBoolean(), "automaticTemperature", "false", 0, 1, TrajectoryDistributions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrajectoryDistributions_AutomaticActionDeviation(), ecorePackage.getEDouble(), "automaticActionDeviation", "0.15", 0, 1, TrajectoryDistributions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrajectoryDistributions_CovarianceSweeps(), ecorePackage.getEInt(), "covarianceSweeps", "1", 0, 1, TrajectoryDistributions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrajectoryDistributions_EigenvalueFloor(), ecorePackage.getEDouble(), "eigenvalueFloor", "1e-06", 0, 1, TrajectoryDistributions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrajectoryDistributions_PositionNoise(), ecorePackage.getEDouble(), "positionNoise", "0.0001", 0, 1, TrajectoryDistributions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrajectoryDistributions_VelocityNoise(), ecorePackage.getEDouble(), "velocityNoise", "0.0031622776601683794", 0, 1, TrajectoryDistributions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrajectoryDistributions_TailSteps(), ecorePackage.getEInt(), "tailSteps", "0", 0, 1, TrajectoryDistributions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrajectoryDistributions_Sampling(), this.getSamplingScheme(), "sampling", "MOMENT_MATCHED", 0, 1, TrajectoryDistributions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrajectoryDistributions_PolicySamplesPerStep(), ecorePackage.getEInt(), "policySamplesPerStep", "12", 0, 1, TrajectoryDistributions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(constrainedGuidedPolicySearchEClass, ConstrainedGuidedPolicySearch.class, "ConstrainedGuidedPolicySearch", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConstrainedGuidedPolicySearch_Gradient(), this.getGradientForm(), "gradient", "AVERAGED", 0, 1, ConstrainedGuidedPolicySearch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConstrainedGuidedPolicySearch_AdoptPolicyRollouts(), ecorePackage.getEBoolean(), "adoptPolicyRollouts", "true", 0, 1, ConstrainedGuidedPolicySearch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConstrainedGuidedPolicySearch_SamplesPerStep(), ecorePackage.getEInt(), "samplesPerStep", "20", 0, 1, ConstrainedGuidedPolicySearch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConstrainedGuidedPolicySearch_InitialMultiplier(), ecorePackage.getEDouble(), "initialMultiplier", "1", 0, 1, ConstrainedGuidedPolicySearch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConstrainedGuidedPolicySearch_MultiplierStep(), ecorePackage.getEDouble(), "multiplierStep", "1", 0, 1, ConstrainedGuidedPolicySearch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConstrainedGuidedPolicySearch_AdaptiveMultiplierStep(), ecorePackage.getEBoolean(), "adaptiveMultiplierStep", "false", 0, 1, ConstrainedGuidedPolicySearch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConstrainedGuidedPolicySearch_MultiplierStepGrowth(), ecorePackage.getEDouble(), "multiplierStepGrowth", "1.15", 0, 1, ConstrainedGuidedPolicySearch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConstrainedGuidedPolicySearch_MaximumGrowth(), ecorePackage.getEDouble(), "maximumGrowth", "10", 0, 1, ConstrainedGuidedPolicySearch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConstrainedGuidedPolicySearch_MaximumMultiplier(), ecorePackage.getEDouble(), "maximumMultiplier", "1000000.0", 0, 1, ConstrainedGuidedPolicySearch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConstrainedGuidedPolicySearch_DivergenceTolerance(), ecorePackage.getEDouble(), "divergenceTolerance", "0", 0, 1, ConstrainedGuidedPolicySearch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConstrainedGuidedPolicySearch_CostTolerance(), ecorePackage.getEDouble(), "costTolerance", "0", 0, 1, ConstrainedGuidedPolicySearch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConstrainedGuidedPolicySearch_Patience(), ecorePackage.getEInt(), "patience", "3", 0, 1, ConstrainedGuidedPolicySearch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConstrainedGuidedPolicySearch_RestartInterval(), ecorePackage.getEInt(), "restartInterval", "0", 0, 1, ConstrainedGuidedPolicySearch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConstrainedGuidedPolicySearch_RestartDraws(), ecorePackage.getEInt(), "restartDraws", "10", 0, 1, ConstrainedGuidedPolicySearch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConstrainedGuidedPolicySearch_RestartMemory(), ecorePackage.getEInt(), "restartMemory", "0", 0, 1, ConstrainedGuidedPolicySearch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConstrainedGuidedPolicySearch_RestartLead(), ecorePackage.getEDouble(), "restartLead", "1.2", 0, 1, ConstrainedGuidedPolicySearch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConstrainedGuidedPolicySearch_RestartCostRatio(), ecorePackage.getEDouble(), "restartCostRatio", "4", 0, 1, ConstrainedGuidedPolicySearch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConstrainedGuidedPolicySearch_OutlierCostRatio(), ecorePackage.getEDouble(), "outlierCostRatio", "4", 0, 1, ConstrainedGuidedPolicySearch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(behaviorCloningEClass, BehaviorCloning.class, "BehaviorCloning", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(datasetAggregationEClass, DatasetAggregation.class, "DatasetAggregation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDatasetAggregation_ExpertDecay(), ecorePackage.getEDouble(), "expertDecay", "0.5", 0, 1, DatasetAggregation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDatasetAggregation_RolloutsPerCondition(), ecorePackage.getEInt(), "rolloutsPerCondition", "2", 0, 1, DatasetAggregation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDatasetAggregation_ExpertRange(), ecorePackage.getEDouble(), "expertRange", "4", 0, 1, DatasetAggregation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(variationalGuidedPolicySearchEClass, VariationalGuidedPolicySearch.class, "VariationalGuidedPolicySearch", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVariationalGuidedPolicySearch_PolicyWeight(), ecorePackage.getEDouble(), "policyWeight", "1", 0, 1, VariationalGuidedPolicySearch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(separableEvolutionStrategyEClass, SeparableEvolutionStrategy.class, "SeparableEvolutionStrategy", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSeparableEvolutionStrategy_PopulationSize(), ecorePackage.getEInt(), "populationSize", "0", 0, 1, SeparableEvolutionStrategy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSeparableEvolutionStrategy_Generations(), ecorePackage.getEInt(), "generations", "20", 0, 1, SeparableEvolutionStrategy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSeparableEvolutionStrategy_InitialStepSize(), ecorePackage.getEDouble(), "initialStepSize", "0.01", 0, 1, SeparableEvolutionStrategy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSeparableEvolutionStrategy_CandidateRollouts(), ecorePackage.getEInt(), "candidateRollouts", "1", 0, 1, SeparableEvolutionStrategy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(evaluationEClass, Evaluation.class, "Evaluation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEvaluation_RolloutsPerCondition(), ecorePackage.getEInt(), "rolloutsPerCondition", "1", 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvaluation_HorizonFactor(), ecorePackage.getEDouble(), "horizonFactor", "2", 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvaluation_Noisy(), ecorePackage.getEBoolean(), "noisy", "false", 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvaluation_Interval(), ecorePackage.getEInt(), "interval", "1", 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(studyEClass, Study.class, "Study", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStudy_FirstSeed(), ecorePackage.getELong(), "firstSeed", "1", 0, 1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudy_Seeds(), ecorePackage.getEInt(), "seeds", "5", 0, 1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudy_Experiments(), this.getStudyExperiment(), null, "experiments", null, 1, -1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudy_Methods(), this.getStudyMethod(), null, "methods", null, 1, -1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(studyExperimentEClass, StudyExperiment.class, "StudyExperiment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStudyExperiment_Experiment(), ecorePackage.getEString(), "experiment", null, 1, 1, StudyExperiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudyExperiment_Settings(), this.getStudySetting(), null, "settings", null, 0, -1, StudyExperiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(studyMethodEClass, StudyMethod.class, "StudyMethod", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getStudyMethod_Optimizer(), this.getOptimizer(), null, "optimizer", null, 0, 1, StudyMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudyMethod_Settings(), this.getStudySetting(), null, "settings", null, 0, -1, StudyMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudyMethod_Grid(), this.getParameterGrid(), null, "grid", null, 0, -1, StudyMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(studySettingEClass, StudySetting.class, "StudySetting", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStudySetting_Path(), ecorePackage.getEString(), "path", null, 1, 1, StudySetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudySetting_Value(), ecorePackage.getEString(), "value", null, 0, 1, StudySetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudySetting_Experiment(), ecorePackage.getEString(), "experiment", null, 0, 1, StudySetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(parameterGridEClass, ParameterGrid.class, "ParameterGrid", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getParameterGrid_Path(), ecorePackage.getEString(), "path", null, 1, 1, ParameterGrid.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParameterGrid_Values(), this.getNames(), "values", null, 1, 1, ParameterGrid.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(integratorEEnum, Integrator.class, "Integrator");
		addEEnumLiteral(integratorEEnum, Integrator.SEMI_IMPLICIT_EULER);
		addEEnumLiteral(integratorEEnum, Integrator.RK4);

		initEEnum(saturationEEnum, Saturation.class, "Saturation");
		addEEnumLiteral(saturationEEnum, Saturation.NONE);
		addEEnumLiteral(saturationEEnum, Saturation.TANH);
		addEEnumLiteral(saturationEEnum, Saturation.CLIP);

		initEEnum(spreadDistributionEEnum, SpreadDistribution.class, "SpreadDistribution");
		addEEnumLiteral(spreadDistributionEEnum, SpreadDistribution.UNIFORM);
		addEEnumLiteral(spreadDistributionEEnum, SpreadDistribution.NORMAL);

		initEEnum(costStageEEnum, CostStage.class, "CostStage");
		addEEnumLiteral(costStageEEnum, CostStage.RUNNING);
		addEEnumLiteral(costStageEEnum, CostStage.TERMINAL);
		addEEnumLiteral(costStageEEnum, CostStage.ALWAYS);

		initEEnum(heightReferenceEEnum, HeightReference.class, "HeightReference");
		addEEnumLiteral(heightReferenceEEnum, HeightReference.WORLD);
		addEEnumLiteral(heightReferenceEEnum, HeightReference.GROUND);

		initEEnum(velocityFrameEEnum, VelocityFrame.class, "VelocityFrame");
		addEEnumLiteral(velocityFrameEEnum, VelocityFrame.WORLD);
		addEEnumLiteral(velocityFrameEEnum, VelocityFrame.BODY);

		initEEnum(stateQuantityEEnum, StateQuantity.class, "StateQuantity");
		addEEnumLiteral(stateQuantityEEnum, StateQuantity.POSITION);
		addEEnumLiteral(stateQuantityEEnum, StateQuantity.VELOCITY);

		initEEnum(activationEEnum, Activation.class, "Activation");
		addEEnumLiteral(activationEEnum, Activation.SOFTPLUS);
		addEEnumLiteral(activationEEnum, Activation.TANH);

		initEEnum(gradientFormEEnum, GradientForm.class, "GradientForm");
		addEEnumLiteral(gradientFormEEnum, GradientForm.LAPLACE);
		addEEnumLiteral(gradientFormEEnum, GradientForm.AVERAGED);
		addEEnumLiteral(gradientFormEEnum, GradientForm.SAMPLED);

		initEEnum(samplingSchemeEEnum, SamplingScheme.class, "SamplingScheme");
		addEEnumLiteral(samplingSchemeEEnum, SamplingScheme.INDEPENDENT);
		addEEnumLiteral(samplingSchemeEEnum, SamplingScheme.ANTITHETIC);
		addEEnumLiteral(samplingSchemeEEnum, SamplingScheme.MOMENT_MATCHED);
		addEEnumLiteral(samplingSchemeEEnum, SamplingScheme.SOBOL);

		initEEnum(regularizationKindEEnum, RegularizationKind.class, "RegularizationKind");
		addEEnumLiteral(regularizationKindEEnum, RegularizationKind.STATE);
		addEEnumLiteral(regularizationKindEEnum, RegularizationKind.CONTROL);

		initEEnum(controlLimitsEEnum, ControlLimits.class, "ControlLimits");
		addEEnumLiteral(controlLimitsEEnum, ControlLimits.NONE);
		addEEnumLiteral(controlLimitsEEnum, ControlLimits.BOX);

		initEEnum(covarianceShapeEEnum, CovarianceShape.class, "CovarianceShape");
		addEEnumLiteral(covarianceShapeEEnum, CovarianceShape.FULL);
		addEEnumLiteral(covarianceShapeEEnum, CovarianceShape.DIAGONAL);

		// Initialize data types
		initEDataType(sizesEDataType, List.class, "Sizes", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS, "java.util.List<java.lang.Integer>");
		initEDataType(namesEDataType, List.class, "Names", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS, "java.util.List<java.lang.String>");

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
		// http://gaitwright.org/metadata/1.0
		create_1Annotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "documentation", "The experiment language: robots, terrains, tasks, cost functions, policies and the search for them. Plane x (forward), z (up); angles counter-clockwise positive; SI units."
		   });
		addAnnotation
		  (namedElementEClass,
		   source,
		   new String[] {
			   "documentation", "An element that others refer to by its name, which is unique in its file."
		   });
		addAnnotation
		  (getNamedElement_Name(),
		   source,
		   new String[] {
			   "documentation", "Name of the element, unique in its file: a letter or underscore, then letters, digits, underscores and hyphens."
		   });
		addAnnotation
		  (getNamedElement_Description(),
		   source,
		   new String[] {
			   "documentation", "What the element is for, in a sentence."
		   });
		addAnnotation
		  (experimentEClass,
		   source,
		   new String[] {
			   "documentation", "One search for a policy: which robot does which task at which cost, and how the policy is found and judged."
		   });
		addAnnotation
		  (getExperiment_Name(),
		   source,
		   new String[] {
			   "documentation", "Name of the experiment; run directories are called after it."
		   });
		addAnnotation
		  (getExperiment_Description(),
		   source,
		   new String[] {
			   "documentation", "What the experiment shows, in a sentence."
		   });
		addAnnotation
		  (getExperiment_Seed(),
		   source,
		   new String[] {
			   "documentation", "Seed from which every random number of a run is derived: the same seed gives the same run."
		   });
		addAnnotation
		  (getExperiment_Robot(),
		   source,
		   new String[] {
			   "documentation", "The robot that moves; it may stand in this file or in another."
		   });
		addAnnotation
		  (getExperiment_Task(),
		   source,
		   new String[] {
			   "documentation", "What the robot has to do: its training, validation and test conditions."
		   });
		addAnnotation
		  (getExperiment_Cost(),
		   source,
		   new String[] {
			   "documentation", "What the search minimises along a trajectory."
		   });
		addAnnotation
		  (getExperiment_Policy(),
		   source,
		   new String[] {
			   "documentation", "The form of the policy that is learned."
		   });
		addAnnotation
		  (getExperiment_Observation(),
		   source,
		   new String[] {
			   "documentation", "What the policy sees of the state."
		   });
		addAnnotation
		  (getExperiment_Initialization(),
		   source,
		   new String[] {
			   "documentation", "Where the first trajectories come from."
		   });
		addAnnotation
		  (getExperiment_Optimizer(),
		   source,
		   new String[] {
			   "documentation", "How the policy is searched for."
		   });
		addAnnotation
		  (getExperiment_Evaluation(),
		   source,
		   new String[] {
			   "documentation", "How the policy is judged while it is learned and afterwards."
		   });
		addAnnotation
		  (getExperiment_Library(),
		   source,
		   new String[] {
			   "documentation", "Robots, terrains, tasks and cost functions that stand in the same file."
		   });
		addAnnotation
		  (libraryEClass,
		   source,
		   new String[] {
			   "documentation", "Parts that many experiments refer to."
		   });
		addAnnotation
		  (getLibrary_Description(),
		   source,
		   new String[] {
			   "documentation", "What the parts have in common, in a sentence."
		   });
		addAnnotation
		  (getLibrary_Robots(),
		   source,
		   new String[] {
			   "documentation", "Robots, each named."
		   });
		addAnnotation
		  (getLibrary_Gaits(),
		   source,
		   new String[] {
			   "documentation", "Gaits of the robots, each named."
		   });
		addAnnotation
		  (getLibrary_Terrains(),
		   source,
		   new String[] {
			   "documentation", "Grounds, each named."
		   });
		addAnnotation
		  (getLibrary_Tasks(),
		   source,
		   new String[] {
			   "documentation", "Tasks, each named."
		   });
		addAnnotation
		  (getLibrary_CostFunctions(),
		   source,
		   new String[] {
			   "documentation", "Cost functions, each named."
		   });
		addAnnotation
		  (robotEClass,
		   source,
		   new String[] {
			   "documentation", "A mechanism with coordinates q and controls u; its state is [q, dq/dt]. Other bundles contribute robots by subclasses."
		   });
		addAnnotation
		  (getRobot__CoordinateNames(),
		   source,
		   new String[] {
			   "documentation", "Returns the names of the generalised coordinates in the order of the state vector; empty where they are not known, and then not checked.",
			   "body", "return <%org.eclipse.emf.common.util.ECollections%>.emptyEList();"
		   });
		addAnnotation
		  (getRobot__RootCoordinateNames(),
		   source,
		   new String[] {
			   "documentation", "Returns the names of those coordinates that place the robot in the world (a floating base); they are among the coordinate names.",
			   "body", "return <%org.eclipse.emf.common.util.ECollections%>.emptyEList();"
		   });
		addAnnotation
		  (getRobot__ControlNames(),
		   source,
		   new String[] {
			   "documentation", "Returns the names of the controls in the order of the control vector; empty where they are not known, and then not checked.",
			   "body", "return <%org.eclipse.emf.common.util.ECollections%>.emptyEList();"
		   });
		addAnnotation
		  (getRobot_TimeStep(),
		   source,
		   new String[] {
			   "documentation", "Time between two control decisions, and the step of the integrator."
		   });
		addAnnotation
		  (linkTreeEClass,
		   source,
		   new String[] {
			   "documentation", "A planar tree of rigid links with a free root and revolute joints. Coordinates: rootX, rootZ, rootPitch, then the joints, parents before children."
		   });
		addAnnotation
		  (getLinkTree__CoordinateNames(),
		   source,
		   new String[] {
			   "documentation", "Returns the names of the generalised coordinates in the order of the state vector; empty where they are not known, and then not checked.",
			   "body", "return <%org.gaitwright.model.LinkTrees%>.coordinateNames(this);"
		   });
		addAnnotation
		  (getLinkTree__RootCoordinateNames(),
		   source,
		   new String[] {
			   "documentation", "Returns the names of those coordinates that place the robot in the world (a floating base); they are among the coordinate names.",
			   "body", "return <%org.gaitwright.model.LinkTrees%>.rootCoordinateNames(this);"
		   });
		addAnnotation
		  (getLinkTree__ControlNames(),
		   source,
		   new String[] {
			   "documentation", "Returns the names of the controls in the order of the control vector; empty where they are not known, and then not checked.",
			   "body", "return <%org.gaitwright.model.LinkTrees%>.controlNames(this);"
		   });
		addAnnotation
		  (getLinkTree_Integrator(),
		   source,
		   new String[] {
			   "documentation", "Scheme that carries the state over a time step."
		   });
		addAnnotation
		  (getLinkTree_Gravity(),
		   source,
		   new String[] {
			   "documentation", "Acceleration of free fall, downwards along z; 0 for a robot that moves in a horizontal plane."
		   });
		addAnnotation
		  (getLinkTree_Root(),
		   source,
		   new String[] {
			   "documentation", "The link whose frame the root coordinates place in the world; it has no joint."
		   });
		addAnnotation
		  (getLinkTree_Fluid(),
		   source,
		   new String[] {
			   "documentation", "The medium that drags on the links."
		   });
		addAnnotation
		  (getLinkTree_Contact(),
		   source,
		   new String[] {
			   "documentation", "How contact circles touch the ground."
		   });
		addAnnotation
		  (getLinkTree_Limits(),
		   source,
		   new String[] {
			   "documentation", "How joints are held within their ranges."
		   });
		addAnnotation
		  (linkEClass,
		   source,
		   new String[] {
			   "documentation", "A rigid link. Its frame sits at its joint (the root: anywhere), x along the link when every angle is zero."
		   });
		addAnnotation
		  (getLink_Mass(),
		   source,
		   new String[] {
			   "documentation", "Mass of the link."
		   });
		addAnnotation
		  (getLink_Inertia(),
		   source,
		   new String[] {
			   "documentation", "Moment of inertia about the centre of mass, in the plane of motion."
		   });
		addAnnotation
		  (getLink_ComX(),
		   source,
		   new String[] {
			   "documentation", "Centre of mass in the link frame, x."
		   });
		addAnnotation
		  (getLink_ComZ(),
		   source,
		   new String[] {
			   "documentation", "Centre of mass in the link frame, z."
		   });
		addAnnotation
		  (getLink_Length(),
		   source,
		   new String[] {
			   "documentation", "Length of the link along its x axis, centred on its centre of mass: what resistive drag acts on, and what is drawn."
		   });
		addAnnotation
		  (getLink_AxialInertia(),
		   source,
		   new String[] {
			   "documentation", "Moment of inertia about the x axis of the link, taken as its axis of symmetry: gives the box of the inertia-box fluid its thickness."
		   });
		addAnnotation
		  (getLink_Joint(),
		   source,
		   new String[] {
			   "documentation", "The joint that connects the link to its parent; every link but the root has one."
		   });
		addAnnotation
		  (getLink_Circles(),
		   source,
		   new String[] {
			   "documentation", "Circles that touch the ground."
		   });
		addAnnotation
		  (getLink_Children(),
		   source,
		   new String[] {
			   "documentation", "Links that are connected to this one by their joints."
		   });
		addAnnotation
		  (jointEClass,
		   source,
		   new String[] {
			   "documentation", "A revolute joint; its angle is that of the child link minus that of its parent."
		   });
		addAnnotation
		  (getJoint_X(),
		   source,
		   new String[] {
			   "documentation", "Position of the joint in the frame of the parent link, x."
		   });
		addAnnotation
		  (getJoint_Z(),
		   source,
		   new String[] {
			   "documentation", "Position of the joint in the frame of the parent link, z."
		   });
		addAnnotation
		  (getJoint_Lower(),
		   source,
		   new String[] {
			   "documentation", "Smallest angle of the joint."
		   });
		addAnnotation
		  (getJoint_Upper(),
		   source,
		   new String[] {
			   "documentation", "Largest angle of the joint."
		   });
		addAnnotation
		  (getJoint_Damping(),
		   source,
		   new String[] {
			   "documentation", "Viscous friction torque per angular velocity of the joint."
		   });
		addAnnotation
		  (getJoint_Armature(),
		   source,
		   new String[] {
			   "documentation", "Inertia of the rotor seen at the joint, added to the diagonal of the mass matrix."
		   });
		addAnnotation
		  (getJoint_Actuator(),
		   source,
		   new String[] {
			   "documentation", "The motor that turns control into torque."
		   });
		addAnnotation
		  (actuatorEClass,
		   source,
		   new String[] {
			   "documentation", "A motor on a joint: torque = gear \u00d7 control, within the torque limit."
		   });
		addAnnotation
		  (getActuator_Gear(),
		   source,
		   new String[] {
			   "documentation", "Torque per unit of control."
		   });
		addAnnotation
		  (getActuator_MaxTorque(),
		   source,
		   new String[] {
			   "documentation", "Largest torque in either direction."
		   });
		addAnnotation
		  (getActuator_Saturation(),
		   source,
		   new String[] {
			   "documentation", "How the torque approaches its limit."
		   });
		addAnnotation
		  (contactCircleEClass,
		   source,
		   new String[] {
			   "documentation", "A circle fixed to a link that touches the ground."
		   });
		addAnnotation
		  (getContactCircle_X(),
		   source,
		   new String[] {
			   "documentation", "Centre in the link frame, x."
		   });
		addAnnotation
		  (getContactCircle_Z(),
		   source,
		   new String[] {
			   "documentation", "Centre in the link frame, z."
		   });
		addAnnotation
		  (getContactCircle_Radius(),
		   source,
		   new String[] {
			   "documentation", "Radius of the circle."
		   });
		addAnnotation
		  (fluidEClass,
		   source,
		   new String[] {
			   "documentation", "A medium that drags on every link."
		   });
		addAnnotation
		  (resistiveForceEClass,
		   source,
		   new String[] {
			   "documentation", "Linear anisotropic drag (resistive-force theory): force per unit length against the normal and tangential velocity of each point of a link."
		   });
		addAnnotation
		  (getResistiveForce_Normal(),
		   source,
		   new String[] {
			   "documentation", "Drag across the link, per unit length and velocity."
		   });
		addAnnotation
		  (getResistiveForce_Tangential(),
		   source,
		   new String[] {
			   "documentation", "Drag along the link, per unit length and velocity."
		   });
		addAnnotation
		  (inertiaBoxFluidEClass,
		   source,
		   new String[] {
			   "documentation", "The inertia-box fluid of MuJoCo: quadratic and viscous drag on the box that has the inertia of the link."
		   });
		addAnnotation
		  (getInertiaBoxFluid_Density(),
		   source,
		   new String[] {
			   "documentation", "Density of the medium."
		   });
		addAnnotation
		  (getInertiaBoxFluid_Viscosity(),
		   source,
		   new String[] {
			   "documentation", "Dynamic viscosity of the medium."
		   });
		addAnnotation
		  (jointLimitLawEClass,
		   source,
		   new String[] {
			   "documentation", "How joints are held within their ranges."
		   });
		addAnnotation
		  (springLimitsEClass,
		   source,
		   new String[] {
			   "documentation", "A one-sided spring on the angle by which a joint is past its limit, blended in smoothly."
		   });
		addAnnotation
		  (getSpringLimits_Stiffness(),
		   source,
		   new String[] {
			   "documentation", "Torque per angle past the limit."
		   });
		addAnnotation
		  (getSpringLimits_Transition(),
		   source,
		   new String[] {
			   "documentation", "Angle past the limit over which the stiffness grows from zero to its full value."
		   });
		addAnnotation
		  (softConstraintEClass,
		   source,
		   new String[] {
			   "documentation", "Parameters of the soft constraint law of MuJoCo: a mass-spring-damper reference (solref) and an impedance that grows with the violation (solimp)."
		   });
		addAnnotation
		  (getSoftConstraint_TimeConstant(),
		   source,
		   new String[] {
			   "documentation", "Time constant of the constraint (solref 1)."
		   });
		addAnnotation
		  (getSoftConstraint_DampingRatio(),
		   source,
		   new String[] {
			   "documentation", "Damping ratio of the constraint (solref 2); 1 is critical damping."
		   });
		addAnnotation
		  (getSoftConstraint_MinimumImpedance(),
		   source,
		   new String[] {
			   "documentation", "Impedance d0 where the violation begins (solimp 1)."
		   });
		addAnnotation
		  (getSoftConstraint_MaximumImpedance(),
		   source,
		   new String[] {
			   "documentation", "Impedance once the violation has reached its width (solimp 2)."
		   });
		addAnnotation
		  (getSoftConstraint_Midpoint(),
		   source,
		   new String[] {
			   "documentation", "Share of the width at which the curve of the impedance turns (solimp 4)."
		   });
		addAnnotation
		  (getSoftConstraint_Power(),
		   source,
		   new String[] {
			   "documentation", "Exponent of the curve of the impedance (solimp 5)."
		   });
		addAnnotation
		  (softLimitsEClass,
		   source,
		   new String[] {
			   "documentation", "Joint limits by the soft constraint law of MuJoCo."
		   });
		addAnnotation
		  (getSoftLimits_Width(),
		   source,
		   new String[] {
			   "documentation", "Angle past the limit at which the impedance has its maximum (solimp 3)."
		   });
		addAnnotation
		  (contactEClass,
		   source,
		   new String[] {
			   "documentation", "Contact of circles with the ground by the soft law of MuJoCo with an elliptic friction cone."
		   });
		addAnnotation
		  (getContact_Friction(),
		   source,
		   new String[] {
			   "documentation", "Coefficient of friction \u03bc."
		   });
		addAnnotation
		  (getContact_Width(),
		   source,
		   new String[] {
			   "documentation", "Penetration at which the impedance has its maximum (solimp 3)."
		   });
		addAnnotation
		  (terrainEClass,
		   source,
		   new String[] {
			   "documentation", "The ground: a height over x."
		   });
		addAnnotation
		  (flatGroundEClass,
		   source,
		   new String[] {
			   "documentation", "Level ground at height zero."
		   });
		addAnnotation
		  (slopeEClass,
		   source,
		   new String[] {
			   "documentation", "Level ground that turns into a slope."
		   });
		addAnnotation
		  (getSlope_Angle(),
		   source,
		   new String[] {
			   "documentation", "Angle of the slope; positive is uphill."
		   });
		addAnnotation
		  (getSlope_Start(),
		   source,
		   new String[] {
			   "documentation", "Where the slope begins."
		   });
		addAnnotation
		  (segmentedGroundEClass,
		   source,
		   new String[] {
			   "documentation", "Straight segments between points; level before the first and after the last."
		   });
		addAnnotation
		  (getSegmentedGround_Points(),
		   source,
		   new String[] {
			   "documentation", "Corners of the ground, by increasing x."
		   });
		addAnnotation
		  (groundPointEClass,
		   source,
		   new String[] {
			   "documentation", "A corner of a segmented ground."
		   });
		addAnnotation
		  (getGroundPoint_X(),
		   source,
		   new String[] {
			   "documentation", "Position along the ground."
		   });
		addAnnotation
		  (getGroundPoint_Z(),
		   source,
		   new String[] {
			   "documentation", "Height of the ground."
		   });
		addAnnotation
		  (randomGroundEClass,
		   source,
		   new String[] {
			   "documentation", "Segments of random length and slope, a pure function of the seed."
		   });
		addAnnotation
		  (getRandomGround_Seed(),
		   source,
		   new String[] {
			   "documentation", "Seed of the ground; where a sampler draws a ground for each condition it is combined with the seed of the sampler."
		   });
		addAnnotation
		  (getRandomGround_MinimumLength(),
		   source,
		   new String[] {
			   "documentation", "Smallest length of a segment."
		   });
		addAnnotation
		  (getRandomGround_MaximumLength(),
		   source,
		   new String[] {
			   "documentation", "Largest length of a segment."
		   });
		addAnnotation
		  (getRandomGround_MaximumAngle(),
		   source,
		   new String[] {
			   "documentation", "Largest slope of a segment, up or down."
		   });
		addAnnotation
		  (getRandomGround_FlatStart(),
		   source,
		   new String[] {
			   "documentation", "Level ground on either side of x = 0 before the first segment."
		   });
		addAnnotation
		  (getRandomGround_Extent(),
		   source,
		   new String[] {
			   "documentation", "How far the segments reach in the direction of x; level ground follows."
		   });
		addAnnotation
		  (taskEClass,
		   source,
		   new String[] {
			   "documentation", "What the robot has to do: how long, from where, over which ground, against which pushes, and what counts as success."
		   });
		addAnnotation
		  (getTask_Horizon(),
		   source,
		   new String[] {
			   "documentation", "Length of a training trajectory."
		   });
		addAnnotation
		  (getTask_InitialStates(),
		   source,
		   new String[] {
			   "documentation", "States from which conditions start."
		   });
		addAnnotation
		  (getTask_Training(),
		   source,
		   new String[] {
			   "documentation", "Conditions on which trajectories are optimized and the policy is trained."
		   });
		addAnnotation
		  (getTask_Validation(),
		   source,
		   new String[] {
			   "documentation", "Conditions on which the best iteration is chosen; apart from the test conditions."
		   });
		addAnnotation
		  (getTask_Test(),
		   source,
		   new String[] {
			   "documentation", "Held-out conditions on which the finished policy is judged; no choice is made on them."
		   });
		addAnnotation
		  (getTask_Success(),
		   source,
		   new String[] {
			   "documentation", "What counts as success of a rollout."
		   });
		addAnnotation
		  (initialStateEClass,
		   source,
		   new String[] {
			   "documentation", "A state, and how widely the first distribution q(x[0]) of a trajectory spreads about it."
		   });
		addAnnotation
		  (getInitialState_PositionDeviation(),
		   source,
		   new String[] {
			   "documentation", "Standard deviation of every position in the first state distribution of a trajectory."
		   });
		addAnnotation
		  (getInitialState_VelocityDeviation(),
		   source,
		   new String[] {
			   "documentation", "Standard deviation of every velocity in the first state distribution of a trajectory."
		   });
		addAnnotation
		  (getInitialState_Gait(),
		   source,
		   new String[] {
			   "documentation", "A gait of the robot, from which the state is taken; the root stands at x = 0 on level ground, and coordinates that are given replace those of the gait."
		   });
		addAnnotation
		  (getInitialState_GaitPhase(),
		   source,
		   new String[] {
			   "documentation", "Where in the stride of the gait the state lies: 0 where the first leg begins to swing, 1 where it does so again."
		   });
		addAnnotation
		  (getInitialState_Coordinates(),
		   source,
		   new String[] {
			   "documentation", "Positions and velocities that are not zero, or not those of the gait."
		   });
		addAnnotation
		  (getInitialState_Deviations(),
		   source,
		   new String[] {
			   "documentation", "Standard deviations of single coordinates, in place of the general ones."
		   });
		addAnnotation
		  (coordinateValueEClass,
		   source,
		   new String[] {
			   "documentation", "Position and velocity of one coordinate."
		   });
		addAnnotation
		  (getCoordinateValue_Coordinate(),
		   source,
		   new String[] {
			   "documentation", "Name of the coordinate: rootX, rootZ, rootPitch or the name of a joint."
		   });
		addAnnotation
		  (getCoordinateValue_Position(),
		   source,
		   new String[] {
			   "documentation", "Position or angle."
		   });
		addAnnotation
		  (getCoordinateValue_Velocity(),
		   source,
		   new String[] {
			   "documentation", "Velocity or angular velocity."
		   });
		addAnnotation
		  (coordinateSpreadEClass,
		   source,
		   new String[] {
			   "documentation", "How widely one coordinate is spread."
		   });
		addAnnotation
		  (getCoordinateSpread_Coordinate(),
		   source,
		   new String[] {
			   "documentation", "Name of the coordinate: rootX, rootZ, rootPitch or the name of a joint."
		   });
		addAnnotation
		  (getCoordinateSpread_Position(),
		   source,
		   new String[] {
			   "documentation", "Spread of the position or angle."
		   });
		addAnnotation
		  (getCoordinateSpread_Velocity(),
		   source,
		   new String[] {
			   "documentation", "Spread of the velocity or angular velocity."
		   });
		addAnnotation
		  (conditionSourceEClass,
		   source,
		   new String[] {
			   "documentation", "One or more conditions that start from the same initial state."
		   });
		addAnnotation
		  (getConditionSource_InitialState(),
		   source,
		   new String[] {
			   "documentation", "State from which the conditions start."
		   });
		addAnnotation
		  (getConditionSource_Terrain(),
		   source,
		   new String[] {
			   "documentation", "The ground."
		   });
		addAnnotation
		  (conditionEClass,
		   source,
		   new String[] {
			   "documentation", "One condition: initial state, ground and pushes."
		   });
		addAnnotation
		  (getCondition_Pushes(),
		   source,
		   new String[] {
			   "documentation", "Pushes against the robot."
		   });
		addAnnotation
		  (conditionSamplerEClass,
		   source,
		   new String[] {
			   "documentation", "Conditions drawn at random about an initial state, a pure function of the seed."
		   });
		addAnnotation
		  (getConditionSampler_Count(),
		   source,
		   new String[] {
			   "documentation", "Number of conditions."
		   });
		addAnnotation
		  (getConditionSampler_Reserve(),
		   source,
		   new String[] {
			   "documentation", "Number of further conditions that are drawn, in which training conditions may begin anew: other grounds, pushes and initial states. Of use for training only, by optimizers with restarts."
		   });
		addAnnotation
		  (getConditionSampler_Seed(),
		   source,
		   new String[] {
			   "documentation", "Seed of the conditions, apart from the seed of the experiment, so that test sets stay the same over runs."
		   });
		addAnnotation
		  (getConditionSampler_Distribution(),
		   source,
		   new String[] {
			   "documentation", "How perturbations are drawn."
		   });
		addAnnotation
		  (getConditionSampler_JointAngleSpread(),
		   source,
		   new String[] {
			   "documentation", "Spread of every joint angle about the initial state."
		   });
		addAnnotation
		  (getConditionSampler_VelocitySpread(),
		   source,
		   new String[] {
			   "documentation", "Spread of every velocity, of the root and of the joints, about the initial state."
		   });
		addAnnotation
		  (getConditionSampler_GaitPhaseStep(),
		   source,
		   new String[] {
			   "documentation", "Where the initial state is one of a gait: by how much the phase advances from one condition to the next."
		   });
		addAnnotation
		  (getConditionSampler_GaitPhaseSpread(),
		   source,
		   new String[] {
			   "documentation", "Where the initial state is one of a gait: spread of the phase, which is drawn evenly; 0.5 covers the whole stride."
		   });
		addAnnotation
		  (getConditionSampler_TerrainPerCondition(),
		   source,
		   new String[] {
			   "documentation", "Whether a random ground is drawn anew for each condition."
		   });
		addAnnotation
		  (getConditionSampler_Spreads(),
		   source,
		   new String[] {
			   "documentation", "Spreads of single coordinates, in place of the general ones."
		   });
		addAnnotation
		  (getConditionSampler_RandomPushes(),
		   source,
		   new String[] {
			   "documentation", "Pushes drawn anew for each condition."
		   });
		addAnnotation
		  (pushEClass,
		   source,
		   new String[] {
			   "documentation", "A constant force on the centre of mass of a link over a time window."
		   });
		addAnnotation
		  (getPush_Link(),
		   source,
		   new String[] {
			   "documentation", "The link that is pushed."
		   });
		addAnnotation
		  (getPush_Start(),
		   source,
		   new String[] {
			   "documentation", "When the push begins."
		   });
		addAnnotation
		  (getPush_Duration(),
		   source,
		   new String[] {
			   "documentation", "How long the push lasts."
		   });
		addAnnotation
		  (getPush_ImpulseX(),
		   source,
		   new String[] {
			   "documentation", "Impulse of the whole push, along x."
		   });
		addAnnotation
		  (getPush_ImpulseZ(),
		   source,
		   new String[] {
			   "documentation", "Impulse of the whole push, along z."
		   });
		addAnnotation
		  (randomPushesEClass,
		   source,
		   new String[] {
			   "documentation", "Horizontal pushes of random sign, impulse and time."
		   });
		addAnnotation
		  (getRandomPushes_Link(),
		   source,
		   new String[] {
			   "documentation", "The link that is pushed."
		   });
		addAnnotation
		  (getRandomPushes_Count(),
		   source,
		   new String[] {
			   "documentation", "Number of pushes in a condition."
		   });
		addAnnotation
		  (getRandomPushes_MinimumImpulse(),
		   source,
		   new String[] {
			   "documentation", "Smallest impulse, in either direction."
		   });
		addAnnotation
		  (getRandomPushes_MaximumImpulse(),
		   source,
		   new String[] {
			   "documentation", "Largest impulse, in either direction."
		   });
		addAnnotation
		  (getRandomPushes_Duration(),
		   source,
		   new String[] {
			   "documentation", "How long a push lasts."
		   });
		addAnnotation
		  (getRandomPushes_From(),
		   source,
		   new String[] {
			   "documentation", "Earliest beginning of a push."
		   });
		addAnnotation
		  (getRandomPushes_To(),
		   source,
		   new String[] {
			   "documentation", "Latest beginning of a push."
		   });
		addAnnotation
		  (successCriterionEClass,
		   source,
		   new String[] {
			   "documentation", "A rollout succeeds when it stays finite and fulfils every demand that is made here."
		   });
		addAnnotation
		  (getSuccessCriterion_MinimumHeightRatio(),
		   source,
		   new String[] {
			   "documentation", "The root never falls below this share of the height over the ground that it has in the initial state."
		   });
		addAnnotation
		  (getSuccessCriterion_MinimumSpeed(),
		   source,
		   new String[] {
			   "documentation", "Smallest mean forward speed over the second half of the rollout."
		   });
		addAnnotation
		  (getSuccessCriterion_MaximumSpeed(),
		   source,
		   new String[] {
			   "documentation", "Largest mean forward speed over the second half of the rollout."
		   });
		addAnnotation
		  (costFunctionEClass,
		   source,
		   new String[] {
			   "documentation", "A sum of weighted terms."
		   });
		addAnnotation
		  (getCostFunction_Terms(),
		   source,
		   new String[] {
			   "documentation", "The terms that are summed."
		   });
		addAnnotation
		  (costTermEClass,
		   source,
		   new String[] {
			   "documentation", "A term of the cost. Other bundles contribute terms by subclasses."
		   });
		addAnnotation
		  (getCostTerm_Weight(),
		   source,
		   new String[] {
			   "documentation", "Factor of the term."
		   });
		addAnnotation
		  (getCostTerm_Stage(),
		   source,
		   new String[] {
			   "documentation", "At which time steps the term counts."
		   });
		addAnnotation
		  (controlEffortEClass,
		   source,
		   new String[] {
			   "documentation", "The squared norm of the control |u|\u00b2."
		   });
		addAnnotation
		  (targetVelocityEClass,
		   source,
		   new String[] {
			   "documentation", "The squared difference of the forward velocity of the root from a target."
		   });
		addAnnotation
		  (getTargetVelocity_Velocity(),
		   source,
		   new String[] {
			   "documentation", "Wanted velocity along x."
		   });
		addAnnotation
		  (targetHeightEClass,
		   source,
		   new String[] {
			   "documentation", "The squared difference of the height of the root from a target."
		   });
		addAnnotation
		  (getTargetHeight_Height(),
		   source,
		   new String[] {
			   "documentation", "Wanted height."
		   });
		addAnnotation
		  (getTargetHeight_RelativeTo(),
		   source,
		   new String[] {
			   "documentation", "From where the height is measured."
		   });
		addAnnotation
		  (quadraticStateEClass,
		   source,
		   new String[] {
			   "documentation", "A weighted sum of squared differences of single positions or velocities from targets: a posture, a goal state."
		   });
		addAnnotation
		  (getQuadraticState_Targets(),
		   source,
		   new String[] {
			   "documentation", "The positions and velocities that are wanted."
		   });
		addAnnotation
		  (stateTargetEClass,
		   source,
		   new String[] {
			   "documentation", "A wanted position or velocity of one coordinate."
		   });
		addAnnotation
		  (getStateTarget_Coordinate(),
		   source,
		   new String[] {
			   "documentation", "Name of the coordinate: rootX, rootZ, rootPitch or the name of a joint."
		   });
		addAnnotation
		  (getStateTarget_Quantity(),
		   source,
		   new String[] {
			   "documentation", "Whether the position or the velocity of the coordinate is meant."
		   });
		addAnnotation
		  (getStateTarget_Target(),
		   source,
		   new String[] {
			   "documentation", "Wanted value."
		   });
		addAnnotation
		  (getStateTarget_Weight(),
		   source,
		   new String[] {
			   "documentation", "Factor within the term."
		   });
		addAnnotation
		  (policyEClass,
		   source,
		   new String[] {
			   "documentation", "The form of the policy: mean action as a function of the observation. Other bundles contribute policies by subclasses."
		   });
		addAnnotation
		  (neuralNetworkEClass,
		   source,
		   new String[] {
			   "documentation", "A fully connected network with a linear output layer; inputs and outputs are standardised over the first samples."
		   });
		addAnnotation
		  (getNeuralNetwork_HiddenSizes(),
		   source,
		   new String[] {
			   "documentation", "Number of units of each hidden layer, separated by spaces or commas."
		   });
		addAnnotation
		  (getNeuralNetwork_Activation(),
		   source,
		   new String[] {
			   "documentation", "Function of the hidden units."
		   });
		addAnnotation
		  (getNeuralNetwork_WeightDecay(),
		   source,
		   new String[] {
			   "documentation", "Factor of the squared weights in the training loss."
		   });
		addAnnotation
		  (getNeuralNetwork_InitialScale(),
		   source,
		   new String[] {
			   "documentation", "Scale of the random first weights, relative to one over the root of the number of inputs of a unit."
		   });
		addAnnotation
		  (linearPolicyEClass,
		   source,
		   new String[] {
			   "documentation", "A constant gain on the observation and a bias."
		   });
		addAnnotation
		  (getLinearPolicy_WeightDecay(),
		   source,
		   new String[] {
			   "documentation", "Factor of the squared weights in the training loss."
		   });
		addAnnotation
		  (observationEClass,
		   source,
		   new String[] {
			   "documentation", "What the policy sees of the state, in the order of the attributes here."
		   });
		addAnnotation
		  (getObservation_RootX(),
		   source,
		   new String[] {
			   "documentation", "Whether the policy sees the position of the root along x."
		   });
		addAnnotation
		  (getObservation_RootHeight(),
		   source,
		   new String[] {
			   "documentation", "Whether the policy sees the height of the root."
		   });
		addAnnotation
		  (getObservation_HeightRelativeTo(),
		   source,
		   new String[] {
			   "documentation", "From where the height of the root is measured."
		   });
		addAnnotation
		  (getObservation_RootPitch(),
		   source,
		   new String[] {
			   "documentation", "Whether the policy sees the angle of the root."
		   });
		addAnnotation
		  (getObservation_JointAngles(),
		   source,
		   new String[] {
			   "documentation", "Whether the policy sees the angles of the joints."
		   });
		addAnnotation
		  (getObservation_RootVelocity(),
		   source,
		   new String[] {
			   "documentation", "Whether the policy sees the velocity of the root."
		   });
		addAnnotation
		  (getObservation_VelocityFrame(),
		   source,
		   new String[] {
			   "documentation", "Along which axes the velocity of the root is seen."
		   });
		addAnnotation
		  (getObservation_PitchVelocity(),
		   source,
		   new String[] {
			   "documentation", "Whether the policy sees the angular velocity of the root."
		   });
		addAnnotation
		  (getObservation_JointVelocities(),
		   source,
		   new String[] {
			   "documentation", "Whether the policy sees the angular velocities of the joints."
		   });
		addAnnotation
		  (getObservation_Exclude(),
		   source,
		   new String[] {
			   "documentation", "Coordinates of which the policy sees neither position nor velocity, separated by spaces or commas."
		   });
		addAnnotation
		  (initializationEClass,
		   source,
		   new String[] {
			   "documentation", "Where the first trajectories come from. Other bundles contribute initialisations by subclasses."
		   });
		addAnnotation
		  (getInitialization_DescentIterations(),
		   source,
		   new String[] {
			   "documentation", "Iterations of plain trajectory optimization (without policy) on each first trajectory."
		   });
		addAnnotation
		  (getInitialization_DescentTolerance(),
		   source,
		   new String[] {
			   "documentation", "Relative decrease of the cost in one iteration below which the plain trajectory optimization ends."
		   });
		addAnnotation
		  (getInitialization_FollowFirst(),
		   source,
		   new String[] {
			   "documentation", "Whether only the first condition starts from these controls, and the others follow its optimized trajectory by feedback from their own initial states: one gait for all, which a single policy can take on."
		   });
		addAnnotation
		  (getInitialization_FollowerIterations(),
		   source,
		   new String[] {
			   "documentation", "Iterations of plain trajectory optimization on each trajectory that follows the first."
		   });
		addAnnotation
		  (sinusoidalTorquesEClass,
		   source,
		   new String[] {
			   "documentation", "A travelling wave of torques along the joints."
		   });
		addAnnotation
		  (getSinusoidalTorques_Amplitude(),
		   source,
		   new String[] {
			   "documentation", "Amplitude of the torque at each actuated joint."
		   });
		addAnnotation
		  (getSinusoidalTorques_Frequency(),
		   source,
		   new String[] {
			   "documentation", "Frequency of the wave."
		   });
		addAnnotation
		  (getSinusoidalTorques_PhaseLag(),
		   source,
		   new String[] {
			   "documentation", "Phase from one actuated joint to the next."
		   });
		addAnnotation
		  (getSinusoidalTorques_Phase(),
		   source,
		   new String[] {
			   "documentation", "Phase of the first actuated joint at the beginning."
		   });
		addAnnotation
		  (randomTorquesEClass,
		   source,
		   new String[] {
			   "documentation", "Torques that wander at random (an Ornstein-Uhlenbeck process), from the seed of the experiment."
		   });
		addAnnotation
		  (getRandomTorques_Deviation(),
		   source,
		   new String[] {
			   "documentation", "Standard deviation of the torque at each actuated joint."
		   });
		addAnnotation
		  (getRandomTorques_CorrelationTime(),
		   source,
		   new String[] {
			   "documentation", "Time over which the torque forgets its value; 0 for independent torques at each step."
		   });
		addAnnotation
		  (zeroTorquesEClass,
		   source,
		   new String[] {
			   "documentation", "No torques: the passive motion of the robot."
		   });
		addAnnotation
		  (gaitEClass,
		   source,
		   new String[] {
			   "documentation", "The gait of a biped under a SIMBICON controller (Yin, Loken, van de Panne 2007): two states per leg, servos to target angles, balance feedback at the swing hip. Its states are those of the stride that follows once the gait has settled on level ground."
		   });
		addAnnotation
		  (getGait_Legs(),
		   source,
		   new String[] {
			   "documentation", "The two legs; the first is the swing leg at the beginning."
		   });
		addAnnotation
		  (getGait_LiftDuration(),
		   source,
		   new String[] {
			   "documentation", "Duration of state A, in which the swing leg is lifted."
		   });
		addAnnotation
		  (getGait_StrikeForce(),
		   source,
		   new String[] {
			   "documentation", "Normal force on the swing foot that ends state B."
		   });
		addAnnotation
		  (getGait_MinimumStrikeTime(),
		   source,
		   new String[] {
			   "documentation", "Shortest duration of state B."
		   });
		addAnnotation
		  (getGait_MaximumStrikeTime(),
		   source,
		   new String[] {
			   "documentation", "Longest duration of state B."
		   });
		addAnnotation
		  (getGait_SwingHipA(),
		   source,
		   new String[] {
			   "documentation", "Target of the swing hip in the world frame while the swing leg is lifted."
		   });
		addAnnotation
		  (getGait_SwingKneeA(),
		   source,
		   new String[] {
			   "documentation", "Target of the swing knee while the swing leg is lifted."
		   });
		addAnnotation
		  (getGait_SwingFootA(),
		   source,
		   new String[] {
			   "documentation", "World angle at which the swing foot is held while the swing leg is lifted."
		   });
		addAnnotation
		  (getGait_StanceKneeA(),
		   source,
		   new String[] {
			   "documentation", "Target of the stance knee while the swing leg is lifted."
		   });
		addAnnotation
		  (getGait_StanceAnkleA(),
		   source,
		   new String[] {
			   "documentation", "Target of the stance ankle while the swing leg is lifted."
		   });
		addAnnotation
		  (getGait_DistanceGainA(),
		   source,
		   new String[] {
			   "documentation", "Change of the swing hip target per distance from stance ankle to hip while the swing leg is lifted."
		   });
		addAnnotation
		  (getGait_VelocityGainA(),
		   source,
		   new String[] {
			   "documentation", "Change of the swing hip target per velocity of the hip while the swing leg is lifted."
		   });
		addAnnotation
		  (getGait_SwingHipB(),
		   source,
		   new String[] {
			   "documentation", "Target of the swing hip in the world frame until the swing foot strikes."
		   });
		addAnnotation
		  (getGait_SwingKneeB(),
		   source,
		   new String[] {
			   "documentation", "Target of the swing knee until the swing foot strikes."
		   });
		addAnnotation
		  (getGait_SwingFootB(),
		   source,
		   new String[] {
			   "documentation", "World angle at which the swing foot is held until the swing foot strikes."
		   });
		addAnnotation
		  (getGait_StanceKneeB(),
		   source,
		   new String[] {
			   "documentation", "Target of the stance knee until the swing foot strikes."
		   });
		addAnnotation
		  (getGait_StanceAnkleB(),
		   source,
		   new String[] {
			   "documentation", "Target of the stance ankle until the swing foot strikes."
		   });
		addAnnotation
		  (getGait_DistanceGainB(),
		   source,
		   new String[] {
			   "documentation", "Change of the swing hip target per distance from stance ankle to hip until the swing foot strikes."
		   });
		addAnnotation
		  (getGait_VelocityGainB(),
		   source,
		   new String[] {
			   "documentation", "Change of the swing hip target per velocity of the hip until the swing foot strikes."
		   });
		addAnnotation
		  (getGait_MinimumSwingHip(),
		   source,
		   new String[] {
			   "documentation", "Smallest target of the swing hip after the balance feedback."
		   });
		addAnnotation
		  (getGait_MaximumSwingHip(),
		   source,
		   new String[] {
			   "documentation", "Largest target of the swing hip after the balance feedback."
		   });
		addAnnotation
		  (getGait_Lean(),
		   source,
		   new String[] {
			   "documentation", "Forward lean of the torso, against the sense of its pitch."
		   });
		addAnnotation
		  (getGait_HipStiffness(),
		   source,
		   new String[] {
			   "documentation", "Proportional gain of the hip servo."
		   });
		addAnnotation
		  (getGait_KneeStiffness(),
		   source,
		   new String[] {
			   "documentation", "Proportional gain of the knee servo."
		   });
		addAnnotation
		  (getGait_AnkleStiffness(),
		   source,
		   new String[] {
			   "documentation", "Proportional gain of the stance ankle servo."
		   });
		addAnnotation
		  (getGait_TorsoStiffness(),
		   source,
		   new String[] {
			   "documentation", "Proportional gain of the torso servo, which acts through the stance hip."
		   });
		addAnnotation
		  (getGait_SwingAnkleRatio(),
		   source,
		   new String[] {
			   "documentation", "Proportional gain of the swing ankle, as a share of that of the stance ankle."
		   });
		addAnnotation
		  (getGait_DampingScale(),
		   source,
		   new String[] {
			   "documentation", "Factor r of the derivative gains of hip, knee and torso."
		   });
		addAnnotation
		  (getGait_HipDamping(),
		   source,
		   new String[] {
			   "documentation", "Derivative gain of the hip servo, in units of r times the root of its proportional gain."
		   });
		addAnnotation
		  (getGait_KneeDamping(),
		   source,
		   new String[] {
			   "documentation", "Derivative gain of the knee servo, in units of r times the root of its proportional gain."
		   });
		addAnnotation
		  (getGait_TorsoDamping(),
		   source,
		   new String[] {
			   "documentation", "Derivative gain of the torso servo, in units of r times the root of its proportional gain."
		   });
		addAnnotation
		  (getGait_SwingAnkleDamping(),
		   source,
		   new String[] {
			   "documentation", "Derivative gain of the swing ankle servo."
		   });
		addAnnotation
		  (getGait_StanceAnkleDamping(),
		   source,
		   new String[] {
			   "documentation", "Derivative gain of the stance ankle servo."
		   });
		addAnnotation
		  (getGait_StartKnee(),
		   source,
		   new String[] {
			   "documentation", "Angle of both knees in the posture in which the gait is started; hips and ankles take half of it back, so that torso and feet are level."
		   });
		addAnnotation
		  (getGait_StartSpeed(),
		   source,
		   new String[] {
			   "documentation", "Forward speed with which the gait is started."
		   });
		addAnnotation
		  (getGait_SettlingTime(),
		   source,
		   new String[] {
			   "documentation", "Time after the start by which the gait has settled; its states are taken from the stride after."
		   });
		addAnnotation
		  (gaitControllerEClass,
		   source,
		   new String[] {
			   "documentation", "Demonstrations by the controller of a gait: each condition is walked through from its own initial state."
		   });
		addAnnotation
		  (getGaitController_Gait(),
		   source,
		   new String[] {
			   "documentation", "The gait that is demonstrated."
		   });
		addAnnotation
		  (getGaitController_Attempts(),
		   source,
		   new String[] {
			   "documentation", "How often a condition is walked through before it is refused, should the demonstrations fall: the first time by the gait itself, then by varied ones."
		   });
		addAnnotation
		  (getGaitController_Variation(),
		   source,
		   new String[] {
			   "documentation", "Standard deviation by which the target angles of the gait are varied after a fall."
		   });
		addAnnotation
		  (legEClass,
		   source,
		   new String[] {
			   "documentation", "The joints and the foot of one leg of a biped."
		   });
		addAnnotation
		  (getLeg_Hip(),
		   source,
		   new String[] {
			   "documentation", "Joint between torso and thigh."
		   });
		addAnnotation
		  (getLeg_Knee(),
		   source,
		   new String[] {
			   "documentation", "Joint between thigh and shank."
		   });
		addAnnotation
		  (getLeg_Ankle(),
		   source,
		   new String[] {
			   "documentation", "Joint between shank and foot."
		   });
		addAnnotation
		  (getLeg_Foot(),
		   source,
		   new String[] {
			   "documentation", "Link whose contact circles carry the leg."
		   });
		addAnnotation
		  (trajectoryFileEClass,
		   source,
		   new String[] {
			   "documentation", "First trajectories from a MAT or CSV file."
		   });
		addAnnotation
		  (getTrajectoryFile_Path(),
		   source,
		   new String[] {
			   "documentation", "The file, relative to the file of the experiment."
		   });
		addAnnotation
		  (earlierRunEClass,
		   source,
		   new String[] {
			   "documentation", "First trajectories from the last checkpoint of another run of the same robot."
		   });
		addAnnotation
		  (getEarlierRun_Path(),
		   source,
		   new String[] {
			   "documentation", "The run directory, relative to the file of the experiment."
		   });
		addAnnotation
		  (optimizerEClass,
		   source,
		   new String[] {
			   "documentation", "How the policy is searched for. Other bundles contribute optimizers by subclasses."
		   });
		addAnnotation
		  (getOptimizer_Iterations(),
		   source,
		   new String[] {
			   "documentation", "Number of outer iterations."
		   });
		addAnnotation
		  (trajectoryOptimizationEClass,
		   source,
		   new String[] {
			   "documentation", "Parameters of differential dynamic programming that optimizers share."
		   });
		addAnnotation
		  (getTrajectoryOptimization_TrajectoryIterations(),
		   source,
		   new String[] {
			   "documentation", "Iterations of differential dynamic programming in each outer iteration; 0 leaves the mean trajectories as they are."
		   });
		addAnnotation
		  (getTrajectoryOptimization_TrajectoryTolerance(),
		   source,
		   new String[] {
			   "documentation", "Relative decrease in one iteration of differential dynamic programming below which a trajectory has converged."
		   });
		addAnnotation
		  (getTrajectoryOptimization_SmallestStep(),
		   source,
		   new String[] {
			   "documentation", "Line-search step below which an iteration gives up."
		   });
		addAnnotation
		  (getTrajectoryOptimization_StepReduction(),
		   source,
		   new String[] {
			   "documentation", "Factor from one line-search step to the next."
		   });
		addAnnotation
		  (getTrajectoryOptimization_SufficientDecrease(),
		   source,
		   new String[] {
			   "documentation", "Smallest accepted ratio of the actual to the expected decrease."
		   });
		addAnnotation
		  (getTrajectoryOptimization_KeepImprovingStep(),
		   source,
		   new String[] {
			   "documentation", "Whether, after the first accepted line-search step, shorter ones are tried as long as they are better."
		   });
		addAnnotation
		  (getTrajectoryOptimization_ControlLimits(),
		   source,
		   new String[] {
			   "documentation", "What the trajectories do about the torque limits of the robot."
		   });
		addAnnotation
		  (getTrajectoryOptimization_Regularization(),
		   source,
		   new String[] {
			   "documentation", "What is damped where the quadratic model cannot be trusted."
		   });
		addAnnotation
		  (getTrajectoryOptimization_InitialRegularization(),
		   source,
		   new String[] {
			   "documentation", "Damping at the beginning of a run."
		   });
		addAnnotation
		  (getTrajectoryOptimization_MinimumRegularization(),
		   source,
		   new String[] {
			   "documentation", "Damping below which it is set to zero."
		   });
		addAnnotation
		  (getTrajectoryOptimization_MaximumRegularization(),
		   source,
		   new String[] {
			   "documentation", "Damping above which an iteration gives up."
		   });
		addAnnotation
		  (getTrajectoryOptimization_EntryRegularizationCap(),
		   source,
		   new String[] {
			   "documentation", "Largest damping with which a trajectory step of an outer iteration begins."
		   });
		addAnnotation
		  (getTrajectoryOptimization_RegularizationIncrease(),
		   source,
		   new String[] {
			   "documentation", "Factor by which the damping grows where the quadratic model fails or no step is accepted."
		   });
		addAnnotation
		  (getTrajectoryOptimization_RegularizationDecrease(),
		   source,
		   new String[] {
			   "documentation", "Divisor by which the damping shrinks after a good step."
		   });
		addAnnotation
		  (policyTrainingEClass,
		   source,
		   new String[] {
			   "documentation", "Parameters of supervised policy training by L-BFGS that optimizers share."
		   });
		addAnnotation
		  (getPolicyTraining_PolicyIterations(),
		   source,
		   new String[] {
			   "documentation", "Iterations of L-BFGS in each outer iteration."
		   });
		addAnnotation
		  (getPolicyTraining_FirstPolicyIterations(),
		   source,
		   new String[] {
			   "documentation", "Iterations of L-BFGS for the first policy, which is trained on the first trajectories; with 0 it is a random one."
		   });
		addAnnotation
		  (getPolicyTraining_LbfgsMemory(),
		   source,
		   new String[] {
			   "documentation", "Number of steps from which L-BFGS builds its curvature."
		   });
		addAnnotation
		  (getPolicyTraining_PolicyGradientTolerance(),
		   source,
		   new String[] {
			   "documentation", "Training ends where no entry of the gradient of the loss exceeds this."
		   });
		addAnnotation
		  (getPolicyTraining_PolicyCovariance(),
		   source,
		   new String[] {
			   "documentation", "Form of the covariance of the policy."
		   });
		addAnnotation
		  (trajectoryDistributionsEClass,
		   source,
		   new String[] {
			   "documentation", "Parameters of Gaussian trajectory distributions, and of the samples of them on which a policy is trained, that optimizers share."
		   });
		addAnnotation
		  (getTrajectoryDistributions_Temperature(),
		   source,
		   new String[] {
			   "documentation", "Divides the cost: weighs it against the entropy of the trajectory distributions. Choose it so that the action deviation is a tenth to a fifth of the torque that the task needs."
		   });
		addAnnotation
		  (getTrajectoryDistributions_AutomaticTemperature(),
		   source,
		   new String[] {
			   "documentation", "Whether the temperature is chosen from the first trajectories in place of the value given."
		   });
		addAnnotation
		  (getTrajectoryDistributions_AutomaticActionDeviation(),
		   source,
		   new String[] {
			   "documentation", "Wanted action deviation at zero multipliers, as a share of the root mean square control of the first trajectories; for the automatic temperature."
		   });
		addAnnotation
		  (getTrajectoryDistributions_CovarianceSweeps(),
		   source,
		   new String[] {
			   "documentation", "Sweeps over the covariances in each trajectory step."
		   });
		addAnnotation
		  (getTrajectoryDistributions_EigenvalueFloor(),
		   source,
		   new String[] {
			   "documentation", "Smallest eigenvalue of the control Hessian, relative to its largest, before the action covariance is taken."
		   });
		addAnnotation
		  (getTrajectoryDistributions_PositionNoise(),
		   source,
		   new String[] {
			   "documentation", "Standard deviation of the process noise of every position in one time step."
		   });
		addAnnotation
		  (getTrajectoryDistributions_VelocityNoise(),
		   source,
		   new String[] {
			   "documentation", "Standard deviation of the process noise of every velocity in one time step."
		   });
		addAnnotation
		  (getTrajectoryDistributions_TailSteps(),
		   source,
		   new String[] {
			   "documentation", "Steps at the end of each trajectory that carry no multiplier and no policy samples, since the end of a finite horizon is no model to imitate."
		   });
		addAnnotation
		  (getTrajectoryDistributions_Sampling(),
		   source,
		   new String[] {
			   "documentation", "How the state samples of a trajectory are drawn."
		   });
		addAnnotation
		  (getTrajectoryDistributions_PolicySamplesPerStep(),
		   source,
		   new String[] {
			   "documentation", "State samples per time step on which the policy is trained (N)."
		   });
		addAnnotation
		  (constrainedGuidedPolicySearchEClass,
		   source,
		   new String[] {
			   "documentation", "Constrained guided policy search (Levine and Koltun 2014): trajectory distributions and a policy that agree under a constraint on their divergence, by dual ascent."
		   });
		addAnnotation
		  (getConstrainedGuidedPolicySearch_Gradient(),
		   source,
		   new String[] {
			   "documentation", "How the policy enters the trajectory step."
		   });
		addAnnotation
		  (getConstrainedGuidedPolicySearch_AdoptPolicyRollouts(),
		   source,
		   new String[] {
			   "documentation", "Whether the rollout of the policy replaces a trajectory that costs more."
		   });
		addAnnotation
		  (getConstrainedGuidedPolicySearch_SamplesPerStep(),
		   source,
		   new String[] {
			   "documentation", "State samples per time step in the trajectory and dual steps (P)."
		   });
		addAnnotation
		  (getConstrainedGuidedPolicySearch_InitialMultiplier(),
		   source,
		   new String[] {
			   "documentation", "First Lagrange multiplier \u03bb of every time step."
		   });
		addAnnotation
		  (getConstrainedGuidedPolicySearch_MultiplierStep(),
		   source,
		   new String[] {
			   "documentation", "Step size \u03b7 of the dual ascent: \u03bb grows by \u03b7 times the divergence."
		   });
		addAnnotation
		  (getConstrainedGuidedPolicySearch_AdaptiveMultiplierStep(),
		   source,
		   new String[] {
			   "documentation", "Whether the step size of the dual ascent grows only while the mean divergence does not rise."
		   });
		addAnnotation
		  (getConstrainedGuidedPolicySearch_MultiplierStepGrowth(),
		   source,
		   new String[] {
			   "documentation", "Factor by which the step size grows in each outer iteration."
		   });
		addAnnotation
		  (getConstrainedGuidedPolicySearch_MaximumGrowth(),
		   source,
		   new String[] {
			   "documentation", "Largest factor by which a multiplier grows in one outer iteration."
		   });
		addAnnotation
		  (getConstrainedGuidedPolicySearch_MaximumMultiplier(),
		   source,
		   new String[] {
			   "documentation", "Largest multiplier."
		   });
		addAnnotation
		  (getConstrainedGuidedPolicySearch_DivergenceTolerance(),
		   source,
		   new String[] {
			   "documentation", "Mean divergence of policy and trajectories per time step at which the search has converged; 0 makes no demand."
		   });
		addAnnotation
		  (getConstrainedGuidedPolicySearch_CostTolerance(),
		   source,
		   new String[] {
			   "documentation", "Difference of the policy cost from the cost of the trajectories, as a share of it, at which the search has converged; 0 makes no demand. Without demand on divergence and cost the search does all its iterations."
		   });
		addAnnotation
		  (getConstrainedGuidedPolicySearch_Patience(),
		   source,
		   new String[] {
			   "documentation", "Successive outer iterations that have to fulfil these demands before the search stops."
		   });
		addAnnotation
		  (getConstrainedGuidedPolicySearch_RestartInterval(),
		   source,
		   new String[] {
			   "documentation", "Every so many outer iterations a training condition begins anew in a state that the policy visits: shortly before a fall where it falls, anywhere where it does not. Conditions take turns. 0 keeps all conditions as they are."
		   });
		addAnnotation
		  (getConstrainedGuidedPolicySearch_RestartDraws(),
		   source,
		   new String[] {
			   "documentation", "How many conditions are tried at most, at random among the training conditions and their reserve, for one on which the policy falls, when a condition begins anew. Without a reserve it stays on its ground and with its pushes."
		   });
		addAnnotation
		  (getConstrainedGuidedPolicySearch_RestartMemory(),
		   source,
		   new String[] {
			   "documentation", "So many trajectories that a condition has left when it began anew go on taking part in the training of the policy, so that it does not forget them. It also keeps the policy at what was learned early: worth it against pushes, not on uneven ground."
		   });
		addAnnotation
		  (getConstrainedGuidedPolicySearch_RestartLead(),
		   source,
		   new String[] {
			   "documentation", "How long before a fall a condition begins anew, at most; at least a quarter of it."
		   });
		addAnnotation
		  (getConstrainedGuidedPolicySearch_RestartCostRatio(),
		   source,
		   new String[] {
			   "documentation", "A new beginning whose first trajectory costs more than so many times the very first one of its condition is refused."
		   });
		addAnnotation
		  (getConstrainedGuidedPolicySearch_OutlierCostRatio(),
		   source,
		   new String[] {
			   "documentation", "With restarts, a trajectory that falls or costs more than so many times the median is an outlier: the policy is not trained on it, and its condition begins anew."
		   });
		addAnnotation
		  (behaviorCloningEClass,
		   source,
		   new String[] {
			   "documentation", "A baseline: trajectory optimization, and plain supervised learning of the policy on samples of the trajectory distributions. Nothing makes the trajectories heed what the policy can represent."
		   });
		addAnnotation
		  (datasetAggregationEClass,
		   source,
		   new String[] {
			   "documentation", "A baseline: DAgger (Ross, Gordon and Bagnell 2011) with optimized trajectories as the expert. A mixture of expert and policy is rolled out, the visited states are labelled by the feedback of the trajectories, and the policy is trained on all of them."
		   });
		addAnnotation
		  (getDatasetAggregation_ExpertDecay(),
		   source,
		   new String[] {
			   "documentation", "Share p of the expert in the mixture that is rolled out: in iteration i each control is the expert\'s with probability p to the power i-1, so that the first rollouts are the expert\'s."
		   });
		addAnnotation
		  (getDatasetAggregation_RolloutsPerCondition(),
		   source,
		   new String[] {
			   "documentation", "Rollouts of the mixture on each training condition in each outer iteration; the first starts from the mean initial state, the others from draws of it."
		   });
		addAnnotation
		  (getDatasetAggregation_ExpertRange(),
		   source,
		   new String[] {
			   "documentation", "Visited states that are farther from the trajectory than so many of its standard deviations, in any observed coordinate, are not labelled, and end the rollout: the feedback says nothing there. 0 sets no limit."
		   });
		addAnnotation
		  (variationalGuidedPolicySearchEClass,
		   source,
		   new String[] {
			   "documentation", "A baseline: variational guided policy search (Levine and Koltun 2013). In turn, trajectories are optimized for the cost and the log-likelihood of their controls under the policy, and the policy is fitted to them by maximum likelihood."
		   });
		addAnnotation
		  (getVariationalGuidedPolicySearch_PolicyWeight(),
		   source,
		   new String[] {
			   "documentation", "Weight of the log-likelihood of the controls under the policy in the cost of the trajectories; at 1 both steps ascend one bound."
		   });
		addAnnotation
		  (separableEvolutionStrategyEClass,
		   source,
		   new String[] {
			   "documentation", "A baseline: direct search over the parameters of the policy by a separable covariance matrix adaptation evolution strategy (sep-CMA-ES, Ros and Hansen 2008). The first policy imitates the first trajectories; settings of later trajectory and policy steps have no effect."
		   });
		addAnnotation
		  (getSeparableEvolutionStrategy_PopulationSize(),
		   source,
		   new String[] {
			   "documentation", "Candidates per generation; 0 takes 4 + 3 ln(number of parameters), rounded down."
		   });
		addAnnotation
		  (getSeparableEvolutionStrategy_Generations(),
		   source,
		   new String[] {
			   "documentation", "Generations in each outer iteration."
		   });
		addAnnotation
		  (getSeparableEvolutionStrategy_InitialStepSize(),
		   source,
		   new String[] {
			   "documentation", "First standard deviation of the parameters around those of the first policy."
		   });
		addAnnotation
		  (getSeparableEvolutionStrategy_CandidateRollouts(),
		   source,
		   new String[] {
			   "documentation", "Rollouts of each candidate on each training condition; the first starts from the mean initial state, the others from draws that are new in each generation and the same for all candidates."
		   });
		addAnnotation
		  (evaluationEClass,
		   source,
		   new String[] {
			   "documentation", "How the policy is judged on conditions."
		   });
		addAnnotation
		  (getEvaluation_RolloutsPerCondition(),
		   source,
		   new String[] {
			   "documentation", "Rollouts on each condition; more than one matters for noisy rollouts only."
		   });
		addAnnotation
		  (getEvaluation_HorizonFactor(),
		   source,
		   new String[] {
			   "documentation", "Length of a rollout as a multiple of the training horizon."
		   });
		addAnnotation
		  (getEvaluation_Noisy(),
		   source,
		   new String[] {
			   "documentation", "Whether actions are drawn from the policy in place of taking their mean."
		   });
		addAnnotation
		  (getEvaluation_Interval(),
		   source,
		   new String[] {
			   "documentation", "Outer iterations from one evaluation on the validation conditions to the next; the last iteration is always evaluated."
		   });
		addAnnotation
		  (studyEClass,
		   source,
		   new String[] {
			   "documentation", "A comparison of methods: every method runs on every experiment with every seed."
		   });
		addAnnotation
		  (getStudy_FirstSeed(),
		   source,
		   new String[] {
			   "documentation", "Seed of the first run of each method on each experiment; the others follow it."
		   });
		addAnnotation
		  (getStudy_Seeds(),
		   source,
		   new String[] {
			   "documentation", "Runs of each method on each experiment, each with a seed of its own."
		   });
		addAnnotation
		  (getStudy_Experiments(),
		   source,
		   new String[] {
			   "documentation", "The experiments on which the methods are compared."
		   });
		addAnnotation
		  (getStudy_Methods(),
		   source,
		   new String[] {
			   "documentation", "The methods that are compared."
		   });
		addAnnotation
		  (studyExperimentEClass,
		   source,
		   new String[] {
			   "documentation", "An experiment on which methods are compared."
		   });
		addAnnotation
		  (getStudyExperiment_Experiment(),
		   source,
		   new String[] {
			   "documentation", "Name of a shipped experiment, or path of an experiment file relative to the file of the study."
		   });
		addAnnotation
		  (getStudyExperiment_Settings(),
		   source,
		   new String[] {
			   "documentation", "Attributes of the experiment that are changed for all methods."
		   });
		addAnnotation
		  (studyMethodEClass,
		   source,
		   new String[] {
			   "documentation", "A method that is compared: an optimizer with its settings."
		   });
		addAnnotation
		  (getStudyMethod_Optimizer(),
		   source,
		   new String[] {
			   "documentation", "The optimizer that takes the place of that of the experiment; what it does not set is taken from there where both have the attribute. Without one the optimizer of the experiment is used."
		   });
		addAnnotation
		  (getStudyMethod_Settings(),
		   source,
		   new String[] {
			   "documentation", "Attributes of the experiment that are changed for this method, after those for all methods."
		   });
		addAnnotation
		  (getStudyMethod_Grid(),
		   source,
		   new String[] {
			   "documentation", "Parameters of which every combination of values is a variant of the method."
		   });
		addAnnotation
		  (studySettingEClass,
		   source,
		   new String[] {
			   "documentation", "A changed attribute of an experiment."
		   });
		addAnnotation
		  (getStudySetting_Path(),
		   source,
		   new String[] {
			   "documentation", "Path of the attribute from the experiment, such as optimizer.temperature."
		   });
		addAnnotation
		  (getStudySetting_Value(),
		   source,
		   new String[] {
			   "documentation", "The value as text; an empty one removes what is optional."
		   });
		addAnnotation
		  (getStudySetting_Experiment(),
		   source,
		   new String[] {
			   "documentation", "The experiment of the study for which alone the change is made, as it is named there."
		   });
		addAnnotation
		  (parameterGridEClass,
		   source,
		   new String[] {
			   "documentation", "Values of one parameter that are tried in turn."
		   });
		addAnnotation
		  (getParameterGrid_Path(),
		   source,
		   new String[] {
			   "documentation", "Path of the attribute from the experiment, such as optimizer.temperature."
		   });
		addAnnotation
		  (getParameterGrid_Values(),
		   source,
		   new String[] {
			   "documentation", "The values, separated by spaces or commas."
		   });
		addAnnotation
		  (integratorEEnum,
		   source,
		   new String[] {
			   "documentation", "Scheme that carries the state over a time step."
		   });
		addAnnotation
		  (integratorEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Velocity first, then position with the new velocity."
		   });
		addAnnotation
		  (integratorEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "The classic Runge-Kutta scheme of fourth order, for robots without contact."
		   });
		addAnnotation
		  (saturationEEnum,
		   source,
		   new String[] {
			   "documentation", "How a torque approaches its limit."
		   });
		addAnnotation
		  (saturationEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "The torque is proportional to the control; the limit binds optimizers that look at it, not the simulation."
		   });
		addAnnotation
		  (saturationEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "The torque approaches its limit as a hyperbolic tangent of the control."
		   });
		addAnnotation
		  (saturationEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "The torque ends at its limit, whatever the control."
		   });
		addAnnotation
		  (spreadDistributionEEnum,
		   source,
		   new String[] {
			   "documentation", "How a perturbation is drawn."
		   });
		addAnnotation
		  (spreadDistributionEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Evenly between minus and plus the spread."
		   });
		addAnnotation
		  (spreadDistributionEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "From a normal distribution with the spread as its standard deviation."
		   });
		addAnnotation
		  (costStageEEnum,
		   source,
		   new String[] {
			   "documentation", "At which time steps a cost term counts."
		   });
		addAnnotation
		  (costStageEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "At every time step but the end state."
		   });
		addAnnotation
		  (costStageEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "At the end state only."
		   });
		addAnnotation
		  (costStageEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "At every time step and at the end state."
		   });
		addAnnotation
		  (heightReferenceEEnum,
		   source,
		   new String[] {
			   "documentation", "From where a height is measured."
		   });
		addAnnotation
		  (heightReferenceEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "From z = 0."
		   });
		addAnnotation
		  (heightReferenceEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "From the ground below the point."
		   });
		addAnnotation
		  (velocityFrameEEnum,
		   source,
		   new String[] {
			   "documentation", "Along which axes a velocity is given."
		   });
		addAnnotation
		  (velocityFrameEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Along x and z of the world."
		   });
		addAnnotation
		  (velocityFrameEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Along x and z of the root link."
		   });
		addAnnotation
		  (stateQuantityEEnum,
		   source,
		   new String[] {
			   "documentation", "Position or velocity of a coordinate."
		   });
		addAnnotation
		  (stateQuantityEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "The position or angle."
		   });
		addAnnotation
		  (stateQuantityEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "The velocity or angular velocity."
		   });
		addAnnotation
		  (activationEEnum,
		   source,
		   new String[] {
			   "documentation", "Function of the hidden units of a network."
		   });
		addAnnotation
		  (activationEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "The soft rectifier log(1 + exp z)."
		   });
		addAnnotation
		  (activationEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "The hyperbolic tangent."
		   });
		addAnnotation
		  (gradientFormEEnum,
		   source,
		   new String[] {
			   "documentation", "How the policy enters the trajectory step."
		   });
		addAnnotation
		  (gradientFormEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "The policy linearised at the mean state."
		   });
		addAnnotation
		  (gradientFormEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Policy means and slopes averaged over state samples."
		   });
		addAnnotation
		  (gradientFormEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "True gradients of the sample-based Lagrangian."
		   });
		addAnnotation
		  (samplingSchemeEEnum,
		   source,
		   new String[] {
			   "documentation", "How state samples are drawn."
		   });
		addAnnotation
		  (samplingSchemeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Independent standard normals."
		   });
		addAnnotation
		  (samplingSchemeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Pairs of opposite normals."
		   });
		addAnnotation
		  (samplingSchemeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Antithetic, then whitened: sample mean and covariance are exact."
		   });
		addAnnotation
		  (samplingSchemeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Quasi-random normals from a Sobol sequence."
		   });
		addAnnotation
		  (regularizationKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What is damped where the quadratic model cannot be trusted."
		   });
		addAnnotation
		  (regularizationKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Deviations of the next state, through the dynamics."
		   });
		addAnnotation
		  (regularizationKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Changes of the control."
		   });
		addAnnotation
		  (controlLimitsEEnum,
		   source,
		   new String[] {
			   "documentation", "What an optimizer does about the limits of the controls."
		   });
		addAnnotation
		  (controlLimitsEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Limits are not looked at; the cost alone keeps controls small."
		   });
		addAnnotation
		  (controlLimitsEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Trajectories stay within the limits: differential dynamic programming with a bounded quadratic program in each time step. Policies do not know limits; actuators that cut off (saturation CLIP) make the simulation keep them, too."
		   });
		addAnnotation
		  (covarianceShapeEEnum,
		   source,
		   new String[] {
			   "documentation", "Form of a covariance matrix."
		   });
		addAnnotation
		  (covarianceShapeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "All entries."
		   });
		addAnnotation
		  (covarianceShapeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "The diagonal only."
		   });
		addAnnotation
		  (sizesEDataType,
		   source,
		   new String[] {
			   "documentation", "Whole numbers separated by spaces or commas.",
			   "create", "return <%org.gaitwright.model.ValueLists%>.parseIntegers(it);",
			   "convert", "return <%org.gaitwright.model.ValueLists%>.format(it);"
		   });
		addAnnotation
		  (namesEDataType,
		   source,
		   new String[] {
			   "documentation", "Names separated by spaces or commas.",
			   "create", "return <%org.gaitwright.model.ValueLists%>.parseNames(it);",
			   "convert", "return <%org.gaitwright.model.ValueLists%>.format(it);"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://gaitwright.org/metadata/1.0</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void create_1Annotations() {
		String source = "http://gaitwright.org/metadata/1.0";
		addAnnotation
		  (getNamedElement_Name(),
		   source,
		   new String[] {
			   "pattern", "[A-Za-z_][A-Za-z0-9_-]*"
		   });
		addAnnotation
		  (getNamedElement_Description(),
		   source,
		   new String[] {
			   "absent", "no description"
		   });
		addAnnotation
		  (getExperiment_Name(),
		   source,
		   new String[] {
			   "pattern", "[A-Za-z_][A-Za-z0-9_-]*"
		   });
		addAnnotation
		  (getExperiment_Description(),
		   source,
		   new String[] {
			   "absent", "no description"
		   });
		addAnnotation
		  (getExperiment_Seed(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[0, 9223372036854775807]"
		   });
		addAnnotation
		  (getExperiment_Library(),
		   source,
		   new String[] {
			   "absent", "every part stands in another file"
		   });
		addAnnotation
		  (getLibrary_Description(),
		   source,
		   new String[] {
			   "absent", "no description"
		   });
		addAnnotation
		  (getRobot_TimeStep(),
		   source,
		   new String[] {
			   "unit", "s",
			   "range", "[1e-6, 1]"
		   });
		addAnnotation
		  (getLinkTree_Gravity(),
		   source,
		   new String[] {
			   "unit", "m/s\u00b2",
			   "range", "[0, 1000]"
		   });
		addAnnotation
		  (getLinkTree_Fluid(),
		   source,
		   new String[] {
			   "absent", "no drag"
		   });
		addAnnotation
		  (getLinkTree_Contact(),
		   source,
		   new String[] {
			   "absent", "the robot does not touch the ground"
		   });
		addAnnotation
		  (getLinkTree_Limits(),
		   source,
		   new String[] {
			   "absent", "joint ranges are not enforced"
		   });
		addAnnotation
		  (getLink_Mass(),
		   source,
		   new String[] {
			   "unit", "kg",
			   "range", "(0, 1e6]"
		   });
		addAnnotation
		  (getLink_Inertia(),
		   source,
		   new String[] {
			   "unit", "kg m\u00b2",
			   "range", "(0, 1e6]"
		   });
		addAnnotation
		  (getLink_ComX(),
		   source,
		   new String[] {
			   "label", "Centre of mass x",
			   "unit", "m",
			   "range", "[-1000, 1000]"
		   });
		addAnnotation
		  (getLink_ComZ(),
		   source,
		   new String[] {
			   "label", "Centre of mass z",
			   "unit", "m",
			   "range", "[-1000, 1000]"
		   });
		addAnnotation
		  (getLink_Length(),
		   source,
		   new String[] {
			   "unit", "m",
			   "range", "[0, 1000]"
		   });
		addAnnotation
		  (getLink_AxialInertia(),
		   source,
		   new String[] {
			   "unit", "kg m\u00b2",
			   "range", "[0, 1e6]"
		   });
		addAnnotation
		  (getLink_Joint(),
		   source,
		   new String[] {
			   "absent", "the link is the root"
		   });
		addAnnotation
		  (getJoint_X(),
		   source,
		   new String[] {
			   "unit", "m",
			   "range", "[-1000, 1000]"
		   });
		addAnnotation
		  (getJoint_Z(),
		   source,
		   new String[] {
			   "unit", "m",
			   "range", "[-1000, 1000]"
		   });
		addAnnotation
		  (getJoint_Lower(),
		   source,
		   new String[] {
			   "unit", "rad",
			   "range", "[-100, 100]",
			   "absent", "unlimited"
		   });
		addAnnotation
		  (getJoint_Upper(),
		   source,
		   new String[] {
			   "unit", "rad",
			   "range", "[-100, 100]",
			   "absent", "unlimited"
		   });
		addAnnotation
		  (getJoint_Damping(),
		   source,
		   new String[] {
			   "unit", "N m s/rad",
			   "range", "[0, 1e6]"
		   });
		addAnnotation
		  (getJoint_Armature(),
		   source,
		   new String[] {
			   "unit", "kg m\u00b2",
			   "range", "[0, 1e6]"
		   });
		addAnnotation
		  (getJoint_Actuator(),
		   source,
		   new String[] {
			   "absent", "the joint is passive"
		   });
		addAnnotation
		  (getActuator_Gear(),
		   source,
		   new String[] {
			   "unit", "N m",
			   "range", "(0, 1e6]"
		   });
		addAnnotation
		  (getActuator_MaxTorque(),
		   source,
		   new String[] {
			   "label", "Maximum torque",
			   "unit", "N m",
			   "range", "(0, 1e9]",
			   "absent", "unlimited"
		   });
		addAnnotation
		  (getContactCircle_X(),
		   source,
		   new String[] {
			   "unit", "m",
			   "range", "[-1000, 1000]"
		   });
		addAnnotation
		  (getContactCircle_Z(),
		   source,
		   new String[] {
			   "unit", "m",
			   "range", "[-1000, 1000]"
		   });
		addAnnotation
		  (getContactCircle_Radius(),
		   source,
		   new String[] {
			   "unit", "m",
			   "range", "(0, 100]"
		   });
		addAnnotation
		  (getResistiveForce_Normal(),
		   source,
		   new String[] {
			   "unit", "N s/m\u00b2",
			   "range", "[0, 1e6]"
		   });
		addAnnotation
		  (getResistiveForce_Tangential(),
		   source,
		   new String[] {
			   "unit", "N s/m\u00b2",
			   "range", "[0, 1e6]"
		   });
		addAnnotation
		  (getInertiaBoxFluid_Density(),
		   source,
		   new String[] {
			   "unit", "kg/m\u00b3",
			   "range", "[0, 1e6]"
		   });
		addAnnotation
		  (getInertiaBoxFluid_Viscosity(),
		   source,
		   new String[] {
			   "unit", "Pa s",
			   "range", "[0, 1e6]"
		   });
		addAnnotation
		  (getSpringLimits_Stiffness(),
		   source,
		   new String[] {
			   "unit", "N m/rad",
			   "range", "(0, 1e6]"
		   });
		addAnnotation
		  (getSpringLimits_Transition(),
		   source,
		   new String[] {
			   "unit", "rad",
			   "range", "(0, 6.2832]"
		   });
		addAnnotation
		  (getSoftConstraint_TimeConstant(),
		   source,
		   new String[] {
			   "unit", "s",
			   "range", "(0, 10]"
		   });
		addAnnotation
		  (getSoftConstraint_DampingRatio(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "(0, 100]"
		   });
		addAnnotation
		  (getSoftConstraint_MinimumImpedance(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[0, 0.9999]"
		   });
		addAnnotation
		  (getSoftConstraint_MaximumImpedance(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[0.0001, 0.9999]"
		   });
		addAnnotation
		  (getSoftConstraint_Midpoint(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[0.0001, 0.9999]"
		   });
		addAnnotation
		  (getSoftConstraint_Power(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[1, 100]"
		   });
		addAnnotation
		  (getSoftLimits_Width(),
		   source,
		   new String[] {
			   "unit", "rad",
			   "range", "(0, 6.2832]"
		   });
		addAnnotation
		  (getContact_Friction(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "(0, 100]"
		   });
		addAnnotation
		  (getContact_Width(),
		   source,
		   new String[] {
			   "unit", "m",
			   "range", "(0, 10]"
		   });
		addAnnotation
		  (getSlope_Angle(),
		   source,
		   new String[] {
			   "unit", "rad",
			   "range", "[-1.5, 1.5]"
		   });
		addAnnotation
		  (getSlope_Start(),
		   source,
		   new String[] {
			   "unit", "m",
			   "range", "[-1e6, 1e6]"
		   });
		addAnnotation
		  (getGroundPoint_X(),
		   source,
		   new String[] {
			   "unit", "m",
			   "range", "[-1e6, 1e6]"
		   });
		addAnnotation
		  (getGroundPoint_Z(),
		   source,
		   new String[] {
			   "unit", "m",
			   "range", "[-1e6, 1e6]"
		   });
		addAnnotation
		  (getRandomGround_Seed(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[0, 9223372036854775807]"
		   });
		addAnnotation
		  (getRandomGround_MinimumLength(),
		   source,
		   new String[] {
			   "unit", "m",
			   "range", "(0, 1000]"
		   });
		addAnnotation
		  (getRandomGround_MaximumLength(),
		   source,
		   new String[] {
			   "unit", "m",
			   "range", "(0, 1000]"
		   });
		addAnnotation
		  (getRandomGround_MaximumAngle(),
		   source,
		   new String[] {
			   "unit", "rad",
			   "range", "[0, 1.5]"
		   });
		addAnnotation
		  (getRandomGround_FlatStart(),
		   source,
		   new String[] {
			   "unit", "m",
			   "range", "[0, 1e6]"
		   });
		addAnnotation
		  (getRandomGround_Extent(),
		   source,
		   new String[] {
			   "unit", "m",
			   "range", "(0, 100000]"
		   });
		addAnnotation
		  (getTask_Horizon(),
		   source,
		   new String[] {
			   "unit", "steps",
			   "range", "[2, 1000000]"
		   });
		addAnnotation
		  (getTask_Validation(),
		   source,
		   new String[] {
			   "absent", "the training conditions"
		   });
		addAnnotation
		  (getTask_Test(),
		   source,
		   new String[] {
			   "absent", "no test"
		   });
		addAnnotation
		  (getTask_Success(),
		   source,
		   new String[] {
			   "absent", "every rollout that stays finite"
		   });
		addAnnotation
		  (getInitialState_PositionDeviation(),
		   source,
		   new String[] {
			   "unit", "m or rad",
			   "range", "[1e-6, 10]"
		   });
		addAnnotation
		  (getInitialState_VelocityDeviation(),
		   source,
		   new String[] {
			   "unit", "m/s or rad/s",
			   "range", "[1e-6, 100]"
		   });
		addAnnotation
		  (getInitialState_Gait(),
		   source,
		   new String[] {
			   "absent", "the state is given by its coordinates alone"
		   });
		addAnnotation
		  (getInitialState_GaitPhase(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[0, 1]"
		   });
		addAnnotation
		  (getCoordinateValue_Position(),
		   source,
		   new String[] {
			   "unit", "m or rad",
			   "range", "[-1e6, 1e6]"
		   });
		addAnnotation
		  (getCoordinateValue_Velocity(),
		   source,
		   new String[] {
			   "unit", "m/s or rad/s",
			   "range", "[-1e6, 1e6]"
		   });
		addAnnotation
		  (getCoordinateSpread_Position(),
		   source,
		   new String[] {
			   "unit", "m or rad",
			   "range", "[0, 1000]"
		   });
		addAnnotation
		  (getCoordinateSpread_Velocity(),
		   source,
		   new String[] {
			   "unit", "m/s or rad/s",
			   "range", "[0, 1000]"
		   });
		addAnnotation
		  (getConditionSource_Terrain(),
		   source,
		   new String[] {
			   "absent", "level ground at height zero"
		   });
		addAnnotation
		  (getConditionSampler_Count(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[1, 100000]"
		   });
		addAnnotation
		  (getConditionSampler_Reserve(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[0, 100000]"
		   });
		addAnnotation
		  (getConditionSampler_Seed(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[0, 9223372036854775807]"
		   });
		addAnnotation
		  (getConditionSampler_JointAngleSpread(),
		   source,
		   new String[] {
			   "unit", "rad",
			   "range", "[0, 6.2832]"
		   });
		addAnnotation
		  (getConditionSampler_VelocitySpread(),
		   source,
		   new String[] {
			   "unit", "m/s or rad/s",
			   "range", "[0, 1000]"
		   });
		addAnnotation
		  (getConditionSampler_GaitPhaseStep(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[0, 1]"
		   });
		addAnnotation
		  (getConditionSampler_GaitPhaseSpread(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[0, 0.5]"
		   });
		addAnnotation
		  (getConditionSampler_RandomPushes(),
		   source,
		   new String[] {
			   "absent", "no pushes"
		   });
		addAnnotation
		  (getPush_Start(),
		   source,
		   new String[] {
			   "unit", "s",
			   "range", "[0, 1e6]"
		   });
		addAnnotation
		  (getPush_Duration(),
		   source,
		   new String[] {
			   "unit", "s",
			   "range", "(0, 1000]"
		   });
		addAnnotation
		  (getPush_ImpulseX(),
		   source,
		   new String[] {
			   "unit", "N s",
			   "range", "[-1e6, 1e6]"
		   });
		addAnnotation
		  (getPush_ImpulseZ(),
		   source,
		   new String[] {
			   "unit", "N s",
			   "range", "[-1e6, 1e6]"
		   });
		addAnnotation
		  (getRandomPushes_Count(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[1, 1000]"
		   });
		addAnnotation
		  (getRandomPushes_MinimumImpulse(),
		   source,
		   new String[] {
			   "unit", "N s",
			   "range", "[0, 1e6]"
		   });
		addAnnotation
		  (getRandomPushes_MaximumImpulse(),
		   source,
		   new String[] {
			   "unit", "N s",
			   "range", "[0, 1e6]"
		   });
		addAnnotation
		  (getRandomPushes_Duration(),
		   source,
		   new String[] {
			   "unit", "s",
			   "range", "(0, 1000]"
		   });
		addAnnotation
		  (getRandomPushes_From(),
		   source,
		   new String[] {
			   "unit", "s",
			   "range", "[0, 1e6]"
		   });
		addAnnotation
		  (getRandomPushes_To(),
		   source,
		   new String[] {
			   "unit", "s",
			   "range", "[0, 1e6]"
		   });
		addAnnotation
		  (getSuccessCriterion_MinimumHeightRatio(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "(0, 1]",
			   "absent", "no demand"
		   });
		addAnnotation
		  (getSuccessCriterion_MinimumSpeed(),
		   source,
		   new String[] {
			   "unit", "m/s",
			   "range", "[-1000, 1000]",
			   "absent", "no demand"
		   });
		addAnnotation
		  (getSuccessCriterion_MaximumSpeed(),
		   source,
		   new String[] {
			   "unit", "m/s",
			   "range", "[-1000, 1000]",
			   "absent", "no demand"
		   });
		addAnnotation
		  (getCostTerm_Weight(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[0, 1e12]"
		   });
		addAnnotation
		  (getTargetVelocity_Velocity(),
		   source,
		   new String[] {
			   "unit", "m/s",
			   "range", "[-1000, 1000]"
		   });
		addAnnotation
		  (getTargetHeight_Height(),
		   source,
		   new String[] {
			   "unit", "m",
			   "range", "[-1e6, 1e6]"
		   });
		addAnnotation
		  (getStateTarget_Target(),
		   source,
		   new String[] {
			   "unit", "m, rad, m/s or rad/s",
			   "range", "[-1e6, 1e6]"
		   });
		addAnnotation
		  (getStateTarget_Weight(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[0, 1e12]"
		   });
		addAnnotation
		  (getNeuralNetwork_HiddenSizes(),
		   source,
		   new String[] {
			   "unit", "units",
			   "range", "[1, 10000]"
		   });
		addAnnotation
		  (getNeuralNetwork_WeightDecay(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[0, 1000]"
		   });
		addAnnotation
		  (getNeuralNetwork_InitialScale(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "(0, 100]"
		   });
		addAnnotation
		  (getLinearPolicy_WeightDecay(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[0, 1000]"
		   });
		addAnnotation
		  (getInitialization_DescentIterations(),
		   source,
		   new String[] {
			   "unit", "iterations",
			   "range", "[0, 100000]"
		   });
		addAnnotation
		  (getInitialization_DescentTolerance(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[0, 1]"
		   });
		addAnnotation
		  (getInitialization_FollowerIterations(),
		   source,
		   new String[] {
			   "unit", "iterations",
			   "range", "[0, 100000]"
		   });
		addAnnotation
		  (getSinusoidalTorques_Amplitude(),
		   source,
		   new String[] {
			   "unit", "N m",
			   "range", "[0, 1e6]"
		   });
		addAnnotation
		  (getSinusoidalTorques_Frequency(),
		   source,
		   new String[] {
			   "unit", "Hz",
			   "range", "[0, 1000]"
		   });
		addAnnotation
		  (getSinusoidalTorques_PhaseLag(),
		   source,
		   new String[] {
			   "unit", "rad",
			   "range", "[-6.2832, 6.2832]"
		   });
		addAnnotation
		  (getSinusoidalTorques_Phase(),
		   source,
		   new String[] {
			   "unit", "rad",
			   "range", "[-6.2832, 6.2832]"
		   });
		addAnnotation
		  (getRandomTorques_Deviation(),
		   source,
		   new String[] {
			   "unit", "N m",
			   "range", "[0, 1e6]"
		   });
		addAnnotation
		  (getRandomTorques_CorrelationTime(),
		   source,
		   new String[] {
			   "unit", "s",
			   "range", "[0, 1e6]"
		   });
		addAnnotation
		  (getGait_LiftDuration(),
		   source,
		   new String[] {
			   "unit", "s",
			   "range", "(0, 10]",
			   "group", "Phases"
		   });
		addAnnotation
		  (getGait_StrikeForce(),
		   source,
		   new String[] {
			   "unit", "N",
			   "range", "[0, 1e6]",
			   "group", "Phases"
		   });
		addAnnotation
		  (getGait_MinimumStrikeTime(),
		   source,
		   new String[] {
			   "unit", "s",
			   "range", "[0, 10]",
			   "group", "Phases"
		   });
		addAnnotation
		  (getGait_MaximumStrikeTime(),
		   source,
		   new String[] {
			   "unit", "s",
			   "range", "(0, 10]",
			   "group", "Phases"
		   });
		addAnnotation
		  (getGait_SwingHipA(),
		   source,
		   new String[] {
			   "label", "Swing hip A",
			   "unit", "rad",
			   "range", "[-6.2832, 6.2832]",
			   "group", "State A"
		   });
		addAnnotation
		  (getGait_SwingKneeA(),
		   source,
		   new String[] {
			   "label", "Swing knee A",
			   "unit", "rad",
			   "range", "[-6.2832, 6.2832]",
			   "group", "State A"
		   });
		addAnnotation
		  (getGait_SwingFootA(),
		   source,
		   new String[] {
			   "label", "Swing foot A",
			   "unit", "rad",
			   "range", "[-6.2832, 6.2832]",
			   "group", "State A"
		   });
		addAnnotation
		  (getGait_StanceKneeA(),
		   source,
		   new String[] {
			   "label", "Stance knee A",
			   "unit", "rad",
			   "range", "[-6.2832, 6.2832]",
			   "group", "State A"
		   });
		addAnnotation
		  (getGait_StanceAnkleA(),
		   source,
		   new String[] {
			   "label", "Stance ankle A",
			   "unit", "rad",
			   "range", "[-6.2832, 6.2832]",
			   "group", "State A"
		   });
		addAnnotation
		  (getGait_DistanceGainA(),
		   source,
		   new String[] {
			   "label", "Distance gain A",
			   "unit", "rad/m",
			   "range", "[-100, 100]",
			   "group", "State A"
		   });
		addAnnotation
		  (getGait_VelocityGainA(),
		   source,
		   new String[] {
			   "label", "Velocity gain A",
			   "unit", "rad s/m",
			   "range", "[-100, 100]",
			   "group", "State A"
		   });
		addAnnotation
		  (getGait_SwingHipB(),
		   source,
		   new String[] {
			   "label", "Swing hip B",
			   "unit", "rad",
			   "range", "[-6.2832, 6.2832]",
			   "group", "State B"
		   });
		addAnnotation
		  (getGait_SwingKneeB(),
		   source,
		   new String[] {
			   "label", "Swing knee B",
			   "unit", "rad",
			   "range", "[-6.2832, 6.2832]",
			   "group", "State B"
		   });
		addAnnotation
		  (getGait_SwingFootB(),
		   source,
		   new String[] {
			   "label", "Swing foot B",
			   "unit", "rad",
			   "range", "[-6.2832, 6.2832]",
			   "group", "State B"
		   });
		addAnnotation
		  (getGait_StanceKneeB(),
		   source,
		   new String[] {
			   "label", "Stance knee B",
			   "unit", "rad",
			   "range", "[-6.2832, 6.2832]",
			   "group", "State B"
		   });
		addAnnotation
		  (getGait_StanceAnkleB(),
		   source,
		   new String[] {
			   "label", "Stance ankle B",
			   "unit", "rad",
			   "range", "[-6.2832, 6.2832]",
			   "group", "State B"
		   });
		addAnnotation
		  (getGait_DistanceGainB(),
		   source,
		   new String[] {
			   "label", "Distance gain B",
			   "unit", "rad/m",
			   "range", "[-100, 100]",
			   "group", "State B"
		   });
		addAnnotation
		  (getGait_VelocityGainB(),
		   source,
		   new String[] {
			   "label", "Velocity gain B",
			   "unit", "rad s/m",
			   "range", "[-100, 100]",
			   "group", "State B"
		   });
		addAnnotation
		  (getGait_MinimumSwingHip(),
		   source,
		   new String[] {
			   "unit", "rad",
			   "range", "[-6.2832, 6.2832]",
			   "group", "Servo"
		   });
		addAnnotation
		  (getGait_MaximumSwingHip(),
		   source,
		   new String[] {
			   "unit", "rad",
			   "range", "[-6.2832, 6.2832]",
			   "group", "Servo"
		   });
		addAnnotation
		  (getGait_Lean(),
		   source,
		   new String[] {
			   "unit", "rad",
			   "range", "[-1.5, 1.5]",
			   "group", "Servo"
		   });
		addAnnotation
		  (getGait_HipStiffness(),
		   source,
		   new String[] {
			   "unit", "N m/rad",
			   "range", "(0, 1e6]",
			   "group", "Servo"
		   });
		addAnnotation
		  (getGait_KneeStiffness(),
		   source,
		   new String[] {
			   "unit", "N m/rad",
			   "range", "(0, 1e6]",
			   "group", "Servo"
		   });
		addAnnotation
		  (getGait_AnkleStiffness(),
		   source,
		   new String[] {
			   "unit", "N m/rad",
			   "range", "(0, 1e6]",
			   "group", "Servo"
		   });
		addAnnotation
		  (getGait_TorsoStiffness(),
		   source,
		   new String[] {
			   "unit", "N m/rad",
			   "range", "(0, 1e6]",
			   "group", "Servo"
		   });
		addAnnotation
		  (getGait_SwingAnkleRatio(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[0, 10]",
			   "group", "Servo"
		   });
		addAnnotation
		  (getGait_DampingScale(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "(0, 100]",
			   "group", "Servo"
		   });
		addAnnotation
		  (getGait_HipDamping(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[0, 100]",
			   "group", "Servo"
		   });
		addAnnotation
		  (getGait_KneeDamping(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[0, 100]",
			   "group", "Servo"
		   });
		addAnnotation
		  (getGait_TorsoDamping(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[0, 100]",
			   "group", "Servo"
		   });
		addAnnotation
		  (getGait_SwingAnkleDamping(),
		   source,
		   new String[] {
			   "unit", "N m s/rad",
			   "range", "[0, 1000]",
			   "group", "Servo"
		   });
		addAnnotation
		  (getGait_StanceAnkleDamping(),
		   source,
		   new String[] {
			   "unit", "N m s/rad",
			   "range", "[0, 1000]",
			   "group", "Servo"
		   });
		addAnnotation
		  (getGait_StartKnee(),
		   source,
		   new String[] {
			   "unit", "rad",
			   "range", "[-3.2, 0]"
		   });
		addAnnotation
		  (getGait_StartSpeed(),
		   source,
		   new String[] {
			   "unit", "m/s",
			   "range", "[-100, 100]"
		   });
		addAnnotation
		  (getGait_SettlingTime(),
		   source,
		   new String[] {
			   "unit", "s",
			   "range", "[0, 1000]"
		   });
		addAnnotation
		  (getGaitController_Attempts(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[1, 10000]"
		   });
		addAnnotation
		  (getGaitController_Variation(),
		   source,
		   new String[] {
			   "unit", "rad",
			   "range", "[0, 1]"
		   });
		addAnnotation
		  (getTrajectoryFile_Path(),
		   source,
		   new String[] {
			   "path", "file"
		   });
		addAnnotation
		  (getEarlierRun_Path(),
		   source,
		   new String[] {
			   "path", "folder"
		   });
		addAnnotation
		  (getOptimizer_Iterations(),
		   source,
		   new String[] {
			   "unit", "iterations",
			   "range", "[1, 1000000]"
		   });
		addAnnotation
		  (getTrajectoryOptimization_TrajectoryIterations(),
		   source,
		   new String[] {
			   "unit", "iterations",
			   "range", "[0, 10000]",
			   "group", "Trajectory optimization"
		   });
		addAnnotation
		  (getTrajectoryOptimization_TrajectoryTolerance(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[0, 0.5]",
			   "group", "Trajectory optimization"
		   });
		addAnnotation
		  (getTrajectoryOptimization_SmallestStep(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "(0, 1]",
			   "group", "Trajectory optimization"
		   });
		addAnnotation
		  (getTrajectoryOptimization_StepReduction(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[0.01, 0.99]",
			   "group", "Trajectory optimization"
		   });
		addAnnotation
		  (getTrajectoryOptimization_SufficientDecrease(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[1e-6, 0.99]",
			   "group", "Trajectory optimization"
		   });
		addAnnotation
		  (getTrajectoryOptimization_KeepImprovingStep(),
		   source,
		   new String[] {
			   "group", "Trajectory optimization"
		   });
		addAnnotation
		  (getTrajectoryOptimization_ControlLimits(),
		   source,
		   new String[] {
			   "group", "Trajectory optimization"
		   });
		addAnnotation
		  (getTrajectoryOptimization_Regularization(),
		   source,
		   new String[] {
			   "group", "Regularization"
		   });
		addAnnotation
		  (getTrajectoryOptimization_InitialRegularization(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[0, 1e12]",
			   "group", "Regularization"
		   });
		addAnnotation
		  (getTrajectoryOptimization_MinimumRegularization(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "(0, 1e12]",
			   "group", "Regularization"
		   });
		addAnnotation
		  (getTrajectoryOptimization_MaximumRegularization(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "(0, 1e15]",
			   "group", "Regularization"
		   });
		addAnnotation
		  (getTrajectoryOptimization_EntryRegularizationCap(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[0, 1e12]",
			   "group", "Regularization"
		   });
		addAnnotation
		  (getTrajectoryOptimization_RegularizationIncrease(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[1.01, 1000]",
			   "group", "Regularization"
		   });
		addAnnotation
		  (getTrajectoryOptimization_RegularizationDecrease(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[1.01, 1000]",
			   "group", "Regularization"
		   });
		addAnnotation
		  (getPolicyTraining_PolicyIterations(),
		   source,
		   new String[] {
			   "unit", "iterations",
			   "range", "[1, 1000000]",
			   "group", "Policy training"
		   });
		addAnnotation
		  (getPolicyTraining_FirstPolicyIterations(),
		   source,
		   new String[] {
			   "unit", "iterations",
			   "range", "[0, 1000000]",
			   "group", "Policy training"
		   });
		addAnnotation
		  (getPolicyTraining_LbfgsMemory(),
		   source,
		   new String[] {
			   "label", "L-BFGS memory",
			   "unit", "steps",
			   "range", "[1, 1000]",
			   "group", "Policy training"
		   });
		addAnnotation
		  (getPolicyTraining_PolicyGradientTolerance(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[0, 1]",
			   "group", "Policy training"
		   });
		addAnnotation
		  (getPolicyTraining_PolicyCovariance(),
		   source,
		   new String[] {
			   "group", "Policy training"
		   });
		addAnnotation
		  (getTrajectoryDistributions_Temperature(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[1e-12, 1e12]",
			   "group", "Trajectory distributions"
		   });
		addAnnotation
		  (getTrajectoryDistributions_AutomaticTemperature(),
		   source,
		   new String[] {
			   "group", "Trajectory distributions"
		   });
		addAnnotation
		  (getTrajectoryDistributions_AutomaticActionDeviation(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[0.001, 10]",
			   "group", "Trajectory distributions"
		   });
		addAnnotation
		  (getTrajectoryDistributions_CovarianceSweeps(),
		   source,
		   new String[] {
			   "unit", "sweeps",
			   "range", "[1, 1000]",
			   "group", "Trajectory distributions"
		   });
		addAnnotation
		  (getTrajectoryDistributions_EigenvalueFloor(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[1e-15, 0.1]",
			   "group", "Trajectory distributions"
		   });
		addAnnotation
		  (getTrajectoryDistributions_PositionNoise(),
		   source,
		   new String[] {
			   "unit", "m or rad",
			   "range", "[0, 10]",
			   "group", "Trajectory distributions"
		   });
		addAnnotation
		  (getTrajectoryDistributions_VelocityNoise(),
		   source,
		   new String[] {
			   "unit", "m/s or rad/s",
			   "range", "[0, 100]",
			   "group", "Trajectory distributions"
		   });
		addAnnotation
		  (getTrajectoryDistributions_TailSteps(),
		   source,
		   new String[] {
			   "unit", "steps",
			   "range", "[0, 1000000]",
			   "group", "Trajectory distributions"
		   });
		addAnnotation
		  (getTrajectoryDistributions_Sampling(),
		   source,
		   new String[] {
			   "group", "Samples"
		   });
		addAnnotation
		  (getTrajectoryDistributions_PolicySamplesPerStep(),
		   source,
		   new String[] {
			   "unit", "samples",
			   "range", "[1, 100000]",
			   "group", "Samples"
		   });
		addAnnotation
		  (getConstrainedGuidedPolicySearch_Gradient(),
		   source,
		   new String[] {
			   "group", "Trajectory distributions"
		   });
		addAnnotation
		  (getConstrainedGuidedPolicySearch_AdoptPolicyRollouts(),
		   source,
		   new String[] {
			   "group", "Trajectory distributions"
		   });
		addAnnotation
		  (getConstrainedGuidedPolicySearch_SamplesPerStep(),
		   source,
		   new String[] {
			   "unit", "samples",
			   "range", "[1, 100000]",
			   "group", "Samples"
		   });
		addAnnotation
		  (getConstrainedGuidedPolicySearch_InitialMultiplier(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "(0, 1e9]",
			   "group", "Dual step"
		   });
		addAnnotation
		  (getConstrainedGuidedPolicySearch_MultiplierStep(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "(0, 1e9]",
			   "group", "Dual step"
		   });
		addAnnotation
		  (getConstrainedGuidedPolicySearch_AdaptiveMultiplierStep(),
		   source,
		   new String[] {
			   "group", "Dual step"
		   });
		addAnnotation
		  (getConstrainedGuidedPolicySearch_MultiplierStepGrowth(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[1, 10]",
			   "group", "Dual step"
		   });
		addAnnotation
		  (getConstrainedGuidedPolicySearch_MaximumGrowth(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[1.001, 1e6]",
			   "group", "Dual step"
		   });
		addAnnotation
		  (getConstrainedGuidedPolicySearch_MaximumMultiplier(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "(0, 1e12]",
			   "group", "Dual step"
		   });
		addAnnotation
		  (getConstrainedGuidedPolicySearch_DivergenceTolerance(),
		   source,
		   new String[] {
			   "unit", "nat",
			   "range", "[0, 1e6]",
			   "group", "Stopping"
		   });
		addAnnotation
		  (getConstrainedGuidedPolicySearch_CostTolerance(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[0, 1]",
			   "group", "Stopping"
		   });
		addAnnotation
		  (getConstrainedGuidedPolicySearch_Patience(),
		   source,
		   new String[] {
			   "unit", "iterations",
			   "range", "[1, 1000000]",
			   "group", "Stopping"
		   });
		addAnnotation
		  (getConstrainedGuidedPolicySearch_RestartInterval(),
		   source,
		   new String[] {
			   "unit", "iterations",
			   "range", "[0, 1000000]",
			   "group", "Restarts"
		   });
		addAnnotation
		  (getConstrainedGuidedPolicySearch_RestartDraws(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[1, 10000]",
			   "group", "Restarts"
		   });
		addAnnotation
		  (getConstrainedGuidedPolicySearch_RestartMemory(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[0, 1000]",
			   "group", "Restarts"
		   });
		addAnnotation
		  (getConstrainedGuidedPolicySearch_RestartLead(),
		   source,
		   new String[] {
			   "unit", "s",
			   "range", "(0, 1000000]",
			   "group", "Restarts"
		   });
		addAnnotation
		  (getConstrainedGuidedPolicySearch_RestartCostRatio(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[1, 1000000]",
			   "group", "Restarts"
		   });
		addAnnotation
		  (getConstrainedGuidedPolicySearch_OutlierCostRatio(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[1, 1000000]",
			   "group", "Restarts"
		   });
		addAnnotation
		  (getDatasetAggregation_ExpertDecay(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[0, 1]",
			   "group", "Dataset aggregation"
		   });
		addAnnotation
		  (getDatasetAggregation_RolloutsPerCondition(),
		   source,
		   new String[] {
			   "unit", "rollouts",
			   "range", "[1, 100000]",
			   "group", "Dataset aggregation"
		   });
		addAnnotation
		  (getDatasetAggregation_ExpertRange(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[0, 1e9]",
			   "group", "Dataset aggregation"
		   });
		addAnnotation
		  (getVariationalGuidedPolicySearch_PolicyWeight(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[0, 1e9]",
			   "group", "Trajectory distributions"
		   });
		addAnnotation
		  (getSeparableEvolutionStrategy_PopulationSize(),
		   source,
		   new String[] {
			   "unit", "candidates",
			   "range", "[0, 1000000]",
			   "group", "Evolution strategy"
		   });
		addAnnotation
		  (getSeparableEvolutionStrategy_Generations(),
		   source,
		   new String[] {
			   "unit", "generations",
			   "range", "[1, 1000000]",
			   "group", "Evolution strategy"
		   });
		addAnnotation
		  (getSeparableEvolutionStrategy_InitialStepSize(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "(0, 1000]",
			   "group", "Evolution strategy"
		   });
		addAnnotation
		  (getSeparableEvolutionStrategy_CandidateRollouts(),
		   source,
		   new String[] {
			   "unit", "rollouts",
			   "range", "[1, 100000]",
			   "group", "Evolution strategy"
		   });
		addAnnotation
		  (getEvaluation_RolloutsPerCondition(),
		   source,
		   new String[] {
			   "unit", "rollouts",
			   "range", "[1, 100000]"
		   });
		addAnnotation
		  (getEvaluation_HorizonFactor(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[0.1, 1000]"
		   });
		addAnnotation
		  (getEvaluation_Interval(),
		   source,
		   new String[] {
			   "unit", "iterations",
			   "range", "[1, 1000000]"
		   });
		addAnnotation
		  (getStudy_FirstSeed(),
		   source,
		   new String[] {
			   "unit", "1",
			   "range", "[0, 9223372036854775807]"
		   });
		addAnnotation
		  (getStudy_Seeds(),
		   source,
		   new String[] {
			   "unit", "runs",
			   "range", "[1, 10000]"
		   });
		addAnnotation
		  (getStudyMethod_Optimizer(),
		   source,
		   new String[] {
			   "absent", "the optimizer of the experiment"
		   });
		addAnnotation
		  (getStudySetting_Value(),
		   source,
		   new String[] {
			   "absent", "removes the value"
		   });
		addAnnotation
		  (getStudySetting_Experiment(),
		   source,
		   new String[] {
			   "absent", "all experiments"
		   });
		addAnnotation
		  (integratorEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Semi-implicit Euler"
		   });
		addAnnotation
		  (integratorEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "RK4"
		   });
		addAnnotation
		  (samplingSchemeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Moment-matched"
		   });
	}

} //ExperimentPackageImpl
