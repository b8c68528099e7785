// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaglio.viewpoint.engine.drawing.View;
import org.vaglio.viewpoint.engine.output.TextListing;
import org.vaglio.viewpoint.engine.reading.SpecificationReader;
import org.vaglio.viewpoint.engine.reading.ViewpointProblem;
import org.vaglio.viewpoint.engine.specification.Layer;
import org.vaglio.viewpoint.engine.specification.Specification;

/** Mappings that import others, and layers that come from elsewhere. */
class MappingImportTest {

    private static final String BOOKS = """
            <books name="Iliad" pages="700" cites="//@books.1"/><books name="Odyssey" pages="500"/>
            <shelves name="poems"><books name="Canti" pages="200"/></shelves>
            """;
    private static final String BASE = "//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer";

    @TempDir
    private Path folder;

    @Test
    void whatAnImportingMappingShowsIsNotShownAgainAndStylesAreTakenOver() {
        assertEquals("""
                  DNode 'Iliad' <Long> target=Book'Iliad' sem=[Book'Iliad'] w=9 h=9 resize=NONE
                      Square{labelColor=#000000, borderColor=#000000, color=#888888}
                  DNode 'Odyssey' <B> target=Book'Odyssey' sem=[Book'Odyssey'] w=2 h=2 resize=NONE
                      Note{labelColor=#000000, borderColor=#000000, color=#fce94f}
                  DEdge '' <cites> target=Book'Iliad' sem=[] DNode 'Iliad' -> 'Odyssey' begin='' end=''
                      EdgeStyle{strokeColor=#888888}
                """, TextListing.of(new Shelf(folder, """
                <defaultLayer name="Default">
                  <nodeMappings name="B" semanticCandidatesExpression="feature:books" domainClass="Book">
                    <style xsi:type="style:NoteDescription" sizeComputationExpression="2"/>
                    <conditionnalStyles predicateExpression="aql:self.pages > 600">
                      <style xsi:type="style:SquareDescription" sizeComputationExpression="9"/></conditionnalStyles></nodeMappings>
                  <nodeMappings xsi:type="dd:NodeMappingImport" name="Long" semanticCandidatesExpression="feature:books"
                      preconditionExpression="aql:self.pages > 600" importedMapping="%1$s/@nodeMappings.0"/>
                  <edgeMappings name="cites" targetFinderExpression="feature:cites"
                      sourceMapping="%1$s/@nodeMappings.0" targetMapping="%1$s/@nodeMappings.0"><style/></edgeMappings>
                </defaultLayer>
                """.formatted(BASE), BOOKS, null).diagram()));
    }

    @Test
    void aViewStaysWhenAnotherMappingOfItsFamilyTakesItOver() {
        Shelf shelf = new Shelf(folder, """
                <defaultLayer name="Default">
                  <nodeMappings name="B" semanticCandidatesExpression="feature:books" domainClass="Book">
                    <style xsi:type="style:SquareDescription"/></nodeMappings>
                </defaultLayer>
                <additionalLayers name="Notes">
                  <nodeMappings xsi:type="dd:NodeMappingImport" name="N" semanticCandidatesExpression="feature:books" importedMapping="%s/@nodeMappings.0">
                    <style xsi:type="style:NoteDescription"/></nodeMappings></additionalLayers>
                """.formatted(BASE), BOOKS, null);
        View iliad = shelf.view("Iliad");
        shelf.diagram().showLayers(Set.of("Notes"));
        assertEquals(List.of("Iliad", "Odyssey"), shelf.drawing().refresh(shelf.diagram()).changed().stream().map(View::label).toList());
        assertSame(iliad, shelf.view("Iliad"));
        assertEquals("N", iliad.mapping().name());
    }

    @Test
    void anImportingEdgeMappingHasFurtherStylesAndAllElseOfTheImportedOne() {
        assertEquals("""
                  DNode 'Iliad' <B> target=Book'Iliad' sem=[Book'Iliad'] w=3 h=3 resize=NONE
                      Square{labelColor=#000000, borderColor=#000000, color=#888888}
                  DNode 'Odyssey' <B> target=Book'Odyssey' sem=[Book'Odyssey'] w=3 h=3 resize=NONE
                      Square{labelColor=#000000, borderColor=#000000, color=#888888}
                  DEdge '' <thick> target=Book'Iliad' sem=[] DNode 'Iliad' -> 'Odyssey' begin='' end=''
                      EdgeStyle{size=4, strokeColor=#888888}
                """, TextListing.of(new Shelf(folder, """
                <defaultLayer name="Default">
                  <nodeMappings name="B" semanticCandidatesExpression="feature:books" domainClass="Book">
                    <style xsi:type="style:SquareDescription"/></nodeMappings>
                  <edgeMappings name="cites" targetFinderExpression="feature:cites"
                      sourceMapping="%1$s/@nodeMappings.0" targetMapping="%1$s/@nodeMappings.0"><style/></edgeMappings>
                  <edgeMappingImports name="thick" importedMapping="%1$s/@edgeMappings.0">
                    <conditionnalStyles predicateExpression="aql:true"><style sizeComputationExpression="4"/></conditionnalStyles></edgeMappingImports>
                </defaultLayer>
                """.formatted(BASE), BOOKS, null).diagram()));
    }

