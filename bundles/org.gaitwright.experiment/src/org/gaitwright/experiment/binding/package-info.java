/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
/**
 * The seams through which robots, cost terms, policies, optimizers and initialisations enter: a binding turns an element of
 * the model into the numeric object that the solver uses. What Gaitwright itself brings goes through the same seams.
 *
 * <p>
 * A contribution is a model class (an EClass that extends one of {@code http://gaitwright.org/experiment/1.0}) and a
 * binding for it, made known in two ways: under OSGi by an extension point of this bundle, on plain Java by a file in
 * {@code META-INF/services} that names the binding's class, which carries {@link org.gaitwright.experiment.binding.Binds}.
 */
package org.gaitwright.experiment.binding;
