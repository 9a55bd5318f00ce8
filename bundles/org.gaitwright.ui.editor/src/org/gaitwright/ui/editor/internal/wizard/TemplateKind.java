/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.wizard;

import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.URI;

/**
 * A kind of files that are made from shipped ones.
 *
 * @param title        of the wizard
 * @param ending       of the files, without the dot
 * @param templateText asks for the file to start from
 * @param fileText     asks for the place of the new one
 * @param shipped      addresses by name
 */
record TemplateKind(String title, String ending, String templateText, String fileText,
		Supplier<? extends Map<String, URI>> shipped) {
}
