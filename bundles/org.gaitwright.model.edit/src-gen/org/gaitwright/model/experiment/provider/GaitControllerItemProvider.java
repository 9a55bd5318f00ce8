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
import org.gaitwright.model.experiment.GaitController;

/**
 * This is the item provider adapter for a {@link org.gaitwright.model.experiment.GaitController} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class GaitControllerItemProvider extends InitializationItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public GaitControllerItemProvider(AdapterFactory adapterFactory) {
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
				 getString("_UI_GaitController_liftDuration_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_GaitController_liftDuration_feature", "_UI_GaitController_type"),
				 ExperimentPackage.Literals.GAIT_CONTROLLER__LIFT_DURATION,
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
				 getString("_UI_GaitController_strikeForce_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_GaitController_strikeForce_feature", "_UI_GaitController_type"),
				 ExperimentPackage.Literals.GAIT_CONTROLLER__STRIKE_FORCE,
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
				 getString("_UI_GaitController_minimumStrikeTime_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_GaitController_minimumStrikeTime_feature", "_UI_GaitController_type"),
				 ExperimentPackage.Literals.GAIT_CONTROLLER__MINIMUM_STRIKE_TIME,
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
				 getString("_UI_GaitController_maximumStrikeTime_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_GaitController_maximumStrikeTime_feature", "_UI_GaitController_type"),
				 ExperimentPackage.Literals.GAIT_CONTROLLER__MAXIMUM_STRIKE_TIME,
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
				 getString("_UI_GaitController_swingHipA_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_GaitController_swingHipA_feature", "_UI_GaitController_type"),
				 ExperimentPackage.Literals.GAIT_CONTROLLER__SWING_HIP_A,
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
				 getString("_UI_GaitController_swingKneeA_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_GaitController_swingKneeA_feature", "_UI_GaitController_type"),
				 ExperimentPackage.Literals.GAIT_CONTROLLER__SWING_KNEE_A,
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
				 getString("_UI_GaitController_swingFootA_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_GaitController_swingFootA_feature", "_UI_GaitController_type"),
				 ExperimentPackage.Literals.GAIT_CONTROLLER__SWING_FOOT_A,
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
				 getString("_UI_GaitController_stanceKneeA_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_GaitController_stanceKneeA_feature", "_UI_GaitController_type"),
				 ExperimentPackage.Literals.GAIT_CONTROLLER__STANCE_KNEE_A,
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
				 getString("_UI_GaitController_stanceAnkleA_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_GaitController_stanceAnkleA_feature", "_UI_GaitController_type"),
				 ExperimentPackage.Literals.GAIT_CONTROLLER__STANCE_ANKLE_A,
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
				 getString("_UI_GaitController_distanceGainA_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_GaitController_distanceGainA_feature", "_UI_GaitController_type"),
				 ExperimentPackage.Literals.GAIT_CONTROLLER__DISTANCE_GAIN_A,
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
				 getString("_UI_GaitController_velocityGainA_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_GaitController_velocityGainA_feature", "_UI_GaitController_type"),
				 ExperimentPackage.Literals.GAIT_CONTROLLER__VELOCITY_GAIN_A,
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
				 getString("_UI_GaitController_swingHipB_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_GaitController_swingHipB_feature", "_UI_GaitController_type"),
				 ExperimentPackage.Literals.GAIT_CONTROLLER__SWING_HIP_B,
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
				 getString("_UI_GaitController_swingKneeB_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_GaitController_swingKneeB_feature", "_UI_GaitController_type"),
				 ExperimentPackage.Literals.GAIT_CONTROLLER__SWING_KNEE_B,
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
				 getString("_UI_GaitController_swingFootB_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_GaitController_swingFootB_feature", "_UI_GaitController_type"),
				 ExperimentPackage.Literals.GAIT_CONTROLLER__SWING_FOOT_B,
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
				 getString("_UI_GaitController_stanceKneeB_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_GaitController_stanceKneeB_feature", "_UI_GaitController_type"),
				 ExperimentPackage.Literals.GAIT_CONTROLLER__STANCE_KNEE_B,
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
				 getString("_UI_GaitController_stanceAnkleB_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_GaitController_stanceAnkleB_feature", "_UI_GaitController_type"),
				 ExperimentPackage.Literals.GAIT_CONTROLLER__STANCE_ANKLE_B,
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
				 getString("_UI_GaitController_distanceGainB_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_GaitController_distanceGainB_feature", "_UI_GaitController_type"),
				 ExperimentPackage.Literals.GAIT_CONTROLLER__DISTANCE_GAIN_B,
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
				 getString("_UI_GaitController_velocityGainB_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_GaitController_velocityGainB_feature", "_UI_GaitController_type"),
				 ExperimentPackage.Literals.GAIT_CONTROLLER__VELOCITY_GAIN_B,
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
				 getString("_UI_GaitController_minimumSwingHip_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_GaitController_minimumSwingHip_feature", "_UI_GaitController_type"),
				 ExperimentPackage.Literals.GAIT_CONTROLLER__MINIMUM_SWING_HIP,
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
				 getString("_UI_GaitController_maximumSwingHip_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_GaitController_maximumSwingHip_feature", "_UI_GaitController_type"),
				 ExperimentPackage.Literals.GAIT_CONTROLLER__MAXIMUM_SWING_HIP,
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
				 getString("_UI_GaitController_lean_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_GaitController_lean_feature", "_UI_GaitController_type"),
				 ExperimentPackage.Literals.GAIT_CONTROLLER__LEAN,
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
				 getString("_UI_GaitController_hipStiffness_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_GaitController_hipStiffness_feature", "_UI_GaitController_type"),
				 ExperimentPackage.Literals.GAIT_CONTROLLER__HIP_STIFFNESS,
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
				 getString("_UI_GaitController_kneeStiffness_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_GaitController_kneeStiffness_feature", "_UI_GaitController_type"),
				 ExperimentPackage.Literals.GAIT_CONTROLLER__KNEE_STIFFNESS,
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
				 getString("_UI_GaitController_ankleStiffness_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_GaitController_ankleStiffness_feature", "_UI_GaitController_type"),
				 ExperimentPackage.Literals.GAIT_CONTROLLER__ANKLE_STIFFNESS,
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
				 getString("_UI_GaitController_torsoStiffness_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_GaitController_torsoStiffness_feature", "_UI_GaitController_type"),
				 ExperimentPackage.Literals.GAIT_CONTROLLER__TORSO_STIFFNESS,
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
				 getString("_UI_GaitController_swingAnkleRatio_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_GaitController_swingAnkleRatio_feature", "_UI_GaitController_type"),
				 ExperimentPackage.Literals.GAIT_CONTROLLER__SWING_ANKLE_RATIO,
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
				 getString("_UI_GaitController_dampingScale_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_GaitController_dampingScale_feature", "_UI_GaitController_type"),
				 ExperimentPackage.Literals.GAIT_CONTROLLER__DAMPING_SCALE,
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
				 getString("_UI_GaitController_hipDamping_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_GaitController_hipDamping_feature", "_UI_GaitController_type"),
				 ExperimentPackage.Literals.GAIT_CONTROLLER__HIP_DAMPING,
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
				 getString("_UI_GaitController_kneeDamping_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_GaitController_kneeDamping_feature", "_UI_GaitController_type"),
				 ExperimentPackage.Literals.GAIT_CONTROLLER__KNEE_DAMPING,
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
				 getString("_UI_GaitController_torsoDamping_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_GaitController_torsoDamping_feature", "_UI_GaitController_type"),
				 ExperimentPackage.Literals.GAIT_CONTROLLER__TORSO_DAMPING,
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
				 getString("_UI_GaitController_swingAnkleDamping_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_GaitController_swingAnkleDamping_feature", "_UI_GaitController_type"),
				 ExperimentPackage.Literals.GAIT_CONTROLLER__SWING_ANKLE_DAMPING,
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
				 getString("_UI_GaitController_stanceAnkleDamping_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_GaitController_stanceAnkleDamping_feature", "_UI_GaitController_type"),
				 ExperimentPackage.Literals.GAIT_CONTROLLER__STANCE_ANKLE_DAMPING,
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
			childrenFeatures.add(ExperimentPackage.Literals.GAIT_CONTROLLER__LEGS);
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
	 * This returns GaitController.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/GaitController"));
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
		GaitController gaitController = (GaitController)object;
		return getString("_UI_GaitController_type") + " " + gaitController.getDescentIterations();
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

		switch (notification.getFeatureID(GaitController.class)) {
			case ExperimentPackage.GAIT_CONTROLLER__LIFT_DURATION:
			case ExperimentPackage.GAIT_CONTROLLER__STRIKE_FORCE:
			case ExperimentPackage.GAIT_CONTROLLER__MINIMUM_STRIKE_TIME:
			case ExperimentPackage.GAIT_CONTROLLER__MAXIMUM_STRIKE_TIME:
			case ExperimentPackage.GAIT_CONTROLLER__SWING_HIP_A:
			case ExperimentPackage.GAIT_CONTROLLER__SWING_KNEE_A:
			case ExperimentPackage.GAIT_CONTROLLER__SWING_FOOT_A:
			case ExperimentPackage.GAIT_CONTROLLER__STANCE_KNEE_A:
			case ExperimentPackage.GAIT_CONTROLLER__STANCE_ANKLE_A:
			case ExperimentPackage.GAIT_CONTROLLER__DISTANCE_GAIN_A:
			case ExperimentPackage.GAIT_CONTROLLER__VELOCITY_GAIN_A:
			case ExperimentPackage.GAIT_CONTROLLER__SWING_HIP_B:
			case ExperimentPackage.GAIT_CONTROLLER__SWING_KNEE_B:
			case ExperimentPackage.GAIT_CONTROLLER__SWING_FOOT_B:
			case ExperimentPackage.GAIT_CONTROLLER__STANCE_KNEE_B:
			case ExperimentPackage.GAIT_CONTROLLER__STANCE_ANKLE_B:
			case ExperimentPackage.GAIT_CONTROLLER__DISTANCE_GAIN_B:
			case ExperimentPackage.GAIT_CONTROLLER__VELOCITY_GAIN_B:
			case ExperimentPackage.GAIT_CONTROLLER__MINIMUM_SWING_HIP:
			case ExperimentPackage.GAIT_CONTROLLER__MAXIMUM_SWING_HIP:
			case ExperimentPackage.GAIT_CONTROLLER__LEAN:
			case ExperimentPackage.GAIT_CONTROLLER__HIP_STIFFNESS:
			case ExperimentPackage.GAIT_CONTROLLER__KNEE_STIFFNESS:
			case ExperimentPackage.GAIT_CONTROLLER__ANKLE_STIFFNESS:
			case ExperimentPackage.GAIT_CONTROLLER__TORSO_STIFFNESS:
			case ExperimentPackage.GAIT_CONTROLLER__SWING_ANKLE_RATIO:
			case ExperimentPackage.GAIT_CONTROLLER__DAMPING_SCALE:
			case ExperimentPackage.GAIT_CONTROLLER__HIP_DAMPING:
			case ExperimentPackage.GAIT_CONTROLLER__KNEE_DAMPING:
			case ExperimentPackage.GAIT_CONTROLLER__TORSO_DAMPING:
			case ExperimentPackage.GAIT_CONTROLLER__SWING_ANKLE_DAMPING:
			case ExperimentPackage.GAIT_CONTROLLER__STANCE_ANKLE_DAMPING:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case ExperimentPackage.GAIT_CONTROLLER__LEGS:
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
				(ExperimentPackage.Literals.GAIT_CONTROLLER__LEGS,
				 ExperimentFactory.eINSTANCE.createLeg()));
	}

}
