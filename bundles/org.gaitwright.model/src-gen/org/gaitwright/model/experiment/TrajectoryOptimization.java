/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Trajectory Optimization</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Parameters of differential dynamic programming that optimizers share.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.TrajectoryOptimization#getTrajectoryIterations <em>Trajectory Iterations</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.TrajectoryOptimization#getTrajectoryTolerance <em>Trajectory Tolerance</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.TrajectoryOptimization#getSmallestStep <em>Smallest Step</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.TrajectoryOptimization#getStepReduction <em>Step Reduction</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.TrajectoryOptimization#getSufficientDecrease <em>Sufficient Decrease</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.TrajectoryOptimization#isKeepImprovingStep <em>Keep Improving Step</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.TrajectoryOptimization#getControlLimits <em>Control Limits</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.TrajectoryOptimization#getRegularization <em>Regularization</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.TrajectoryOptimization#getInitialRegularization <em>Initial Regularization</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.TrajectoryOptimization#getMinimumRegularization <em>Minimum Regularization</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.TrajectoryOptimization#getMaximumRegularization <em>Maximum Regularization</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.TrajectoryOptimization#getEntryRegularizationCap <em>Entry Regularization Cap</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.TrajectoryOptimization#getRegularizationIncrease <em>Regularization Increase</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.TrajectoryOptimization#getRegularizationDecrease <em>Regularization Decrease</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getTrajectoryOptimization()
 * @model interface="true" abstract="true"
 * @generated
 */
public interface TrajectoryOptimization extends EObject {
	/**
	 * Returns the value of the '<em><b>Trajectory Iterations</b></em>' attribute.
	 * The default value is <code>"3"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Iterations of differential dynamic programming in each outer iteration; 0 leaves the mean trajectories as they are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trajectory Iterations</em>' attribute.
	 * @see #setTrajectoryIterations(int)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getTrajectoryOptimization_TrajectoryIterations()
	 * @model default="3"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='iterations' range='[0, 10000]' group='Trajectory optimization'"
	 * @generated
	 */
	int getTrajectoryIterations();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.TrajectoryOptimization#getTrajectoryIterations <em>Trajectory Iterations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trajectory Iterations</em>' attribute.
	 * @see #getTrajectoryIterations()
	 * @generated
	 */
	void setTrajectoryIterations(int value);

	/**
	 * Returns the value of the '<em><b>Trajectory Tolerance</b></em>' attribute.
	 * The default value is <code>"1e-06"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relative decrease in one iteration of differential dynamic programming below which a trajectory has converged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trajectory Tolerance</em>' attribute.
	 * @see #setTrajectoryTolerance(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getTrajectoryOptimization_TrajectoryTolerance()
	 * @model default="1e-06"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[0, 0.5]' group='Trajectory optimization'"
	 * @generated
	 */
	double getTrajectoryTolerance();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.TrajectoryOptimization#getTrajectoryTolerance <em>Trajectory Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trajectory Tolerance</em>' attribute.
	 * @see #getTrajectoryTolerance()
	 * @generated
	 */
	void setTrajectoryTolerance(double value);

	/**
	 * Returns the value of the '<em><b>Smallest Step</b></em>' attribute.
	 * The default value is <code>"0.001"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Line-search step below which an iteration gives up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Smallest Step</em>' attribute.
	 * @see #setSmallestStep(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getTrajectoryOptimization_SmallestStep()
	 * @model default="0.001"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='(0, 1]' group='Trajectory optimization'"
	 * @generated
	 */
	double getSmallestStep();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.TrajectoryOptimization#getSmallestStep <em>Smallest Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Smallest Step</em>' attribute.
	 * @see #getSmallestStep()
	 * @generated
	 */
	void setSmallestStep(double value);

