/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.URIHandlerImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.eclipse.swt.widgets.Display;
import org.gaitwright.model.ElementPaths;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.io.LoadResult;
import org.gaitwright.model.problem.Problem;

/**
 * An experiment or library file that is being edited: its elements, the editing domain through which alone they are
 * changed, and what is wrong with them. Used on the UI thread.
 */
public final class ExperimentDocument {

	private final URI address;
	private final Display display;
	private final DocumentCommands commands = new DocumentCommands();
	private final ComposedAdapterFactory adapters = new ComposedAdapterFactory(
			ComposedAdapterFactory.Descriptor.Registry.INSTANCE);
	private final List<DocumentListener> listeners = new CopyOnWriteArrayList<>();
	private final ChangeObserver observer = new ChangeObserver();
	private AdapterFactoryEditingDomain domain;
	private EObject root;
	private List<Problem> loadProblems = List.of();
	private List<Problem> problems = List.of();
	private final List<Problem> unreadable = new ArrayList<>();
	private boolean loaded;
	private boolean changePending;
	private boolean disposed;

	/**
	 * Makes a document that holds nothing yet.
	 *
	 * @param address the address of the file
	 * @param display whose thread this is
	 */
	public ExperimentDocument(URI address, Display display) {
		this.address = address;
		this.display = display;
		adapters.addAdapterFactory(new ReflectiveItemProviderAdapterFactory());
	}

	/**
	 * Holds what was read from the file, from now on; changes that were not saved are lost.
	 *
	 * @param result the elements of the file, which nobody else uses, and what is wrong with it
	 */
	public void adopt(LoadResult result) {
		detach();
		commands.flush();
		unreadable.clear();
		attach(result);
		commands.saveIsDone();
		loaded = true;
		listeners.forEach(DocumentListener::replaced);
	}

	private void attach(LoadResult result) {
		root = result.root().orElse(null);
		loadProblems = result.problems();
		problems = loadProblems;
		domain = null;
		if (root != null) {
			ResourceSet resources = root.eResource().getResourceSet();
			domain = new DocumentDomain(resources);
			resources.eAdapters().add(new AdapterFactoryEditingDomain.EditingDomainProvider(domain));
			root.eResource().eAdapters().add(observer);
		}
	}

	private void detach() {
		if (root != null) {
			root.eResource().eAdapters().remove(observer);
		}
	}

	/** Frees what the document holds. */
	public void dispose() {
		disposed = true;
		detach();
		listeners.clear();
		commands.flush();
		adapters.dispose();
	}

	/** @return whether the file was read, or proved to be broken */
	public boolean isLoaded() {
		return loaded;
	}

	/** @return whether the document is closed */
	public boolean isDisposed() {
		return disposed;
	}

	/** @return the address of the file */
	public URI address() {
		return address;
	}

	/** @return the root of the file, {@code null} before it is read and where it could not be built */
	public EObject root() {
		return root;
	}

	/** @return the experiment; empty for a library, or where the file is broken */
	public Optional<Experiment> experiment() {
		return root instanceof Experiment experiment ? Optional.of(experiment) : Optional.empty();
	}

	/** @return the resource of the file, {@code null} where nothing could be read */
	public Resource resource() {
		return root == null ? null : root.eResource();
	}

	/** @return the domain of all commands, {@code null} where nothing could be read */
	public AdapterFactoryEditingDomain domain() {
		return domain;
	}

	/** @return the commands that were executed */
	public DocumentCommands commands() {
		return commands;
	}

	/**
	 * Executes a command, which can then be undone.
	 *
	 * @param command the command
	 * @return whether it could be executed
	 */
	public boolean execute(Command command) {
		if (!command.canExecute()) {
			return false;
		}
		commands.execute(command);
		return true;
	}

	/**
	 * Tells whether an element may be changed here.
	 *
	 * @param object an element
	 * @return whether it stands in this file
	 */
	public boolean isEditable(EObject object) {
		return object != null && root != null && object.eResource() == root.eResource();
	}

