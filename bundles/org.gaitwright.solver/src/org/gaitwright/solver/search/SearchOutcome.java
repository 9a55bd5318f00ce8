/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

/**
 * How a run ended and what it found.
 *
 * @param reason     why it ended
 * @param message    for people: what happened, where, and what to do
 * @param iterations outer iterations done
 * @param result     what the last complete iteration found, or null where the run ended before its first state
 * @param cause      what made it fail, for developers; null unless the reason is {@link StopReason#FAILED}
 */
public record SearchOutcome(StopReason reason, String message, int iterations, SearchResult result, Throwable cause) {
}
