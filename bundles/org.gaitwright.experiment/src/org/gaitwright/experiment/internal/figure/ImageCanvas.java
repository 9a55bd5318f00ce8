/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.figure;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;

import javax.imageio.ImageIO;

/** Paints an image in memory; needs no display. */
public final class ImageCanvas implements Canvas {
	private static final float[] DASHES = { 6, 4 };
	private static final Color TEXT = new Color(0x222222);

	private final Graphics2D graphics;
	private Shape clip;

	private ImageCanvas(Graphics2D graphics) {
		this.graphics = graphics;
	}

	/**
	 * The image as a PNG file.
	 *
	 * @param resolution pixels per unit of the figure
	 */
	public static byte[] png(Figure figure, double resolution) throws IOException {
		BufferedImage image = new BufferedImage((int) Math.ceil(figure.width() * resolution),
				(int) Math.ceil(figure.height() * resolution), BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.setColor(Color.WHITE);
			graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
			graphics.setRenderingHints(Map.of(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
					RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
					RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE,
					RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON));
			graphics.scale(resolution, resolution);
			figure.draw(new ImageCanvas(graphics));
		} finally {
			graphics.dispose();
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		if (!ImageIO.write(image, "png", bytes))
			throw new IllegalStateException("This Java runtime cannot write PNG files");
		return bytes.toByteArray();
	}

	@Override
	public void line(double[] x, double[] y, int color, double width, boolean dashed) {
		graphics.setColor(new Color(color));
		graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1,
				dashed ? DASHES : null, 0));
		graphics.draw(path(x, y));
	}

	@Override
	public void area(double[] x, double[] y, int color, double opacity) {
		Composite before = graphics.getComposite();
		graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) opacity));
		graphics.setColor(new Color(color));
		Path2D path = path(x, y);
		path.closePath();
		graphics.fill(path);
		graphics.setComposite(before);
	}

	private static Path2D path(double[] x, double[] y) {
		Path2D path = new Path2D.Double();
		for (int i = 0; i < x.length; i++)
			if (i == 0)
				path.moveTo(x[i], y[i]);
			else
				path.lineTo(x[i], y[i]);
		return path;
	}

	@Override
	public void text(double x, double y, String text, Anchor anchor, double size, boolean bold, boolean upward) {
		graphics.setColor(TEXT);
		graphics.setFont(new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) size));
		double width = graphics.getFontMetrics().getStringBounds(text, graphics).getWidth();
		double shift = switch (anchor) {
		case START -> 0;
		case MIDDLE -> -width / 2;
		case END -> -width;
		};
		AffineTransform before = graphics.getTransform();
		graphics.translate(x, y);
		if (upward)
			graphics.rotate(-Math.PI / 2);
		graphics.drawString(text, (float) shift, 0);
		graphics.setTransform(before);
	}

	@Override
	public void clip(double x, double y, double width, double height) {
		clip = graphics.getClip();
		graphics.clip(new Rectangle2D.Double(x, y, width, height));
	}

	@Override
	public void unclip() {
		graphics.setClip(clip);
	}
}
