/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.ExperimentFactory;
import org.gaitwright.model.experiment.ExperimentPackage;

/**
 * This is the item provider adapter for a {@link org.gaitwright.model.experiment.Experiment} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class ExperimentItemProvider 
	extends ItemProviderAdapter
	implements
		IEditingDomainItemProvider,
		IStructuredItemContentProvider,
		ITreeItemContentProvider,
		IItemLabelProvider,
		IItemPropertySource {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExperimentItemProvider(AdapterFactory adapterFactory) {
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

			addNamePropertyDescriptor(object);
			addDescriptionPropertyDescriptor(object);
			addSeedPropertyDescriptor(object);
			addRobotPropertyDescriptor(object);
			addTaskPropertyDescriptor(object);
			addCostPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Name feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNamePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Experiment_name_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Experiment_name_feature", "_UI_Experiment_type"),
				 ExperimentPackage.Literals.EXPERIMENT__NAME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Description feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDescriptionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Experiment_description_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Experiment_description_feature", "_UI_Experiment_type"),
				 ExperimentPackage.Literals.EXPERIMENT__DESCRIPTION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
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
				 getString("_UI_Experiment_seed_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Experiment_seed_feature", "_UI_Experiment_type"),
				 ExperimentPackage.Literals.EXPERIMENT__SEED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Robot feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRobotPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Experiment_robot_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Experiment_robot_feature", "_UI_Experiment_type"),
				 ExperimentPackage.Literals.EXPERIMENT__ROBOT,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Task feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTaskPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Experiment_task_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Experiment_task_feature", "_UI_Experiment_type"),
				 ExperimentPackage.Literals.EXPERIMENT__TASK,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Cost feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCostPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Experiment_cost_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Experiment_cost_feature", "_UI_Experiment_type"),
				 ExperimentPackage.Literals.EXPERIMENT__COST,
				 true,
				 false,
				 true,
				 null,
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
			childrenFeatures.add(ExperimentPackage.Literals.EXPERIMENT__POLICY);
			childrenFeatures.add(ExperimentPackage.Literals.EXPERIMENT__OBSERVATION);
			childrenFeatures.add(ExperimentPackage.Literals.EXPERIMENT__INITIALIZATION);
			childrenFeatures.add(ExperimentPackage.Literals.EXPERIMENT__OPTIMIZER);
			childrenFeatures.add(ExperimentPackage.Literals.EXPERIMENT__EVALUATION);
			childrenFeatures.add(ExperimentPackage.Literals.EXPERIMENT__LIBRARY);
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
	 * This returns Experiment.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Experiment"));
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
		String label = ((Experiment)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Experiment_type") :
			getString("_UI_Experiment_type") + " " + label;
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

		switch (notification.getFeatureID(Experiment.class)) {
			case ExperimentPackage.EXPERIMENT__NAME:
			case ExperimentPackage.EXPERIMENT__DESCRIPTION:
			case ExperimentPackage.EXPERIMENT__SEED:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case ExperimentPackage.EXPERIMENT__POLICY:
			case ExperimentPackage.EXPERIMENT__OBSERVATION:
			case ExperimentPackage.EXPERIMENT__INITIALIZATION:
			case ExperimentPackage.EXPERIMENT__OPTIMIZER:
			case ExperimentPackage.EXPERIMENT__EVALUATION:
			case ExperimentPackage.EXPERIMENT__LIBRARY:
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
				(ExperimentPackage.Literals.EXPERIMENT__POLICY,
				 ExperimentFactory.eINSTANCE.createNeuralNetwork()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__POLICY,
				 ExperimentFactory.eINSTANCE.createLinearPolicy()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__OBSERVATION,
				 ExperimentFactory.eINSTANCE.createObservation()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__INITIALIZATION,
				 ExperimentFactory.eINSTANCE.createSinusoidalTorques()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__INITIALIZATION,
				 ExperimentFactory.eINSTANCE.createRandomTorques()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__INITIALIZATION,
				 ExperimentFactory.eINSTANCE.createZeroTorques()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__INITIALIZATION,
				 ExperimentFactory.eINSTANCE.createGaitController()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__INITIALIZATION,
				 ExperimentFactory.eINSTANCE.createTrajectoryFile()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__INITIALIZATION,
				 ExperimentFactory.eINSTANCE.createEarlierRun()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__OPTIMIZER,
				 ExperimentFactory.eINSTANCE.createConstrainedGuidedPolicySearch()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__OPTIMIZER,
				 ExperimentFactory.eINSTANCE.createBehaviorCloning()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__OPTIMIZER,
				 ExperimentFactory.eINSTANCE.createDatasetAggregation()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__OPTIMIZER,
				 ExperimentFactory.eINSTANCE.createVariationalGuidedPolicySearch()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__OPTIMIZER,
				 ExperimentFactory.eINSTANCE.createSeparableEvolutionStrategy()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__EVALUATION,
				 ExperimentFactory.eINSTANCE.createEvaluation()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__LIBRARY,
				 ExperimentFactory.eINSTANCE.createLibrary()));
	}

	/**
	 * Return the resource locator for this item provider's resources.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceLocator getResourceLocator() {
		return ExperimentEditPlugin.INSTANCE;
	}

}
