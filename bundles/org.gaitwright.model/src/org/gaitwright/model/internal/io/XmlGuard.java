/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.internal.io;

import java.io.ByteArrayOutputStream;
import java.io.CharConversionException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.common.util.URI;
import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.problem.Nearest;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.model.problem.ProblemKind;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Reads a stream that need not be trusted: checks, while it streams, that it is XML without document type, within the
 * {@link XmlLimits}, with a root of this version of the language, before EMF sees a byte of it. Memory and time are
 * bounded by the limits, whatever the stream holds.
 */
final class XmlGuard {

	private static final String LEXICAL_HANDLER = "http://xml.org/sax/properties/lexical-handler";
	/** The JDK's own limit differs from release to release; ours comes first, with a message of ours. */
	private static final String JDK_DEPTH_LIMIT = "jdk.xml.maxElementDepth";
	private static final String LANGUAGE = "http://gaitwright.org/experiment/";
	private static final List<String> ROOTS = List.of("Experiment", "Library", "Study");

	private final URI address;
	private final XmlLimits limits;

	XmlGuard(URI address, XmlLimits limits) {
		this.address = address;
		this.limits = limits;
	}

	/**
	 * Reads and checks a stream to its end.
	 *
	 * @param stream the stream, which is not closed
	 * @return its content
	 * @throws ProblemDiagnostic if the content is refused
	 * @throws IOException       if the stream cannot be read
	 */
	byte[] read(InputStream stream) throws IOException, ProblemDiagnostic {
		Recorder recorder = new Recorder(stream);
		Checker checker = new Checker();
		try {
			SAXParser parser = newParser(true, limits);
			parser.setProperty(LEXICAL_HANDLER, checker);
			parser.parse(new InputSource(recorder), checker);
			recorder.readAllBytes();
		} catch (Refused refused) {
			throw new ProblemDiagnostic(refused.problem);
		} catch (RefusedStream refused) {
			throw new ProblemDiagnostic(refused.problem);
		} catch (SAXParseException malformed) {
			throw new ProblemDiagnostic(Problem
					.error(ProblemKind.MALFORMED, "is not well-formed XML: " + firstLine(malformed.getMessage()))
					.in(address, malformed.getLineNumber(), malformed.getColumnNumber())
					.advice("Mend the XML there, or restore an earlier version of the file."));
		} catch (CharConversionException notText) {
			throw new ProblemDiagnostic(Problem
					.error(ProblemKind.MALFORMED, "is not text in its encoding: " + firstLine(notText.getMessage()))
					.in(address, checker.line(), 0).advice("Save the file as UTF-8."));
		} catch (SAXException | ParserConfigurationException failed) {
			throw new IOException("The XML parser failed: " + failed.getMessage(), failed);
		}
		return recorder.bytes();
	}

	/** Makes a parser that resolves nothing outside the stream; always the one of the JDK. */
	static SAXParser newParser(boolean namespaceAware, XmlLimits limits)
			throws ParserConfigurationException, SAXException {
		SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
		factory.setNamespaceAware(namespaceAware);
		factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
		factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
		factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
		SAXParser parser = factory.newSAXParser();
		parser.setProperty(JDK_DEPTH_LIMIT, Integer.toString(limits.depth() + 1));
		return parser;
	}

	private static String firstLine(String text) {
		String message = text == null ? "no details" : text.lines().findFirst().orElse("no details").strip();
		return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
	}

	/** Keeps what the parser reads, up to the limit. */
	private final class Recorder extends FilterInputStream {

		private final ByteArrayOutputStream content = new ByteArrayOutputStream();

		Recorder(InputStream stream) {
			super(stream);
		}

		byte[] bytes() {
			return content.toByteArray();
		}

		@Override
		public int read() throws IOException {
			byte[] single = new byte[1];
			return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int count = super.read(buffer, offset, length);
			if (count > 0) {
				content.write(buffer, offset, count);
				if (content.size() > limits.bytes()) {
					throw new RefusedStream(Problem.error(ProblemKind.TOO_LARGE, "the file is too large")
							.in(address, 0, 0).allowed("at most " + limits.bytes() + " bytes")
							.advice("Split it into libraries that the experiment refers to."));
				}
			}
			return count;
		}

