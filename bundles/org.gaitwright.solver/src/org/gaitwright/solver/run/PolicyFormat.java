/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import java.io.IOException;

import org.gaitwright.solver.policy.GaussianPolicy;

/** Writes policies as the content of {@code policy.json}. Pure: equal policies give equal bytes. */
@FunctionalInterface
public interface PolicyFormat {
	/** @throws IOException where there is no way to write this kind of policy, with what to do */
	byte[] encode(GaussianPolicy policy) throws IOException;
}
