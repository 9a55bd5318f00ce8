/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Leg</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The joints and the foot of one leg of a biped.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.Leg#getHip <em>Hip</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Leg#getKnee <em>Knee</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Leg#getAnkle <em>Ankle</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Leg#getFoot <em>Foot</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getLeg()
 * @model
 * @generated
 */
public interface Leg extends EObject {
	/**
	 * Returns the value of the '<em><b>Hip</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Joint between torso and thigh.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hip</em>' reference.
	 * @see #setHip(Joint)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getLeg_Hip()
	 * @model required="true"
	 * @generated
	 */
	Joint getHip();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Leg#getHip <em>Hip</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hip</em>' reference.
	 * @see #getHip()
	 * @generated
	 */
	void setHip(Joint value);

	/**
	 * Returns the value of the '<em><b>Knee</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Joint between thigh and shank.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Knee</em>' reference.
	 * @see #setKnee(Joint)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getLeg_Knee()
	 * @model required="true"
	 * @generated
	 */
	Joint getKnee();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Leg#getKnee <em>Knee</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Knee</em>' reference.
	 * @see #getKnee()
	 * @generated
	 */
	void setKnee(Joint value);

	/**
	 * Returns the value of the '<em><b>Ankle</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Joint between shank and foot.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ankle</em>' reference.
	 * @see #setAnkle(Joint)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getLeg_Ankle()
	 * @model required="true"
	 * @generated
	 */
	Joint getAnkle();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Leg#getAnkle <em>Ankle</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ankle</em>' reference.
	 * @see #getAnkle()
	 * @generated
	 */
	void setAnkle(Joint value);

	/**
	 * Returns the value of the '<em><b>Foot</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Link whose contact circles carry the leg.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Foot</em>' reference.
	 * @see #setFoot(Link)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getLeg_Foot()
	 * @model required="true"
	 * @generated
	 */
	Link getFoot();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Leg#getFoot <em>Foot</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Foot</em>' reference.
	 * @see #getFoot()
	 * @generated
	 */
	void setFoot(Link value);

} // Leg
