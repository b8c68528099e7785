// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.vaglio.diagram.drawing.Viewpoint;
import org.vaglio.viewpoint.engine.specification.Tool;

/** What is made where there is none of it, and that no tool of the specification is forgotten. */
class EveryToolTest {

    private static final String BARE = """
            metodo M {
              indice P // il solo
            }
            """;
    private static final List<ToolCase> FIRST = List.of(
            ToolCase.create("ME_CreateBandTable", "graph").gives(" // il solo\n", " // il solo\n  fasce {\n    fascia Fascia1\n  }\n"),
            ToolCase.create("ME_CreateThreshold", "graph").gives(" // il solo\n", " // il solo\n  soglia 0\n"));

    @Test
    void bandsAndThresholdAreMadeWhereThereAreNone() {
        try (DiagramEditor editor = new DiagramEditor(BARE, "Method", "Method:M")) {
            FIRST.forEach(c -> c.check(editor));
        }
    }

    @Test
    void aMethodOfTheLibraryIsShownAndNotChanged() {
        String text = "piano T usa PNA2013 {\n}\n";
        try (DiagramEditor editor = new DiagramEditor(text, "Method", "pna2013.mappa#Method:PNA2013")) {
            assertEquals("Method – Piano nazionale anticorruzione 2013, allegato 5", editor.state().get("title").getAsString());
            assertEquals("This element cannot be made here.",
                    editor.refused("{'kind':'createNode','isOperation':true,'elementTypeId':'ME_CreateIndex','containerId':'graph'}"));
            assertEquals("This element cannot be deleted here.", editor.refused(
                    "{'kind':'deleteElement','isOperation':true,'elementIds':['ME_Index|pna2013.mappa#Method:PNA2013/Index:probabilità']}"));
            assertEquals(text, editor.text());
        }
    }

    @Test
    void everyToolOfTheSpecificationIsTested() {
        Set<String> tested = Stream.of(ProcessMapProtocolTest.CASES, DecompositionProtocolTest.CASES, TreatmentProtocolTest.CASES,
                MethodProtocolTest.CASES, FIRST).flatMap(ToolCase::tools).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(String.join("\n", Viewpoint.specification().tools().values().stream().map(Tool::name).sorted().toList()), String.join("\n", tested));
    }
}
