/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One process' work on a run, from its start or from a checkpoint.
 *
 * @param program      name and version of the program
 * @param host         name of the machine
 * @param pid          process on that machine
 * @param processStart when that process started, to tell it from a later one of the same number; null where unknown
 * @param jvm          Java virtual machine and its version
 * @param threads      worker threads
 * @param start        begin of the work
 * @param end          end of the work, or null while it is on or where it never came to its end
 * @param from         outer iterations done before; −1 where there was nothing to go on from
 * @param wall         wall time in seconds
 * @param phases       wall time in seconds by phase: sums of the metrics whose names end in {@code _s}
 */
public record RunSession(String program, String host, long pid, Instant processStart, String jvm, int threads,
		Instant start, Instant end, int from, double wall, Map<String, Double> phases) {

	public RunSession {
		phases = Collections.unmodifiableMap(new LinkedHashMap<>(phases));
	}

	/** A session of this process that begins now. */
	static RunSession begin(String program, int threads, int from) {
		ProcessHandle process = ProcessHandle.current();
		String jvm = System.getProperty("java.vm.name") + " " + Runtime.version();
		return new RunSession(program, localHost(), process.pid(), process.info().startInstant().orElse(null), jvm,
				threads, Instant.now(), null, from, 0, Map.of());
	}

	/** This session, ended now. */
	RunSession ended(double wallSeconds, Map<String, Double> phaseSeconds) {
		return new RunSession(program, host, pid, processStart, jvm, threads, start, Instant.now(), from, wallSeconds,
				phaseSeconds);
	}

	/** Whether it is or was a session of this process. */
	boolean isOfThisProcess() {
		return host.equals(localHost()) && pid == ProcessHandle.current().pid();
	}

	/** Whether its process may still be at work: it lives, or is on a machine that cannot be asked from here. */
	boolean mayBeAlive() {
		if (end != null)
			return false;
		if (!host.equals(localHost()))
			return true;
		return ProcessHandle.of(pid).filter(ProcessHandle::isAlive)
				.filter(p -> processStart == null || p.info().startInstant().map(processStart::equals).orElse(true))
				.isPresent();
	}

	private static String localHost() {
		try {
			return InetAddress.getLocalHost().getHostName();
		} catch (UnknownHostException e) {
			return "localhost";
		}
	}
}
