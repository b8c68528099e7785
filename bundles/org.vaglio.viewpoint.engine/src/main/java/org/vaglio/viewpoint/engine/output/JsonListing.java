// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.output;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vaglio.viewpoint.engine.drawing.Diagram;
import org.vaglio.viewpoint.engine.drawing.Edge;
import org.vaglio.viewpoint.engine.drawing.EdgeLook;
import org.vaglio.viewpoint.engine.drawing.GaugeLook;
import org.vaglio.viewpoint.engine.drawing.LabelLook;
import org.vaglio.viewpoint.engine.drawing.Node;
import org.vaglio.viewpoint.engine.drawing.ShapeLook;
import org.vaglio.viewpoint.engine.drawing.View;
import org.vaglio.viewpoint.engine.specification.FontFormat;
import org.vaglio.viewpoint.engine.specification.Shape;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Lists a diagram as JSON: everything that it shows, without places; docs/viewpoints.md tells what the names mean. */
public final class JsonListing {

    private JsonListing() {
    }

    /** The listing of a diagram, with a line break at its end. */
    public static String of(Diagram diagram) {
        JsonObject all = new JsonObject();
        all.addProperty("diagram", diagram.description().name());
        all.addProperty("title", diagram.title());
        all.add("target", element(diagram.target()));
        JsonArray layers = new JsonArray();
        diagram.shownLayers().forEach(l -> layers.add(l.name()));
        all.add("layers", layers);
        all.add("nodes", nodes(diagram.nodes()));
        JsonArray edges = new JsonArray();
        diagram.edges().forEach(e -> edges.add(edge(e)));
        all.add("edges", edges);
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create().toJson(all) + "\n";
    }

    private static JsonArray nodes(List<Node> nodes) {
        JsonArray all = new JsonArray();
        nodes.forEach(n -> all.add(node(n)));
        return all;
    }

    private static JsonObject node(Node node) {
        JsonObject json = view(node);
        json.addProperty("width", node.width());
        json.addProperty("height", node.height());
        if (node.kind() == Node.Kind.CONTAINER || node.kind() == Node.Kind.LIST) {
            json.addProperty("presentation", node.presentation().literal());
        }
        json.addProperty("tooltip", node.tooltip());
        json.add("style", node.look() == null ? null : style(node.look()));
        json.add("borderNodes", nodes(node.borderNodes()));
        json.add("children", nodes(node.children()));
        return json;
    }

    private static JsonObject edge(Edge edge) {
        JsonObject json = view(edge);
        json.addProperty("beginLabel", edge.beginLabel());
        json.addProperty("endLabel", edge.endLabel());
        json.addProperty("source", edge.source().id());
        json.addProperty("sourceLabel", edge.source().label());
        json.addProperty("target", edge.end().id());
        json.addProperty("targetLabel", edge.end().label());
        json.add("style", edge.look() == null ? null : style(edge.look()));
        return json;
    }

    private static JsonObject view(View view) {
        JsonObject json = new JsonObject();
        json.addProperty("id", view.id());
        json.addProperty("type", TextListing.kind(view));
        json.addProperty("mapping", view.mapping().name());
        json.addProperty("label", view.label());
        json.add("element", element(view.target()));
        JsonArray elements = new JsonArray();
        view.semanticElements().forEach(e -> elements.add(element(e)));
        json.add("semanticElements", elements);
        return json;
    }

    private static JsonObject element(EObject element) {
        JsonObject json = new JsonObject();
        json.addProperty("class", element.eClass().getName());
        json.addProperty("uri", "#" + EcoreUtil.getURI(element).fragment());
        return json;
    }

    private static JsonObject style(ShapeLook look) {
        JsonObject json = new JsonObject();
        json.addProperty("type", look.shape().style());
        addLabel(json, look.label());
        json.addProperty("labelAlignment", look.label().alignment().literal());
        json.addProperty("labelPosition", look.position().literal());
        json.addProperty("hideLabelByDefault", look.labelHidden());
        json.addProperty("borderSize", look.border().size());
        json.addProperty("borderColor", TextListing.color(look.border().color()));
        json.addProperty("borderLineStyle", look.border().line().literal());
        json.addProperty("resizeKind", look.resize().literal());
        if (look.shape() == Shape.CONTAINER) {
            addColor(json, "backgroundColor", look.fill());
            addColor(json, "foregroundColor", look.second());
            json.addProperty("backgroundStyle", look.blend().literal());
        } else {
            addColor(json, "color", look.fill());
        }
        if (look.shape().style().equals("BundledImage")) {
            json.addProperty("shape", TextListing.bundled(look.shape()));
        }
        if (look.diameters() != null) {
            json.addProperty(look.shape() == Shape.ELLIPSE ? "horizontalDiameter" : "width", look.diameters().width());
            json.addProperty(look.shape() == Shape.ELLIPSE ? "verticalDiameter" : "height", look.diameters().height());
        }
        if (look.shape() == Shape.DOT) {
            json.addProperty("strokeSizeComputationExpression", look.border().stroke());
        }
        if (look.gauge() != null) {
            json.addProperty("alignment", look.gauge().alignment().literal());
            JsonArray sections = new JsonArray();
            look.gauge().sections().forEach(s -> sections.add(section(s)));
            json.add("sections", sections);
        }
        if (!look.image().isEmpty()) {
            json.addProperty("workspacePath", look.image());
        }
        return json;
    }

    private static JsonObject section(GaugeLook.Section section) {
        JsonObject json = new JsonObject();
        json.addProperty("label", section.label());
        json.addProperty("min", section.minimum());
        json.addProperty("max", section.maximum());
        json.addProperty("value", section.value());
        addColor(json, "backgroundColor", section.background());
        addColor(json, "foregroundColor", section.foreground());
        return json;
    }

    private static JsonObject style(EdgeLook look) {
        JsonObject json = new JsonObject();
        json.addProperty("type", look.bracket() ? "BracketEdgeStyle" : "EdgeStyle");
        json.addProperty("strokeColor", TextListing.color(look.color()));
        json.addProperty("lineStyle", look.line().literal());
        json.addProperty("size", look.size());
        json.addProperty("sourceArrow", look.sourceArrow().literal());
        json.addProperty("targetArrow", look.targetArrow().literal());
        json.addProperty("routingStyle", look.routing().literal());
        json.addProperty("foldingStyle", look.folding().literal());
        json.addProperty("centered", look.centered().literal());
        json.add("beginLabelStyle", label(look.begin()));
        json.add("centerLabelStyle", label(look.center()));
        json.add("endLabelStyle", label(look.end()));
        return json;
    }

    private static JsonObject label(LabelLook label) {
        if (label == null) {
            return null;
        }
        JsonObject json = new JsonObject();
        addLabel(json, label);
        return json;
    }

    private static void addLabel(JsonObject json, LabelLook label) {
        json.addProperty("labelSize", label.size());
        json.add("labelFormat", texts(label.formats().stream().map(FontFormat::literal).toList()));
        json.addProperty("labelColor", TextListing.color(label.color()));
        json.addProperty("showIcon", label.icon());
        json.addProperty("iconPath", label.iconPath());
    }

    private static JsonArray texts(Collection<String> texts) {
        JsonArray all = new JsonArray();
        texts.forEach(all::add);
        return all;
    }

    private static void addColor(JsonObject json, String name, Integer rgb) {
        json.addProperty(name, rgb == null ? null : TextListing.color(rgb));
    }
}