	/**
	 * Returns the value of the '<em><b>Step Reduction</b></em>' attribute.
	 * The default value is <code>"0.5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Factor from one line-search step to the next.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Step Reduction</em>' attribute.
	 * @see #setStepReduction(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getTrajectoryOptimization_StepReduction()
	 * @model default="0.5"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[0.01, 0.99]' group='Trajectory optimization'"
	 * @generated
	 */
	double getStepReduction();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.TrajectoryOptimization#getStepReduction <em>Step Reduction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step Reduction</em>' attribute.
	 * @see #getStepReduction()
	 * @generated
	 */
	void setStepReduction(double value);

	/**
	 * Returns the value of the '<em><b>Sufficient Decrease</b></em>' attribute.
	 * The default value is <code>"0.1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Smallest accepted ratio of the actual to the expected decrease.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sufficient Decrease</em>' attribute.
	 * @see #setSufficientDecrease(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getTrajectoryOptimization_SufficientDecrease()
	 * @model default="0.1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[1e-6, 0.99]' group='Trajectory optimization'"
	 * @generated
	 */
	double getSufficientDecrease();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.TrajectoryOptimization#getSufficientDecrease <em>Sufficient Decrease</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sufficient Decrease</em>' attribute.
	 * @see #getSufficientDecrease()
	 * @generated
	 */
	void setSufficientDecrease(double value);

	/**
	 * Returns the value of the '<em><b>Keep Improving Step</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether, after the first accepted line-search step, shorter ones are tried as long as they are better.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Keep Improving Step</em>' attribute.
	 * @see #setKeepImprovingStep(boolean)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getTrajectoryOptimization_KeepImprovingStep()
	 * @model default="true"
	 *        annotation="http://gaitwright.org/metadata/1.0 group='Trajectory optimization'"
	 * @generated
	 */
	boolean isKeepImprovingStep();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.TrajectoryOptimization#isKeepImprovingStep <em>Keep Improving Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Keep Improving Step</em>' attribute.
	 * @see #isKeepImprovingStep()
	 * @generated
	 */
	void setKeepImprovingStep(boolean value);

	/**
	 * Returns the value of the '<em><b>Control Limits</b></em>' attribute.
	 * The default value is <code>"NONE"</code>.
	 * The literals are from the enumeration {@link org.gaitwright.model.experiment.ControlLimits}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the trajectories do about the torque limits of the robot.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Control Limits</em>' attribute.
	 * @see org.gaitwright.model.experiment.ControlLimits
	 * @see #setControlLimits(ControlLimits)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getTrajectoryOptimization_ControlLimits()
	 * @model default="NONE"
	 *        annotation="http://gaitwright.org/metadata/1.0 group='Trajectory optimization'"
	 * @generated
	 */
	ControlLimits getControlLimits();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.TrajectoryOptimization#getControlLimits <em>Control Limits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Control Limits</em>' attribute.
	 * @see org.gaitwright.model.experiment.ControlLimits
	 * @see #getControlLimits()
	 * @generated
	 */
	void setControlLimits(ControlLimits value);

	/**
	 * Returns the value of the '<em><b>Regularization</b></em>' attribute.
	 * The default value is <code>"STATE"</code>.
	 * The literals are from the enumeration {@link org.gaitwright.model.experiment.RegularizationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is damped where the quadratic model cannot be trusted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Regularization</em>' attribute.
	 * @see org.gaitwright.model.experiment.RegularizationKind
	 * @see #setRegularization(RegularizationKind)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getTrajectoryOptimization_Regularization()
	 * @model default="STATE"
	 *        annotation="http://gaitwright.org/metadata/1.0 group='Regularization'"
	 * @generated
	 */
	RegularizationKind getRegularization();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.TrajectoryOptimization#getRegularization <em>Regularization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Regularization</em>' attribute.
	 * @see org.gaitwright.model.experiment.RegularizationKind
	 * @see #getRegularization()
	 * @generated
	 */
	void setRegularization(RegularizationKind value);

