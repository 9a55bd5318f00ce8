/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment.impl;

import java.util.List;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.gaitwright.model.experiment.Activation;
import org.gaitwright.model.experiment.ExperimentFactory;
import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.NeuralNetwork;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Neural Network</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.impl.NeuralNetworkImpl#getHiddenSizes <em>Hidden Sizes</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.NeuralNetworkImpl#getActivation <em>Activation</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.NeuralNetworkImpl#getWeightDecay <em>Weight Decay</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.NeuralNetworkImpl#getInitialScale <em>Initial Scale</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NeuralNetworkImpl extends PolicyImpl implements NeuralNetwork {
	/**
	 * The default value of the '{@link #getHiddenSizes() <em>Hidden Sizes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHiddenSizes()
	 * @generated
	 * @ordered
	 */
	@SuppressWarnings("unchecked")
	protected static final List<Integer> HIDDEN_SIZES_EDEFAULT = (List<Integer>)ExperimentFactory.eINSTANCE.createFromString(ExperimentPackage.eINSTANCE.getSizes(), "50");

	/**
	 * The cached value of the '{@link #getHiddenSizes() <em>Hidden Sizes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHiddenSizes()
	 * @generated
	 * @ordered
	 */
	protected List<Integer> hiddenSizes = HIDDEN_SIZES_EDEFAULT;

	/**
	 * The default value of the '{@link #getActivation() <em>Activation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivation()
	 * @generated
	 * @ordered
	 */
	protected static final Activation ACTIVATION_EDEFAULT = Activation.SOFTPLUS;

	/**
	 * The cached value of the '{@link #getActivation() <em>Activation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivation()
	 * @generated
	 * @ordered
	 */
	protected Activation activation = ACTIVATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getWeightDecay() <em>Weight Decay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeightDecay()
	 * @generated
	 * @ordered
	 */
	protected static final double WEIGHT_DECAY_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getWeightDecay() <em>Weight Decay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeightDecay()
	 * @generated
	 * @ordered
	 */
	protected double weightDecay = WEIGHT_DECAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getInitialScale() <em>Initial Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitialScale()
	 * @generated
	 * @ordered
	 */
	protected static final double INITIAL_SCALE_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getInitialScale() <em>Initial Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitialScale()
	 * @generated
	 * @ordered
	 */
	protected double initialScale = INITIAL_SCALE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NeuralNetworkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.NEURAL_NETWORK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Integer> getHiddenSizes() {
		return hiddenSizes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHiddenSizes(List<Integer> newHiddenSizes) {
		List<Integer> oldHiddenSizes = hiddenSizes;
		hiddenSizes = newHiddenSizes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.NEURAL_NETWORK__HIDDEN_SIZES, oldHiddenSizes, hiddenSizes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Activation getActivation() {
		return activation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActivation(Activation newActivation) {
		Activation oldActivation = activation;
		activation = newActivation == null ? ACTIVATION_EDEFAULT : newActivation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.NEURAL_NETWORK__ACTIVATION, oldActivation, activation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getWeightDecay() {
		return weightDecay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeightDecay(double newWeightDecay) {
		double oldWeightDecay = weightDecay;
		weightDecay = newWeightDecay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.NEURAL_NETWORK__WEIGHT_DECAY, oldWeightDecay, weightDecay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getInitialScale() {
		return initialScale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInitialScale(double newInitialScale) {
		double oldInitialScale = initialScale;
		initialScale = newInitialScale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.NEURAL_NETWORK__INITIAL_SCALE, oldInitialScale, initialScale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.NEURAL_NETWORK__HIDDEN_SIZES:
				return getHiddenSizes();
			case ExperimentPackage.NEURAL_NETWORK__ACTIVATION:
				return getActivation();
			case ExperimentPackage.NEURAL_NETWORK__WEIGHT_DECAY:
				return getWeightDecay();
			case ExperimentPackage.NEURAL_NETWORK__INITIAL_SCALE:
				return getInitialScale();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ExperimentPackage.NEURAL_NETWORK__HIDDEN_SIZES:
				setHiddenSizes((List<Integer>)newValue);
				return;
			case ExperimentPackage.NEURAL_NETWORK__ACTIVATION:
				setActivation((Activation)newValue);
				return;
			case ExperimentPackage.NEURAL_NETWORK__WEIGHT_DECAY:
				setWeightDecay((Double)newValue);
				return;
			case ExperimentPackage.NEURAL_NETWORK__INITIAL_SCALE:
				setInitialScale((Double)newValue);
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
			case ExperimentPackage.NEURAL_NETWORK__HIDDEN_SIZES:
				setHiddenSizes(HIDDEN_SIZES_EDEFAULT);
				return;
			case ExperimentPackage.NEURAL_NETWORK__ACTIVATION:
				setActivation(ACTIVATION_EDEFAULT);
				return;
			case ExperimentPackage.NEURAL_NETWORK__WEIGHT_DECAY:
				setWeightDecay(WEIGHT_DECAY_EDEFAULT);
				return;
			case ExperimentPackage.NEURAL_NETWORK__INITIAL_SCALE:
				setInitialScale(INITIAL_SCALE_EDEFAULT);
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
			case ExperimentPackage.NEURAL_NETWORK__HIDDEN_SIZES:
				return HIDDEN_SIZES_EDEFAULT == null ? hiddenSizes != null : !HIDDEN_SIZES_EDEFAULT.equals(hiddenSizes);
			case ExperimentPackage.NEURAL_NETWORK__ACTIVATION:
				return activation != ACTIVATION_EDEFAULT;
			case ExperimentPackage.NEURAL_NETWORK__WEIGHT_DECAY:
				return weightDecay != WEIGHT_DECAY_EDEFAULT;
			case ExperimentPackage.NEURAL_NETWORK__INITIAL_SCALE:
				return initialScale != INITIAL_SCALE_EDEFAULT;
		}
		return super.eIsSet(featureID);
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
		result.append(" (hiddenSizes: ");
		result.append(hiddenSizes);
		result.append(", activation: ");
		result.append(activation);
		result.append(", weightDecay: ");
		result.append(weightDecay);
		result.append(", initialScale: ");
		result.append(initialScale);
		result.append(')');
		return result.toString();
	}

} //NeuralNetworkImpl
