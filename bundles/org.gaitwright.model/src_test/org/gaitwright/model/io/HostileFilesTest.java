/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.gaitwright.model.problem.Problem;
import org.gaitwright.model.problem.ProblemKind;
import org.gaitwright.model.problem.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Broken and hostile files: each must end in a problem that names the file and the fault, never in an exception. */
class HostileFilesTest {

	private static final String NAMESPACES = "xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
			+ " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:experiment=\"http://gaitwright.org/experiment/1.0\"";

	@TempDir
	private Path folder;
	private String valid;

	@BeforeEach
	void readValidFile() throws IOException {
		valid = new String(HostileFilesTest.class.getResourceAsStream("swim.experiment").readAllBytes(),
				StandardCharsets.UTF_8);
	}

	private List<Problem> load(String text) throws IOException {
		return load(text.getBytes(StandardCharsets.UTF_8));
	}

	private List<Problem> load(byte[] content) throws IOException {
		Path file = Files.write(folder.resolve("hostile.experiment"), content);
		LoadResult result = new ExperimentFiles((bundle, path) -> Optional.empty()).load(file);
		assertThat(result.problems()).isNotEmpty().allSatisfy(problem -> {
			assertThat(problem.file()).isNotEmpty();
			assertThat(problem.advice()).isNotBlank();
			assertThat(problem.describe()).doesNotContain("Exception").doesNotContain("\n").doesNotContain("null");
		});
		assertThat(result.hasErrors()).isTrue();
		return result.problems();
	}

	private Problem only(List<Problem> problems) {
		assertThat(problems).filteredOn(problem -> problem.severity() == Severity.ERROR).hasSize(1);
		return problems.getFirst();
	}

	/** Replaces a text of the valid file, which must occur in it. */
	private String broken(String original, String replacement) {
		assertThat(valid).contains(original);
		return valid.replace(original, replacement);
	}

