/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the model class that a binding is for. Read without making the binding where bindings are found by
 * {@link java.util.ServiceLoader}; under OSGi the extension says the same.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Binds {
	/** Namespace URI of the EPackage; that of Gaitwright's own model by default. */
	String packageUri() default "http://gaitwright.org/experiment/1.0";

	/** Name of the EClass; elements of its subclasses are bound too, unless they have a binding of their own. */
	String eClass();
}
