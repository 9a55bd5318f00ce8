/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment.impl;

import org.eclipse.emf.ecore.EClass;

import org.gaitwright.model.experiment.ControlEffort;
import org.gaitwright.model.experiment.ExperimentPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Control Effort</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class ControlEffortImpl extends CostTermImpl implements ControlEffort {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ControlEffortImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.CONTROL_EFFORT;
	}

} //ControlEffortImpl
