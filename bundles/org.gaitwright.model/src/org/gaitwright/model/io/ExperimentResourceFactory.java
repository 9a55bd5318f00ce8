/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.io;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryImpl;
import org.gaitwright.model.internal.io.ExperimentResource;

/** Makes resources for experiment files, which check what they load. Registered for the extension .experiment. */
public final class ExperimentResourceFactory extends ResourceFactoryImpl {

	@Override
	public Resource createResource(URI address) {
		return new ExperimentResource(address);
	}
}
