// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.geometry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.vaglio.viewpoint.engine.layout.Box;
import org.vaglio.viewpoint.engine.layout.Point;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

/**
 * The file beside a map that keeps what people arranged in its diagrams: JSON with one line for each view, in the order of their names, so that
 * versions merge. What cannot be read is passed over, as after a merge that went wrong: nothing is lost but places.
 */
public final class LayoutFile {

    /** What is put behind the name of the map. */
    public static final String ENDING = ".layout";

    private static final String OF = " :: ";
    private static final String LAST = "~format";

    private LayoutFile() {
    }

    /**
     * Reads a file.
     *
     * @param text its content
     * @return what it keeps, by the key of the diagram
     */
    public static SortedMap<String, Geometry> read(String text) {
        Map<String, Parts> diagrams = new TreeMap<>();
        text.lines().forEach(line -> readLine(line.strip(), diagrams));
        SortedMap<String, Geometry> all = new TreeMap<>();
        diagrams.forEach((key, parts) -> all.put(key, parts.geometry()));
        return all;
    }

    private static void readLine(String line, Map<String, Parts> diagrams) {
        if (!line.startsWith("\"")) {
            return;
        }
        try {
            JsonObject object = JsonParser.parseString("{" + (line.endsWith(",") ? line.substring(0, line.length() - 1) : line) + "}").getAsJsonObject();
            for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
                int at = entry.getKey().indexOf(OF);
                String diagram = at < 0 ? entry.getKey() : entry.getKey().substring(0, at);
                if (entry.getValue() instanceof JsonObject value) {
                    diagrams.computeIfAbsent(diagram, k -> new Parts()).read(at < 0 ? null : entry.getKey().substring(at + OF.length()), value);
                }
            }
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException | NumberFormatException e) {
            return; // a line that says nothing: the diagram is laid out without it
        }
    }

    /** Writes a file; diagrams in which nothing is arranged are left out. */
    public static String write(Map<String, Geometry> diagrams) {
        SortedMap<String, String> lines = new TreeMap<>();
        diagrams.forEach((key, geometry) -> lines(key, geometry, lines));
        StringBuilder text = new StringBuilder("{\n");
        lines.forEach((key, value) -> text.append("  ").append(new JsonPrimitive(key)).append(": ").append(value).append(",\n"));
        return text.append("  \"").append(LAST).append("\": 1\n}\n").toString();
    }

    private static void lines(String key, Geometry geometry, Map<String, String> lines) {
        if (geometry.layers() != null) {
            JsonArray layers = new JsonArray();
            geometry.layers().forEach(layers::add);
            lines.put(key, "{\"layers\": " + layers + "}");
        }
        Set<String> nodes = new TreeSet<>(geometry.nodes().keySet());
        nodes.addAll(geometry.collapsed());
        nodes.forEach(id -> lines.put(key + OF + id, node(geometry.nodes().get(id), geometry.collapsed().contains(id))));
        geometry.lines().forEach((id, line) -> lines.put(key + OF + id, line(line)));
    }

    private static String node(Box box, boolean collapsed) {
        List<String> parts = new ArrayList<>();
        if (box != null) {
            parts.add("\"box\": [" + round(box.x()) + ", " + round(box.y()) + ", " + round(box.width()) + ", " + round(box.height()) + "]");
        }
        if (collapsed) {
            parts.add("\"collapsed\": true");
        }
        return "{" + String.join(", ", parts) + "}";
    }

    private static String line(List<Point> line) {
        return "{\"line\": [" + String.join(", ", line.stream().map(p -> "[" + round(p.x()) + ", " + round(p.y()) + "]").toList()) + "]}";
    }

    private static long round(double number) {
        return Math.round(number);
    }

    /** What is read of one diagram. */
    private static final class Parts {

        private final Map<String, Box> nodes = new HashMap<>();
        private final Map<String, List<Point>> lines = new HashMap<>();
        private final Set<String> collapsed = new TreeSet<>();
        private Set<String> layers;

        void read(String id, JsonObject value) {
            if (id == null) {
                layers = new TreeSet<>();
                value.getAsJsonArray("layers").forEach(l -> layers.add(l.getAsString()));
                return;
            }
            if (value.get("box") instanceof JsonArray box && box.size() == 4) {
                nodes.put(id, new Box(number(box, 0), number(box, 1), number(box, 2), number(box, 3)));
            }
            if (value.get("line") instanceof JsonArray line) {
                List<Point> points = new ArrayList<>();
                line.forEach(p -> points.add(new Point(number(p.getAsJsonArray(), 0), number(p.getAsJsonArray(), 1))));
                lines.put(id, points);
            }
            if (value.has("collapsed") && value.get("collapsed").getAsBoolean()) {
                collapsed.add(id);
            }
        }

        private static double number(JsonArray numbers, int at) {
            return numbers.get(at).getAsDouble();
        }

        Geometry geometry() {
            return new Geometry(nodes, lines, collapsed, layers);
        }
    }
}
