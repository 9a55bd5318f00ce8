/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.RandomGround;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Random Ground</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.impl.RandomGroundImpl#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.RandomGroundImpl#getMinimumLength <em>Minimum Length</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.RandomGroundImpl#getMaximumLength <em>Maximum Length</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.RandomGroundImpl#getMaximumAngle <em>Maximum Angle</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.RandomGroundImpl#getFlatStart <em>Flat Start</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.RandomGroundImpl#getExtent <em>Extent</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RandomGroundImpl extends TerrainImpl implements RandomGround {
	/**
	 * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected static final long SEED_EDEFAULT = 1L;

	/**
	 * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected long seed = SEED_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimumLength() <em>Minimum Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumLength()
	 * @generated
	 * @ordered
	 */
	protected static final double MINIMUM_LENGTH_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getMinimumLength() <em>Minimum Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumLength()
	 * @generated
	 * @ordered
	 */
	protected double minimumLength = MINIMUM_LENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximumLength() <em>Maximum Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumLength()
	 * @generated
	 * @ordered
	 */
	protected static final double MAXIMUM_LENGTH_EDEFAULT = 2.0;

	/**
	 * The cached value of the '{@link #getMaximumLength() <em>Maximum Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumLength()
	 * @generated
	 * @ordered
	 */
	protected double maximumLength = MAXIMUM_LENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximumAngle() <em>Maximum Angle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumAngle()
	 * @generated
	 * @ordered
	 */
	protected static final double MAXIMUM_ANGLE_EDEFAULT = 0.174532925199433;

	/**
	 * The cached value of the '{@link #getMaximumAngle() <em>Maximum Angle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumAngle()
	 * @generated
	 * @ordered
	 */
	protected double maximumAngle = MAXIMUM_ANGLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFlatStart() <em>Flat Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlatStart()
	 * @generated
	 * @ordered
	 */
	protected static final double FLAT_START_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getFlatStart() <em>Flat Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlatStart()
	 * @generated
	 * @ordered
	 */
	protected double flatStart = FLAT_START_EDEFAULT;

	/**
	 * The default value of the '{@link #getExtent() <em>Extent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtent()
	 * @generated
	 * @ordered
	 */
	protected static final double EXTENT_EDEFAULT = 50.0;

	/**
	 * The cached value of the '{@link #getExtent() <em>Extent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtent()
	 * @generated
	 * @ordered
	 */
	protected double extent = EXTENT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RandomGroundImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.RANDOM_GROUND;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSeed() {
		return seed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeed(long newSeed) {
		long oldSeed = seed;
		seed = newSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RANDOM_GROUND__SEED, oldSeed, seed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMinimumLength() {
		return minimumLength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumLength(double newMinimumLength) {
		double oldMinimumLength = minimumLength;
		minimumLength = newMinimumLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RANDOM_GROUND__MINIMUM_LENGTH, oldMinimumLength, minimumLength));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMaximumLength() {
		return maximumLength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximumLength(double newMaximumLength) {
		double oldMaximumLength = maximumLength;
		maximumLength = newMaximumLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RANDOM_GROUND__MAXIMUM_LENGTH, oldMaximumLength, maximumLength));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMaximumAngle() {
		return maximumAngle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximumAngle(double newMaximumAngle) {
		double oldMaximumAngle = maximumAngle;
		maximumAngle = newMaximumAngle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RANDOM_GROUND__MAXIMUM_ANGLE, oldMaximumAngle, maximumAngle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getFlatStart() {
		return flatStart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFlatStart(double newFlatStart) {
		double oldFlatStart = flatStart;
		flatStart = newFlatStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RANDOM_GROUND__FLAT_START, oldFlatStart, flatStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getExtent() {
		return extent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExtent(double newExtent) {
		double oldExtent = extent;
		extent = newExtent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RANDOM_GROUND__EXTENT, oldExtent, extent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.RANDOM_GROUND__SEED:
				return getSeed();
			case ExperimentPackage.RANDOM_GROUND__MINIMUM_LENGTH:
				return getMinimumLength();
			case ExperimentPackage.RANDOM_GROUND__MAXIMUM_LENGTH:
				return getMaximumLength();
			case ExperimentPackage.RANDOM_GROUND__MAXIMUM_ANGLE:
				return getMaximumAngle();
			case ExperimentPackage.RANDOM_GROUND__FLAT_START:
				return getFlatStart();
			case ExperimentPackage.RANDOM_GROUND__EXTENT:
				return getExtent();
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
			case ExperimentPackage.RANDOM_GROUND__SEED:
				setSeed((Long)newValue);
				return;
			case ExperimentPackage.RANDOM_GROUND__MINIMUM_LENGTH:
				setMinimumLength((Double)newValue);
				return;
			case ExperimentPackage.RANDOM_GROUND__MAXIMUM_LENGTH:
				setMaximumLength((Double)newValue);
				return;
			case ExperimentPackage.RANDOM_GROUND__MAXIMUM_ANGLE:
				setMaximumAngle((Double)newValue);
				return;
			case ExperimentPackage.RANDOM_GROUND__FLAT_START:
				setFlatStart((Double)newValue);
				return;
			case ExperimentPackage.RANDOM_GROUND__EXTENT:
				setExtent((Double)newValue);
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
			case ExperimentPackage.RANDOM_GROUND__SEED:
				setSeed(SEED_EDEFAULT);
				return;
			case ExperimentPackage.RANDOM_GROUND__MINIMUM_LENGTH:
				setMinimumLength(MINIMUM_LENGTH_EDEFAULT);
				return;
			case ExperimentPackage.RANDOM_GROUND__MAXIMUM_LENGTH:
				setMaximumLength(MAXIMUM_LENGTH_EDEFAULT);
				return;
			case ExperimentPackage.RANDOM_GROUND__MAXIMUM_ANGLE:
				setMaximumAngle(MAXIMUM_ANGLE_EDEFAULT);
				return;
			case ExperimentPackage.RANDOM_GROUND__FLAT_START:
				setFlatStart(FLAT_START_EDEFAULT);
				return;
			case ExperimentPackage.RANDOM_GROUND__EXTENT:
				setExtent(EXTENT_EDEFAULT);
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
			case ExperimentPackage.RANDOM_GROUND__SEED:
				return seed != SEED_EDEFAULT;
			case ExperimentPackage.RANDOM_GROUND__MINIMUM_LENGTH:
				return minimumLength != MINIMUM_LENGTH_EDEFAULT;
			case ExperimentPackage.RANDOM_GROUND__MAXIMUM_LENGTH:
				return maximumLength != MAXIMUM_LENGTH_EDEFAULT;
			case ExperimentPackage.RANDOM_GROUND__MAXIMUM_ANGLE:
				return maximumAngle != MAXIMUM_ANGLE_EDEFAULT;
			case ExperimentPackage.RANDOM_GROUND__FLAT_START:
				return flatStart != FLAT_START_EDEFAULT;
			case ExperimentPackage.RANDOM_GROUND__EXTENT:
				return extent != EXTENT_EDEFAULT;
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
		result.append(" (seed: ");
		result.append(seed);
		result.append(", minimumLength: ");
		result.append(minimumLength);
		result.append(", maximumLength: ");
		result.append(maximumLength);
		result.append(", maximumAngle: ");
		result.append(maximumAngle);
		result.append(", flatStart: ");
		result.append(flatStart);
		result.append(", extent: ");
		result.append(extent);
		result.append(')');
		return result.toString();
	}

} //RandomGroundImpl
