/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.gaitwright.experiment.ExperimentLibrary;
import org.gaitwright.experiment.TestExperiments;
import org.gaitwright.experiment.binding.BindingException;
import org.gaitwright.experiment.binding.Bindings;
import org.gaitwright.experiment.binding.Contribution;
import org.gaitwright.experiment.binding.RobotContext;
import org.gaitwright.experiment.binding.Seam;
import org.gaitwright.model.experiment.ExperimentPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads a registry that belongs to this test, without a framework. */
class ExtensionContributionsTest {
	private final List<String> loaded = new ArrayList<>();
	private final List<String> problems = new ArrayList<>();
	private IExtensionRegistry registry;

	@BeforeEach
	void declareTheExtensionPoints() throws Exception {
		registry = RegistryFactory.createRegistry(new ClassPathStrategy(), null, null);
		StringBuilder points = new StringBuilder("<extension-point id='experimentLibraries' name='l'/>");
		for (Seam seam : Seam.values())
			points.append("<extension-point id='").append(seam.extensionPoint()).append("' name='p'/>");
		add("org.gaitwright.experiment", points.toString());
	}

	@Test
	void bindingsAreReadAndTheirClassesLoadedWhenNeeded() throws Exception {
		add("org.acme", extension("robots", binding("LinkTree", WrongPlace.class.getName())));
		List<Contribution> found = collect();
		assertThat(problems).isEmpty();
		assertThat(found).hasSize(1);
		assertThat(found.get(0)).hasToString("robot binding " + WrongPlace.class.getName()
				+ " for LinkTree (bundle org.acme)");
		assertThat(found.get(0).packageUri()).isEqualTo(ExperimentPackage.eNS_URI);
		assertThat(loaded).isEmpty();
		Bindings bindings = new Bindings(found, problems);
		assertThatThrownBy(() -> bindings.robot(TestExperiments.swimmerRobot(), new RobotContext("e")))
				.isInstanceOf(BindingException.class).hasMessageContaining("is no RobotBinding");
		assertThat(loaded).containsExactly(WrongPlace.class.getName());
	}

	@Test
	void aBrokenExtensionIsNamedAndTheOthersWork() throws Exception {
		add("org.acme", extension("robots", "<binding packageUri='http://acme.org' eClass='Nameless'/>"
				+ binding("LinkTree", "org.acme.Gone")));
		add("org.other", extension("costTerms", binding("TargetVelocity", "org.other.Term")));
		List<Contribution> found = collect();
		assertThat(problems).hasSize(1);
		assertThat(problems.get(0)).contains("org.gaitwright.experiment.robots").contains("bundle org.acme")
				.contains("no attribute 'class'");
		assertThat(found).extracting(Contribution::eClass).containsExactly("LinkTree", "TargetVelocity");
		assertThatThrownBy(() -> new Bindings(found, problems).robot(TestExperiments.swimmerRobot(),
				new RobotContext("e"))).isInstanceOf(BindingException.class).hasMessageContaining("bundle org.acme")
				.hasMessageContaining("cannot be loaded").hasMessageContaining("org.acme.Gone");
	}

	@Test
	void brokenLibrariesAreNamedAndLeftOut() throws Exception {
		add("org.acme", extension("experimentLibraries", "<library class='" + Library.class.getName() + "'/>"
				+ "<library class='org.acme.Gone'/><library/><library class='" + WrongPlace.class.getName() + "'/>"));
		assertThat(new ExtensionContributions(registry, problems).libraries()).hasSize(1)
				.allSatisfy(library -> assertThat(library.experiments()).containsExactly("file:/a.experiment"));
		assertThat(problems).hasSize(3).allMatch(p -> p.contains("bundle org.acme"))
				.anyMatch(p -> p.contains("org.acme.Gone")).anyMatch(p -> p.contains("no attribute 'class'"))
				.anyMatch(p -> p.contains("is no ExperimentLibrary"));
	}

	private List<Contribution> collect() {
		List<Contribution> found = new ArrayList<>();
		new ExtensionContributions(registry, problems).collect(found);
		return found;
	}

	private static String extension(String point, String content) {
		return "<extension point='org.gaitwright.experiment." + point + "'>" + content + "</extension>";
	}

	private static String binding(String eClass, String implementation) {
		return "<binding packageUri='" + ExperimentPackage.eNS_URI + "' eClass='" + eClass + "' class='" + implementation
				+ "'/>";
	}

	private void add(String bundle, String content) throws Exception {
		byte[] xml = ("<?xml version='1.0'?><plugin>" + content + "</plugin>").getBytes(StandardCharsets.UTF_8);
		assertThat(registry.addContribution(new ByteArrayInputStream(xml), ContributorFactorySimple.createContributor(bundle),
				false, bundle, null, null)).isTrue();
	}

	/** Makes classes of this class path. */
	private final class ClassPathStrategy extends RegistryStrategy {
		ClassPathStrategy() {
			super(new File[0], new boolean[0]);
		}

		@Override
		public Object createExecutableExtension(RegistryContributor contributor, String className, String overridden)
				throws CoreException {
			loaded.add(className);
			try {
				return Class.forName(className).getConstructor().newInstance();
			} catch (ReflectiveOperationException e) {
				throw new CoreException(Status.error("cannot make " + className, e));
			}
		}
	}

	/** Can be made, but is neither binding nor library. */
	public static final class WrongPlace {
	}

	/** Ships one experiment. */
	public static final class Library implements ExperimentLibrary {
		@Override
		public List<String> experiments() {
			return List.of("file:/a.experiment");
		}
	}
}
