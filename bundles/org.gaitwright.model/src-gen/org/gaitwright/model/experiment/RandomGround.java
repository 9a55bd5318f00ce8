/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Random Ground</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Segments of random length and slope, a pure function of the seed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.RandomGround#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.RandomGround#getMinimumLength <em>Minimum Length</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.RandomGround#getMaximumLength <em>Maximum Length</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.RandomGround#getMaximumAngle <em>Maximum Angle</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.RandomGround#getFlatStart <em>Flat Start</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.RandomGround#getExtent <em>Extent</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getRandomGround()
 * @model
 * @generated
 */
public interface RandomGround extends Terrain {
	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seed of the ground; where a sampler draws a ground for each condition it is combined with the seed of the sampler.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(long)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getRandomGround_Seed()
	 * @model default="1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[0, 9223372036854775807]'"
	 * @generated
	 */
	long getSeed();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.RandomGround#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(long value);

	/**
	 * Returns the value of the '<em><b>Minimum Length</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Smallest length of a segment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Length</em>' attribute.
	 * @see #setMinimumLength(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getRandomGround_MinimumLength()
	 * @model default="1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='m' range='(0, 1000]'"
	 * @generated
	 */
	double getMinimumLength();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.RandomGround#getMinimumLength <em>Minimum Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Length</em>' attribute.
	 * @see #getMinimumLength()
	 * @generated
	 */
	void setMinimumLength(double value);

	/**
	 * Returns the value of the '<em><b>Maximum Length</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest length of a segment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum Length</em>' attribute.
	 * @see #setMaximumLength(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getRandomGround_MaximumLength()
	 * @model default="2"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='m' range='(0, 1000]'"
	 * @generated
	 */
	double getMaximumLength();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.RandomGround#getMaximumLength <em>Maximum Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Length</em>' attribute.
	 * @see #getMaximumLength()
	 * @generated
	 */
	void setMaximumLength(double value);

	/**
	 * Returns the value of the '<em><b>Maximum Angle</b></em>' attribute.
	 * The default value is <code>"0.174532925199433"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest slope of a segment, up or down.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum Angle</em>' attribute.
	 * @see #setMaximumAngle(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getRandomGround_MaximumAngle()
	 * @model default="0.174532925199433"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='rad' range='[0, 1.5]'"
	 * @generated
	 */
	double getMaximumAngle();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.RandomGround#getMaximumAngle <em>Maximum Angle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Angle</em>' attribute.
	 * @see #getMaximumAngle()
	 * @generated
	 */
	void setMaximumAngle(double value);

	/**
	 * Returns the value of the '<em><b>Flat Start</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Level ground on either side of x = 0 before the first segment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flat Start</em>' attribute.
	 * @see #setFlatStart(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getRandomGround_FlatStart()
	 * @model default="1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='m' range='[0, 1e6]'"
	 * @generated
	 */
	double getFlatStart();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.RandomGround#getFlatStart <em>Flat Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Flat Start</em>' attribute.
	 * @see #getFlatStart()
	 * @generated
	 */
	void setFlatStart(double value);

	/**
	 * Returns the value of the '<em><b>Extent</b></em>' attribute.
	 * The default value is <code>"50"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the segments reach in the direction of x; level ground follows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extent</em>' attribute.
	 * @see #setExtent(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getRandomGround_Extent()
	 * @model default="50"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='m' range='(0, 100000]'"
	 * @generated
	 */
	double getExtent();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.RandomGround#getExtent <em>Extent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Extent</em>' attribute.
	 * @see #getExtent()
	 * @generated
	 */
	void setExtent(double value);

} // RandomGround
