// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vaglio.language.naming.MappaNames;
import org.vaglio.language.parsing.BlockParseResult;
import org.vaglio.model.riskmap.Formula;
import org.vaglio.model.riskmap.IndexScore;
import org.vaglio.model.riskmap.Method;
import org.vaglio.model.riskmap.NamedElement;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.RiskMap;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/**
 * Keeps the references of maps that were read together true while their texts change, looking only at those that a change
 * can have touched. Not safe for several threads.
 */
public final class LiveLinks {

    /** How an unnamed formula is referred to. */
    private static final String UNNAMED_FORMULA = "rischio";

    private final ResourceSet resources;
    private final MappaNames names;
    private final Map<EObject, List<Link>> byOwner = new IdentityHashMap<>();
    private final Map<String, Set<Link>> byName = new HashMap<>();
    private final Map<Resource, Set<Link>> unresolved = new HashMap<>();
    private Map<QualifiedName, List<EObject>> methods = Map.of();

    /**
     * @param resources where the maps are; they are to be loaded through {@link #live} and then linked
     * @param names     names of elements
     */
    public LiveLinks(ResourceSet resources, MappaNames names) {
        this.resources = resources;
        this.names = names;
    }

    /** Prepares a resource before it is loaded. */
    public static void live(MapResource resource) {
        resource.live();
    }

    /** Resolves all references of a resource that was loaded; call it once all of them are loaded. */
    public void linkAll() {
        for (Resource resource : List.copyOf(resources.getResources())) {
            if (resource instanceof MapResource map && map.isLive() && map.names() == null) {
                map.names(new NameTable(names, map));
                map.getAllContents().forEachRemaining(this::collect);
            }
        }
        resolveAll();
    }

    /**
     * Changes a text and all that follows from it.
     *
     * @param resource one of the resources
     * @param offset   where the change begins
     * @param length   how many characters it replaces
     * @param text     what takes their place
     * @return the element that was read anew, with all that it contains; empty when the whole text was
     */
    public Optional<EObject> update(MapResource resource, int offset, int length, String text) {
        List<EObject> before = List.copyOf(resource.getContents());
        resource.update(offset, length, text);
        BlockParseResult block = resource.lastBlock();
        if (block == null) {
            replace(resource, before, resource.getContents());
        } else if (block.removed() != block.added()) {
            replace(resource, List.of(block.removed()), List.of(block.added()));
        }
        show(resource);
        return Optional.ofNullable(block).map(BlockParseResult::added);
    }

    private void replace(MapResource resource, Collection<EObject> removed, Collection<EObject> added) {
        Names gone = new Names();
        Set<Link> open = new LinkedHashSet<>();
        for (EObject root : removed) {
            each(root, e -> {
                gone.add(e, resource.names());
                forget(e);
            });
            resource.names().remove(root);
        }
        Names fresh = new Names();
        for (EObject root : added) {
            resource.names().add(root);
            each(root, e -> {
                fresh.add(e, resource.names());
                open.addAll(collect(e));
            });
        }
        if (gone.hasMethod || fresh.hasMethod || !methods.equals(methodsOfPlans())) {
            resolveAll();
            return;
        }
        for (String name : gone.last) {
            links(name).filter(l -> gone.elements.contains(l.target())).forEach(open::add);
        }
        gone.differences(fresh).forEach(n -> links(n.getLastSegment()).filter(l -> canMean(l, n)).forEach(open::add));
        resolve(open);
    }

    private Stream<Link> links(String lastName) {
        return byName.getOrDefault(lastName, Set.of()).stream();
    }

    /** Whether a link, as it is written where it stands, may mean an element of a full name. */
    private boolean canMean(Link link, QualifiedName name) {
        if (name.getSegmentCount() == 1) {
            return true;
        }
        int left = name.getSegmentCount() - link.segments();
        QualifiedName prefix = left > 0 ? names.scopePrefix(link.owner()) : null;
        return prefix != null && prefix.getSegmentCount() >= left && prefix.skipLast(prefix.getSegmentCount() - left)
                .equals(name.skipLast(link.segments()));
    }

    /** What an element of a subtree is called, and whether it decides what other names mean. */
    private static final class Names {

        private final Set<EObject> elements = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Set<String> last = new HashSet<>();
        private final Map<List<Object>, QualifiedName> full = new HashMap<>();
        private boolean hasMethod;

        void add(EObject element, NameTable table) {
            hasMethod |= element instanceof Method;
            if (element instanceof NamedElement named) {
                elements.add(element);
                String name = named.getName() == null && element instanceof Formula ? UNNAMED_FORMULA : named.getName();
                if (name != null) {
                    last.add(name);
                    QualifiedName qualified = table.nameOf(element);
                    QualifiedName shown = qualified == null ? QualifiedName.create(name) : qualified;
                    full.put(List.of(element.eClass(), shown), shown);
                }
            }
        }

        /** The names that only one of two subtrees has. */
        Set<QualifiedName> differences(Names other) {
            Set<QualifiedName> different = new HashSet<>();
            full.forEach((key, name) -> {
                if (!other.full.containsKey(key)) {
                    different.add(name);
                }
            });
            other.full.forEach((key, name) -> {
                if (!full.containsKey(key)) {
                    different.add(name);
                }
            });
            return different;
        }
    }

