/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Control Effort</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The squared norm of the control |u|².
 * <!-- end-model-doc -->
 *
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getControlEffort()
 * @model
 * @generated
 */
public interface ControlEffort extends CostTerm {
} // ControlEffort
