/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Gait</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The gait of a biped under a SIMBICON controller (Yin, Loken, van de Panne 2007): two states per leg, servos to target angles, balance feedback at the swing hip. Its states are those of the stride that follows once the gait has settled on level ground.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.Gait#getLegs <em>Legs</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Gait#getLiftDuration <em>Lift Duration</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Gait#getStrikeForce <em>Strike Force</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Gait#getMinimumStrikeTime <em>Minimum Strike Time</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Gait#getMaximumStrikeTime <em>Maximum Strike Time</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Gait#getSwingHipA <em>Swing Hip A</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Gait#getSwingKneeA <em>Swing Knee A</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Gait#getSwingFootA <em>Swing Foot A</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Gait#getStanceKneeA <em>Stance Knee A</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Gait#getStanceAnkleA <em>Stance Ankle A</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Gait#getDistanceGainA <em>Distance Gain A</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Gait#getVelocityGainA <em>Velocity Gain A</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Gait#getSwingHipB <em>Swing Hip B</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Gait#getSwingKneeB <em>Swing Knee B</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Gait#getSwingFootB <em>Swing Foot B</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Gait#getStanceKneeB <em>Stance Knee B</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Gait#getStanceAnkleB <em>Stance Ankle B</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Gait#getDistanceGainB <em>Distance Gain B</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Gait#getVelocityGainB <em>Velocity Gain B</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Gait#getMinimumSwingHip <em>Minimum Swing Hip</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Gait#getMaximumSwingHip <em>Maximum Swing Hip</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Gait#getLean <em>Lean</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Gait#getHipStiffness <em>Hip Stiffness</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Gait#getKneeStiffness <em>Knee Stiffness</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Gait#getAnkleStiffness <em>Ankle Stiffness</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Gait#getTorsoStiffness <em>Torso Stiffness</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Gait#getSwingAnkleRatio <em>Swing Ankle Ratio</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Gait#getDampingScale <em>Damping Scale</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Gait#getHipDamping <em>Hip Damping</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Gait#getKneeDamping <em>Knee Damping</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Gait#getTorsoDamping <em>Torso Damping</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Gait#getSwingAnkleDamping <em>Swing Ankle Damping</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Gait#getStanceAnkleDamping <em>Stance Ankle Damping</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Gait#getStartKnee <em>Start Knee</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Gait#getStartSpeed <em>Start Speed</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Gait#getSettlingTime <em>Settling Time</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getGait()
 * @model
 * @generated
 */
