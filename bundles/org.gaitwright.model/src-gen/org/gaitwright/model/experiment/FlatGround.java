/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Flat Ground</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Level ground at height zero.
 * <!-- end-model-doc -->
 *
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getFlatGround()
 * @model
 * @generated
 */
public interface FlatGround extends Terrain {
} // FlatGround
