/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultColumnHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultColumnHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ColumnOverrideLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.selection.RowSelectionModel;
import org.eclipse.nebula.widgets.nattable.selection.RowSelectionProvider;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultRowSelectionLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.gaitwright.ui.internal.plot.Named;
import org.gaitwright.ui.plot.PlotColors;

/** The widget that shows a {@link RunList}: rows are selected, a click on a header sorts. */
final class RunTable {
	private static final String NUMBER = "number"; //$NON-NLS-1$

	private static final int TRIANGLE = 20;

	private final RunList list;
	private final RunRows rows;
	private final DataLayer data;
	private final SelectionLayer selection;
	private final NatTable table;
	private final FlatSelection provider;

	RunTable(Composite parent, RunList list) {
		this.list = list;
		rows = new RunRows(list);
		data = new DataLayer(rows);
		ColumnOverrideLabelAccumulator labels = new ColumnOverrideLabelAccumulator(data);
		for (RunColumn column : RunColumn.values()) {
			data.setDefaultColumnWidthByPosition(column.ordinal(), column.width());
			if (column.isNumber())
				labels.registerColumnOverrides(column.ordinal(), NUMBER);
		}
		data.setConfigLabelAccumulator(labels);
		selection = new SelectionLayer(data, false);
		selection.addConfiguration(new DefaultRowSelectionLayerConfiguration());
		selection.setSelectionModel(new RowSelectionModel<RunRow>(selection, rows, RunRow::key, true));
		ViewportLayer viewport = new ViewportLayer(selection);
		IDataProvider titles = new DefaultColumnHeaderDataProvider(
				Arrays.stream(RunColumn.values()).map(RunColumn::title).toArray(String[]::new));
		ColumnHeaderLayer header = new ColumnHeaderLayer(new DefaultColumnHeaderDataLayer(titles), viewport, selection);
		CompositeLayer all = new CompositeLayer(1, 2);
		all.setChildLayer(GridRegion.COLUMN_HEADER, new SortHeaderLayer<RunRow>(header, new RunSorting(list), false), 0, 0);
		all.setChildLayer(GridRegion.BODY, viewport, 0, 1);
		table = new NatTable(parent, all, false);
		table.addConfiguration(new DefaultNatTableStyleConfiguration());
		table.addConfiguration(new SingleClickSortConfiguration());
		table.addConfiguration(numbers());
		table.configure();
		table.getAccessible().addAccessibleListener(new Named(Messages.tableName));
		new NatTableContentTooltip(table, GridRegion.BODY);
		openGroups();
		provider = new FlatSelection(new RowSelectionProvider<>(selection, rows, false));
	}

	private static AbstractRegistryConfiguration numbers() {
		return new AbstractRegistryConfiguration() {
			@Override
			public void configureRegistry(IConfigRegistry registry) {
				Style right = new Style();
				right.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
				registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, right, DisplayMode.NORMAL, NUMBER);
				Style left = new Style();
				left.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
				registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, left, DisplayMode.NORMAL,
						GridRegion.BODY);
			}
		};
	}

	NatTable control() {
		return table;
	}

	ISelectionProvider selectionProvider() {
		return provider;
	}

	/** The selected runs as they stand now, those of groups among them. */
	List<RunEntry> selected() {
		return selectedRows().stream().flatMap(row -> row.runs().stream()).distinct().toList();
	}

	private List<RunRow> selectedRows() {
		return selection.getSelectedRowPositions().stream().flatMap(range -> range.getMembers().stream()).sorted()
				.map(rows::getRowObject).filter(Objects::nonNull).toList();
	}

	/** The selected rows as text, all of them where none is selected. */
	TextTable text() {
		List<RunRow> chosen = selectedRows().isEmpty() ? list.rows() : selectedRows();
		List<RunColumn> columns = List.of(RunColumn.values());
		return new TextTable(columns.stream().map(RunColumn::title).toList(),
				columns.stream().map(RunColumn::isNumber).toList(),
				chosen.stream().map(row -> columns.stream().map(column -> column.text(row)).toList()).toList());
	}

	/** Makes room for what groups say, or takes it back. */
	void groups(boolean on) {
		for (RunColumn column : RunColumn.values()) {
			int wide = column == RunColumn.EXPERIMENT ? 330 : column.isNumber() || column == RunColumn.STATUS ? 160 : 0;
			data.setColumnWidthByPosition(column.ordinal(), on ? Math.max(wide, column.width()) : column.width());
		}
	}

	/** A click on its triangle, a double click, Enter and Space open groups and close them. */
	private void openGroups() {
		table.addListener(SWT.MouseDown, event -> {
			int position = table.getColumnPositionByX(event.x);
			if (event.button == 1 && position >= 0 && table.getColumnIndexByPosition(position) == 0
					&& event.x - table.getStartXOfColumnPosition(position) < TRIANGLE)
				toggle(rowAt(event.y));
		});
		table.addListener(SWT.MouseDoubleClick, event -> toggle(rowAt(event.y)));
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR || event.keyCode == ' ')
				selectedRows().forEach(this::toggle);
		});
	}

	private RunRow rowAt(int y) {
		int position = table.getRowPositionByY(y);
		return position < 1 ? null : rows.getRowObject(table.getRowIndexByPosition(position));
	}

	private void toggle(RunRow row) {
		if (row instanceof RunGroup group) {
			list.toggle(group);
			refresh();
		}
	}

	/** The list has changed. */
	void refresh() {
		table.refresh(false);
	}

	void adopt(PlotColors colors) {
		table.setTheme(new RunTableTheme(colors));
		table.setBackground(new Color(colors.background()));
	}
}
