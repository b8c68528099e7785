// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.edits;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.vaglio.language.scoping.ReferenceNames;
import org.vaglio.model.riskmap.BandTable;
import org.vaglio.model.riskmap.Formula;
import org.vaglio.model.riskmap.NamedElement;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/**
 * The elements whose references must be written anew, though nobody changed them: a name is another, or means another element,
 * since something was renamed, moved, added or deleted. Only references that a changed name can touch are looked up.
 */
final class AffectedReferences {

    private static final Set<EStructuralFeature> CHANGE_ALL_NAMES =
            Set.of(Literals.PLAN__METHOD, Literals.PLAN_PART__PLAN, Literals.METHOD__PARENT);
    private static final Set<EStructuralFeature> CHANGE_NAMES_WITHIN =
            Set.of(Literals.SCORING_SHEET__METHOD, Literals.INDEX_SCORE__INDEX, Literals.NAMED_ELEMENT__NAME);

    private final ReferenceNames names;
    private final Recording recording;
    private final Set<EObject> roots = new HashSet<>();
    private final Set<String> changedNames = new HashSet<>();
    private final Set<EObject> affected = new LinkedHashSet<>();
    private boolean all;

    AffectedReferences(Recording recording, ReferenceNames names) {
        this.recording = recording;
        this.names = names;
        for (EObject element : recording.changed()) {
            recording.features(element).forEach(feature -> collect(element, feature));
        }
    }

    /** Whether any name can be affected, so that all files must be searched. */
    boolean any() {
        return all || !roots.isEmpty();
    }

    /** The elements of some files that hold an affected reference. */
    Set<EObject> search(Collection<XtextResource> files) {
        for (XtextResource file : files) {
            file.getContents().forEach(root -> visit(root, all));
        }
        return affected;
    }

    private void collect(EObject element, EStructuralFeature feature) {
        Object before = recording.before(element, feature);
        Object now = element.eGet(feature, false);
        all |= CHANGE_ALL_NAMES.contains(feature);
        if (CHANGE_NAMES_WITHIN.contains(feature)) {
            roots.add(element);
            if (feature == Literals.NAMED_ELEMENT__NAME) {
                changedNames.add(name(element, (String) before));
                changedNames.add(name(element, (String) now));
            }
        }
        if (feature instanceof EReference reference && reference.isContainment()) {
            Set<EObject> differing = new LinkedHashSet<>(Links.elements(before));
            Set<EObject> there = new LinkedHashSet<>(Links.elements(now));
            differing.stream().filter(e -> !there.contains(e)).forEach(e -> moved(e, element));
            there.stream().filter(e -> !differing.contains(e)).forEach(e -> moved(e, element));
        }
    }

    private void moved(EObject element, EObject container) {
        roots.add(element);
        if (element instanceof BandTable) {
            roots.add(container);
        }
        changedNames.add(name(element));
        element.eAllContents().forEachRemaining(inner -> changedNames.add(name(inner)));
    }

    private static String name(EObject element) {
        return element instanceof NamedElement named ? name(element, named.getName()) : null;
    }

    /** A formula without a name is called by the word that begins it. */
    private static String name(EObject element, String name) {
        return name == null && element instanceof Formula ? "rischio" : name;
    }

    private void visit(EObject element, boolean within) {
        boolean inside = within || roots.contains(element);
        if (NodeModelUtils.getNode(element) != null) {
            Links.of(element).forEach(reference -> check(element, reference, inside));
        }
        for (EObject child : element.eContents()) {
            visit(child, inside);
        }
    }

    private void check(EObject element, EReference reference, boolean inside) {
        List<EObject> targets = Links.targets(element, reference);
        if (!inside && targets.stream().noneMatch(this::touched)) {
            return;
        }
        List<INode> nodes = NodeModelUtils.findNodesForFeature(element, reference);
        for (int i = 0; i < targets.size(); i++) {
            if (i >= nodes.size() || !targets.get(i).eIsProxy() && !names.means(element, reference, nodes.get(i), targets.get(i))) {
                affected.add(element);
            }
        }
    }

    private boolean touched(EObject target) {
        for (EObject e = target; e != null; e = e.eContainer()) {
            String name = name(e);
            if (roots.contains(e) || name != null && changedNames.contains(name)) {
                return true;
            }
        }
        return false;
    }
}
