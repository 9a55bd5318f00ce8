/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.SeparableEvolutionStrategy;

/**
 * This is the item provider adapter for a {@link org.gaitwright.model.experiment.SeparableEvolutionStrategy} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class SeparableEvolutionStrategyItemProvider extends OptimizerItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SeparableEvolutionStrategyItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addTrajectoryIterationsPropertyDescriptor(object);
			addTrajectoryTolerancePropertyDescriptor(object);
			addSmallestStepPropertyDescriptor(object);
			addStepReductionPropertyDescriptor(object);
			addSufficientDecreasePropertyDescriptor(object);
			addKeepImprovingStepPropertyDescriptor(object);
			addControlLimitsPropertyDescriptor(object);
			addRegularizationPropertyDescriptor(object);
			addInitialRegularizationPropertyDescriptor(object);
			addMinimumRegularizationPropertyDescriptor(object);
			addMaximumRegularizationPropertyDescriptor(object);
			addEntryRegularizationCapPropertyDescriptor(object);
			addRegularizationIncreasePropertyDescriptor(object);
			addRegularizationDecreasePropertyDescriptor(object);
			addPolicyIterationsPropertyDescriptor(object);
			addFirstPolicyIterationsPropertyDescriptor(object);
			addLbfgsMemoryPropertyDescriptor(object);
			addPolicyGradientTolerancePropertyDescriptor(object);
			addPolicyCovariancePropertyDescriptor(object);
			addTemperaturePropertyDescriptor(object);
			addAutomaticTemperaturePropertyDescriptor(object);
			addAutomaticActionDeviationPropertyDescriptor(object);
			addCovarianceSweepsPropertyDescriptor(object);
			addEigenvalueFloorPropertyDescriptor(object);
			addPositionNoisePropertyDescriptor(object);
			addVelocityNoisePropertyDescriptor(object);
			addTailStepsPropertyDescriptor(object);
			addSamplingPropertyDescriptor(object);
			addPolicySamplesPerStepPropertyDescriptor(object);
			addPopulationSizePropertyDescriptor(object);
			addGenerationsPropertyDescriptor(object);
			addInitialStepSizePropertyDescriptor(object);
			addCandidateRolloutsPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Trajectory Iterations feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTrajectoryIterationsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TrajectoryOptimization_trajectoryIterations_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TrajectoryOptimization_trajectoryIterations_feature", "_UI_TrajectoryOptimization_type"),
				 ExperimentPackage.Literals.TRAJECTORY_OPTIMIZATION__TRAJECTORY_ITERATIONS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Trajectory Tolerance feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTrajectoryTolerancePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TrajectoryOptimization_trajectoryTolerance_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TrajectoryOptimization_trajectoryTolerance_feature", "_UI_TrajectoryOptimization_type"),
				 ExperimentPackage.Literals.TRAJECTORY_OPTIMIZATION__TRAJECTORY_TOLERANCE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Smallest Step feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSmallestStepPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TrajectoryOptimization_smallestStep_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TrajectoryOptimization_smallestStep_feature", "_UI_TrajectoryOptimization_type"),
				 ExperimentPackage.Literals.TRAJECTORY_OPTIMIZATION__SMALLEST_STEP,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Step Reduction feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStepReductionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TrajectoryOptimization_stepReduction_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TrajectoryOptimization_stepReduction_feature", "_UI_TrajectoryOptimization_type"),
				 ExperimentPackage.Literals.TRAJECTORY_OPTIMIZATION__STEP_REDUCTION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Sufficient Decrease feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSufficientDecreasePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TrajectoryOptimization_sufficientDecrease_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TrajectoryOptimization_sufficientDecrease_feature", "_UI_TrajectoryOptimization_type"),
				 ExperimentPackage.Literals.TRAJECTORY_OPTIMIZATION__SUFFICIENT_DECREASE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Keep Improving Step feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addKeepImprovingStepPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TrajectoryOptimization_keepImprovingStep_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TrajectoryOptimization_keepImprovingStep_feature", "_UI_TrajectoryOptimization_type"),
				 ExperimentPackage.Literals.TRAJECTORY_OPTIMIZATION__KEEP_IMPROVING_STEP,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Control Limits feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addControlLimitsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TrajectoryOptimization_controlLimits_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TrajectoryOptimization_controlLimits_feature", "_UI_TrajectoryOptimization_type"),
				 ExperimentPackage.Literals.TRAJECTORY_OPTIMIZATION__CONTROL_LIMITS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Regularization feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRegularizationPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TrajectoryOptimization_regularization_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TrajectoryOptimization_regularization_feature", "_UI_TrajectoryOptimization_type"),
				 ExperimentPackage.Literals.TRAJECTORY_OPTIMIZATION__REGULARIZATION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Initial Regularization feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addInitialRegularizationPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TrajectoryOptimization_initialRegularization_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TrajectoryOptimization_initialRegularization_feature", "_UI_TrajectoryOptimization_type"),
				 ExperimentPackage.Literals.TRAJECTORY_OPTIMIZATION__INITIAL_REGULARIZATION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Minimum Regularization feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMinimumRegularizationPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TrajectoryOptimization_minimumRegularization_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TrajectoryOptimization_minimumRegularization_feature", "_UI_TrajectoryOptimization_type"),
				 ExperimentPackage.Literals.TRAJECTORY_OPTIMIZATION__MINIMUM_REGULARIZATION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Maximum Regularization feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMaximumRegularizationPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TrajectoryOptimization_maximumRegularization_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TrajectoryOptimization_maximumRegularization_feature", "_UI_TrajectoryOptimization_type"),
				 ExperimentPackage.Literals.TRAJECTORY_OPTIMIZATION__MAXIMUM_REGULARIZATION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Entry Regularization Cap feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEntryRegularizationCapPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TrajectoryOptimization_entryRegularizationCap_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TrajectoryOptimization_entryRegularizationCap_feature", "_UI_TrajectoryOptimization_type"),
				 ExperimentPackage.Literals.TRAJECTORY_OPTIMIZATION__ENTRY_REGULARIZATION_CAP,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Regularization Increase feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRegularizationIncreasePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TrajectoryOptimization_regularizationIncrease_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TrajectoryOptimization_regularizationIncrease_feature", "_UI_TrajectoryOptimization_type"),
				 ExperimentPackage.Literals.TRAJECTORY_OPTIMIZATION__REGULARIZATION_INCREASE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Regularization Decrease feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRegularizationDecreasePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TrajectoryOptimization_regularizationDecrease_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TrajectoryOptimization_regularizationDecrease_feature", "_UI_TrajectoryOptimization_type"),
				 ExperimentPackage.Literals.TRAJECTORY_OPTIMIZATION__REGULARIZATION_DECREASE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Policy Iterations feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPolicyIterationsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PolicyTraining_policyIterations_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PolicyTraining_policyIterations_feature", "_UI_PolicyTraining_type"),
				 ExperimentPackage.Literals.POLICY_TRAINING__POLICY_ITERATIONS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the First Policy Iterations feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFirstPolicyIterationsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PolicyTraining_firstPolicyIterations_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PolicyTraining_firstPolicyIterations_feature", "_UI_PolicyTraining_type"),
				 ExperimentPackage.Literals.POLICY_TRAINING__FIRST_POLICY_ITERATIONS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Lbfgs Memory feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLbfgsMemoryPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PolicyTraining_lbfgsMemory_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PolicyTraining_lbfgsMemory_feature", "_UI_PolicyTraining_type"),
				 ExperimentPackage.Literals.POLICY_TRAINING__LBFGS_MEMORY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Policy Gradient Tolerance feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPolicyGradientTolerancePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PolicyTraining_policyGradientTolerance_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PolicyTraining_policyGradientTolerance_feature", "_UI_PolicyTraining_type"),
				 ExperimentPackage.Literals.POLICY_TRAINING__POLICY_GRADIENT_TOLERANCE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Policy Covariance feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPolicyCovariancePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PolicyTraining_policyCovariance_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PolicyTraining_policyCovariance_feature", "_UI_PolicyTraining_type"),
				 ExperimentPackage.Literals.POLICY_TRAINING__POLICY_COVARIANCE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Temperature feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTemperaturePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TrajectoryDistributions_temperature_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TrajectoryDistributions_temperature_feature", "_UI_TrajectoryDistributions_type"),
				 ExperimentPackage.Literals.TRAJECTORY_DISTRIBUTIONS__TEMPERATURE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Automatic Temperature feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAutomaticTemperaturePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TrajectoryDistributions_automaticTemperature_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TrajectoryDistributions_automaticTemperature_feature", "_UI_TrajectoryDistributions_type"),
				 ExperimentPackage.Literals.TRAJECTORY_DISTRIBUTIONS__AUTOMATIC_TEMPERATURE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Automatic Action Deviation feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAutomaticActionDeviationPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TrajectoryDistributions_automaticActionDeviation_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TrajectoryDistributions_automaticActionDeviation_feature", "_UI_TrajectoryDistributions_type"),
				 ExperimentPackage.Literals.TRAJECTORY_DISTRIBUTIONS__AUTOMATIC_ACTION_DEVIATION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Covariance Sweeps feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCovarianceSweepsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TrajectoryDistributions_covarianceSweeps_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TrajectoryDistributions_covarianceSweeps_feature", "_UI_TrajectoryDistributions_type"),
				 ExperimentPackage.Literals.TRAJECTORY_DISTRIBUTIONS__COVARIANCE_SWEEPS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Eigenvalue Floor feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEigenvalueFloorPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TrajectoryDistributions_eigenvalueFloor_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TrajectoryDistributions_eigenvalueFloor_feature", "_UI_TrajectoryDistributions_type"),
				 ExperimentPackage.Literals.TRAJECTORY_DISTRIBUTIONS__EIGENVALUE_FLOOR,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Position Noise feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPositionNoisePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TrajectoryDistributions_positionNoise_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TrajectoryDistributions_positionNoise_feature", "_UI_TrajectoryDistributions_type"),
				 ExperimentPackage.Literals.TRAJECTORY_DISTRIBUTIONS__POSITION_NOISE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Velocity Noise feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addVelocityNoisePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TrajectoryDistributions_velocityNoise_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TrajectoryDistributions_velocityNoise_feature", "_UI_TrajectoryDistributions_type"),
				 ExperimentPackage.Literals.TRAJECTORY_DISTRIBUTIONS__VELOCITY_NOISE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Tail Steps feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTailStepsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TrajectoryDistributions_tailSteps_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TrajectoryDistributions_tailSteps_feature", "_UI_TrajectoryDistributions_type"),
				 ExperimentPackage.Literals.TRAJECTORY_DISTRIBUTIONS__TAIL_STEPS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Sampling feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSamplingPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TrajectoryDistributions_sampling_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TrajectoryDistributions_sampling_feature", "_UI_TrajectoryDistributions_type"),
				 ExperimentPackage.Literals.TRAJECTORY_DISTRIBUTIONS__SAMPLING,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Policy Samples Per Step feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPolicySamplesPerStepPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TrajectoryDistributions_policySamplesPerStep_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TrajectoryDistributions_policySamplesPerStep_feature", "_UI_TrajectoryDistributions_type"),
				 ExperimentPackage.Literals.TRAJECTORY_DISTRIBUTIONS__POLICY_SAMPLES_PER_STEP,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Population Size feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPopulationSizePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_SeparableEvolutionStrategy_populationSize_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_SeparableEvolutionStrategy_populationSize_feature", "_UI_SeparableEvolutionStrategy_type"),
				 ExperimentPackage.Literals.SEPARABLE_EVOLUTION_STRATEGY__POPULATION_SIZE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Generations feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addGenerationsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_SeparableEvolutionStrategy_generations_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_SeparableEvolutionStrategy_generations_feature", "_UI_SeparableEvolutionStrategy_type"),
				 ExperimentPackage.Literals.SEPARABLE_EVOLUTION_STRATEGY__GENERATIONS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Initial Step Size feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addInitialStepSizePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_SeparableEvolutionStrategy_initialStepSize_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_SeparableEvolutionStrategy_initialStepSize_feature", "_UI_SeparableEvolutionStrategy_type"),
				 ExperimentPackage.Literals.SEPARABLE_EVOLUTION_STRATEGY__INITIAL_STEP_SIZE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Candidate Rollouts feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCandidateRolloutsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_SeparableEvolutionStrategy_candidateRollouts_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_SeparableEvolutionStrategy_candidateRollouts_feature", "_UI_SeparableEvolutionStrategy_type"),
				 ExperimentPackage.Literals.SEPARABLE_EVOLUTION_STRATEGY__CANDIDATE_ROLLOUTS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This returns SeparableEvolutionStrategy.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/SeparableEvolutionStrategy"));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		SeparableEvolutionStrategy separableEvolutionStrategy = (SeparableEvolutionStrategy)object;
		return getString("_UI_SeparableEvolutionStrategy_type") + " " + separableEvolutionStrategy.getIterations();
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(SeparableEvolutionStrategy.class)) {
			case ExperimentPackage.SEPARABLE_EVOLUTION_STRATEGY__TRAJECTORY_ITERATIONS:
			case ExperimentPackage.SEPARABLE_EVOLUTION_STRATEGY__TRAJECTORY_TOLERANCE:
			case ExperimentPackage.SEPARABLE_EVOLUTION_STRATEGY__SMALLEST_STEP:
			case ExperimentPackage.SEPARABLE_EVOLUTION_STRATEGY__STEP_REDUCTION:
			case ExperimentPackage.SEPARABLE_EVOLUTION_STRATEGY__SUFFICIENT_DECREASE:
			case ExperimentPackage.SEPARABLE_EVOLUTION_STRATEGY__KEEP_IMPROVING_STEP:
			case ExperimentPackage.SEPARABLE_EVOLUTION_STRATEGY__CONTROL_LIMITS:
			case ExperimentPackage.SEPARABLE_EVOLUTION_STRATEGY__REGULARIZATION:
			case ExperimentPackage.SEPARABLE_EVOLUTION_STRATEGY__INITIAL_REGULARIZATION:
			case ExperimentPackage.SEPARABLE_EVOLUTION_STRATEGY__MINIMUM_REGULARIZATION:
			case ExperimentPackage.SEPARABLE_EVOLUTION_STRATEGY__MAXIMUM_REGULARIZATION:
			case ExperimentPackage.SEPARABLE_EVOLUTION_STRATEGY__ENTRY_REGULARIZATION_CAP:
			case ExperimentPackage.SEPARABLE_EVOLUTION_STRATEGY__REGULARIZATION_INCREASE:
			case ExperimentPackage.SEPARABLE_EVOLUTION_STRATEGY__REGULARIZATION_DECREASE:
			case ExperimentPackage.SEPARABLE_EVOLUTION_STRATEGY__POLICY_ITERATIONS:
			case ExperimentPackage.SEPARABLE_EVOLUTION_STRATEGY__FIRST_POLICY_ITERATIONS:
			case ExperimentPackage.SEPARABLE_EVOLUTION_STRATEGY__LBFGS_MEMORY:
			case ExperimentPackage.SEPARABLE_EVOLUTION_STRATEGY__POLICY_GRADIENT_TOLERANCE:
			case ExperimentPackage.SEPARABLE_EVOLUTION_STRATEGY__POLICY_COVARIANCE:
			case ExperimentPackage.SEPARABLE_EVOLUTION_STRATEGY__TEMPERATURE:
			case ExperimentPackage.SEPARABLE_EVOLUTION_STRATEGY__AUTOMATIC_TEMPERATURE:
			case ExperimentPackage.SEPARABLE_EVOLUTION_STRATEGY__AUTOMATIC_ACTION_DEVIATION:
			case ExperimentPackage.SEPARABLE_EVOLUTION_STRATEGY__COVARIANCE_SWEEPS:
			case ExperimentPackage.SEPARABLE_EVOLUTION_STRATEGY__EIGENVALUE_FLOOR:
			case ExperimentPackage.SEPARABLE_EVOLUTION_STRATEGY__POSITION_NOISE:
			case ExperimentPackage.SEPARABLE_EVOLUTION_STRATEGY__VELOCITY_NOISE:
			case ExperimentPackage.SEPARABLE_EVOLUTION_STRATEGY__TAIL_STEPS:
			case ExperimentPackage.SEPARABLE_EVOLUTION_STRATEGY__SAMPLING:
			case ExperimentPackage.SEPARABLE_EVOLUTION_STRATEGY__POLICY_SAMPLES_PER_STEP:
			case ExperimentPackage.SEPARABLE_EVOLUTION_STRATEGY__POPULATION_SIZE:
			case ExperimentPackage.SEPARABLE_EVOLUTION_STRATEGY__GENERATIONS:
			case ExperimentPackage.SEPARABLE_EVOLUTION_STRATEGY__INITIAL_STEP_SIZE:
			case ExperimentPackage.SEPARABLE_EVOLUTION_STRATEGY__CANDIDATE_ROLLOUTS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);
	}

}
