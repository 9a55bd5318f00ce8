/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment.impl;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.JointLimitLaw;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Joint Limit Law</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public abstract class JointLimitLawImpl extends MinimalEObjectImpl.Container implements JointLimitLaw {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected JointLimitLawImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.JOINT_LIMIT_LAW;
	}

} //JointLimitLawImpl
