/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Separable Evolution Strategy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A baseline: direct search over the parameters of the policy by a separable covariance matrix adaptation evolution strategy (sep-CMA-ES, Ros and Hansen 2008). The first policy imitates the first trajectories; settings of later trajectory and policy steps have no effect.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.SeparableEvolutionStrategy#getPopulationSize <em>Population Size</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.SeparableEvolutionStrategy#getGenerations <em>Generations</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.SeparableEvolutionStrategy#getInitialStepSize <em>Initial Step Size</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.SeparableEvolutionStrategy#getCandidateRollouts <em>Candidate Rollouts</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getSeparableEvolutionStrategy()
 * @model
 * @generated
 */
public interface SeparableEvolutionStrategy extends Optimizer, TrajectoryOptimization, PolicyTraining, TrajectoryDistributions {
	/**
	 * Returns the value of the '<em><b>Population Size</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Candidates per generation; 0 takes 4 + 3 ln(number of parameters), rounded down.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Population Size</em>' attribute.
	 * @see #setPopulationSize(int)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getSeparableEvolutionStrategy_PopulationSize()
	 * @model default="0"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='candidates' range='[0, 1000000]' group='Evolution strategy'"
	 * @generated
	 */
	int getPopulationSize();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.SeparableEvolutionStrategy#getPopulationSize <em>Population Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Population Size</em>' attribute.
	 * @see #getPopulationSize()
	 * @generated
	 */
	void setPopulationSize(int value);

	/**
	 * Returns the value of the '<em><b>Generations</b></em>' attribute.
	 * The default value is <code>"20"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Generations in each outer iteration.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Generations</em>' attribute.
	 * @see #setGenerations(int)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getSeparableEvolutionStrategy_Generations()
	 * @model default="20"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='generations' range='[1, 1000000]' group='Evolution strategy'"
	 * @generated
	 */
	int getGenerations();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.SeparableEvolutionStrategy#getGenerations <em>Generations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Generations</em>' attribute.
	 * @see #getGenerations()
	 * @generated
	 */
	void setGenerations(int value);

	/**
	 * Returns the value of the '<em><b>Initial Step Size</b></em>' attribute.
	 * The default value is <code>"0.01"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First standard deviation of the parameters around those of the first policy.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Initial Step Size</em>' attribute.
	 * @see #setInitialStepSize(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getSeparableEvolutionStrategy_InitialStepSize()
	 * @model default="0.01"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='(0, 1000]' group='Evolution strategy'"
	 * @generated
	 */
	double getInitialStepSize();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.SeparableEvolutionStrategy#getInitialStepSize <em>Initial Step Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Initial Step Size</em>' attribute.
	 * @see #getInitialStepSize()
	 * @generated
	 */
	void setInitialStepSize(double value);

	/**
	 * Returns the value of the '<em><b>Candidate Rollouts</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rollouts of each candidate on each training condition; the first starts from the mean initial state, the others from draws that are new in each generation and the same for all candidates.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Candidate Rollouts</em>' attribute.
	 * @see #setCandidateRollouts(int)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getSeparableEvolutionStrategy_CandidateRollouts()
	 * @model default="1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='rollouts' range='[1, 100000]' group='Evolution strategy'"
	 * @generated
	 */
	int getCandidateRollouts();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.SeparableEvolutionStrategy#getCandidateRollouts <em>Candidate Rollouts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Candidate Rollouts</em>' attribute.
	 * @see #getCandidateRollouts()
	 * @generated
	 */
	void setCandidateRollouts(int value);

} // SeparableEvolutionStrategy
