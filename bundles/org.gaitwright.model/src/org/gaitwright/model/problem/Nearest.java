/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the name that was probably meant. */
public final class Nearest {

	/** So many names are listed where none is near. */
	private static final int MOST_LISTED = 20;

	private Nearest() {
	}

	/**
	 * Returns the candidate nearest to a misspelt name.
	 *
	 * @param name       the misspelt name
	 * @param candidates the names there are
	 * @return the nearest one, if it is near enough to be meant; the first in alphabetical order among equals
	 */
	public static Optional<String> to(String name, Collection<String> candidates) {
		String wanted = name.toLowerCase(Locale.ROOT);
		int limit = Math.max(2, wanted.length() / 3);
		record Candidate(String name, int distance) { }
		return candidates.stream().distinct()
				.map(candidate -> new Candidate(candidate, distance(wanted, candidate.toLowerCase(Locale.ROOT))))
				.filter(candidate -> candidate.distance() <= limit && candidate.distance() < wanted.length())
				.min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name)).map(Candidate::name);
	}

	/**
	 * Returns a sentence that helps with a misspelt name.
	 *
	 * @param name       the misspelt name
	 * @param candidates the names there are
	 * @return "Did you mean …?" where a name is near, otherwise the list of names
	 */
	public static String advice(String name, Collection<String> candidates) {
		return to(name, candidates).map(near -> "Did you mean \"" + near + "\"?").orElseGet(() -> known(candidates));
	}

	private static String known(Collection<String> candidates) {
		if (candidates.isEmpty()) {
			return "There are none to choose from.";
		}
		String list = candidates.stream().sorted().distinct().limit(MOST_LISTED).collect(Collectors.joining(", "));
		return "Known names: " + list + (candidates.size() > MOST_LISTED ? ", …" : "") + ".";
	}

	/** Edit distance with insertion, deletion, substitution and exchange of neighbours (optimal string alignment). */
	private static int distance(String a, String b) {
		int[] beforeLast = new int[b.length() + 1];
		int[] last = new int[b.length() + 1];
		int[] row = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			last[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int substitution = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				row[j] = Math.min(substitution, 1 + Math.min(last[j], row[j - 1]));
				if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
					row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
				}
			}
			int[] spare = beforeLast;
			beforeLast = last;
			last = row;
			row = spare;
		}
		return last[b.length()];
	}
}
