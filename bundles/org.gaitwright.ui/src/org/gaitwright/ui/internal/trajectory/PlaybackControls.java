/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.trajectory;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.gaitwright.ui.internal.UiPlugin.Icon;
import org.gaitwright.ui.internal.plot.Named;

/** The widgets that let time pass: play, step, scrub and speed; and the keys that do so in the animation. */
final class PlaybackControls {
	private static final double[] SPEEDS = { 0.1, 0.25, 0.5, 1, 2 };
	private static final int USUAL_SPEED = 3;

	private final Playback playback;
	private final Button play;
	private final Scale scrub;
	private double timeStep = 1;
	private boolean any;

	/** Makes a row of widgets. */
	PlaybackControls(Composite parent, Playback playback) {
		this.playback = playback;
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(6).extendedMargins(4, 4, 2, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		play = button(row, SWT.TOGGLE, Icon.PLAY, Messages.play, Messages.playTip);
		play.addListener(SWT.Selection, event -> play(play.getSelection()));
		button(row, SWT.PUSH, Icon.PREVIOUS, Messages.previous, Messages.previousTip).addListener(SWT.Selection,
				event -> step(-1));
		button(row, SWT.PUSH, Icon.NEXT, Messages.next, Messages.nextTip).addListener(SWT.Selection, event -> step(1));
		scrub = new Scale(row, SWT.HORIZONTAL);
		scrub.setToolTipText(Messages.scrubTip);
		scrub.getAccessible().addAccessibleListener(new Named(Messages.axisTime));
		scrub.setMaximum(1);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(scrub);
		scrub.addListener(SWT.Selection, event -> seek(scrub.getSelection()));
		new Label(row, SWT.NONE).setText(Messages.speed);
		Combo speed = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
		for (double each : SPEEDS)
			speed.add(each + " ×"); //$NON-NLS-1$
		speed.select(USUAL_SPEED);
		speed.setToolTipText(Messages.speedTip);
		speed.addListener(SWT.Selection, event -> playback.speed(SPEEDS[speed.getSelectionIndex()]));
	}

	private static Button button(Composite row, int style, Icon icon, String name, String tip) {
		Button button = new Button(row, style);
		button.setImage(icon.image());
		button.setToolTipText(tip);
		button.getAccessible().addAccessibleListener(new Named(name));
		return button;
	}

	/** Space plays, arrow keys step, Home and End go to the ends while this control has the focus. */
	void addKeys(Control control) {
		control.addKeyListener(KeyListener.keyPressedAdapter(this::key));
		control.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
	}

	private void key(KeyEvent event) {
		switch (event.keyCode) {
			case ' ' -> play(!playback.isPlaying());
			case SWT.ARROW_LEFT -> step(-1);
			case SWT.ARROW_RIGHT -> step(1);
			case SWT.PAGE_UP -> step(-scrub.getPageIncrement());
			case SWT.PAGE_DOWN -> step(scrub.getPageIncrement());
			case SWT.HOME -> seek(0);
			case SWT.END -> seek(scrub.getMaximum());
			default -> {
				// another key
			}
		}
	}

	/** Steps from the time step that is nearest. */
	private void step(int steps) {
		seek((int) Math.round(playback.time() / timeStep) + steps);
	}

	private void seek(int step) {
		play(false);
		if (any)
			playback.seek(Math.clamp(step, 0, scrub.getMaximum()) * timeStep);
	}

	/** Lets time pass, or holds it. */
	void play(boolean on) {
		playback.play(on && any);
		play.setSelection(playback.isPlaying());
		play.setImage((playback.isPlaying() ? Icon.PAUSE : Icon.PLAY).image());
	}

	/** There is another motion, of so many steps; 0 for none. */
	void motion(int steps, double seconds) {
		any = steps > 0;
		if (!any) {
			play(false);
			return;
		}
		timeStep = seconds;
		scrub.setMaximum(steps);
		scrub.setPageIncrement(Math.max(1, steps / 10));
		playback.duration(steps * seconds);
	}

	/** The time that is shown, s. */
	void time(double seconds) {
		scrub.setSelection((int) Math.round(seconds / timeStep));
	}

	void setFocus() {
		play.setFocus();
	}
}
