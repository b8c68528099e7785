// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.completion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.UnorderedGroup;

/** Walks through the grammar along tokens, and tells what may come next. It has no state but its own walk. */
final class Follow {

    private Set<Rest> states = new LinkedHashSet<>();

    /** Begins before a part of the grammar. */
    Follow(Rest start) {
        states.add(start);
    }

    /** Begins inside a group, after one of its elements. */
    static Follow after(AbstractElement element, ParserRule rule) {
        Group group = (Group) element.eContainer();
        Rest rest = null;
        List<AbstractElement> elements = group.getElements();
        for (int i = elements.size() - 1; i > elements.indexOf(element); i--) {
            rest = before(elements.get(i), null, rule, false, List.of(rule), rest);
        }
        return new Follow(rest);
    }

    static Follow rule(ParserRule rule) {
        return new Follow(before(rule.getAlternatives(), null, rule, false, List.of(rule), null));
    }

    private static Rest before(AbstractElement element, Assignment assignment, ParserRule rule, boolean inName,
            List<ParserRule> path, Rest next) {
        return new Rest(element, false, null, assignment, rule, inName, path, next);
    }

    /** All tokens that may come next. */
    List<Expectation> next() {
        List<Expectation> found = new ArrayList<>();
        Set<Rest> seen = new LinkedHashSet<>();
        states.forEach(s -> expand(s, found, seen));
        return found;
    }

    /** Takes a token; false, and nothing happens, when it cannot come next. */
    boolean accept(Token token) {
        Set<Rest> after = new LinkedHashSet<>();
        for (Expectation expected : next()) {
            if (token.is(expected.leaf())) {
                after.add(expected.rest());
            }
        }
        if (after.isEmpty()) {
            return false;
        }
        states = after;
        return true;
    }

    Set<Rest> states() {
        return states;
    }

    void back(Set<Rest> to) {
        states = to;
    }

    private static void expand(Rest rest, List<Expectation> found, Set<Rest> seen) {
        if (rest == null || !seen.add(rest)) {
            return;
        }
        AbstractElement element = rest.element();
        if (GrammarUtil.isOptionalCardinality(element) || rest.repeated() || rest.choices() != null) {
            expand(rest.next(), found, seen);
        }
        Rest next = GrammarUtil.isMultipleCardinality(element) && rest.choices() == null ? new Rest(element, true, null,
                rest.assignment(), rest.rule(), rest.inName(), rest.path(), rest.next()) : rest.next();
        once(rest, next, found, seen);
    }

    private static void once(Rest rest, Rest next, List<Expectation> found, Set<Rest> seen) {
        switch (rest.element()) {
            case UnorderedGroup group -> {
                List<AbstractElement> choices = rest.choices() == null ? group.getElements() : rest.choices();
                for (AbstractElement choice : choices) {
                    List<AbstractElement> left = choices.stream().filter(c -> c != choice).toList();
                    Rest others = new Rest(group, false, left, rest.assignment(), rest.rule(), rest.inName(), rest.path(),
                            rest.choices() == null ? next : rest.next());
                    once(inside(rest, choice, others), others, found, seen); // leaving it out is what the others do
                }
                if (rest.choices() == null) {
                    expand(next, found, seen);
                }
            }
            case Group group -> {
                Rest inner = next;
                for (int i = group.getElements().size() - 1; i >= 0; i--) {
                    inner = inside(rest, group.getElements().get(i), inner);
                }
                expand(inner, found, seen);
            }
            case Alternatives alternatives -> alternatives.getElements().forEach(a -> expand(inside(rest, a, next), found, seen));
            case Assignment assignment -> expand(before(assignment.getTerminal(), assignment, rest.rule(), rest.inName(),
                    rest.path(), next), found, seen);
            case CrossReference reference -> expand(inside(rest, reference.getTerminal(), next), found, seen);
            case Action action -> expand(next, found, seen);
            case RuleCall call -> call(call, rest, next, found, seen);
            case EnumLiteralDeclaration literal -> expand(inside(rest, literal.getLiteral(), next), found, seen);
            default -> found.add(new Expectation(rest.element(), rest.assignment(), rest.rule(), rest.inName(), rest.path(), next));
        }
    }

    private static Rest inside(Rest outer, AbstractElement element, Rest next) {
        return before(element, outer.assignment(), outer.rule(), outer.inName(), outer.path(), next);
    }

    private static void call(RuleCall call, Rest rest, Rest next, List<Expectation> found, Set<Rest> seen) {
        if (call.getRule() instanceof ParserRule rule) {
            boolean name = GrammarUtil.isDatatypeRule(rule);
            List<ParserRule> path = new ArrayList<>(rest.path());
            path.add(rule);
            expand(before(rule.getAlternatives(), name ? rest.assignment() : null, name ? rest.rule() : rule, name || rest.inName(),
                    name ? rest.path() : path, next), found, seen);
        } else if (call.getRule() instanceof EnumRule rule) {
            expand(inside(rest, rule.getAlternatives(), next), found, seen);
        } else {
            found.add(new Expectation(call, rest.assignment(), rest.rule(), rest.inName(), rest.path(), next));
        }
    }
}
