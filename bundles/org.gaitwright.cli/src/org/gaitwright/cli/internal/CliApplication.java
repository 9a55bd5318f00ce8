/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.gaitwright.cli.Main;

/** The command line as an Equinox application, {@code org.gaitwright.cli.application}. */
public final class CliApplication implements IApplication {

	/** Runs the command line of this process; what is returned becomes the exit code. */
	@Override
	public Object start(IApplicationContext context) {
		var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		return Main.run(arguments);
	}

	/** Does nothing: a run that is interrupted ends itself after its checkpoint. */
	@Override
	public void stop() {
	}
}
