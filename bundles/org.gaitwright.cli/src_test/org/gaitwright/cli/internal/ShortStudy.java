/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A study of the shipped swimmer, cut so short that a run takes about a second. */
final class ShortStudy {
	/** Named gps and es. */
	static final String TWO_METHODS = """
			<methods name="gps"/>
			<methods name="es"><optimizer xsi:type="experiment:SeparableEvolutionStrategy" generations="1"/></methods>
			""";

	private ShortStudy() {
	}

	/** Writes the file of a study with two seeds. */
	static Path write(Path file, int iterations, String methods) throws IOException {
		return Files.writeString(file, """
				<?xml version="1.0" encoding="UTF-8"?>
				<experiment:Study xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
				    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
				    xmlns:experiment="http://gaitwright.org/experiment/1.0" name="short" seeds="2">
				  <experiments experiment="swimmer">
				    <settings path="task.horizon" value="20"/>
				    <settings path="optimizer.iterations" value="%d"/>
				    <settings path="optimizer.policyIterations" value="5"/>
				    <settings path="optimizer.firstPolicyIterations" value="5"/>
				    <settings path="initialization.descentIterations" value="2"/>
				    <settings path="policy.hiddenSizes" value="5"/>
				    <settings path="evaluation.horizonFactor" value="1"/>
				  </experiments>
				  %s
				</experiment:Study>
				""".formatted(iterations, methods));
	}
}