	/** @return what is wrong with the file and its elements, as last found */
	public List<Problem> problems() {
		return problems;
	}

	/** @return what was wrong when the file was read */
	public List<Problem> loadProblems() {
		return loadProblems;
	}

	/**
	 * Finds what is wrong at once, for a document that nobody looks at. Blocks as long as that takes.
	 *
	 * @return the problems
	 */
	public List<Problem> validateNow() {
		try {
			return root == null ? loadProblems : Snapshot.of(this).validate();
		} catch (IOException failed) {
			return loadProblems; // it was read, and cannot be written any more
		}
	}

	/**
	 * Finds an element by its path.
	 *
	 * @param path as {@link ElementPaths} gives it
	 * @return the element; empty where there is none
	 */
	public Optional<EObject> find(String path) {
		if (root == null) {
			return Optional.empty();
		}
		List<EObject> elements = new ArrayList<>(List.of(root));
		root.eAllContents().forEachRemaining(elements::add);
		return elements.stream().filter(element -> ElementPaths.of(element).equals(path)).findFirst();
	}

	/**
	 * Takes note of a text in a field that is no value of its attribute, so that it counts as a problem until it is
	 * mended or given up.
	 *
	 * @param object  the element
	 * @param feature its attribute
	 * @param problem what is wrong; {@code null} when it is so no longer
	 */
	public void setUnreadable(EObject object, EStructuralFeature feature, Problem problem) {
		boolean changed = unreadable.removeIf(known -> known.object() == object && known.feature() == feature);
		if (problem != null) {
			unreadable.add(problem);
		}
		if (changed || problem != null) {
			noteChange();
		}
	}

	/** @return the texts in fields that are no values, as far as their elements are still there */
	List<Problem> unreadable() {
		return unreadable.stream().filter(problem -> isEditable(problem.object())).toList();
	}

	void setProblems(List<Problem> found) {
		problems = List.copyOf(found);
		listeners.forEach(DocumentListener::validated);
	}

	/**
	 * Returns the problems of one element.
	 *
	 * @param object the element
	 * @return its problems
	 */
	public List<Problem> problemsOf(EObject object) {
		return problems.stream().filter(problem -> problem.object() == object).toList();
	}

	/**
	 * Writes the elements as they stand.
	 *
	 * @return the content of the file
	 * @throws IOException if the elements cannot be written
	 */
	public byte[] content() throws IOException {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		// without this EMF writes references into bundles as paths from the workspace, which lead nowhere elsewhere
		resource().save(content, Map.of(XMLResource.OPTION_URI_HANDLER, new URIHandlerImpl.PlatformSchemeAware()));
		return content.toByteArray();
	}

	/**
	 * Adds a listener.
	 *
	 * @param listener told on the UI thread
	 */
	public void addListener(DocumentListener listener) {
		listeners.add(listener);
	}

	/**
	 * Removes a listener.
	 *
	 * @param listener the listener
	 */
	public void removeListener(DocumentListener listener) {
		listeners.remove(listener);
	}

	private void noteChange() {
		if (!changePending) {
			changePending = true;
			display.asyncExec(() -> {
				changePending = false;
				if (!disposed) {
					new ArrayList<>(listeners).forEach(DocumentListener::changed);
				}
			});
		}
	}

	private final class ChangeObserver extends EContentAdapter {

		@Override
		public void notifyChanged(Notification notification) {
			super.notifyChanged(notification);
			if (!notification.isTouch() && !(notification.getNotifier() instanceof Resource)) {
				noteChange();
			}
		}
	}

	/** Other files are only read. */
	private final class DocumentDomain extends AdapterFactoryEditingDomain {

		DocumentDomain(ResourceSet resources) {
			super(adapters, commands, resources);
		}

		@Override
		public boolean isReadOnly(Resource resource) {
			return resource != ExperimentDocument.this.resource();
		}
	}
}
