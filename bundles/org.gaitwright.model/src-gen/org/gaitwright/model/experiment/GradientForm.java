/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Gradient Form</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How the policy enters the trajectory step.
 * <!-- end-model-doc -->
 * @see org.gaitwright.model.experiment.ExperimentPackage#getGradientForm()
 * @model
 * @generated
 */
public enum GradientForm implements Enumerator {
	/**
	 * The '<em><b>LAPLACE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The policy linearised at the mean state.
	 * <!-- end-model-doc -->
	 * @see #LAPLACE_VALUE
	 * @generated
	 * @ordered
	 */
	LAPLACE(0, "LAPLACE", "LAPLACE"),

	/**
	 * The '<em><b>AVERAGED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Policy means and slopes averaged over state samples.
	 * <!-- end-model-doc -->
	 * @see #AVERAGED_VALUE
	 * @generated
	 * @ordered
	 */
	AVERAGED(1, "AVERAGED", "AVERAGED"),

	/**
	 * The '<em><b>SAMPLED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True gradients of the sample-based Lagrangian.
	 * <!-- end-model-doc -->
	 * @see #SAMPLED_VALUE
	 * @generated
	 * @ordered
	 */
	SAMPLED(2, "SAMPLED", "SAMPLED");

	/**
	 * The '<em><b>LAPLACE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The policy linearised at the mean state.
	 * <!-- end-model-doc -->
	 * @see #LAPLACE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LAPLACE_VALUE = 0;

	/**
	 * The '<em><b>AVERAGED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Policy means and slopes averaged over state samples.
	 * <!-- end-model-doc -->
	 * @see #AVERAGED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AVERAGED_VALUE = 1;

	/**
	 * The '<em><b>SAMPLED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True gradients of the sample-based Lagrangian.
	 * <!-- end-model-doc -->
	 * @see #SAMPLED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SAMPLED_VALUE = 2;

	/**
	 * An array of all the '<em><b>Gradient Form</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final GradientForm[] VALUES_ARRAY =
		new GradientForm[] {
			LAPLACE,
			AVERAGED,
			SAMPLED,
		};

	/**
	 * A public read-only list of all the '<em><b>Gradient Form</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<GradientForm> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Gradient Form</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static GradientForm get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			GradientForm result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Gradient Form</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static GradientForm getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			GradientForm result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Gradient Form</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static GradientForm get(int value) {
		switch (value) {
			case LAPLACE_VALUE: return LAPLACE;
			case AVERAGED_VALUE: return AVERAGED;
			case SAMPLED_VALUE: return SAMPLED;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private GradientForm(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //GradientForm
