// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.views;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.language.ide.features.Symbols;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.language.ide.workspace.MapGroup;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Assessable;
import org.vaglio.model.riskmap.Method;
import org.vaglio.model.riskmap.NamedElement;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.ScoringSheet;
import org.vaglio.model.riskmap.TitledElement;

import com.google.inject.Inject;

/** Plans and methods as trees, parts in other files included. */
public class MapTree {

    @Inject
    private Symbols symbols;

    /**
     * The plans and methods of some maps.
     *
     * @param expanded tells by its reference whether the children of an element are wanted
     * @param words    all of which an element, or one below it, must have in its label; blank for all elements
     */
    public List<TreeItem> of(Collection<MapGroup> groups, Predicate<ElementRef> expanded, String words) {
        List<String> wanted = Pattern.compile("\\s+").splitAsStream(words.toLowerCase(Locale.ROOT)).filter(w -> !w.isEmpty()).toList();
        return groups.stream().flatMap(g -> new Look(g, expanded).roots(wanted).stream()).toList();
    }

    /** One look at a group. */
    private final class Look {

        private final MapGroup group;
        private final Predicate<ElementRef> expanded;
        private final ElementRefs refs;
        private final Map<EObject, int[]> counts = new IdentityHashMap<>();

        Look(MapGroup group, Predicate<ElementRef> expanded) {
            this.group = group;
            this.expanded = expanded;
            this.refs = new ElementRefs(group);
            if (group.checked() != null) {
                group.checked().findings().values().forEach(all -> all.forEach(this::count));
            }
        }

        private void count(Finding finding) {
            for (EObject e = finding.element(); e != null; e = e.eContainer()) {
                int[] count = counts.computeIfAbsent(e, k -> new int[Severity.values().length]);
                count[finding.severity().ordinal()]++;
            }
        }

        List<TreeItem> roots(List<String> words) {
            List<EObject> roots = new ArrayList<>(group.plans());
            for (MapFile file : group.files()) {
                if (file.map() != null) {
                    file.map().getContents().stream().filter(Method.class::isInstance).forEach(roots::add);
                }
            }
            return items(roots, words);
        }

        private List<TreeItem> items(List<? extends EObject> elements, List<String> words) {
            return elements.stream().flatMap(e -> item(e, words).stream()).toList();
        }

        private Optional<TreeItem> item(EObject element, List<String> words) {
            ElementRef ref = refs.of(element);
            boolean matches = matches(element, words);
            List<EObject> below = below(element);
            List<TreeItem> children = !matches ? items(below, words) : ref != null && expanded.test(ref) ? items(below, List.of()) : List.of();
            if (ref == null || !matches && children.isEmpty()) {
                return Optional.empty();
            }
            int[] count = counts.getOrDefault(element, new int[Severity.values().length]);
            return Optional.of(new TreeItem(ref, element.eClass().getName(), symbols.kind(element), symbols.label(element),
                    element instanceof NamedElement n ? Objects.requireNonNullElse(n.getName(), "") : "",
                    element instanceof TitledElement t ? Objects.requireNonNullElse(t.getTitle(), "") : null, band(element), count[Severity.ERROR.ordinal()], count[Severity.WARNING.ordinal()], !below.isEmpty(), children));
        }

        private boolean matches(EObject element, List<String> words) {
            String label = words.isEmpty() ? "" : symbols.label(element).toLowerCase(Locale.ROOT);
            return words.stream().allMatch(label::contains);
        }

        private List<EObject> below(EObject element) {
            List<EObject> found = new ArrayList<>();
            List<? extends EObject> contents = element instanceof Plan plan ? plan.getAllMembers() : element.eContents();
            contents.forEach(child -> {
                if (symbols.isShown(child)) {
                    found.add(child);
                } else {
                    found.addAll(below(child));
                }
            });
            return found;
        }

        private BandMark band(EObject element) {
            Plan plan = group.isChecked() && element instanceof Assessable ? Navigation.plan(element) : null;
            if (plan == null) {
                return null;
            }
            PlanFacts facts = group.facts(plan);
            List<SheetFacts> sheets = element instanceof ScoringSheet sheet ? facts.sheetOf(sheet).stream().toList()
                    : facts.sheetsOf((Assessable) element);
            return sheets.stream().flatMap(s -> BandMark.of(s).stream()).max(Comparator.comparingInt(BandMark::rank)).orElse(null);
        }
    }
}
