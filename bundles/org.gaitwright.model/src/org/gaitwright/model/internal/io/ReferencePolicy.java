/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.internal.io;

import java.util.Optional;

import org.eclipse.emf.common.util.URI;

/** Which files a file may refer to. */
final class ReferencePolicy {

	/** What is allowed, in words. */
	static final String ALLOWED = "the path of an .experiment file relative to this one, platform:/plugin/... or"
			+ " platform:/resource/..., followed by # and a name";

	static final String EXTENSION = "experiment";

	private ReferencePolicy() {
	}

	/**
	 * Judges a reference as it is written in a file.
	 *
	 * @param literal the text of the reference
	 * @return why it is refused; empty if it is allowed
	 */
	static Optional<String> objection(String literal) {
		URI reference;
		try {
			reference = URI.createURI(literal);
		} catch (IllegalArgumentException malformed) {
			return Optional.of("is not an address");
		}
		URI file = reference.trimFragment();
		if (file.isEmpty()) {
			return Optional.empty();
		}
		if (file.scheme() != null && !file.isPlatformPlugin() && !file.isPlatformResource()) {
			return Optional.of("leads to " + file.scheme() + ":, which is not read from an experiment");
		}
		if (file.scheme() == null && (file.hasAbsolutePath() || file.hasAuthority())) {
			return Optional.of("is an absolute path, which would not hold on another machine");
		}
		return EXTENSION.equals(file.fileExtension()) ? Optional.empty()
				: Optional.of("does not lead to a file with the extension ." + EXTENSION);
	}
}
