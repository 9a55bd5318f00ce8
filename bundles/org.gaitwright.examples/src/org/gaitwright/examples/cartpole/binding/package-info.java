/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
/**
 * An example for those who extend Gaitwright: a robot and a cost term of one's own.
 *
 * <ol>
 * <li>{@code model/cartpole.ecore} defines the model classes: {@code CartPole} extends {@code Robot}, {@code UprightPole}
 * extends {@code CostTerm}. Unit, range and documentation of each attribute stand there and are validated and shown like
 * those of the experiment language itself. EMF generates the code in {@code src-gen}.
 * <li>{@link org.gaitwright.examples.cartpole.binding.CartPoleBinding} turns the robot into numbers. It only steps;
 * its derivatives are checked differences. {@link org.gaitwright.examples.cartpole.binding.UprightPoleBinding} turns the
 * cost term into value, gradient and Hessian.
 * <li>{@code plugin.xml} makes package and bindings known under OSGi, {@code META-INF/services} without.
 * <li>{@code experiments/cart-pole.experiment} uses them, together with parts that Gaitwright brings.
 * </ol>
 */
package org.gaitwright.examples.cartpole.binding;
