/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

import static org.gaitwright.dynamics.multibody.MultibodyModel.FIRST_ANGLE;

import java.util.List;

/**
 * Poses and velocities of the links of a {@link MultibodyModel} at one state (D2). Owned by one thread; everything it
 * returns belongs to the state of the last {@code set}. World frame, m, rad, s.
 */
public final class Kinematics {

	final int[] parent;
	final double[] velocity;
	final double[] cos;
	final double[] sin;
	/** World vector from the parent's origin to the link's origin, 0 for the root. */
	final double[] offsetX;
	final double[] offsetZ;

	private final Coordinates coordinates;
	private final double[] position;
	private final double[] jointX;
	private final double[] jointZ;
	private final double[] comX;
	private final double[] comZ;
	private final double[] originX;
	private final double[] originZ;
	private final double[] originVelocityX;
	private final double[] originVelocityZ;

	/** Scratch for the model; holds no state until it is set. */
	public Kinematics(MultibodyModel model) {
		List<Link> links = model.links();
		int n = links.size();
		coordinates = new Coordinates(model);
		parent = model.parents();
		position = new double[model.coordinateCount()];
		velocity = new double[model.coordinateCount()];
		cos = new double[n];
		sin = new double[n];
		offsetX = new double[n];
		offsetZ = new double[n];
		originX = new double[n];
		originZ = new double[n];
		originVelocityX = new double[n];
		originVelocityZ = new double[n];
		jointX = links.stream().mapToDouble(link -> link.joint() == null ? 0 : link.joint().x()).toArray();
		jointZ = links.stream().mapToDouble(link -> link.joint() == null ? 0 : link.joint().z()).toArray();
		comX = links.stream().mapToDouble(Link::comX).toArray();
		comZ = links.stream().mapToDouble(Link::comZ).toArray();
	}

	/** Sets the state {@code [q, q̇]} in joint coordinates. */
	public void setState(double[] x, int xo) {
		coordinates.toAbsolute(x, xo, position, 0);
		coordinates.toAbsolute(x, xo + position.length, velocity, 0);
		update();
	}

	/** Sets position and velocity in absolute coordinates. */
	void setAbsolute(double[] y, int yo, double[] v, int vo) {
		System.arraycopy(y, yo, position, 0, position.length);
		System.arraycopy(v, vo, velocity, 0, velocity.length);
		update();
	}

	private void update() {
		originX[0] = position[0];
		originZ[0] = position[1];
		originVelocityX[0] = velocity[0];
		originVelocityZ[0] = velocity[1];
		for (int i = 0; i < parent.length; i++) {
			double angle = position[FIRST_ANGLE + i];
			cos[i] = Math.cos(angle);
			sin[i] = Math.sin(angle);
		}
		for (int i = 1; i < parent.length; i++) {
			int p = parent[i];
			double dx = cos[p] * jointX[i] - sin[p] * jointZ[i];
			double dz = sin[p] * jointX[i] + cos[p] * jointZ[i];
			double w = velocity[FIRST_ANGLE + p];
			offsetX[i] = dx;
			offsetZ[i] = dz;
			originX[i] = originX[p] + dx;
			originZ[i] = originZ[p] + dz;
			originVelocityX[i] = originVelocityX[p] - w * dz;
			originVelocityZ[i] = originVelocityZ[p] + w * dx;
		}
	}

	/** Index of the parent of a link, −1 for the root. */
	public int parent(int link) {
		return parent[link];
	}

	/** x component of the world vector from the parent's origin to the origin of a link, 0 for the root. */
	public double offsetX(int link) {
		return offsetX[link];
	}

	/** z component of the world vector from the parent's origin to the origin of a link, 0 for the root. */
	public double offsetZ(int link) {
		return offsetZ[link];
	}

	/** Velocity of an absolute coordinate: 0 root x, 1 root z, {@code 2 + i} the orientation of link i. */
	public double velocity(int coordinate) {
		return velocity[coordinate];
	}

	/** Orientation of a link: the angle of its frame's x axis. */
	public double angle(int link) {
		return position[FIRST_ANGLE + link];
	}

	/** Angular velocity of a link. */
	public double angularVelocity(int link) {
		return velocity[FIRST_ANGLE + link];
	}

	/** x component of the world vector whose components in the link's frame are (x, z). */
	public double rotateX(int link, double x, double z) {
		return cos[link] * x - sin[link] * z;
	}

	/** z component of the world vector whose components in the link's frame are (x, z). */
	public double rotateZ(int link, double x, double z) {
		return sin[link] * x + cos[link] * z;
	}

	/** World x of the point (x, z) of the link's frame; (0, 0) is its origin. */
	public double pointX(int link, double x, double z) {
		return originX[link] + rotateX(link, x, z);
	}

	/** World z of the point (x, z) of the link's frame. */
	public double pointZ(int link, double x, double z) {
		return originZ[link] + rotateZ(link, x, z);
	}

	/** Velocity along x of the point (x, z) of the link's frame. */
	public double pointVelocityX(int link, double x, double z) {
		return originVelocityX[link] - velocity[FIRST_ANGLE + link] * rotateZ(link, x, z);
	}

	/** Velocity along z of the point (x, z) of the link's frame. */
	public double pointVelocityZ(int link, double x, double z) {
		return originVelocityZ[link] + velocity[FIRST_ANGLE + link] * rotateX(link, x, z);
	}

	/** World x of the link's centre of mass. */
	public double comX(int link) {
		return pointX(link, comX[link], comZ[link]);
	}

	/** World z of the link's centre of mass. */
	public double comZ(int link) {
		return pointZ(link, comX[link], comZ[link]);
	}

	/** Velocity along x of the link's centre of mass. */
	public double comVelocityX(int link) {
		return pointVelocityX(link, comX[link], comZ[link]);
	}

	/** Velocity along z of the link's centre of mass. */
	public double comVelocityZ(int link) {
		return pointVelocityZ(link, comX[link], comZ[link]);
	}
}
