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
 * A representation of the literals of the enumeration '<em><b>Sampling Scheme</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How state samples are drawn.
 * <!-- end-model-doc -->
 * @see org.gaitwright.model.experiment.ExperimentPackage#getSamplingScheme()
 * @model
 * @generated
 */
public enum SamplingScheme implements Enumerator {
	/**
	 * The '<em><b>INDEPENDENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Independent standard normals.
	 * <!-- end-model-doc -->
	 * @see #INDEPENDENT_VALUE
	 * @generated
	 * @ordered
	 */
	INDEPENDENT(0, "INDEPENDENT", "INDEPENDENT"),

	/**
	 * The '<em><b>ANTITHETIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pairs of opposite normals.
	 * <!-- end-model-doc -->
	 * @see #ANTITHETIC_VALUE
	 * @generated
	 * @ordered
	 */
	ANTITHETIC(1, "ANTITHETIC", "ANTITHETIC"),

	/**
	 * The '<em><b>MOMENT MATCHED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Antithetic, then whitened: sample mean and covariance are exact.
	 * <!-- end-model-doc -->
	 * @see #MOMENT_MATCHED_VALUE
	 * @generated
	 * @ordered
	 */
	MOMENT_MATCHED(2, "MOMENT_MATCHED", "MOMENT_MATCHED"),

	/**
	 * The '<em><b>SOBOL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Quasi-random normals from a Sobol sequence.
	 * <!-- end-model-doc -->
	 * @see #SOBOL_VALUE
	 * @generated
	 * @ordered
	 */
	SOBOL(3, "SOBOL", "SOBOL");

	/**
	 * The '<em><b>INDEPENDENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Independent standard normals.
	 * <!-- end-model-doc -->
	 * @see #INDEPENDENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INDEPENDENT_VALUE = 0;

	/**
	 * The '<em><b>ANTITHETIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pairs of opposite normals.
	 * <!-- end-model-doc -->
	 * @see #ANTITHETIC
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ANTITHETIC_VALUE = 1;

	/**
	 * The '<em><b>MOMENT MATCHED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Antithetic, then whitened: sample mean and covariance are exact.
	 * <!-- end-model-doc -->
	 * @see #MOMENT_MATCHED
	 * @model annotation="http://gaitwright.org/metadata/1.0 label='Moment-matched'"
	 * @generated
	 * @ordered
	 */
	public static final int MOMENT_MATCHED_VALUE = 2;

	/**
	 * The '<em><b>SOBOL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Quasi-random normals from a Sobol sequence.
	 * <!-- end-model-doc -->
	 * @see #SOBOL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SOBOL_VALUE = 3;

	/**
	 * An array of all the '<em><b>Sampling Scheme</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SamplingScheme[] VALUES_ARRAY =
		new SamplingScheme[] {
			INDEPENDENT,
			ANTITHETIC,
			MOMENT_MATCHED,
			SOBOL,
		};

	/**
	 * A public read-only list of all the '<em><b>Sampling Scheme</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SamplingScheme> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Sampling Scheme</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SamplingScheme get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SamplingScheme result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Sampling Scheme</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SamplingScheme getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SamplingScheme result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Sampling Scheme</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SamplingScheme get(int value) {
		switch (value) {
			case INDEPENDENT_VALUE: return INDEPENDENT;
			case ANTITHETIC_VALUE: return ANTITHETIC;
			case MOMENT_MATCHED_VALUE: return MOMENT_MATCHED;
			case SOBOL_VALUE: return SOBOL;
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
	private SamplingScheme(int value, String name, String literal) {
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
	
} //SamplingScheme
