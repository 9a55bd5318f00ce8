/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Target Height</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The squared difference of the height of the root from a target.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.TargetHeight#getHeight <em>Height</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.TargetHeight#getRelativeTo <em>Relative To</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getTargetHeight()
 * @model
 * @generated
 */
public interface TargetHeight extends CostTerm {
	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Wanted height.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getTargetHeight_Height()
	 * @model default="1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='m' range='[-1e6, 1e6]'"
	 * @generated
	 */
	double getHeight();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.TargetHeight#getHeight <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(double value);

	/**
	 * Returns the value of the '<em><b>Relative To</b></em>' attribute.
	 * The default value is <code>"WORLD"</code>.
	 * The literals are from the enumeration {@link org.gaitwright.model.experiment.HeightReference}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From where the height is measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relative To</em>' attribute.
	 * @see org.gaitwright.model.experiment.HeightReference
	 * @see #setRelativeTo(HeightReference)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getTargetHeight_RelativeTo()
	 * @model default="WORLD"
	 * @generated
	 */
	HeightReference getRelativeTo();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.TargetHeight#getRelativeTo <em>Relative To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relative To</em>' attribute.
	 * @see org.gaitwright.model.experiment.HeightReference
	 * @see #getRelativeTo()
	 * @generated
	 */
	void setRelativeTo(HeightReference value);

} // TargetHeight
