/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginFilesTest {

	private static final String PATH = "robots/biped.experiment";

	@TempDir
	private Path folder;

	private URL jar(String bundle) throws IOException {
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().putValue("Bundle-SymbolicName", bundle + ";singleton:=true");
		Path jar = folder.resolve(bundle + ".jar");
		try (OutputStream stream = Files.newOutputStream(jar); JarOutputStream out = new JarOutputStream(stream,
				manifest)) {
			out.putNextEntry(new JarEntry(PATH));
			out.write(bundle.getBytes(StandardCharsets.UTF_8));
		}
		return jar.toUri().toURL();
	}

	private URL folder(String content) throws IOException {
		Path root = folder.resolve("classes");
		Files.createDirectories(root.resolve("robots"));
		Files.writeString(root.resolve(PATH), content);
		return root.toUri().toURL();
	}

	private static String read(PluginFiles files, String bundle) throws IOException {
		try (var stream = files.find(bundle, PATH).orElseThrow().openStream()) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void bundlesAreToldApartByTheirManifests() throws IOException {
		try (URLClassLoader loader = new URLClassLoader(new URL[] { jar("one.bundle"), jar("two.bundle") }, null)) {
			PluginFiles files = PluginFiles.onClassPath(loader);
			assertThat(read(files, "one.bundle")).isEqualTo("one.bundle");
			assertThat(read(files, "two.bundle")).isEqualTo("two.bundle");
			assertThat(files.find("three.bundle", PATH)).isEmpty();
			assertThat(files.find("one.bundle", "robots/other.experiment")).isEmpty();
		}
	}

	@Test
	void aFolderWithoutManifestStandsForAnyBundle() throws IOException {
		try (URLClassLoader loader = new URLClassLoader(new URL[] { folder("built"), jar("two.bundle") }, null)) {
			PluginFiles files = PluginFiles.onClassPath(loader);
			assertThat(read(files, "one.bundle")).isEqualTo("built");
			assertThat(read(files, "two.bundle")).isEqualTo("two.bundle");
		}
	}
}