	@Test
	void theValidFileIsValid() throws IOException {
		Path file = Files.writeString(folder.resolve("swim.experiment"), valid);
		assertThat(new ExperimentFiles().load(file).problems()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			'';                                         MALFORMED; 'well-formed'
			'hello';                                    MALFORMED; 'well-formed'
			'<e:Library xmlns:e="http://gaitwright.org/experiment/1.0"><b></e:Library>'; MALFORMED; 'well-formed'
			'<a><b></a>';                               MALFORMED; 'not an experiment'
			'<Experiment/>';                            MALFORMED; 'without namespace'
			'<html xmlns="http://www.w3.org/1999/xhtml"/>'; MALFORMED; 'www.w3.org'
			'<e:Experiment xmlns:e="http://gaitwright.org/experiment/2.0"/>'; VERSION; 'version 2.0'
			'<e:Experiment xmlns:e="http://gaitwright.org/experiment/0.9"/>'; VERSION; 'version 0.9'
			'<e:Experimnt xmlns:e="http://gaitwright.org/experiment/1.0"/>'; UNKNOWN_ELEMENT; 'Did you mean "Experiment"?'
			'<e:Link xmlns:e="http://gaitwright.org/experiment/1.0"/>'; UNKNOWN_ELEMENT; 'cannot be the root'
			'<xmi:XMI xmlns:xmi="http://www.omg.org/XMI"/>'; MALFORMED; 'not an experiment'
			""")
	void whatIsNoExperiment(String text, ProblemKind kind, String message) throws IOException {
		Problem problem = only(load(text));
		assertThat(problem.kind()).isEqualTo(kind);
		assertThat(problem.describe()).contains(message).contains("hostile.experiment:1: error");
	}

	@Test
	void binaryContent() throws IOException {
		assertThat(only(load(new byte[] { (byte) 0xff, (byte) 0xfe, 0, 0, 1, 2, 3 })).kind())
				.isEqualTo(ProblemKind.MALFORMED);
		byte[] badUtf8 = valid.replace("forward", "f\u00e4hrt").getBytes(StandardCharsets.ISO_8859_1);
		assertThat(only(load(badUtf8)).kind()).isEqualTo(ProblemKind.MALFORMED);
	}

	@Test
	void truncatedFile() throws IOException {
		Problem problem = only(load(valid.substring(0, valid.length() / 2)));
		assertThat(problem.kind()).isEqualTo(ProblemKind.MALFORMED);
		assertThat(problem.line()).isGreaterThan(5);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			timeStep="0.05";       timestep="0.05";      UNKNOWN_ATTRIBUTE; Did you mean "timeStep"?
			<fluid ;               <fuild ;              UNKNOWN_ATTRIBUTE; Did you mean "fluid"?
			:ResistiveForce;       :ResistiveForec;      UNKNOWN_ELEMENT;   Did you mean "ResistiveForce"?
			' xsi:type="experiment:NeuralNetwork"'; ''; UNKNOWN_ELEMENT;    LinearPolicy, NeuralNetwork
			experiment:NeuralNetwork; experiment:Policy; UNKNOWN_ELEMENT;   LinearPolicy, NeuralNetwork
			'NeuralNetwork" hiddenSizes="20 10"'; Link"; BAD_VALUE;             Give a Policy
			experiment:NeuralNetwork; nobody:Network;    UNKNOWN_ELEMENT;   its prefix leads to no
			integrator="RK4";      integrator="RK5";     BAD_VALUE;         Did you mean "RK4"?
			mass="2";              mass="heavy";         BAD_VALUE;         (0, 1e6] kg
			mass="2";              mass="";              BAD_VALUE;         (0, 1e6] kg
			horizon="100";         horizon="1e2";        BAD_VALUE;         is not a whole number
			noisy="true";          noisy="maybe";        BAD_VALUE;         true, false
			hiddenSizes="20 10";   hiddenSizes="20 x";   BAD_VALUE;         [1, 10000] units
			mass="2";              mass="NaN";           OUT_OF_RANGE;      mass = NaN
			mass="2";              mass="Infinity";      OUT_OF_RANGE;      (0, 1e6] kg
			mass="2";              mass="-2";            OUT_OF_RANGE;      (0, 1e6] kg
			mass="2";              mass="1e400";         OUT_OF_RANGE;      is not a finite number
			timeStep="0.05";       timeStep="0";         OUT_OF_RANGE;      [1e-6, 1] s
			robot="paddler";       robot="padler";       DANGLING_REFERENCE; Did you mean "paddler"?
			robot="paddler";       robot="forward";      BAD_VALUE;         Give a Robot
			robot="paddler";       robot="#//@nowhere";  DANGLING_REFERENCE; nowhere
			robot="paddler";       robot="#//";          DANGLING_REFERENCE; //
			robot="paddler";       robot="";             MISSING;           robot
			' robot="paddler"';    '';                   MISSING;           robot
			<evaluation noisy="true"/>; '';              MISSING;           evaluation
			name="tail";           name="head";          DUPLICATE_NAME;    Give each element
			<evaluation noisy="true"/>; <evaluation/><evaluation/>; BAD_VALUE; more than once
			""")
	void oneFaultInAValidFile(String original, String replacement, ProblemKind kind,
	String message) throws IOException {
		Problem problem = only(load(broken(original, replacement)));
		assertThat(problem.kind()).isEqualTo(kind);
		assertThat(problem.describe()).contains(message).contains("hostile.experiment:");
		assertThat(problem.line()).isPositive();
	}

	@Test
	void linesLeadToTheElement() throws IOException {
		String text = broken("mass=\"2\"", "mass=\"-2\"");
		int line = 1 + (int) text.substring(0, text.indexOf("mass=\"-2\"")).chars().filter(c -> c == '\n').count();
		Problem problem = only(load(text));
		assertThat(problem.line()).as("the line on which the tag begins").isEqualTo(line);
		assertThat(problem.element()).isEqualTo("library.robots.paddler.root");
		assertThat(problem.attribute()).isEqualTo("mass");
		assertThat(problem.value()).isEqualTo("-2.0");
		assertThat(problem.allowed()).isEqualTo("(0, 1e6] kg");
	}

	@Test
	void severalFaultsAreAllTold() throws IOException {
		List<Problem> problems = load(broken("mass=\"2\"", "mass=\"-2\" inertia=\"x\" lenght=\"1\"").replace("RK4",
				"RK5"));
		assertThat(problems).extracting(Problem::kind).containsExactlyInAnyOrder(ProblemKind.BAD_VALUE,
				ProblemKind.UNKNOWN_ATTRIBUTE, ProblemKind.BAD_VALUE, ProblemKind.OUT_OF_RANGE);
	}

	@Test
	void documentTypesAndEntities() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
		String lol = "<!DOCTYPE lol [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
		for (String type : List.of("<!DOCTYPE x>", "<!DOCTYPE x SYSTEM \"http://localhost:1/x.dtd\">",
				"<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>", lol,
				"<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://localhost:1/p\"> %p;]>")) {
			String text = valid.replace("?>\n", "?>\n" + type + "\n").replace("description=\"Two links",
					"description=\"&e;");
			Problem problem = only(load(text));
			assertThat(problem.kind()).isEqualTo(ProblemKind.FORBIDDEN_XML);
			assertThat(problem.describe()).contains("DOCTYPE").doesNotContain("secret\"");
		}
		assertThat(only(load(valid.replace("description=\"Two links", "description=\"&e;"))).kind())
				.isEqualTo(ProblemKind.MALFORMED);
	}

