/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment.impl;

import org.eclipse.emf.ecore.EClass;

import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.FlatGround;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Flat Ground</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class FlatGroundImpl extends TerrainImpl implements FlatGround {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FlatGroundImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.FLAT_GROUND;
	}

} //FlatGroundImpl
