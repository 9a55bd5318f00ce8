/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.fix;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.osgi.util.NLS;
import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.problem.Nearest;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.ui.editor.internal.document.XmlEncoding;

/**
 * Mends a misspelt attribute or type in the text of a file: what the language does not know is in no model, and cannot be
 * mended there.
 *
 * @param wrong the misspelt name
 * @param right the name that was probably meant
 * @param line  where it stands, from 1
 */
record TextFix(String wrong, String right, int line) {

	static Optional<TextFix> of(Problem problem) {
		Optional<String> wrong = switch (problem.kind()) {
			case UNKNOWN_ATTRIBUTE -> Optional.of(problem.attribute());
			case UNKNOWN_ELEMENT -> Optional.of(problem.element());
			default -> Optional.empty();
		};
		return wrong.flatMap(name -> Nearest.to(name, known(problem)))
				.map(right -> new TextFix(wrong.get(), right, problem.line())).filter(fix -> fix.line() > 0);
	}

	private static List<String> known(Problem problem) {
		if (problem.object() != null) {
			return problem.object().eClass().getEAllStructuralFeatures().stream().map(ENamedElement::getName).toList();
		}
		EPackage language = ExperimentPackage.eINSTANCE;
		return language.getEClassifiers().stream().filter(type -> type instanceof EClass c && !c.isAbstract())
				.map(ENamedElement::getName).toList();
	}

	String label() {
		return NLS.bind(Messages.rename, wrong, right);
	}

	/** Changes the file. */
	void apply(IFile file) throws IOException, CoreException {
		String text;
		try (InputStream stream = file.getContents(true)) {
			text = XmlEncoding.decode(stream.readAllBytes());
		}
		file.setContents(new ByteArrayInputStream(XmlEncoding.encode(in(text))), IResource.KEEP_HISTORY, null);
	}

	/** Mends a text. The line is that of the end of the tag, which may begin earlier. */
	String in(String text) {
		int end = 0;
		for (int number = 0; number < line && end >= 0; number++) {
			end = text.indexOf('\n', end + (number == 0 ? 0 : 1));
		}
		Matcher name = Pattern.compile("(?<![\\w.])" + Pattern.quote(wrong) + "(?![\\w.])").matcher(text); //$NON-NLS-1$ //$NON-NLS-2$
		int last = -1;
		while (name.find() && (end < 0 || name.start() < end)) {
			last = name.start();
		}
		return last < 0 ? text : text.substring(0, last) + right + text.substring(last + wrong.length());
	}
}
