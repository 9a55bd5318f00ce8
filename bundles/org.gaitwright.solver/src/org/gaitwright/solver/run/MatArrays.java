/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import java.util.List;

import us.hebi.matlab.mat.format.Mat5;
import us.hebi.matlab.mat.types.Cell;
import us.hebi.matlab.mat.types.MatlabType;
import us.hebi.matlab.mat.types.Matrix;

/** Converts between row-major arrays (last index fastest) and MATLAB's, which have the first index fastest. */
final class MatArrays {
	private MatArrays() {
	}

	/** A MATLAB array of the same shape; MATLAB knows no fewer than two dimensions, so a vector becomes a column. */
	static Matrix matrix(double[] rowMajor, int... shape) {
		int[] dimensions = shape.length >= 2 ? shape : new int[] { shape.length == 1 ? shape[0] : 1, 1 };
		Matrix matrix = Mat5.newNumerical(dimensions, MatlabType.Double, false, false, MatReader.HEAP);
		int[] order = columnMajorOrder(shape, rowMajor.length);
		for (int i = 0; i < rowMajor.length; i++)
			matrix.setDouble(order[i], rowMajor[i]);
		return matrix;
	}

	/** The numbers of a MATLAB array in row-major order. */
	static double[] rowMajor(Matrix matrix) {
		double[] data = new double[matrix.getNumElements()];
		int[] order = columnMajorOrder(matrix.getDimensions(), data.length);
		for (int i = 0; i < data.length; i++)
			data[i] = matrix.getDouble(order[i]);
		return data;
	}

	/** A column of texts. */
	static Cell texts(List<String> texts) {
		Cell cell = Mat5.newCell(texts.size(), 1);
		for (int i = 0; i < texts.size(); i++)
			cell.set(i, Mat5.newString(texts.get(i)));
		return cell;
	}

	/** Column-major position of each element, in row-major order. */
	private static int[] columnMajorOrder(int[] shape, int size) {
		int[] stride = new int[shape.length];
		for (int d = 0, s = 1; d < shape.length; s *= shape[d++])
			stride[d] = s;
		int[] index = new int[shape.length];
		int[] order = new int[size];
		for (int i = 0; i < size; i++) {
			int position = 0;
			for (int d = 0; d < shape.length; d++)
				position += index[d] * stride[d];
			order[i] = position;
			for (int d = shape.length - 1; d >= 0 && ++index[d] == shape[d]; d--)
				index[d] = 0;
		}
		return order;
	}
}
