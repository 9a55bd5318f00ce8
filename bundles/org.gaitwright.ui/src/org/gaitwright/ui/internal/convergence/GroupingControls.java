/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.convergence;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.gaitwright.ui.internal.runs.Grouping;
import org.gaitwright.ui.internal.runs.Spread;

/** The widgets with which a user chooses which runs become one curve, and what its band shows. */
final class GroupingControls {
	private static final List<Grouping.Kind> KINDS = List.of(Grouping.Kind.NONE, Grouping.Kind.SEEDS,
			Grouping.Kind.EXPERIMENT, Grouping.Kind.CONDITIONS);

	/** Paths of parameters may be long; the list shows them whole. */
	private static final int WIDTH = 180;

	private final Combo grouping;
	private final Combo spread;
	private final Runnable listener;
	private List<String> parameters = List.of();

	GroupingControls(Composite row, Runnable listener) {
		this.listener = listener;
		grouping = new Combo(ConvergenceControls.labelled(row, Messages.grouping), SWT.READ_ONLY | SWT.DROP_DOWN);
		grouping.setToolTipText(Messages.groupingTip);
		grouping.setVisibleItemCount(20);
		grouping.setLayoutData(new RowData(WIDTH, SWT.DEFAULT));
		grouping.addListener(SWT.Selection, event -> choose());
		spread = new Combo(ConvergenceControls.labelled(row, Messages.spread), SWT.READ_ONLY | SWT.DROP_DOWN);
		spread.setToolTipText(Messages.spreadTip);
		spread.setItems(Messages.spreadQuartiles, Messages.spreadDeviation, Messages.spreadRange);
		spread.select(0);
		spread.addListener(SWT.Selection, event -> choose());
		offer(List.of(), Grouping.NONE);
	}

	private void choose() {
		enable();
		listener.run();
	}

	private void enable() {
		spread.setEnabled(grouping().isAny());
	}

	/** Offers to group by these parameters; a choice that is gone stays as long as it is chosen. */
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
		List<String> items = new ArrayList<>(List.of(Messages.groupNone, Messages.groupSeeds, Messages.groupExperiment,
				Messages.groupConditions));
		items.addAll(paths);
		grouping.setItems(items.toArray(String[]::new));
		grouping.select(chosen.kind() == Grouping.Kind.PARAMETER ? KINDS.size() + paths.indexOf(chosen.parameter())
				: KINDS.indexOf(chosen.kind()));
		enable();
	}

	Grouping grouping() {
		int index = Math.max(0, grouping.getSelectionIndex());
		return index < KINDS.size() ? Grouping.by(KINDS.get(index)) : Grouping.by(parameters.get(index - KINDS.size()));
	}

	Spread spread() {
		return Spread.values()[Math.max(0, spread.getSelectionIndex())];
	}
}
