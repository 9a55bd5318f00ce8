/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.binding;

import org.eclipse.emf.ecore.EObject;

/**
 * Turns a model element into a numeric object. Stateless, thread-safe, with a public constructor without parameters.
 * Implement one of the interfaces that extend this one.
 *
 * @param <E> model class of the seam; a binding is only given elements of the EClass it was contributed for
 * @param <C> what it may ask about the experiment around the element
 * @param <N> the numeric object: immutable and thread-safe, without a reference to the model
 */
public interface Binding<E extends EObject, C, N> {
	/**
	 * The numeric object of an element.
	 *
	 * @param element a validated element
	 * @throws BindingException where this element, though valid, cannot be used: why, and what to do
	 */
	N bind(E element, C context) throws BindingException;
}
