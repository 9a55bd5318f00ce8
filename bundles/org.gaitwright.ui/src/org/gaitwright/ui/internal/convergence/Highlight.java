/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.convergence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.gaitwright.ui.plot.Band;
import org.gaitwright.ui.plot.Curve;
import org.gaitwright.ui.plot.PlotColors;
import org.gaitwright.ui.plot.PlotContent;

/** Makes some curves stand out. */
final class Highlight {
	private Highlight() {
	}

	/** The content with all other curves faded and behind; as it is where there are no names. */
	static PlotContent of(PlotContent content, Set<String> names, PlotColors colors) {
		if (names.isEmpty())
			return content;
		List<Curve> behind = new ArrayList<>();
		List<Curve> front = new ArrayList<>();
		for (Curve curve : content.curves())
			if (names.contains(curve.name()))
				front.add(curve);
			else
				behind.add(new Curve(curve.name(), curve.x(), curve.y(), curve.faint() ? curve.color()
						: colors.faint(curve.color()), true));
		List<Band> bands = content.bands().stream().filter(band -> names.contains(band.name())).toList();
		behind.addAll(front);
		return new PlotContent(content.x(), content.y(), bands, behind, content.marks());
	}
}
