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

import org.gaitwright.model.experiment.ConditionSampler;
import org.gaitwright.model.experiment.ExperimentFactory;
import org.gaitwright.model.experiment.ExperimentPackage;

/**
 * This is the item provider adapter for a {@link org.gaitwright.model.experiment.ConditionSampler} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class ConditionSamplerItemProvider extends ConditionSourceItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ConditionSamplerItemProvider(AdapterFactory adapterFactory) {
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

			addCountPropertyDescriptor(object);
			addReservePropertyDescriptor(object);
			addSeedPropertyDescriptor(object);
			addDistributionPropertyDescriptor(object);
			addJointAngleSpreadPropertyDescriptor(object);
			addVelocitySpreadPropertyDescriptor(object);
			addGaitPhaseStepPropertyDescriptor(object);
			addGaitPhaseSpreadPropertyDescriptor(object);
			addTerrainPerConditionPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Count feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCountPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ConditionSampler_count_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ConditionSampler_count_feature", "_UI_ConditionSampler_type"),
				 ExperimentPackage.Literals.CONDITION_SAMPLER__COUNT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Reserve feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addReservePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ConditionSampler_reserve_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ConditionSampler_reserve_feature", "_UI_ConditionSampler_type"),
				 ExperimentPackage.Literals.CONDITION_SAMPLER__RESERVE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Seed feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSeedPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ConditionSampler_seed_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ConditionSampler_seed_feature", "_UI_ConditionSampler_type"),
				 ExperimentPackage.Literals.CONDITION_SAMPLER__SEED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Distribution feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDistributionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ConditionSampler_distribution_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ConditionSampler_distribution_feature", "_UI_ConditionSampler_type"),
				 ExperimentPackage.Literals.CONDITION_SAMPLER__DISTRIBUTION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Joint Angle Spread feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addJointAngleSpreadPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ConditionSampler_jointAngleSpread_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ConditionSampler_jointAngleSpread_feature", "_UI_ConditionSampler_type"),
				 ExperimentPackage.Literals.CONDITION_SAMPLER__JOINT_ANGLE_SPREAD,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Velocity Spread feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addVelocitySpreadPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ConditionSampler_velocitySpread_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ConditionSampler_velocitySpread_feature", "_UI_ConditionSampler_type"),
				 ExperimentPackage.Literals.CONDITION_SAMPLER__VELOCITY_SPREAD,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Gait Phase Step feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addGaitPhaseStepPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ConditionSampler_gaitPhaseStep_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ConditionSampler_gaitPhaseStep_feature", "_UI_ConditionSampler_type"),
				 ExperimentPackage.Literals.CONDITION_SAMPLER__GAIT_PHASE_STEP,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Gait Phase Spread feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addGaitPhaseSpreadPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ConditionSampler_gaitPhaseSpread_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ConditionSampler_gaitPhaseSpread_feature", "_UI_ConditionSampler_type"),
				 ExperimentPackage.Literals.CONDITION_SAMPLER__GAIT_PHASE_SPREAD,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Terrain Per Condition feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTerrainPerConditionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ConditionSampler_terrainPerCondition_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ConditionSampler_terrainPerCondition_feature", "_UI_ConditionSampler_type"),
				 ExperimentPackage.Literals.CONDITION_SAMPLER__TERRAIN_PER_CONDITION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
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
			childrenFeatures.add(ExperimentPackage.Literals.CONDITION_SAMPLER__SPREADS);
			childrenFeatures.add(ExperimentPackage.Literals.CONDITION_SAMPLER__RANDOM_PUSHES);
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
	 * This returns ConditionSampler.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/ConditionSampler"));
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
		String label = ((ConditionSampler)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_ConditionSampler_type") :
			getString("_UI_ConditionSampler_type") + " " + label;
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

		switch (notification.getFeatureID(ConditionSampler.class)) {
			case ExperimentPackage.CONDITION_SAMPLER__COUNT:
			case ExperimentPackage.CONDITION_SAMPLER__RESERVE:
			case ExperimentPackage.CONDITION_SAMPLER__SEED:
			case ExperimentPackage.CONDITION_SAMPLER__DISTRIBUTION:
			case ExperimentPackage.CONDITION_SAMPLER__JOINT_ANGLE_SPREAD:
			case ExperimentPackage.CONDITION_SAMPLER__VELOCITY_SPREAD:
			case ExperimentPackage.CONDITION_SAMPLER__GAIT_PHASE_STEP:
			case ExperimentPackage.CONDITION_SAMPLER__GAIT_PHASE_SPREAD:
			case ExperimentPackage.CONDITION_SAMPLER__TERRAIN_PER_CONDITION:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case ExperimentPackage.CONDITION_SAMPLER__SPREADS:
			case ExperimentPackage.CONDITION_SAMPLER__RANDOM_PUSHES:
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
				(ExperimentPackage.Literals.CONDITION_SAMPLER__SPREADS,
				 ExperimentFactory.eINSTANCE.createCoordinateSpread()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.CONDITION_SAMPLER__RANDOM_PUSHES,
				 ExperimentFactory.eINSTANCE.createRandomPushes()));
	}

}
