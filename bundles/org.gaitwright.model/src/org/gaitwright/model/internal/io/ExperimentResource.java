/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.internal.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.gaitwright.model.problem.SourceLines;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** An experiment file. Whatever is loaded into it, alone or through a reference, goes through the {@link XmlGuard}. */
public final class ExperimentResource extends XMIResourceImpl implements SourceLines {

	private static final int LINE_WIDTH = 120;

	private final Map<EObject, Integer> lines = new WeakHashMap<>();
	/** Elements by name while the references of the file are resolved, else null: EMF would search the file for each. */
	private Map<String, EObject> elements;

	/**
	 * Makes an empty resource.
	 *
	 * @param address the address of the file
	 */
	public ExperimentResource(URI address) {
		super(address);
		setEncoding("UTF-8");
		getDefaultSaveOptions().put(OPTION_LINE_WIDTH, LINE_WIDTH);
		getDefaultLoadOptions().put(OPTION_DEFER_IDREF_RESOLUTION, true);
	}

	@Override
	public int lineOf(EObject object) {
		return lines.getOrDefault(object, 0);
	}

	@Override
	public void doLoad(InputStream stream, Map<?, ?> options) throws IOException {
		byte[] content;
		try {
			content = new XmlGuard(getURI(), XmlLimits.DEFAULT).read(stream);
		} catch (ProblemDiagnostic refused) {
			getErrors().add(refused);
			throw new IOWrappedException(refused);
		}
		super.doLoad(new ByteArrayInputStream(content), options);
	}

	/** A path that is none leads nowhere, as a name that is not there. */
	@Override
	public EObject getEObject(String fragment) {
		try {
			return super.getEObject(fragment);
		} catch (IllegalArgumentException | IndexOutOfBoundsException | ClassCastException noPath) {
			return null;
		}
	}

	@Override
	protected EObject getEObjectByID(String id) {
		return elements == null ? super.getEObjectByID(id) : elements.get(id);
	}

	/** Does what looks up many names and changes none. */
	void withNamesAtHand(Runnable resolving) {
		elements = new HashMap<>();
		EcoreUtil.getAllProperContents(this, false).forEachRemaining(element -> {
			String id = EcoreUtil.getID((EObject) element);
			if (id != null) {
				elements.putIfAbsent(id, (EObject) element);
			}
		});
		try {
			resolving.run();
		} finally {
			elements = null;
		}
	}

	@Override
	protected boolean useUUIDs() {
		return false;
	}

	@Override
	protected XMLLoad createXMLLoad() {
		return new GuardedLoad(createXMLHelper());
	}

	@Override
	protected void doUnload() {
		super.doUnload();
		lines.clear();
	}

	void noteLine(EObject object, int line) {
		lines.put(object, line);
	}

	private final class GuardedLoad extends XMILoadImpl {

		GuardedLoad(XMLHelper helper) {
			super(helper);
		}

		@Override
		protected DefaultHandler makeDefaultHandler() {
			return new ExperimentHandler((ExperimentResource) (XMLResource) resource, helper, options);
		}

		@Override
		protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
			return XmlGuard.newParser(namespaceAware, XmlLimits.DEFAULT);
		}
	}
}
