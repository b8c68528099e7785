// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.workspace;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.language.linking.LiveLinks;
import org.vaglio.model.riskmap.Plan;

/** Maps that are read together, because they import one another. */
public final class MapGroup {

    private final ResourceSet resources;
    private final LiveLinks links;
    private final List<MapFile> files;
    private final Map<Resource, MapFile> byResource = new IdentityHashMap<>();
    private volatile long revision;
    private volatile Checked checked;
    private final Set<EObject> changed = new LinkedHashSet<>();
    private boolean everythingChanged = true;
    private Map<Plan, PlanFacts> facts = new IdentityHashMap<>();

    MapGroup(ResourceSet resources, LiveLinks links, List<MapFile> files) {
        this.resources = resources;
        this.links = links;
        this.files = List.copyOf(files);
        files.forEach(f -> byResource.put(f.resource(), f));
    }

    public ResourceSet resources() {
        return resources;
    }

    /** What refers to what. */
    public LiveLinks links() {
        return links;
    }

    /** Its files, in the order of their names. */
    public List<MapFile> files() {
        return files;
    }

    /** The file of an element; null for one of the library. */
    public MapFile fileOf(EObject element) {
        return fileOf(element.eResource());
    }

    /** The file of a resource; null for one of the library. */
    public MapFile fileOf(Resource resource) {
        return byResource.get(resource);
    }

    /** Grows with each change of a text. */
    public long revision() {
        return revision;
    }

    /** Anything may have changed. */
    void changed() {
        everythingChanged = true;
        revised();
    }

    /** One element was read anew, with all that it contains. */
    void changed(EObject element) {
        changed.add(element);
        revised();
    }

    private void revised() {
        revision++;
        facts = new IdentityHashMap<>();
    }

    /** What was read anew since the last check; empty when that is not known, or anything may have changed. */
    List<EObject> changedElements() {
        return everythingChanged ? List.of() : List.copyOf(changed);
    }

    /** What the last check found; null before the first one. It may be of an older revision. */
    public Checked checked() {
        return checked;
    }

    /** Whether the last check is of the texts as they are. */
    public boolean isChecked() {
        Checked last = checked;
        return last != null && last.revision() == revision;
    }

    /** Keeps the result of a check of the texts as they are; null to have all of them checked anew. */
    public void checked(Checked result) {
        checked = result;
        everythingChanged = result == null;
        changed.clear();
    }

    /** Plans of all files, in their order. */
    public List<Plan> plans() {
        List<Plan> plans = new ArrayList<>();
        for (MapFile file : files) {
            if (file.map() != null) {
                file.map().getContents().stream().filter(Plan.class::isInstance).map(Plan.class::cast).forEach(plans::add);
            }
        }
        return plans;
    }

    /** A plan recomputed, as its texts are now. */
    public PlanFacts facts(Plan plan) {
        if (isChecked() && checked.audits().containsKey(plan)) {
            return checked.audits().get(plan).facts();
        }
        return facts.computeIfAbsent(plan, PlanFacts::new);
    }
}
