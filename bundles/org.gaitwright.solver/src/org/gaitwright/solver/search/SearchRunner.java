/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;

import org.gaitwright.solver.problem.InitializationException;
import org.gaitwright.solver.problem.NumericalFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drives any {@link Search} from its start, or from where a {@link RunLog} left it, to its end: per iteration it
 * records, keeps the state and tells the listeners. However the run ends, the outcome says why, and what had been
 * found by the last complete iteration is kept.
 */
public final class SearchRunner {
	private static final Logger LOG = LoggerFactory.getLogger(SearchRunner.class);

	private final Search search;
	private final RunLog log;
	private final SearchControl control;
	private final List<SearchListener> listeners;

	/** Iterations done and what they found, as of the last complete state. */
	private int iterations;
	private SearchResult result;
	private String doing = "starting";

	/**
	 * @param search    not closed by the runner
	 * @param log       where the run is kept
	 * @param control   for pausing and ending the run from other threads
	 * @param listeners told in this order
	 */
	public SearchRunner(Search search, RunLog log, SearchControl control, List<SearchListener> listeners) {
		this.search = search;
		this.log = log;
		this.control = control;
		this.listeners = List.copyOf(listeners);
	}

	/** Runs to the end; never throws for what happens within the search, the log or a listener. To be called once. */
	public SearchOutcome run() {
		SearchOutcome outcome = keepReason(runToEnd());
		tell(l -> l.stopped(outcome));
		return outcome;
	}

	private SearchOutcome runToEnd() {
		try {
			begin();
			StopReason reason = search.stop();
			while (reason == null && !control.isFinishing()) {
				iterate();
				reason = search.stop();
			}
			return reason == null ? cancelled() : outcome(reason, reason.description(), null);
		} catch (CancelledException e) {
			return cancelled();
		} catch (NumericalFault | InitializationException | IOException e) {
			return failed(e.getMessage(), e);
		} catch (RuntimeException | Error e) {
			// Contributions run in here: whatever they throw ends this run in an orderly way, and nothing else.
			return failed(describe(e), e);
		}
	}

	private void begin() throws IOException, InitializationException, CancelledException {
		RunLog.Resumption resumption = log.resume();
		for (String note : resumption.notes())
			tell(l -> l.warning(note));
		boolean fresh = resumption.state() == null;
		if (!fresh) {
			doing = "restoring the checkpoint";
			restore(resumption.state());
			iterations = search.iterations();
		}
		tell(l -> l.started(iterations));
		if (fresh) {
			enter("initialisation");
			keep(search.initialize(interruption), SearchListener::initialized);
		}
		result = search.result();
	}

	private void restore(SearchState state) throws InitializationException {
		try {
			search.restore(state);
		} catch (IllegalArgumentException e) {
			throw new InitializationException("It does not fit the experiment: " + e.getMessage() + ".", e);
		}
	}

	private void iterate() throws CancelledException, IOException {
		enter("iteration " + (iterations + 1));
		control.check();
		keep(search.iterate(interruption), SearchListener::iteration);
	}

	private void keep(IterationRecord record, BiConsumer<SearchListener, IterationRecord> told) throws IOException {
		iterations = search.iterations();
		result = search.result();
		doing = "recording iteration " + iterations;
		log.iteration(record, search.state(), result);
		tell(l -> told.accept(l, record));
	}

	private final Interruption interruption = new Interruption() {
		@Override
		public void check() throws CancelledException {
			control.check();
		}

		@Override
		public void phase(String name) {
			tell(l -> l.phase(name));
		}
	};

	private void enter(String activity) {
		doing = activity;
		tell(l -> l.phase(activity));
	}

	private SearchOutcome outcome(StopReason reason, String message, Throwable cause) {
		return new SearchOutcome(reason, message, iterations, result, cause);
	}

	private SearchOutcome cancelled() {
		return outcome(StopReason.CANCELLED,
				"Ended on request after iteration " + iterations + "; it can be resumed from there.", null);
	}

	private SearchOutcome failed(String message, Throwable cause) {
		LOG.debug("The run failed during {}", doing, cause);
		return outcome(StopReason.FAILED, "Failed during " + doing + ": " + message, cause);
	}

	/** Names the exception and where it was thrown: it comes from a contribution that gave no message of its own. */
	private static String describe(Throwable e) {
		StackTraceElement[] trace = e.getStackTrace();
		String where = trace.length == 0 ? "" : " at " + trace[0].getClassName() + "." + trace[0].getMethodName()
				+ " (" + trace[0].getFileName() + ":" + trace[0].getLineNumber() + ")";
		return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage()) + where;
	}

	/** Records the end; where that fails, a run that had not failed so far has now. */
	private SearchOutcome keepReason(SearchOutcome outcome) {
		try {
			log.stopped(outcome.reason(), outcome.message());
			return outcome;
		} catch (IOException | RuntimeException e) {
			if (outcome.reason() == StopReason.FAILED) {
				LOG.warn("The end of the failed run could not be recorded: {}", e.getMessage());
				return outcome;
			}
			doing = "recording the end of the run (" + outcome.message() + ")";
			return failed(e instanceof IOException ? e.getMessage() : describe(e), e);
		}
	}

	@FunctionalInterface
	private interface Event {
		void tell(SearchListener listener);
	}

	private void tell(Event event) {
		for (SearchListener listener : listeners)
			try {
				event.tell(listener);
			} catch (RuntimeException | LinkageError e) {
				LOG.warn("The listener {} failed; the run goes on", listener.getClass().getName(), e);
			}
	}
}
