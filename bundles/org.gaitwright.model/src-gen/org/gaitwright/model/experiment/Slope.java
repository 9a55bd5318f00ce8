/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Slope</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Level ground that turns into a slope.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.Slope#getAngle <em>Angle</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Slope#getStart <em>Start</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getSlope()
 * @model
 * @generated
 */
public interface Slope extends Terrain {
	/**
	 * Returns the value of the '<em><b>Angle</b></em>' attribute.
	 * The default value is <code>"0.1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Angle of the slope; positive is uphill.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Angle</em>' attribute.
	 * @see #setAngle(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getSlope_Angle()
	 * @model default="0.1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='rad' range='[-1.5, 1.5]'"
	 * @generated
	 */
	double getAngle();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Slope#getAngle <em>Angle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Angle</em>' attribute.
	 * @see #getAngle()
	 * @generated
	 */
	void setAngle(double value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the slope begins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getSlope_Start()
	 * @model default="0"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='m' range='[-1e6, 1e6]'"
	 * @generated
	 */
	double getStart();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Slope#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(double value);

} // Slope
