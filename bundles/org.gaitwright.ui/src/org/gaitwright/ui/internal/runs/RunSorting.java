/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import java.util.Comparator;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;

/** Tells the table's header by which column the runs are sorted, and sorts them when it is clicked. */
final class RunSorting implements ISortModel {
	private final RunList list;

	RunSorting(RunList list) {
		this.list = list;
	}

	@Override
	public List<Integer> getSortedColumnIndexes() {
		return List.of(list.column().ordinal());
	}

	@Override
	public boolean isColumnIndexSorted(int column) {
		return column == list.column().ordinal();
	}

	@Override
	public SortDirectionEnum getSortDirection(int column) {
		if (!isColumnIndexSorted(column))
			return SortDirectionEnum.NONE;
		return list.isDescending() ? SortDirectionEnum.DESC : SortDirectionEnum.ASC;
	}

	@Override
	public int getSortOrder(int column) {
		return isColumnIndexSorted(column) ? 0 : -1;
	}

	@SuppressWarnings("rawtypes")
	@Override
	public List<Comparator> getComparatorsForColumnIndex(int column) {
		return List.of(getColumnComparator(column));
	}

	@Override
	public Comparator<?> getColumnComparator(int column) {
		return RunColumn.values()[column].order();
	}

	@Override
	public void sort(int column, SortDirectionEnum direction, boolean accumulate) {
		if (direction == SortDirectionEnum.NONE)
			clear();
		else
			list.sort(RunColumn.values()[column], direction == SortDirectionEnum.DESC);
	}

	@Override
	public void clear() {
		list.sort(RunColumn.START, true);
	}
}
