/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import org.eclipse.nebula.widgets.nattable.data.IRowDataProvider;

/** The cells of the table of runs. A row is known by its key, whatever else changes. */
final class RunRows implements IRowDataProvider<RunRow> {
	private static final String OPEN = "▾ "; //$NON-NLS-1$
	private static final String CLOSED = "▸ "; //$NON-NLS-1$
	private static final String INDENT = "      "; //$NON-NLS-1$

	private final RunList list;

	RunRows(RunList list) {
		this.list = list;
	}

	@Override
	public Object getDataValue(int column, int row) {
		// the table may ask for rows that went away before it was told
		if (row >= list.rows().size())
			return ""; //$NON-NLS-1$
		RunRow what = list.rows().get(row);
		return mark(what, RunColumn.values()[column]) + RunColumn.values()[column].text(what);
	}

	/** Groups can be opened, and what is in them is indented. */
	private String mark(RunRow row, RunColumn column) {
		if (column != RunColumn.EXPERIMENT || !(list.rows().get(0) instanceof RunGroup))
			return ""; //$NON-NLS-1$
		return row instanceof RunGroup group ? group.expanded() ? OPEN : CLOSED : INDENT;
	}

	@Override
	public void setDataValue(int column, int row, Object value) {
		throw new UnsupportedOperationException("Runs are not edited"); //$NON-NLS-1$
	}

	@Override
	public int getColumnCount() {
		return RunColumn.values().length;
	}

	@Override
	public int getRowCount() {
		return list.rows().size();
	}

	@Override
	public RunRow getRowObject(int row) {
		return row >= 0 && row < list.rows().size() ? list.rows().get(row) : null; // may have gone meanwhile
	}

	@Override
	public int indexOfRowObject(RunRow run) {
		for (int i = 0; run != null && i < list.rows().size(); i++)
			if (list.rows().get(i).key().equals(run.key()))
				return i;
		return -1;
	}
}
