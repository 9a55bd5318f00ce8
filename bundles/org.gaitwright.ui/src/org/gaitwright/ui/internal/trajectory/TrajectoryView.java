/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.trajectory;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.ISelectionService;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.gaitwright.ui.internal.NoteLine;
import org.gaitwright.ui.internal.ThemeChanges;
import org.gaitwright.ui.internal.UiPlugin.Icon;
import org.gaitwright.ui.internal.UiUpdate;
import org.gaitwright.ui.internal.plot.Named;
import org.gaitwright.ui.internal.plot.SwtChartPlot;
import org.gaitwright.ui.internal.runs.RunFolders;
import org.gaitwright.ui.plot.Plot;
import org.gaitwright.ui.plot.PlotColors;

/** The motion of a run's robot: an animation, joints and torques beneath, one time for all. */
public final class TrajectoryView extends ViewPart {
	private static final double[] SPEEDS = { 0.1, 0.25, 0.5, 1, 2 };

	private final ISelectionListener selection = this::selected;
	private RobotCanvas robot;
	private Plot coordinates;
	private Plot controls;
	private Combo condition;
	private Button play;
	private Scale scrub;
	private NoteLine note;
	private Playback playback;
	private MotionJob job;
	private Motion motion;
	private PlotColors colors;

	@Override
	public void createPartControl(Composite parent) {
		colors = PlotColors.around(parent);
		Composite all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(all);
		playback = new Playback(all, this::time);
		controls(all);
		SashForm parts = new SashForm(all, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(parts);
		robot = new RobotCanvas(parts);
		coordinates = new SwtChartPlot(parts, Messages.coordinatesName, true);
		controls = new SwtChartPlot(parts, Messages.controlsName, true);
		parts.setWeights(36, 30, 34);
		note = new NoteLine(all);
		note.say(Messages.noRun);
		UiUpdate<MotionJob.Answer> update = new UiUpdate<>(all, this::show);
		job = new MotionJob(update::offer);
		ThemeChanges.follow(getSite(), all, this::adopt);
		ISelectionService service = getSite().getWorkbenchWindow().getSelectionService();
		service.addPostSelectionListener(selection);
		selected(null, service.getSelection());
	}

	private void controls(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(6).extendedMargins(4, 4, 2, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		play = new Button(row, SWT.TOGGLE);
		play.setImage(Icon.PLAY.image());
		play.setToolTipText(Messages.playTip);
		play.getAccessible().addAccessibleListener(new Named(Messages.play));
		play.addListener(SWT.Selection, event -> play(play.getSelection()));
		scrub = new Scale(row, SWT.HORIZONTAL);
		scrub.setToolTipText(Messages.scrubTip);
		scrub.setMaximum(1);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(scrub);
		scrub.addListener(SWT.Selection, event -> {
			play(false);
			if (motion != null)
				playback.seek(scrub.getSelection() * motion.timeStep());
		});
		new Label(row, SWT.NONE).setText(Messages.speed);
		Combo speed = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
		for (double each : SPEEDS)
			speed.add(each + " ×"); //$NON-NLS-1$
		speed.select(3);
		speed.setToolTipText(Messages.speedTip);
		speed.addListener(SWT.Selection, event -> playback.speed(SPEEDS[speed.getSelectionIndex()]));
		new Label(row, SWT.NONE).setText(Messages.condition);
		condition = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
		condition.setToolTipText(Messages.conditionTip);
		condition.addListener(SWT.Selection, event -> showCondition());
	}

	private void selected(IWorkbenchPart part, ISelection what) {
		if (!(what instanceof IStructuredSelection structured))
			return;
		structured.stream().map(RunFolders::runOf).filter(Objects::nonNull).findFirst().ifPresent(this::follow);
	}

	/** Shows the trajectories of this run, and those of later iterations when they come. */
	public void follow(Path run) {
		job.follow(run);
	}

	private void show(MotionJob.Answer answer) {
		note.show(answer.problem().isEmpty() ? List.of() : List.of(answer.problem()));
		boolean sameConditions = motion != null && answer.motion() != null
				&& motion.conditions().equals(answer.motion().conditions());
		double before = playback.time();
		motion = answer.motion();
		if (!sameConditions) {
			condition.setItems(motion == null ? new String[0] : motion.conditions().toArray(String[]::new));
			condition.select(0);
			condition.getParent().layout(true);
		}
		showCondition();
		if (sameConditions)
			playback.seek(before);
	}

	private void showCondition() {
		int number = Math.max(0, condition.getSelectionIndex());
		robot.show(motion, number);
		if (motion == null)
			return;
		coordinates.show(motion.coordinates(number, colors));
		controls.show(motion.controls(number, colors));
		scrub.setMaximum(Math.max(1, motion.trajectory(number).horizon()));
		scrub.setPageIncrement(Math.max(1, scrub.getMaximum() / 10));
		playback.duration(motion.duration(number));
	}

	private void time(double seconds) {
		robot.time(seconds);
		coordinates.cursor(seconds);
		controls.cursor(seconds);
		if (motion != null)
			scrub.setSelection((int) Math.round(seconds / motion.timeStep()));
	}

	/** Lets the robot move, or holds it. */
	public void play(boolean on) {
		playback.play(on && motion != null);
		play.setSelection(playback.isPlaying());
		play.setImage((playback.isPlaying() ? Icon.PAUSE : Icon.PLAY).image());
	}

	private void adopt(PlotColors news) {
		colors = news;
		robot.adopt(news);
		coordinates.adopt(news);
		controls.adopt(news);
		if (motion != null) {
			int number = Math.max(0, condition.getSelectionIndex());
			coordinates.show(motion.coordinates(number, news));
			controls.show(motion.controls(number, news));
		}
	}

	/** The time that is shown, s. */
	public double time() {
		return playback.time();
	}

	/** Whether there is a motion to show. */
	public boolean hasMotion() {
		return motion != null;
	}

	@Override
	public void setFocus() {
		play.setFocus();
	}

	@Override
	public void dispose() {
		getSite().getWorkbenchWindow().getSelectionService().removePostSelectionListener(selection);
		if (job != null)
			job.stop();
		super.dispose();
	}
}
