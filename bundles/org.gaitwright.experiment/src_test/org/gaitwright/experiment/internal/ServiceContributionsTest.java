/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.gaitwright.experiment.binding.Bindings;
import org.gaitwright.experiment.binding.Contribution;
import org.gaitwright.experiment.binding.InitializationBinding;
import org.gaitwright.experiment.binding.InitializationContext;
import org.gaitwright.experiment.binding.ModelPackage;
import org.gaitwright.experiment.binding.Seam;
import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.Initialization;
import org.gaitwright.solver.problem.Initializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceContributionsTest {
	@TempDir
	Path folder;

	private final List<String> problems = new ArrayList<>();

	@Test
	void builtInsAreServices() {
		Bindings bindings = Bindings.installed();
		assertThat(bindings.problems()).isEmpty();
		assertThat(bindings.contributions()).filteredOn(c -> c.packageUri().equals(ExperimentPackage.eNS_URI))
				.extracting(Contribution::eClass)
				.contains("LinkTree", "ControlEffort", "TargetVelocity", "TargetHeight", "QuadraticState", "NeuralNetwork",
						"LinearPolicy", "ConstrainedGuidedPolicySearch", "SinusoidalTorques", "RandomTorques", "ZeroTorques",
						"TrajectoryFile", "EarlierRun");
	}

	@Test
	void everyModelClassOfASeamIsBound() {
		List<String> unbound = new ArrayList<>();
		for (Seam seam : Seam.values())
			ExperimentPackage.eINSTANCE.getEClassifiers().stream().filter(c -> c instanceof org.eclipse.emf.ecore.EClass)
					.map(c -> (org.eclipse.emf.ecore.EClass) c)
					.filter(c -> !c.isAbstract() && seam.modelClass().isSuperTypeOf(c)).forEach(c -> {
						try {
							Bindings.installed().find(seam, c);
						} catch (org.gaitwright.experiment.binding.BindingException e) {
							unbound.add(c.getName());
						}
					});
		assertThat(unbound).isEmpty();
	}

	@Test
	void brokenServicesAreNamedAndLeftOut() throws Exception {
		Path services = Files.createDirectories(folder.resolve("META-INF/services"));
		Files.writeString(services.resolve(InitializationBinding.class.getName()),
				"org.acme.Gone\n" + Silent.class.getName() + "\n");
		List<Contribution> found = new ArrayList<>();
		try (URLClassLoader loader = new URLClassLoader(new URL[] { folder.toUri().toURL() },
				getClass().getClassLoader())) {
			new ServiceContributions(problems, loader).collect(found);
		}
		assertThat(problems).hasSize(2).anyMatch(p -> p.contains("org.acme.Gone"))
				.anyMatch(p -> p.contains(Silent.class.getName()) && p.contains("@Binds"));
		assertThat(found).extracting(Contribution::eClass).contains("LinkTree");
	}

	@Test
	void packagesAreRegisteredAndBrokenOnesNamed() throws Exception {
		Path services = Files.createDirectories(folder.resolve("META-INF/services"));
		Files.writeString(services.resolve(ModelPackage.class.getName()),
				Good.class.getName() + "\n" + Bad.class.getName() + "\n");
		try (URLClassLoader loader = new URLClassLoader(new URL[] { folder.toUri().toURL() },
				getClass().getClassLoader())) {
			new ServiceContributions(problems, loader).registerPackages();
		}
		assertThat(EPackage.Registry.INSTANCE.getEPackage(Good.URI)).isNotNull();
		EPackage.Registry.INSTANCE.remove(Good.URI);
		assertThat(problems).hasSize(1);
		assertThat(problems.get(0)).contains(Bad.class.getName()).contains("version 3 needed");
	}

	@Test
	void unreadableServiceFilesDoNotLoopForEver() throws IOException {
		Path services = Files.createDirectories(folder.resolve("META-INF/services"));
		Files.writeString(services.resolve(InitializationBinding.class.getName()), "no class name at all\n".repeat(3));
		try (URLClassLoader loader = new URLClassLoader(new URL[] { folder.toUri().toURL() },
				getClass().getClassLoader())) {
			new ServiceContributions(problems, loader).collect(new ArrayList<>());
		}
		assertThat(problems).isNotEmpty().hasSizeLessThanOrEqualTo(100);
	}

	/** Brings an empty package. */
	public static final class Good implements ModelPackage {
		private static final String URI = "http://acme.org/empty";

		@Override
		public EPackage ePackage() {
			EPackage made = EcoreFactory.eINSTANCE.createEPackage();
			made.setNsURI(URI);
			return made;
		}
	}

	/** Fails. */
	public static final class Bad implements ModelPackage {
		@Override
		public EPackage ePackage() {
			throw new IllegalStateException("version 3 needed");
		}
	}

	/** Does not say what it binds. */
	public static final class Silent implements InitializationBinding {
		@Override
		public Initializer bind(Initialization initialization, InitializationContext context) {
			throw new AssertionError("never asked");
		}
	}
}
