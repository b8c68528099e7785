// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.validation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.viewpoint.engine.drawing.View;
import org.vaglio.viewpoint.engine.specification.ValidationRule;

/**
 * An element that does not fulfil a rule.
 *
 * @param rule    the rule
 * @param element the element
 * @param views   the views that show it, in the diagram's order
 * @param message what is wrong
 */
public record Problem(ValidationRule rule, EObject element, List<View> views, String message) {
}
