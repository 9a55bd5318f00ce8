/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.convergence;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.gaitwright.ui.internal.plot.PlotRenderers;

/** The choice of what draws the plots; not there as long as there is only one renderer. */
final class RendererMenu {
	private final Runnable chosen;

	/** @param chosen called when another renderer was chosen */
	RendererMenu(Runnable chosen) {
		this.chosen = chosen;
	}

	void addTo(IMenuManager menu) {
		List<PlotRenderers.Contribution> renderers = PlotRenderers.all();
		if (renderers.size() < 2)
			return;
		MenuManager choices = new MenuManager(Messages.renderer);
		for (PlotRenderers.Contribution renderer : renderers) {
			Action choice = new Action(renderer.name(), IAction.AS_RADIO_BUTTON) {
				@Override
				public void run() {
					if (isChecked() && !PlotRenderers.chosen().equals(renderer.id())) {
						PlotRenderers.choose(renderer.id());
						chosen.run();
					}
				}
			};
			choice.setChecked(PlotRenderers.chosen().equals(renderer.id()));
			choices.add(choice);
		}
		menu.add(choices);
	}
}
