/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.internal.io;

import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.model.problem.ProblemKind;

/** Builds the objects of a file, notes their lines, and refuses references by the {@link ReferencePolicy}. */
final class ExperimentHandler extends SAXXMIHandler {

	/** No such address is ever opened: refused references lead there. */
	private static final String NOWHERE = "refused:/";

	private final ExperimentResource resource;
	private int lastLine;

	ExperimentHandler(ExperimentResource resource, XMLHelper helper, Map<?, ?> options) {
		super(resource, helper, options);
		this.resource = resource;
	}

	/** A start tag begins where the event before it ended. */
	@Override
	public void characters(char[] text, int start, int length) {
		super.characters(text, start, length);
		lastLine = getLineNumber();
	}

	@Override
	public void startElement(String uri, String localName, String name) {
		super.startElement(uri, localName, name);
		lastLine = getLineNumber();
	}

	@Override
	public void endElement(String uri, String localName, String name) {
		super.endElement(uri, localName, name);
		lastLine = getLineNumber();
	}

	/** References within the file are resolved here, all of them, and not as they come. */
	@Override
	protected void handleForwardReferences(boolean isEndDocument) {
		resource.withNamesAtHand(() -> super.handleForwardReferences(isEndDocument));
	}

	@Override
	protected void handleObjectAttribs(EObject object) {
		resource.noteLine(object, lastLine > 0 ? lastLine : getLineNumber());
		super.handleObjectAttribs(object);
	}

	/** EMF would let the last of several win. */
	@Override
	protected void createObject(EObject owner, EStructuralFeature feature) {
		if (!feature.isMany() && owner.eIsSet(feature)) {
			error(new ProblemDiagnostic(Problem.error(ProblemKind.BAD_VALUE, "is given more than once").at(owner)
					.in(resource.getURI(), getLineNumber(), getColumnNumber()).attribute(feature.getName())
					.allowed("one " + feature.getEType().getName()).advice("Remove all but one.")));
		}
		super.createObject(owner, feature);
	}

	@Override
	protected void handleProxy(InternalEObject proxy, String literal) {
		Optional<String> objection = ReferencePolicy.objection(literal);
		if (objection.isEmpty()) {
			super.handleProxy(proxy, literal);
			return;
		}
		proxy.eSetProxyURI(nowhere(literal));
		error(new ProblemDiagnostic(Problem
				.error(ProblemKind.FORBIDDEN_REFERENCE, "the reference " + objection.get())
				.in(resource.getURI(), getLineNumber(), getColumnNumber()).element(elements.peek()).attribute("href")
				.value(literal).allowed(ReferencePolicy.ALLOWED)
				.advice("Copy the other file beside this one, or put it into a bundle.")));
	}

	/** Returns the address that stands for a refused reference. */
	static URI nowhere(String literal) {
		return URI.createURI(NOWHERE).appendFragment(URI.encodeFragment(literal, true));
	}

	static boolean isNowhere(URI address) {
		return NOWHERE.equals(address.trimFragment().toString());
	}

	/** Schema locations would make EMF load packages from any address: they are not followed. */
	@Override
	protected void handleXSISchemaLocation(String locations) {
		// not followed
	}

	@Override
	protected void handleXSINoNamespaceSchemaLocation(String location) {
		// not followed
	}
}
