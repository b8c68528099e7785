// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.completion;

import java.util.List;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.ParserRule;

/**
 * What is still to come of a text: one part of the grammar and what comes after it.
 *
 * @param element    the part
 * @param repeated   whether it stands for any number of it
 * @param choices    of a group in any order, the parts not seen yet; null for anything else
 * @param assignment that it belongs to; null for none
 * @param rule       the rule that it stands in
 * @param inName     whether it is inside a name or figure
 * @param path       rules that lead to it
 * @param next       what comes after it; null for the end
 */
record Rest(AbstractElement element, boolean repeated, List<AbstractElement> choices, Assignment assignment, ParserRule rule,
        boolean inName, List<ParserRule> path, Rest next) {
}
