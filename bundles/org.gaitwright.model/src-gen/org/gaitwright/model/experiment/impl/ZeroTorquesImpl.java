/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment.impl;

import org.eclipse.emf.ecore.EClass;

import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.ZeroTorques;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Zero Torques</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class ZeroTorquesImpl extends InitializationImpl implements ZeroTorques {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ZeroTorquesImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.ZERO_TORQUES;
	}

} //ZeroTorquesImpl
