// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.glsp.graph.GModelElement;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;

/**
 * Writes graphs as the usual adapter of the protocol does, which looks up the fields of each element anew: in a large diagram that takes as long as
 * drawing. Whole numbers are written without their decimal.
 */
final class GraphJson extends TypeAdapter<GModelElement> {

    /** Makes the adapter for all elements of graphs. */
    static final TypeAdapterFactory FACTORY = new TypeAdapterFactory() {
        @Override
        @SuppressWarnings("unchecked")
        public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
            return GModelElement.class.isAssignableFrom(type.getRawType())
                    ? (TypeAdapter<T>) new GraphJson((TypeAdapter<GModelElement>) gson.getDelegateAdapter(this, type)) : null;
        }
    };

    private static final Map<EClass, List<EStructuralFeature>> FEATURES = new ConcurrentHashMap<>();

    private final TypeAdapter<GModelElement> usual;

    private GraphJson(TypeAdapter<GModelElement> usual) {
        this.usual = usual;
    }

    @Override
    public GModelElement read(JsonReader in) throws IOException {
        return usual.read(in);
    }

    @Override
    public void write(JsonWriter out, GModelElement element) throws IOException {
        value(out, element);
    }

    private static void value(JsonWriter out, Object value) throws IOException {
        switch (value) {
            case null -> out.nullValue();
            case EMap<?, ?> map -> map(out, map.map());
            case EObject element -> element(out, element);
            case Collection<?> all -> list(out, all);
            case Map<?, ?> map -> map(out, map);
            case Boolean truth -> out.value(truth);
            case Double number when number == Math.rint(number) && Math.abs(number) < Integer.MAX_VALUE -> out.value(number.longValue());
            case Number number -> out.value(number);
            default -> out.value(value.toString());
        }
    }

    /** What an element of the graph does not say is left out; a point says all. */
    private static void element(JsonWriter out, EObject element) throws IOException {
        out.beginObject();
        for (EStructuralFeature feature : FEATURES.computeIfAbsent(element.eClass(), GraphJson::features)) {
            if (!(element instanceof GModelElement) || element.eIsSet(feature)) {
                out.name(feature.getName());
                value(out, element.eGet(feature));
            }
        }
        out.endObject();
    }

    private static List<EStructuralFeature> features(EClass type) {
        return type.getEAllStructuralFeatures().stream()
                .filter(f -> !f.isTransient() && !f.isDerived() && (!(f instanceof EReference r) || r.isContainment())).toList();
    }

    private static void list(JsonWriter out, Collection<?> all) throws IOException {
        out.beginArray();
        for (Object each : all) {
            value(out, each);
        }
        out.endArray();
    }

    private static void map(JsonWriter out, Map<?, ?> map) throws IOException {
        out.beginObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.name(entry.getKey().toString());
            value(out, entry.getValue());
        }
        out.endObject();
    }
}
