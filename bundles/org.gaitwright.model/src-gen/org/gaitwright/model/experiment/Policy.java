/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Policy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The form of the policy: mean action as a function of the observation. Other bundles contribute policies by subclasses.
 * <!-- end-model-doc -->
 *
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getPolicy()
 * @model abstract="true"
 * @generated
 */
public interface Policy extends EObject {
} // Policy
