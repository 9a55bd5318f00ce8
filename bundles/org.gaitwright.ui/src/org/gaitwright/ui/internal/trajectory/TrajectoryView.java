/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.trajectory;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.gaitwright.ui.internal.NoteLine;
import org.gaitwright.ui.internal.ThemeChanges;
import org.gaitwright.ui.internal.UiUpdate;
import org.gaitwright.ui.internal.runs.SelectedRuns;
import org.gaitwright.ui.plot.PlotColors;

/** The motion of a run's robot: an animation, joints and torques beneath, one time for all. */
public final class TrajectoryView extends ViewPart {
	private RobotCanvas robot;
	private MotionPlots plots;
	private Combo condition;
	private Combo shown;
	private NoteLine note;
	private Playback playback;
	private PlaybackControls passing;
	private MotionJob job;
	private Motion motion;
	private Path run;

	@Override
	public void createPartControl(Composite parent) {
		Composite all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(all);
		playback = new Playback(all, this::time);
		passing = new PlaybackControls(all, playback);
		choices(all);
		SashForm parts = new SashForm(all, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(parts);
		robot = new RobotCanvas(parts);
		passing.addKeys(robot.control());
		plots = new MotionPlots(parts, failure -> note.say(failure));
		note = new NoteLine(all);
		parts.setWeights(36, 30, 34);
		parts.addControlListener(ControlListener.controlResizedAdapter(event -> arrange(parts)));
		note.show(List.of(Messages.noRun));
		UiUpdate<MotionJob.Answer> update = new UiUpdate<>(all, this::show);
		job = new MotionJob(update::offer);
		ThemeChanges.follow(getSite(), all, this::adopt);
		SelectedRuns.follow(getSite(), all, runs -> follow(runs.getFirst()));
	}

	/** In a low view the animation has what room there is. */
	private void arrange(SashForm parts) {
		plots.arrange(parts.getSize().y);
		parts.layout();
	}

	private void choices(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout();
		layout.center = true;
		layout.spacing = 6;
		layout.marginTop = layout.marginBottom = 0;
		row.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		condition = combo(row, Messages.condition, Messages.conditionTip);
		shown = combo(row, Messages.show, Messages.showTip);
		shown.setItems(Messages.showTrajectory, Messages.showRollout, Messages.showBoth);
		shown.select(0);
		Button follow = new Button(row, SWT.CHECK);
		follow.setText(Messages.follow);
		follow.setToolTipText(Messages.followTip);
		follow.addListener(SWT.Selection, event -> robot.follow(follow.getSelection()));
	}

	private Combo combo(Composite row, String label, String tip) {
		Composite pair = new Composite(row, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(pair);
		new Label(pair, SWT.NONE).setText(label);
		Combo combo = new Combo(pair, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setToolTipText(tip);
		combo.addListener(SWT.Selection, event -> {
			double before = playback.time();
			showCondition();
			playback.seek(before);
		});
		return combo;
	}

	/** Shows the trajectories of this run, and those of later iterations when they come. */
	public void follow(Path directory) {
		job.follow(directory);
	}

	private void show(MotionJob.Answer answer) {
		if (answer.motion() == null && answer.run().equals(run) && motion != null) {
			note.show(List.of(NLS.bind(Messages.gone, answer.problem())));
			return;
		}
		run = answer.run();
		boolean sameConditions = motion != null && answer.motion() != null
				&& motion.conditions().equals(answer.motion().conditions());
		double before = playback.time();
		motion = answer.motion();
		String problem = motion == null ? answer.problem() : motion.note();
		note.show(problem.isEmpty() ? List.of() : List.of(problem));
		if (!sameConditions) {
			condition.setItems(motion == null ? new String[0] : motion.conditions().toArray(String[]::new));
			condition.select(0);
			condition.requestLayout();
		}
		showCondition();
		if (sameConditions)
			playback.seek(before);
	}

	private int condition() {
		return Math.max(0, condition.getSelectionIndex());
	}

	private Shown shown() {
		return Shown.values()[Math.max(0, shown.getSelectionIndex())];
	}

	private void showCondition() {
		robot.show(motion, condition(), shown());
		plots.show(motion, condition(), shown());
		if (motion == null)
			passing.motion(0, 1);
		else
			passing.motion(motion.trajectory(condition()).steps(), motion.timeStep());
	}

	private void time(double seconds) {
		robot.time(seconds);
		plots.time(seconds);
		passing.time(seconds);
	}

	/** Lets the robot move, or holds it. */
	public void play(boolean on) {
		passing.play(on);
	}

	private void adopt(PlotColors news) {
		robot.adopt(news);
		plots.adopt(news);
		plots.show(motion, condition(), shown());
	}

	/** The time that is shown, s. */
	public double time() {
		return playback.time();
	}

	/** Whether there is a motion to show. */
	public boolean hasMotion() {
		return motion != null;
	}

	/** Whether terrain and forces are known, and what the policy does. */
	public boolean hasScene() {
		return motion != null && motion.scene(condition()) != null;
	}

	@Override
	public void setFocus() {
		passing.setFocus();
	}

	@Override
	public void dispose() {
		if (job != null)
			job.stop();
		super.dispose();
	}
}
