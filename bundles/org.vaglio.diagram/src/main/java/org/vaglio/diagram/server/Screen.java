// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.glsp.graph.GGraph;
import org.eclipse.glsp.graph.builder.impl.GGraphBuilder;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.SetEditModeAction;
import org.eclipse.glsp.server.features.core.model.GModelFactory;
import org.eclipse.glsp.server.features.core.model.ModelSubmissionHandler;
import org.eclipse.glsp.server.model.GModelState;
import org.vaglio.diagram.drawing.Drawn;
import org.vaglio.diagram.drawing.Viewpoint;
import org.vaglio.diagram.server.actions.DiagramState;
import org.vaglio.viewpoint.engine.drawing.Diagram;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Shows the diagram that is open to the client. */
@Singleton
final class Screen implements GModelFactory {

    @Inject
    private OpenDiagram open;
    @Inject
    private GModelState state;
    @Inject
    private ModelSubmissionHandler submission;

    @Override
    public void createGModel() {
        GGraph graph = open.isDrawn() ? GraphMaker.graph(open) : new GGraphBuilder(Types.GRAPH).id(Types.GRAPH).build();
        state.updateRoot(graph);
    }

    /** What tells the client of the diagram as it is now. */
    List<Action> update() {
        List<Action> actions = new ArrayList<>(submission.submitModel());
        actions.addAll(state());
        return actions;
    }

    /** What tells the client of the diagram as a whole. */
    List<Action> state() {
        String stale = open.stale().map(m -> m.in(open.locale())).orElse(null);
        return List.of(new SetEditModeAction(stale == null ? "editable" : "readonly"),
                open.isDrawn() ? state(open.drawn(), stale) : new DiagramState("", stale, false, List.of()));
    }

    private DiagramState state(Drawn drawn, String stale) {
        Diagram diagram = drawn.diagram();
        return new DiagramState(drawn.title(), stale, open.geometry().isArranged(), diagram.description().additional().stream()
                .map(l -> new DiagramState.LayerState(l.name(), Viewpoint.label(l.label(), open.locale()), diagram.layers().contains(l.name()))).toList());
    }
}
