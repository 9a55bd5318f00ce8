/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.binding;

import java.util.function.Supplier;

/**
 * One binding that was contributed. The binding itself is made when it is first needed. Thread-safe.
 */
public final class Contribution {
	private final Seam seam;
	private final String packageUri;
	private final String eClass;
	private final String implementation;
	private final String source;
	private final Supplier<?> factory;
	private Binding<?, ?, ?> binding;

	/**
	 * @param seam           where it binds
	 * @param packageUri     namespace URI of the model class
	 * @param eClass         name of the model class
	 * @param implementation name of the binding's class
	 * @param source         bundle or jar that brings it, for messages
	 * @param factory        makes the binding; may throw anything
	 */
	public Contribution(Seam seam, String packageUri, String eClass, String implementation, String source,
			Supplier<?> factory) {
		this.seam = seam;
		this.packageUri = packageUri;
		this.eClass = eClass;
		this.implementation = implementation;
		this.source = source;
		this.factory = factory;
	}

	public Seam seam() {
		return seam;
	}

	/** Namespace URI of the model class. */
	public String packageUri() {
		return packageUri;
	}

	/** Name of the model class. */
	public String eClass() {
		return eClass;
	}

	/** Name of the binding's class. */
	public String implementation() {
		return implementation;
	}

	/** Bundle or jar that brings it. */
	public String source() {
		return source;
	}

	/**
	 * The binding, always the same.
	 *
	 * @throws BindingException naming this contribution, where it cannot be made
	 */
	synchronized Binding<?, ?, ?> binding() throws BindingException {
		if (binding == null) {
			Object made;
			try {
				made = factory.get();
			} catch (RuntimeException | LinkageError | java.util.ServiceConfigurationError e) {
				throw new BindingException("The " + this + " cannot be loaded: " + e, e);
			}
			if (!seam.type().isInstance(made))
				throw new BindingException("The " + this + " is no " + seam.type().getSimpleName());
			binding = (Binding<?, ?, ?>) made;
		}
		return binding;
	}

	/** For messages: {@code robot binding org.acme.CartBinding for Cart (bundle org.acme)}. */
	@Override
	public String toString() {
		return seam.description() + " binding " + implementation + " for " + eClass + " (" + source + ")";
	}
}
