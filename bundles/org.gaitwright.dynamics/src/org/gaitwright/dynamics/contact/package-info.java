/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Soft constraints of planar robots: contact with the ground under dry friction, and joint limits, as the minimum of a
 * convex function of the acceleration. Physics and equation numbers (D22)…: {@code doc/dynamics.md} of this bundle.
 */
package org.gaitwright.dynamics.contact;
