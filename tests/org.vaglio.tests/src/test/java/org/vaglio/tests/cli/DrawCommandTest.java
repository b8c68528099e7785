// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vaglio.tests.cli.Vaglio.Run;

/** {@code vaglio draw} as a process of its own, on a viewpoint over Ecore models. */
class DrawCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        Files.writeString(folder.resolve("classes.odesign"), """
                <description:Group xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:description="d" xmlns:dd="dd" xmlns:style="s" name="g">
                <ownedViewpoints name="v">
                <ownedRepresentations xsi:type="dd:DiagramDescription" name="Classes" domainClass="ecore::EPackage"><defaultLayer name="Default">
                <nodeMappings name="Class" semanticCandidatesExpression="feature:eClassifiers" domainClass="ecore::EClass">
                <style xsi:type="style:SquareDescription" glow="1"/></nodeMappings></defaultLayer></ownedRepresentations>
                </ownedViewpoints></description:Group>
                """);
        Files.writeString(folder.resolve("zoo.ecore"), """
                <ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="zoo" nsURI="http://zoo" nsPrefix="zoo">
                  <eClassifiers xsi:type="ecore:EClass" name="Animal"/><eClassifiers xsi:type="ecore:EClass" name="Cage"/>
                </ecore:EPackage>
                """);
        Files.writeString(folder.resolve("doctype.ecore"), """
                <!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>
                """);
    }

    @Test
    void aListingGoesToStandardOutputAndWhatIsNotUnderstoodToStandardError() {
        Run run = Vaglio.run(folder, "draw", "--lang", "en", "--viewpoint", "classes.odesign", "--to", "txt", "zoo.ecore");
        assertEquals("""
                  DNode 'Animal' <Class> target=EClass'Animal' sem=[EClass'Animal'] w=3 h=3 resize=NONE
                      Square{labelColor=#000000, borderColor=#000000, color=#888888}
                  DNode 'Cage' <Class> target=EClass'Cage' sem=[EClass'Cage'] w=3 h=3 resize=NONE
                      Square{labelColor=#000000, borderColor=#000000, color=#888888}
                """, run.out());
        assertEquals("""
                vaglio: classes.odesign: line 5, ownedViewpoints 'v' / DiagramDescription 'Classes' / defaultLayer 'Default' / nodeMappings 'Class' \
                / SquareDescription: the attribute glow is not interpreted
                """, run.err());
        assertEquals(0, run.status());
    }

    @ParameterizedTest
    @CsvSource({"svg, <svg", "png, \u0089PNG", "pdf, %PDF", "json, {"})
    void picturesAreWrittenWithoutADisplay(String format, String head) throws IOException {
        assertEquals(0, Vaglio.run(folder, "draw", "--viewpoint", "classes.odesign", "--to", format, "-o", "out", "zoo.ecore").status());
        assertTrue(Files.readString(folder.resolve("out"), StandardCharsets.ISO_8859_1).startsWith(head));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zoo.ecore --diagram Nope  | vaglio: There is no diagram Nope; there are: Classes.
            zoo.ecore --of nobody     | vaglio: There is no element nobody to draw. Elements: Classes (ecore::EPackage): zoo.
            zoo.ecore --layers X      | vaglio: There is no layer X; the diagram has none.
            missing.xmi               | vaglio: missing.xmi: It cannot be read: the file does not exist or the permission is missing.
            zoo.ecore --to png        | vaglio: name a file with -o: png is no text
            """)
    void whatCannotBeDrawnIsSaidInOneSentence(String arguments, String sentence) {
        Run run = Vaglio.run(folder, ("draw --lang en --viewpoint classes.odesign -o out " + arguments).replaceFirst("-o out (.*png)", "$1").split(" "));
        assertTrue(run.err().contains(sentence), run.err());
        assertEquals(2, run.status());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void severalFilesAreOneModel() throws IOException {
        Files.writeString(folder.resolve("all.odesign"), Files.readString(folder.resolve("classes.odesign"))
                .replace("semanticCandidatesExpression=\"feature:eClassifiers\"", "").replace("glow=\"1\"", ""));
        Files.writeString(folder.resolve("park.ecore"), Files.readString(folder.resolve("zoo.ecore")).replace("zoo", "park").replace("Cage", "Lake"));
        Run run = Vaglio.run(folder, "draw", "--lang", "en", "--viewpoint", "all.odesign", "--to", "txt", "zoo.ecore", "park.ecore");
        assertEquals(List.of("Animal", "Cage", "Animal", "Lake"), names(run));
        assertEquals("vaglio: all.odesign: it is drawn of zoo; with --of also: park.\n", run.err());
    }

    @Test
    void rootsOfTheSameNameAreToldApartByTheirFiles() throws IOException {
        Files.writeString(folder.resolve("one.odesign"), Files.readString(folder.resolve("classes.odesign")).replace("glow=\"1\"", ""));
        String lake = Files.readString(folder.resolve("zoo.ecore")).replace("Cage", "Lake").replace("//zoo", "//lakes");
        Files.writeString(folder.resolve("lakes.ecore"), lake);
        Files.writeString(Files.createDirectory(folder.resolve("old")).resolve("zoo.ecore"), lake.replace("Lake", "Pit").replace("//lakes", "//old"));
        List<String> models = List.of("zoo.ecore", "lakes.ecore", "old/zoo.ecore");
        String files = folder.getFileName() + "/zoo.ecore#/; with --of also: lakes.ecore#/, old/zoo.ecore#/.\n";
        assertEquals("vaglio: one.odesign: it is drawn of " + files, drawn(models, "zoo").err());
        assertEquals(List.of("Animal", "Lake"), names(drawn(models, "lakes.ecore#/")));
        assertEquals(List.of("Animal", "Pit"), names(drawn(models, "old/zoo.ecore#/")));
    }

    private Run drawn(List<String> models, String element) {
        List<String> arguments = new ArrayList<>(List.of("draw", "--lang", "en", "--viewpoint", "one.odesign", "--to", "txt", "--of", element));
        arguments.addAll(models);
        return Vaglio.run(folder, arguments.toArray(String[]::new));
    }

    private static List<String> names(Run run) {
        return run.out().lines().filter(l -> l.contains("DNode")).map(l -> l.replaceFirst(".*DNode '(\\w+)'.*", "$1")).toList();
    }

    @Test
    void anExpressionThatNeverEndsIsGivenUp() throws IOException {
        int loops = 60;
        String endless = "aql:self.eClassifiers->select(c | " + "self.eClassifiers->forAll(d | ".repeat(loops) + "true" + ")".repeat(loops + 1);
        Files.writeString(folder.resolve("endless.odesign"), Files.readString(folder.resolve("classes.odesign")).replace("glow=\"1\"", "")
                .replace("feature:eClassifiers", endless.replace(">", "&gt;")));
        Run run = Vaglio.run(folder, "draw", "--lang", "en", "--viewpoint", "endless.odesign", "--timeout", "1", "-o", "out", "zoo.ecore");
        assertEquals("vaglio: Computing the diagram takes more than 1 seconds: an expression or a service of the viewpoint may never end; "
                + "if not, name a higher limit with --timeout.\n", run.err());
        assertEquals(2, run.status());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void aMappingOfAClassThatIsNowhereIsTold() throws IOException {
        Files.writeString(folder.resolve("plans.odesign"), Files.readString(folder.resolve("classes.odesign")).replace("ecore::EClass\"", "plans::Plan\"")
                .replace("glow=\"1\"", ""));
        Run run = Vaglio.run(folder, "draw", "--lang", "en", "--viewpoint", "plans.odesign", "--to", "txt", "zoo.ecore");
        assertEquals("vaglio: plans.odesign: the mapping Class shows nothing: the class plans::Plan is in no metamodel.\n", run.err());
        assertEquals("", run.out());
        assertEquals(0, run.status());
    }

    @Test
    void aSpecificationWithoutDiagramsIsSaidToHaveNone() throws IOException {
        Files.writeString(folder.resolve("tables.odesign"), """
                <description:Group xmlns:description="d" name="g"><ownedViewpoints name="v"/></description:Group>
                """);
        Run run = Vaglio.run(folder, "draw", "--lang", "en", "--viewpoint", "tables.odesign", "zoo.ecore");
        assertEquals("vaglio: The specification describes no diagrams.\n", run.err());
        assertEquals(2, run.status());
    }

    @Test
    void aModelWithoutAnElementOfTheDiagramsClassIsSaidToHaveNone() throws IOException {
        Files.writeString(folder.resolve("plans.odesign"), Files.readString(folder.resolve("classes.odesign")).replace("ecore::EPackage", "plans::Plan")
                .replace("glow=\"1\"", ""));
        Run run = Vaglio.run(folder, "draw", "--lang", "en", "--viewpoint", "plans.odesign", "zoo.ecore");
        assertEquals("vaglio: The model has no element to draw: Classes (plans::Plan).\n", run.err());
        assertEquals(2, run.status());
    }

    @Test
    void aDocumentTypeIsRefused() {
        Run run = Vaglio.run(folder, "draw", "--lang", "en", "--viewpoint", "classes.odesign", "doctype.ecore");
        assertEquals(2, run.status());
        assertEquals("vaglio: doctype.ecore: It has a DOCTYPE or entities, which are not read.\n", run.err().replaceAll("(?m)^vaglio: classes.*\n", ""));
    }
}
