/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.gait;

import org.gaitwright.experiment.binding.BindingException;
import org.gaitwright.model.ElementPaths;
import org.gaitwright.model.experiment.Gait;
import org.gaitwright.solver.gait.GaitGains;
import org.gaitwright.solver.gait.GaitParameters;
import org.gaitwright.solver.gait.GaitPose;
import org.gaitwright.solver.gait.GaitTiming;
import org.gaitwright.solver.gait.Leg;

/** Gaits of the model in numbers, and back. */
public final class GaitBinding {
	private GaitBinding() {
	}

	/**
	 * The gait in numbers.
	 *
	 * @throws BindingException where it has not two legs
	 */
	public static org.gaitwright.solver.gait.Gait bind(Gait gait) throws BindingException {
		if (gait.getLegs().size() != 2)
			throw new BindingException(
					ElementPaths.of(gait) + ": a gait has two legs, this one " + gait.getLegs().size());
		return new org.gaitwright.solver.gait.Gait(gait.getName(),
				gait.getLegs().stream().map(leg -> new Leg(leg.getHip().getName(), leg.getKnee().getName(),
						leg.getAnkle().getName(), leg.getFoot().getName())).toList(),
				parameters(gait));
	}

	private static GaitParameters parameters(Gait gait) {
		GaitTiming timing = new GaitTiming(gait.getLiftDuration(), gait.getStrikeForce(), gait.getMinimumStrikeTime(),
				gait.getMaximumStrikeTime());
		GaitPose lift = new GaitPose(gait.getSwingHipA(), gait.getSwingKneeA(), gait.getSwingFootA(),
				gait.getStanceKneeA(), gait.getStanceAnkleA(), gait.getDistanceGainA(), gait.getVelocityGainA());
		GaitPose strike = new GaitPose(gait.getSwingHipB(), gait.getSwingKneeB(), gait.getSwingFootB(),
				gait.getStanceKneeB(), gait.getStanceAnkleB(), gait.getDistanceGainB(), gait.getVelocityGainB());
		GaitGains gains = new GaitGains(gait.getHipStiffness(), gait.getKneeStiffness(), gait.getAnkleStiffness(),
				gait.getTorsoStiffness(), gait.getSwingAnkleRatio(), gait.getDampingScale(), gait.getHipDamping(),
				gait.getKneeDamping(), gait.getTorsoDamping(), gait.getSwingAnkleDamping(),
				gait.getStanceAnkleDamping());
		return new GaitParameters(timing, lift, strike, gains, gait.getMinimumSwingHip(), gait.getMaximumSwingHip(),
				gait.getLean(),
				new GaitParameters.Start(gait.getStartKnee(), gait.getStartSpeed(), gait.getSettlingTime()));
	}

	/** Puts the parameters that a search changes into a gait of the model. */
	public static void write(GaitParameters from, Gait gait) {
		gait.setLiftDuration(from.timing().liftDuration());
		gait.setSwingHipA(from.lift().swingHip());
		gait.setSwingKneeA(from.lift().swingKnee());
		gait.setSwingFootA(from.lift().swingFoot());
		gait.setStanceKneeA(from.lift().stanceKnee());
		gait.setStanceAnkleA(from.lift().stanceAnkle());
		gait.setDistanceGainA(from.lift().distanceGain());
		gait.setVelocityGainA(from.lift().velocityGain());
		gait.setSwingHipB(from.strike().swingHip());
		gait.setSwingKneeB(from.strike().swingKnee());
		gait.setSwingFootB(from.strike().swingFoot());
		gait.setStanceKneeB(from.strike().stanceKnee());
		gait.setStanceAnkleB(from.strike().stanceAnkle());
		gait.setDistanceGainB(from.strike().distanceGain());
		gait.setVelocityGainB(from.strike().velocityGain());
		gait.setLean(from.lean());
		gait.setHipStiffness(from.gains().hip());
		gait.setKneeStiffness(from.gains().knee());
		gait.setAnkleStiffness(from.gains().ankle());
		gait.setTorsoStiffness(from.gains().torso());
		gait.setDampingScale(from.gains().dampingScale());
		gait.setStartSpeed(from.start().speed());
	}
}
