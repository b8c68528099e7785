// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.edits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.UnorderedGroup;

/**
 * Clauses that may stand in any order: those of the text keep the order that they have there, and a new one comes after the
 * clause that precedes it in the grammar.
 */
final class Arrangement {

    private record Clause(AbstractElement element, List<Token> tokens) {
    }

    private Arrangement() {
    }

    /** The new words of an element, their clauses in the order of the old ones. */
    static List<Token> arranged(List<Token> old, List<Token> fresh) {
        Map<AbstractElement, Integer> places = new HashMap<>();
        old.forEach(token -> {
            AbstractElement clause = clause(token);
            if (clause != null) {
                places.putIfAbsent(clause, places.size());
            }
        });
        List<Token> arranged = new ArrayList<>();
        List<Clause> group = new ArrayList<>();
        for (Token token : fresh) {
            AbstractElement clause = clause(token);
            if (clause == null) {
                flush(group, places, arranged);
                arranged.add(token);
            } else if (!group.isEmpty() && group.getLast().element == clause) {
                group.getLast().tokens.add(token);
            } else {
                group.add(new Clause(clause, new ArrayList<>(List.of(token))));
            }
        }
        flush(group, places, arranged);
        return arranged;
    }

    private static void flush(List<Clause> group, Map<AbstractElement, Integer> places, List<Token> arranged) {
        List<Clause> ordered = new ArrayList<>(group.stream().filter(c -> places.containsKey(c.element))
                .sorted((a, b) -> places.get(a.element) - places.get(b.element)).toList());
        for (int i = 0; i < group.size(); i++) {
            if (!places.containsKey(group.get(i).element)) {
                ordered.add(i == 0 ? 0 : ordered.indexOf(group.get(i - 1)) + 1, group.get(i));
            }
        }
        ordered.forEach(clause -> arranged.addAll(clause.tokens));
        group.clear();
    }

    /** The part of an unordered group that a token belongs to; null outside such groups. */
    private static AbstractElement clause(Token token) {
        for (EObject e = token.element(); e != null; e = e.eContainer()) {
            if (e.eContainer() instanceof UnorderedGroup) {
                return (AbstractElement) e;
            }
        }
        return null;
    }
}
