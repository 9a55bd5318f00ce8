/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The widgets with which a user chooses how runs are put together in the table. */
final class RunGroupingControls {
	private static final List<Grouping.Kind> KINDS = List.of(Grouping.Kind.NONE, Grouping.Kind.SEEDS,
			Grouping.Kind.EXPERIMENT);
	/** Paths of parameters may be long; the list shows them whole. */
	private static final int WIDTH = 200;
	private static final List<Spread> SPREADS = List.of(Spread.DEVIATION, Spread.QUARTILES, Spread.RANGE);

	private final Combo grouping;
	private final Combo spread;
	private final Runnable listener;
	private List<String> parameters = List.of();

	/** @param row with a grid layout, into which four widgets are put */
	RunGroupingControls(Composite row, Runnable listener) {
		this.listener = listener;
		new Label(row, SWT.NONE).setText(Messages.groupBy);
		grouping = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
		grouping.setToolTipText(Messages.groupByTip);
		grouping.setVisibleItemCount(20);
		grouping.addListener(SWT.Selection, event -> choose());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(grouping);
		new Label(row, SWT.NONE).setText(Messages.statistic);
		spread = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
		spread.setToolTipText(Messages.statisticTip);
		spread.setItems(Messages.statisticDeviation, Messages.statisticQuartiles, Messages.statisticRange);
		spread.select(0);
		spread.addListener(SWT.Selection, event -> choose());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(spread);
		offer(List.of(), Grouping.NONE);
	}

	private void choose() {
		spread.setEnabled(grouping().isAny());
		listener.run();
	}

	/** Offers to group by these parameters; one that is chosen stays. */
	void parameters(List<String> news) {
		Grouping chosen = grouping();
		List<String> offered = new ArrayList<>(news);
		if (chosen.kind() == Grouping.Kind.PARAMETER && !offered.contains(chosen.parameter()))
			offered.add(chosen.parameter());
		if (!offered.equals(parameters))
			offer(offered, chosen);
	}

	private void offer(List<String> paths, Grouping chosen) {
		parameters = paths;
		List<String> items = new ArrayList<>(
				List.of(Messages.groupNone, Messages.groupBySeeds, Messages.groupByExperiment));
		items.addAll(paths);
		grouping.setItems(items.toArray(String[]::new));
		grouping.select(chosen.kind() == Grouping.Kind.PARAMETER ? KINDS.size() + paths.indexOf(chosen.parameter())
				: KINDS.indexOf(chosen.kind()));
		spread.setEnabled(chosen.isAny());
		grouping.getParent().layout(true);
	}

	Grouping grouping() {
		int index = Math.max(0, grouping.getSelectionIndex());
		return index < KINDS.size() ? Grouping.by(KINDS.get(index)) : Grouping.by(parameters.get(index - KINDS.size()));
	}

	Spread spread() {
		return SPREADS.get(Math.max(0, spread.getSelectionIndex()));
	}
}
