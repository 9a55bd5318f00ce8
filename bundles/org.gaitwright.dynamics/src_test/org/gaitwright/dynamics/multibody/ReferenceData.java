/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Reads the reference files: numbers of MuJoCo 3.14 and of an independent numpy program; {@code meta} describes the
 * robot.
 */
final class ReferenceData {

	private ReferenceData() {
	}

	static JsonNode read(String name) {
		try (InputStream in = ReferenceData.class.getResourceAsStream("reference/" + name + ".json")) {
			return new ObjectMapper().readTree(in);
		} catch (IOException e) {
			throw new UncheckedIOException(name, e);
		}
	}

	/** The numbers of a node in reading order, however they are nested. */
	static double[] numbers(JsonNode node) {
		if (node.isNumber()) {
			return new double[] { node.doubleValue() };
		}
		double[][] parts = new double[node.size()][];
		int length = 0;
		for (int i = 0; i < parts.length; i++) {
			parts[i] = numbers(node.get(i));
			length += parts[i].length;
		}
		double[] all = new double[length];
		int next = 0;
		for (double[] part : parts) {
			System.arraycopy(part, 0, all, next, part.length);
			next += part.length;
		}
		return all;
	}

	static double[] concat(double[] a, double[] b) {
		double[] c = Arrays.copyOf(a, a.length + b.length);
		System.arraycopy(b, 0, c, a.length, b.length);
		return c;
	}

	/** The robot of a reference file; an actuator of gear 1 on every joint. */
	static MultibodyModel model(JsonNode meta, boolean damped) {
		MultibodyModel.Builder builder = MultibodyModel.builder().gravity(-meta.get("gravity").get(2).doubleValue());
		for (int i = 0; i < meta.get("body_names").size(); i++) {
			String name = meta.get("body_names").get(i).textValue();
			double mass = meta.get("body_mass").get(i).doubleValue();
			double inertia = meta.get("body_inertia_yy").get(i).doubleValue();
			double[] com = numbers(meta.get("body_com_local_xz").get(i));
			if (i == 0) {
				builder.root(name, mass, inertia, com[0], com[1]);
				continue;
			}
			int dof = 2 + i;
			double[] at = numbers(meta.get("body_joint_offset_in_parent_xz").get(i));
			double[] range = numbers(meta.get("jnt_range").get(dof));
			Joint joint = Joint.at(meta.get("joint_names").get(dof).textValue(), at[0], at[1])
					.withArmature(meta.get("dof_armature").get(dof).doubleValue())
					.withDamping(damped ? meta.get("dof_damping").get(dof).doubleValue() : 0)
					.withLimits(range[0], range[1]);
			String parent = meta.get("body_names").get(meta.get("body_parent").get(i).intValue()).textValue();
			builder.link(name, parent, joint, mass, inertia, com[0], com[1]);
			builder.actuator(Actuator.unlimited(joint.name(), 1));
		}
		return builder.build();
	}

	/** The robot of a reference file in its fluid, by the names of the files. */
	static MultibodyDynamics dynamics(String file, Integrator integrator) {
		JsonNode meta = read(file).get("meta");
		MultibodyModel model = model(meta, true);
		MultibodyDynamics.Builder builder = MultibodyDynamics.builder(model, meta.get("timestep").doubleValue())
				.integrator(integrator);
		for (int i = 0; i < model.links().size(); i++) {
			Link link = model.links().get(i);
			if (file.endsWith("_rft")) {
				builder.force(LinkDrag.resistive(i, link.comX(), link.comZ(), 0, meta.get("L").doubleValue(),
						meta.get("ct").doubleValue(), meta.get("cn").doubleValue()));
			} else if (file.endsWith("_gym")) {
				builder.force(LinkDrag.inertiaBox(model, i, 0, capsuleAxialInertia(), link.inertia(),
						meta.get("density").doubleValue(), meta.get("viscosity").doubleValue()));
			}
		}
		return builder.build();
	}

	/** About its axis: a capsule of density 1000 kg/m³, radius 0.1 m, cylinder length 1 m. */
	private static double capsuleAxialInertia() {
		double r = 0.1;
		double cylinder = 1000 * Math.PI * r * r;
		double sphere = 1000 * 4.0 / 3.0 * Math.PI * r * r * r;
		return cylinder * r * r / 2 + sphere * r * r * 2 / 5;
	}
}