	/** Each is compared with all names of the file, so that not all of them are told. */
	@Test
	void thousandsOfReferencesThatLeadNowhere() throws IOException {
		String condition = "<training xsi:type=\"experiment:Condition\" name=\"x%d\" initialState=\"nobody%d\"/>";
		StringBuilder conditions = new StringBuilder();
		for (int i = 0; i < 5000; i++)
			conditions.append(condition.formatted(i, i));
		Path file = Files.writeString(folder.resolve("hostile.experiment"),
				broken("<training ", conditions + "<training "));
		assertThat(new ExperimentFiles().load(file).problems()).filteredOn(problem -> problem.describe().contains("\"nobody")).hasSize(200);
	}

	@Test
	void deepNesting() throws IOException {
		String links = "<children name=\"x\">".repeat(200) + "</children>".repeat(200);
		Problem problem = only(load(broken("<children ", links + "<children ")));
		assertThat(problem.kind()).isEqualTo(ProblemKind.TOO_LARGE);
		assertThat(problem.allowed()).isEqualTo("at most 150 levels");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			http://localhost:1/robots.experiment#paddler;       leads to http:
			file:///etc/robots.experiment#paddler;              leads to file:
			jar:file:/tmp/x.jar!/robots.experiment#paddler;     leads to jar:
			/etc/robots.experiment#paddler;                     absolute path
			//server/share/robots.experiment#paddler;           absolute path
			../../etc/passwd#paddler;                           extension .experiment
			platform:/meta/x/robots.experiment#paddler;         leads to platform:
			""")
	void forbiddenAddresses(String address, String message) throws IOException {
		Problem problem = only(load(withRobot(address)));
		assertThat(problem.kind()).isEqualTo(ProblemKind.FORBIDDEN_REFERENCE);
		assertThat(problem.describe()).contains(message).contains(address).contains("platform:/plugin");
		assertThat(problem.line()).isPositive();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			missing.experiment#paddler;                             there is no such file
			library.experiment#padler;                              Did you mean "paddler"?
			library.experiment;                                     Known names: paddler
			platform:/plugin/no.bundle/robots.experiment#paddler;   no bundle no.bundle
			platform:/resource/project/robots.experiment#paddler;   workbench only
			""")
	void danglingAddresses(String address, String message) throws IOException {
		writeLibrary("paddler");
		Problem problem = only(load(withRobot(address)));
		assertThat(problem.kind()).isEqualTo(ProblemKind.DANGLING_REFERENCE);
		assertThat(problem.describe()).contains(message).contains("robot =");
		assertThat(problem.line()).isPositive();
	}

