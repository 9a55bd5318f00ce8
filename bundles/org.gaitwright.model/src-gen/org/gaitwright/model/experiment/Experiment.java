/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Experiment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One search for a policy: which robot does which task at which cost, and how the policy is found and judged.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.Experiment#getName <em>Name</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Experiment#getDescription <em>Description</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Experiment#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Experiment#getRobot <em>Robot</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Experiment#getTask <em>Task</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Experiment#getCost <em>Cost</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Experiment#getPolicy <em>Policy</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Experiment#getObservation <em>Observation</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Experiment#getInitialization <em>Initialization</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Experiment#getOptimizer <em>Optimizer</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Experiment#getEvaluation <em>Evaluation</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Experiment#getLibrary <em>Library</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getExperiment()
 * @model
 * @generated
 */
public interface Experiment extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the experiment; run directories are called after it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getExperiment_Name()
	 * @model required="true"
	 *        annotation="http://gaitwright.org/metadata/1.0 pattern='[A-Za-z_][A-Za-z0-9_-]*'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Experiment#getName <em>Name</em>}' attribute.
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
	 * What the experiment shows, in a sentence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getExperiment_Description()
	 * @model annotation="http://gaitwright.org/metadata/1.0 absent='no description'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Experiment#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seed from which every random number of a run is derived: the same seed gives the same run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(long)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getExperiment_Seed()
	 * @model default="1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[0, 9223372036854775807]'"
	 * @generated
	 */
	long getSeed();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Experiment#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(long value);

	/**
	 * Returns the value of the '<em><b>Robot</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The robot that moves; it may stand in this file or in another.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Robot</em>' reference.
	 * @see #setRobot(Robot)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getExperiment_Robot()
	 * @model required="true"
	 * @generated
	 */
	Robot getRobot();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Experiment#getRobot <em>Robot</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Robot</em>' reference.
	 * @see #getRobot()
	 * @generated
	 */
	void setRobot(Robot value);

	/**
	 * Returns the value of the '<em><b>Task</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the robot has to do: its training, validation and test conditions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Task</em>' reference.
	 * @see #setTask(Task)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getExperiment_Task()
	 * @model required="true"
	 * @generated
	 */
	Task getTask();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Experiment#getTask <em>Task</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Task</em>' reference.
	 * @see #getTask()
	 * @generated
	 */
	void setTask(Task value);

	/**
	 * Returns the value of the '<em><b>Cost</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the search minimises along a trajectory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost</em>' reference.
	 * @see #setCost(CostFunction)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getExperiment_Cost()
	 * @model required="true"
	 * @generated
	 */
	CostFunction getCost();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Experiment#getCost <em>Cost</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost</em>' reference.
	 * @see #getCost()
	 * @generated
	 */
	void setCost(CostFunction value);

	/**
	 * Returns the value of the '<em><b>Policy</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The form of the policy that is learned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Policy</em>' containment reference.
	 * @see #setPolicy(Policy)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getExperiment_Policy()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Policy getPolicy();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Experiment#getPolicy <em>Policy</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Policy</em>' containment reference.
	 * @see #getPolicy()
	 * @generated
	 */
	void setPolicy(Policy value);

	/**
	 * Returns the value of the '<em><b>Observation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the policy sees of the state.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Observation</em>' containment reference.
	 * @see #setObservation(Observation)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getExperiment_Observation()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Observation getObservation();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Experiment#getObservation <em>Observation</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Observation</em>' containment reference.
	 * @see #getObservation()
	 * @generated
	 */
	void setObservation(Observation value);

	/**
	 * Returns the value of the '<em><b>Initialization</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the first trajectories come from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Initialization</em>' containment reference.
	 * @see #setInitialization(Initialization)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getExperiment_Initialization()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Initialization getInitialization();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Experiment#getInitialization <em>Initialization</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Initialization</em>' containment reference.
	 * @see #getInitialization()
	 * @generated
	 */
	void setInitialization(Initialization value);

	/**
	 * Returns the value of the '<em><b>Optimizer</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the policy is searched for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Optimizer</em>' containment reference.
	 * @see #setOptimizer(Optimizer)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getExperiment_Optimizer()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Optimizer getOptimizer();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Experiment#getOptimizer <em>Optimizer</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Optimizer</em>' containment reference.
	 * @see #getOptimizer()
	 * @generated
	 */
	void setOptimizer(Optimizer value);

	/**
	 * Returns the value of the '<em><b>Evaluation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the policy is judged while it is learned and afterwards.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evaluation</em>' containment reference.
	 * @see #setEvaluation(Evaluation)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getExperiment_Evaluation()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Evaluation getEvaluation();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Experiment#getEvaluation <em>Evaluation</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evaluation</em>' containment reference.
	 * @see #getEvaluation()
	 * @generated
	 */
	void setEvaluation(Evaluation value);

	/**
	 * Returns the value of the '<em><b>Library</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Robots, terrains, tasks and cost functions that stand in the same file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Library</em>' containment reference.
	 * @see #setLibrary(Library)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getExperiment_Library()
	 * @model containment="true"
	 *        annotation="http://gaitwright.org/metadata/1.0 absent='every part stands in another file'"
	 * @generated
	 */
	Library getLibrary();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Experiment#getLibrary <em>Library</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Library</em>' containment reference.
	 * @see #getLibrary()
	 * @generated
	 */
	void setLibrary(Library value);

} // Experiment
