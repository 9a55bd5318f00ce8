/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.trajectory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

import org.eclipse.osgi.util.NLS;
import org.gaitwright.dynamics.multibody.Actuator;
import org.gaitwright.solver.trajectory.TrajectoryDistribution;
import org.gaitwright.ui.plot.Axis;
import org.gaitwright.ui.plot.Band;
import org.gaitwright.ui.plot.Curve;
import org.gaitwright.ui.plot.PlotColors;
import org.gaitwright.ui.plot.PlotContent;

/**
 * Coordinates and controls over time: means as curves, one standard deviation of the trajectory distribution on either side
 * as bands, the policy's rollout dashed.
 */
final class MotionCurves {
	private final Motion motion;
	private final int condition;
	private final Shown shown;
	private final PlotColors colors;
	private final TrajectoryDistribution q;
	private final List<Curve> curves = new ArrayList<>();
	private final List<Band> bands = new ArrayList<>();

	MotionCurves(Motion motion, int condition, Shown shown, PlotColors colors) {
		this.motion = motion;
		this.condition = condition;
		this.shown = shown;
		this.colors = colors;
		q = motion.distribution(condition);
	}

	/**
	 * Coordinates; the position of a floating base is left out, it would hide the joints. The time axis is that of the plot
	 * beneath.
	 */
	PlotContent coordinates() {
		int first = motion.figure() == null ? 0 : 2;
		int n = q.stateSize();
		for (int i = first; i < n / 2; i++) {
			double[] deviation = new double[q.horizon() + 1];
			for (int t = 0; t < deviation.length; t++)
				deviation[t] = Math.sqrt(Math.max(0, q.state()[(t * n + i) * n + i]));
			add(motion.file().labels().states().get(i), true, i, deviation, DoubleUnaryOperator.identity(),
					colors.curve(i - first));
		}
		return content(Axis.linear(""), //$NON-NLS-1$
				Axis.linear(motion.figure() == null ? Messages.axisCoordinates : Messages.axisAngles));
	}

	/** Torques of the actuators, or controls where none are known; the last one holds to the end. */
	PlotContent controls() {
		int shift = motion.figure() == null ? 0 : 1;
		List<Actuator> actuators = motion.scene(condition) == null ? List.of() : motion.scene(condition).actuators();
		boolean torques = actuators.size() == q.controlSize();
		for (int i = 0; i < q.controlSize(); i++)
			add(motion.file().labels().controls().get(i), false, i, controlDeviation(i),
					torques ? actuators.get(i)::torque : DoubleUnaryOperator.identity(), colors.curve(i + shift));
		return content(Axis.linear(Messages.axisTime), Axis.linear(torques ? Messages.axisTorques : Messages.axisControls));
	}

	private PlotContent content(Axis x, Axis y) {
		return new PlotContent(x, y, bands, curves, List.of());
	}

	/** Root of the i-th diagonal element of KSKᵀ + A at each time step. */
	private double[] controlDeviation(int i) {
		int n = q.stateSize();
		int m = q.controlSize();
		double[] deviation = new double[q.horizon()];
		for (int t = 0; t < deviation.length; t++) {
			double variance = q.control()[(t * m + i) * m + i];
			int row = (t * m + i) * n;
			for (int j = 0; j < n; j++)
				for (int k = 0; k < n; k++)
					variance += q.gain()[row + j] * q.state()[(t * n + j) * n + k] * q.gain()[row + k];
			deviation[t] = Math.sqrt(Math.max(0, variance));
		}
		return deviation;
	}

	/** @param value what is shown of a coordinate or control, ascending or descending with it */
	private void add(String label, boolean state, int index, double[] deviation, DoubleUnaryOperator value, int color) {
		Course rollout = motion.rollout(condition);
		if (shown.trajectory()) {
			Curve mean = curve(label, motion.trajectory(condition), state, index, color, Curve.Style.SOLID);
			bands.add(band(mean, deviation, value));
			curves.add(mapped(mean, value));
		}
		if (shown.rollout() && rollout != null && rollout.steps() > 0)
			curves.add(mapped(curve(shown.trajectory() ? NLS.bind(Messages.curveOfPolicy, label) : label, rollout, state,
					index, color, shown.trajectory() ? Curve.Style.DASHED : Curve.Style.SOLID), value));
	}

	private static Curve curve(String name, Course course, boolean state, int index, int color, Curve.Style style) {
		double[] time = new double[course.steps() + 1];
		double[] value = new double[time.length];
		for (int t = 0; t < time.length; t++) {
			time[t] = t * course.timeStep();
			value[t] = state ? course.x()[t * course.n() + index]
					: course.u()[Math.min(t, course.steps() - 1) * course.m() + index];
		}
		return new Curve(name, time, value, color, style);
	}

	private static Curve mapped(Curve curve, DoubleUnaryOperator value) {
		return new Curve(curve.name(), curve.x(), Arrays.stream(curve.y()).map(value).toArray(), curve.color(),
				curve.style());
	}

	private static Band band(Curve mean, double[] deviation, DoubleUnaryOperator value) {
		double[] low = new double[mean.size()];
		double[] high = new double[mean.size()];
		for (int t = 0; t < low.length; t++) {
			double around = deviation[Math.min(t, deviation.length - 1)];
			double one = value.applyAsDouble(mean.y()[t] - around);
			double other = value.applyAsDouble(mean.y()[t] + around);
			low[t] = Math.min(one, other);
			high[t] = Math.max(one, other);
		}
		return new Band(mean.name(), mean.x(), low, high, mean.color());
	}
}
