/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.InitialState;
import org.gaitwright.model.io.ExperimentFiles;
import org.gaitwright.ui.editor.internal.document.ExperimentDocument;
import org.gaitwright.ui.editor.internal.document.SourceText;
import org.junit.jupiter.api.Test;

/** A robot that begins in a gait is drawn in its stride, as soon as that is found, and follows what is edited. */
class InitialPoseTest {
	private final Display display = PlatformUI.getWorkbench().getDisplay();

	@Test
	void theStrideIsFoundAndFollowsThePhase() throws Exception {
		URI address = URI.createURI("platform:/plugin/org.gaitwright.examples/experiments/walker-flat.experiment");
		AtomicReference<InitialPose> pose = new AtomicReference<>();
		AtomicReference<Shell> shell = new AtomicReference<>();
		ExperimentDocument document = new ExperimentDocument(address, display);
		display.syncExec(() -> {
			document.adopt(new SourceText(new byte[0], new ExperimentFiles().read(address)));
			shell.set(new Shell(display));
			pose.set(new InitialPose(document, new Canvas(shell.get(), SWT.NONE)));
		});
		try {
			Experiment experiment = document.experiment().orElseThrow();
			Map<String, Double> first = found(pose.get(), experiment, Map.of());
			assertEquals(0, first.get("rootX"));
			assertNotEquals(first.get("rightHip"), first.get("leftHip"), 0.1);
			InitialState state = experiment.getTask().getInitialStates().getFirst();
			display.syncExec(() -> {
				document.execute(SetCommand.create(document.domain(), state,
						ExperimentPackage.Literals.INITIAL_STATE__GAIT_PHASE, state.getGaitPhase() + 0.5));
				pose.get().update();
			});
			Map<String, Double> half = found(pose.get(), experiment, first);
			assertNotEquals(first.get("rightHip"), half.get("rightHip"), 0.1);
		} finally {
			display.syncExec(() -> {
				shell.get().dispose();
				document.dispose();
			});
		}
	}

	private Map<String, Double> found(InitialPose pose, Experiment experiment, Map<String, Double> before)
			throws InterruptedException {
		AtomicReference<Map<String, Double>> now = new AtomicReference<>();
		long end = System.nanoTime() + 60_000_000_000L;
		do {
			Thread.sleep(20);
			display.syncExec(() -> now.set(pose.of(experiment.getRobot())));
		} while (now.get().equals(before) && System.nanoTime() < end);
		assertNotEquals(before, now.get());
		return now.get();
	}
}
