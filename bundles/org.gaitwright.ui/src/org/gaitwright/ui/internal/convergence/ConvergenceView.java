/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.convergence;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.part.ViewPart;
import org.gaitwright.ui.internal.NoteLine;
import org.gaitwright.ui.internal.ThemeChanges;
import org.gaitwright.ui.internal.UiPlugin.Icon;
import org.gaitwright.ui.internal.UiUpdate;
import org.gaitwright.ui.internal.plot.PlotExport;
import org.gaitwright.ui.internal.plot.PlotRenderers;
import org.gaitwright.ui.internal.runs.SelectedRuns;
import org.gaitwright.ui.plot.Plot;
import org.gaitwright.ui.plot.PlotColors;
import org.gaitwright.ui.plot.PlotContent;

/** How the selected runs converge: their metrics over the iterations, or over the time steps of an iteration. */
public final class ConvergenceView extends ViewPart {
	private Composite place;
	private Plot plot;
	private CurveLegend legend;
	private PlotContent content;
	private ConvergenceControls controls;
	private NoteLine note;
	private ConvergenceJob job;
	private Action pin;

	@Override
	public void createPartControl(Composite parent) {
		Composite all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(all);
		controls = new ConvergenceControls(all, PlotRequest.initial(PlotColors.around(parent)),
				request -> job.request(request));
		place = new Composite(all, SWT.NONE);
		place.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 80).applyTo(place);
		controls.slider().moveBelow(place);
		legend = new CurveLegend(all, this::highlight);
		all.addControlListener(ControlListener.controlResizedAdapter(
				event -> legend.room(all.getSize().y - controls.height() - ConvergenceControls.PLOT_HEIGHT)));
		note = new NoteLine(all);
		createPlot();
		note.show(List.of(Messages.noRun));
		UiUpdate<ConvergencePicture> update = new UiUpdate<>(all, this::show);
		job = new ConvergenceJob(controls.request(), update::offer);
		ThemeChanges.follow(getSite(), all, this::adopt);
		actions(getViewSite().getActionBars());
		new RendererMenu(this::createPlot).addTo(getViewSite().getActionBars().getMenuManager());
		SelectedRuns.follow(getSite(), all, this::selected);
	}

	/** With the renderer that is chosen now, in place of the plot that was there. */
	private void createPlot() {
		if (plot != null)
			plot.control().dispose();
		plot = PlotRenderers.create(place, Messages.plotName, note::say);
		plot.onPoint(x -> {
			plot.cursor(x);
			legend.read(x);
		});
		if (content != null)
			highlight();
		place.layout(true);
	}

	private void actions(IActionBars bars) {
		pin = new Action(Messages.pin, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				if (!isChecked())
					selected(SelectedRuns.now(getSite().getWorkbenchWindow().getSelectionService()));
			}
		};
		describe(pin, Messages.pinTip, Icon.PIN);
		Action fit = new Action(Messages.fit) {
			@Override
			public void run() {
				plot.fit();
			}
		};
		describe(fit, Messages.fitTip, Icon.FIT);
		Action export = new Action(Messages.export) {
			@Override
			public void run() {
				new PlotExport(outcome -> {
					if (!place.isDisposed())
						note.say(outcome);
				}).ask(getSite().getShell(), content, plot.view());
			}
		};
		describe(export, Messages.exportTip, Icon.EXPORT);
		// in the menu, too, which keys reach
		for (IContributionManager place : List.of(bars.getToolBarManager(), bars.getMenuManager())) {
			place.add(pin);
			place.add(fit);
			place.add(export);
		}
	}

	private static void describe(Action action, String tip, Icon icon) {
		action.setToolTipText(tip);
		action.setImageDescriptor(icon.descriptor());
	}

	private void selected(List<Path> runs) {
		if (!runs.isEmpty() && !pin.isChecked())
			job.follow(runs);
	}

	/** Follows these runs, whatever is selected. */
	public void follow(List<Path> runs) {
		job.follow(runs);
	}

	private void show(ConvergencePicture picture) {
		content = picture.plot();
		controls.metrics(picture.metrics());
		controls.parameters(picture.parameters());
		controls.iterations(picture.iterations());
		legend.show(picture.plot());
		highlight();
		note.show(picture.notes());
	}

	/** Shows the curves, those that are selected in the legend in front of the others. */
	private void highlight() {
		plot.show(Highlight.of(content, legend.highlighted(), controls.request().colors()));
	}

	private void adopt(PlotColors colors) {
		plot.adopt(colors);
		controls.colors(colors);
	}

	/** What is plotted now. */
	public PlotContent content() {
		return content;
	}

	/** What plots it. */
	public Plot plot() {
		return plot;
	}

	@Override
	public void setFocus() {
		controls.setFocus();
	}

	@Override
	public void dispose() {
		if (job != null)
			job.stop();
		super.dispose();
	}
}
