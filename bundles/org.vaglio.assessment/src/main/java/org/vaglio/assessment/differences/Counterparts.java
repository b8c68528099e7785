// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.differences;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.vaglio.assessment.causes.Names;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Method;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.PlanPart;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.ScoringSheet;
import org.vaglio.model.riskmap.TitledElement;

/**
 * Which elements of two plans are the same thing, though its name, title, number or place may have changed. What has a title is looked for
 * in the whole plan, everything else in what contains it.
 */
public final class Counterparts {

    /** By what an element with a title is known again, the surest first. */
    private static final List<Function<TitledElement, Object>> SIGNS = List.of(
            e -> title(e) == null ? null : List.of(path(e), title(e)),
            Counterparts::title,
            e -> e.getName() == null ? null : path(e),
            TitledElement::getName,
            e -> e instanceof Process p && p.getNumber() != null ? List.of(path(above(p)), p.getNumber()) : null);

    /** By what the rest is known again among its siblings of the same kind: what it is about, else what it is called. */
    private static final List<String> ABOUT = List.of("subject", "criterion", "index", "formula", "from", "to", "within", "counted", "rule", "scope");
    private static final List<String> CALLED = List.of("name", "title", "label", "score");

    private final Map<EObject, EObject> after = new IdentityHashMap<>();
    private final Map<EObject, EObject> before = new IdentityHashMap<>();

    /** Compares what is in two plans and in the methods that they use. */
    Counterparts(Plan before, Plan after) {
        List<EObject> olds = roots(before);
        List<EObject> news = roots(after);
        pair(before, after);
        if (before.getMethod() != null && after.getMethod() != null) {
            pair(before.getMethod(), after.getMethod());
        }
        pairUnique(open(methods(olds), this.after), open(methods(news), this.before), TitledElement::getName);
        List<TitledElement> old = titled(olds);
        List<TitledElement> now = titled(news);
        SIGNS.forEach(sign -> pairUnique(open(old, this.after), open(now, this.before), sign));
        pairBelow(TitledElement.class::isInstance);
        pairBelow(e -> true);
    }

    /** A plan, its method with those that it extends, and those of its sheets. */
    static List<EObject> roots(Plan plan) {
        Set<EObject> roots = new LinkedHashSet<>(List.of(plan));
        Stream.concat(Stream.of(plan), plan.getSheets().stream()).map(e -> e instanceof ScoringSheet s ? s.getMethod() : plan.getMethod())
                .filter(Objects::nonNull).forEach(m -> roots.addAll(Navigation.lineage(m)));
        return List.copyOf(roots);
    }

    private static List<TitledElement> methods(List<EObject> roots) {
        return roots.stream().filter(Method.class::isInstance).map(TitledElement.class::cast).toList();
    }

    /** The same thing in the later plan; empty when it is gone. */
    public Optional<EObject> after(EObject element) {
        return Optional.ofNullable(after.get(element));
    }

    /** The same thing in the earlier plan; empty when it is new. */
    public Optional<EObject> before(EObject element) {
        return Optional.ofNullable(before.get(element));
    }

    /** What an element contains: of a plan, its parts in other files too. */
    static List<EObject> below(EObject element) {
        return element instanceof Plan plan ? List.copyOf(plan.getAllMembers()) : element.eContents();
    }

    /** What contains an element: the plan, where that is a part of it. */
    static EObject above(EObject element) {
        return element.eContainer() instanceof PlanPart part ? part.getPlan() : element.eContainer();
    }

    private void pair(EObject old, EObject now) {
        after.put(old, now);
        before.put(now, old);
    }

    // ---------------------------------------------------------------- what has a title

    private static List<TitledElement> titled(Collection<EObject> roots) {
        List<TitledElement> found = new ArrayList<>();
        roots.forEach(root -> collect(root, found));
        return found;
    }

    private static void collect(EObject parent, List<TitledElement> found) {
        for (EObject child : below(parent)) {
            if (child instanceof TitledElement titled) {
                found.add(titled);
            }
            collect(child, found);
        }
    }

