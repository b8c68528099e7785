// SPDX-License-Identifier: EPL-2.0
package org.vaglio.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.vaglio.model.riskmap.Aggregation;
import org.vaglio.model.riskmap.Assessable;
import org.vaglio.model.riskmap.Criterion;
import org.vaglio.model.riskmap.Index;
import org.vaglio.model.riskmap.LegendEntry;
import org.vaglio.model.riskmap.Method;
import org.vaglio.model.riskmap.MethodMember;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.PlanMember;
import org.vaglio.model.riskmap.PlanPart;
import org.vaglio.model.riskmap.RiskMap;
import org.vaglio.model.riskmap.ScoringSheet;

/** The derived features of the metamodel: what follows from the structure, without computing a score. */
public final class Navigation {

    private Navigation() {
    }

    /** The members of one kind, in their order. */
    public static <T> EList<T> children(Collection<?> members, Class<T> kind) {
        EList<T> children = new BasicEList<>();
        for (Object member : members) {
            if (kind.isInstance(member)) {
                children.add(kind.cast(member));
            }
        }
        return ECollections.unmodifiableEList(children);
    }

    /** Members of a plan and of its parts in all resources that were loaded together. */
    public static EList<PlanMember> members(Plan plan) {
        List<PlanMember> members = new ArrayList<>(plan.getMembers());
        for (PlanPart part : parts(plan)) {
            members.addAll(part.getMembers());
        }
        return list(members);
    }

    /** The parts of a plan in all resources that were loaded together, in the order of loading. */
    public static List<PlanPart> parts(Plan plan) {
        Resource resource = plan.eResource();
        if (resource == null || resource.getResourceSet() == null) {
            return List.of();
        }
        List<PlanPart> parts = new ArrayList<>();
        for (Resource other : List.copyOf(resource.getResourceSet().getResources())) {
            for (EObject root : other.getContents()) {
                if (root instanceof RiskMap map) {
                    map.getContents().stream().filter(PlanPart.class::isInstance).map(PlanPart.class::cast)
                            .filter(p -> p.getPlan() == plan).forEach(parts::add);
                }
            }
        }
        return parts;
    }

    /** All elements of one kind at any depth of a plan and its parts, in the order of the text. */
    public static <T> EList<T> all(Plan plan, Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (PlanMember member : members(plan)) {
            if (kind.isInstance(member)) {
                found.add(kind.cast(member));
            }
            member.eAllContents().forEachRemaining(e -> {
                if (kind.isInstance(e)) {
                    found.add(kind.cast(e));
                }
            });
        }
        return list(found);
    }

    /** What a sheet scores: its subjects, else the process or event that holds it, else nothing. */
    public static EList<Assessable> scored(ScoringSheet sheet) {
        if (!sheet.getSubjects().isEmpty()) {
            return list(sheet.getSubjects());
        }
        return sheet.eContainer() instanceof Assessable holder ? list(List.of(holder)) : list(List.of());
    }

    /** The method and those it changes, from the method itself upwards; a cycle ends the list. */
    public static List<Method> lineage(Method method) {
        Set<Method> seen = new LinkedHashSet<>();
        for (Method m = method; m != null && seen.add(m); m = m.getParent()) {
            continue;
        }
        return List.copyOf(seen);
    }

    /**
     * Indices of a method: those inherited, in their place, unless the method has one of the same name; then its own.
     */
    public static EList<Index> indices(Method method) {
        Map<String, Index> byName = new LinkedHashMap<>();
        for (Method m : lineage(method).reversed()) {
            for (Index index : children(m.getMembers(), Index.class)) {
                byName.put(String.valueOf(index.getName()), index);
            }
        }
        return list(List.copyOf(byName.values()));
    }

    /** Members of one kind of the nearest method in the lineage that has any. */
    public static <T extends MethodMember> EList<T> own(Method method, Class<T> kind) {
        return lineage(method).stream().map(m -> children(m.getMembers(), kind)).filter(l -> !l.isEmpty()).findFirst()
                .orElseGet(() -> list(List.of()));
    }

    /** First member of one kind in the lineage; null when there is none. */
    public static <T extends MethodMember> T ownFirst(Method method, Class<T> kind) {
        EList<T> own = own(method, kind);
        return own.isEmpty() ? null : own.get(0);
    }

    /** An index and those of the same name that it changes, nearest first. */
    public static List<Index> lineage(Index index) {
        if (!(index.eContainer() instanceof Method method)) {
            return List.of(index);
        }
        return lineage(method).stream().flatMap(m -> children(m.getMembers(), Index.class).stream())
                .filter(i -> i == index || Objects.equals(i.getName(), index.getName())).toList();
    }

    /** Criteria of an index with the inherited ones in their place. */
    public static EList<Criterion> criteria(Index index) {
        Map<String, Criterion> byName = new LinkedHashMap<>();
        for (Index i : lineage(index).reversed()) {
            for (Criterion criterion : children(i.getMembers(), Criterion.class)) {
                byName.put(String.valueOf(criterion.getName()), criterion);
            }
        }
        return list(List.copyOf(byName.values()));
    }

    /** The legend of an index, else the one it inherits. */
    public static EList<LegendEntry> legend(Index index) {
        return lineage(index).stream().map(i -> children(i.getMembers(), LegendEntry.class)).filter(l -> !l.isEmpty())
                .findFirst().orElseGet(() -> list(List.of()));
    }

    /** How the scores of an index are joined, with what it inherits; the mean when nothing says it. */
    public static Aggregation aggregation(Index index) {
        return lineage(index).stream().map(Index::getAggregation).filter(a -> a != Aggregation.INHERITED).findFirst()
                .orElse(Aggregation.MEAN);
    }

    /** The plan that an element belongs to, directly or through a part; null for an element of a method. */
    public static Plan plan(EObject element) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            if (e instanceof Plan plan) {
                return plan;
            }
            if (e instanceof PlanPart part) {
                return part.getPlan();
            }
        }
        return null;
    }

    /** The method of a sheet: its own, else that of the plan; null when there is none. */
    public static Method method(ScoringSheet sheet) {
        if (sheet.getMethod() != null) {
            return sheet.getMethod();
        }
        Plan plan = plan(sheet);
        return plan == null ? null : plan.getMethod();
    }

    /** The nearest container of a kind, the element itself included; null when there is none. */
    public static <T> T container(EObject element, Class<T> kind) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            if (kind.isInstance(e)) {
                return kind.cast(e);
            }
        }
        return null;
    }

    private static <T> EList<T> list(Collection<? extends T> elements) {
        return ECollections.unmodifiableEList(new BasicEList<T>(elements));
    }
}
