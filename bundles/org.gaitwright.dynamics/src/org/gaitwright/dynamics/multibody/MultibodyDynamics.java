/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

import java.util.ArrayList;
import java.util.List;

import org.gaitwright.dynamics.ControlLimits;
import org.gaitwright.dynamics.Dynamics;

/**
 * Discrete-time dynamics of a {@link MultibodyModel} under {@link ForceElement}s, an {@link AccelerationLaw} and an
 * {@link Integrator}, with analytic derivatives. Joint damping and actuators of the model act by themselves.
 *
 * <p>
 * A state from which no next state can be computed (it is not finite, or its motion overflows) gives NaN.
 */
public final class MultibodyDynamics implements Dynamics {

	private final MultibodyModel model;
	private final double timeStep;
	private final Integrator integrator;
	private final AccelerationLaw law;
	private final List<ForceElement> forces;
	/** Told of each time step; null for nobody. */
	private final Runnable eachStep;

	private MultibodyDynamics(Builder builder) {
		eachStep = builder.eachStep;
		model = builder.model;
		timeStep = builder.timeStep;
		integrator = builder.integrator;
		law = builder.law;
		forces = List.copyOf(builder.forces);
	}

	/**
	 * A builder without forces and constraints, semi-implicit Euler.
	 *
	 * @param timeStep
	 *            s, positive
	 */
	public static Builder builder(MultibodyModel model, double timeStep) {
		return new Builder(model, timeStep);
	}

	/** The robot. */
	public MultibodyModel model() {
		return model;
	}

	/** The forces on it, without joint damping and actuators, which are the model's own. */
	public List<ForceElement> forces() {
		return forces;
	}

	/** How accelerations follow from forces. */
	public AccelerationLaw accelerationLaw() {
		return law;
	}

	/** How a time step follows from accelerations. */
	public Integrator integrator() {
		return integrator;
	}

	@Override
	public int stateSize() {
		return 2 * model.coordinateCount();
	}

	@Override
	public int controlSize() {
		return model.actuators().size();
	}

	@Override
	public double timeStep() {
		return timeStep;
	}

	@Override
	public List<String> stateNames() {
		return model.stateNames();
	}

	@Override
	public List<String> controlNames() {
		return model.controlNames();
	}

	/** What the actuators can do: their torque limits by their gears. */
	@Override
	public ControlLimits controlLimits() {
		return ControlLimits.symmetric(model.actuators().stream().mapToDouble(Actuator::controlLimit).toArray());
	}

	@Override
	public MultibodyDynamics later(int steps) {
		Builder builder = copy();
		builder.forces.replaceAll(force -> force.later(steps));
		return builder.build();
	}

	@Override
	public MultibodyDynamics watched(Runnable watcher) {
		Builder builder = copy();
		builder.eachStep = watcher;
		return builder.build();
	}

	private Builder copy() {
		Builder builder = new Builder(model, timeStep).integrator(integrator);
		builder.law = law;
		builder.forces.addAll(forces);
		builder.eachStep = eachStep;
		return builder;
	}

	@Override
	public MultibodySimulator newSimulator() {
		MultibodySimulator simulator = newIntegration();
		return eachStep == null ? simulator : new WatchedSimulator(simulator, eachStep);
	}

	private MultibodySimulator newIntegration() {
		Coordinates coordinates = new Coordinates(model);
		return switch (integrator) {
		case SEMI_IMPLICIT_EULER -> new SemiImplicitEuler(newForwardDynamics(), coordinates, timeStep);
		case RUNGE_KUTTA_4 -> new RungeKutta4(newForwardDynamics(), coordinates, timeStep);
		};
	}

	ForwardDynamics newForwardDynamics() {
		List<ForceElement> elements = new ArrayList<>(forces);
		if (model.links().stream().anyMatch(link -> link.joint() != null && link.joint().damping() > 0)) {
			elements.add(new JointDamping(model));
		}
		return new ForwardDynamics(model, elements.toArray(ForceElement[]::new), law);
	}

	/** Collects a {@link MultibodyDynamics}. Not thread-safe. */
	public static final class Builder {

		private final MultibodyModel model;
		private final double timeStep;
		private final List<ForceElement> forces = new ArrayList<>();
		private Integrator integrator = Integrator.SEMI_IMPLICIT_EULER;
		private AccelerationLaw law = AccelerationLaw.UNCONSTRAINED;
		private Runnable eachStep;

		private Builder(MultibodyModel model, double timeStep) {
			Check.positive("dynamics", "time step", timeStep);
			this.model = model;
			this.timeStep = timeStep;
		}

		/** How a time step follows from accelerations. */
		public Builder integrator(Integrator value) {
			integrator = value;
			return this;
		}

		/** Adds a force; forces are summed in the order they are added. */
		public Builder force(ForceElement element) {
			element.checkFits(model);
			forces.add(element);
			return this;
		}

		/** How accelerations follow from forces. */
		public Builder accelerationLaw(AccelerationLaw value) {
			value.newSolver(model);
			law = value;
			return this;
		}

		/** The dynamics. */
		public MultibodyDynamics build() {
			return new MultibodyDynamics(this);
		}
	}
}
