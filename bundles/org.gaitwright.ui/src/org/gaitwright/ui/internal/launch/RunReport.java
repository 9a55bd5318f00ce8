/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.launch;

import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.gaitwright.solver.search.IterationRecord;
import org.gaitwright.solver.search.Metric;
import org.gaitwright.solver.search.SearchListener;

/** Tells the progress view and the console how a run goes. */
final class RunReport implements SearchListener {
	private final IProgressMonitor monitor;
	private final RunLog console;

	RunReport(IProgressMonitor monitor, RunLog console) {
		this.monitor = monitor;
		this.console = console;
		monitor.beginTask("", IProgressMonitor.UNKNOWN); //$NON-NLS-1$
	}

	@Override
	public void started(int iterations) {
		if (iterations > 0)
			console.say(NLS.bind(Messages.resumedFrom, iterations));
	}

	@Override
	public void phase(String name) {
		monitor.subTask(name);
	}

	@Override
	public void warning(String message) {
		console.warn(message);
	}

	@Override
	public void initialized(IterationRecord record) {
		iteration(record);
	}

	@Override
	public void iteration(IterationRecord record) {
		Map<String, Double> metrics = record.overall();
		console.say(NLS.bind(Messages.iterationLine,
				new Object[] { record.iteration(), number(metrics, Metric.TRAJECTORY_COST),
						number(metrics, Metric.POLICY_COST), number(metrics, Metric.KL_MEAN),
						number(metrics, Metric.ITERATION_TIME) }));
		record.warnings().forEach(this::warning);
	}

	private static String number(Map<String, Double> metrics, Metric metric) {
		double value = metrics.getOrDefault(metric.column(), Double.NaN);
		return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.4g", value); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
