/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.convergence;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;
import org.gaitwright.ui.plot.PlotColors;

/** The widgets with which a user chooses what to see; holds the request that they make. */
final class ConvergenceControls {
	/** What the controls, and the legend, leave to the plot at least, pixels. */
	static final int PLOT_HEIGHT = 130;

	private final Consumer<PlotRequest> listener;
	private final Combo metric;
	private final Combo over;
	private final Combo scale;
	private final Spinner smoothing;
	private final GroupingControls grouping;
	private final Composite slider;
	private final Label sliderLabel;
	private final Scale iteration;
	private final ControlRow line;
	private List<String> metrics = List.of();
	private PlotRequest request;

	/** Makes the row above the plot, and the slider to be placed below it. */
	ConvergenceControls(Composite parent, PlotRequest initial, Consumer<PlotRequest> listener) {
		this.listener = listener;
		request = initial;
		line = new ControlRow(parent, PLOT_HEIGHT);
		Composite row = line.composite();
		metric = new Combo(labelled(row, Messages.metric), SWT.READ_ONLY | SWT.DROP_DOWN);
		metric.setVisibleItemCount(20);
		metric.addListener(SWT.Selection, event -> chooseMetric());
		over = new Combo(labelled(row, Messages.over), SWT.READ_ONLY | SWT.DROP_DOWN);
		over.setItems(Messages.overIterations, Messages.overTimeSteps);
		over.select(0);
		over.addListener(SWT.Selection, event -> chooseAbscissa());
		smoothing = new Spinner(labelled(row, Messages.smoothing), SWT.BORDER);
		smoothing.setValues(0, 0, 100, 0, 1, 5);
		smoothing.setToolTipText(Messages.smoothingTip);
		smoothing.addListener(SWT.Selection, event -> change());
		scale = new Combo(labelled(row, Messages.scale), SWT.READ_ONLY | SWT.DROP_DOWN);
		scale.setItems(Messages.linear, Messages.logarithmic);
		scale.select(0);
		scale.setToolTipText(Messages.scaleTip);
		scale.addListener(SWT.Selection, event -> change());
		grouping = new GroupingControls(row, this::change);

		slider = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(4, 4, 0, 0).applyTo(slider);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(slider);
		sliderLabel = new Label(slider, SWT.NONE);
		sliderLabel.setText(Messages.iterationLast);
		GridDataFactory.fillDefaults().hint(130, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(sliderLabel);
		iteration = new Scale(slider, SWT.HORIZONTAL);
		iteration.setMinimum(0);
		iteration.setMaximum(1);
		iteration.setSelection(1);
		iteration.setToolTipText(Messages.iterationTip);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(iteration);
		iteration.addListener(SWT.Selection, event -> change());
		slider.setVisible(false);
		metrics(List.of(request.metric()));
	}

	/** A place for a label and its control, which stay together where the row wraps. */
	static Composite labelled(Composite row, String text) {
		Composite pair = new Composite(row, SWT.NONE);
		RowLayout layout = new RowLayout();
		layout.center = true;
		layout.wrap = false;
		layout.marginTop = layout.marginBottom = layout.marginLeft = layout.marginRight = 0;
		pair.setLayout(layout);
		new Label(pair, SWT.NONE).setText(text);
		return pair;
	}

	/** How high the row above the plot is, pixels. */
	int height() {
		return line.height();
	}

	/** The row with the slider, to be placed by the view. */
	Composite slider() {
		return slider;
	}

	PlotRequest request() {
		return request;
	}

	/** Offers these metrics. */
	void metrics(List<String> news) {
		if (news.isEmpty() || news.equals(metrics))
			return;
		metrics = news;
		metric.setItems(news.stream().map(MetricLabels::axis).toArray(String[]::new));
		int index = news.indexOf(request.metric());
		metric.select(Math.max(0, index));
		metric.setToolTipText(MetricLabels.description(news.get(Math.max(0, index))));
		line.arrange();
		if (index < 0)
			change();
	}

	/** Offers to group by these parameters. */
	void parameters(List<String> news) {
		grouping.parameters(news);
	}

	/** Lets the slider go up to here, the last iteration. */
	void iterations(int last) {
		if (last < 1 || last == iteration.getMaximum())
			return;
		iteration.setMaximum(last);
		iteration.setPageIncrement(Math.max(1, last / 10));
		// a shorter run may have been shown between
		iteration.setSelection(request.iteration() < 0 ? last : Math.min(request.iteration(), last));
		labelSlider();
	}

	/** Uses the colours of another theme. */
	void colors(PlotColors colors) {
		request = request.in(colors);
		listener.accept(request);
	}

	private void chooseMetric() {
		metric.setToolTipText(MetricLabels.description(metrics.get(metric.getSelectionIndex())));
		change();
	}

	private void chooseAbscissa() {
		boolean steps = over.getSelectionIndex() == 1;
		slider.setVisible(steps);
		((GridData) slider.getLayoutData()).exclude = !steps;
		slider.getParent().layout(true);
		change();
	}

	private void change() {
		boolean last = iteration.getSelection() == iteration.getMaximum();
		labelSlider();
		request = new PlotRequest(metrics.get(Math.max(0, metric.getSelectionIndex())), over.getSelectionIndex() == 1,
				last ? -1 : iteration.getSelection(), scale.getSelectionIndex() == 1, smoothing.getSelection(),
				grouping.grouping(), grouping.spread(), request.colors());
		listener.accept(request);
	}

	private void labelSlider() {
		boolean last = iteration.getSelection() == iteration.getMaximum();
		sliderLabel.setText(last ? Messages.iterationLast
				: NLS.bind(Messages.iteration, iteration.getSelection(), iteration.getMaximum()));
	}

	void setFocus() {
		metric.setFocus();
	}
}
