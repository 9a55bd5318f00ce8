/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.path;

import org.gaitwright.model.metadata.FeatureMetadata;

/**
 * An attribute of an experiment that a path leads to.
 *
 * @param path     the path, as {@link AttributePaths} takes it
 * @param metadata unit, default, range and documentation
 * @param value    the present value as text; empty if there is none
 */
public record AttributeEntry(String path, FeatureMetadata metadata, String value) {
}
