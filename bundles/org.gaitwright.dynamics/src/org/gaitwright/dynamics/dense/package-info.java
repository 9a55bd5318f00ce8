/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Small dense linear algebra on flat row-major slices of {@code double[]}: the inner loops of simulation and trajectory
 * optimization. No call allocates; the order of every sum is fixed, so results do not depend on thread or call order.
 * Sizes and offsets are trusted (an access outside an array throws); an output must not overlap an input unless a
 * method says so.
 */
package org.gaitwright.dynamics.dense;
