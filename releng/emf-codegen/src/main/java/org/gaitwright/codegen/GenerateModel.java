/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.codegen;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Runs EMF's own generator on generator models, without a running Eclipse. The folders of generated sources are made
 * anew: nothing in them is written by hand.
 */
public final class GenerateModel {

	private static final List<String> PROJECT_TYPES =
			List.of(GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE);

	private GenerateModel() {
	}

	/**
	 * @param args the folder of the bundles, then generator models as {@code BUNDLE/path/to/some.genmodel}
	 * @throws IOException if the folder of the bundles cannot be read
	 */
	public static void main(String[] args) throws IOException {
		Path bundles = Path.of(args[0]).toRealPath();
		registerProjects(bundles);
		registerGenModels();
		for (String path : List.of(args).subList(1, args.length)) {
			GenModel genModel = load(path);
			clear(bundles, genModel.getModelDirectory());
			clear(bundles, genModel.getEditDirectory());
			for (String projectType : PROJECT_TYPES) {
				check(path, newGenerator(genModel).generate(genModel, projectType, new BasicMonitor()));
			}
			System.out.println("generated " + path);
		}
	}

	/** Makes platform:/resource/ URIs lead to the folders of the bundles. */
	private static void registerProjects(Path bundles) throws IOException {
		try (DirectoryStream<Path> projects = Files.newDirectoryStream(bundles, Files::isDirectory)) {
			for (Path project : projects) {
				EcorePlugin.getPlatformResourceMap().put(project.getFileName().toString(),
						URI.createFileURI(project + File.separator));
			}
		}
	}

	private static void registerGenModels() {
		var factories = Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap();
		factories.put("ecore", new EcoreResourceFactoryImpl());
		factories.put("genmodel", new XMIResourceFactoryImpl());
		GenModelPackage.eINSTANCE.eClass(); // being touched, it registers itself
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
	}

	private static GenModel load(String path) {
		ResourceSet resources = new ResourceSetImpl();
		resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(true));
		Resource resource = resources.getResource(URI.createPlatformResourceURI(path, true), true);
		var genModel = (GenModel) resource.getContents().get(0);
		genModel.reconcile();
		check(path, genModel.diagnose());
		genModel.setCanGenerate(true);
		return genModel;
	}

	/**
	 * Deletes the generated sources of a folder such as {@code /BUNDLE/src-gen}. The generator would merge into them, and
	 * keep the imports of features that are gone.
	 */
	private static void clear(Path bundles, String directory) throws IOException {
		if (directory == null || directory.isEmpty()) {
			return;
		}
		Path folder = bundles.resolve(directory.substring(1));
		if (!Files.isDirectory(folder)) {
			return;
		}
		List<Path> sources;
		try (Stream<Path> files = Files.walk(folder)) {
			sources = files.filter(file -> file.toString().endsWith(".java")).toList();
		}
		for (Path source : sources) {
			Files.delete(source);
		}
	}

	private static Generator newGenerator(GenModel genModel) {
		var generator = new Generator();
		generator.setInput(genModel);
		return generator;
	}

	private static void check(String path, Diagnostic diagnostic) {
		if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
			throw new IllegalStateException(path + ": " + describe(diagnostic), diagnostic.getException());
		}
	}

	private static String describe(Diagnostic diagnostic) {
		var text = new StringBuilder(diagnostic.getMessage());
		for (Diagnostic child : diagnostic.getChildren()) {
			text.append("\n\t").append(describe(child).replace("\n", "\n\t"));
		}
		return text.toString();
	}
}
