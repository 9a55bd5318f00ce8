/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.command;

import picocli.CommandLine.Option;

/** The option that says how many threads work. */
final class ThreadOptions {
	@Option(names = "--threads", paramLabel = "N", converter = Counts.Positive.class,
			description = "Worker threads (default: one per processor). The results do not depend on it.")
	private Integer threads;

	int count() {
		return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
	}
}