	@Test
	void aReferenceToTheWrongTypeInAnotherFile() throws IOException {
		writeLibrary("paddler");
		Problem problem = only(load(withRobot("library.experiment#rest")));
		assertThat(problem.kind()).isEqualTo(ProblemKind.BAD_VALUE);
		assertThat(problem.describe()).contains("leads to a Initial state \"rest\"").contains("Refer to a Robot");
	}

	@Test
	void aBrokenLibraryIsToldByItsOwnName() throws IOException {
		Files.writeString(folder.resolve("library.experiment"), "<!DOCTYPE x><x/>");
		Problem problem = only(load(withRobot("library.experiment#paddler")));
		assertThat(problem.kind()).isEqualTo(ProblemKind.FORBIDDEN_XML);
		assertThat(problem.file()).endsWith("library.experiment");
	}

	@Test
	void cyclicLinks() throws IOException {
		for (String cycle : List.of("#head", "hostile.experiment#head", "#//")) {
			Problem problem = only(load(broken("<children ", "<children href=\"" + cycle + "\"/>\n<children ")));
			assertThat(problem.kind()).isEqualTo(ProblemKind.FORBIDDEN_REFERENCE);
			assertThat(problem.describe()).contains("cannot stand in another file")
					.contains("library.robots.paddler.root");
		}
	}

	@Test
	void filesThatReferToEachOther() throws IOException {
		Files.writeString(folder.resolve("library.experiment"),
				"<experiment:Experiment " + NAMESPACES + " name=\"other\"><robot xsi:type=\"experiment:LinkTree\""
						+ " href=\"hostile.experiment#paddler\"/></experiment:Experiment>");
		Problem problem = only(load(withRobot("library.experiment#paddler")));
		assertThat(problem.kind()).isEqualTo(ProblemKind.DANGLING_REFERENCE);
	}

	@Test
	void schemaLocationsAreNotFollowed() throws IOException {
		Problem problem = only(load(valid.replace(NAMESPACES, NAMESPACES + " xmlns:evil=\"http://evil/1.0\""
				+ " xsi:schemaLocation=\"http://evil/1.0 evil.ecore\"").replace("experiment:NeuralNetwork",
				"evil:Policy")));
		assertThat(problem.kind()).isEqualTo(ProblemKind.UNKNOWN_ELEMENT);
		assertThat(problem.describe()).contains("no installed bundle defines the model package \"http://evil/1.0\"");
	}

	@Test
	void whatCannotBeOpened() {
		for (Path path : List.of(folder.resolve("missing.experiment"), folder)) {
			LoadResult result = new ExperimentFiles().load(path);
			assertThat(result.root()).isEmpty();
			assertThat(result.problems()).singleElement().satisfies(problem -> {
				assertThat(problem.kind()).isEqualTo(ProblemKind.UNREADABLE);
				assertThat(problem.file()).isEqualTo(path.toString());
			});
		}
	}

	private String withRobot(String address) {
		return broken(" robot=\"paddler\"", "").replace("<policy", "<robot xsi:type=\"experiment:LinkTree\" href=\""
				+ address + "\"/>\n  <policy");
	}

	private void writeLibrary(String name) throws IOException {
		int begin = valid.indexOf("<robots");
		int end = valid.indexOf("</robots>") + "</robots>".length();
		int tasks = valid.indexOf("<tasks");
		int tasksEnd = valid.indexOf("</tasks>") + "</tasks>".length();
		Files.writeString(folder.resolve("library.experiment"), "<experiment:Library " + NAMESPACES + ">"
				+ valid.substring(begin, end).replace("paddler", name) + valid.substring(tasks, tasksEnd)
				+ "</experiment:Library>");
	}
}
