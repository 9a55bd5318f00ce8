/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.contact;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

import org.gaitwright.dynamics.dense.Cholesky;
import org.gaitwright.dynamics.multibody.AccelerationSolver;
import org.gaitwright.dynamics.multibody.Contact;
import org.gaitwright.dynamics.multibody.ForceJacobian;
import org.gaitwright.dynamics.multibody.Kinematics;

/**
 * Newton's method with the exact Hessian for the minimum (D26). Within the zones of all constraints the function is
 * quadratic, so each iteration is one linear system, {@code H_zones·a = Q + f_zones(0)}; it is finished when the
 * solution lies in the zones that the system was made for. The result then depends on these zones alone, not on the way
 * there. Else a line search leads to the next zones. It starts from the zones of zero acceleration, so that the result
 * is a function of the arguments.
 */
final class SoftConstraintSolver implements AccelerationSolver {

	/** Differences of residuals below this part of their terms are rounding. */
	static final double ROUNDING = 1e-12;

	/** Far above what is needed; beyond it the zones only flip by rounding. */
	private static final int MAX_ITERATIONS = 60;

	private final int size;
	private final CircleContact[] contacts;
	private final JointLimit[] limits;
	private final LineSearch lineSearch;
	/** The constraints that act, and how many; the first ones are contacts. */
	private final SoftConstraint[] acting;
	private int actingCount;
	private final CircleContact[] touching;
	private int touchingCount;
	private final double[] current;
	private int iterations;
	private final List<Contact> view = new AbstractList<>() {
		@Override
		public Contact get(int i) {
			if (i >= touchingCount) {
				throw new IndexOutOfBoundsException("contact " + i + " of " + touchingCount);
			}
			return touching[i];
		}

		@Override
		public int size() {
			return touchingCount;
		}
	};

	SoftConstraintSolver(int size, CircleContact[] contacts, JointLimit[] limits) {
		this.size = size;
		this.contacts = contacts;
		this.limits = limits;
		lineSearch = new LineSearch(size);
		acting = new SoftConstraint[contacts.length + limits.length];
		touching = new CircleContact[contacts.length];
		current = new double[size];
	}

	@Override
	public void solve(int t, Kinematics state, double[] massMatrix, double[] force, double[] acceleration,
			double[] factor) {
		collect(state);
		Arrays.fill(current, 0);
		for (iterations = 1; solveInZones(massMatrix, force, acceleration, factor); iterations++) {
			if (agrees(acceleration) || iterations == MAX_ITERATIONS) {
				finish();
				return;
			}
			move(massMatrix, force, acceleration);
		}
		touchingCount = 0;
		actingCount = 0;
	}

	/** Sets the trial; whether it lies in the zones that it was made for. */
	private boolean agrees(double[] trial) {
		boolean agree = true;
		for (int c = 0; c < actingCount; c++) {
			agree &= acting[c].setTrial(trial);
		}
		return agree;
	}

	private void finish() {
		for (int c = 0; c < actingCount; c++) {
			acting[c].finish();
		}
	}

	private void collect(Kinematics state) {
		touchingCount = 0;
		actingCount = 0;
		for (CircleContact contact : contacts) {
			if (contact.update(state)) {
				touching[touchingCount++] = contact;
				acting[actingCount++] = contact;
			}
		}
		for (JointLimit limit : limits) {
			if (limit.update(state)) {
				acting[actingCount++] = limit;
			}
		}
	}

	/** The minimum of the quadratic function of the current zones; returns false and NaN where there is none. */
	private boolean solveInZones(double[] massMatrix, double[] force, double[] acceleration, double[] factor) {
		System.arraycopy(massMatrix, 0, factor, 0, size * size);
		System.arraycopy(force, 0, acceleration, 0, size);
		for (int c = 0; c < actingCount; c++) {
			acting[c].addHessian(factor, size);
			acting[c].addForceAtZero(acceleration);
		}
		if (Cholesky.factor(factor, 0, size) >= 0) {
			Arrays.fill(acceleration, Double.NaN);
			return false;
		}
		Cholesky.solve(factor, 0, acceleration, 0, size);
		return true;
	}

	/** Goes from the current acceleration towards the trial, at most all the way. */
	private void move(double[] massMatrix, double[] force, double[] trial) {
		double alpha = lineSearch.find(massMatrix, force, current, trial, acting, actingCount);
		for (int i = 0; i < size; i++) {
			current[i] += alpha * (trial[i] - current[i]);
		}
		for (int c = 0; c < actingCount; c++) {
			acting[c].moveTo(alpha);
		}
	}

	@Override
	public void addDerivatives(int t, Kinematics state, double[] acceleration, ForceJacobian jacobian) {
		for (int c = 0; c < actingCount; c++) {
			acting[c].addDerivatives(state, acceleration, jacobian);
		}
	}

	@Override
	public List<Contact> contacts() {
		return view;
	}

	/** Linear systems that the last {@link #solve} took. */
	int iterations() {
		return iterations;
	}
}
