/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

/**
 * Where a training trajectory begins: one that began anew (section 11 of the method) may do so in another condition, and
 * later, than the training condition that it belongs to.
 *
 * @param condition name of the condition, of the training conditions or of their reserve
 * @param later     by how many time steps it begins later, ≥ 0
 */
public record Beginning(String condition, int later) {
}
