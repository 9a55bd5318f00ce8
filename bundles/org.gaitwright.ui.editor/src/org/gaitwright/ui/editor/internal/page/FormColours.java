/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.page;

import org.eclipse.swt.SWT;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** Has forms take the colours of the theme. */
final class FormColours {

	private FormColours() {
	}

	/** The toolkit gives a form the colours of the platform while its page is made: then the theme's are applied again. */
	static void follow(ScrolledForm form) {
		form.getDisplay().asyncExec(() -> {
			if (!form.isDisposed()) {
				form.reskin(SWT.ALL);
			}
		});
	}
}
