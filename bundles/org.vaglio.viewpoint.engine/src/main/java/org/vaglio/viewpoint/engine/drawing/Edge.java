// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.drawing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.viewpoint.engine.specification.EdgeMapping;

/** An edge. */
public final class Edge extends View {

    private final View source;
    private final View end;
    private EdgeLook look;
    private String beginLabel = "";
    private String endLabel = "";

    Edge(String id, EdgeMapping mapping, EObject target, View source, View end, Diagram diagram) {
        super(id, mapping, target, diagram);
        this.source = source;
        this.end = end;
    }

    @Override
    public EdgeMapping mapping() {
        return (EdgeMapping) super.mapping();
    }

    /** The view that it starts from. */
    public View source() {
        return source;
    }

    /** The view that it leads to. */
    public View end() {
        return end;
    }

    /** How it looks; null when the specification does not say. */
    public EdgeLook look() {
        return look;
    }

    /** The label at its start; empty for none. */
    public String beginLabel() {
        return beginLabel;
    }

    /** The label at its end; empty for none. */
    public String endLabel() {
        return endLabel;
    }

    void show(EdgeLook newLook, String begin, String atEnd) {
        look = newLook;
        beginLabel = begin;
        endLabel = atEnd;
    }

    @Override
    String className() {
        return "DEdge";
    }

    @Override
    Object seen(String feature) {
        return switch (feature) {
            case SOURCE -> source;
            case END -> end;
            default -> super.seen(feature);
        };
    }

    @Override
    List<Object> shown() {
        List<Object> all = new ArrayList<>();
        Collections.addAll(all, mapping().id(), label(), semanticElements(), look, beginLabel, endLabel);
        return all;
    }
}
