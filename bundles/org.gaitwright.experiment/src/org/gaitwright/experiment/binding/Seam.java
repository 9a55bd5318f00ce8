/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.binding;

import org.eclipse.emf.ecore.EClass;
import org.gaitwright.model.experiment.ExperimentPackage;

/** The seams at which contributions are bound. */
public enum Seam {
	/** Robots and their dynamics. */
	ROBOT("robots", "robot", RobotBinding.class),
	/** Cost terms. */
	COST_TERM("costTerms", "cost term", CostTermBinding.class),
	/** Policies. */
	POLICY("policies", "policy", PolicyBinding.class),
	/** Optimizers. */
	OPTIMIZER("optimizers", "optimizer", OptimizerBinding.class),
	/** Sources of first trajectories. */
	INITIALIZATION("initializations", "initialisation", InitializationBinding.class);

	private final String extensionPoint;
	private final String description;
	private final Class<? extends Binding<?, ?, ?>> type;

	Seam(String extensionPoint, String description, Class<? extends Binding<?, ?, ?>> type) {
		this.extensionPoint = extensionPoint;
		this.description = description;
		this.type = type;
	}

	/** Simple id of the extension point; its elements are called {@code binding}. */
	public String extensionPoint() {
		return extensionPoint;
	}

	/** What is bound, for people. */
	public String description() {
		return description;
	}

	/** The service interface. */
	public Class<? extends Binding<?, ?, ?>> type() {
		return type;
	}

	/** The model class whose subclasses are bound here. */
	public EClass modelClass() {
		return switch (this) {
		case ROBOT -> ExperimentPackage.Literals.ROBOT;
		case COST_TERM -> ExperimentPackage.Literals.COST_TERM;
		case POLICY -> ExperimentPackage.Literals.POLICY;
		case OPTIMIZER -> ExperimentPackage.Literals.OPTIMIZER;
		case INITIALIZATION -> ExperimentPackage.Literals.INITIALIZATION;
		};
	}
}
