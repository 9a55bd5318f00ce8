/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch;
import org.gaitwright.model.experiment.ControlLimits;
import org.gaitwright.model.experiment.CovarianceShape;
import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.GradientForm;
import org.gaitwright.model.experiment.PolicyTraining;
import org.gaitwright.model.experiment.RegularizationKind;
import org.gaitwright.model.experiment.SamplingScheme;
import org.gaitwright.model.experiment.TrajectoryDistributions;
import org.gaitwright.model.experiment.TrajectoryOptimization;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Constrained Guided Policy Search</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getTrajectoryIterations <em>Trajectory Iterations</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getTrajectoryTolerance <em>Trajectory Tolerance</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getSmallestStep <em>Smallest Step</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getStepReduction <em>Step Reduction</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getSufficientDecrease <em>Sufficient Decrease</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#isKeepImprovingStep <em>Keep Improving Step</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getControlLimits <em>Control Limits</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getRegularization <em>Regularization</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getInitialRegularization <em>Initial Regularization</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getMinimumRegularization <em>Minimum Regularization</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getMaximumRegularization <em>Maximum Regularization</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getEntryRegularizationCap <em>Entry Regularization Cap</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getRegularizationIncrease <em>Regularization Increase</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getRegularizationDecrease <em>Regularization Decrease</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getPolicyIterations <em>Policy Iterations</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getFirstPolicyIterations <em>First Policy Iterations</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getLbfgsMemory <em>Lbfgs Memory</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getPolicyGradientTolerance <em>Policy Gradient Tolerance</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getPolicyCovariance <em>Policy Covariance</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#isAutomaticTemperature <em>Automatic Temperature</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getAutomaticActionDeviation <em>Automatic Action Deviation</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getCovarianceSweeps <em>Covariance Sweeps</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getEigenvalueFloor <em>Eigenvalue Floor</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getPositionNoise <em>Position Noise</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getVelocityNoise <em>Velocity Noise</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getTailSteps <em>Tail Steps</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getSampling <em>Sampling</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getPolicySamplesPerStep <em>Policy Samples Per Step</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getGradient <em>Gradient</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#isAdoptPolicyRollouts <em>Adopt Policy Rollouts</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getSamplesPerStep <em>Samples Per Step</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getInitialMultiplier <em>Initial Multiplier</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getMultiplierStep <em>Multiplier Step</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#isAdaptiveMultiplierStep <em>Adaptive Multiplier Step</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getMultiplierStepGrowth <em>Multiplier Step Growth</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getMaximumGrowth <em>Maximum Growth</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getMaximumMultiplier <em>Maximum Multiplier</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getDivergenceTolerance <em>Divergence Tolerance</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getCostTolerance <em>Cost Tolerance</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getPatience <em>Patience</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getRestartInterval <em>Restart Interval</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getRestartDraws <em>Restart Draws</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getRestartMemory <em>Restart Memory</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getRestartLead <em>Restart Lead</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getRestartCostRatio <em>Restart Cost Ratio</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConstrainedGuidedPolicySearchImpl#getOutlierCostRatio <em>Outlier Cost Ratio</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConstrainedGuidedPolicySearchImpl extends OptimizerImpl implements ConstrainedGuidedPolicySearch {
	/**
	 * The default value of the '{@link #getTrajectoryIterations() <em>Trajectory Iterations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrajectoryIterations()
	 * @generated
	 * @ordered
	 */
	protected static final int TRAJECTORY_ITERATIONS_EDEFAULT = 3;

	/**
	 * The cached value of the '{@link #getTrajectoryIterations() <em>Trajectory Iterations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrajectoryIterations()
	 * @generated
	 * @ordered
	 */
	protected int trajectoryIterations = TRAJECTORY_ITERATIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTrajectoryTolerance() <em>Trajectory Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrajectoryTolerance()
	 * @generated
	 * @ordered
	 */
	protected static final double TRAJECTORY_TOLERANCE_EDEFAULT = 1.0E-6;

	/**
	 * The cached value of the '{@link #getTrajectoryTolerance() <em>Trajectory Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrajectoryTolerance()
	 * @generated
	 * @ordered
	 */
	protected double trajectoryTolerance = TRAJECTORY_TOLERANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSmallestStep() <em>Smallest Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSmallestStep()
	 * @generated
	 * @ordered
	 */
	protected static final double SMALLEST_STEP_EDEFAULT = 0.001;

	/**
	 * The cached value of the '{@link #getSmallestStep() <em>Smallest Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSmallestStep()
	 * @generated
	 * @ordered
	 */
	protected double smallestStep = SMALLEST_STEP_EDEFAULT;

	/**
	 * The default value of the '{@link #getStepReduction() <em>Step Reduction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStepReduction()
	 * @generated
	 * @ordered
	 */
	protected static final double STEP_REDUCTION_EDEFAULT = 0.5;

	/**
	 * The cached value of the '{@link #getStepReduction() <em>Step Reduction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStepReduction()
	 * @generated
	 * @ordered
	 */
	protected double stepReduction = STEP_REDUCTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSufficientDecrease() <em>Sufficient Decrease</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSufficientDecrease()
	 * @generated
	 * @ordered
	 */
	protected static final double SUFFICIENT_DECREASE_EDEFAULT = 0.1;

	/**
	 * The cached value of the '{@link #getSufficientDecrease() <em>Sufficient Decrease</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSufficientDecrease()
	 * @generated
	 * @ordered
	 */
	protected double sufficientDecrease = SUFFICIENT_DECREASE_EDEFAULT;

	/**
	 * The default value of the '{@link #isKeepImprovingStep() <em>Keep Improving Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isKeepImprovingStep()
	 * @generated
	 * @ordered
	 */
	protected static final boolean KEEP_IMPROVING_STEP_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isKeepImprovingStep() <em>Keep Improving Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isKeepImprovingStep()
	 * @generated
	 * @ordered
	 */
	protected boolean keepImprovingStep = KEEP_IMPROVING_STEP_EDEFAULT;

	/**
	 * The default value of the '{@link #getControlLimits() <em>Control Limits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControlLimits()
	 * @generated
	 * @ordered
	 */
	protected static final ControlLimits CONTROL_LIMITS_EDEFAULT = ControlLimits.NONE;

	/**
	 * The cached value of the '{@link #getControlLimits() <em>Control Limits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControlLimits()
	 * @generated
	 * @ordered
	 */
	protected ControlLimits controlLimits = CONTROL_LIMITS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRegularization() <em>Regularization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegularization()
	 * @generated
	 * @ordered
	 */
	protected static final RegularizationKind REGULARIZATION_EDEFAULT = RegularizationKind.STATE;

	/**
	 * The cached value of the '{@link #getRegularization() <em>Regularization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegularization()
	 * @generated
	 * @ordered
	 */
	protected RegularizationKind regularization = REGULARIZATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getInitialRegularization() <em>Initial Regularization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitialRegularization()
	 * @generated
	 * @ordered
	 */
	protected static final double INITIAL_REGULARIZATION_EDEFAULT = 0.01;

	/**
	 * The cached value of the '{@link #getInitialRegularization() <em>Initial Regularization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitialRegularization()
	 * @generated
	 * @ordered
	 */
	protected double initialRegularization = INITIAL_REGULARIZATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimumRegularization() <em>Minimum Regularization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumRegularization()
	 * @generated
	 * @ordered
	 */
	protected static final double MINIMUM_REGULARIZATION_EDEFAULT = 1.0E-8;

	/**
	 * The cached value of the '{@link #getMinimumRegularization() <em>Minimum Regularization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumRegularization()
	 * @generated
	 * @ordered
	 */
	protected double minimumRegularization = MINIMUM_REGULARIZATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximumRegularization() <em>Maximum Regularization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumRegularization()
	 * @generated
	 * @ordered
	 */
	protected static final double MAXIMUM_REGULARIZATION_EDEFAULT = 100.0;

	/**
	 * The cached value of the '{@link #getMaximumRegularization() <em>Maximum Regularization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumRegularization()
	 * @generated
	 * @ordered
	 */
	protected double maximumRegularization = MAXIMUM_REGULARIZATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getEntryRegularizationCap() <em>Entry Regularization Cap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntryRegularizationCap()
	 * @generated
	 * @ordered
	 */
	protected static final double ENTRY_REGULARIZATION_CAP_EDEFAULT = 0.1;

	/**
	 * The cached value of the '{@link #getEntryRegularizationCap() <em>Entry Regularization Cap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntryRegularizationCap()
	 * @generated
	 * @ordered
	 */
	protected double entryRegularizationCap = ENTRY_REGULARIZATION_CAP_EDEFAULT;

	/**
	 * The default value of the '{@link #getRegularizationIncrease() <em>Regularization Increase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegularizationIncrease()
	 * @generated
	 * @ordered
	 */
	protected static final double REGULARIZATION_INCREASE_EDEFAULT = 10.0;

	/**
	 * The cached value of the '{@link #getRegularizationIncrease() <em>Regularization Increase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegularizationIncrease()
	 * @generated
	 * @ordered
	 */
	protected double regularizationIncrease = REGULARIZATION_INCREASE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRegularizationDecrease() <em>Regularization Decrease</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegularizationDecrease()
	 * @generated
	 * @ordered
	 */
	protected static final double REGULARIZATION_DECREASE_EDEFAULT = 10.0;

	/**
	 * The cached value of the '{@link #getRegularizationDecrease() <em>Regularization Decrease</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegularizationDecrease()
	 * @generated
	 * @ordered
	 */
	protected double regularizationDecrease = REGULARIZATION_DECREASE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPolicyIterations() <em>Policy Iterations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicyIterations()
	 * @generated
	 * @ordered
	 */
	protected static final int POLICY_ITERATIONS_EDEFAULT = 100;

	/**
	 * The cached value of the '{@link #getPolicyIterations() <em>Policy Iterations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicyIterations()
	 * @generated
	 * @ordered
	 */
	protected int policyIterations = POLICY_ITERATIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirstPolicyIterations() <em>First Policy Iterations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstPolicyIterations()
	 * @generated
	 * @ordered
	 */
	protected static final int FIRST_POLICY_ITERATIONS_EDEFAULT = 300;

	/**
	 * The cached value of the '{@link #getFirstPolicyIterations() <em>First Policy Iterations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstPolicyIterations()
	 * @generated
	 * @ordered
	 */
	protected int firstPolicyIterations = FIRST_POLICY_ITERATIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLbfgsMemory() <em>Lbfgs Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLbfgsMemory()
	 * @generated
	 * @ordered
	 */
	protected static final int LBFGS_MEMORY_EDEFAULT = 20;

	/**
	 * The cached value of the '{@link #getLbfgsMemory() <em>Lbfgs Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLbfgsMemory()
	 * @generated
	 * @ordered
	 */
	protected int lbfgsMemory = LBFGS_MEMORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPolicyGradientTolerance() <em>Policy Gradient Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicyGradientTolerance()
	 * @generated
	 * @ordered
	 */
	protected static final double POLICY_GRADIENT_TOLERANCE_EDEFAULT = 1.0E-6;

	/**
	 * The cached value of the '{@link #getPolicyGradientTolerance() <em>Policy Gradient Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicyGradientTolerance()
	 * @generated
	 * @ordered
	 */
	protected double policyGradientTolerance = POLICY_GRADIENT_TOLERANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPolicyCovariance() <em>Policy Covariance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicyCovariance()
	 * @generated
	 * @ordered
	 */
	protected static final CovarianceShape POLICY_COVARIANCE_EDEFAULT = CovarianceShape.FULL;

	/**
	 * The cached value of the '{@link #getPolicyCovariance() <em>Policy Covariance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicyCovariance()
	 * @generated
	 * @ordered
	 */
	protected CovarianceShape policyCovariance = POLICY_COVARIANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTemperature() <em>Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemperature()
	 * @generated
	 * @ordered
	 */
	protected static final double TEMPERATURE_EDEFAULT = 0.01;

	/**
	 * The cached value of the '{@link #getTemperature() <em>Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemperature()
	 * @generated
	 * @ordered
	 */
	protected double temperature = TEMPERATURE_EDEFAULT;

	/**
	 * The default value of the '{@link #isAutomaticTemperature() <em>Automatic Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAutomaticTemperature()
	 * @generated
	 * @ordered
	 */
	protected static final boolean AUTOMATIC_TEMPERATURE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAutomaticTemperature() <em>Automatic Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAutomaticTemperature()
	 * @generated
	 * @ordered
	 */
	protected boolean automaticTemperature = AUTOMATIC_TEMPERATURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAutomaticActionDeviation() <em>Automatic Action Deviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAutomaticActionDeviation()
	 * @generated
	 * @ordered
	 */
	protected static final double AUTOMATIC_ACTION_DEVIATION_EDEFAULT = 0.15;

	/**
	 * The cached value of the '{@link #getAutomaticActionDeviation() <em>Automatic Action Deviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAutomaticActionDeviation()
	 * @generated
	 * @ordered
	 */
	protected double automaticActionDeviation = AUTOMATIC_ACTION_DEVIATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getCovarianceSweeps() <em>Covariance Sweeps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCovarianceSweeps()
	 * @generated
	 * @ordered
	 */
	protected static final int COVARIANCE_SWEEPS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getCovarianceSweeps() <em>Covariance Sweeps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCovarianceSweeps()
	 * @generated
	 * @ordered
	 */
	protected int covarianceSweeps = COVARIANCE_SWEEPS_EDEFAULT;

	/**
	 * The default value of the '{@link #getEigenvalueFloor() <em>Eigenvalue Floor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEigenvalueFloor()
	 * @generated
	 * @ordered
	 */
	protected static final double EIGENVALUE_FLOOR_EDEFAULT = 1.0E-6;

	/**
	 * The cached value of the '{@link #getEigenvalueFloor() <em>Eigenvalue Floor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEigenvalueFloor()
	 * @generated
	 * @ordered
	 */
	protected double eigenvalueFloor = EIGENVALUE_FLOOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getPositionNoise() <em>Position Noise</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPositionNoise()
	 * @generated
	 * @ordered
	 */
	protected static final double POSITION_NOISE_EDEFAULT = 1.0E-4;

	/**
	 * The cached value of the '{@link #getPositionNoise() <em>Position Noise</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPositionNoise()
	 * @generated
	 * @ordered
	 */
	protected double positionNoise = POSITION_NOISE_EDEFAULT;

	/**
	 * The default value of the '{@link #getVelocityNoise() <em>Velocity Noise</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVelocityNoise()
	 * @generated
	 * @ordered
	 */
	protected static final double VELOCITY_NOISE_EDEFAULT = 0.0031622776601683794;

	/**
	 * The cached value of the '{@link #getVelocityNoise() <em>Velocity Noise</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVelocityNoise()
	 * @generated
	 * @ordered
	 */
	protected double velocityNoise = VELOCITY_NOISE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTailSteps() <em>Tail Steps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTailSteps()
	 * @generated
	 * @ordered
	 */
	protected static final int TAIL_STEPS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTailSteps() <em>Tail Steps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTailSteps()
	 * @generated
	 * @ordered
	 */
	protected int tailSteps = TAIL_STEPS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSampling() <em>Sampling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSampling()
	 * @generated
	 * @ordered
	 */
	protected static final SamplingScheme SAMPLING_EDEFAULT = SamplingScheme.MOMENT_MATCHED;

	/**
	 * The cached value of the '{@link #getSampling() <em>Sampling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSampling()
	 * @generated
	 * @ordered
	 */
	protected SamplingScheme sampling = SAMPLING_EDEFAULT;

	/**
	 * The default value of the '{@link #getPolicySamplesPerStep() <em>Policy Samples Per Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicySamplesPerStep()
	 * @generated
	 * @ordered
	 */
	protected static final int POLICY_SAMPLES_PER_STEP_EDEFAULT = 12;

	/**
	 * The cached value of the '{@link #getPolicySamplesPerStep() <em>Policy Samples Per Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicySamplesPerStep()
	 * @generated
	 * @ordered
	 */
	protected int policySamplesPerStep = POLICY_SAMPLES_PER_STEP_EDEFAULT;

	/**
	 * The default value of the '{@link #getGradient() <em>Gradient</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGradient()
	 * @generated
	 * @ordered
	 */
	protected static final GradientForm GRADIENT_EDEFAULT = GradientForm.AVERAGED;

	/**
	 * The cached value of the '{@link #getGradient() <em>Gradient</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGradient()
	 * @generated
	 * @ordered
	 */
	protected GradientForm gradient = GRADIENT_EDEFAULT;

	/**
	 * The default value of the '{@link #isAdoptPolicyRollouts() <em>Adopt Policy Rollouts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAdoptPolicyRollouts()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ADOPT_POLICY_ROLLOUTS_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isAdoptPolicyRollouts() <em>Adopt Policy Rollouts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAdoptPolicyRollouts()
	 * @generated
	 * @ordered
	 */
	protected boolean adoptPolicyRollouts = ADOPT_POLICY_ROLLOUTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSamplesPerStep() <em>Samples Per Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSamplesPerStep()
	 * @generated
	 * @ordered
	 */
	protected static final int SAMPLES_PER_STEP_EDEFAULT = 20;

	/**
	 * The cached value of the '{@link #getSamplesPerStep() <em>Samples Per Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSamplesPerStep()
	 * @generated
	 * @ordered
	 */
	protected int samplesPerStep = SAMPLES_PER_STEP_EDEFAULT;

	/**
	 * The default value of the '{@link #getInitialMultiplier() <em>Initial Multiplier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitialMultiplier()
	 * @generated
	 * @ordered
	 */
	protected static final double INITIAL_MULTIPLIER_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getInitialMultiplier() <em>Initial Multiplier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitialMultiplier()
	 * @generated
	 * @ordered
	 */
	protected double initialMultiplier = INITIAL_MULTIPLIER_EDEFAULT;

	/**
	 * The default value of the '{@link #getMultiplierStep() <em>Multiplier Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMultiplierStep()
	 * @generated
	 * @ordered
	 */
	protected static final double MULTIPLIER_STEP_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getMultiplierStep() <em>Multiplier Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMultiplierStep()
	 * @generated
	 * @ordered
	 */
	protected double multiplierStep = MULTIPLIER_STEP_EDEFAULT;

	/**
	 * The default value of the '{@link #isAdaptiveMultiplierStep() <em>Adaptive Multiplier Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAdaptiveMultiplierStep()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ADAPTIVE_MULTIPLIER_STEP_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAdaptiveMultiplierStep() <em>Adaptive Multiplier Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAdaptiveMultiplierStep()
	 * @generated
	 * @ordered
	 */
	protected boolean adaptiveMultiplierStep = ADAPTIVE_MULTIPLIER_STEP_EDEFAULT;

	/**
	 * The default value of the '{@link #getMultiplierStepGrowth() <em>Multiplier Step Growth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMultiplierStepGrowth()
	 * @generated
	 * @ordered
	 */
	protected static final double MULTIPLIER_STEP_GROWTH_EDEFAULT = 1.15;

	/**
	 * The cached value of the '{@link #getMultiplierStepGrowth() <em>Multiplier Step Growth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMultiplierStepGrowth()
	 * @generated
	 * @ordered
	 */
	protected double multiplierStepGrowth = MULTIPLIER_STEP_GROWTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximumGrowth() <em>Maximum Growth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumGrowth()
	 * @generated
	 * @ordered
	 */
	protected static final double MAXIMUM_GROWTH_EDEFAULT = 10.0;

	/**
	 * The cached value of the '{@link #getMaximumGrowth() <em>Maximum Growth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumGrowth()
	 * @generated
	 * @ordered
	 */
	protected double maximumGrowth = MAXIMUM_GROWTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximumMultiplier() <em>Maximum Multiplier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumMultiplier()
	 * @generated
	 * @ordered
	 */
	protected static final double MAXIMUM_MULTIPLIER_EDEFAULT = 1000000.0;

	/**
	 * The cached value of the '{@link #getMaximumMultiplier() <em>Maximum Multiplier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumMultiplier()
	 * @generated
	 * @ordered
	 */
	protected double maximumMultiplier = MAXIMUM_MULTIPLIER_EDEFAULT;

	/**
	 * The default value of the '{@link #getDivergenceTolerance() <em>Divergence Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDivergenceTolerance()
	 * @generated
	 * @ordered
	 */
	protected static final double DIVERGENCE_TOLERANCE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getDivergenceTolerance() <em>Divergence Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDivergenceTolerance()
	 * @generated
	 * @ordered
	 */
	protected double divergenceTolerance = DIVERGENCE_TOLERANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCostTolerance() <em>Cost Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCostTolerance()
	 * @generated
	 * @ordered
	 */
	protected static final double COST_TOLERANCE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getCostTolerance() <em>Cost Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCostTolerance()
	 * @generated
	 * @ordered
	 */
	protected double costTolerance = COST_TOLERANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPatience() <em>Patience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatience()
	 * @generated
	 * @ordered
	 */
	protected static final int PATIENCE_EDEFAULT = 3;

	/**
	 * The cached value of the '{@link #getPatience() <em>Patience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatience()
	 * @generated
	 * @ordered
	 */
	protected int patience = PATIENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRestartInterval() <em>Restart Interval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestartInterval()
	 * @generated
	 * @ordered
	 */
	protected static final int RESTART_INTERVAL_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRestartInterval() <em>Restart Interval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestartInterval()
	 * @generated
	 * @ordered
	 */
	protected int restartInterval = RESTART_INTERVAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getRestartDraws() <em>Restart Draws</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestartDraws()
	 * @generated
	 * @ordered
	 */
	protected static final int RESTART_DRAWS_EDEFAULT = 10;

	/**
	 * The cached value of the '{@link #getRestartDraws() <em>Restart Draws</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestartDraws()
	 * @generated
	 * @ordered
	 */
	protected int restartDraws = RESTART_DRAWS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRestartMemory() <em>Restart Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestartMemory()
	 * @generated
	 * @ordered
	 */
	protected static final int RESTART_MEMORY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRestartMemory() <em>Restart Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestartMemory()
	 * @generated
	 * @ordered
	 */
	protected int restartMemory = RESTART_MEMORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRestartLead() <em>Restart Lead</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestartLead()
	 * @generated
	 * @ordered
	 */
	protected static final double RESTART_LEAD_EDEFAULT = 1.2;

	/**
	 * The cached value of the '{@link #getRestartLead() <em>Restart Lead</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestartLead()
	 * @generated
	 * @ordered
	 */
	protected double restartLead = RESTART_LEAD_EDEFAULT;

	/**
	 * The default value of the '{@link #getRestartCostRatio() <em>Restart Cost Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestartCostRatio()
	 * @generated
	 * @ordered
	 */
	protected static final double RESTART_COST_RATIO_EDEFAULT = 4.0;

	/**
	 * The cached value of the '{@link #getRestartCostRatio() <em>Restart Cost Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestartCostRatio()
	 * @generated
	 * @ordered
	 */
	protected double restartCostRatio = RESTART_COST_RATIO_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutlierCostRatio() <em>Outlier Cost Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutlierCostRatio()
	 * @generated
	 * @ordered
	 */
	protected static final double OUTLIER_COST_RATIO_EDEFAULT = 4.0;

	/**
	 * The cached value of the '{@link #getOutlierCostRatio() <em>Outlier Cost Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutlierCostRatio()
	 * @generated
	 * @ordered
	 */
	protected double outlierCostRatio = OUTLIER_COST_RATIO_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConstrainedGuidedPolicySearchImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.CONSTRAINED_GUIDED_POLICY_SEARCH;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTrajectoryIterations() {
		return trajectoryIterations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrajectoryIterations(int newTrajectoryIterations) {
		int oldTrajectoryIterations = trajectoryIterations;
		trajectoryIterations = newTrajectoryIterations;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__TRAJECTORY_ITERATIONS, oldTrajectoryIterations, trajectoryIterations));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTrajectoryTolerance() {
		return trajectoryTolerance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrajectoryTolerance(double newTrajectoryTolerance) {
		double oldTrajectoryTolerance = trajectoryTolerance;
		trajectoryTolerance = newTrajectoryTolerance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__TRAJECTORY_TOLERANCE, oldTrajectoryTolerance, trajectoryTolerance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSmallestStep() {
		return smallestStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSmallestStep(double newSmallestStep) {
		double oldSmallestStep = smallestStep;
		smallestStep = newSmallestStep;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__SMALLEST_STEP, oldSmallestStep, smallestStep));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getStepReduction() {
		return stepReduction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStepReduction(double newStepReduction) {
		double oldStepReduction = stepReduction;
		stepReduction = newStepReduction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__STEP_REDUCTION, oldStepReduction, stepReduction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSufficientDecrease() {
		return sufficientDecrease;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSufficientDecrease(double newSufficientDecrease) {
		double oldSufficientDecrease = sufficientDecrease;
		sufficientDecrease = newSufficientDecrease;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__SUFFICIENT_DECREASE, oldSufficientDecrease, sufficientDecrease));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isKeepImprovingStep() {
		return keepImprovingStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeepImprovingStep(boolean newKeepImprovingStep) {
		boolean oldKeepImprovingStep = keepImprovingStep;
		keepImprovingStep = newKeepImprovingStep;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__KEEP_IMPROVING_STEP, oldKeepImprovingStep, keepImprovingStep));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ControlLimits getControlLimits() {
		return controlLimits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setControlLimits(ControlLimits newControlLimits) {
		ControlLimits oldControlLimits = controlLimits;
		controlLimits = newControlLimits == null ? CONTROL_LIMITS_EDEFAULT : newControlLimits;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__CONTROL_LIMITS, oldControlLimits, controlLimits));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RegularizationKind getRegularization() {
		return regularization;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegularization(RegularizationKind newRegularization) {
		RegularizationKind oldRegularization = regularization;
		regularization = newRegularization == null ? REGULARIZATION_EDEFAULT : newRegularization;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__REGULARIZATION, oldRegularization, regularization));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getInitialRegularization() {
		return initialRegularization;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInitialRegularization(double newInitialRegularization) {
		double oldInitialRegularization = initialRegularization;
		initialRegularization = newInitialRegularization;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__INITIAL_REGULARIZATION, oldInitialRegularization, initialRegularization));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMinimumRegularization() {
		return minimumRegularization;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumRegularization(double newMinimumRegularization) {
		double oldMinimumRegularization = minimumRegularization;
		minimumRegularization = newMinimumRegularization;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__MINIMUM_REGULARIZATION, oldMinimumRegularization, minimumRegularization));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMaximumRegularization() {
		return maximumRegularization;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximumRegularization(double newMaximumRegularization) {
		double oldMaximumRegularization = maximumRegularization;
		maximumRegularization = newMaximumRegularization;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__MAXIMUM_REGULARIZATION, oldMaximumRegularization, maximumRegularization));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getEntryRegularizationCap() {
		return entryRegularizationCap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEntryRegularizationCap(double newEntryRegularizationCap) {
		double oldEntryRegularizationCap = entryRegularizationCap;
		entryRegularizationCap = newEntryRegularizationCap;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__ENTRY_REGULARIZATION_CAP, oldEntryRegularizationCap, entryRegularizationCap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getRegularizationIncrease() {
		return regularizationIncrease;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegularizationIncrease(double newRegularizationIncrease) {
		double oldRegularizationIncrease = regularizationIncrease;
		regularizationIncrease = newRegularizationIncrease;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__REGULARIZATION_INCREASE, oldRegularizationIncrease, regularizationIncrease));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getRegularizationDecrease() {
		return regularizationDecrease;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegularizationDecrease(double newRegularizationDecrease) {
		double oldRegularizationDecrease = regularizationDecrease;
		regularizationDecrease = newRegularizationDecrease;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__REGULARIZATION_DECREASE, oldRegularizationDecrease, regularizationDecrease));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPolicyIterations() {
		return policyIterations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPolicyIterations(int newPolicyIterations) {
		int oldPolicyIterations = policyIterations;
		policyIterations = newPolicyIterations;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__POLICY_ITERATIONS, oldPolicyIterations, policyIterations));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFirstPolicyIterations() {
		return firstPolicyIterations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstPolicyIterations(int newFirstPolicyIterations) {
		int oldFirstPolicyIterations = firstPolicyIterations;
		firstPolicyIterations = newFirstPolicyIterations;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__FIRST_POLICY_ITERATIONS, oldFirstPolicyIterations, firstPolicyIterations));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLbfgsMemory() {
		return lbfgsMemory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLbfgsMemory(int newLbfgsMemory) {
		int oldLbfgsMemory = lbfgsMemory;
		lbfgsMemory = newLbfgsMemory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__LBFGS_MEMORY, oldLbfgsMemory, lbfgsMemory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPolicyGradientTolerance() {
		return policyGradientTolerance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPolicyGradientTolerance(double newPolicyGradientTolerance) {
		double oldPolicyGradientTolerance = policyGradientTolerance;
		policyGradientTolerance = newPolicyGradientTolerance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__POLICY_GRADIENT_TOLERANCE, oldPolicyGradientTolerance, policyGradientTolerance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CovarianceShape getPolicyCovariance() {
		return policyCovariance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPolicyCovariance(CovarianceShape newPolicyCovariance) {
		CovarianceShape oldPolicyCovariance = policyCovariance;
		policyCovariance = newPolicyCovariance == null ? POLICY_COVARIANCE_EDEFAULT : newPolicyCovariance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__POLICY_COVARIANCE, oldPolicyCovariance, policyCovariance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTemperature() {
		return temperature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTemperature(double newTemperature) {
		double oldTemperature = temperature;
		temperature = newTemperature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__TEMPERATURE, oldTemperature, temperature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAutomaticTemperature() {
		return automaticTemperature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAutomaticTemperature(boolean newAutomaticTemperature) {
		boolean oldAutomaticTemperature = automaticTemperature;
		automaticTemperature = newAutomaticTemperature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__AUTOMATIC_TEMPERATURE, oldAutomaticTemperature, automaticTemperature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAutomaticActionDeviation() {
		return automaticActionDeviation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAutomaticActionDeviation(double newAutomaticActionDeviation) {
		double oldAutomaticActionDeviation = automaticActionDeviation;
		automaticActionDeviation = newAutomaticActionDeviation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__AUTOMATIC_ACTION_DEVIATION, oldAutomaticActionDeviation, automaticActionDeviation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCovarianceSweeps() {
		return covarianceSweeps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCovarianceSweeps(int newCovarianceSweeps) {
		int oldCovarianceSweeps = covarianceSweeps;
		covarianceSweeps = newCovarianceSweeps;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__COVARIANCE_SWEEPS, oldCovarianceSweeps, covarianceSweeps));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getEigenvalueFloor() {
		return eigenvalueFloor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEigenvalueFloor(double newEigenvalueFloor) {
		double oldEigenvalueFloor = eigenvalueFloor;
		eigenvalueFloor = newEigenvalueFloor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__EIGENVALUE_FLOOR, oldEigenvalueFloor, eigenvalueFloor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPositionNoise() {
		return positionNoise;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPositionNoise(double newPositionNoise) {
		double oldPositionNoise = positionNoise;
		positionNoise = newPositionNoise;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__POSITION_NOISE, oldPositionNoise, positionNoise));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getVelocityNoise() {
		return velocityNoise;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVelocityNoise(double newVelocityNoise) {
		double oldVelocityNoise = velocityNoise;
		velocityNoise = newVelocityNoise;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__VELOCITY_NOISE, oldVelocityNoise, velocityNoise));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTailSteps() {
		return tailSteps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTailSteps(int newTailSteps) {
		int oldTailSteps = tailSteps;
		tailSteps = newTailSteps;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__TAIL_STEPS, oldTailSteps, tailSteps));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SamplingScheme getSampling() {
		return sampling;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSampling(SamplingScheme newSampling) {
		SamplingScheme oldSampling = sampling;
		sampling = newSampling == null ? SAMPLING_EDEFAULT : newSampling;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__SAMPLING, oldSampling, sampling));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPolicySamplesPerStep() {
		return policySamplesPerStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPolicySamplesPerStep(int newPolicySamplesPerStep) {
		int oldPolicySamplesPerStep = policySamplesPerStep;
		policySamplesPerStep = newPolicySamplesPerStep;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__POLICY_SAMPLES_PER_STEP, oldPolicySamplesPerStep, policySamplesPerStep));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GradientForm getGradient() {
		return gradient;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGradient(GradientForm newGradient) {
		GradientForm oldGradient = gradient;
		gradient = newGradient == null ? GRADIENT_EDEFAULT : newGradient;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__GRADIENT, oldGradient, gradient));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAdoptPolicyRollouts() {
		return adoptPolicyRollouts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdoptPolicyRollouts(boolean newAdoptPolicyRollouts) {
		boolean oldAdoptPolicyRollouts = adoptPolicyRollouts;
		adoptPolicyRollouts = newAdoptPolicyRollouts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__ADOPT_POLICY_ROLLOUTS, oldAdoptPolicyRollouts, adoptPolicyRollouts));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSamplesPerStep() {
		return samplesPerStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSamplesPerStep(int newSamplesPerStep) {
		int oldSamplesPerStep = samplesPerStep;
		samplesPerStep = newSamplesPerStep;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__SAMPLES_PER_STEP, oldSamplesPerStep, samplesPerStep));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getInitialMultiplier() {
		return initialMultiplier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInitialMultiplier(double newInitialMultiplier) {
		double oldInitialMultiplier = initialMultiplier;
		initialMultiplier = newInitialMultiplier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__INITIAL_MULTIPLIER, oldInitialMultiplier, initialMultiplier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMultiplierStep() {
		return multiplierStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMultiplierStep(double newMultiplierStep) {
		double oldMultiplierStep = multiplierStep;
		multiplierStep = newMultiplierStep;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__MULTIPLIER_STEP, oldMultiplierStep, multiplierStep));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAdaptiveMultiplierStep() {
		return adaptiveMultiplierStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdaptiveMultiplierStep(boolean newAdaptiveMultiplierStep) {
		boolean oldAdaptiveMultiplierStep = adaptiveMultiplierStep;
		adaptiveMultiplierStep = newAdaptiveMultiplierStep;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__ADAPTIVE_MULTIPLIER_STEP, oldAdaptiveMultiplierStep, adaptiveMultiplierStep));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMultiplierStepGrowth() {
		return multiplierStepGrowth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMultiplierStepGrowth(double newMultiplierStepGrowth) {
		double oldMultiplierStepGrowth = multiplierStepGrowth;
		multiplierStepGrowth = newMultiplierStepGrowth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__MULTIPLIER_STEP_GROWTH, oldMultiplierStepGrowth, multiplierStepGrowth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMaximumGrowth() {
		return maximumGrowth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximumGrowth(double newMaximumGrowth) {
		double oldMaximumGrowth = maximumGrowth;
		maximumGrowth = newMaximumGrowth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__MAXIMUM_GROWTH, oldMaximumGrowth, maximumGrowth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMaximumMultiplier() {
		return maximumMultiplier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximumMultiplier(double newMaximumMultiplier) {
		double oldMaximumMultiplier = maximumMultiplier;
		maximumMultiplier = newMaximumMultiplier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__MAXIMUM_MULTIPLIER, oldMaximumMultiplier, maximumMultiplier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDivergenceTolerance() {
		return divergenceTolerance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDivergenceTolerance(double newDivergenceTolerance) {
		double oldDivergenceTolerance = divergenceTolerance;
		divergenceTolerance = newDivergenceTolerance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__DIVERGENCE_TOLERANCE, oldDivergenceTolerance, divergenceTolerance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getCostTolerance() {
		return costTolerance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCostTolerance(double newCostTolerance) {
		double oldCostTolerance = costTolerance;
		costTolerance = newCostTolerance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__COST_TOLERANCE, oldCostTolerance, costTolerance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPatience() {
		return patience;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPatience(int newPatience) {
		int oldPatience = patience;
		patience = newPatience;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__PATIENCE, oldPatience, patience));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRestartInterval() {
		return restartInterval;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRestartInterval(int newRestartInterval) {
		int oldRestartInterval = restartInterval;
		restartInterval = newRestartInterval;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_INTERVAL, oldRestartInterval, restartInterval));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRestartDraws() {
		return restartDraws;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRestartDraws(int newRestartDraws) {
		int oldRestartDraws = restartDraws;
		restartDraws = newRestartDraws;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_DRAWS, oldRestartDraws, restartDraws));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRestartMemory() {
		return restartMemory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRestartMemory(int newRestartMemory) {
		int oldRestartMemory = restartMemory;
		restartMemory = newRestartMemory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_MEMORY, oldRestartMemory, restartMemory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getRestartLead() {
		return restartLead;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRestartLead(double newRestartLead) {
		double oldRestartLead = restartLead;
		restartLead = newRestartLead;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_LEAD, oldRestartLead, restartLead));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getRestartCostRatio() {
		return restartCostRatio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRestartCostRatio(double newRestartCostRatio) {
		double oldRestartCostRatio = restartCostRatio;
		restartCostRatio = newRestartCostRatio;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_COST_RATIO, oldRestartCostRatio, restartCostRatio));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getOutlierCostRatio() {
		return outlierCostRatio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutlierCostRatio(double newOutlierCostRatio) {
		double oldOutlierCostRatio = outlierCostRatio;
		outlierCostRatio = newOutlierCostRatio;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__OUTLIER_COST_RATIO, oldOutlierCostRatio, outlierCostRatio));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__TRAJECTORY_ITERATIONS:
				return getTrajectoryIterations();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__TRAJECTORY_TOLERANCE:
				return getTrajectoryTolerance();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__SMALLEST_STEP:
				return getSmallestStep();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__STEP_REDUCTION:
				return getStepReduction();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__SUFFICIENT_DECREASE:
				return getSufficientDecrease();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__KEEP_IMPROVING_STEP:
				return isKeepImprovingStep();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__CONTROL_LIMITS:
				return getControlLimits();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__REGULARIZATION:
				return getRegularization();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__INITIAL_REGULARIZATION:
				return getInitialRegularization();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__MINIMUM_REGULARIZATION:
				return getMinimumRegularization();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__MAXIMUM_REGULARIZATION:
				return getMaximumRegularization();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__ENTRY_REGULARIZATION_CAP:
				return getEntryRegularizationCap();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__REGULARIZATION_INCREASE:
				return getRegularizationIncrease();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__REGULARIZATION_DECREASE:
				return getRegularizationDecrease();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__POLICY_ITERATIONS:
				return getPolicyIterations();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__FIRST_POLICY_ITERATIONS:
				return getFirstPolicyIterations();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__LBFGS_MEMORY:
				return getLbfgsMemory();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__POLICY_GRADIENT_TOLERANCE:
				return getPolicyGradientTolerance();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__POLICY_COVARIANCE:
				return getPolicyCovariance();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__TEMPERATURE:
				return getTemperature();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__AUTOMATIC_TEMPERATURE:
				return isAutomaticTemperature();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__AUTOMATIC_ACTION_DEVIATION:
				return getAutomaticActionDeviation();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__COVARIANCE_SWEEPS:
				return getCovarianceSweeps();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__EIGENVALUE_FLOOR:
				return getEigenvalueFloor();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__POSITION_NOISE:
				return getPositionNoise();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__VELOCITY_NOISE:
				return getVelocityNoise();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__TAIL_STEPS:
				return getTailSteps();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__SAMPLING:
				return getSampling();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__POLICY_SAMPLES_PER_STEP:
				return getPolicySamplesPerStep();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__GRADIENT:
				return getGradient();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__ADOPT_POLICY_ROLLOUTS:
				return isAdoptPolicyRollouts();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__SAMPLES_PER_STEP:
				return getSamplesPerStep();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__INITIAL_MULTIPLIER:
				return getInitialMultiplier();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__MULTIPLIER_STEP:
				return getMultiplierStep();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__ADAPTIVE_MULTIPLIER_STEP:
				return isAdaptiveMultiplierStep();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__MULTIPLIER_STEP_GROWTH:
				return getMultiplierStepGrowth();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__MAXIMUM_GROWTH:
				return getMaximumGrowth();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__MAXIMUM_MULTIPLIER:
				return getMaximumMultiplier();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__DIVERGENCE_TOLERANCE:
				return getDivergenceTolerance();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__COST_TOLERANCE:
				return getCostTolerance();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__PATIENCE:
				return getPatience();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_INTERVAL:
				return getRestartInterval();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_DRAWS:
				return getRestartDraws();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_MEMORY:
				return getRestartMemory();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_LEAD:
				return getRestartLead();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_COST_RATIO:
				return getRestartCostRatio();
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__OUTLIER_COST_RATIO:
				return getOutlierCostRatio();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__TRAJECTORY_ITERATIONS:
				setTrajectoryIterations((Integer)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__TRAJECTORY_TOLERANCE:
				setTrajectoryTolerance((Double)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__SMALLEST_STEP:
				setSmallestStep((Double)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__STEP_REDUCTION:
				setStepReduction((Double)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__SUFFICIENT_DECREASE:
				setSufficientDecrease((Double)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__KEEP_IMPROVING_STEP:
				setKeepImprovingStep((Boolean)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__CONTROL_LIMITS:
				setControlLimits((ControlLimits)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__REGULARIZATION:
				setRegularization((RegularizationKind)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__INITIAL_REGULARIZATION:
				setInitialRegularization((Double)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__MINIMUM_REGULARIZATION:
				setMinimumRegularization((Double)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__MAXIMUM_REGULARIZATION:
				setMaximumRegularization((Double)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__ENTRY_REGULARIZATION_CAP:
				setEntryRegularizationCap((Double)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__REGULARIZATION_INCREASE:
				setRegularizationIncrease((Double)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__REGULARIZATION_DECREASE:
				setRegularizationDecrease((Double)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__POLICY_ITERATIONS:
				setPolicyIterations((Integer)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__FIRST_POLICY_ITERATIONS:
				setFirstPolicyIterations((Integer)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__LBFGS_MEMORY:
				setLbfgsMemory((Integer)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__POLICY_GRADIENT_TOLERANCE:
				setPolicyGradientTolerance((Double)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__POLICY_COVARIANCE:
				setPolicyCovariance((CovarianceShape)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__TEMPERATURE:
				setTemperature((Double)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__AUTOMATIC_TEMPERATURE:
				setAutomaticTemperature((Boolean)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__AUTOMATIC_ACTION_DEVIATION:
				setAutomaticActionDeviation((Double)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__COVARIANCE_SWEEPS:
				setCovarianceSweeps((Integer)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__EIGENVALUE_FLOOR:
				setEigenvalueFloor((Double)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__POSITION_NOISE:
				setPositionNoise((Double)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__VELOCITY_NOISE:
				setVelocityNoise((Double)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__TAIL_STEPS:
				setTailSteps((Integer)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__SAMPLING:
				setSampling((SamplingScheme)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__POLICY_SAMPLES_PER_STEP:
				setPolicySamplesPerStep((Integer)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__GRADIENT:
				setGradient((GradientForm)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__ADOPT_POLICY_ROLLOUTS:
				setAdoptPolicyRollouts((Boolean)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__SAMPLES_PER_STEP:
				setSamplesPerStep((Integer)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__INITIAL_MULTIPLIER:
				setInitialMultiplier((Double)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__MULTIPLIER_STEP:
				setMultiplierStep((Double)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__ADAPTIVE_MULTIPLIER_STEP:
				setAdaptiveMultiplierStep((Boolean)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__MULTIPLIER_STEP_GROWTH:
				setMultiplierStepGrowth((Double)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__MAXIMUM_GROWTH:
				setMaximumGrowth((Double)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__MAXIMUM_MULTIPLIER:
				setMaximumMultiplier((Double)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__DIVERGENCE_TOLERANCE:
				setDivergenceTolerance((Double)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__COST_TOLERANCE:
				setCostTolerance((Double)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__PATIENCE:
				setPatience((Integer)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_INTERVAL:
				setRestartInterval((Integer)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_DRAWS:
				setRestartDraws((Integer)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_MEMORY:
				setRestartMemory((Integer)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_LEAD:
				setRestartLead((Double)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_COST_RATIO:
				setRestartCostRatio((Double)newValue);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__OUTLIER_COST_RATIO:
				setOutlierCostRatio((Double)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__TRAJECTORY_ITERATIONS:
				setTrajectoryIterations(TRAJECTORY_ITERATIONS_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__TRAJECTORY_TOLERANCE:
				setTrajectoryTolerance(TRAJECTORY_TOLERANCE_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__SMALLEST_STEP:
				setSmallestStep(SMALLEST_STEP_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__STEP_REDUCTION:
				setStepReduction(STEP_REDUCTION_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__SUFFICIENT_DECREASE:
				setSufficientDecrease(SUFFICIENT_DECREASE_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__KEEP_IMPROVING_STEP:
				setKeepImprovingStep(KEEP_IMPROVING_STEP_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__CONTROL_LIMITS:
				setControlLimits(CONTROL_LIMITS_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__REGULARIZATION:
				setRegularization(REGULARIZATION_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__INITIAL_REGULARIZATION:
				setInitialRegularization(INITIAL_REGULARIZATION_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__MINIMUM_REGULARIZATION:
				setMinimumRegularization(MINIMUM_REGULARIZATION_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__MAXIMUM_REGULARIZATION:
				setMaximumRegularization(MAXIMUM_REGULARIZATION_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__ENTRY_REGULARIZATION_CAP:
				setEntryRegularizationCap(ENTRY_REGULARIZATION_CAP_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__REGULARIZATION_INCREASE:
				setRegularizationIncrease(REGULARIZATION_INCREASE_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__REGULARIZATION_DECREASE:
				setRegularizationDecrease(REGULARIZATION_DECREASE_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__POLICY_ITERATIONS:
				setPolicyIterations(POLICY_ITERATIONS_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__FIRST_POLICY_ITERATIONS:
				setFirstPolicyIterations(FIRST_POLICY_ITERATIONS_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__LBFGS_MEMORY:
				setLbfgsMemory(LBFGS_MEMORY_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__POLICY_GRADIENT_TOLERANCE:
				setPolicyGradientTolerance(POLICY_GRADIENT_TOLERANCE_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__POLICY_COVARIANCE:
				setPolicyCovariance(POLICY_COVARIANCE_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__TEMPERATURE:
				setTemperature(TEMPERATURE_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__AUTOMATIC_TEMPERATURE:
				setAutomaticTemperature(AUTOMATIC_TEMPERATURE_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__AUTOMATIC_ACTION_DEVIATION:
				setAutomaticActionDeviation(AUTOMATIC_ACTION_DEVIATION_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__COVARIANCE_SWEEPS:
				setCovarianceSweeps(COVARIANCE_SWEEPS_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__EIGENVALUE_FLOOR:
				setEigenvalueFloor(EIGENVALUE_FLOOR_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__POSITION_NOISE:
				setPositionNoise(POSITION_NOISE_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__VELOCITY_NOISE:
				setVelocityNoise(VELOCITY_NOISE_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__TAIL_STEPS:
				setTailSteps(TAIL_STEPS_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__SAMPLING:
				setSampling(SAMPLING_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__POLICY_SAMPLES_PER_STEP:
				setPolicySamplesPerStep(POLICY_SAMPLES_PER_STEP_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__GRADIENT:
				setGradient(GRADIENT_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__ADOPT_POLICY_ROLLOUTS:
				setAdoptPolicyRollouts(ADOPT_POLICY_ROLLOUTS_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__SAMPLES_PER_STEP:
				setSamplesPerStep(SAMPLES_PER_STEP_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__INITIAL_MULTIPLIER:
				setInitialMultiplier(INITIAL_MULTIPLIER_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__MULTIPLIER_STEP:
				setMultiplierStep(MULTIPLIER_STEP_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__ADAPTIVE_MULTIPLIER_STEP:
				setAdaptiveMultiplierStep(ADAPTIVE_MULTIPLIER_STEP_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__MULTIPLIER_STEP_GROWTH:
				setMultiplierStepGrowth(MULTIPLIER_STEP_GROWTH_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__MAXIMUM_GROWTH:
				setMaximumGrowth(MAXIMUM_GROWTH_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__MAXIMUM_MULTIPLIER:
				setMaximumMultiplier(MAXIMUM_MULTIPLIER_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__DIVERGENCE_TOLERANCE:
				setDivergenceTolerance(DIVERGENCE_TOLERANCE_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__COST_TOLERANCE:
				setCostTolerance(COST_TOLERANCE_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__PATIENCE:
				setPatience(PATIENCE_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_INTERVAL:
				setRestartInterval(RESTART_INTERVAL_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_DRAWS:
				setRestartDraws(RESTART_DRAWS_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_MEMORY:
				setRestartMemory(RESTART_MEMORY_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_LEAD:
				setRestartLead(RESTART_LEAD_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_COST_RATIO:
				setRestartCostRatio(RESTART_COST_RATIO_EDEFAULT);
				return;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__OUTLIER_COST_RATIO:
				setOutlierCostRatio(OUTLIER_COST_RATIO_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__TRAJECTORY_ITERATIONS:
				return trajectoryIterations != TRAJECTORY_ITERATIONS_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__TRAJECTORY_TOLERANCE:
				return trajectoryTolerance != TRAJECTORY_TOLERANCE_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__SMALLEST_STEP:
				return smallestStep != SMALLEST_STEP_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__STEP_REDUCTION:
				return stepReduction != STEP_REDUCTION_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__SUFFICIENT_DECREASE:
				return sufficientDecrease != SUFFICIENT_DECREASE_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__KEEP_IMPROVING_STEP:
				return keepImprovingStep != KEEP_IMPROVING_STEP_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__CONTROL_LIMITS:
				return controlLimits != CONTROL_LIMITS_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__REGULARIZATION:
				return regularization != REGULARIZATION_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__INITIAL_REGULARIZATION:
				return initialRegularization != INITIAL_REGULARIZATION_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__MINIMUM_REGULARIZATION:
				return minimumRegularization != MINIMUM_REGULARIZATION_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__MAXIMUM_REGULARIZATION:
				return maximumRegularization != MAXIMUM_REGULARIZATION_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__ENTRY_REGULARIZATION_CAP:
				return entryRegularizationCap != ENTRY_REGULARIZATION_CAP_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__REGULARIZATION_INCREASE:
				return regularizationIncrease != REGULARIZATION_INCREASE_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__REGULARIZATION_DECREASE:
				return regularizationDecrease != REGULARIZATION_DECREASE_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__POLICY_ITERATIONS:
				return policyIterations != POLICY_ITERATIONS_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__FIRST_POLICY_ITERATIONS:
				return firstPolicyIterations != FIRST_POLICY_ITERATIONS_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__LBFGS_MEMORY:
				return lbfgsMemory != LBFGS_MEMORY_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__POLICY_GRADIENT_TOLERANCE:
				return policyGradientTolerance != POLICY_GRADIENT_TOLERANCE_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__POLICY_COVARIANCE:
				return policyCovariance != POLICY_COVARIANCE_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__TEMPERATURE:
				return temperature != TEMPERATURE_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__AUTOMATIC_TEMPERATURE:
				return automaticTemperature != AUTOMATIC_TEMPERATURE_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__AUTOMATIC_ACTION_DEVIATION:
				return automaticActionDeviation != AUTOMATIC_ACTION_DEVIATION_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__COVARIANCE_SWEEPS:
				return covarianceSweeps != COVARIANCE_SWEEPS_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__EIGENVALUE_FLOOR:
				return eigenvalueFloor != EIGENVALUE_FLOOR_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__POSITION_NOISE:
				return positionNoise != POSITION_NOISE_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__VELOCITY_NOISE:
				return velocityNoise != VELOCITY_NOISE_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__TAIL_STEPS:
				return tailSteps != TAIL_STEPS_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__SAMPLING:
				return sampling != SAMPLING_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__POLICY_SAMPLES_PER_STEP:
				return policySamplesPerStep != POLICY_SAMPLES_PER_STEP_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__GRADIENT:
				return gradient != GRADIENT_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__ADOPT_POLICY_ROLLOUTS:
				return adoptPolicyRollouts != ADOPT_POLICY_ROLLOUTS_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__SAMPLES_PER_STEP:
				return samplesPerStep != SAMPLES_PER_STEP_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__INITIAL_MULTIPLIER:
				return initialMultiplier != INITIAL_MULTIPLIER_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__MULTIPLIER_STEP:
				return multiplierStep != MULTIPLIER_STEP_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__ADAPTIVE_MULTIPLIER_STEP:
				return adaptiveMultiplierStep != ADAPTIVE_MULTIPLIER_STEP_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__MULTIPLIER_STEP_GROWTH:
				return multiplierStepGrowth != MULTIPLIER_STEP_GROWTH_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__MAXIMUM_GROWTH:
				return maximumGrowth != MAXIMUM_GROWTH_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__MAXIMUM_MULTIPLIER:
				return maximumMultiplier != MAXIMUM_MULTIPLIER_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__DIVERGENCE_TOLERANCE:
				return divergenceTolerance != DIVERGENCE_TOLERANCE_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__COST_TOLERANCE:
				return costTolerance != COST_TOLERANCE_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__PATIENCE:
				return patience != PATIENCE_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_INTERVAL:
				return restartInterval != RESTART_INTERVAL_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_DRAWS:
				return restartDraws != RESTART_DRAWS_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_MEMORY:
				return restartMemory != RESTART_MEMORY_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_LEAD:
				return restartLead != RESTART_LEAD_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_COST_RATIO:
				return restartCostRatio != RESTART_COST_RATIO_EDEFAULT;
			case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__OUTLIER_COST_RATIO:
				return outlierCostRatio != OUTLIER_COST_RATIO_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == TrajectoryOptimization.class) {
			switch (derivedFeatureID) {
				case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__TRAJECTORY_ITERATIONS: return ExperimentPackage.TRAJECTORY_OPTIMIZATION__TRAJECTORY_ITERATIONS;
				case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__TRAJECTORY_TOLERANCE: return ExperimentPackage.TRAJECTORY_OPTIMIZATION__TRAJECTORY_TOLERANCE;
				case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__SMALLEST_STEP: return ExperimentPackage.TRAJECTORY_OPTIMIZATION__SMALLEST_STEP;
				case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__STEP_REDUCTION: return ExperimentPackage.TRAJECTORY_OPTIMIZATION__STEP_REDUCTION;
				case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__SUFFICIENT_DECREASE: return ExperimentPackage.TRAJECTORY_OPTIMIZATION__SUFFICIENT_DECREASE;
				case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__KEEP_IMPROVING_STEP: return ExperimentPackage.TRAJECTORY_OPTIMIZATION__KEEP_IMPROVING_STEP;
				case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__CONTROL_LIMITS: return ExperimentPackage.TRAJECTORY_OPTIMIZATION__CONTROL_LIMITS;
				case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__REGULARIZATION: return ExperimentPackage.TRAJECTORY_OPTIMIZATION__REGULARIZATION;
				case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__INITIAL_REGULARIZATION: return ExperimentPackage.TRAJECTORY_OPTIMIZATION__INITIAL_REGULARIZATION;
				case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__MINIMUM_REGULARIZATION: return ExperimentPackage.TRAJECTORY_OPTIMIZATION__MINIMUM_REGULARIZATION;
				case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__MAXIMUM_REGULARIZATION: return ExperimentPackage.TRAJECTORY_OPTIMIZATION__MAXIMUM_REGULARIZATION;
				case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__ENTRY_REGULARIZATION_CAP: return ExperimentPackage.TRAJECTORY_OPTIMIZATION__ENTRY_REGULARIZATION_CAP;
				case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__REGULARIZATION_INCREASE: return ExperimentPackage.TRAJECTORY_OPTIMIZATION__REGULARIZATION_INCREASE;
				case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__REGULARIZATION_DECREASE: return ExperimentPackage.TRAJECTORY_OPTIMIZATION__REGULARIZATION_DECREASE;
				default: return -1;
			}
		}
		if (baseClass == PolicyTraining.class) {
			switch (derivedFeatureID) {
				case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__POLICY_ITERATIONS: return ExperimentPackage.POLICY_TRAINING__POLICY_ITERATIONS;
				case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__FIRST_POLICY_ITERATIONS: return ExperimentPackage.POLICY_TRAINING__FIRST_POLICY_ITERATIONS;
				case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__LBFGS_MEMORY: return ExperimentPackage.POLICY_TRAINING__LBFGS_MEMORY;
				case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__POLICY_GRADIENT_TOLERANCE: return ExperimentPackage.POLICY_TRAINING__POLICY_GRADIENT_TOLERANCE;
				case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__POLICY_COVARIANCE: return ExperimentPackage.POLICY_TRAINING__POLICY_COVARIANCE;
				default: return -1;
			}
		}
		if (baseClass == TrajectoryDistributions.class) {
			switch (derivedFeatureID) {
				case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__TEMPERATURE: return ExperimentPackage.TRAJECTORY_DISTRIBUTIONS__TEMPERATURE;
				case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__AUTOMATIC_TEMPERATURE: return ExperimentPackage.TRAJECTORY_DISTRIBUTIONS__AUTOMATIC_TEMPERATURE;
				case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__AUTOMATIC_ACTION_DEVIATION: return ExperimentPackage.TRAJECTORY_DISTRIBUTIONS__AUTOMATIC_ACTION_DEVIATION;
				case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__COVARIANCE_SWEEPS: return ExperimentPackage.TRAJECTORY_DISTRIBUTIONS__COVARIANCE_SWEEPS;
				case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__EIGENVALUE_FLOOR: return ExperimentPackage.TRAJECTORY_DISTRIBUTIONS__EIGENVALUE_FLOOR;
				case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__POSITION_NOISE: return ExperimentPackage.TRAJECTORY_DISTRIBUTIONS__POSITION_NOISE;
				case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__VELOCITY_NOISE: return ExperimentPackage.TRAJECTORY_DISTRIBUTIONS__VELOCITY_NOISE;
				case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__TAIL_STEPS: return ExperimentPackage.TRAJECTORY_DISTRIBUTIONS__TAIL_STEPS;
				case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__SAMPLING: return ExperimentPackage.TRAJECTORY_DISTRIBUTIONS__SAMPLING;
				case ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__POLICY_SAMPLES_PER_STEP: return ExperimentPackage.TRAJECTORY_DISTRIBUTIONS__POLICY_SAMPLES_PER_STEP;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == TrajectoryOptimization.class) {
			switch (baseFeatureID) {
				case ExperimentPackage.TRAJECTORY_OPTIMIZATION__TRAJECTORY_ITERATIONS: return ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__TRAJECTORY_ITERATIONS;
				case ExperimentPackage.TRAJECTORY_OPTIMIZATION__TRAJECTORY_TOLERANCE: return ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__TRAJECTORY_TOLERANCE;
				case ExperimentPackage.TRAJECTORY_OPTIMIZATION__SMALLEST_STEP: return ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__SMALLEST_STEP;
				case ExperimentPackage.TRAJECTORY_OPTIMIZATION__STEP_REDUCTION: return ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__STEP_REDUCTION;
				case ExperimentPackage.TRAJECTORY_OPTIMIZATION__SUFFICIENT_DECREASE: return ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__SUFFICIENT_DECREASE;
				case ExperimentPackage.TRAJECTORY_OPTIMIZATION__KEEP_IMPROVING_STEP: return ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__KEEP_IMPROVING_STEP;
				case ExperimentPackage.TRAJECTORY_OPTIMIZATION__CONTROL_LIMITS: return ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__CONTROL_LIMITS;
				case ExperimentPackage.TRAJECTORY_OPTIMIZATION__REGULARIZATION: return ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__REGULARIZATION;
				case ExperimentPackage.TRAJECTORY_OPTIMIZATION__INITIAL_REGULARIZATION: return ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__INITIAL_REGULARIZATION;
				case ExperimentPackage.TRAJECTORY_OPTIMIZATION__MINIMUM_REGULARIZATION: return ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__MINIMUM_REGULARIZATION;
				case ExperimentPackage.TRAJECTORY_OPTIMIZATION__MAXIMUM_REGULARIZATION: return ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__MAXIMUM_REGULARIZATION;
				case ExperimentPackage.TRAJECTORY_OPTIMIZATION__ENTRY_REGULARIZATION_CAP: return ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__ENTRY_REGULARIZATION_CAP;
				case ExperimentPackage.TRAJECTORY_OPTIMIZATION__REGULARIZATION_INCREASE: return ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__REGULARIZATION_INCREASE;
				case ExperimentPackage.TRAJECTORY_OPTIMIZATION__REGULARIZATION_DECREASE: return ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__REGULARIZATION_DECREASE;
				default: return -1;
			}
		}
		if (baseClass == PolicyTraining.class) {
			switch (baseFeatureID) {
				case ExperimentPackage.POLICY_TRAINING__POLICY_ITERATIONS: return ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__POLICY_ITERATIONS;
				case ExperimentPackage.POLICY_TRAINING__FIRST_POLICY_ITERATIONS: return ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__FIRST_POLICY_ITERATIONS;
				case ExperimentPackage.POLICY_TRAINING__LBFGS_MEMORY: return ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__LBFGS_MEMORY;
				case ExperimentPackage.POLICY_TRAINING__POLICY_GRADIENT_TOLERANCE: return ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__POLICY_GRADIENT_TOLERANCE;
				case ExperimentPackage.POLICY_TRAINING__POLICY_COVARIANCE: return ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__POLICY_COVARIANCE;
				default: return -1;
			}
		}
		if (baseClass == TrajectoryDistributions.class) {
			switch (baseFeatureID) {
				case ExperimentPackage.TRAJECTORY_DISTRIBUTIONS__TEMPERATURE: return ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__TEMPERATURE;
				case ExperimentPackage.TRAJECTORY_DISTRIBUTIONS__AUTOMATIC_TEMPERATURE: return ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__AUTOMATIC_TEMPERATURE;
				case ExperimentPackage.TRAJECTORY_DISTRIBUTIONS__AUTOMATIC_ACTION_DEVIATION: return ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__AUTOMATIC_ACTION_DEVIATION;
				case ExperimentPackage.TRAJECTORY_DISTRIBUTIONS__COVARIANCE_SWEEPS: return ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__COVARIANCE_SWEEPS;
				case ExperimentPackage.TRAJECTORY_DISTRIBUTIONS__EIGENVALUE_FLOOR: return ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__EIGENVALUE_FLOOR;
				case ExperimentPackage.TRAJECTORY_DISTRIBUTIONS__POSITION_NOISE: return ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__POSITION_NOISE;
				case ExperimentPackage.TRAJECTORY_DISTRIBUTIONS__VELOCITY_NOISE: return ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__VELOCITY_NOISE;
				case ExperimentPackage.TRAJECTORY_DISTRIBUTIONS__TAIL_STEPS: return ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__TAIL_STEPS;
				case ExperimentPackage.TRAJECTORY_DISTRIBUTIONS__SAMPLING: return ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__SAMPLING;
				case ExperimentPackage.TRAJECTORY_DISTRIBUTIONS__POLICY_SAMPLES_PER_STEP: return ExperimentPackage.CONSTRAINED_GUIDED_POLICY_SEARCH__POLICY_SAMPLES_PER_STEP;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (trajectoryIterations: ");
		result.append(trajectoryIterations);
		result.append(", trajectoryTolerance: ");
		result.append(trajectoryTolerance);
		result.append(", smallestStep: ");
		result.append(smallestStep);
		result.append(", stepReduction: ");
		result.append(stepReduction);
		result.append(", sufficientDecrease: ");
		result.append(sufficientDecrease);
		result.append(", keepImprovingStep: ");
		result.append(keepImprovingStep);
		result.append(", controlLimits: ");
		result.append(controlLimits);
		result.append(", regularization: ");
		result.append(regularization);
		result.append(", initialRegularization: ");
		result.append(initialRegularization);
		result.append(", minimumRegularization: ");
		result.append(minimumRegularization);
		result.append(", maximumRegularization: ");
		result.append(maximumRegularization);
		result.append(", entryRegularizationCap: ");
		result.append(entryRegularizationCap);
		result.append(", regularizationIncrease: ");
		result.append(regularizationIncrease);
		result.append(", regularizationDecrease: ");
		result.append(regularizationDecrease);
		result.append(", policyIterations: ");
		result.append(policyIterations);
		result.append(", firstPolicyIterations: ");
		result.append(firstPolicyIterations);
		result.append(", lbfgsMemory: ");
		result.append(lbfgsMemory);
		result.append(", policyGradientTolerance: ");
		result.append(policyGradientTolerance);
		result.append(", policyCovariance: ");
		result.append(policyCovariance);
		result.append(", temperature: ");
		result.append(temperature);
		result.append(", automaticTemperature: ");
		result.append(automaticTemperature);
		result.append(", automaticActionDeviation: ");
		result.append(automaticActionDeviation);
		result.append(", covarianceSweeps: ");
		result.append(covarianceSweeps);
		result.append(", eigenvalueFloor: ");
		result.append(eigenvalueFloor);
		result.append(", positionNoise: ");
		result.append(positionNoise);
		result.append(", velocityNoise: ");
		result.append(velocityNoise);
		result.append(", tailSteps: ");
		result.append(tailSteps);
		result.append(", sampling: ");
		result.append(sampling);
		result.append(", policySamplesPerStep: ");
		result.append(policySamplesPerStep);
		result.append(", gradient: ");
		result.append(gradient);
		result.append(", adoptPolicyRollouts: ");
		result.append(adoptPolicyRollouts);
		result.append(", samplesPerStep: ");
		result.append(samplesPerStep);
		result.append(", initialMultiplier: ");
		result.append(initialMultiplier);
		result.append(", multiplierStep: ");
		result.append(multiplierStep);
		result.append(", adaptiveMultiplierStep: ");
		result.append(adaptiveMultiplierStep);
		result.append(", multiplierStepGrowth: ");
		result.append(multiplierStepGrowth);
		result.append(", maximumGrowth: ");
		result.append(maximumGrowth);
		result.append(", maximumMultiplier: ");
		result.append(maximumMultiplier);
		result.append(", divergenceTolerance: ");
		result.append(divergenceTolerance);
		result.append(", costTolerance: ");
		result.append(costTolerance);
		result.append(", patience: ");
		result.append(patience);
		result.append(", restartInterval: ");
		result.append(restartInterval);
		result.append(", restartDraws: ");
		result.append(restartDraws);
		result.append(", restartMemory: ");
		result.append(restartMemory);
		result.append(", restartLead: ");
		result.append(restartLead);
		result.append(", restartCostRatio: ");
		result.append(restartCostRatio);
		result.append(", outlierCostRatio: ");
		result.append(outlierCostRatio);
		result.append(')');
		return result.toString();
	}

} //ConstrainedGuidedPolicySearchImpl
