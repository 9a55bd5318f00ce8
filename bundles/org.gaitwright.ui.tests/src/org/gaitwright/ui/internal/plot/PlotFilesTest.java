/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.gaitwright.experiment.internal.figure.SvgCanvas;
import org.gaitwright.ui.plot.Axis;
import org.gaitwright.ui.plot.Curve;
import org.gaitwright.ui.plot.PlotColors;
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
				.parse(new ByteArrayInputStream(SvgCanvas.draw(PlotFigure.of(CONTENT)).getBytes(StandardCharsets.UTF_8)));
		String text = svg.getDocumentElement().getTextContent();
		assertEquals(true, text.contains("a <b> & \"c\", d") && text.contains("cost") && !text.contains("raw"));
		var paths = svg.getElementsByTagName("path");
		String last = "";
		for (int i = 0; i < paths.getLength(); i++)
			if (paths.item(i).getParentNode().getNodeName().equals("g"))
				last = paths.item(i).getAttributes().getNamedItem("d").getNodeValue();
		// corners of the frame
		assertEquals("M66.00 388.00L636.00 54.00", last);
	}

	@Test
	void figuresAreOnWhiteWhateverTheTheme() {
		for (int i = 0; i < 8; i++) {
			assertEquals(PlotColors.LIGHT.curve(i), PlotColors.onPaper(PlotColors.DARK.curve(i)));
			assertEquals(PlotColors.LIGHT.faint(PlotColors.LIGHT.curve(i)),
					PlotColors.onPaper(PlotColors.DARK.faint(PlotColors.DARK.curve(i))));
			assertEquals(PlotColors.LIGHT.curve(i), PlotColors.onPaper(PlotColors.LIGHT.curve(i)));
		}
	}
}