		@Override
		public byte[] readAllBytes() throws IOException {
			byte[] buffer = new byte[8192];
			while (read(buffer, 0, buffer.length) >= 0) {
				// read() keeps the bytes
			}
			return bytes();
		}

		@Override
		public void close() {
			// the owner of the stream closes it
		}
	}

	/** Checks the events of the parser against the limits. */
	private final class Checker extends DefaultHandler2 {

		private Locator locator;
		private int depth;
		private int elements;

		int line() {
			return locator == null ? 0 : locator.getLineNumber();
		}

		@Override
		public void setDocumentLocator(Locator where) {
			locator = where;
		}

		@Override
		public void startDTD(String name, String publicId, String systemId) throws SAXException {
			throw refuse(ProblemKind.FORBIDDEN_XML, "a document type (DOCTYPE) with its entities is not accepted",
					name, "", "Remove the DOCTYPE declaration.");
		}

		@Override
		public InputSource resolveEntity(String name, String publicId, String base, String systemId)
				throws SAXException {
			throw refuse(ProblemKind.FORBIDDEN_XML, "an external entity is not accepted", name, "",
					"Remove the entity.");
		}

		@Override
		public void startElement(String namespace, String name, String qualifiedName, Attributes attributes)
				throws SAXException {
			if (depth == 0) {
				checkRoot(namespace, name, qualifiedName);
			}
			depth++;
			elements++;
			if (depth > limits.depth()) {
				throw refuse(ProblemKind.TOO_LARGE, "elements are nested too deeply", qualifiedName,
						"at most " + limits.depth() + " levels",
						"No experiment needs such depth; see what wrote the file.");
			}
			if (elements > limits.elements()) {
				throw refuse(ProblemKind.TOO_LARGE, "there are too many elements", qualifiedName,
						"at most " + limits.elements(), "Split the file into libraries that the experiment refers to.");
			}
		}

		@Override
		public void endElement(String namespace, String name, String qualifiedName) {
			depth--;
		}

		@Override
		public void fatalError(SAXParseException fault) throws SAXException {
			throw fault;
		}

		private void checkRoot(String namespace, String name, String qualifiedName) throws SAXException {
			String expected = "<experiment:Experiment>, <experiment:Library> or <experiment:Study> with xmlns:experiment=\""
					+ ExperimentPackage.eNS_URI + "\"";
			if (namespace.startsWith(LANGUAGE) && !namespace.equals(ExperimentPackage.eNS_URI)) {
				throw refuse(ProblemKind.VERSION,
						"the file is written in version " + namespace.substring(LANGUAGE.length())
								+ " of the experiment language, which this program does not read",
						qualifiedName, ExperimentPackage.eNS_URI,
						"Open it with the program that wrote it, or a newer one.");
			}
			if (!namespace.equals(ExperimentPackage.eNS_URI)) {
				throw refuse(ProblemKind.MALFORMED, "is not an experiment: its root is <" + qualifiedName + ">"
						+ (namespace.isEmpty() ? " without namespace" : " of " + namespace), qualifiedName, expected,
						"Choose a file with the extension .experiment.");
			}
			if (!ROOTS.contains(name)) {
				throw refuse(ProblemKind.UNKNOWN_ELEMENT, "<" + qualifiedName + "> cannot be the root of a file",
						qualifiedName, expected, Nearest.advice(name, ROOTS));
			}
		}

		private SAXException refuse(ProblemKind kind, String message, String element, String allowed, String advice) {
			return new Refused(Problem.error(kind, message).in(address, line(), locator.getColumnNumber())
					.element(element).allowed(allowed).advice(advice));
		}
	}

	private static final class Refused extends SAXException {
		private static final long serialVersionUID = 1L;
		private final transient Problem problem;

		Refused(Problem problem) {
			this.problem = problem;
		}
	}

	private static final class RefusedStream extends IOException {
		private static final long serialVersionUID = 1L;
		private final transient Problem problem;

		RefusedStream(Problem problem) {
			this.problem = problem;
		}
	}
}
