/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment.impl;

import java.util.List;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.gaitwright.model.experiment.ExperimentFactory;
import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.HeightReference;
import org.gaitwright.model.experiment.Observation;
import org.gaitwright.model.experiment.VelocityFrame;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Observation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.impl.ObservationImpl#isRootX <em>Root X</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ObservationImpl#isRootHeight <em>Root Height</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ObservationImpl#getHeightRelativeTo <em>Height Relative To</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ObservationImpl#isRootPitch <em>Root Pitch</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ObservationImpl#isJointAngles <em>Joint Angles</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ObservationImpl#isRootVelocity <em>Root Velocity</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ObservationImpl#getVelocityFrame <em>Velocity Frame</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ObservationImpl#isPitchVelocity <em>Pitch Velocity</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ObservationImpl#isJointVelocities <em>Joint Velocities</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ObservationImpl#getExclude <em>Exclude</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ObservationImpl extends MinimalEObjectImpl.Container implements Observation {
	/**
	 * The default value of the '{@link #isRootX() <em>Root X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRootX()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ROOT_X_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRootX() <em>Root X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRootX()
	 * @generated
	 * @ordered
	 */
	protected boolean rootX = ROOT_X_EDEFAULT;

	/**
	 * The default value of the '{@link #isRootHeight() <em>Root Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRootHeight()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ROOT_HEIGHT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRootHeight() <em>Root Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRootHeight()
	 * @generated
	 * @ordered
	 */
	protected boolean rootHeight = ROOT_HEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeightRelativeTo() <em>Height Relative To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeightRelativeTo()
	 * @generated
	 * @ordered
	 */
	protected static final HeightReference HEIGHT_RELATIVE_TO_EDEFAULT = HeightReference.WORLD;

	/**
	 * The cached value of the '{@link #getHeightRelativeTo() <em>Height Relative To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeightRelativeTo()
	 * @generated
	 * @ordered
	 */
	protected HeightReference heightRelativeTo = HEIGHT_RELATIVE_TO_EDEFAULT;

	/**
	 * The default value of the '{@link #isRootPitch() <em>Root Pitch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRootPitch()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ROOT_PITCH_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isRootPitch() <em>Root Pitch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRootPitch()
	 * @generated
	 * @ordered
	 */
	protected boolean rootPitch = ROOT_PITCH_EDEFAULT;

	/**
	 * The default value of the '{@link #isJointAngles() <em>Joint Angles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isJointAngles()
	 * @generated
	 * @ordered
	 */
	protected static final boolean JOINT_ANGLES_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isJointAngles() <em>Joint Angles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isJointAngles()
	 * @generated
	 * @ordered
	 */
	protected boolean jointAngles = JOINT_ANGLES_EDEFAULT;

	/**
	 * The default value of the '{@link #isRootVelocity() <em>Root Velocity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRootVelocity()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ROOT_VELOCITY_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isRootVelocity() <em>Root Velocity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRootVelocity()
	 * @generated
	 * @ordered
	 */
	protected boolean rootVelocity = ROOT_VELOCITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getVelocityFrame() <em>Velocity Frame</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVelocityFrame()
	 * @generated
	 * @ordered
	 */
	protected static final VelocityFrame VELOCITY_FRAME_EDEFAULT = VelocityFrame.WORLD;

	/**
	 * The cached value of the '{@link #getVelocityFrame() <em>Velocity Frame</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVelocityFrame()
	 * @generated
	 * @ordered
	 */
	protected VelocityFrame velocityFrame = VELOCITY_FRAME_EDEFAULT;

	/**
	 * The default value of the '{@link #isPitchVelocity() <em>Pitch Velocity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPitchVelocity()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PITCH_VELOCITY_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isPitchVelocity() <em>Pitch Velocity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPitchVelocity()
	 * @generated
	 * @ordered
	 */
	protected boolean pitchVelocity = PITCH_VELOCITY_EDEFAULT;

	/**
	 * The default value of the '{@link #isJointVelocities() <em>Joint Velocities</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isJointVelocities()
	 * @generated
	 * @ordered
	 */
	protected static final boolean JOINT_VELOCITIES_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isJointVelocities() <em>Joint Velocities</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isJointVelocities()
	 * @generated
	 * @ordered
	 */
	protected boolean jointVelocities = JOINT_VELOCITIES_EDEFAULT;

	/**
	 * The default value of the '{@link #getExclude() <em>Exclude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExclude()
	 * @generated
	 * @ordered
	 */
	@SuppressWarnings("unchecked")
	protected static final List<String> EXCLUDE_EDEFAULT = (List<String>)ExperimentFactory.eINSTANCE.createFromString(ExperimentPackage.eINSTANCE.getNames(), "");

	/**
	 * The cached value of the '{@link #getExclude() <em>Exclude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExclude()
	 * @generated
	 * @ordered
	 */
	protected List<String> exclude = EXCLUDE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ObservationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.OBSERVATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRootX() {
		return rootX;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRootX(boolean newRootX) {
		boolean oldRootX = rootX;
		rootX = newRootX;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.OBSERVATION__ROOT_X, oldRootX, rootX));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRootHeight() {
		return rootHeight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRootHeight(boolean newRootHeight) {
		boolean oldRootHeight = rootHeight;
		rootHeight = newRootHeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.OBSERVATION__ROOT_HEIGHT, oldRootHeight, rootHeight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HeightReference getHeightRelativeTo() {
		return heightRelativeTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeightRelativeTo(HeightReference newHeightRelativeTo) {
		HeightReference oldHeightRelativeTo = heightRelativeTo;
		heightRelativeTo = newHeightRelativeTo == null ? HEIGHT_RELATIVE_TO_EDEFAULT : newHeightRelativeTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.OBSERVATION__HEIGHT_RELATIVE_TO, oldHeightRelativeTo, heightRelativeTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRootPitch() {
		return rootPitch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRootPitch(boolean newRootPitch) {
		boolean oldRootPitch = rootPitch;
		rootPitch = newRootPitch;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.OBSERVATION__ROOT_PITCH, oldRootPitch, rootPitch));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isJointAngles() {
		return jointAngles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setJointAngles(boolean newJointAngles) {
		boolean oldJointAngles = jointAngles;
		jointAngles = newJointAngles;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.OBSERVATION__JOINT_ANGLES, oldJointAngles, jointAngles));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRootVelocity() {
		return rootVelocity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRootVelocity(boolean newRootVelocity) {
		boolean oldRootVelocity = rootVelocity;
		rootVelocity = newRootVelocity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.OBSERVATION__ROOT_VELOCITY, oldRootVelocity, rootVelocity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VelocityFrame getVelocityFrame() {
		return velocityFrame;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVelocityFrame(VelocityFrame newVelocityFrame) {
		VelocityFrame oldVelocityFrame = velocityFrame;
		velocityFrame = newVelocityFrame == null ? VELOCITY_FRAME_EDEFAULT : newVelocityFrame;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.OBSERVATION__VELOCITY_FRAME, oldVelocityFrame, velocityFrame));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPitchVelocity() {
		return pitchVelocity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPitchVelocity(boolean newPitchVelocity) {
		boolean oldPitchVelocity = pitchVelocity;
		pitchVelocity = newPitchVelocity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.OBSERVATION__PITCH_VELOCITY, oldPitchVelocity, pitchVelocity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isJointVelocities() {
		return jointVelocities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setJointVelocities(boolean newJointVelocities) {
		boolean oldJointVelocities = jointVelocities;
		jointVelocities = newJointVelocities;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.OBSERVATION__JOINT_VELOCITIES, oldJointVelocities, jointVelocities));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getExclude() {
		return exclude;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExclude(List<String> newExclude) {
		List<String> oldExclude = exclude;
		exclude = newExclude;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.OBSERVATION__EXCLUDE, oldExclude, exclude));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.OBSERVATION__ROOT_X:
				return isRootX();
			case ExperimentPackage.OBSERVATION__ROOT_HEIGHT:
				return isRootHeight();
			case ExperimentPackage.OBSERVATION__HEIGHT_RELATIVE_TO:
				return getHeightRelativeTo();
			case ExperimentPackage.OBSERVATION__ROOT_PITCH:
				return isRootPitch();
			case ExperimentPackage.OBSERVATION__JOINT_ANGLES:
				return isJointAngles();
			case ExperimentPackage.OBSERVATION__ROOT_VELOCITY:
				return isRootVelocity();
			case ExperimentPackage.OBSERVATION__VELOCITY_FRAME:
				return getVelocityFrame();
			case ExperimentPackage.OBSERVATION__PITCH_VELOCITY:
				return isPitchVelocity();
			case ExperimentPackage.OBSERVATION__JOINT_VELOCITIES:
				return isJointVelocities();
			case ExperimentPackage.OBSERVATION__EXCLUDE:
				return getExclude();
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
			case ExperimentPackage.OBSERVATION__ROOT_X:
				setRootX((Boolean)newValue);
				return;
			case ExperimentPackage.OBSERVATION__ROOT_HEIGHT:
				setRootHeight((Boolean)newValue);
				return;
			case ExperimentPackage.OBSERVATION__HEIGHT_RELATIVE_TO:
				setHeightRelativeTo((HeightReference)newValue);
				return;
			case ExperimentPackage.OBSERVATION__ROOT_PITCH:
				setRootPitch((Boolean)newValue);
				return;
			case ExperimentPackage.OBSERVATION__JOINT_ANGLES:
				setJointAngles((Boolean)newValue);
				return;
			case ExperimentPackage.OBSERVATION__ROOT_VELOCITY:
				setRootVelocity((Boolean)newValue);
				return;
			case ExperimentPackage.OBSERVATION__VELOCITY_FRAME:
				setVelocityFrame((VelocityFrame)newValue);
				return;
			case ExperimentPackage.OBSERVATION__PITCH_VELOCITY:
				setPitchVelocity((Boolean)newValue);
				return;
			case ExperimentPackage.OBSERVATION__JOINT_VELOCITIES:
				setJointVelocities((Boolean)newValue);
				return;
			case ExperimentPackage.OBSERVATION__EXCLUDE:
				setExclude((List<String>)newValue);
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
			case ExperimentPackage.OBSERVATION__ROOT_X:
				setRootX(ROOT_X_EDEFAULT);
				return;
			case ExperimentPackage.OBSERVATION__ROOT_HEIGHT:
				setRootHeight(ROOT_HEIGHT_EDEFAULT);
				return;
			case ExperimentPackage.OBSERVATION__HEIGHT_RELATIVE_TO:
				setHeightRelativeTo(HEIGHT_RELATIVE_TO_EDEFAULT);
				return;
			case ExperimentPackage.OBSERVATION__ROOT_PITCH:
				setRootPitch(ROOT_PITCH_EDEFAULT);
				return;
			case ExperimentPackage.OBSERVATION__JOINT_ANGLES:
				setJointAngles(JOINT_ANGLES_EDEFAULT);
				return;
			case ExperimentPackage.OBSERVATION__ROOT_VELOCITY:
				setRootVelocity(ROOT_VELOCITY_EDEFAULT);
				return;
			case ExperimentPackage.OBSERVATION__VELOCITY_FRAME:
				setVelocityFrame(VELOCITY_FRAME_EDEFAULT);
				return;
			case ExperimentPackage.OBSERVATION__PITCH_VELOCITY:
				setPitchVelocity(PITCH_VELOCITY_EDEFAULT);
				return;
			case ExperimentPackage.OBSERVATION__JOINT_VELOCITIES:
				setJointVelocities(JOINT_VELOCITIES_EDEFAULT);
				return;
			case ExperimentPackage.OBSERVATION__EXCLUDE:
				setExclude(EXCLUDE_EDEFAULT);
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
			case ExperimentPackage.OBSERVATION__ROOT_X:
				return rootX != ROOT_X_EDEFAULT;
			case ExperimentPackage.OBSERVATION__ROOT_HEIGHT:
				return rootHeight != ROOT_HEIGHT_EDEFAULT;
			case ExperimentPackage.OBSERVATION__HEIGHT_RELATIVE_TO:
				return heightRelativeTo != HEIGHT_RELATIVE_TO_EDEFAULT;
			case ExperimentPackage.OBSERVATION__ROOT_PITCH:
				return rootPitch != ROOT_PITCH_EDEFAULT;
			case ExperimentPackage.OBSERVATION__JOINT_ANGLES:
				return jointAngles != JOINT_ANGLES_EDEFAULT;
			case ExperimentPackage.OBSERVATION__ROOT_VELOCITY:
				return rootVelocity != ROOT_VELOCITY_EDEFAULT;
			case ExperimentPackage.OBSERVATION__VELOCITY_FRAME:
				return velocityFrame != VELOCITY_FRAME_EDEFAULT;
			case ExperimentPackage.OBSERVATION__PITCH_VELOCITY:
				return pitchVelocity != PITCH_VELOCITY_EDEFAULT;
			case ExperimentPackage.OBSERVATION__JOINT_VELOCITIES:
				return jointVelocities != JOINT_VELOCITIES_EDEFAULT;
			case ExperimentPackage.OBSERVATION__EXCLUDE:
				return EXCLUDE_EDEFAULT == null ? exclude != null : !EXCLUDE_EDEFAULT.equals(exclude);
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
		result.append(" (rootX: ");
		result.append(rootX);
		result.append(", rootHeight: ");
		result.append(rootHeight);
		result.append(", heightRelativeTo: ");
		result.append(heightRelativeTo);
		result.append(", rootPitch: ");
		result.append(rootPitch);
		result.append(", jointAngles: ");
		result.append(jointAngles);
		result.append(", rootVelocity: ");
		result.append(rootVelocity);
		result.append(", velocityFrame: ");
		result.append(velocityFrame);
		result.append(", pitchVelocity: ");
		result.append(pitchVelocity);
		result.append(", jointVelocities: ");
		result.append(jointVelocities);
		result.append(", exclude: ");
		result.append(exclude);
		result.append(')');
		return result.toString();
	}

} //ObservationImpl
