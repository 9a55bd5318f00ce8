/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.gaitwright.ui.plot.Axis;
import org.gaitwright.ui.plot.Curve;
import org.gaitwright.ui.plot.PlotContent;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class PlotFilesTest {
	private static final PlotContent CONTENT = new PlotContent(Axis.linear("iteration"), new Axis("cost", true),
			List.of(new Curve("raw", new double[] { 0, 1 }, new double[] { 1, 100 }, 0xff0000, true),
					new Curve("a <b> & \"c\", d", new double[] { 0, 1 }, new double[] { 1, 100 }, 0x0000ff, false)));

	@Test
	void commaSeparatedValues() {
		assertEquals("curve,iteration,cost\nraw,0.0,1.0\nraw,1.0,100.0\n\"a <b> & \"\"c\"\", d\",0.0,1.0\n"
				+ "\"a <b> & \"\"c\"\", d\",1.0,100.0\n", CsvPlot.of(CONTENT));
	}

	@Test
	void vectorGraphicsAreWellFormedAndNameTheCurves() throws Exception {
		Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(SvgPlot.of(CONTENT).getBytes(StandardCharsets.UTF_8)));
		String text = svg.getDocumentElement().getTextContent();
		assertEquals(true, text.contains("a <b> & \"c\", d") && text.contains("cost") && !text.contains("raw"));
		var paths = svg.getElementsByTagName("path");
		String last = "";
		for (int i = 0; i < paths.getLength(); i++)
			if (paths.item(i).getParentNode().getNodeName().equals("g"))
				last = paths.item(i).getAttributes().getNamedItem("d").getNodeValue();
		assertEquals("M70.00 376.00L620.00 16.00", last);
	}

	@Test
	void ticksAreRound() {
		assertArrayEquals(new double[] { 0, 20, 40, 60 }, Ticks.of(Axis.linear(""), 0, 61, 5), 1e-12);
		assertArrayEquals(new double[] { 0.1, 1, 10 }, Ticks.of(new Axis("", true), 0.05, 50, 5), 1e-12);
		assertArrayEquals(new double[] { 1e-4, 0.1, 100, 1e5 }, Ticks.of(new Axis("", true), 1e-4, 1e5, 3), 1e-9);
		assertArrayEquals(new double[] { 10, 20, 50 }, Ticks.of(new Axis("", true), 8, 80, 6), 1e-12);
		assertArrayEquals(new double[] { 2, 3, 4 }, Ticks.of(new Axis("", true), 2, 4, 3), 1e-12);
		assertEquals(List.of("0", "0.3", "1e6", "-2.5e-4"),
				List.of(Ticks.text(0), Ticks.text(0.1 + 0.2), Ticks.text(1e6), Ticks.text(-2.5e-4)));
	}
}
