/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Trajectory Distributions</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Parameters of Gaussian trajectory distributions, and of the samples of them on which a policy is trained, that optimizers share.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.TrajectoryDistributions#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.TrajectoryDistributions#isAutomaticTemperature <em>Automatic Temperature</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.TrajectoryDistributions#getAutomaticActionDeviation <em>Automatic Action Deviation</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.TrajectoryDistributions#getCovarianceSweeps <em>Covariance Sweeps</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.TrajectoryDistributions#getEigenvalueFloor <em>Eigenvalue Floor</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.TrajectoryDistributions#getPositionNoise <em>Position Noise</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.TrajectoryDistributions#getVelocityNoise <em>Velocity Noise</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.TrajectoryDistributions#getTailSteps <em>Tail Steps</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.TrajectoryDistributions#getSampling <em>Sampling</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.TrajectoryDistributions#getPolicySamplesPerStep <em>Policy Samples Per Step</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getTrajectoryDistributions()
 * @model interface="true" abstract="true"
 * @generated
 */
public interface TrajectoryDistributions extends EObject {
	/**
	 * Returns the value of the '<em><b>Temperature</b></em>' attribute.
	 * The default value is <code>"0.01"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Divides the cost: weighs it against the entropy of the trajectory distributions. Choose it so that the action deviation is a tenth to a fifth of the torque that the task needs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Temperature</em>' attribute.
	 * @see #setTemperature(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getTrajectoryDistributions_Temperature()
	 * @model default="0.01"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[1e-12, 1e12]' group='Trajectory distributions'"
	 * @generated
	 */
	double getTemperature();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.TrajectoryDistributions#getTemperature <em>Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Temperature</em>' attribute.
	 * @see #getTemperature()
	 * @generated
	 */
	void setTemperature(double value);

	/**
	 * Returns the value of the '<em><b>Automatic Temperature</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the temperature is chosen from the first trajectories in place of the value given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Automatic Temperature</em>' attribute.
	 * @see #setAutomaticTemperature(boolean)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getTrajectoryDistributions_AutomaticTemperature()
	 * @model default="false"
	 *        annotation="http://gaitwright.org/metadata/1.0 group='Trajectory distributions'"
	 * @generated
	 */
	boolean isAutomaticTemperature();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.TrajectoryDistributions#isAutomaticTemperature <em>Automatic Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Automatic Temperature</em>' attribute.
	 * @see #isAutomaticTemperature()
	 * @generated
	 */
	void setAutomaticTemperature(boolean value);

	/**
	 * Returns the value of the '<em><b>Automatic Action Deviation</b></em>' attribute.
	 * The default value is <code>"0.15"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Wanted action deviation at zero multipliers, as a share of the root mean square control of the first trajectories; for the automatic temperature.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Automatic Action Deviation</em>' attribute.
	 * @see #setAutomaticActionDeviation(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getTrajectoryDistributions_AutomaticActionDeviation()
	 * @model default="0.15"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[0.001, 10]' group='Trajectory distributions'"
	 * @generated
	 */
	double getAutomaticActionDeviation();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.TrajectoryDistributions#getAutomaticActionDeviation <em>Automatic Action Deviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Automatic Action Deviation</em>' attribute.
	 * @see #getAutomaticActionDeviation()
	 * @generated
	 */
	void setAutomaticActionDeviation(double value);

	/**
	 * Returns the value of the '<em><b>Covariance Sweeps</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sweeps over the covariances in each trajectory step.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Covariance Sweeps</em>' attribute.
	 * @see #setCovarianceSweeps(int)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getTrajectoryDistributions_CovarianceSweeps()
	 * @model default="1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='sweeps' range='[1, 1000]' group='Trajectory distributions'"
	 * @generated
	 */
	int getCovarianceSweeps();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.TrajectoryDistributions#getCovarianceSweeps <em>Covariance Sweeps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Covariance Sweeps</em>' attribute.
	 * @see #getCovarianceSweeps()
	 * @generated
	 */
	void setCovarianceSweeps(int value);

