/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Discrete-time dynamics as trajectory optimization sees them: a step and its derivative. Robots of other origin than
 * {@link org.gaitwright.dynamics.multibody} implement {@link org.gaitwright.dynamics.Dynamics}, with derivatives of
 * their own or by {@link org.gaitwright.dynamics.FiniteDifferenceDynamics}.
 */
package org.gaitwright.dynamics;
