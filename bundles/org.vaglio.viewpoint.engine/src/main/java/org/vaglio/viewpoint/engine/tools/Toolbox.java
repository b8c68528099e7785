// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.tools;

import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeFactory;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.vaglio.viewpoint.engine.drawing.Diagram;
import org.vaglio.viewpoint.engine.drawing.Drawing;
import org.vaglio.viewpoint.engine.drawing.Edge;
import org.vaglio.viewpoint.engine.drawing.Node;
import org.vaglio.viewpoint.engine.drawing.View;
import org.vaglio.viewpoint.engine.expressions.EvaluationFailure;
import org.vaglio.viewpoint.engine.expressions.Variables;
import org.vaglio.viewpoint.engine.specification.Message;
import org.vaglio.viewpoint.engine.specification.Tool;

/**
 * Uses the tools of a diagram on its views. A tool changes the model and not the diagram: that takes a refresh. A tool that fails changes
 * nothing. Whether a tool may be used is asked of {@link Permissions}; here it is not asked again.
 */
public final class Toolbox {

    private final Drawing drawing;
    private final Diagram diagram;
    private final Map<String, ExternalAction> actions;

    /**
     * The tools of a diagram.
     *
     * @param drawing draws the diagram
     * @param diagram the diagram
     * @param actions what tools may ask the host for, by name
     */
    public Toolbox(Drawing drawing, Diagram diagram, Map<String, ExternalAction> actions) {
        this.drawing = drawing;
        this.diagram = diagram;
        this.actions = Map.copyOf(actions);
    }

    /** Makes a node or a container in a node, or on the diagram for null. */
    public Outcome create(Tool.Creation tool, Node container) {
        EObject element = container == null ? diagram.target() : container.target();
        return run(tool, element, variables().with(tool.container(), element).with(tool.containerView(), container == null ? diagram : container)
                .with("container", element).with("containerView", container == null ? diagram : container),
                execution -> new Placement(drawing.specification(), diagram).place(tool, container, execution.made()));
    }

    /** Makes an edge between two views. */
    public Outcome connect(Tool.EdgeCreation tool, View source, View target) {
        return run(tool, source.target(), ends(tool.ends(), source, target),
                execution -> new Placement(drawing.specification(), diagram).place(tool, execution.made(), execution.affected()));
    }

    /** Moves an end of an edge to another view: the end that the tool is for. */
    public Outcome reconnect(Tool.Reconnect tool, Edge edge, View oldEnd, View newEnd) {
        View other = edge.source() == oldEnd ? edge.end() : edge.source();
        return run(tool, edge.target(), ends(tool.ends(), oldEnd, newEnd).with(tool.element(), edge.target()).with(tool.edgeView(), edge)
                .with("otherEnd", other.target()));
    }

    private Variables ends(Tool.Ends ends, View source, View target) {
        return variables().with(ends.source(), source.target()).with(ends.target(), target.target()).with(ends.sourceView(), source)
                .with(ends.targetView(), target);
    }

    /** Deletes what a view shows: by the tool of its mapping, else the elements that it stands for with all references to them. */
    public Outcome delete(View view) {
        Optional<Tool> tool = tool(view.mapping().core().deletion());
        if (tool.isPresent() && tool.get() instanceof Tool.Delete delete) {
            return run(delete, view.target(), variables().with(delete.element(), view.target()).with(delete.elementView(), view)
                    .with(delete.containerView(), view instanceof Node node && node.parent() != null ? node.parent() : diagram));
        }
        Set<EObject> doomed = new LinkedHashSet<>(view.semanticElements());
        if (view instanceof Node) {
            doomed.add(view.target());
        }
        return attempt(execution -> Deletion.delete(doomed));
    }