	/**
	 * Returns the value of the '<em><b>Eigenvalue Floor</b></em>' attribute.
	 * The default value is <code>"1e-06"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Smallest eigenvalue of the control Hessian, relative to its largest, before the action covariance is taken.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Eigenvalue Floor</em>' attribute.
	 * @see #setEigenvalueFloor(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getTrajectoryDistributions_EigenvalueFloor()
	 * @model default="1e-06"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[1e-15, 0.1]' group='Trajectory distributions'"
	 * @generated
	 */
	double getEigenvalueFloor();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.TrajectoryDistributions#getEigenvalueFloor <em>Eigenvalue Floor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Eigenvalue Floor</em>' attribute.
	 * @see #getEigenvalueFloor()
	 * @generated
	 */
	void setEigenvalueFloor(double value);

	/**
	 * Returns the value of the '<em><b>Position Noise</b></em>' attribute.
	 * The default value is <code>"0.0001"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Standard deviation of the process noise of every position in one time step.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position Noise</em>' attribute.
	 * @see #setPositionNoise(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getTrajectoryDistributions_PositionNoise()
	 * @model default="0.0001"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='m or rad' range='[0, 10]' group='Trajectory distributions'"
	 * @generated
	 */
	double getPositionNoise();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.TrajectoryDistributions#getPositionNoise <em>Position Noise</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position Noise</em>' attribute.
	 * @see #getPositionNoise()
	 * @generated
	 */
	void setPositionNoise(double value);

	/**
	 * Returns the value of the '<em><b>Velocity Noise</b></em>' attribute.
	 * The default value is <code>"0.0031622776601683794"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Standard deviation of the process noise of every velocity in one time step.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Velocity Noise</em>' attribute.
	 * @see #setVelocityNoise(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getTrajectoryDistributions_VelocityNoise()
	 * @model default="0.0031622776601683794"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='m/s or rad/s' range='[0, 100]' group='Trajectory distributions'"
	 * @generated
	 */
	double getVelocityNoise();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.TrajectoryDistributions#getVelocityNoise <em>Velocity Noise</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Velocity Noise</em>' attribute.
	 * @see #getVelocityNoise()
	 * @generated
	 */
	void setVelocityNoise(double value);

	/**
	 * Returns the value of the '<em><b>Tail Steps</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Steps at the end of each trajectory that carry no multiplier and no policy samples, since the end of a finite horizon is no model to imitate.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tail Steps</em>' attribute.
	 * @see #setTailSteps(int)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getTrajectoryDistributions_TailSteps()
	 * @model default="0"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='steps' range='[0, 1000000]' group='Trajectory distributions'"
	 * @generated
	 */
	int getTailSteps();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.TrajectoryDistributions#getTailSteps <em>Tail Steps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tail Steps</em>' attribute.
	 * @see #getTailSteps()
	 * @generated
	 */
	void setTailSteps(int value);

	/**
	 * Returns the value of the '<em><b>Sampling</b></em>' attribute.
	 * The default value is <code>"MOMENT_MATCHED"</code>.
	 * The literals are from the enumeration {@link org.gaitwright.model.experiment.SamplingScheme}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the state samples of a trajectory are drawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sampling</em>' attribute.
	 * @see org.gaitwright.model.experiment.SamplingScheme
	 * @see #setSampling(SamplingScheme)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getTrajectoryDistributions_Sampling()
	 * @model default="MOMENT_MATCHED"
	 *        annotation="http://gaitwright.org/metadata/1.0 group='Samples'"
	 * @generated
	 */
	SamplingScheme getSampling();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.TrajectoryDistributions#getSampling <em>Sampling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sampling</em>' attribute.
	 * @see org.gaitwright.model.experiment.SamplingScheme
	 * @see #getSampling()
	 * @generated
	 */
	void setSampling(SamplingScheme value);

	/**
	 * Returns the value of the '<em><b>Policy Samples Per Step</b></em>' attribute.
	 * The default value is <code>"12"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State samples per time step on which the policy is trained (N).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Policy Samples Per Step</em>' attribute.
	 * @see #setPolicySamplesPerStep(int)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getTrajectoryDistributions_PolicySamplesPerStep()
	 * @model default="12"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='samples' range='[1, 100000]' group='Samples'"
	 * @generated
	 */
	int getPolicySamplesPerStep();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.TrajectoryDistributions#getPolicySamplesPerStep <em>Policy Samples Per Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Policy Samples Per Step</em>' attribute.
	 * @see #getPolicySamplesPerStep()
	 * @generated
	 */
	void setPolicySamplesPerStep(int value);

} // TrajectoryDistributions
