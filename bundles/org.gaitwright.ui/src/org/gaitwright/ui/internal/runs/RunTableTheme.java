/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.swt.graphics.Color;
import org.gaitwright.ui.plot.PlotColors;

/** The table in the colours of the plots. */
final class RunTableTheme extends ModernNatTableThemeConfiguration {
	RunTableTheme(PlotColors colors) {
		Color back = new Color(colors.background());
		Color front = new Color(colors.foreground());
		Color header = colors.dark() ? new Color(58, 61, 65) : new Color(238, 240, 242);
		Color selected = colors.dark() ? new Color(38, 79, 120) : new Color(207, 228, 250);
		defaultBgColor = evenRowBgColor = oddRowBgColor = back;
		defaultFgColor = front;
		cHeaderBgColor = header;
		cHeaderFgColor = front;
		defaultSelectionBgColor = selected;
		defaultSelectionFgColor = front;
		defaultSelectionFont = null;
		selectionAnchorBgColor = selectionAnchorSelectionBgColor = selected;
		selectionAnchorFgColor = selectionAnchorSelectionFgColor = front;
		selectionAnchorBorderStyle = selectionAnchorSelectionBorderStyle = new BorderStyle(1, new Color(colors.grid()),
				BorderStyle.LineStyleEnum.SOLID);
		cHeaderSelectionBgColor = cHeaderFullSelectionBgColor = header;
		cHeaderSelectionFgColor = cHeaderFullSelectionFgColor = front;
		renderColumnHeaderGridLines = true;
		gridLineColor = new Color(colors.grid());
	}
}
