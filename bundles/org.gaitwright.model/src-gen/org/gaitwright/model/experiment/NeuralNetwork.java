/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;

import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Neural Network</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A fully connected network with a linear output layer; inputs and outputs are standardised over the first samples.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.NeuralNetwork#getHiddenSizes <em>Hidden Sizes</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.NeuralNetwork#getActivation <em>Activation</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.NeuralNetwork#getWeightDecay <em>Weight Decay</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.NeuralNetwork#getInitialScale <em>Initial Scale</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getNeuralNetwork()
 * @model
 * @generated
 */
public interface NeuralNetwork extends Policy {
	/**
	 * Returns the value of the '<em><b>Hidden Sizes</b></em>' attribute.
	 * The default value is <code>"50"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of units of each hidden layer, separated by spaces or commas.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hidden Sizes</em>' attribute.
	 * @see #setHiddenSizes(List)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getNeuralNetwork_HiddenSizes()
	 * @model default="50" dataType="org.gaitwright.model.experiment.Sizes"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='units' range='[1, 10000]'"
	 * @generated
	 */
	List<Integer> getHiddenSizes();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.NeuralNetwork#getHiddenSizes <em>Hidden Sizes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hidden Sizes</em>' attribute.
	 * @see #getHiddenSizes()
	 * @generated
	 */
	void setHiddenSizes(List<Integer> value);

	/**
	 * Returns the value of the '<em><b>Activation</b></em>' attribute.
	 * The default value is <code>"SOFTPLUS"</code>.
	 * The literals are from the enumeration {@link org.gaitwright.model.experiment.Activation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Function of the hidden units.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activation</em>' attribute.
	 * @see org.gaitwright.model.experiment.Activation
	 * @see #setActivation(Activation)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getNeuralNetwork_Activation()
	 * @model default="SOFTPLUS"
	 * @generated
	 */
	Activation getActivation();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.NeuralNetwork#getActivation <em>Activation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Activation</em>' attribute.
	 * @see org.gaitwright.model.experiment.Activation
	 * @see #getActivation()
	 * @generated
	 */
	void setActivation(Activation value);

	/**
	 * Returns the value of the '<em><b>Weight Decay</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Factor of the squared weights in the training loss.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight Decay</em>' attribute.
	 * @see #setWeightDecay(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getNeuralNetwork_WeightDecay()
	 * @model default="0"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[0, 1000]'"
	 * @generated
	 */
	double getWeightDecay();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.NeuralNetwork#getWeightDecay <em>Weight Decay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight Decay</em>' attribute.
	 * @see #getWeightDecay()
	 * @generated
	 */
	void setWeightDecay(double value);

	/**
	 * Returns the value of the '<em><b>Initial Scale</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Scale of the random first weights, relative to one over the root of the number of inputs of a unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Initial Scale</em>' attribute.
	 * @see #setInitialScale(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getNeuralNetwork_InitialScale()
	 * @model default="1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='(0, 100]'"
	 * @generated
	 */
	double getInitialScale();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.NeuralNetwork#getInitialScale <em>Initial Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Initial Scale</em>' attribute.
	 * @see #getInitialScale()
	 * @generated
	 */
	void setInitialScale(double value);

} // NeuralNetwork
