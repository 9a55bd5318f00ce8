/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.gaitwright.model.experiment.ExperimentFactory;
import org.gaitwright.model.experiment.LinkTree;
import org.gaitwright.model.experiment.NamedElement;
import org.junit.jupiter.api.Test;

class LinkTreesTest {

	private final LinkTree walker = (LinkTree) Models.walker().getRobot();

	@Test
	void parentsStandBeforeChildrenDepthFirst() {
		assertThat(LinkTrees.links(walker)).extracting(NamedElement::getName).containsExactly("torso", "rightThigh",
				"rightShank", "rightFoot", "leftThigh", "leftShank", "leftFoot");
		assertThat(LinkTrees.joints(walker)).extracting(NamedElement::getName).containsExactly("rightHip", "rightKnee",
				"rightAnkle", "leftHip", "leftKnee", "leftAnkle");
	}

	@Test
	void coordinatesAreRootThenJoints() {
		assertThat(walker.coordinateNames()).containsExactly("rootX", "rootZ", "rootPitch", "rightHip", "rightKnee",
				"rightAnkle", "leftHip", "leftKnee", "leftAnkle");
		assertThat(walker.rootCoordinateNames()).containsExactly("rootX", "rootZ", "rootPitch");
	}

	@Test
	void controlsAreTheActuatedJoints() {
		LinkTrees.joints(walker).get(1).setActuator(null);
		assertThat(walker.controlNames()).containsExactly("rightHip", "rightAnkle", "leftHip", "leftKnee", "leftAnkle");
	}

	@Test
	void anIncompleteTreeHasWhatIsThere() {
		LinkTree empty = ExperimentFactory.eINSTANCE.createLinkTree();
		assertThat(LinkTrees.links(empty)).isEmpty();
		assertThat(empty.coordinateNames()).containsExactly("rootX", "rootZ", "rootPitch");
		assertThat(empty.controlNames()).isEmpty();
	}
}
