/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment.impl;

import org.eclipse.emf.ecore.EClass;

import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.Terrain;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Terrain</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public abstract class TerrainImpl extends NamedElementImpl implements Terrain {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TerrainImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.TERRAIN;
	}

} //TerrainImpl
