/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.URIHandlerImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.gaitwright.model.ElementPaths;

/** The elements that a document has: how they are changed, observed, found and written. */
final class DocumentElements {

	private final EObject root;
	private final Runnable onChange;
	private final AdapterFactoryEditingDomain domain;
	private final Adapter provider;
	private final ChangeObserver observer = new ChangeObserver();

	/**
	 * Observes the elements from now on.
	 *
	 * @param root     the root of the file
	 * @param adapters of the editing domain
	 * @param commands of the editing domain
	 * @param onChange told of every change
	 */
	DocumentElements(EObject root, AdapterFactory adapters, CommandStack commands, Runnable onChange) {
		this.root = root;
		this.onChange = onChange;
		domain = new AdapterFactoryEditingDomain(adapters, commands, resources()) {

			/** Other files are only read. */
			@Override
			public boolean isReadOnly(Resource resource) {
				return resource != resource();
			}
		};
		provider = new AdapterFactoryEditingDomain.EditingDomainProvider(domain);
		resources().eAdapters().add(provider);
		resource().eAdapters().add(observer);
	}

	/** Observes the elements no longer. */
	void release() {
		resource().eAdapters().remove(observer);
		resources().eAdapters().remove(provider);
	}

	EObject root() {
		return root;
	}

	Resource resource() {
		return root.eResource();
	}

	private ResourceSet resources() {
		return resource().getResourceSet();
	}

	AdapterFactoryEditingDomain domain() {
		return domain;
	}

	Optional<EObject> find(String path) {
		List<EObject> elements = new ArrayList<>(List.of(root));
		root.eAllContents().forEachRemaining(elements::add);
		return elements.stream().filter(element -> ElementPaths.of(element).equals(path)).findFirst();
	}

	byte[] write() throws IOException {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		// without this EMF writes references into bundles as paths from the workspace, which lead nowhere elsewhere
		try {
			resource().save(content, Map.of(XMLResource.OPTION_URI_HANDLER, new URIHandlerImpl.PlatformSchemeAware()));
		} catch (RuntimeException notWritable) { // a value that a contributed type cannot write, or no XML holds
			throw new IOException(notWritable.getMessage(), notWritable);
		}
		return content.toByteArray();
	}

	private final class ChangeObserver extends EContentAdapter {

		@Override
		public void notifyChanged(Notification notification) {
			super.notifyChanged(notification);
			if (!notification.isTouch() && !(notification.getNotifier() instanceof Resource)) {
				onChange.run();
			}
		}
	}
}
