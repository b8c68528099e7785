// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.completion;

import java.util.List;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.ParserRule;

/**
 * A token that may come next.
 *
 * @param leaf       the keyword, or the call of a terminal rule
 * @param assignment what it becomes in the model; null for a bare keyword
 * @param rule       the rule of the element that it belongs to
 * @param inName     whether it is part of a name or figure, which is one thing for people
 * @param path       rules that lead to it, the innermost last
 * @param rest       what follows it
 */
record Expectation(AbstractElement leaf, Assignment assignment, ParserRule rule, boolean inName, List<ParserRule> path, Rest rest) {
}
