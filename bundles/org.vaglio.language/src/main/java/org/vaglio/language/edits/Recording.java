// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.edits;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.FeatureChange;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;

/** What a modification changed in the model, and the way back. */
final class Recording {

    private final ChangeDescription description;
    private final Map<EObject, Map<EStructuralFeature, Object>> before = new LinkedHashMap<>();

    private Recording(ChangeDescription description) {
        this.description = description;
        for (Map.Entry<EObject, ?> entry : description.getObjectChanges()) {
            Map<EStructuralFeature, Object> values = new HashMap<>();
            for (Object change : (Collection<?>) entry.getValue()) {
                FeatureChange feature = (FeatureChange) change;
                values.put(feature.getFeature(), valueBefore(feature));
            }
            before.put(entry.getKey(), values);
        }
    }

    private static Object valueBefore(FeatureChange change) {
        return change.getValue() instanceof Collection<?> list ? new BasicEList<>(list) : change.getValue();
    }

    /** Runs a modification and records it; one that throws leaves the model as it was. */
    static Recording of(Collection<Resource> resources, Runnable modification) {
        ChangeRecorder recorder = new ChangeRecorder(resources);
        try {
            modification.run();
        } catch (RuntimeException | Error e) {
            end(recorder).apply();
            throw e;
        }
        return new Recording(end(recorder));
    }

    private static ChangeDescription end(ChangeRecorder recorder) {
        ChangeDescription description = recorder.endRecording();
        recorder.dispose();
        return description;
    }

    /** What was changed, deleted elements among it, in no order. */
    Set<EObject> changed() {
        return new LinkedHashSet<>(before.keySet());
    }

    /** The features of an element that were changed. */
    Set<EStructuralFeature> features(EObject element) {
        return before.getOrDefault(element, Map.of()).keySet();
    }

    /** The value that a feature had before; that which it has if it was not changed. */
    Object before(EObject element, EStructuralFeature feature) {
        Map<EStructuralFeature, Object> values = before.get(element);
        return values != null && values.containsKey(feature) ? values.get(feature) : element.eGet(feature, false);
    }

    /** Whether a file has another content as a whole. */
    boolean replacedRoots() {
        return !description.getResourceChanges().isEmpty();
    }

    /** Makes the model what it was. */
    void undo() {
        description.apply();
    }
}
