// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

import org.vaglio.diagram.drawing.Viewpoint;
import org.vaglio.tests.language.GeneratedMap;
import org.vaglio.viewpoint.engine.specification.Tool;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds whatever people do in a diagram, one thing after another, by chance. */
class DiagramLawsTest {

    private static final int STEPS = 12;
    private static final List<String> TITLES = List.of("Nuovo", "Verifica «a campione»", "È così", "12", "// nota", " ", "{");

    /** A diagram to begin with. */
    private record Start(String text, String kind, String address, String prefix) {
    }

    private static final List<Start> STARTS = List.of(
            new Start(ProcessMapProtocolTest.TEXT, "ProcessMap", "Plan:T", "PM_"),
            new Start(DecompositionProtocolTest.TEXT, "Decomposition", "Plan:T/Process:P", "DC_"),
            new Start(TreatmentProtocolTest.TEXT, "Treatment", "Plan:T/Process:P/RiskEvent:W", "TR_"),
            new Start(MethodProtocolTest.TEXT, "Method", "Method:M", "ME_"));

    /** A diagram of a map that is small and known, or of one that is put together by chance. */
    private static Start start(Random random) {
        return random.nextInt(3) > 0 ? STARTS.get(random.nextInt(STARTS.size())) : generated(random);
    }

    private static Start generated(Random random) {
        String text = new GeneratedMap(random).text();
        List<Start> all = List.of(
                new Start(text, "ProcessMap", "Plan:G", "PM_"),
                new Start(text, "Method", "Method:M", "ME_"),
                new Start(text, "Decomposition", "Plan:G/Macroprocess:MP0/Process:MP0p", "DC_"),
                new Start(text, "Treatment", "Plan:G/Macroprocess:MP0/Process:MP0p/RiskEvent:V", "TR_"));
        boolean hasMacroprocess = text.contains("macroprocesso MP0 ");
        return all.get(random.nextInt(hasMacroprocess ? 4 : 2));
    }

    @Property(tries = 24)
    void anySequenceLeavesATextThatMeansWhatIsShownAndUndoGivesBackEveryByte(@ForAll Random random) {
        Start start = start(random);
        List<String> done = new ArrayList<>();
        try (DiagramEditor editor = new DiagramEditor(start.text, start.kind, start.address)) {
            for (int step = 0; step < STEPS; step++) {
                String operation = new Chance(start, editor, random).operation();
                done.add(operation);
                editor.operate(operation);
                if (editor.state().get("stale") != null) {
                    editor.undo(); // the element of the diagram itself was deleted
                    done.add("undo");
                }
            }
            assertShown(start, editor, done);
            done.forEach(d -> editor.undo());
            assertEquals(start.text, editor.text(), () -> String.join("\n", done));
            assertShown(start, editor, done);
        }
    }

    /** A diagram that is opened anew on the text shows the same. */
    private static void assertShown(Start start, DiagramEditor editor, List<String> done) {
        try (DiagramEditor fresh = new DiagramEditor(editor.text(), editor.layout(), start.kind, start.address)) {
            Supplier<String> sequence = () -> String.join("\n", done) + "\n" + editor.text();
            assertEquals(null, fresh.state().get("stale"), sequence);
            assertEquals(fresh.shown(), editor.shown(), sequence);
        }
    }

    @Property(tries = 8)
    void lookingChangesNothing(@ForAll Random random) {
        Start start = start(random);
        try (DiagramEditor editor = new DiagramEditor(start.text, start.kind, start.address)) {
            for (String id : editor.ids().stream().limit(2 * STEPS).toList()) {
                editor.operate("{'kind':'vaglio/reveal','elementId':'" + id + "'}");
                editor.operate("{'kind':'vaglio/caret','uri':'" + DiagramEditor.URI + "','line':" + random.nextInt(12) + ",'character':4}");
            }
            assertEquals(start.text, editor.text());
            assertEquals(null, editor.layout());
        }
    }

    /** Something that a person might do with what is shown. */
    private record Chance(Start start, DiagramEditor editor, Random random) {

        private String operation() {
            return switch (random.nextInt(10)) {
                case 0, 1 -> "{'kind':'createNode','isOperation':true,'elementTypeId':'" + tool(Tool.Creation.class) + "','containerId':'" + any("graph")
                        + "','location':{'x':" + random.nextInt(500) + ",'y':" + random.nextInt(500) + "}}";
                case 2 -> "{'kind':'createEdge','isOperation':true,'elementTypeId':'" + tool(Tool.EdgeCreation.class) + "','sourceElementId':'" + any(null)
                        + "','targetElementId':'" + any(null) + "'}";
                case 3 -> "{'kind':'applyLabelEdit','isOperation':true,'labelId':'" + any(null) + "-label','text':'"
                        + TITLES.get(random.nextInt(TITLES.size())) + "'}";
                case 4 -> "{'kind':'deleteElement','isOperation':true,'elementIds':['" + any(null) + "','" + any(null) + "']}";
                case 5 -> "{'kind':'changeContainer','isOperation':true,'elementId':'" + any(null) + "','targetContainerId':'" + any("graph") + "'}";
                case 6 -> "{'kind':'changeBounds','isOperation':true,'newBounds':[{'elementId':'" + any(null) + "','newPosition':{'x':"
                        + random.nextInt(500) + ",'y':" + random.nextInt(500) + "}}]}";
                case 7 -> "{'kind':'vaglio/fold','isOperation':true,'elementIds':['" + any(null) + "'],'collapsed':" + random.nextBoolean() + "}";
                case 8 -> "{'kind':'glspUndo','isOperation':true}";
                default -> "{'kind':'glspRedo','isOperation':true}";
            };
        }

        private String any(String besides) {
            List<String> ids = new ArrayList<>(editor.ids());
            if (besides != null || ids.isEmpty()) {
                ids.add("graph");
            }
            return ids.get(random.nextInt(ids.size()));
        }

        private String tool(Class<? extends Tool> kind) {
            List<String> tools = Viewpoint.specification().tools().values().stream().filter(kind::isInstance).map(Tool::name).toList();
            List<String> own = tools.stream().filter(n -> n.startsWith(start.prefix)).toList();
            List<String> choice = own.isEmpty() ? tools : own; // one of another diagram is refused
            return choice.get(random.nextInt(choice.size()));
        }
    }
}
