/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fluid</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A medium that drags on every link.
 * <!-- end-model-doc -->
 *
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getFluid()
 * @model abstract="true"
 * @generated
 */
public interface Fluid extends EObject {
} // Fluid