    private static void each(EObject root, Consumer<EObject> action) {
        action.accept(root);
        root.eAllContents().forEachRemaining(action);
    }

    /** By names of plans, in the order of the texts: a name that is used twice means the first. */
    private Map<QualifiedName, List<EObject>> methodsOfPlans() {
        Map<QualifiedName, List<EObject>> found = new HashMap<>();
        for (Resource resource : resources.getResources()) {
            for (EObject root : resource.getContents()) {
                if (root instanceof RiskMap map) {
                    map.getContents().stream().filter(Plan.class::isInstance).map(Plan.class::cast)
                            .filter(p -> p.getName() != null)
                            .forEach(p -> found.computeIfAbsent(QualifiedName.create(p.getName()), n -> new ArrayList<>())
                                    .add(methodOf(p)));
                }
            }
        }
        return found;
    }

    /** The method that a plan's text names, whether or not its reference is resolved already. */
    private EObject methodOf(Plan plan) {
        for (Link link : byOwner.getOrDefault(plan, List.of())) {
            if (link.reference() == Literals.PLAN__METHOD) {
                return target(link);
            }
        }
        return null;
    }

    private static EObject target(Link link) {
        return ((MapResource) link.owner().eResource()).target(link.owner(), link.reference(), link.node());
    }

    /** The names in all texts that refer to an element or, in their first parts, lead through it. */
    public List<Mention> mentions(EObject element) {
        QualifiedName name = names.getFullyQualifiedName(element);
        List<Mention> found = new ArrayList<>();
        byOwner.values().forEach(all -> all.forEach(link -> {
            EObject target = link.target();
            if (target == element) {
                found.add(new Mention(link.owner(), link.reference(), link.node(), link.segments() - 1));
            } else if (name != null && link.segments() > 1 && target != null && !target.eIsProxy()) {
                QualifiedName full = names.getFullyQualifiedName(target);
                int part = full == null ? -1 : link.segments() - 1 - (full.getSegmentCount() - name.getSegmentCount());
                if (part >= 0 && full.startsWith(name)) {
                    found.add(new Mention(link.owner(), link.reference(), link.node(), part));
                }
            }
        }));
        return found;
    }

    // ---------------------------------------------------------------- the links of an element

    private List<Link> collect(EObject element) {
        ICompositeNode node = NodeModelUtils.getNode(element);
        if (node == null || element.eClass().getEAllReferences().size() == element.eClass().getEAllContainments().size()) {
            return List.of();
        }
        List<Link> links = new ArrayList<>();
        Map<EReference, Integer> counts = new HashMap<>();
        for (INode child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getGrammarElement() instanceof CrossReference cross && child.getLength() > 0) {
                EReference reference = GrammarUtil.getReference(cross, element.eClass());
                int index = reference.isMany() ? counts.merge(reference, 1, Integer::sum) - 1 : -1;
                Link link = Link.of(element, reference, index, child);
                link.place(link.nothing());
                links.add(link);
                byName.computeIfAbsent(link.lastName(), n -> new LinkedHashSet<>()).add(link);
            }
        }
        if (!links.isEmpty()) {
            byOwner.put(element, links);
        }
        return links;
    }

    private void forget(EObject element) {
        List<Link> links = byOwner.remove(element);
        if (links != null) {
            for (Link link : links) {
                byName.computeIfPresent(link.lastName(), (n, all) -> all.remove(link) && all.isEmpty() ? null : all);
                unresolved.values().forEach(open -> open.remove(link));
            }
        }
    }

    // ---------------------------------------------------------------- resolving

    private void resolveAll() {
        List<Link> all = new ArrayList<>();
        byOwner.values().forEach(all::addAll);
        all.forEach(link -> link.set(link.nothing()));
        unresolved.clear();
        resolve(all);
        methods = methodsOfPlans();
        for (Resource resource : resources.getResources()) {
            if (resource instanceof MapResource map && map.isLive()) {
                show(map);
            }
        }
    }

    private void resolve(Collection<Link> links) {
        List<Link> ordered = new ArrayList<>(links);
        ordered.sort(Comparator.comparingInt(Link::rank));
        Set<Resource> changed = new HashSet<>();
        Set<Link> done = new HashSet<>();
        for (int i = 0; i < ordered.size(); i++) {
            Link link = ordered.get(i);
            if (!done.add(link)) {
                continue;
            }
            EObject before = link.target();
            EObject target = target(link);
            Resource resource = link.owner().eResource();
            Set<Link> open = unresolved.computeIfAbsent(resource, r -> new LinkedHashSet<>());
            if (target != null ? open.remove(link) : open.add(link)) {
                changed.add(resource);
            }
            if (target != null && target != before) {
                link.set(target);
            } else if (target == null && (before == null || !before.eIsProxy())) {
                link.set(link.nothing());
            }
            if (target != before && link.reference() == Literals.INDEX_SCORE__INDEX) {
                ((IndexScore) link.owner()).getScores().forEach(s -> ordered.addAll(byOwner.getOrDefault(s, List.of())));
            }
        }
        changed.forEach(r -> show((MapResource) r));
    }

    private void show(MapResource resource) {
        resource.showUnresolved(unresolved.getOrDefault(resource, Set.of()).stream()
                .sorted(Comparator.comparingInt(l -> l.node().getOffset())).toList());
    }
}