public interface Gait extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Legs</b></em>' containment reference list.
	 * The list contents are of type {@link org.gaitwright.model.experiment.Leg}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The two legs; the first is the swing leg at the beginning.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Legs</em>' containment reference list.
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGait_Legs()
	 * @model containment="true" lower="2" upper="2"
	 * @generated
	 */
	EList<Leg> getLegs();

	/**
	 * Returns the value of the '<em><b>Lift Duration</b></em>' attribute.
	 * The default value is <code>"0.2445016044671432"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Duration of state A, in which the swing leg is lifted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lift Duration</em>' attribute.
	 * @see #setLiftDuration(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGait_LiftDuration()
	 * @model default="0.2445016044671432"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='s' range='(0, 10]' group='Phases'"
	 * @generated
	 */
	double getLiftDuration();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Gait#getLiftDuration <em>Lift Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lift Duration</em>' attribute.
	 * @see #getLiftDuration()
	 * @generated
	 */
	void setLiftDuration(double value);

	/**
	 * Returns the value of the '<em><b>Strike Force</b></em>' attribute.
	 * The default value is <code>"30"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Normal force on the swing foot that ends state B.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strike Force</em>' attribute.
	 * @see #setStrikeForce(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGait_StrikeForce()
	 * @model default="30"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='N' range='[0, 1e6]' group='Phases'"
	 * @generated
	 */
	double getStrikeForce();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Gait#getStrikeForce <em>Strike Force</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strike Force</em>' attribute.
	 * @see #getStrikeForce()
	 * @generated
	 */
	void setStrikeForce(double value);

	/**
	 * Returns the value of the '<em><b>Minimum Strike Time</b></em>' attribute.
	 * The default value is <code>"0.06"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shortest duration of state B.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Strike Time</em>' attribute.
	 * @see #setMinimumStrikeTime(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGait_MinimumStrikeTime()
	 * @model default="0.06"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='s' range='[0, 10]' group='Phases'"
	 * @generated
	 */
	double getMinimumStrikeTime();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Gait#getMinimumStrikeTime <em>Minimum Strike Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Strike Time</em>' attribute.
	 * @see #getMinimumStrikeTime()
	 * @generated
	 */
	void setMinimumStrikeTime(double value);

	/**
	 * Returns the value of the '<em><b>Maximum Strike Time</b></em>' attribute.
	 * The default value is <code>"0.6"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Longest duration of state B.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum Strike Time</em>' attribute.
	 * @see #setMaximumStrikeTime(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGait_MaximumStrikeTime()
	 * @model default="0.6"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='s' range='(0, 10]' group='Phases'"
	 * @generated
	 */
	double getMaximumStrikeTime();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Gait#getMaximumStrikeTime <em>Maximum Strike Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Strike Time</em>' attribute.
	 * @see #getMaximumStrikeTime()
	 * @generated
	 */
	void setMaximumStrikeTime(double value);

	/**
	 * Returns the value of the '<em><b>Swing Hip A</b></em>' attribute.
	 * The default value is <code>"0.258644722575583"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Target of the swing hip in the world frame while the swing leg is lifted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Swing Hip A</em>' attribute.
	 * @see #setSwingHipA(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGait_SwingHipA()
	 * @model default="0.258644722575583"
	 *        annotation="http://gaitwright.org/metadata/1.0 label='Swing hip A' unit='rad' range='[-6.2832, 6.2832]' group='State A'"
	 * @generated
	 */
	double getSwingHipA();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Gait#getSwingHipA <em>Swing Hip A</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Swing Hip A</em>' attribute.
	 * @see #getSwingHipA()
	 * @generated
	 */
	void setSwingHipA(double value);

	/**
	 * Returns the value of the '<em><b>Swing Knee A</b></em>' attribute.
	 * The default value is <code>"-1.3652474029086257"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Target of the swing knee while the swing leg is lifted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Swing Knee A</em>' attribute.
	 * @see #setSwingKneeA(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGait_SwingKneeA()
	 * @model default="-1.3652474029086257"
	 *        annotation="http://gaitwright.org/metadata/1.0 label='Swing knee A' unit='rad' range='[-6.2832, 6.2832]' group='State A'"
	 * @generated
	 */
	double getSwingKneeA();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Gait#getSwingKneeA <em>Swing Knee A</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Swing Knee A</em>' attribute.
	 * @see #getSwingKneeA()
	 * @generated
	 */
	void setSwingKneeA(double value);

	/**
	 * Returns the value of the '<em><b>Swing Foot A</b></em>' attribute.
	 * The default value is <code>"0.032625914893630155"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * World angle at which the swing foot is held while the swing leg is lifted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Swing Foot A</em>' attribute.
	 * @see #setSwingFootA(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGait_SwingFootA()
	 * @model default="0.032625914893630155"
	 *        annotation="http://gaitwright.org/metadata/1.0 label='Swing foot A' unit='rad' range='[-6.2832, 6.2832]' group='State A'"
	 * @generated
	 */
	double getSwingFootA();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Gait#getSwingFootA <em>Swing Foot A</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Swing Foot A</em>' attribute.
	 * @see #getSwingFootA()
	 * @generated
	 */
	void setSwingFootA(double value);

	/**
	 * Returns the value of the '<em><b>Stance Knee A</b></em>' attribute.
	 * The default value is <code>"-0.14829893059231936"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Target of the stance knee while the swing leg is lifted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stance Knee A</em>' attribute.
	 * @see #setStanceKneeA(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGait_StanceKneeA()
	 * @model default="-0.14829893059231936"
	 *        annotation="http://gaitwright.org/metadata/1.0 label='Stance knee A' unit='rad' range='[-6.2832, 6.2832]' group='State A'"
	 * @generated
	 */
	double getStanceKneeA();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Gait#getStanceKneeA <em>Stance Knee A</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stance Knee A</em>' attribute.
	 * @see #getStanceKneeA()
	 * @generated
	 */
	void setStanceKneeA(double value);

	/**
	 * Returns the value of the '<em><b>Stance Ankle A</b></em>' attribute.
	 * The default value is <code>"-0.016146122831411827"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Target of the stance ankle while the swing leg is lifted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stance Ankle A</em>' attribute.
	 * @see #setStanceAnkleA(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGait_StanceAnkleA()
	 * @model default="-0.016146122831411827"
	 *        annotation="http://gaitwright.org/metadata/1.0 label='Stance ankle A' unit='rad' range='[-6.2832, 6.2832]' group='State A'"
	 * @generated
	 */
	double getStanceAnkleA();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Gait#getStanceAnkleA <em>Stance Ankle A</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stance Ankle A</em>' attribute.
	 * @see #getStanceAnkleA()
	 * @generated
	 */
	void setStanceAnkleA(double value);

	/**
	 * Returns the value of the '<em><b>Distance Gain A</b></em>' attribute.
	 * The default value is <code>"0.1441533507494323"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Change of the swing hip target per distance from stance ankle to hip while the swing leg is lifted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Distance Gain A</em>' attribute.
	 * @see #setDistanceGainA(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGait_DistanceGainA()
	 * @model default="0.1441533507494323"
	 *        annotation="http://gaitwright.org/metadata/1.0 label='Distance gain A' unit='rad/m' range='[-100, 100]' group='State A'"
	 * @generated
	 */
	double getDistanceGainA();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Gait#getDistanceGainA <em>Distance Gain A</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Distance Gain A</em>' attribute.
	 * @see #getDistanceGainA()
	 * @generated
	 */
	void setDistanceGainA(double value);

	/**
	 * Returns the value of the '<em><b>Velocity Gain A</b></em>' attribute.
	 * The default value is <code>"0.18526218388731763"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Change of the swing hip target per velocity of the hip while the swing leg is lifted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Velocity Gain A</em>' attribute.
	 * @see #setVelocityGainA(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGait_VelocityGainA()
	 * @model default="0.18526218388731763"
	 *        annotation="http://gaitwright.org/metadata/1.0 label='Velocity gain A' unit='rad s/m' range='[-100, 100]' group='State A'"
	 * @generated
	 */
	double getVelocityGainA();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Gait#getVelocityGainA <em>Velocity Gain A</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Velocity Gain A</em>' attribute.
	 * @see #getVelocityGainA()
	 * @generated
	 */
	void setVelocityGainA(double value);

	/**
	 * Returns the value of the '<em><b>Swing Hip B</b></em>' attribute.
	 * The default value is <code>"-0.165314453640348"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Target of the swing hip in the world frame until the swing foot strikes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Swing Hip B</em>' attribute.
	 * @see #setSwingHipB(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGait_SwingHipB()
	 * @model default="-0.165314453640348"
	 *        annotation="http://gaitwright.org/metadata/1.0 label='Swing hip B' unit='rad' range='[-6.2832, 6.2832]' group='State B'"
	 * @generated
	 */
	double getSwingHipB();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Gait#getSwingHipB <em>Swing Hip B</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Swing Hip B</em>' attribute.
	 * @see #getSwingHipB()
	 * @generated
	 */
	void setSwingHipB(double value);

	/**
	 * Returns the value of the '<em><b>Swing Knee B</b></em>' attribute.
	 * The default value is <code>"-0.12363604566813309"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Target of the swing knee until the swing foot strikes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Swing Knee B</em>' attribute.
	 * @see #setSwingKneeB(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGait_SwingKneeB()
	 * @model default="-0.12363604566813309"
	 *        annotation="http://gaitwright.org/metadata/1.0 label='Swing knee B' unit='rad' range='[-6.2832, 6.2832]' group='State B'"
	 * @generated
	 */
	double getSwingKneeB();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Gait#getSwingKneeB <em>Swing Knee B</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Swing Knee B</em>' attribute.
	 * @see #getSwingKneeB()
	 * @generated
	 */
	void setSwingKneeB(double value);

	/**
	 * Returns the value of the '<em><b>Swing Foot B</b></em>' attribute.
	 * The default value is <code>"0.12165292700060376"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * World angle at which the swing foot is held until the swing foot strikes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Swing Foot B</em>' attribute.
	 * @see #setSwingFootB(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGait_SwingFootB()
	 * @model default="0.12165292700060376"
	 *        annotation="http://gaitwright.org/metadata/1.0 label='Swing foot B' unit='rad' range='[-6.2832, 6.2832]' group='State B'"
	 * @generated
	 */
	double getSwingFootB();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Gait#getSwingFootB <em>Swing Foot B</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Swing Foot B</em>' attribute.
	 * @see #getSwingFootB()
	 * @generated
	 */
	void setSwingFootB(double value);

	/**
	 * Returns the value of the '<em><b>Stance Knee B</b></em>' attribute.
	 * The default value is <code>"-0.12089965307665826"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Target of the stance knee until the swing foot strikes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stance Knee B</em>' attribute.
	 * @see #setStanceKneeB(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGait_StanceKneeB()
	 * @model default="-0.12089965307665826"
	 *        annotation="http://gaitwright.org/metadata/1.0 label='Stance knee B' unit='rad' range='[-6.2832, 6.2832]' group='State B'"
	 * @generated
	 */
	double getStanceKneeB();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Gait#getStanceKneeB <em>Stance Knee B</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stance Knee B</em>' attribute.
	 * @see #getStanceKneeB()
	 * @generated
	 */
	void setStanceKneeB(double value);

	/**
	 * Returns the value of the '<em><b>Stance Ankle B</b></em>' attribute.
	 * The default value is <code>"-0.29005516806073095"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Target of the stance ankle until the swing foot strikes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stance Ankle B</em>' attribute.
	 * @see #setStanceAnkleB(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGait_StanceAnkleB()
	 * @model default="-0.29005516806073095"
	 *        annotation="http://gaitwright.org/metadata/1.0 label='Stance ankle B' unit='rad' range='[-6.2832, 6.2832]' group='State B'"
	 * @generated
	 */
	double getStanceAnkleB();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Gait#getStanceAnkleB <em>Stance Ankle B</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stance Ankle B</em>' attribute.
	 * @see #getStanceAnkleB()
	 * @generated
	 */
	void setStanceAnkleB(double value);

	/**
	 * Returns the value of the '<em><b>Distance Gain B</b></em>' attribute.
	 * The default value is <code>"0.5451993462277712"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Change of the swing hip target per distance from stance ankle to hip until the swing foot strikes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Distance Gain B</em>' attribute.
	 * @see #setDistanceGainB(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGait_DistanceGainB()
	 * @model default="0.5451993462277712"
	 *        annotation="http://gaitwright.org/metadata/1.0 label='Distance gain B' unit='rad/m' range='[-100, 100]' group='State B'"
	 * @generated
	 */
	double getDistanceGainB();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Gait#getDistanceGainB <em>Distance Gain B</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Distance Gain B</em>' attribute.
	 * @see #getDistanceGainB()
	 * @generated
	 */
	void setDistanceGainB(double value);

	/**
	 * Returns the value of the '<em><b>Velocity Gain B</b></em>' attribute.
	 * The default value is <code>"0.000241206331262395"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Change of the swing hip target per velocity of the hip until the swing foot strikes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Velocity Gain B</em>' attribute.
	 * @see #setVelocityGainB(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGait_VelocityGainB()
	 * @model default="0.000241206331262395"
	 *        annotation="http://gaitwright.org/metadata/1.0 label='Velocity gain B' unit='rad s/m' range='[-100, 100]' group='State B'"
	 * @generated
	 */
	double getVelocityGainB();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Gait#getVelocityGainB <em>Velocity Gain B</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Velocity Gain B</em>' attribute.
	 * @see #getVelocityGainB()
	 * @generated
	 */
	void setVelocityGainB(double value);

	/**
	 * Returns the value of the '<em><b>Minimum Swing Hip</b></em>' attribute.
	 * The default value is <code>"-0.6"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Smallest target of the swing hip after the balance feedback.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Swing Hip</em>' attribute.
	 * @see #setMinimumSwingHip(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGait_MinimumSwingHip()
	 * @model default="-0.6"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='rad' range='[-6.2832, 6.2832]' group='Servo'"
	 * @generated
	 */
	double getMinimumSwingHip();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Gait#getMinimumSwingHip <em>Minimum Swing Hip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Swing Hip</em>' attribute.
	 * @see #getMinimumSwingHip()
	 * @generated
	 */
	void setMinimumSwingHip(double value);

	/**
	 * Returns the value of the '<em><b>Maximum Swing Hip</b></em>' attribute.
	 * The default value is <code>"1.4"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest target of the swing hip after the balance feedback.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum Swing Hip</em>' attribute.
	 * @see #setMaximumSwingHip(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGait_MaximumSwingHip()
	 * @model default="1.4"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='rad' range='[-6.2832, 6.2832]' group='Servo'"
	 * @generated
	 */
	double getMaximumSwingHip();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Gait#getMaximumSwingHip <em>Maximum Swing Hip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Swing Hip</em>' attribute.
	 * @see #getMaximumSwingHip()
	 * @generated
	 */
	void setMaximumSwingHip(double value);

	/**
	 * Returns the value of the '<em><b>Lean</b></em>' attribute.
	 * The default value is <code>"-0.015612153160346455"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Forward lean of the torso, against the sense of its pitch.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lean</em>' attribute.
	 * @see #setLean(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGait_Lean()
	 * @model default="-0.015612153160346455"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='rad' range='[-1.5, 1.5]' group='Servo'"
	 * @generated
	 */
	double getLean();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Gait#getLean <em>Lean</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lean</em>' attribute.
	 * @see #getLean()
	 * @generated
	 */
	void setLean(double value);

	/**
	 * Returns the value of the '<em><b>Hip Stiffness</b></em>' attribute.
	 * The default value is <code>"96.98427171471887"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Proportional gain of the hip servo.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hip Stiffness</em>' attribute.
	 * @see #setHipStiffness(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGait_HipStiffness()
	 * @model default="96.98427171471887"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='N m/rad' range='(0, 1e6]' group='Servo'"
	 * @generated
	 */
	double getHipStiffness();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Gait#getHipStiffness <em>Hip Stiffness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hip Stiffness</em>' attribute.
	 * @see #getHipStiffness()
	 * @generated
	 */
	void setHipStiffness(double value);

	/**
	 * Returns the value of the '<em><b>Knee Stiffness</b></em>' attribute.
	 * The default value is <code>"120.74590491626608"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Proportional gain of the knee servo.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Knee Stiffness</em>' attribute.
	 * @see #setKneeStiffness(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGait_KneeStiffness()
	 * @model default="120.74590491626608"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='N m/rad' range='(0, 1e6]' group='Servo'"
	 * @generated
	 */
	double getKneeStiffness();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Gait#getKneeStiffness <em>Knee Stiffness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Knee Stiffness</em>' attribute.
	 * @see #getKneeStiffness()
	 * @generated
	 */
	void setKneeStiffness(double value);

	/**
	 * Returns the value of the '<em><b>Ankle Stiffness</b></em>' attribute.
	 * The default value is <code>"107.31384481442994"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Proportional gain of the stance ankle servo.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ankle Stiffness</em>' attribute.
	 * @see #setAnkleStiffness(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGait_AnkleStiffness()
	 * @model default="107.31384481442994"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='N m/rad' range='(0, 1e6]' group='Servo'"
	 * @generated
	 */
	double getAnkleStiffness();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Gait#getAnkleStiffness <em>Ankle Stiffness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ankle Stiffness</em>' attribute.
	 * @see #getAnkleStiffness()
	 * @generated
	 */
	void setAnkleStiffness(double value);

	/**
	 * Returns the value of the '<em><b>Torso Stiffness</b></em>' attribute.
	 * The default value is <code>"228.47789583616452"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Proportional gain of the torso servo, which acts through the stance hip.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Torso Stiffness</em>' attribute.
	 * @see #setTorsoStiffness(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGait_TorsoStiffness()
	 * @model default="228.47789583616452"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='N m/rad' range='(0, 1e6]' group='Servo'"
	 * @generated
	 */
	double getTorsoStiffness();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Gait#getTorsoStiffness <em>Torso Stiffness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Torso Stiffness</em>' attribute.
	 * @see #getTorsoStiffness()
	 * @generated
	 */
	void setTorsoStiffness(double value);

	/**
	 * Returns the value of the '<em><b>Swing Ankle Ratio</b></em>' attribute.
	 * The default value is <code>"0.3"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Proportional gain of the swing ankle, as a share of that of the stance ankle.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Swing Ankle Ratio</em>' attribute.
	 * @see #setSwingAnkleRatio(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGait_SwingAnkleRatio()
	 * @model default="0.3"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[0, 10]' group='Servo'"
	 * @generated
	 */
	double getSwingAnkleRatio();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Gait#getSwingAnkleRatio <em>Swing Ankle Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Swing Ankle Ratio</em>' attribute.
	 * @see #getSwingAnkleRatio()
	 * @generated
	 */
	void setSwingAnkleRatio(double value);

	/**
	 * Returns the value of the '<em><b>Damping Scale</b></em>' attribute.
	 * The default value is <code>"0.5656495279045191"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Factor r of the derivative gains of hip, knee and torso.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Damping Scale</em>' attribute.
	 * @see #setDampingScale(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGait_DampingScale()
	 * @model default="0.5656495279045191"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='(0, 100]' group='Servo'"
	 * @generated
	 */
	double getDampingScale();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Gait#getDampingScale <em>Damping Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Damping Scale</em>' attribute.
	 * @see #getDampingScale()
	 * @generated
	 */
	void setDampingScale(double value);

	/**
	 * Returns the value of the '<em><b>Hip Damping</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Derivative gain of the hip servo, in units of r times the root of its proportional gain.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hip Damping</em>' attribute.
	 * @see #setHipDamping(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGait_HipDamping()
	 * @model default="2"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[0, 100]' group='Servo'"
	 * @generated
	 */
	double getHipDamping();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Gait#getHipDamping <em>Hip Damping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hip Damping</em>' attribute.
	 * @see #getHipDamping()
	 * @generated
	 */
	void setHipDamping(double value);

	/**
	 * Returns the value of the '<em><b>Knee Damping</b></em>' attribute.
	 * The default value is <code>"1.4"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Derivative gain of the knee servo, in units of r times the root of its proportional gain.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Knee Damping</em>' attribute.
	 * @see #setKneeDamping(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGait_KneeDamping()
	 * @model default="1.4"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[0, 100]' group='Servo'"
	 * @generated
	 */
	double getKneeDamping();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Gait#getKneeDamping <em>Knee Damping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Knee Damping</em>' attribute.
	 * @see #getKneeDamping()
	 * @generated
	 */
	void setKneeDamping(double value);

	/**
	 * Returns the value of the '<em><b>Torso Damping</b></em>' attribute.
	 * The default value is <code>"2.4"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Derivative gain of the torso servo, in units of r times the root of its proportional gain.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Torso Damping</em>' attribute.
	 * @see #setTorsoDamping(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGait_TorsoDamping()
	 * @model default="2.4"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[0, 100]' group='Servo'"
	 * @generated
	 */
	double getTorsoDamping();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Gait#getTorsoDamping <em>Torso Damping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Torso Damping</em>' attribute.
	 * @see #getTorsoDamping()
	 * @generated
	 */
	void setTorsoDamping(double value);

	/**
	 * Returns the value of the '<em><b>Swing Ankle Damping</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Derivative gain of the swing ankle servo.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Swing Ankle Damping</em>' attribute.
	 * @see #setSwingAnkleDamping(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGait_SwingAnkleDamping()
	 * @model default="2"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='N m s/rad' range='[0, 1000]' group='Servo'"
	 * @generated
	 */
	double getSwingAnkleDamping();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Gait#getSwingAnkleDamping <em>Swing Ankle Damping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Swing Ankle Damping</em>' attribute.
	 * @see #getSwingAnkleDamping()
	 * @generated
	 */
	void setSwingAnkleDamping(double value);

	/**
	 * Returns the value of the '<em><b>Stance Ankle Damping</b></em>' attribute.
	 * The default value is <code>"3"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Derivative gain of the stance ankle servo.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stance Ankle Damping</em>' attribute.
	 * @see #setStanceAnkleDamping(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGait_StanceAnkleDamping()
	 * @model default="3"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='N m s/rad' range='[0, 1000]' group='Servo'"
	 * @generated
	 */
	double getStanceAnkleDamping();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Gait#getStanceAnkleDamping <em>Stance Ankle Damping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stance Ankle Damping</em>' attribute.
	 * @see #getStanceAnkleDamping()
	 * @generated
	 */
	void setStanceAnkleDamping(double value);

	/**
	 * Returns the value of the '<em><b>Start Knee</b></em>' attribute.
	 * The default value is <code>"-0.1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Angle of both knees in the posture in which the gait is started; hips and ankles take half of it back, so that torso and feet are level.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start Knee</em>' attribute.
	 * @see #setStartKnee(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGait_StartKnee()
	 * @model default="-0.1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='rad' range='[-3.2, 0]'"
	 * @generated
	 */
	double getStartKnee();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Gait#getStartKnee <em>Start Knee</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Knee</em>' attribute.
	 * @see #getStartKnee()
	 * @generated
	 */
	void setStartKnee(double value);

	/**
	 * Returns the value of the '<em><b>Start Speed</b></em>' attribute.
	 * The default value is <code>"1.3254732423275486"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Forward speed with which the gait is started.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start Speed</em>' attribute.
	 * @see #setStartSpeed(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGait_StartSpeed()
	 * @model default="1.3254732423275486"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='m/s' range='[-100, 100]'"
	 * @generated
	 */
	double getStartSpeed();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Gait#getStartSpeed <em>Start Speed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Speed</em>' attribute.
	 * @see #getStartSpeed()
	 * @generated
	 */
	void setStartSpeed(double value);

	/**
	 * Returns the value of the '<em><b>Settling Time</b></em>' attribute.
	 * The default value is <code>"4"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time after the start by which the gait has settled; its states are taken from the stride after.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Settling Time</em>' attribute.
	 * @see #setSettlingTime(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getGait_SettlingTime()
	 * @model default="4"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='s' range='[0, 1000]'"
	 * @generated
	 */
	double getSettlingTime();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Gait#getSettlingTime <em>Settling Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Settling Time</em>' attribute.
	 * @see #getSettlingTime()
	 * @generated
	 */
	void setSettlingTime(double value);

} // Gait
