/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.binding;

import org.eclipse.emf.ecore.EPackage;

/**
 * A package of contributed model classes, for use without OSGi: a {@link java.util.ServiceLoader service} that is asked
 * before experiments are loaded. Under OSGi, EMF's extension point {@code org.eclipse.emf.ecore.generated_package} does the
 * same, and this is not used. Stateless, with a public constructor without parameters.
 */
@FunctionalInterface
public interface ModelPackage {
	/** The package, which is then registered under its namespace URI. */
	EPackage ePackage();
}
