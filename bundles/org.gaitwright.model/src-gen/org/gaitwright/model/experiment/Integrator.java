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
 * A representation of the literals of the enumeration '<em><b>Integrator</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Scheme that carries the state over a time step.
 * <!-- end-model-doc -->
 * @see org.gaitwright.model.experiment.ExperimentPackage#getIntegrator()
 * @model
 * @generated
 */
public enum Integrator implements Enumerator {
	/**
	 * The '<em><b>SEMI IMPLICIT EULER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Velocity first, then position with the new velocity.
	 * <!-- end-model-doc -->
	 * @see #SEMI_IMPLICIT_EULER_VALUE
	 * @generated
	 * @ordered
	 */
	SEMI_IMPLICIT_EULER(0, "SEMI_IMPLICIT_EULER", "SEMI_IMPLICIT_EULER"),

	/**
	 * The '<em><b>RK4</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The classic Runge-Kutta scheme of fourth order, for robots without contact.
	 * <!-- end-model-doc -->
	 * @see #RK4_VALUE
	 * @generated
	 * @ordered
	 */
	RK4(1, "RK4", "RK4");

	/**
	 * The '<em><b>SEMI IMPLICIT EULER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Velocity first, then position with the new velocity.
	 * <!-- end-model-doc -->
	 * @see #SEMI_IMPLICIT_EULER
	 * @model annotation="http://gaitwright.org/metadata/1.0 label='Semi-implicit Euler'"
	 * @generated
	 * @ordered
	 */
	public static final int SEMI_IMPLICIT_EULER_VALUE = 0;

	/**
	 * The '<em><b>RK4</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The classic Runge-Kutta scheme of fourth order, for robots without contact.
	 * <!-- end-model-doc -->
	 * @see #RK4
	 * @model annotation="http://gaitwright.org/metadata/1.0 label='RK4'"
	 * @generated
	 * @ordered
	 */
	public static final int RK4_VALUE = 1;

	/**
	 * An array of all the '<em><b>Integrator</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Integrator[] VALUES_ARRAY =
		new Integrator[] {
			SEMI_IMPLICIT_EULER,
			RK4,
		};

	/**
	 * A public read-only list of all the '<em><b>Integrator</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Integrator> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Integrator</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Integrator get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Integrator result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Integrator</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Integrator getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Integrator result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Integrator</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Integrator get(int value) {
		switch (value) {
			case SEMI_IMPLICIT_EULER_VALUE: return SEMI_IMPLICIT_EULER;
			case RK4_VALUE: return RK4;
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
	private Integrator(int value, String name, String literal) {
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
	
} //Integrator
