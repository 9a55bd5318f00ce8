/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import org.eclipse.nebula.widgets.nattable.data.IRowDataProvider;

/** The cells of the table of runs. A row is known by its directory, whatever else changes. */
final class RunRows implements IRowDataProvider<RunEntry> {
	private final RunList list;

	RunRows(RunList list) {
		this.list = list;
	}

	@Override
	public Object getDataValue(int column, int row) {
		// the table may ask for rows that went away before it was told
		return row < list.shown().size() ? RunColumn.values()[column].text(list.shown().get(row)) : ""; //$NON-NLS-1$
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
		return list.shown().size();
	}

	@Override
	public RunEntry getRowObject(int row) {
		return row >= 0 && row < list.shown().size() ? list.shown().get(row) : null; // may have gone meanwhile
	}

	@Override
	public int indexOfRowObject(RunEntry run) {
		for (int i = 0; run != null && i < list.shown().size(); i++)
			if (list.shown().get(i).directory().equals(run.directory()))
				return i;
		return -1;
	}
}