    private static <T extends EObject> List<T> open(List<T> elements, Map<EObject, EObject> paired) {
        return elements.stream().filter(e -> !paired.containsKey(e)).toList();
    }

    /** Pairs what bears a sign that nothing else of its kind bears. */
    private void pairUnique(List<TitledElement> old, List<TitledElement> now, Function<TitledElement, Object> sign) {
        Map<Object, List<TitledElement>> olds = bySign(old, sign);
        bySign(now, sign).forEach((key, news) -> {
            List<TitledElement> others = olds.getOrDefault(key, List.of());
            if (news.size() == 1 && others.size() == 1) {
                pair(others.get(0), news.get(0));
            }
        });
    }

    private static Map<Object, List<TitledElement>> bySign(List<TitledElement> elements, Function<TitledElement, Object> sign) {
        Map<Object, List<TitledElement>> groups = new LinkedHashMap<>();
        for (TitledElement element : elements) {
            Object value = sign.apply(element);
            if (value != null) {
                groups.computeIfAbsent(List.of(element.eClass(), value), k -> new ArrayList<>()).add(element);
            }
        }
        return groups;
    }

    private static String title(TitledElement element) {
        String title = element.getTitle() == null ? "" : Names.normal(element.getTitle());
        return title.isEmpty() ? null : title;
    }

    /** The names from the plan down to an element. */
    private static List<String> path(EObject element) {
        List<String> names = new ArrayList<>();
        for (EObject e = element; e != null && !(e instanceof Plan); e = above(e)) {
            names.add(0, e instanceof TitledElement t ? String.valueOf(t.getName()) : "");
        }
        return names;
    }

    // ---------------------------------------------------------------- what is known by its place

    /** Goes through all pairs: what contains a pair need not be one. */
    private void pairBelow(Predicate<EObject> wanted) {
        List.copyOf(after.keySet()).forEach(old -> pairBelow(old, after.get(old), wanted));
    }

    private void pairBelow(EObject old, EObject now, Predicate<EObject> wanted) {
        Map<EClass, List<EObject>> olds = byKind(open(below(old), after).stream().filter(wanted).toList());
        byKind(open(below(now), before)).forEach((kind, news) -> pairSiblings(olds.getOrDefault(kind, List.of()), news));
        for (EObject child : below(old)) {
            EObject other = after.get(child);
            if (other != null) {
                pairBelow(child, other, wanted);
            }
        }
    }

    private static Map<EClass, List<EObject>> byKind(List<EObject> elements) {
        Map<EClass, List<EObject>> kinds = new LinkedHashMap<>();
        elements.forEach(e -> kinds.computeIfAbsent(e.eClass(), k -> new ArrayList<>()).add(e));
        return kinds;
    }

    /** Pairs siblings with the same key in their order; a single sheet on either side is the same one whatever it is called. */
    private void pairSiblings(List<EObject> olds, List<EObject> news) {
        List<EObject> left = new ArrayList<>(news);
        for (EObject old : olds) {
            List<Object> key = key(old, true);
            Iterator<EObject> candidates = left.iterator();
            while (candidates.hasNext() && !after.containsKey(old)) {
                EObject now = candidates.next();
                if (key.equals(key(now, false))) {
                    pair(old, now);
                    candidates.remove();
                }
            }
        }
        List<EObject> lost = open(olds, after);
        if (lost.size() == 1 && left.size() == 1 && lost.get(0) instanceof ScoringSheet) {
            pair(lost.get(0), left.get(0));
        }
    }

    /** References count as the same where they lead to the same thing. */
    private List<Object> key(EObject element, boolean old) {
        List<Object> about = values(element, ABOUT, old);
        return about.isEmpty() ? values(element, CALLED, old) : about;
    }

    private List<Object> values(EObject element, List<String> features, boolean old) {
        return features.stream().map(element.eClass()::getEStructuralFeature).filter(Objects::nonNull).filter(element::eIsSet)
                .map(f -> value(element.eGet(f), old)).toList();
    }

    private Object value(Object value, boolean old) {
        return old && value instanceof EObject target ? after.getOrDefault(target, target) : value;
    }
}
