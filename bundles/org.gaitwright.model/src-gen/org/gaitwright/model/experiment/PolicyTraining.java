/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Policy Training</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Parameters of supervised policy training by L-BFGS that optimizers share.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.PolicyTraining#getPolicyIterations <em>Policy Iterations</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.PolicyTraining#getFirstPolicyIterations <em>First Policy Iterations</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.PolicyTraining#getLbfgsMemory <em>Lbfgs Memory</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.PolicyTraining#getPolicyGradientTolerance <em>Policy Gradient Tolerance</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.PolicyTraining#getPolicyCovariance <em>Policy Covariance</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getPolicyTraining()
 * @model interface="true" abstract="true"
 * @generated
 */
public interface PolicyTraining extends EObject {
	/**
	 * Returns the value of the '<em><b>Policy Iterations</b></em>' attribute.
	 * The default value is <code>"100"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Iterations of L-BFGS in each outer iteration.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Policy Iterations</em>' attribute.
	 * @see #setPolicyIterations(int)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getPolicyTraining_PolicyIterations()
	 * @model default="100"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='iterations' range='[1, 1000000]' group='Policy training'"
	 * @generated
	 */
	int getPolicyIterations();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.PolicyTraining#getPolicyIterations <em>Policy Iterations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Policy Iterations</em>' attribute.
	 * @see #getPolicyIterations()
	 * @generated
	 */
	void setPolicyIterations(int value);

	/**
	 * Returns the value of the '<em><b>First Policy Iterations</b></em>' attribute.
	 * The default value is <code>"300"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Iterations of L-BFGS for the first policy, which is trained on the first trajectories; with 0 it is a random one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Policy Iterations</em>' attribute.
	 * @see #setFirstPolicyIterations(int)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getPolicyTraining_FirstPolicyIterations()
	 * @model default="300"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='iterations' range='[0, 1000000]' group='Policy training'"
	 * @generated
	 */
	int getFirstPolicyIterations();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.PolicyTraining#getFirstPolicyIterations <em>First Policy Iterations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Policy Iterations</em>' attribute.
	 * @see #getFirstPolicyIterations()
	 * @generated
	 */
	void setFirstPolicyIterations(int value);

	/**
	 * Returns the value of the '<em><b>Lbfgs Memory</b></em>' attribute.
	 * The default value is <code>"20"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of steps from which L-BFGS builds its curvature.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lbfgs Memory</em>' attribute.
	 * @see #setLbfgsMemory(int)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getPolicyTraining_LbfgsMemory()
	 * @model default="20"
	 *        annotation="http://gaitwright.org/metadata/1.0 label='L-BFGS memory' unit='steps' range='[1, 1000]' group='Policy training'"
	 * @generated
	 */
	int getLbfgsMemory();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.PolicyTraining#getLbfgsMemory <em>Lbfgs Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lbfgs Memory</em>' attribute.
	 * @see #getLbfgsMemory()
	 * @generated
	 */
	void setLbfgsMemory(int value);

	/**
	 * Returns the value of the '<em><b>Policy Gradient Tolerance</b></em>' attribute.
	 * The default value is <code>"1e-06"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Training ends where no entry of the gradient of the loss exceeds this.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Policy Gradient Tolerance</em>' attribute.
	 * @see #setPolicyGradientTolerance(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getPolicyTraining_PolicyGradientTolerance()
	 * @model default="1e-06"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[0, 1]' group='Policy training'"
	 * @generated
	 */
	double getPolicyGradientTolerance();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.PolicyTraining#getPolicyGradientTolerance <em>Policy Gradient Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Policy Gradient Tolerance</em>' attribute.
	 * @see #getPolicyGradientTolerance()
	 * @generated
	 */
	void setPolicyGradientTolerance(double value);

	/**
	 * Returns the value of the '<em><b>Policy Covariance</b></em>' attribute.
	 * The default value is <code>"FULL"</code>.
	 * The literals are from the enumeration {@link org.gaitwright.model.experiment.CovarianceShape}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Form of the covariance of the policy.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Policy Covariance</em>' attribute.
	 * @see org.gaitwright.model.experiment.CovarianceShape
	 * @see #setPolicyCovariance(CovarianceShape)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getPolicyTraining_PolicyCovariance()
	 * @model default="FULL"
	 *        annotation="http://gaitwright.org/metadata/1.0 group='Policy training'"
	 * @generated
	 */
	CovarianceShape getPolicyCovariance();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.PolicyTraining#getPolicyCovariance <em>Policy Covariance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Policy Covariance</em>' attribute.
	 * @see org.gaitwright.model.experiment.CovarianceShape
	 * @see #getPolicyCovariance()
	 * @generated
	 */
	void setPolicyCovariance(CovarianceShape value);

} // PolicyTraining
