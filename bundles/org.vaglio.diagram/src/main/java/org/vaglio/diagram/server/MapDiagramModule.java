// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.glsp.graph.DefaultTypes;
import org.eclipse.glsp.server.actions.ActionHandler;
import org.eclipse.glsp.server.actions.SetEditModeActionHandler;
import org.eclipse.glsp.server.di.DiagramModule;
import org.eclipse.glsp.server.di.MultiBinding;
import org.eclipse.glsp.server.diagram.BaseDiagramConfiguration;
import org.eclipse.glsp.server.diagram.DiagramConfiguration;
import org.eclipse.glsp.server.features.core.model.GModelFactory;
import org.eclipse.glsp.server.features.core.model.SourceModelStorage;
import org.eclipse.glsp.server.features.directediting.LabelEditValidator;
import org.eclipse.glsp.server.features.toolpalette.ToolPaletteItemProvider;
import org.eclipse.glsp.server.features.typehints.EdgeCreationChecker;
import org.eclipse.glsp.server.features.typehints.RequestTypeHintsActionHandler;
import org.eclipse.glsp.server.features.undoredo.UndoRedoActionHandler;
import org.eclipse.glsp.server.gmodel.GModelCutOperationHandler;
import org.eclipse.glsp.server.layout.ServerLayoutKind;
import org.eclipse.glsp.server.model.GModelState;
import org.eclipse.glsp.server.operations.CompoundOperationHandler;
import org.eclipse.glsp.server.operations.LayoutOperationHandler;
import org.eclipse.glsp.server.operations.OperationHandler;
import org.eclipse.glsp.server.types.EdgeTypeHint;
import org.eclipse.glsp.server.types.ShapeTypeHint;

/** What a diagram of a map is made of, for the server of the protocol. */
final class MapDiagramModule extends DiagramModule {

    /** How the protocol calls diagrams of maps. */
    static final String TYPE = "vaglio";

    private final Surroundings surroundings;

    MapDiagramModule(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public String getDiagramType() {
        return TYPE;
    }

    @Override
    protected void configureBase() {
        super.configureBase();
        bind(Surroundings.class).toInstance(surroundings);
    }

    @Override
    protected Class<? extends DiagramConfiguration> bindDiagramConfiguration() {
        return Configuration.class;
    }

    @Override
    protected Class<? extends SourceModelStorage> bindSourceModelStorage() {
        return Storage.class;
    }

    @Override
    protected Class<? extends GModelState> bindGModelState() {
        return GraphState.class;
    }

    @Override
    protected Class<? extends GModelFactory> bindGModelFactory() {
        return Screen.class;
    }

    @Override
    protected Class<? extends LabelEditValidator> bindLabelEditValidator() {
        return LabelCheck.class;
    }

    @Override
    protected Class<? extends ToolPaletteItemProvider> bindToolPaletteItemProvider() {
        return Palette.class;
    }

    @Override
    protected Class<? extends EdgeCreationChecker> bindEdgeCreationChecker() {
        return EdgeCheck.class;
    }

    /** Whether something may be edited is for the client to show; here it is refused with a reason, which the usual handler does not give. */
    @Override
    protected void configureActionHandlers(MultiBinding<ActionHandler> binding) {
        super.configureActionHandlers(binding);
        binding.removeAll(List.of(UndoRedoActionHandler.class, RequestTypeHintsActionHandler.class, SetEditModeActionHandler.class));
        binding.addAll(List.of(UndoHandler.class, HintsHandler.class, FollowHandler.class, OpenViewHandler.class, RevealHandler.class, CaretHandler.class,
                CopyHandler.class));
    }

    /** The usual handlers would change the graph, which is derived from the texts. */
    @Override
    protected void configureOperationHandlers(MultiBinding<OperationHandler<?>> binding) {
        super.configureOperationHandlers(binding);
        binding.removeAll(List.of(CompoundOperationHandler.class, LayoutOperationHandler.class, GModelCutOperationHandler.class));
        binding.addAll(List.of(CompoundHandler.class, CreateNodeHandler.class, CreateEdgeHandler.class, DeleteHandler.class, LabelHandler.class,
                DropHandler.class, ReconnectHandler.class, BoundsHandler.class, RouteHandler.class, ArrangeHandler.class, FoldHandler.class,
                LayersHandler.class, PasteHandler.class));
    }

    /** What is the same for all diagrams; {@link HintsHandler} tells what depends on the one that is open. */
    static final class Configuration extends BaseDiagramConfiguration {

        @Override
        public Map<String, EClass> getTypeMappings() {
            return DefaultTypes.getDefaultTypeMappings();
        }

        @Override
        public List<ShapeTypeHint> getShapeTypeHints() {
            return List.of();
        }

        @Override
        public List<EdgeTypeHint> getEdgeTypeHints() {
            return List.of();
        }

        @Override
        public ServerLayoutKind getLayoutKind() {
            return ServerLayoutKind.MANUAL;
        }

        @Override
        public boolean needsClientLayout() {
            return false;
        }

        @Override
        public boolean animatedUpdate() {
            return false; // what moves under the pointer is missed by quick hands
        }
    }
}
