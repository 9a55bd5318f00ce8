/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Random Pushes</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Horizontal pushes of random sign, impulse and time.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.RandomPushes#getLink <em>Link</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.RandomPushes#getCount <em>Count</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.RandomPushes#getMinimumImpulse <em>Minimum Impulse</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.RandomPushes#getMaximumImpulse <em>Maximum Impulse</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.RandomPushes#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.RandomPushes#getFrom <em>From</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.RandomPushes#getTo <em>To</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getRandomPushes()
 * @model
 * @generated
 */
public interface RandomPushes extends EObject {
	/**
	 * Returns the value of the '<em><b>Link</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The link that is pushed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Link</em>' reference.
	 * @see #setLink(Link)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getRandomPushes_Link()
	 * @model required="true"
	 * @generated
	 */
	Link getLink();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.RandomPushes#getLink <em>Link</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Link</em>' reference.
	 * @see #getLink()
	 * @generated
	 */
	void setLink(Link value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of pushes in a condition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(int)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getRandomPushes_Count()
	 * @model default="2"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[1, 1000]'"
	 * @generated
	 */
	int getCount();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.RandomPushes#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(int value);

	/**
	 * Returns the value of the '<em><b>Minimum Impulse</b></em>' attribute.
	 * The default value is <code>"2.6"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Smallest impulse, in either direction.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Impulse</em>' attribute.
	 * @see #setMinimumImpulse(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getRandomPushes_MinimumImpulse()
	 * @model default="2.6"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='N s' range='[0, 1e6]'"
	 * @generated
	 */
	double getMinimumImpulse();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.RandomPushes#getMinimumImpulse <em>Minimum Impulse</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Impulse</em>' attribute.
	 * @see #getMinimumImpulse()
	 * @generated
	 */
	void setMinimumImpulse(double value);

	/**
	 * Returns the value of the '<em><b>Maximum Impulse</b></em>' attribute.
	 * The default value is <code>"10"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest impulse, in either direction.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum Impulse</em>' attribute.
	 * @see #setMaximumImpulse(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getRandomPushes_MaximumImpulse()
	 * @model default="10"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='N s' range='[0, 1e6]'"
	 * @generated
	 */
	double getMaximumImpulse();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.RandomPushes#getMaximumImpulse <em>Maximum Impulse</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Impulse</em>' attribute.
	 * @see #getMaximumImpulse()
	 * @generated
	 */
	void setMaximumImpulse(double value);

	/**
	 * Returns the value of the '<em><b>Duration</b></em>' attribute.
	 * The default value is <code>"0.1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long a push lasts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration</em>' attribute.
	 * @see #setDuration(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getRandomPushes_Duration()
	 * @model default="0.1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='s' range='(0, 1000]'"
	 * @generated
	 */
	double getDuration();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.RandomPushes#getDuration <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration</em>' attribute.
	 * @see #getDuration()
	 * @generated
	 */
	void setDuration(double value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * The default value is <code>"0.5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Earliest beginning of a push.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getRandomPushes_From()
	 * @model default="0.5"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='s' range='[0, 1e6]'"
	 * @generated
	 */
	double getFrom();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.RandomPushes#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(double value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * The default value is <code>"6"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Latest beginning of a push.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getRandomPushes_To()
	 * @model default="6"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='s' range='[0, 1e6]'"
	 * @generated
	 */
	double getTo();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.RandomPushes#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(double value);

} // RandomPushes
