/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.gaitwright.model.experiment.ExperimentFactory;
import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.Gait;

/**
 * This is the item provider adapter for a {@link org.gaitwright.model.experiment.Gait} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class GaitItemProvider extends NamedElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public GaitItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addLiftDurationPropertyDescriptor(object);
			addStrikeForcePropertyDescriptor(object);
			addMinimumStrikeTimePropertyDescriptor(object);
			addMaximumStrikeTimePropertyDescriptor(object);
			addSwingHipAPropertyDescriptor(object);
			addSwingKneeAPropertyDescriptor(object);
			addSwingFootAPropertyDescriptor(object);
			addStanceKneeAPropertyDescriptor(object);
			addStanceAnkleAPropertyDescriptor(object);
			addDistanceGainAPropertyDescriptor(object);
			addVelocityGainAPropertyDescriptor(object);
			addSwingHipBPropertyDescriptor(object);
			addSwingKneeBPropertyDescriptor(object);
			addSwingFootBPropertyDescriptor(object);
			addStanceKneeBPropertyDescriptor(object);
			addStanceAnkleBPropertyDescriptor(object);
			addDistanceGainBPropertyDescriptor(object);
			addVelocityGainBPropertyDescriptor(object);
			addMinimumSwingHipPropertyDescriptor(object);
			addMaximumSwingHipPropertyDescriptor(object);
			addLeanPropertyDescriptor(object);
			addHipStiffnessPropertyDescriptor(object);
			addKneeStiffnessPropertyDescriptor(object);
			addAnkleStiffnessPropertyDescriptor(object);
			addTorsoStiffnessPropertyDescriptor(object);
			addSwingAnkleRatioPropertyDescriptor(object);
			addDampingScalePropertyDescriptor(object);
			addHipDampingPropertyDescriptor(object);
			addKneeDampingPropertyDescriptor(object);
			addTorsoDampingPropertyDescriptor(object);
			addSwingAnkleDampingPropertyDescriptor(object);
			addStanceAnkleDampingPropertyDescriptor(object);
			addStartKneePropertyDescriptor(object);
			addStartSpeedPropertyDescriptor(object);
			addSettlingTimePropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Lift Duration feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLiftDurationPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Gait_liftDuration_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Gait_liftDuration_feature", "_UI_Gait_type"),
				 ExperimentPackage.Literals.GAIT__LIFT_DURATION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Strike Force feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStrikeForcePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Gait_strikeForce_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Gait_strikeForce_feature", "_UI_Gait_type"),
				 ExperimentPackage.Literals.GAIT__STRIKE_FORCE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Minimum Strike Time feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMinimumStrikeTimePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Gait_minimumStrikeTime_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Gait_minimumStrikeTime_feature", "_UI_Gait_type"),
				 ExperimentPackage.Literals.GAIT__MINIMUM_STRIKE_TIME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Maximum Strike Time feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMaximumStrikeTimePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Gait_maximumStrikeTime_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Gait_maximumStrikeTime_feature", "_UI_Gait_type"),
				 ExperimentPackage.Literals.GAIT__MAXIMUM_STRIKE_TIME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Swing Hip A feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSwingHipAPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Gait_swingHipA_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Gait_swingHipA_feature", "_UI_Gait_type"),
				 ExperimentPackage.Literals.GAIT__SWING_HIP_A,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Swing Knee A feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSwingKneeAPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Gait_swingKneeA_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Gait_swingKneeA_feature", "_UI_Gait_type"),
				 ExperimentPackage.Literals.GAIT__SWING_KNEE_A,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Swing Foot A feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSwingFootAPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Gait_swingFootA_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Gait_swingFootA_feature", "_UI_Gait_type"),
				 ExperimentPackage.Literals.GAIT__SWING_FOOT_A,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Stance Knee A feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStanceKneeAPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Gait_stanceKneeA_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Gait_stanceKneeA_feature", "_UI_Gait_type"),
				 ExperimentPackage.Literals.GAIT__STANCE_KNEE_A,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Stance Ankle A feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStanceAnkleAPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Gait_stanceAnkleA_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Gait_stanceAnkleA_feature", "_UI_Gait_type"),
				 ExperimentPackage.Literals.GAIT__STANCE_ANKLE_A,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Distance Gain A feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDistanceGainAPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Gait_distanceGainA_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Gait_distanceGainA_feature", "_UI_Gait_type"),
				 ExperimentPackage.Literals.GAIT__DISTANCE_GAIN_A,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Velocity Gain A feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addVelocityGainAPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Gait_velocityGainA_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Gait_velocityGainA_feature", "_UI_Gait_type"),
				 ExperimentPackage.Literals.GAIT__VELOCITY_GAIN_A,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Swing Hip B feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSwingHipBPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Gait_swingHipB_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Gait_swingHipB_feature", "_UI_Gait_type"),
				 ExperimentPackage.Literals.GAIT__SWING_HIP_B,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Swing Knee B feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSwingKneeBPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Gait_swingKneeB_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Gait_swingKneeB_feature", "_UI_Gait_type"),
				 ExperimentPackage.Literals.GAIT__SWING_KNEE_B,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Swing Foot B feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSwingFootBPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Gait_swingFootB_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Gait_swingFootB_feature", "_UI_Gait_type"),
				 ExperimentPackage.Literals.GAIT__SWING_FOOT_B,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Stance Knee B feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStanceKneeBPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Gait_stanceKneeB_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Gait_stanceKneeB_feature", "_UI_Gait_type"),
				 ExperimentPackage.Literals.GAIT__STANCE_KNEE_B,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Stance Ankle B feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStanceAnkleBPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Gait_stanceAnkleB_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Gait_stanceAnkleB_feature", "_UI_Gait_type"),
				 ExperimentPackage.Literals.GAIT__STANCE_ANKLE_B,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Distance Gain B feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDistanceGainBPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Gait_distanceGainB_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Gait_distanceGainB_feature", "_UI_Gait_type"),
				 ExperimentPackage.Literals.GAIT__DISTANCE_GAIN_B,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Velocity Gain B feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addVelocityGainBPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Gait_velocityGainB_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Gait_velocityGainB_feature", "_UI_Gait_type"),
				 ExperimentPackage.Literals.GAIT__VELOCITY_GAIN_B,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Minimum Swing Hip feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMinimumSwingHipPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Gait_minimumSwingHip_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Gait_minimumSwingHip_feature", "_UI_Gait_type"),
				 ExperimentPackage.Literals.GAIT__MINIMUM_SWING_HIP,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Maximum Swing Hip feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMaximumSwingHipPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Gait_maximumSwingHip_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Gait_maximumSwingHip_feature", "_UI_Gait_type"),
				 ExperimentPackage.Literals.GAIT__MAXIMUM_SWING_HIP,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Lean feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLeanPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Gait_lean_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Gait_lean_feature", "_UI_Gait_type"),
				 ExperimentPackage.Literals.GAIT__LEAN,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Hip Stiffness feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addHipStiffnessPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Gait_hipStiffness_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Gait_hipStiffness_feature", "_UI_Gait_type"),
				 ExperimentPackage.Literals.GAIT__HIP_STIFFNESS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Knee Stiffness feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addKneeStiffnessPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Gait_kneeStiffness_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Gait_kneeStiffness_feature", "_UI_Gait_type"),
				 ExperimentPackage.Literals.GAIT__KNEE_STIFFNESS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Ankle Stiffness feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAnkleStiffnessPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Gait_ankleStiffness_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Gait_ankleStiffness_feature", "_UI_Gait_type"),
				 ExperimentPackage.Literals.GAIT__ANKLE_STIFFNESS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Torso Stiffness feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTorsoStiffnessPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Gait_torsoStiffness_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Gait_torsoStiffness_feature", "_UI_Gait_type"),
				 ExperimentPackage.Literals.GAIT__TORSO_STIFFNESS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Swing Ankle Ratio feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSwingAnkleRatioPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Gait_swingAnkleRatio_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Gait_swingAnkleRatio_feature", "_UI_Gait_type"),
				 ExperimentPackage.Literals.GAIT__SWING_ANKLE_RATIO,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Damping Scale feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDampingScalePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Gait_dampingScale_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Gait_dampingScale_feature", "_UI_Gait_type"),
				 ExperimentPackage.Literals.GAIT__DAMPING_SCALE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Hip Damping feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addHipDampingPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Gait_hipDamping_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Gait_hipDamping_feature", "_UI_Gait_type"),
				 ExperimentPackage.Literals.GAIT__HIP_DAMPING,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Knee Damping feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addKneeDampingPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Gait_kneeDamping_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Gait_kneeDamping_feature", "_UI_Gait_type"),
				 ExperimentPackage.Literals.GAIT__KNEE_DAMPING,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Torso Damping feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTorsoDampingPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Gait_torsoDamping_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Gait_torsoDamping_feature", "_UI_Gait_type"),
				 ExperimentPackage.Literals.GAIT__TORSO_DAMPING,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Swing Ankle Damping feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSwingAnkleDampingPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Gait_swingAnkleDamping_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Gait_swingAnkleDamping_feature", "_UI_Gait_type"),
				 ExperimentPackage.Literals.GAIT__SWING_ANKLE_DAMPING,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Stance Ankle Damping feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStanceAnkleDampingPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Gait_stanceAnkleDamping_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Gait_stanceAnkleDamping_feature", "_UI_Gait_type"),
				 ExperimentPackage.Literals.GAIT__STANCE_ANKLE_DAMPING,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Start Knee feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStartKneePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Gait_startKnee_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Gait_startKnee_feature", "_UI_Gait_type"),
				 ExperimentPackage.Literals.GAIT__START_KNEE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Start Speed feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStartSpeedPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Gait_startSpeed_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Gait_startSpeed_feature", "_UI_Gait_type"),
				 ExperimentPackage.Literals.GAIT__START_SPEED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Settling Time feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSettlingTimePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Gait_settlingTime_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Gait_settlingTime_feature", "_UI_Gait_type"),
				 ExperimentPackage.Literals.GAIT__SETTLING_TIME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(ExperimentPackage.Literals.GAIT__LEGS);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * This returns Gait.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Gait"));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Gait)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Gait_type") :
			getString("_UI_Gait_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(Gait.class)) {
			case ExperimentPackage.GAIT__LIFT_DURATION:
			case ExperimentPackage.GAIT__STRIKE_FORCE:
			case ExperimentPackage.GAIT__MINIMUM_STRIKE_TIME:
			case ExperimentPackage.GAIT__MAXIMUM_STRIKE_TIME:
			case ExperimentPackage.GAIT__SWING_HIP_A:
			case ExperimentPackage.GAIT__SWING_KNEE_A:
			case ExperimentPackage.GAIT__SWING_FOOT_A:
			case ExperimentPackage.GAIT__STANCE_KNEE_A:
			case ExperimentPackage.GAIT__STANCE_ANKLE_A:
			case ExperimentPackage.GAIT__DISTANCE_GAIN_A:
			case ExperimentPackage.GAIT__VELOCITY_GAIN_A:
			case ExperimentPackage.GAIT__SWING_HIP_B:
			case ExperimentPackage.GAIT__SWING_KNEE_B:
			case ExperimentPackage.GAIT__SWING_FOOT_B:
			case ExperimentPackage.GAIT__STANCE_KNEE_B:
			case ExperimentPackage.GAIT__STANCE_ANKLE_B:
			case ExperimentPackage.GAIT__DISTANCE_GAIN_B:
			case ExperimentPackage.GAIT__VELOCITY_GAIN_B:
			case ExperimentPackage.GAIT__MINIMUM_SWING_HIP:
			case ExperimentPackage.GAIT__MAXIMUM_SWING_HIP:
			case ExperimentPackage.GAIT__LEAN:
			case ExperimentPackage.GAIT__HIP_STIFFNESS:
			case ExperimentPackage.GAIT__KNEE_STIFFNESS:
			case ExperimentPackage.GAIT__ANKLE_STIFFNESS:
			case ExperimentPackage.GAIT__TORSO_STIFFNESS:
			case ExperimentPackage.GAIT__SWING_ANKLE_RATIO:
			case ExperimentPackage.GAIT__DAMPING_SCALE:
			case ExperimentPackage.GAIT__HIP_DAMPING:
			case ExperimentPackage.GAIT__KNEE_DAMPING:
			case ExperimentPackage.GAIT__TORSO_DAMPING:
			case ExperimentPackage.GAIT__SWING_ANKLE_DAMPING:
			case ExperimentPackage.GAIT__STANCE_ANKLE_DAMPING:
			case ExperimentPackage.GAIT__START_KNEE:
			case ExperimentPackage.GAIT__START_SPEED:
			case ExperimentPackage.GAIT__SETTLING_TIME:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case ExperimentPackage.GAIT__LEGS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.GAIT__LEGS,
				 ExperimentFactory.eINSTANCE.createLeg()));
	}

}
