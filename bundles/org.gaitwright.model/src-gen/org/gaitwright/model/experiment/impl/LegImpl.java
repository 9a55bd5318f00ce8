/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.Joint;
import org.gaitwright.model.experiment.Leg;
import org.gaitwright.model.experiment.Link;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Leg</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.impl.LegImpl#getHip <em>Hip</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.LegImpl#getKnee <em>Knee</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.LegImpl#getAnkle <em>Ankle</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.LegImpl#getFoot <em>Foot</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LegImpl extends MinimalEObjectImpl.Container implements Leg {
	/**
	 * The cached value of the '{@link #getHip() <em>Hip</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHip()
	 * @generated
	 * @ordered
	 */
	protected Joint hip;

	/**
	 * The cached value of the '{@link #getKnee() <em>Knee</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKnee()
	 * @generated
	 * @ordered
	 */
	protected Joint knee;

	/**
	 * The cached value of the '{@link #getAnkle() <em>Ankle</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnkle()
	 * @generated
	 * @ordered
	 */
	protected Joint ankle;

	/**
	 * The cached value of the '{@link #getFoot() <em>Foot</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFoot()
	 * @generated
	 * @ordered
	 */
	protected Link foot;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LegImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.LEG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Joint getHip() {
		if (hip != null && hip.eIsProxy()) {
			InternalEObject oldHip = (InternalEObject)hip;
			hip = (Joint)eResolveProxy(oldHip);
			if (hip != oldHip) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperimentPackage.LEG__HIP, oldHip, hip));
			}
		}
		return hip;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Joint basicGetHip() {
		return hip;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHip(Joint newHip) {
		Joint oldHip = hip;
		hip = newHip;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.LEG__HIP, oldHip, hip));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Joint getKnee() {
		if (knee != null && knee.eIsProxy()) {
			InternalEObject oldKnee = (InternalEObject)knee;
			knee = (Joint)eResolveProxy(oldKnee);
			if (knee != oldKnee) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperimentPackage.LEG__KNEE, oldKnee, knee));
			}
		}
		return knee;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Joint basicGetKnee() {
		return knee;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKnee(Joint newKnee) {
		Joint oldKnee = knee;
		knee = newKnee;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.LEG__KNEE, oldKnee, knee));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Joint getAnkle() {
		if (ankle != null && ankle.eIsProxy()) {
			InternalEObject oldAnkle = (InternalEObject)ankle;
			ankle = (Joint)eResolveProxy(oldAnkle);
			if (ankle != oldAnkle) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperimentPackage.LEG__ANKLE, oldAnkle, ankle));
			}
		}
		return ankle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Joint basicGetAnkle() {
		return ankle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnkle(Joint newAnkle) {
		Joint oldAnkle = ankle;
		ankle = newAnkle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.LEG__ANKLE, oldAnkle, ankle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Link getFoot() {
		if (foot != null && foot.eIsProxy()) {
			InternalEObject oldFoot = (InternalEObject)foot;
			foot = (Link)eResolveProxy(oldFoot);
			if (foot != oldFoot) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperimentPackage.LEG__FOOT, oldFoot, foot));
			}
		}
		return foot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Link basicGetFoot() {
		return foot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFoot(Link newFoot) {
		Link oldFoot = foot;
		foot = newFoot;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.LEG__FOOT, oldFoot, foot));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.LEG__HIP:
				if (resolve) return getHip();
				return basicGetHip();
			case ExperimentPackage.LEG__KNEE:
				if (resolve) return getKnee();
				return basicGetKnee();
			case ExperimentPackage.LEG__ANKLE:
				if (resolve) return getAnkle();
				return basicGetAnkle();
			case ExperimentPackage.LEG__FOOT:
				if (resolve) return getFoot();
				return basicGetFoot();
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
			case ExperimentPackage.LEG__HIP:
				setHip((Joint)newValue);
				return;
			case ExperimentPackage.LEG__KNEE:
				setKnee((Joint)newValue);
				return;
			case ExperimentPackage.LEG__ANKLE:
				setAnkle((Joint)newValue);
				return;
			case ExperimentPackage.LEG__FOOT:
				setFoot((Link)newValue);
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
			case ExperimentPackage.LEG__HIP:
				setHip((Joint)null);
				return;
			case ExperimentPackage.LEG__KNEE:
				setKnee((Joint)null);
				return;
			case ExperimentPackage.LEG__ANKLE:
				setAnkle((Joint)null);
				return;
			case ExperimentPackage.LEG__FOOT:
				setFoot((Link)null);
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
			case ExperimentPackage.LEG__HIP:
				return hip != null;
			case ExperimentPackage.LEG__KNEE:
				return knee != null;
			case ExperimentPackage.LEG__ANKLE:
				return ankle != null;
			case ExperimentPackage.LEG__FOOT:
				return foot != null;
		}
		return super.eIsSet(featureID);
	}

} //LegImpl
