/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ground Point</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A corner of a segmented ground.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.GroundPoint#getX <em>X</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.GroundPoint#getZ <em>Z</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getGroundPoint()
 * @model
 * @generated
 */
public interface GroundPoint extends EObject {
	/**
	 * Returns the value of the '<em><b>X</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Position along the ground.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>X</em>' attribute.
	 * @see #setX(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGroundPoint_X()
	 * @model default="0"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='m' range='[-1e6, 1e6]'"
	 * @generated
	 */
	double getX();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.GroundPoint#getX <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>X</em>' attribute.
	 * @see #getX()
	 * @generated
	 */
	void setX(double value);

	/**
	 * Returns the value of the '<em><b>Z</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Height of the ground.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Z</em>' attribute.
	 * @see #setZ(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGroundPoint_Z()
	 * @model default="0"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='m' range='[-1e6, 1e6]'"
	 * @generated
	 */
	double getZ();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.GroundPoint#getZ <em>Z</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Z</em>' attribute.
	 * @see #getZ()
	 * @generated
	 */
	void setZ(double value);

} // GroundPoint
