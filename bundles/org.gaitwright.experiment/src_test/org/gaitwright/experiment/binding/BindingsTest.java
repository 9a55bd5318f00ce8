/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.gaitwright.experiment.TestExperiments;
import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.Robot;
import org.junit.jupiter.api.Test;

class BindingsTest {
	private static final String ACME = "http://acme.org/robots";

	/** Acme's robots: Crawler extends LinkTree, Worm extends Crawler; Both extends Crawler and Other, another LinkTree. */
	private final EPackage acme = EcoreFactory.eINSTANCE.createEPackage();
	private final EClass crawler = modelClass("Crawler", ExperimentPackage.Literals.LINK_TREE);
	private final EClass worm = modelClass("Worm", crawler);
	private final EClass other = modelClass("Other", ExperimentPackage.Literals.LINK_TREE);
	private final EClass both = modelClass("Both", crawler, other);

	private final Contribution tree = contribution(ExperimentPackage.eNS_URI, "LinkTree", "bundle core");
	private final Contribution crawling = contribution(ACME, "Crawler", "bundle acme");
	private final Contribution others = contribution(ACME, "Other", "bundle acme");

	private EClass modelClass(String name, EClass... parents) {
		EClass made = EcoreFactory.eINSTANCE.createEClass();
		made.setName(name);
		made.getESuperTypes().addAll(List.of(parents));
		acme.setNsURI(ACME);
		acme.setName("acme");
		acme.getEClassifiers().add(made);
		return made;
	}

	private static Contribution contribution(String uri, String name, String source) {
		RobotBinding binding = (robot, context) -> null;
		return new Contribution(Seam.ROBOT, uri, name, "org.acme." + name + "Binding", source, () -> binding);
	}

	private static Bindings bindings(Contribution... contributions) {
		return new Bindings(List.of(contributions), List.of());
	}

	@Test
	void theNearestClassWins() throws Exception {
		Bindings bindings = bindings(tree, crawling);
		assertThat(bindings.find(Seam.ROBOT, ExperimentPackage.Literals.LINK_TREE)).isSameAs(tree);
		assertThat(bindings.find(Seam.ROBOT, crawler)).isSameAs(crawling);
		assertThat(bindings.find(Seam.ROBOT, worm)).isSameAs(crawling);
		assertThat(bindings.find(Seam.ROBOT, other)).isSameAs(tree);
		assertThat(bindings(crawling, tree).find(Seam.ROBOT, worm)).as("in any order").isSameAs(crawling);
	}

	@Test
	void aMissNamesClassPackageAndWhatThereIs() {
		assertThatThrownBy(() -> bindings(crawling, others).find(Seam.ROBOT, ExperimentPackage.Literals.LINK_TREE))
				.isInstanceOf(BindingException.class).hasMessageContaining("No robot binding")
				.hasMessageContaining("LinkTree of http://gaitwright.org/experiment/1.0")
				.hasMessageContaining("Crawler, Other");
		assertThatThrownBy(() -> new Bindings(List.of(), List.of("bundle acme lacks a class")).find(Seam.POLICY, worm))
				.hasMessageContaining("Left out as broken: bundle acme lacks a class");
		assertThatThrownBy(() -> bindings(tree).find(Seam.COST_TERM, ExperimentPackage.Literals.LINK_TREE))
				.hasMessageContaining("No cost term binding");
	}

	@Test
	void conflictsNameBothSides() {
		Contribution again = contribution(ACME, "Crawler", "bundle rival");
		assertThatThrownBy(() -> bindings(tree, crawling, again).find(Seam.ROBOT, worm))
				.isInstanceOf(BindingException.class).hasMessageContaining("claim Worm")
				.hasMessageContaining("bundle acme").hasMessageContaining("bundle rival");
		assertThatThrownBy(() -> bindings(tree, crawling, others).find(Seam.ROBOT, both))
				.as("neither of two parents is nearer").hasMessageContaining("CrawlerBinding")
				.hasMessageContaining("OtherBinding");
	}

	@Test
	void bindingsAreMadeOnceAndWhenNeeded() throws Exception {
		AtomicInteger made = new AtomicInteger();
		RobotBinding binding = (robot, context) -> {
			throw new BindingException("too heavy");
		};
		Contribution lazy = new Contribution(Seam.ROBOT, ExperimentPackage.eNS_URI, "LinkTree", "X", "bundle acme", () -> {
			made.incrementAndGet();
			return binding;
		});
		Bindings bindings = bindings(lazy);
		bindings.find(Seam.ROBOT, ExperimentPackage.Literals.LINK_TREE);
		assertThat(made).hasValue(0);
		Robot robot = TestExperiments.swimmerRobot();
		for (int i = 0; i < 2; i++)
			assertThatThrownBy(() -> bindings.robot(robot, new RobotContext("e"))).isInstanceOf(BindingException.class)
					.hasMessage("LinkTree: too heavy");
		assertThat(made).hasValue(1);
	}

	@Test
	void bindingsThatCannotBeMadeAreNamed() {
		Robot robot = TestExperiments.swimmerRobot();
		Contribution broken = new Contribution(Seam.ROBOT, ExperimentPackage.eNS_URI, "LinkTree", "org.acme.Broken",
				"bundle acme", () -> {
					throw new NoClassDefFoundError("org/acme/Gone");
				});
		assertThatThrownBy(() -> bindings(broken).robot(robot, new RobotContext("e")))
				.isInstanceOf(BindingException.class).hasMessageContaining("org.acme.Broken")
				.hasMessageContaining("bundle acme").hasMessageContaining("org/acme/Gone");
		Contribution wrong = new Contribution(Seam.ROBOT, ExperimentPackage.eNS_URI, "LinkTree", "org.acme.Wrong",
				"bundle acme", () -> "a string");
		assertThatThrownBy(() -> bindings(wrong).robot(robot, new RobotContext("e")))
				.hasMessageContaining("org.acme.Wrong").hasMessageContaining("is no RobotBinding");
	}
}
