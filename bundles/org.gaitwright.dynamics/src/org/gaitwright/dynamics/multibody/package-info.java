/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Planar multibody robots: trees of rigid links in the x-z plane with a free root and revolute joints, in minimal
 * coordinates, with analytic derivatives. Physics and equation numbers (D1)…: {@code doc/dynamics.md} of this bundle.
 *
 * <p>
 * Plane: x forward, z up; angles counter-clockwise positive when x points right and z up; SI units. The state is {@code
 * [q, q̇]} with {@code q} = root x, root z, root pitch, then one angle per joint, child relative to parent. Inside,
 * everything is written in <em>absolute coordinates</em> {@code y} = root x, root z, then the orientation φ of each
 * link, {@code q ↦ y} being linear and constant.
 */
package org.gaitwright.dynamics.multibody;
