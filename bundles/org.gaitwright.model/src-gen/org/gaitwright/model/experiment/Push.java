/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Push</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A constant force on the centre of mass of a link over a time window.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.Push#getLink <em>Link</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Push#getStart <em>Start</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Push#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Push#getImpulseX <em>Impulse X</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Push#getImpulseZ <em>Impulse Z</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getPush()
 * @model
 * @generated
 */
public interface Push extends EObject {
	/**
	 * Returns the value of the '<em><b>Link</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The link that is pushed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Link</em>' reference.
	 * @see #setLink(Link)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getPush_Link()
	 * @model required="true"
	 * @generated
	 */
	Link getLink();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Push#getLink <em>Link</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Link</em>' reference.
	 * @see #getLink()
	 * @generated
	 */
	void setLink(Link value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the push begins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getPush_Start()
	 * @model default="1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='s' range='[0, 1e6]'"
	 * @generated
	 */
	double getStart();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Push#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(double value);

	/**
	 * Returns the value of the '<em><b>Duration</b></em>' attribute.
	 * The default value is <code>"0.1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long the push lasts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration</em>' attribute.
	 * @see #setDuration(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getPush_Duration()
	 * @model default="0.1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='s' range='(0, 1000]'"
	 * @generated
	 */
	double getDuration();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Push#getDuration <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration</em>' attribute.
	 * @see #getDuration()
	 * @generated
	 */
	void setDuration(double value);

	/**
	 * Returns the value of the '<em><b>Impulse X</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Impulse of the whole push, along x.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Impulse X</em>' attribute.
	 * @see #setImpulseX(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getPush_ImpulseX()
	 * @model default="0"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='N s' range='[-1e6, 1e6]'"
	 * @generated
	 */
	double getImpulseX();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Push#getImpulseX <em>Impulse X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Impulse X</em>' attribute.
	 * @see #getImpulseX()
	 * @generated
	 */
	void setImpulseX(double value);

	/**
	 * Returns the value of the '<em><b>Impulse Z</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Impulse of the whole push, along z.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Impulse Z</em>' attribute.
	 * @see #setImpulseZ(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getPush_ImpulseZ()
	 * @model default="0"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='N s' range='[-1e6, 1e6]'"
	 * @generated
	 */
	double getImpulseZ();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Push#getImpulseZ <em>Impulse Z</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Impulse Z</em>' attribute.
	 * @see #getImpulseZ()
	 * @generated
	 */
	void setImpulseZ(double value);

} // Push
