/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Zero Torques</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * No torques: the passive motion of the robot.
 * <!-- end-model-doc -->
 *
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getZeroTorques()
 * @model
 * @generated
 */
public interface ZeroTorques extends Initialization {
} // ZeroTorques
