/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The core feature runs on a machine without a display: nothing that it needs, at whatever remove, is of a user interface. */
class CoreWithoutUiTest {
	private static final Pattern USER_INTERFACE = Pattern
			.compile("org\\.eclipse\\.(swt|jface|ui|e4|core\\.databinding|debug)\\b.*|org\\.gaitwright\\.(ui|app)\\b.*");

	private static List<String> plugins() throws Exception {
		NodeList plugins = DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new File(System.getProperty("gaitwright.core.feature"))).getElementsByTagName("plugin");
		List<String> names = new ArrayList<>();
		for (int i = 0; i < plugins.getLength(); i++)
			names.add(((Element) plugins.item(i)).getAttribute("id"));
		return names;
	}

	private static Bundle bundle(String name) {
		return Arrays.stream(FrameworkUtil.getBundle(CoreWithoutUiTest.class).getBundleContext().getBundles())
				.filter(bundle -> name.equals(bundle.getSymbolicName())).findFirst()
				.orElseThrow(() -> new AssertionError(name + " is not in the runtime of this test: add it to its manifest"));
	}

	@Test
	void nothingThatIsWiredIsOfAUserInterface() throws Exception {
		Set<Bundle> reached = new HashSet<>();
		Deque<Bundle> next = new ArrayDeque<>();
		for (String plugin : plugins())
			next.add(bundle(plugin));
		assertEquals(7, next.size());
		while (!next.isEmpty()) {
			Bundle bundle = next.remove();
			if (!reached.add(bundle))
				continue;
			BundleWiring wiring = bundle.adapt(BundleWiring.class);
			assertTrue(wiring != null, bundle + " is not resolved");
			assertFalse(USER_INTERFACE.matcher(bundle.getSymbolicName()).matches(), bundle.getSymbolicName());
			for (BundleWire wire : wiring.getRequiredWires(null))
				next.add(wire.getProvider().getBundle());
		}
		assertTrue(reached.size() > 15, reached.toString());
	}

	/** What is optional is not wired here, and could be elsewhere. */
	@Test
	void nothingThatIsNamedIsOfAUserInterface() throws Exception {
		for (String plugin : plugins())
			for (String header : List.of(Constants.REQUIRE_BUNDLE, Constants.IMPORT_PACKAGE))
				if (bundle(plugin).getHeaders().get(header) instanceof String names)
					for (String name : names.split("[,;]"))
						assertFalse(USER_INTERFACE.matcher(name.strip()).matches(), plugin + " names " + name);
	}
}
