/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.gaitwright.experiment.binding.BindingException;
import org.gaitwright.experiment.binding.Bindings;
import org.gaitwright.experiment.binding.RobotContext;
import org.gaitwright.experiment.binding.Surroundings;
import org.gaitwright.experiment.internal.gait.GaitBinding;
import org.gaitwright.experiment.internal.gait.Gaits;
import org.gaitwright.model.ElementPaths;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.Gait;
import org.gaitwright.model.experiment.GaitController;
import org.gaitwright.model.experiment.InitialState;
import org.gaitwright.model.experiment.Library;
import org.gaitwright.model.experiment.LinkTree;
import org.gaitwright.solver.gait.GaitSearch;
import org.gaitwright.solver.gait.GaitSearch.Candidate;
import org.gaitwright.solver.parallel.Workers;

/**
 * Looks for the parameters of a gait: for another robot, another contact law, or another speed. Calls block until done;
 * thread-safe for different gaits.
 */
public final class GaitTuning {
	private final Bindings bindings;

	/** Uses all bindings that are installed. */
	public GaitTuning() {
		this(Bindings.installed());
	}

	public GaitTuning(Bindings bindings) {
		this.bindings = bindings;
	}

	/**
	 * The gaits of a file.
	 *
	 * @param root an experiment, whose gaits are those it starts from or is shown and those of its library; or a library
	 * @return each once; empty for roots of other kinds
	 */
	public static List<Gait> gaits(EObject root) {
		Set<Gait> gaits = new LinkedHashSet<>();
		if (root instanceof Experiment experiment) {
			if (experiment.getInitialization() instanceof GaitController controller)
				gaits.add(controller.getGait());
			experiment.getTask().getInitialStates().stream().map(InitialState::getGait).forEach(gaits::add);
			if (experiment.getLibrary() != null)
				gaits.addAll(experiment.getLibrary().getGaits());
		} else if (root instanceof Library library)
			gaits.addAll(library.getGaits());
		gaits.remove(null);
		return new ArrayList<>(gaits);
	}

	/**
	 * Searches, and puts what it finds into the gait.
	 *
	 * @param gait    a valid gait, where the search begins; changed where a gait was found that walks
	 * @param threads threads to use, ≥ 1; the result does not depend on it
	 * @return what was found
	 * @throws ExperimentException where the robot cannot walk, or every gait that was tried falls: what to do then
	 */
	public Candidate tune(Gait gait, GaitSearch.Settings settings, int threads, GaitSearch.Listener listener)
			throws ExperimentException {
		try (Workers workers = new Workers(threads)) {
			Gaits gaits = new Gaits(bindings.robot(robot(gait), new RobotContext("gait '" + gait.getName() + "'")));
			Candidate found = new GaitSearch(gaits.biped(gait, Surroundings.EMPTY),
					GaitBinding.bind(gait).parameters(), settings).run(workers, listener);
			if (!found.walks())
				throw new ExperimentException(String.format(Locale.ROOT,
						"No gait was found: the best one falls after %.2f of %s s. Try more samples or iterations, another "
								+ "speed, another seed, or begin with a gait whose targets and gains suit the robot better.",
						found.walked() * settings.duration(), settings.duration()));
			GaitBinding.write(found.parameters(), gait);
			return found;
		} catch (BindingException e) {
			throw new ExperimentException(e.getMessage(), e);
		}
	}

	private static LinkTree robot(Gait gait) throws ExperimentException {
		EObject part = gait.getLegs().isEmpty() ? null : gait.getLegs().get(0).getHip();
		while (part != null && !(part instanceof LinkTree))
			part = part.eContainer();
		if (part == null)
			throw new ExperimentException(
					ElementPaths.of(gait) + ": the legs belong to no robot; name the joints of one");
		return (LinkTree) part;
	}
}
