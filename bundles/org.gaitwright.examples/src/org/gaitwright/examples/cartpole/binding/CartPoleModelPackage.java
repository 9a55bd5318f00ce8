/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.examples.cartpole.binding;

import org.eclipse.emf.ecore.EPackage;
import org.gaitwright.examples.cartpole.CartPolePackage;
import org.gaitwright.experiment.binding.ModelPackage;

/** Registers the model classes of this example where no OSGi framework does. */
public final class CartPoleModelPackage implements ModelPackage {
	@Override
	public EPackage ePackage() {
		return CartPolePackage.eINSTANCE;
	}
}