	/**
	 * Returns the value of the '<em><b>Initial Regularization</b></em>' attribute.
	 * The default value is <code>"0.01"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Damping at the beginning of a run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Initial Regularization</em>' attribute.
	 * @see #setInitialRegularization(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getTrajectoryOptimization_InitialRegularization()
	 * @model default="0.01"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[0, 1e12]' group='Regularization'"
	 * @generated
	 */
	double getInitialRegularization();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.TrajectoryOptimization#getInitialRegularization <em>Initial Regularization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Initial Regularization</em>' attribute.
	 * @see #getInitialRegularization()
	 * @generated
	 */
	void setInitialRegularization(double value);

	/**
	 * Returns the value of the '<em><b>Minimum Regularization</b></em>' attribute.
	 * The default value is <code>"1e-08"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Damping below which it is set to zero.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Regularization</em>' attribute.
	 * @see #setMinimumRegularization(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getTrajectoryOptimization_MinimumRegularization()
	 * @model default="1e-08"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='(0, 1e12]' group='Regularization'"
	 * @generated
	 */
	double getMinimumRegularization();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.TrajectoryOptimization#getMinimumRegularization <em>Minimum Regularization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Regularization</em>' attribute.
	 * @see #getMinimumRegularization()
	 * @generated
	 */
	void setMinimumRegularization(double value);

	/**
	 * Returns the value of the '<em><b>Maximum Regularization</b></em>' attribute.
	 * The default value is <code>"100"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Damping above which an iteration gives up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum Regularization</em>' attribute.
	 * @see #setMaximumRegularization(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getTrajectoryOptimization_MaximumRegularization()
	 * @model default="100"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='(0, 1e15]' group='Regularization'"
	 * @generated
	 */
	double getMaximumRegularization();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.TrajectoryOptimization#getMaximumRegularization <em>Maximum Regularization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Regularization</em>' attribute.
	 * @see #getMaximumRegularization()
	 * @generated
	 */
	void setMaximumRegularization(double value);

	/**
	 * Returns the value of the '<em><b>Entry Regularization Cap</b></em>' attribute.
	 * The default value is <code>"0.1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest damping with which a trajectory step of an outer iteration begins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entry Regularization Cap</em>' attribute.
	 * @see #setEntryRegularizationCap(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getTrajectoryOptimization_EntryRegularizationCap()
	 * @model default="0.1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[0, 1e12]' group='Regularization'"
	 * @generated
	 */
	double getEntryRegularizationCap();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.TrajectoryOptimization#getEntryRegularizationCap <em>Entry Regularization Cap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Entry Regularization Cap</em>' attribute.
	 * @see #getEntryRegularizationCap()
	 * @generated
	 */
	void setEntryRegularizationCap(double value);

	/**
	 * Returns the value of the '<em><b>Regularization Increase</b></em>' attribute.
	 * The default value is <code>"10"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Factor by which the damping grows where the quadratic model fails or no step is accepted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Regularization Increase</em>' attribute.
	 * @see #setRegularizationIncrease(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getTrajectoryOptimization_RegularizationIncrease()
	 * @model default="10"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[1.01, 1000]' group='Regularization'"
	 * @generated
	 */
	double getRegularizationIncrease();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.TrajectoryOptimization#getRegularizationIncrease <em>Regularization Increase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Regularization Increase</em>' attribute.
	 * @see #getRegularizationIncrease()
	 * @generated
	 */
	void setRegularizationIncrease(double value);

	/**
	 * Returns the value of the '<em><b>Regularization Decrease</b></em>' attribute.
	 * The default value is <code>"10"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Divisor by which the damping shrinks after a good step.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Regularization Decrease</em>' attribute.
	 * @see #setRegularizationDecrease(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getTrajectoryOptimization_RegularizationDecrease()
	 * @model default="10"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[1.01, 1000]' group='Regularization'"
	 * @generated
	 */
	double getRegularizationDecrease();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.TrajectoryOptimization#getRegularizationDecrease <em>Regularization Decrease</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Regularization Decrease</em>' attribute.
	 * @see #getRegularizationDecrease()
	 * @generated
	 */
	void setRegularizationDecrease(double value);

} // TrajectoryOptimization