    @Test
    void mappingsThatImportEachOtherAreReadAndDrawn() {
        assertEquals(List.of("Iliad", "Odyssey"), new Shelf(folder, """
                <defaultLayer name="Default">
                  <nodeMappings xsi:type="dd:NodeMappingImport" name="A" semanticCandidatesExpression="feature:books" domainClass="Book"
                      importedMapping="%1$s/@nodeMappings.1"><style xsi:type="style:SquareDescription"/></nodeMappings>
                  <nodeMappings xsi:type="dd:NodeMappingImport" name="B" semanticCandidatesExpression="feature:books" domainClass="Book"
                      importedMapping="%1$s/@nodeMappings.0"/>
                </defaultLayer>
                """.formatted(BASE), BOOKS, null).diagram().nodes().stream().map(View::label).distinct().toList());
    }

    @Test
    void mappingsOfAdditionalLayersAreAskedBeforeThoseOfTheBaseLayer() {
        assertEquals(List.of("poems", "Iliad", "Odyssey"), new Shelf(folder, """
                <defaultLayer name="Default">
                  <nodeMappings name="B" semanticCandidatesExpression="feature:books" domainClass="Book">
                    <style xsi:type="style:SquareDescription"/></nodeMappings>
                </defaultLayer>
                <additionalLayers name="Shelves" activeByDefault="true">
                  <nodeMappings name="S" semanticCandidatesExpression="feature:shelves" domainClass="Shelf">
                    <style xsi:type="style:SquareDescription"/></nodeMappings></additionalLayers>
                """, BOOKS, null).diagram().nodes().stream().map(View::label).toList());
    }

    @Test
    void whatALayerShowsLaterComesAfterWhatIsThere() {
        Shelf shelf = new Shelf(folder, """
                <defaultLayer name="Default">
                  <containerMappings name="S" semanticCandidatesExpression="feature:shelves" domainClass="Shelf">
                    <style xsi:type="style:FlatContainerStyleDescription"/></containerMappings>
                </defaultLayer>
                <additionalLayers name="Books"><nodeMappings name="B" semanticCandidatesExpression="feature:books" domainClass="Book">
                  <style xsi:type="style:SquareDescription"/></nodeMappings></additionalLayers>
                """, BOOKS, null);
        shelf.diagram().showLayers(Set.of("Books"));
        shelf.drawing().refresh(shelf.diagram());
        assertEquals(List.of("poems", "Iliad", "Odyssey"), shelf.diagram().nodes().stream().map(View::label).toList());
    }

    @Test
    void layersOfAnotherViewpointOfTheFileExtendADiagram() throws ViewpointProblem {
        Specification specification = SpecificationReader.read(Shelf.specification("<defaultLayer name=\"Default\"/>").replace("</ownedViewpoints>", """
                </ownedViewpoints><ownedViewpoints name="w">
                  <ownedRepresentationExtensions xsi:type="dd:DiagramExtensionDescription" name="x" viewpointURI="viewpoint:/any.plugin/v" representationName="D">
                    <layers xsi:type="dd:AdditionalLayer" name="More" activeByDefault="true"/></ownedRepresentationExtensions>
                  <ownedRepresentationExtensions xsi:type="dd:DiagramExtensionDescription" name="y" viewpointURI="viewpoint:/any.plugin/other"
                      representationName="D"/>
                </ownedViewpoints>"""));
        assertEquals(List.of("More"), specification.diagrams().get(0).additional().stream().filter(Layer::active).map(Layer::name).toList());
        assertEquals(List.of("line 9, ownedViewpoints 'w' / DiagramExtensionDescription 'y': the element is not interpreted"),
                specification.unsupported().stream().map(u -> u.message().english()).toList());
    }
}
