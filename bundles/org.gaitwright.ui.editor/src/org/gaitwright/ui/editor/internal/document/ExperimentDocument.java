/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.eclipse.swt.widgets.Display;
import org.gaitwright.model.ElementPaths;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.problem.Problem;

/**
 * An experiment or library file that is being edited: its text, its elements, the commands by which alone both are changed,
 * and what is wrong with them. Used on the UI thread.
 */
public final class ExperimentDocument {

	private final URI address;
	private final DocumentCommands commands = new DocumentCommands();
	private final SourceEditing source;
	private final ComposedAdapterFactory adapters = new ComposedAdapterFactory(
			ComposedAdapterFactory.Descriptor.Registry.INSTANCE);
	private final DocumentListeners listeners;
	/** Those of the text that is followed, or of one before it where that has none; null where there are none at all. */
	private DocumentElements elements;
	private SourceText followed;
	private List<Problem> problems = List.of();
	private final List<Problem> unreadable = new ArrayList<>();
	private boolean disposed;

	/**
	 * Makes a document that holds nothing yet.
	 *
	 * @param address the address of the file
	 * @param display whose thread this is
	 */
	public ExperimentDocument(URI address, Display display) {
		this.address = address;
		listeners = new DocumentListeners(display);
		source = new SourceEditing(address, commands, display, this::textRead);
		commands.addCommandStackListener(event -> follow());
		adapters.addAdapterFactory(new ReflectiveItemProviderAdapterFactory());
	}

	/**
	 * Holds what was read from the file, from now on; changes that were not saved are lost.
	 *
	 * @param read the text of the file, with its elements
	 */
	public void adopt(SourceText read) {
		unreadable.clear();
		followed = read;
		source.begin(read);
		listeners.noteChange();
	}

	/**
	 * Has the elements of the latest text, as soon as they are built. Where none can be built the last ones stay, as long
	 * as the text is being edited; when it is saved like that the file has none.
	 */
	private void follow() {
		if (disposed || followed == null) {
			return;
		}
		SourceText latest = source.latest();
		EObject next = latest.root().orElse(latest.isRead() && !commands.isSaveNeeded() ? null : root());
		boolean other = latest != followed;
		followed = latest;
		if (next != root()) {
			release();
			elements = next == null ? null : new DocumentElements(next, adapters, commands, listeners::noteChange);
			problems = loadProblems();
			listeners.tell(DocumentListener::replaced);
		} else if (other) {
			listeners.noteChange();
		}
		if (other) {
			source.readSoon();
		}
	}

	private void textRead() {
		follow();
		listeners.noteChange();
	}

	private void release() {
		if (elements != null) {
			elements.release();
		}
	}

	/** Frees what the document holds. */
	public void dispose() {
		disposed = true;
		release();
		listeners.clear();
		source.dispose();
		commands.flush();
		adapters.dispose();
	}

	/** @return whether the file was read, or proved to be broken */
	public boolean isLoaded() {
		return followed != null;
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
		return elements == null ? null : elements.root();
	}

	/** @return the texts of the document */
	public SourceEditing source() {
		return source;
	}

	/** @return whether a text was typed that is not read, so that the elements are those of the one before it */
	public boolean isTextAhead() {
		return elements != null && source.latest().root().isEmpty();
	}

	/** @return whether a text was typed that cannot be read, so that the elements are those of one before it */
	public boolean isTextRefused() {
		return isTextAhead() && source.latest().isUnreadable();
	}

	/** @return the experiment; empty for a library, or where the file is broken */
	public Optional<Experiment> experiment() {
		return root() instanceof Experiment experiment ? Optional.of(experiment) : Optional.empty();
	}

	/** @return the resource of the file, {@code null} where nothing could be read */
	public Resource resource() {
		return elements == null ? null : elements.resource();
	}

	/** @return the domain of all commands, {@code null} where nothing could be read */
	public AdapterFactoryEditingDomain domain() {
		return elements == null ? null : elements.domain();
	}

	/** @return the commands that were executed */
	public DocumentCommands commands() {
		return commands;
	}

	/**
	 * Executes a command, which can then be undone. Elements are not changed while the text is ahead of them: one of both
	 * would be lost.
	 *
	 * @param command the command
	 * @return whether it could be executed
	 */
	public boolean execute(Command command) {
		if (isTextAhead() || !command.canExecute()) {
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
		return object != null && elements != null && object.eResource() == elements.resource();
	}

	/** @return what is wrong with the file and its elements, as last found */
	public List<Problem> problems() {
		return problems;
	}

	/** @return what was wrong when the text was read, as long as no element was changed since */
	List<Problem> loadProblems() {
		return commands.endWithText() ? source.latest().problems() : List.of();
	}

	/**
	 * Finds an element by its path.
	 *
	 * @param path as {@link ElementPaths} gives it
	 * @return the element; empty where there is none
	 */
	public Optional<EObject> find(String path) {
		return elements == null ? Optional.empty() : elements.find(path);
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
			listeners.noteChange();
		}
	}

	/** @return the texts in fields that are no values, as far as their elements are still there */
	List<Problem> unreadable() {
		return unreadable.stream().filter(problem -> isEditable(problem.object())).toList();
	}

	void setProblems(List<Problem> found) {
		problems = List.copyOf(found);
		listeners.tell(DocumentListener::validated);
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
	 * Returns the text as it was read or typed, as long as no element was changed since; otherwise writes the elements.
	 *
	 * @return what the file would hold if it were saved now
	 * @throws IOException if the elements cannot be written
	 */
	public byte[] content() throws IOException {
		return commands.endWithText() ? source.latest().bytes() : elements.write();
	}

	/**
	 * Returns the content as text.
	 *
	 * @return what the file would say if it were saved now
	 * @throws IOException if the elements cannot be written
	 */
	public String text() throws IOException {
		return commands.endWithText() ? source.latest().text() : XmlEncoding.decode(elements.write());
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
}