    /** Edits the label of a view in place; nothing happens when its mapping has no tool for that. */
    public Outcome edit(View view, String text) {
        Optional<Tool> tool = tool(view.mapping().core().directEdit());
        if (tool.isEmpty() || !(tool.get() instanceof Tool.DirectEdit edit)) {
            return attempt(execution -> { });
        }
        Variables variables = variables().with("view", view).with("element", view.target());
        Object[] parts = new MessageFormat(edit.mask()).parse(text, new ParsePosition(0));
        for (int i = 0; parts != null && i < parts.length; i++) {
            variables.with(Integer.toString(i), parts[i]);
        }
        return parts == null ? refused("Il testo non ha la forma " + edit.mask() + ".", "The text has not the form " + edit.mask() + ".")
                : run(edit, view.target(), variables);
    }

    /** Drops what a node shows on another node, or on the diagram for null. */
    public Outcome drop(Tool.Drop tool, Node dropped, Node container) {
        EObject oldContainer = dropped.parent() == null ? diagram.target() : dropped.parent().target();
        return drop(tool, dropped.target(), oldContainer, container);
    }

    /** Drops an element, of which nothing need be shown, on a node, or on the diagram for null. */
    public Outcome drop(Tool.Drop tool, EObject element, EObject oldContainer, Node container) {
        return run(tool, element, variables().with(tool.oldContainer(), oldContainer)
                .with(tool.newContainer(), container == null ? diagram.target() : container.target()).with(tool.element(), element)
                .with(tool.newView(), container == null ? diagram : container));
    }

    /** Answers a double click on a view; nothing happens when its mapping has no tool for that. */
    public Outcome doubleClick(View view) {
        Optional<Tool> tool = tool(view.mapping().core().doubleClick());
        return tool.isPresent() && tool.get() instanceof Tool.DoubleClick click
                ? run(click, view.target(), variables().with(click.element(), view.target()).with(click.elementView(), view))
                : attempt(execution -> { });
    }

    /** Uses a tool that is for any view; null for the diagram itself. */
    public Outcome use(Tool.Generic tool, View view) {
        EObject element = view == null ? diagram.target() : view.target();
        return run(tool, element, variables().with(tool.element(), element).with(tool.elementView(), view == null ? diagram : view));
    }

    private Variables variables() {
        return Variables.none().with("diagram", diagram).with("viewpoint", diagram);
    }

    private Optional<Tool> tool(String id) {
        return Optional.ofNullable(id).map(drawing.specification().tools()::get);
    }

    private Outcome run(Tool tool, EObject self, Variables variables) {
        return run(tool, self, variables, execution -> { });
    }

    private Outcome run(Tool tool, EObject self, Variables variables, Consumer<Execution> then) {
        return attempt(execution -> {
            tool.core().variables().forEach(v -> variables.with(v.name(),
                    drawing.interpreter().evaluate(v.value(), variables.get(v.of()) instanceof EObject context ? context : self, variables)));
            if (tool.core().operation() != null) {
                execution.run(tool.core().operation(), self, variables.inner());
            }
            then.accept(execution);
        });
    }

    private static Outcome refused(String italian, String english) {
        return new Outcome(ChangeFactory.eINSTANCE.createChangeDescription(), new Message(italian, english), null);
    }

    private void takeBack(ChangeRecorder recorder) {
        recorder.endRecording().apply();
        diagram.forgetPlaced();
    }

    /** Takes back what was done when it fails in the middle. */
    private Outcome attempt(Consumer<Execution> work) {
        Execution execution = new Execution(drawing, diagram, actions);
        ChangeRecorder recorder = new ChangeRecorder(List.<Notifier>copyOf(drawing.resources()));
        try {
            work.accept(execution);
            return new Outcome(recorder.endRecording(), null, execution.navigation());
        } catch (ToolFailure e) {
            takeBack(recorder);
            return refused(e.text().italian(), e.text().english());
        } catch (EvaluationFailure e) {
            takeBack(recorder);
            return refused("Un'espressione dello strumento non si può valutare.", "An expression of the tool cannot be evaluated.");
        } catch (RuntimeException e) {
            takeBack(recorder);
            return refused("Lo strumento dà a una proprietà un valore che non le si addice.", "The tool gives a feature a value that does not fit it.");
        } finally {
            recorder.dispose();
        }
    }
}
