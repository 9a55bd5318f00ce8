/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.Gait;
import org.gaitwright.model.experiment.Leg;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Gait</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitImpl#getLegs <em>Legs</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitImpl#getLiftDuration <em>Lift Duration</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitImpl#getStrikeForce <em>Strike Force</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitImpl#getMinimumStrikeTime <em>Minimum Strike Time</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitImpl#getMaximumStrikeTime <em>Maximum Strike Time</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitImpl#getSwingHipA <em>Swing Hip A</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitImpl#getSwingKneeA <em>Swing Knee A</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitImpl#getSwingFootA <em>Swing Foot A</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitImpl#getStanceKneeA <em>Stance Knee A</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitImpl#getStanceAnkleA <em>Stance Ankle A</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitImpl#getDistanceGainA <em>Distance Gain A</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitImpl#getVelocityGainA <em>Velocity Gain A</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitImpl#getSwingHipB <em>Swing Hip B</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitImpl#getSwingKneeB <em>Swing Knee B</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitImpl#getSwingFootB <em>Swing Foot B</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitImpl#getStanceKneeB <em>Stance Knee B</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitImpl#getStanceAnkleB <em>Stance Ankle B</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitImpl#getDistanceGainB <em>Distance Gain B</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitImpl#getVelocityGainB <em>Velocity Gain B</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitImpl#getMinimumSwingHip <em>Minimum Swing Hip</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitImpl#getMaximumSwingHip <em>Maximum Swing Hip</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitImpl#getLean <em>Lean</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitImpl#getHipStiffness <em>Hip Stiffness</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitImpl#getKneeStiffness <em>Knee Stiffness</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitImpl#getAnkleStiffness <em>Ankle Stiffness</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitImpl#getTorsoStiffness <em>Torso Stiffness</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitImpl#getSwingAnkleRatio <em>Swing Ankle Ratio</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitImpl#getDampingScale <em>Damping Scale</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitImpl#getHipDamping <em>Hip Damping</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitImpl#getKneeDamping <em>Knee Damping</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitImpl#getTorsoDamping <em>Torso Damping</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitImpl#getSwingAnkleDamping <em>Swing Ankle Damping</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitImpl#getStanceAnkleDamping <em>Stance Ankle Damping</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitImpl#getStartKnee <em>Start Knee</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitImpl#getStartSpeed <em>Start Speed</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitImpl#getSettlingTime <em>Settling Time</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GaitImpl extends NamedElementImpl implements Gait {
	/**
	 * The cached value of the '{@link #getLegs() <em>Legs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegs()
	 * @generated
	 * @ordered
	 */
	protected EList<Leg> legs;

	/**
	 * The default value of the '{@link #getLiftDuration() <em>Lift Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLiftDuration()
	 * @generated
	 * @ordered
	 */
	protected static final double LIFT_DURATION_EDEFAULT = 0.2445016044671432;

	/**
	 * The cached value of the '{@link #getLiftDuration() <em>Lift Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLiftDuration()
	 * @generated
	 * @ordered
	 */
	protected double liftDuration = LIFT_DURATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getStrikeForce() <em>Strike Force</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrikeForce()
	 * @generated
	 * @ordered
	 */
	protected static final double STRIKE_FORCE_EDEFAULT = 30.0;

	/**
	 * The cached value of the '{@link #getStrikeForce() <em>Strike Force</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrikeForce()
	 * @generated
	 * @ordered
	 */
	protected double strikeForce = STRIKE_FORCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimumStrikeTime() <em>Minimum Strike Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumStrikeTime()
	 * @generated
	 * @ordered
	 */
	protected static final double MINIMUM_STRIKE_TIME_EDEFAULT = 0.06;

	/**
	 * The cached value of the '{@link #getMinimumStrikeTime() <em>Minimum Strike Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumStrikeTime()
	 * @generated
	 * @ordered
	 */
	protected double minimumStrikeTime = MINIMUM_STRIKE_TIME_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximumStrikeTime() <em>Maximum Strike Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumStrikeTime()
	 * @generated
	 * @ordered
	 */
	protected static final double MAXIMUM_STRIKE_TIME_EDEFAULT = 0.6;

	/**
	 * The cached value of the '{@link #getMaximumStrikeTime() <em>Maximum Strike Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumStrikeTime()
	 * @generated
	 * @ordered
	 */
	protected double maximumStrikeTime = MAXIMUM_STRIKE_TIME_EDEFAULT;

	/**
	 * The default value of the '{@link #getSwingHipA() <em>Swing Hip A</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwingHipA()
	 * @generated
	 * @ordered
	 */
	protected static final double SWING_HIP_A_EDEFAULT = 0.258644722575583;

	/**
	 * The cached value of the '{@link #getSwingHipA() <em>Swing Hip A</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwingHipA()
	 * @generated
	 * @ordered
	 */
	protected double swingHipA = SWING_HIP_A_EDEFAULT;

	/**
	 * The default value of the '{@link #getSwingKneeA() <em>Swing Knee A</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwingKneeA()
	 * @generated
	 * @ordered
	 */
	protected static final double SWING_KNEE_A_EDEFAULT = -1.3652474029086257;

	/**
	 * The cached value of the '{@link #getSwingKneeA() <em>Swing Knee A</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwingKneeA()
	 * @generated
	 * @ordered
	 */
	protected double swingKneeA = SWING_KNEE_A_EDEFAULT;

	/**
	 * The default value of the '{@link #getSwingFootA() <em>Swing Foot A</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwingFootA()
	 * @generated
	 * @ordered
	 */
	protected static final double SWING_FOOT_A_EDEFAULT = 0.032625914893630155;

	/**
	 * The cached value of the '{@link #getSwingFootA() <em>Swing Foot A</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwingFootA()
	 * @generated
	 * @ordered
	 */
	protected double swingFootA = SWING_FOOT_A_EDEFAULT;

	/**
	 * The default value of the '{@link #getStanceKneeA() <em>Stance Knee A</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStanceKneeA()
	 * @generated
	 * @ordered
	 */
	protected static final double STANCE_KNEE_A_EDEFAULT = -0.14829893059231936;

	/**
	 * The cached value of the '{@link #getStanceKneeA() <em>Stance Knee A</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStanceKneeA()
	 * @generated
	 * @ordered
	 */
	protected double stanceKneeA = STANCE_KNEE_A_EDEFAULT;

	/**
	 * The default value of the '{@link #getStanceAnkleA() <em>Stance Ankle A</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStanceAnkleA()
	 * @generated
	 * @ordered
	 */
	protected static final double STANCE_ANKLE_A_EDEFAULT = -0.016146122831411827;

	/**
	 * The cached value of the '{@link #getStanceAnkleA() <em>Stance Ankle A</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStanceAnkleA()
	 * @generated
	 * @ordered
	 */
	protected double stanceAnkleA = STANCE_ANKLE_A_EDEFAULT;

	/**
	 * The default value of the '{@link #getDistanceGainA() <em>Distance Gain A</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistanceGainA()
	 * @generated
	 * @ordered
	 */
	protected static final double DISTANCE_GAIN_A_EDEFAULT = 0.1441533507494323;

	/**
	 * The cached value of the '{@link #getDistanceGainA() <em>Distance Gain A</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistanceGainA()
	 * @generated
	 * @ordered
	 */
	protected double distanceGainA = DISTANCE_GAIN_A_EDEFAULT;

	/**
	 * The default value of the '{@link #getVelocityGainA() <em>Velocity Gain A</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVelocityGainA()
	 * @generated
	 * @ordered
	 */
	protected static final double VELOCITY_GAIN_A_EDEFAULT = 0.18526218388731763;

	/**
	 * The cached value of the '{@link #getVelocityGainA() <em>Velocity Gain A</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVelocityGainA()
	 * @generated
	 * @ordered
	 */
	protected double velocityGainA = VELOCITY_GAIN_A_EDEFAULT;

	/**
	 * The default value of the '{@link #getSwingHipB() <em>Swing Hip B</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwingHipB()
	 * @generated
	 * @ordered
	 */
	protected static final double SWING_HIP_B_EDEFAULT = -0.165314453640348;

	/**
	 * The cached value of the '{@link #getSwingHipB() <em>Swing Hip B</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwingHipB()
	 * @generated
	 * @ordered
	 */
	protected double swingHipB = SWING_HIP_B_EDEFAULT;

	/**
	 * The default value of the '{@link #getSwingKneeB() <em>Swing Knee B</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwingKneeB()
	 * @generated
	 * @ordered
	 */
	protected static final double SWING_KNEE_B_EDEFAULT = -0.12363604566813309;

	/**
	 * The cached value of the '{@link #getSwingKneeB() <em>Swing Knee B</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwingKneeB()
	 * @generated
	 * @ordered
	 */
	protected double swingKneeB = SWING_KNEE_B_EDEFAULT;

	/**
	 * The default value of the '{@link #getSwingFootB() <em>Swing Foot B</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwingFootB()
	 * @generated
	 * @ordered
	 */
	protected static final double SWING_FOOT_B_EDEFAULT = 0.12165292700060376;

	/**
	 * The cached value of the '{@link #getSwingFootB() <em>Swing Foot B</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwingFootB()
	 * @generated
	 * @ordered
	 */
	protected double swingFootB = SWING_FOOT_B_EDEFAULT;

	/**
	 * The default value of the '{@link #getStanceKneeB() <em>Stance Knee B</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStanceKneeB()
	 * @generated
	 * @ordered
	 */
	protected static final double STANCE_KNEE_B_EDEFAULT = -0.12089965307665826;

	/**
	 * The cached value of the '{@link #getStanceKneeB() <em>Stance Knee B</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStanceKneeB()
	 * @generated
	 * @ordered
	 */
	protected double stanceKneeB = STANCE_KNEE_B_EDEFAULT;

	/**
	 * The default value of the '{@link #getStanceAnkleB() <em>Stance Ankle B</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStanceAnkleB()
	 * @generated
	 * @ordered
	 */
	protected static final double STANCE_ANKLE_B_EDEFAULT = -0.29005516806073095;

	/**
	 * The cached value of the '{@link #getStanceAnkleB() <em>Stance Ankle B</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStanceAnkleB()
	 * @generated
	 * @ordered
	 */
	protected double stanceAnkleB = STANCE_ANKLE_B_EDEFAULT;

	/**
	 * The default value of the '{@link #getDistanceGainB() <em>Distance Gain B</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistanceGainB()
	 * @generated
	 * @ordered
	 */
	protected static final double DISTANCE_GAIN_B_EDEFAULT = 0.5451993462277712;

	/**
	 * The cached value of the '{@link #getDistanceGainB() <em>Distance Gain B</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistanceGainB()
	 * @generated
	 * @ordered
	 */
	protected double distanceGainB = DISTANCE_GAIN_B_EDEFAULT;

	/**
	 * The default value of the '{@link #getVelocityGainB() <em>Velocity Gain B</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVelocityGainB()
	 * @generated
	 * @ordered
	 */
	protected static final double VELOCITY_GAIN_B_EDEFAULT = 2.41206331262395E-4;

	/**
	 * The cached value of the '{@link #getVelocityGainB() <em>Velocity Gain B</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVelocityGainB()
	 * @generated
	 * @ordered
	 */
	protected double velocityGainB = VELOCITY_GAIN_B_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimumSwingHip() <em>Minimum Swing Hip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumSwingHip()
	 * @generated
	 * @ordered
	 */
	protected static final double MINIMUM_SWING_HIP_EDEFAULT = -0.6;

	/**
	 * The cached value of the '{@link #getMinimumSwingHip() <em>Minimum Swing Hip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumSwingHip()
	 * @generated
	 * @ordered
	 */
	protected double minimumSwingHip = MINIMUM_SWING_HIP_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximumSwingHip() <em>Maximum Swing Hip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumSwingHip()
	 * @generated
	 * @ordered
	 */
	protected static final double MAXIMUM_SWING_HIP_EDEFAULT = 1.4;

	/**
	 * The cached value of the '{@link #getMaximumSwingHip() <em>Maximum Swing Hip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumSwingHip()
	 * @generated
	 * @ordered
	 */
	protected double maximumSwingHip = MAXIMUM_SWING_HIP_EDEFAULT;

	/**
	 * The default value of the '{@link #getLean() <em>Lean</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLean()
	 * @generated
	 * @ordered
	 */
	protected static final double LEAN_EDEFAULT = -0.015612153160346455;

	/**
	 * The cached value of the '{@link #getLean() <em>Lean</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLean()
	 * @generated
	 * @ordered
	 */
	protected double lean = LEAN_EDEFAULT;

	/**
	 * The default value of the '{@link #getHipStiffness() <em>Hip Stiffness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHipStiffness()
	 * @generated
	 * @ordered
	 */
	protected static final double HIP_STIFFNESS_EDEFAULT = 96.98427171471887;

	/**
	 * The cached value of the '{@link #getHipStiffness() <em>Hip Stiffness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHipStiffness()
	 * @generated
	 * @ordered
	 */
	protected double hipStiffness = HIP_STIFFNESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getKneeStiffness() <em>Knee Stiffness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKneeStiffness()
	 * @generated
	 * @ordered
	 */
	protected static final double KNEE_STIFFNESS_EDEFAULT = 120.74590491626608;

	/**
	 * The cached value of the '{@link #getKneeStiffness() <em>Knee Stiffness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKneeStiffness()
	 * @generated
	 * @ordered
	 */
	protected double kneeStiffness = KNEE_STIFFNESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnkleStiffness() <em>Ankle Stiffness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnkleStiffness()
	 * @generated
	 * @ordered
	 */
	protected static final double ANKLE_STIFFNESS_EDEFAULT = 107.31384481442994;

	/**
	 * The cached value of the '{@link #getAnkleStiffness() <em>Ankle Stiffness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnkleStiffness()
	 * @generated
	 * @ordered
	 */
	protected double ankleStiffness = ANKLE_STIFFNESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTorsoStiffness() <em>Torso Stiffness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTorsoStiffness()
	 * @generated
	 * @ordered
	 */
	protected static final double TORSO_STIFFNESS_EDEFAULT = 228.47789583616452;

	/**
	 * The cached value of the '{@link #getTorsoStiffness() <em>Torso Stiffness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTorsoStiffness()
	 * @generated
	 * @ordered
	 */
	protected double torsoStiffness = TORSO_STIFFNESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSwingAnkleRatio() <em>Swing Ankle Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwingAnkleRatio()
	 * @generated
	 * @ordered
	 */
	protected static final double SWING_ANKLE_RATIO_EDEFAULT = 0.3;

	/**
	 * The cached value of the '{@link #getSwingAnkleRatio() <em>Swing Ankle Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwingAnkleRatio()
	 * @generated
	 * @ordered
	 */
	protected double swingAnkleRatio = SWING_ANKLE_RATIO_EDEFAULT;

	/**
	 * The default value of the '{@link #getDampingScale() <em>Damping Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDampingScale()
	 * @generated
	 * @ordered
	 */
	protected static final double DAMPING_SCALE_EDEFAULT = 0.5656495279045191;

	/**
	 * The cached value of the '{@link #getDampingScale() <em>Damping Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDampingScale()
	 * @generated
	 * @ordered
	 */
	protected double dampingScale = DAMPING_SCALE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHipDamping() <em>Hip Damping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHipDamping()
	 * @generated
	 * @ordered
	 */
	protected static final double HIP_DAMPING_EDEFAULT = 2.0;

	/**
	 * The cached value of the '{@link #getHipDamping() <em>Hip Damping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHipDamping()
	 * @generated
	 * @ordered
	 */
	protected double hipDamping = HIP_DAMPING_EDEFAULT;

	/**
	 * The default value of the '{@link #getKneeDamping() <em>Knee Damping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKneeDamping()
	 * @generated
	 * @ordered
	 */
	protected static final double KNEE_DAMPING_EDEFAULT = 1.4;

	/**
	 * The cached value of the '{@link #getKneeDamping() <em>Knee Damping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKneeDamping()
	 * @generated
	 * @ordered
	 */
	protected double kneeDamping = KNEE_DAMPING_EDEFAULT;

	/**
	 * The default value of the '{@link #getTorsoDamping() <em>Torso Damping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTorsoDamping()
	 * @generated
	 * @ordered
	 */
	protected static final double TORSO_DAMPING_EDEFAULT = 2.4;

	/**
	 * The cached value of the '{@link #getTorsoDamping() <em>Torso Damping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTorsoDamping()
	 * @generated
	 * @ordered
	 */
	protected double torsoDamping = TORSO_DAMPING_EDEFAULT;

	/**
	 * The default value of the '{@link #getSwingAnkleDamping() <em>Swing Ankle Damping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwingAnkleDamping()
	 * @generated
	 * @ordered
	 */
	protected static final double SWING_ANKLE_DAMPING_EDEFAULT = 2.0;

	/**
	 * The cached value of the '{@link #getSwingAnkleDamping() <em>Swing Ankle Damping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwingAnkleDamping()
	 * @generated
	 * @ordered
	 */
	protected double swingAnkleDamping = SWING_ANKLE_DAMPING_EDEFAULT;

	/**
	 * The default value of the '{@link #getStanceAnkleDamping() <em>Stance Ankle Damping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStanceAnkleDamping()
	 * @generated
	 * @ordered
	 */
	protected static final double STANCE_ANKLE_DAMPING_EDEFAULT = 3.0;

	/**
	 * The cached value of the '{@link #getStanceAnkleDamping() <em>Stance Ankle Damping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStanceAnkleDamping()
	 * @generated
	 * @ordered
	 */
	protected double stanceAnkleDamping = STANCE_ANKLE_DAMPING_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartKnee() <em>Start Knee</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartKnee()
	 * @generated
	 * @ordered
	 */
	protected static final double START_KNEE_EDEFAULT = -0.1;

	/**
	 * The cached value of the '{@link #getStartKnee() <em>Start Knee</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartKnee()
	 * @generated
	 * @ordered
	 */
	protected double startKnee = START_KNEE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartSpeed() <em>Start Speed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartSpeed()
	 * @generated
	 * @ordered
	 */
	protected static final double START_SPEED_EDEFAULT = 1.3254732423275486;

	/**
	 * The cached value of the '{@link #getStartSpeed() <em>Start Speed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartSpeed()
	 * @generated
	 * @ordered
	 */
	protected double startSpeed = START_SPEED_EDEFAULT;

	/**
	 * The default value of the '{@link #getSettlingTime() <em>Settling Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSettlingTime()
	 * @generated
	 * @ordered
	 */
	protected static final double SETTLING_TIME_EDEFAULT = 4.0;

	/**
	 * The cached value of the '{@link #getSettlingTime() <em>Settling Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSettlingTime()
	 * @generated
	 * @ordered
	 */
	protected double settlingTime = SETTLING_TIME_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GaitImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.GAIT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Leg> getLegs() {
		if (legs == null) {
			legs = new EObjectContainmentEList<Leg>(Leg.class, this, ExperimentPackage.GAIT__LEGS);
		}
		return legs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLiftDuration() {
		return liftDuration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLiftDuration(double newLiftDuration) {
		double oldLiftDuration = liftDuration;
		liftDuration = newLiftDuration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GAIT__LIFT_DURATION, oldLiftDuration, liftDuration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getStrikeForce() {
		return strikeForce;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStrikeForce(double newStrikeForce) {
		double oldStrikeForce = strikeForce;
		strikeForce = newStrikeForce;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GAIT__STRIKE_FORCE, oldStrikeForce, strikeForce));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMinimumStrikeTime() {
		return minimumStrikeTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumStrikeTime(double newMinimumStrikeTime) {
		double oldMinimumStrikeTime = minimumStrikeTime;
		minimumStrikeTime = newMinimumStrikeTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GAIT__MINIMUM_STRIKE_TIME, oldMinimumStrikeTime, minimumStrikeTime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMaximumStrikeTime() {
		return maximumStrikeTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximumStrikeTime(double newMaximumStrikeTime) {
		double oldMaximumStrikeTime = maximumStrikeTime;
		maximumStrikeTime = newMaximumStrikeTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GAIT__MAXIMUM_STRIKE_TIME, oldMaximumStrikeTime, maximumStrikeTime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSwingHipA() {
		return swingHipA;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSwingHipA(double newSwingHipA) {
		double oldSwingHipA = swingHipA;
		swingHipA = newSwingHipA;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GAIT__SWING_HIP_A, oldSwingHipA, swingHipA));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSwingKneeA() {
		return swingKneeA;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSwingKneeA(double newSwingKneeA) {
		double oldSwingKneeA = swingKneeA;
		swingKneeA = newSwingKneeA;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GAIT__SWING_KNEE_A, oldSwingKneeA, swingKneeA));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSwingFootA() {
		return swingFootA;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSwingFootA(double newSwingFootA) {
		double oldSwingFootA = swingFootA;
		swingFootA = newSwingFootA;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GAIT__SWING_FOOT_A, oldSwingFootA, swingFootA));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getStanceKneeA() {
		return stanceKneeA;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStanceKneeA(double newStanceKneeA) {
		double oldStanceKneeA = stanceKneeA;
		stanceKneeA = newStanceKneeA;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GAIT__STANCE_KNEE_A, oldStanceKneeA, stanceKneeA));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getStanceAnkleA() {
		return stanceAnkleA;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStanceAnkleA(double newStanceAnkleA) {
		double oldStanceAnkleA = stanceAnkleA;
		stanceAnkleA = newStanceAnkleA;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GAIT__STANCE_ANKLE_A, oldStanceAnkleA, stanceAnkleA));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDistanceGainA() {
		return distanceGainA;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDistanceGainA(double newDistanceGainA) {
		double oldDistanceGainA = distanceGainA;
		distanceGainA = newDistanceGainA;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GAIT__DISTANCE_GAIN_A, oldDistanceGainA, distanceGainA));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getVelocityGainA() {
		return velocityGainA;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVelocityGainA(double newVelocityGainA) {
		double oldVelocityGainA = velocityGainA;
		velocityGainA = newVelocityGainA;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GAIT__VELOCITY_GAIN_A, oldVelocityGainA, velocityGainA));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSwingHipB() {
		return swingHipB;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSwingHipB(double newSwingHipB) {
		double oldSwingHipB = swingHipB;
		swingHipB = newSwingHipB;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GAIT__SWING_HIP_B, oldSwingHipB, swingHipB));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSwingKneeB() {
		return swingKneeB;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSwingKneeB(double newSwingKneeB) {
		double oldSwingKneeB = swingKneeB;
		swingKneeB = newSwingKneeB;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GAIT__SWING_KNEE_B, oldSwingKneeB, swingKneeB));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSwingFootB() {
		return swingFootB;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSwingFootB(double newSwingFootB) {
		double oldSwingFootB = swingFootB;
		swingFootB = newSwingFootB;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GAIT__SWING_FOOT_B, oldSwingFootB, swingFootB));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getStanceKneeB() {
		return stanceKneeB;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStanceKneeB(double newStanceKneeB) {
		double oldStanceKneeB = stanceKneeB;
		stanceKneeB = newStanceKneeB;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GAIT__STANCE_KNEE_B, oldStanceKneeB, stanceKneeB));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getStanceAnkleB() {
		return stanceAnkleB;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStanceAnkleB(double newStanceAnkleB) {
		double oldStanceAnkleB = stanceAnkleB;
		stanceAnkleB = newStanceAnkleB;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GAIT__STANCE_ANKLE_B, oldStanceAnkleB, stanceAnkleB));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDistanceGainB() {
		return distanceGainB;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDistanceGainB(double newDistanceGainB) {
		double oldDistanceGainB = distanceGainB;
		distanceGainB = newDistanceGainB;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GAIT__DISTANCE_GAIN_B, oldDistanceGainB, distanceGainB));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getVelocityGainB() {
		return velocityGainB;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVelocityGainB(double newVelocityGainB) {
		double oldVelocityGainB = velocityGainB;
		velocityGainB = newVelocityGainB;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GAIT__VELOCITY_GAIN_B, oldVelocityGainB, velocityGainB));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMinimumSwingHip() {
		return minimumSwingHip;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumSwingHip(double newMinimumSwingHip) {
		double oldMinimumSwingHip = minimumSwingHip;
		minimumSwingHip = newMinimumSwingHip;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GAIT__MINIMUM_SWING_HIP, oldMinimumSwingHip, minimumSwingHip));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMaximumSwingHip() {
		return maximumSwingHip;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximumSwingHip(double newMaximumSwingHip) {
		double oldMaximumSwingHip = maximumSwingHip;
		maximumSwingHip = newMaximumSwingHip;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GAIT__MAXIMUM_SWING_HIP, oldMaximumSwingHip, maximumSwingHip));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLean() {
		return lean;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLean(double newLean) {
		double oldLean = lean;
		lean = newLean;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GAIT__LEAN, oldLean, lean));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getHipStiffness() {
		return hipStiffness;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHipStiffness(double newHipStiffness) {
		double oldHipStiffness = hipStiffness;
		hipStiffness = newHipStiffness;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GAIT__HIP_STIFFNESS, oldHipStiffness, hipStiffness));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getKneeStiffness() {
		return kneeStiffness;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKneeStiffness(double newKneeStiffness) {
		double oldKneeStiffness = kneeStiffness;
		kneeStiffness = newKneeStiffness;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GAIT__KNEE_STIFFNESS, oldKneeStiffness, kneeStiffness));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAnkleStiffness() {
		return ankleStiffness;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnkleStiffness(double newAnkleStiffness) {
		double oldAnkleStiffness = ankleStiffness;
		ankleStiffness = newAnkleStiffness;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GAIT__ANKLE_STIFFNESS, oldAnkleStiffness, ankleStiffness));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTorsoStiffness() {
		return torsoStiffness;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTorsoStiffness(double newTorsoStiffness) {
		double oldTorsoStiffness = torsoStiffness;
		torsoStiffness = newTorsoStiffness;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GAIT__TORSO_STIFFNESS, oldTorsoStiffness, torsoStiffness));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSwingAnkleRatio() {
		return swingAnkleRatio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSwingAnkleRatio(double newSwingAnkleRatio) {
		double oldSwingAnkleRatio = swingAnkleRatio;
		swingAnkleRatio = newSwingAnkleRatio;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GAIT__SWING_ANKLE_RATIO, oldSwingAnkleRatio, swingAnkleRatio));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDampingScale() {
		return dampingScale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDampingScale(double newDampingScale) {
		double oldDampingScale = dampingScale;
		dampingScale = newDampingScale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GAIT__DAMPING_SCALE, oldDampingScale, dampingScale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getHipDamping() {
		return hipDamping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHipDamping(double newHipDamping) {
		double oldHipDamping = hipDamping;
		hipDamping = newHipDamping;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GAIT__HIP_DAMPING, oldHipDamping, hipDamping));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getKneeDamping() {
		return kneeDamping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKneeDamping(double newKneeDamping) {
		double oldKneeDamping = kneeDamping;
		kneeDamping = newKneeDamping;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GAIT__KNEE_DAMPING, oldKneeDamping, kneeDamping));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTorsoDamping() {
		return torsoDamping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTorsoDamping(double newTorsoDamping) {
		double oldTorsoDamping = torsoDamping;
		torsoDamping = newTorsoDamping;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GAIT__TORSO_DAMPING, oldTorsoDamping, torsoDamping));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSwingAnkleDamping() {
		return swingAnkleDamping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSwingAnkleDamping(double newSwingAnkleDamping) {
		double oldSwingAnkleDamping = swingAnkleDamping;
		swingAnkleDamping = newSwingAnkleDamping;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GAIT__SWING_ANKLE_DAMPING, oldSwingAnkleDamping, swingAnkleDamping));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getStanceAnkleDamping() {
		return stanceAnkleDamping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStanceAnkleDamping(double newStanceAnkleDamping) {
		double oldStanceAnkleDamping = stanceAnkleDamping;
		stanceAnkleDamping = newStanceAnkleDamping;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GAIT__STANCE_ANKLE_DAMPING, oldStanceAnkleDamping, stanceAnkleDamping));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getStartKnee() {
		return startKnee;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartKnee(double newStartKnee) {
		double oldStartKnee = startKnee;
		startKnee = newStartKnee;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GAIT__START_KNEE, oldStartKnee, startKnee));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getStartSpeed() {
		return startSpeed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartSpeed(double newStartSpeed) {
		double oldStartSpeed = startSpeed;
		startSpeed = newStartSpeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GAIT__START_SPEED, oldStartSpeed, startSpeed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSettlingTime() {
		return settlingTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSettlingTime(double newSettlingTime) {
		double oldSettlingTime = settlingTime;
		settlingTime = newSettlingTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GAIT__SETTLING_TIME, oldSettlingTime, settlingTime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ExperimentPackage.GAIT__LEGS:
				return ((InternalEList<?>)getLegs()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.GAIT__LEGS:
				return getLegs();
			case ExperimentPackage.GAIT__LIFT_DURATION:
				return getLiftDuration();
			case ExperimentPackage.GAIT__STRIKE_FORCE:
				return getStrikeForce();
			case ExperimentPackage.GAIT__MINIMUM_STRIKE_TIME:
				return getMinimumStrikeTime();
			case ExperimentPackage.GAIT__MAXIMUM_STRIKE_TIME:
				return getMaximumStrikeTime();
			case ExperimentPackage.GAIT__SWING_HIP_A:
				return getSwingHipA();
			case ExperimentPackage.GAIT__SWING_KNEE_A:
				return getSwingKneeA();
			case ExperimentPackage.GAIT__SWING_FOOT_A:
				return getSwingFootA();
			case ExperimentPackage.GAIT__STANCE_KNEE_A:
				return getStanceKneeA();
			case ExperimentPackage.GAIT__STANCE_ANKLE_A:
				return getStanceAnkleA();
			case ExperimentPackage.GAIT__DISTANCE_GAIN_A:
				return getDistanceGainA();
			case ExperimentPackage.GAIT__VELOCITY_GAIN_A:
				return getVelocityGainA();
			case ExperimentPackage.GAIT__SWING_HIP_B:
				return getSwingHipB();
			case ExperimentPackage.GAIT__SWING_KNEE_B:
				return getSwingKneeB();
			case ExperimentPackage.GAIT__SWING_FOOT_B:
				return getSwingFootB();
			case ExperimentPackage.GAIT__STANCE_KNEE_B:
				return getStanceKneeB();
			case ExperimentPackage.GAIT__STANCE_ANKLE_B:
				return getStanceAnkleB();
			case ExperimentPackage.GAIT__DISTANCE_GAIN_B:
				return getDistanceGainB();
			case ExperimentPackage.GAIT__VELOCITY_GAIN_B:
				return getVelocityGainB();
			case ExperimentPackage.GAIT__MINIMUM_SWING_HIP:
				return getMinimumSwingHip();
			case ExperimentPackage.GAIT__MAXIMUM_SWING_HIP:
				return getMaximumSwingHip();
			case ExperimentPackage.GAIT__LEAN:
				return getLean();
			case ExperimentPackage.GAIT__HIP_STIFFNESS:
				return getHipStiffness();
			case ExperimentPackage.GAIT__KNEE_STIFFNESS:
				return getKneeStiffness();
			case ExperimentPackage.GAIT__ANKLE_STIFFNESS:
				return getAnkleStiffness();
			case ExperimentPackage.GAIT__TORSO_STIFFNESS:
				return getTorsoStiffness();
			case ExperimentPackage.GAIT__SWING_ANKLE_RATIO:
				return getSwingAnkleRatio();
			case ExperimentPackage.GAIT__DAMPING_SCALE:
				return getDampingScale();
			case ExperimentPackage.GAIT__HIP_DAMPING:
				return getHipDamping();
			case ExperimentPackage.GAIT__KNEE_DAMPING:
				return getKneeDamping();
			case ExperimentPackage.GAIT__TORSO_DAMPING:
				return getTorsoDamping();
			case ExperimentPackage.GAIT__SWING_ANKLE_DAMPING:
				return getSwingAnkleDamping();
			case ExperimentPackage.GAIT__STANCE_ANKLE_DAMPING:
				return getStanceAnkleDamping();
			case ExperimentPackage.GAIT__START_KNEE:
				return getStartKnee();
			case ExperimentPackage.GAIT__START_SPEED:
				return getStartSpeed();
			case ExperimentPackage.GAIT__SETTLING_TIME:
				return getSettlingTime();
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
			case ExperimentPackage.GAIT__LEGS:
				getLegs().clear();
				getLegs().addAll((Collection<? extends Leg>)newValue);
				return;
			case ExperimentPackage.GAIT__LIFT_DURATION:
				setLiftDuration((Double)newValue);
				return;
			case ExperimentPackage.GAIT__STRIKE_FORCE:
				setStrikeForce((Double)newValue);
				return;
			case ExperimentPackage.GAIT__MINIMUM_STRIKE_TIME:
				setMinimumStrikeTime((Double)newValue);
				return;
			case ExperimentPackage.GAIT__MAXIMUM_STRIKE_TIME:
				setMaximumStrikeTime((Double)newValue);
				return;
			case ExperimentPackage.GAIT__SWING_HIP_A:
				setSwingHipA((Double)newValue);
				return;
			case ExperimentPackage.GAIT__SWING_KNEE_A:
				setSwingKneeA((Double)newValue);
				return;
			case ExperimentPackage.GAIT__SWING_FOOT_A:
				setSwingFootA((Double)newValue);
				return;
			case ExperimentPackage.GAIT__STANCE_KNEE_A:
				setStanceKneeA((Double)newValue);
				return;
			case ExperimentPackage.GAIT__STANCE_ANKLE_A:
				setStanceAnkleA((Double)newValue);
				return;
			case ExperimentPackage.GAIT__DISTANCE_GAIN_A:
				setDistanceGainA((Double)newValue);
				return;
			case ExperimentPackage.GAIT__VELOCITY_GAIN_A:
				setVelocityGainA((Double)newValue);
				return;
			case ExperimentPackage.GAIT__SWING_HIP_B:
				setSwingHipB((Double)newValue);
				return;
			case ExperimentPackage.GAIT__SWING_KNEE_B:
				setSwingKneeB((Double)newValue);
				return;
			case ExperimentPackage.GAIT__SWING_FOOT_B:
				setSwingFootB((Double)newValue);
				return;
			case ExperimentPackage.GAIT__STANCE_KNEE_B:
				setStanceKneeB((Double)newValue);
				return;
			case ExperimentPackage.GAIT__STANCE_ANKLE_B:
				setStanceAnkleB((Double)newValue);
				return;
			case ExperimentPackage.GAIT__DISTANCE_GAIN_B:
				setDistanceGainB((Double)newValue);
				return;
			case ExperimentPackage.GAIT__VELOCITY_GAIN_B:
				setVelocityGainB((Double)newValue);
				return;
			case ExperimentPackage.GAIT__MINIMUM_SWING_HIP:
				setMinimumSwingHip((Double)newValue);
				return;
			case ExperimentPackage.GAIT__MAXIMUM_SWING_HIP:
				setMaximumSwingHip((Double)newValue);
				return;
			case ExperimentPackage.GAIT__LEAN:
				setLean((Double)newValue);
				return;
			case ExperimentPackage.GAIT__HIP_STIFFNESS:
				setHipStiffness((Double)newValue);
				return;
			case ExperimentPackage.GAIT__KNEE_STIFFNESS:
				setKneeStiffness((Double)newValue);
				return;
			case ExperimentPackage.GAIT__ANKLE_STIFFNESS:
				setAnkleStiffness((Double)newValue);
				return;
			case ExperimentPackage.GAIT__TORSO_STIFFNESS:
				setTorsoStiffness((Double)newValue);
				return;
			case ExperimentPackage.GAIT__SWING_ANKLE_RATIO:
				setSwingAnkleRatio((Double)newValue);
				return;
			case ExperimentPackage.GAIT__DAMPING_SCALE:
				setDampingScale((Double)newValue);
				return;
			case ExperimentPackage.GAIT__HIP_DAMPING:
				setHipDamping((Double)newValue);
				return;
			case ExperimentPackage.GAIT__KNEE_DAMPING:
				setKneeDamping((Double)newValue);
				return;
			case ExperimentPackage.GAIT__TORSO_DAMPING:
				setTorsoDamping((Double)newValue);
				return;
			case ExperimentPackage.GAIT__SWING_ANKLE_DAMPING:
				setSwingAnkleDamping((Double)newValue);
				return;
			case ExperimentPackage.GAIT__STANCE_ANKLE_DAMPING:
				setStanceAnkleDamping((Double)newValue);
				return;
			case ExperimentPackage.GAIT__START_KNEE:
				setStartKnee((Double)newValue);
				return;
			case ExperimentPackage.GAIT__START_SPEED:
				setStartSpeed((Double)newValue);
				return;
			case ExperimentPackage.GAIT__SETTLING_TIME:
				setSettlingTime((Double)newValue);
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
			case ExperimentPackage.GAIT__LEGS:
				getLegs().clear();
				return;
			case ExperimentPackage.GAIT__LIFT_DURATION:
				setLiftDuration(LIFT_DURATION_EDEFAULT);
				return;
			case ExperimentPackage.GAIT__STRIKE_FORCE:
				setStrikeForce(STRIKE_FORCE_EDEFAULT);
				return;
			case ExperimentPackage.GAIT__MINIMUM_STRIKE_TIME:
				setMinimumStrikeTime(MINIMUM_STRIKE_TIME_EDEFAULT);
				return;
			case ExperimentPackage.GAIT__MAXIMUM_STRIKE_TIME:
				setMaximumStrikeTime(MAXIMUM_STRIKE_TIME_EDEFAULT);
				return;
			case ExperimentPackage.GAIT__SWING_HIP_A:
				setSwingHipA(SWING_HIP_A_EDEFAULT);
				return;
			case ExperimentPackage.GAIT__SWING_KNEE_A:
				setSwingKneeA(SWING_KNEE_A_EDEFAULT);
				return;
			case ExperimentPackage.GAIT__SWING_FOOT_A:
				setSwingFootA(SWING_FOOT_A_EDEFAULT);
				return;
			case ExperimentPackage.GAIT__STANCE_KNEE_A:
				setStanceKneeA(STANCE_KNEE_A_EDEFAULT);
				return;
			case ExperimentPackage.GAIT__STANCE_ANKLE_A:
				setStanceAnkleA(STANCE_ANKLE_A_EDEFAULT);
				return;
			case ExperimentPackage.GAIT__DISTANCE_GAIN_A:
				setDistanceGainA(DISTANCE_GAIN_A_EDEFAULT);
				return;
			case ExperimentPackage.GAIT__VELOCITY_GAIN_A:
				setVelocityGainA(VELOCITY_GAIN_A_EDEFAULT);
				return;
			case ExperimentPackage.GAIT__SWING_HIP_B:
				setSwingHipB(SWING_HIP_B_EDEFAULT);
				return;
			case ExperimentPackage.GAIT__SWING_KNEE_B:
				setSwingKneeB(SWING_KNEE_B_EDEFAULT);
				return;
			case ExperimentPackage.GAIT__SWING_FOOT_B:
				setSwingFootB(SWING_FOOT_B_EDEFAULT);
				return;
			case ExperimentPackage.GAIT__STANCE_KNEE_B:
				setStanceKneeB(STANCE_KNEE_B_EDEFAULT);
				return;
			case ExperimentPackage.GAIT__STANCE_ANKLE_B:
				setStanceAnkleB(STANCE_ANKLE_B_EDEFAULT);
				return;
			case ExperimentPackage.GAIT__DISTANCE_GAIN_B:
				setDistanceGainB(DISTANCE_GAIN_B_EDEFAULT);
				return;
			case ExperimentPackage.GAIT__VELOCITY_GAIN_B:
				setVelocityGainB(VELOCITY_GAIN_B_EDEFAULT);
				return;
			case ExperimentPackage.GAIT__MINIMUM_SWING_HIP:
				setMinimumSwingHip(MINIMUM_SWING_HIP_EDEFAULT);
				return;
			case ExperimentPackage.GAIT__MAXIMUM_SWING_HIP:
				setMaximumSwingHip(MAXIMUM_SWING_HIP_EDEFAULT);
				return;
			case ExperimentPackage.GAIT__LEAN:
				setLean(LEAN_EDEFAULT);
				return;
			case ExperimentPackage.GAIT__HIP_STIFFNESS:
				setHipStiffness(HIP_STIFFNESS_EDEFAULT);
				return;
			case ExperimentPackage.GAIT__KNEE_STIFFNESS:
				setKneeStiffness(KNEE_STIFFNESS_EDEFAULT);
				return;
			case ExperimentPackage.GAIT__ANKLE_STIFFNESS:
				setAnkleStiffness(ANKLE_STIFFNESS_EDEFAULT);
				return;
			case ExperimentPackage.GAIT__TORSO_STIFFNESS:
				setTorsoStiffness(TORSO_STIFFNESS_EDEFAULT);
				return;
			case ExperimentPackage.GAIT__SWING_ANKLE_RATIO:
				setSwingAnkleRatio(SWING_ANKLE_RATIO_EDEFAULT);
				return;
			case ExperimentPackage.GAIT__DAMPING_SCALE:
				setDampingScale(DAMPING_SCALE_EDEFAULT);
				return;
			case ExperimentPackage.GAIT__HIP_DAMPING:
				setHipDamping(HIP_DAMPING_EDEFAULT);
				return;
			case ExperimentPackage.GAIT__KNEE_DAMPING:
				setKneeDamping(KNEE_DAMPING_EDEFAULT);
				return;
			case ExperimentPackage.GAIT__TORSO_DAMPING:
				setTorsoDamping(TORSO_DAMPING_EDEFAULT);
				return;
			case ExperimentPackage.GAIT__SWING_ANKLE_DAMPING:
				setSwingAnkleDamping(SWING_ANKLE_DAMPING_EDEFAULT);
				return;
			case ExperimentPackage.GAIT__STANCE_ANKLE_DAMPING:
				setStanceAnkleDamping(STANCE_ANKLE_DAMPING_EDEFAULT);
				return;
			case ExperimentPackage.GAIT__START_KNEE:
				setStartKnee(START_KNEE_EDEFAULT);
				return;
			case ExperimentPackage.GAIT__START_SPEED:
				setStartSpeed(START_SPEED_EDEFAULT);
				return;
			case ExperimentPackage.GAIT__SETTLING_TIME:
				setSettlingTime(SETTLING_TIME_EDEFAULT);
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
			case ExperimentPackage.GAIT__LEGS:
				return legs != null && !legs.isEmpty();
			case ExperimentPackage.GAIT__LIFT_DURATION:
				return liftDuration != LIFT_DURATION_EDEFAULT;
			case ExperimentPackage.GAIT__STRIKE_FORCE:
				return strikeForce != STRIKE_FORCE_EDEFAULT;
			case ExperimentPackage.GAIT__MINIMUM_STRIKE_TIME:
				return minimumStrikeTime != MINIMUM_STRIKE_TIME_EDEFAULT;
			case ExperimentPackage.GAIT__MAXIMUM_STRIKE_TIME:
				return maximumStrikeTime != MAXIMUM_STRIKE_TIME_EDEFAULT;
			case ExperimentPackage.GAIT__SWING_HIP_A:
				return swingHipA != SWING_HIP_A_EDEFAULT;
			case ExperimentPackage.GAIT__SWING_KNEE_A:
				return swingKneeA != SWING_KNEE_A_EDEFAULT;
			case ExperimentPackage.GAIT__SWING_FOOT_A:
				return swingFootA != SWING_FOOT_A_EDEFAULT;
			case ExperimentPackage.GAIT__STANCE_KNEE_A:
				return stanceKneeA != STANCE_KNEE_A_EDEFAULT;
			case ExperimentPackage.GAIT__STANCE_ANKLE_A:
				return stanceAnkleA != STANCE_ANKLE_A_EDEFAULT;
			case ExperimentPackage.GAIT__DISTANCE_GAIN_A:
				return distanceGainA != DISTANCE_GAIN_A_EDEFAULT;
			case ExperimentPackage.GAIT__VELOCITY_GAIN_A:
				return velocityGainA != VELOCITY_GAIN_A_EDEFAULT;
			case ExperimentPackage.GAIT__SWING_HIP_B:
				return swingHipB != SWING_HIP_B_EDEFAULT;
			case ExperimentPackage.GAIT__SWING_KNEE_B:
				return swingKneeB != SWING_KNEE_B_EDEFAULT;
			case ExperimentPackage.GAIT__SWING_FOOT_B:
				return swingFootB != SWING_FOOT_B_EDEFAULT;
			case ExperimentPackage.GAIT__STANCE_KNEE_B:
				return stanceKneeB != STANCE_KNEE_B_EDEFAULT;
			case ExperimentPackage.GAIT__STANCE_ANKLE_B:
				return stanceAnkleB != STANCE_ANKLE_B_EDEFAULT;
			case ExperimentPackage.GAIT__DISTANCE_GAIN_B:
				return distanceGainB != DISTANCE_GAIN_B_EDEFAULT;
			case ExperimentPackage.GAIT__VELOCITY_GAIN_B:
				return velocityGainB != VELOCITY_GAIN_B_EDEFAULT;
			case ExperimentPackage.GAIT__MINIMUM_SWING_HIP:
				return minimumSwingHip != MINIMUM_SWING_HIP_EDEFAULT;
			case ExperimentPackage.GAIT__MAXIMUM_SWING_HIP:
				return maximumSwingHip != MAXIMUM_SWING_HIP_EDEFAULT;
			case ExperimentPackage.GAIT__LEAN:
				return lean != LEAN_EDEFAULT;
			case ExperimentPackage.GAIT__HIP_STIFFNESS:
				return hipStiffness != HIP_STIFFNESS_EDEFAULT;
			case ExperimentPackage.GAIT__KNEE_STIFFNESS:
				return kneeStiffness != KNEE_STIFFNESS_EDEFAULT;
			case ExperimentPackage.GAIT__ANKLE_STIFFNESS:
				return ankleStiffness != ANKLE_STIFFNESS_EDEFAULT;
			case ExperimentPackage.GAIT__TORSO_STIFFNESS:
				return torsoStiffness != TORSO_STIFFNESS_EDEFAULT;
			case ExperimentPackage.GAIT__SWING_ANKLE_RATIO:
				return swingAnkleRatio != SWING_ANKLE_RATIO_EDEFAULT;
			case ExperimentPackage.GAIT__DAMPING_SCALE:
				return dampingScale != DAMPING_SCALE_EDEFAULT;
			case ExperimentPackage.GAIT__HIP_DAMPING:
				return hipDamping != HIP_DAMPING_EDEFAULT;
			case ExperimentPackage.GAIT__KNEE_DAMPING:
				return kneeDamping != KNEE_DAMPING_EDEFAULT;
			case ExperimentPackage.GAIT__TORSO_DAMPING:
				return torsoDamping != TORSO_DAMPING_EDEFAULT;
			case ExperimentPackage.GAIT__SWING_ANKLE_DAMPING:
				return swingAnkleDamping != SWING_ANKLE_DAMPING_EDEFAULT;
			case ExperimentPackage.GAIT__STANCE_ANKLE_DAMPING:
				return stanceAnkleDamping != STANCE_ANKLE_DAMPING_EDEFAULT;
			case ExperimentPackage.GAIT__START_KNEE:
				return startKnee != START_KNEE_EDEFAULT;
			case ExperimentPackage.GAIT__START_SPEED:
				return startSpeed != START_SPEED_EDEFAULT;
			case ExperimentPackage.GAIT__SETTLING_TIME:
				return settlingTime != SETTLING_TIME_EDEFAULT;
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
		result.append(" (liftDuration: ");
		result.append(liftDuration);
		result.append(", strikeForce: ");
		result.append(strikeForce);
		result.append(", minimumStrikeTime: ");
		result.append(minimumStrikeTime);
		result.append(", maximumStrikeTime: ");
		result.append(maximumStrikeTime);
		result.append(", swingHipA: ");
		result.append(swingHipA);
		result.append(", swingKneeA: ");
		result.append(swingKneeA);
		result.append(", swingFootA: ");
		result.append(swingFootA);
		result.append(", stanceKneeA: ");
		result.append(stanceKneeA);
		result.append(", stanceAnkleA: ");
		result.append(stanceAnkleA);
		result.append(", distanceGainA: ");
		result.append(distanceGainA);
		result.append(", velocityGainA: ");
		result.append(velocityGainA);
		result.append(", swingHipB: ");
		result.append(swingHipB);
		result.append(", swingKneeB: ");
		result.append(swingKneeB);
		result.append(", swingFootB: ");
		result.append(swingFootB);
		result.append(", stanceKneeB: ");
		result.append(stanceKneeB);
		result.append(", stanceAnkleB: ");
		result.append(stanceAnkleB);
		result.append(", distanceGainB: ");
		result.append(distanceGainB);
		result.append(", velocityGainB: ");
		result.append(velocityGainB);
		result.append(", minimumSwingHip: ");
		result.append(minimumSwingHip);
		result.append(", maximumSwingHip: ");
		result.append(maximumSwingHip);
		result.append(", lean: ");
		result.append(lean);
		result.append(", hipStiffness: ");
		result.append(hipStiffness);
		result.append(", kneeStiffness: ");
		result.append(kneeStiffness);
		result.append(", ankleStiffness: ");
		result.append(ankleStiffness);
		result.append(", torsoStiffness: ");
		result.append(torsoStiffness);
		result.append(", swingAnkleRatio: ");
		result.append(swingAnkleRatio);
		result.append(", dampingScale: ");
		result.append(dampingScale);
		result.append(", hipDamping: ");
		result.append(hipDamping);
		result.append(", kneeDamping: ");
		result.append(kneeDamping);
		result.append(", torsoDamping: ");
		result.append(torsoDamping);
		result.append(", swingAnkleDamping: ");
		result.append(swingAnkleDamping);
		result.append(", stanceAnkleDamping: ");
		result.append(stanceAnkleDamping);
		result.append(", startKnee: ");
		result.append(startKnee);
		result.append(", startSpeed: ");
		result.append(startSpeed);
		result.append(", settlingTime: ");
		result.append(settlingTime);
		result.append(')');
		return result.toString();
	}

} //GaitImpl
