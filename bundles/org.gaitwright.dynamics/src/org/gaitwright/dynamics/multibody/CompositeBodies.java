/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

import static org.gaitwright.dynamics.multibody.MultibodyModel.FIRST_ANGLE;

import java.util.List;

/**
 * The constants of the equations of motion in absolute coordinates (D3): each link with the masses of its subtree
 * attached at the joints they hang on.
 */
final class CompositeBodies {

	/** Mass of the whole robot. */
	final double totalMass;
	/** First moment of each composite body about its link's origin, in the link's frame. */
	final double[] momentX;
	final double[] momentZ;
	/** The configuration-independent part of the mass matrix, nq×nq: masses, inertias, armature. */
	final double[] constantMass;
	/** Pairs (link, proper ancestor), and for each the child of the ancestor on the way to the link. */
	final int[] pairLink;
	final int[] pairAncestor;
	final int[] pairChild;

	CompositeBodies(MultibodyModel model) {
		List<Link> links = model.links();
		int n = links.size();
		int nq = model.coordinateCount();
		double[] subtreeMass = new double[n];
		momentX = new double[n];
		momentZ = new double[n];
		constantMass = new double[nq * nq];
		for (int i = n - 1; i >= 0; i--) {
			Link link = links.get(i);
			subtreeMass[i] += link.mass();
			momentX[i] += link.mass() * link.comX();
			momentZ[i] += link.mass() * link.comZ();
			addDiagonal(i, link.inertia() + link.mass() * square(link.comX(), link.comZ()));
			if (i > 0) {
				Joint joint = link.joint();
				int p = link.parent();
				subtreeMass[p] += subtreeMass[i];
				momentX[p] += subtreeMass[i] * joint.x();
				momentZ[p] += subtreeMass[i] * joint.z();
				addDiagonal(p, subtreeMass[i] * square(joint.x(), joint.z()));
				addArmature(i, p, joint.armature());
			}
		}
		totalMass = subtreeMass[0];
		constantMass[0] = totalMass;
		constantMass[nq + 1] = totalMass;

		int[] parent = model.parents();
		int pairs = 0;
		for (int i = 0; i < n; i++) {
			pairs += depth(parent, i);
		}
		pairLink = new int[pairs];
		pairAncestor = new int[pairs];
		pairChild = new int[pairs];
		int next = 0;
		for (int i = 0; i < n; i++) {
			for (int c = i; parent[c] >= 0; c = parent[c]) {
				pairLink[next] = i;
				pairAncestor[next] = parent[c];
				pairChild[next++] = c;
			}
		}
	}

	private static double square(double x, double z) {
		return x * x + z * z;
	}

	private static int depth(int[] parent, int link) {
		int depth = 0;
		for (int i = link; parent[i] >= 0; i = parent[i]) {
			depth++;
		}
		return depth;
	}

	private int index(int row, int column) {
		int nq = FIRST_ANGLE + momentX.length;
		return (FIRST_ANGLE + row) * nq + FIRST_ANGLE + column;
	}

	private void addDiagonal(int link, double value) {
		constantMass[index(link, link)] += value;
	}

	private void addArmature(int link, int parent, double armature) {
		constantMass[index(link, link)] += armature;
		constantMass[index(parent, parent)] += armature;
		constantMass[index(link, parent)] -= armature;
		constantMass[index(parent, link)] -= armature;
	}
}
