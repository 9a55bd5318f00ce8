/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Named Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An element that others refer to by its name, which is unique in its file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.NamedElement#getName <em>Name</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.NamedElement#getDescription <em>Description</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getNamedElement()
 * @model abstract="true"
 * @generated
 */
public interface NamedElement extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the element, unique in its file: a letter or underscore, then letters, digits, underscores and hyphens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getNamedElement_Name()
	 * @model id="true" required="true"
	 *        annotation="http://gaitwright.org/metadata/1.0 pattern='[A-Za-z_][A-Za-z0-9_-]*'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.NamedElement#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the element is for, in a sentence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getNamedElement_Description()
	 * @model annotation="http://gaitwright.org/metadata/1.0 absent='no description'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.NamedElement#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

} // NamedElement
