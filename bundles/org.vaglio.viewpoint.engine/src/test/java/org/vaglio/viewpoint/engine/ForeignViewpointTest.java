// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaglio.viewpoint.engine.drawing.Drawing;
import org.vaglio.viewpoint.engine.drawing.View;
import org.vaglio.viewpoint.engine.expressions.Services;
import org.vaglio.viewpoint.engine.output.TextListing;
import org.vaglio.viewpoint.engine.reading.SpecificationReader;
import org.vaglio.viewpoint.engine.reading.ViewpointProblem;
import org.vaglio.viewpoint.engine.specification.Filter;
import org.vaglio.viewpoint.engine.specification.Specification;

/** What is shown, against expectations computed by hand. */
class ForeignViewpointTest {

    private static final String BOOKS = """
            <books name="Iliad" pages="700" cites="//@books.1"/><books name="Odyssey" pages="500"/>
            <shelves name="poems"><books name="Canti" pages="200"/></shelves>
            <loans name="lent" from="//@books.0" to="//@books.1"/>
            """;

    @TempDir
    private Path folder;

    /** Services of the tests. */
    public static final class Pages {
        public static EObject[] neighbours(EObject book) {
            return new EObject[] {null, book.eContainer()};
        }

        public boolean isLong(EObject book) {
            return (Integer) book.eGet(book.eClass().getEStructuralFeature("pages")) > 600;
        }
    }

    private String shown(String body) {
        return TextListing.of(new Shelf(folder, body, BOOKS, new Pages()).diagram());
    }

    @Test
    void nodesFollowTheModelAndTheFirstStyleThatHoldsWins() {
        assertEquals("""
                  DNode 'Iliad' <B> target=Book'Iliad' sem=[Book'Iliad'] w=70 h=70 resize=NONE
                      Ellipse{labelColor=#000000, borderColor=#000000, color=#0a141e}
                  DNode 'Odyssey' <B> target=Book'Odyssey' sem=[Book'Odyssey'] w=2 h=2 resize=NSEW
                      Square{labelColor=#000000, borderColor=#000000, labelPosition=node, color=#888888}
                """, shown("""
                <defaultLayer name="Default"><nodeMappings name="B" semanticCandidatesExpression="feature:books" domainClass="books::Book">
                  <style xsi:type="style:SquareDescription" sizeComputationExpression="2" labelPosition="node" resizeKind="NSEW"/>
                  <conditionnalStyles predicateExpression="service:isLong">
                    <style xsi:type="style:EllipseNodeDescription" sizeComputationExpression="aql:self.pages / 10">
                      <color xsi:type="description:ComputedColor" href="#c"/></style>
                  </conditionnalStyles>
                </nodeMappings></defaultLayer>
                <x xmi:id="c" xsi:type="description:ComputedColor" red="10" green="20" blue="aql:15*2"/>
                """));
    }

    @Test
    void allInstancesAreCandidatesWhenNoneAreNamedAndThePreconditionFilters() {
        assertEquals("""
                  DNode 'Canti' <B> target=Book'Canti' sem=[Book'Canti'] w=3 h=3 resize=NONE
                      Note{labelColor=#000000, borderColor=#000000, color=#fce94f}
                  DNode 'Odyssey' <B> target=Book'Odyssey' sem=[Book'Odyssey'] w=3 h=3 resize=NONE
                      Note{labelColor=#000000, borderColor=#000000, color=#fce94f}
                """, shown("""
                <defaultLayer name="Default">
                  <nodeMappings name="B" domainClass="Book" preconditionExpression="aql:not self.isLong()">
                    <style xsi:type="style:NoteDescription"/></nodeMappings>
                </defaultLayer>
                """));
    }

    @Test
    void rootsOfFilesAreNoCandidatesWhenNoneAreNamed() {
        assertEquals("""
                  DNode 'poems' <S> target=Shelf'poems' sem=[Shelf'poems'] w=3 h=3 resize=NONE
                      Note{labelColor=#000000, borderColor=#000000, color=#fce94f}
                """, shown("""
                <defaultLayer name="Default">
                  <nodeMappings name="S" domainClass="Shelf"><style xsi:type="style:NoteDescription"/></nodeMappings>
                </defaultLayer>
                """));
    }

    @Test
    void edgesOnEdgesComeInTheRoundInWhichTheirEndsCome() {
        assertEquals(List.of("cites", "onCites", "onThat", "onCitesToo"), new Shelf(folder, """
                <defaultLayer name="Default">
                  <nodeMappings name="B" semanticCandidatesExpression="feature:books" domainClass="Book">
                    <style xsi:type="style:SquareDescription"/></nodeMappings>
                  <edgeMappings name="onItself" sourceMapping="%1$s/@edgeMappings.0" targetMapping="%1$s/@nodeMappings.0"
                      targetFinderExpression="feature:cites"><style/></edgeMappings>
                  <edgeMappings name="onCites" sourceMapping="%1$s/@edgeMappings.2" targetMapping="%1$s/@nodeMappings.0"
                      targetFinderExpression="feature:cites"><style/></edgeMappings>
                  <edgeMappings name="cites" sourceMapping="%1$s/@nodeMappings.0" targetMapping="%1$s/@nodeMappings.0"
                      targetFinderExpression="feature:cites"><style/></edgeMappings>
                  <edgeMappings name="onThat" sourceMapping="%1$s/@edgeMappings.1" targetMapping="%1$s/@nodeMappings.0"
                      targetFinderExpression="feature:cites"><style/></edgeMappings>
                  <edgeMappings name="onCitesToo" sourceMapping="%1$s/@edgeMappings.2" targetMapping="%1$s/@nodeMappings.0"
                      targetFinderExpression="feature:cites"><style/></edgeMappings>
                </defaultLayer>
                """.formatted("//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer"), BOOKS, null)
                .diagram().edges().stream().map(e -> e.mapping().name()).toList());
    }

    @Test
    void relationsAndElementsBecomeEdges() {
        assertEquals("""
                  DNode 'Iliad' <B> target=Book'Iliad' sem=[Book'Iliad'] w=3 h=3 resize=NONE
                      Square{labelColor=#000000, borderColor=#000000, color=#888888}
                  DNode 'Odyssey' <B> target=Book'Odyssey' sem=[Book'Odyssey'] w=3 h=3 resize=NONE
                      Square{labelColor=#000000, borderColor=#000000, color=#888888}
                  DEdge '' <cites> target=Book'Iliad' sem=[] DNode 'Iliad' -> 'Odyssey' begin='' end=''
                      EdgeStyle{size=2, strokeColor=#ef2929}
                  DEdge 'lent' <loan> target=Loan'lent' sem=[Loan'lent'] DNode 'Iliad' -> 'Odyssey' begin='' end='Odyssey'
                      EdgeStyle{strokeColor=#888888, centerLabelStyle=CenterLabelStyle{labelColor=#000000}, \
                endLabelStyle=EndLabelStyle{labelColor=#000000}}
                """, shown("""
                <defaultLayer name="Default">
                  <nodeMappings name="B" semanticCandidatesExpression="feature:books" domainClass="books.Book">
                    <style xsi:type="style:SquareDescription"/></nodeMappings>
                  <edgeMappings name="cites" sourceMapping="#//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@nodeMappings.0"
                      targetMapping="//@ownedViewpoints[name='v']/@ownedRepresentations[name='D']/@defaultLayer/@nodeMappings[name='B']"
                      targetFinderExpression="feature:cites">
                    <style sizeComputationExpression="2"><strokeColor href="environment:/viewpoint#//@systemColors/@entries[name='red']"/></style>
                  </edgeMappings>
                  <edgeMappings name="loan" useDomainElement="true" domainClass="books::Loan" semanticCandidatesExpression="feature:loans"
                      sourceMapping="//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@nodeMappings.0"
                      targetMapping="//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@nodeMappings.0"
                      sourceFinderExpression="feature:from" targetFinderExpression="feature:to">
                    <style><centerLabelStyleDescription labelExpression="feature:name"/>
                      <endLabelStyleDescription labelExpression="aql:self.to.name"/></style>
                  </edgeMappings>
                </defaultLayer>
                """));
    }

    @Test
    void staticMethodsAreServicesAndArraysMayHaveGaps() {
        assertEquals("""
                  DNode 'poems' <N> target=Shelf'poems' sem=[Shelf'poems'] w=3 h=3 resize=NONE
                      Note{labelColor=#000000, borderColor=#000000, color=#fce94f}
                    |b DNode 'all' <S> target=Shelf'all' sem=[Shelf'all'] w=3 h=3 resize=NONE
                    |b     Note{labelColor=#000000, borderColor=#000000, color=#fce94f}
                """, shown("""
                <defaultLayer name="Default">
                  <nodeMappings name="N" semanticCandidatesExpression="feature:shelves" domainClass="Shelf">
                    <borderedNodeMappings name="S" semanticCandidatesExpression="service:neighbours" domainClass="Shelf">
                      <style xsi:type="style:NoteDescription"/></borderedNodeMappings>
                    <style xsi:type="style:NoteDescription"/></nodeMappings>
                </defaultLayer>
                """));
    }

    @Test
    void aListHoldsItemsAndAStackHoldsContainers() {
        assertEquals("""
                  DNodeContainer 'all' <S> target=Shelf'all' sem=[Shelf'all'] w=null h=7 pres=VerticalStack
                      FlatContainerStyle{labelColor=#000000, borderColor=#000000, backgroundColor=#ffffff, foregroundColor=#d1d1d1}
                    |b DNode 'Iliad' <P> target=Book'Iliad' sem=[Book'Iliad'] w=1 h=1 resize=NONE
                    |b     Dot{labelColor=#000000, borderColor=#000000, backgroundColor=#888888}
                    | DNodeList 'poems' <L> target=Shelf'poems' sem=[Shelf'poems'] w=null h=null
                    |     FlatContainerStyle{labelColor=#000000, borderColor=#000000, backgroundColor=#ffffff, foregroundColor=#d1d1d1}
                    |   | DNodeListElement 'Canti' <I> target=Book'Canti' sem=[Book'Canti']
                    |   |     Square{labelColor=#000000, borderColor=#000000, color=#888888}
                """, shown("""
                <defaultLayer name="Default">
                  <containerMappings name="S" semanticCandidatesExpression="var:self" domainClass="Shelf" childrenPresentation="VerticalStack">
                    <borderedNodeMappings name="P" semanticCandidatesExpression="aql:self.books->first()" domainClass="Book">
                      <style xsi:type="style:DotDescription" sizeComputationExpression="1"/></borderedNodeMappings>
                    <subNodeMappings name="N" semanticCandidatesExpression="feature:books" domainClass="Book">
                      <style xsi:type="style:SquareDescription"/></subNodeMappings>
                    <subContainerMappings name="L" semanticCandidatesExpression="feature:shelves" domainClass="Shelf" childrenPresentation="List">
                      <subNodeMappings name="I" semanticCandidatesExpression="feature:books" domainClass="Book">
                        <style xsi:type="style:SquareDescription"/></subNodeMappings>
                      <style xsi:type="style:FlatContainerStyleDescription"/></subContainerMappings>
                    <style xsi:type="style:FlatContainerStyleDescription" heightComputationExpression="7"/>
                  </containerMappings>
                </defaultLayer>
                """));
    }

    @Test
    void aLayerIsShownWhenItIsActiveAndItsViewsComeBackOnlyAsNewOnes() {
        Shelf shelf = new Shelf(folder, """
                <defaultLayer name="Default"><nodeMappings name="S" semanticCandidatesExpression="var:self" domainClass="Shelf">
                  <style xsi:type="style:SquareDescription"/></nodeMappings></defaultLayer>
                <additionalLayers name="Books" activeByDefault="true">
                  <nodeMappings name="B" semanticCandidatesExpression="feature:books" domainClass="Book">
                    <style xsi:type="style:SquareDescription"/></nodeMappings></additionalLayers>
                """, BOOKS, null);
        View all = shelf.view("all");
        assertEquals(List.of("Iliad", "Odyssey", "all"), shelf.diagram().views().stream().map(View::label).toList());
        shelf.diagram().showLayers(Set.of());
        assertEquals(List.of("Iliad", "Odyssey"), shelf.drawing().refresh(shelf.diagram()).removed().stream().map(View::label).toList());
        assertSame(all, shelf.view("all"));
    }

    @Test
    void aMappingThatContainsItselfOverTheSameElementEnds() {
        assertEquals(2, shown("""
                <defaultLayer name="Default">
                  <containerMappings name="S" semanticCandidatesExpression="var:self" domainClass="Shelf"
                      reusedContainerMappings="//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@containerMappings.0"/>
                </defaultLayer>
                """).lines().count());
    }

    @Test
    void aMappingThatHasItselfOnItsBorderOverTheSameElementEnds() {
        assertEquals(4, shown("""
                <defaultLayer name="Default">
                  <nodeMappings name="S" semanticCandidatesExpression="var:self" domainClass="Shelf"
                      reusedBorderedNodeMappings="//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@nodeMappings.0">
                    <style xsi:type="style:SquareDescription"/></nodeMappings>
                </defaultLayer>
                """).lines().count());
    }

    @Test
    void customizationsChangeColoursAndValuesOfStylesAndOfLabelsOfEdges() {
        assertEquals("""
                  DNode 'Great Iliad' <B> target=Book'Iliad' sem=[Book'Iliad'] w=3 h=3 resize=NONE
                      Square{labelSize=12, labelFormat=[italic, bold], labelColor=#ef2929, borderColor=#000000, color=#888888}
                  DNode 'Odyssey' <B> target=Book'Odyssey' sem=[Book'Odyssey'] w=3 h=3 resize=NONE
                      Square{labelColor=#000000, borderColor=#000000, color=#888888}
                  DEdge '700' <cites> target=Book'Iliad' sem=[] DNode 'Great Iliad' -> 'Odyssey' begin='' end=''
                      EdgeStyle{lineStyle=dash, strokeColor=#888888, centerLabelStyle=CenterLabelStyle{labelColor=#ef2929}}
                """, shown("""
                <defaultLayer name="Default">
                  <nodeMappings name="B" semanticCandidatesExpression="feature:books" domainClass="Book">
                    <style xsi:type="style:SquareDescription"/></nodeMappings>
                  <edgeMappings name="cites" targetFinderExpression="feature:cites"
                      sourceMapping="//@ownedViewpoints[name='v']/@ownedRepresentations[name='D']/@defaultLayer/@nodeMappings[name='B']"
                      targetMapping="//@ownedViewpoints[name='v']/@ownedRepresentations[name='D']/@defaultLayer/@nodeMappings[name='B']">
                    <style><centerLabelStyleDescription labelExpression=""/></style></edgeMappings>
                  <customization><vsmElementCustomizations xsi:type="description:VSMElementCustomization" predicateExpression="aql:self.pages > 600">
                    <featureCustomizations xsi:type="description:EReferenceCustomization" referenceName="labelColor"
                        appliedOn="//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@nodeMappings.0/@style">
                      <value href="environment:/viewpoint#//@systemColors/@entries[name='red']"/></featureCustomizations>
                    <featureCustomizations xsi:type="description:EReferenceCustomization" referenceName="labelColor"
                        appliedOn="//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@edgeMappings.0/@style/@centerLabelStyleDescription">
                      <value href="environment:/viewpoint#//@systemColors/@entries[name='red']"/></featureCustomizations>
                    <featureCustomizations xsi:type="description:EAttributeCustomization" attributeName="labelExpression" value="aql:'Great ' + self.name"
                        appliedOn="//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@nodeMappings.0/@style"/>
                    <featureCustomizations xsi:type="description:EAttributeCustomization" attributeName="labelExpression" value="aql:'aql:self.pages'"
                        appliedOn="//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@edgeMappings.0/@style/@centerLabelStyleDescription"/>
                    <featureCustomizations xsi:type="description:EAttributeCustomization" attributeName="labelSize" value="12"
                        appliedOn="//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@nodeMappings.0/@style"/>
                    <featureCustomizations xsi:type="description:EAttributeCustomization" attributeName="labelFormat" value="aql:Sequence{'bold','italic'}"
                        appliedOn="//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@nodeMappings.0/@style"/>
                    <featureCustomizations xsi:type="description:EAttributeCustomization" attributeName="lineStyle" value="dash"
                        appliedOn="//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@edgeMappings.0/@style"/>
                    <featureCustomizations xsi:type="description:EAttributeCustomization" attributeName="sizeComputationExpression" value="9"
                        appliedOn="//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@nodeMappings.0/@style"/>
                  </vsmElementCustomizations></customization>
                </defaultLayer>
                """));
    }

    @Test
    void referencesFindElementsWithoutNameAndWithSignsInTheirNames() {
        Shelf shelf = new Shelf(folder, """
                <defaultLayer name="Default">
                  <nodeMappings name="Drag'n'/Drop 100%" semanticCandidatesExpression="feature:books" domainClass="Book">
                    <style xsi:type="style:SquareDescription"/></nodeMappings>
                  <nodeMappings semanticCandidatesExpression="feature:shelves" domainClass="Shelf"><style xsi:type="style:SquareDescription"/></nodeMappings>
                  <edgeMappings name="e" targetFinderExpression="aql:self.books"
                      sourceMapping="//@ownedViewpoints[name='v']/@ownedRepresentations[name='D']/@defaultLayer/@nodeMappings[name=null]"
                      targetMapping="//@ownedViewpoints[name='v']/@ownedRepresentations[name='D']/@defaultLayer/@nodeMappings[name='Drag%27n%27%2FDrop%20100%25']">
                    <style/></edgeMappings>
                </defaultLayer>
                """, BOOKS, null);
        assertEquals(List.of(), shelf.drawing().specification().unsupported());
    }

    @Test
    void theEndsOfARelationAreAskedOfWhatItsTargetExpressionGives() {
        assertEquals("""
                  DNode 'Iliad' <B> target=Book'Iliad' sem=[Book'Iliad'] w=3 h=3 resize=NONE
                      Square{labelColor=#000000, borderColor=#000000, color=#888888}
                  DNode 'Odyssey' <B> target=Book'Odyssey' sem=[Book'Odyssey'] w=3 h=3 resize=NONE
                      Square{labelColor=#000000, borderColor=#000000, color=#888888}
                  DEdge '' <next> target=Book'Odyssey' sem=[] DNode 'Iliad' -> 'Odyssey' begin='' end=''
                      EdgeStyle{strokeColor=#888888}
                """, shown("""
                <defaultLayer name="Default">
                  <nodeMappings name="B" semanticCandidatesExpression="feature:books" domainClass="Book">
                    <style xsi:type="style:SquareDescription"/></nodeMappings>
                  <edgeMappings name="next" targetExpression="aql:self.cites" targetFinderExpression="var:self"
                      sourceMapping="//@ownedViewpoints[name='v']/@ownedRepresentations[name='D']/@defaultLayer/@nodeMappings[name='B']"
                      targetMapping="//@ownedViewpoints[name='v']/@ownedRepresentations[name='D']/@defaultLayer/@nodeMappings[name='B']">
                    <style/></edgeMappings>
                </defaultLayer>
                """));
    }

    @Test
    void gaugesShowValuesAndDotsTellTheirLine() {
        assertEquals("""
                  DNode 'Iliad' <B> target=Book'Iliad' sem=[Book'Iliad'] w=3 h=3 resize=NONE
                      GaugeCompositeStyle{labelColor=#000000, borderColor=#000000, alignment=VERTICAL, \
                sections=[GaugeSection{min=0, max=1000, value=700, label=p, backgroundColor=#ffffff, foregroundColor=#ef2929}, \
                GaugeSection{min=4, max=9, value=4, backgroundColor=#000000, foregroundColor=#000000}]}
                  DNode 'Odyssey' <B> target=Book'Odyssey' sem=[Book'Odyssey'] w=3 h=3 resize=NONE
                      Dot{labelColor=#000000, iconPath=/any.plugin/icons/dot.png, borderColor=#000000, strokeSizeComputationExpression=5, \
                backgroundColor=#888888}
                """, shown("""
                <defaultLayer name="Default"><nodeMappings name="B" semanticCandidatesExpression="feature:books" domainClass="Book">
                  <style xsi:type="style:DotDescription" strokeSizeComputationExpression="5" iconPath="/any.plugin/icons/dot.png"/>
                  <conditionnalStyles predicateExpression="service:isLong"><style xsi:type="style:GaugeCompositeStyleDescription" alignment="VERTICAL">
                    <sections label="p" maxValueExpression="1000" valueExpression="feature:pages">
                      <backgroundColor href="environment:/viewpoint#//@systemColors/@entries[name='white']"/>
                      <foregroundColor href="environment:/viewpoint#//@systemColors/@entries[name='red']"/></sections>
                    <sections minValueExpression="4" maxValueExpression="9"/></style></conditionnalStyles>
                </nodeMappings></defaultLayer>
                """));
    }

    @Test
    void edgesTellBracketsCenteredEndsAndFolding() {
        assertEquals("""
                  DNode 'Iliad' <B> target=Book'Iliad' sem=[Book'Iliad'] w=3 h=3 resize=NONE
                      Square{labelColor=#000000, borderColor=#000000, color=#888888}
                  DNode 'Odyssey' <B> target=Book'Odyssey' sem=[Book'Odyssey'] w=3 h=3 resize=NONE
                      Square{labelColor=#000000, borderColor=#000000, color=#888888}
                  DEdge '' <cites> target=Book'Iliad' sem=[] DNode 'Iliad' -> 'Odyssey' begin='' end=''
                      BracketEdgeStyle{foldingStyle=SOURCE, centered=Both, strokeColor=#888888}
                """, shown("""
                <defaultLayer name="Default">
                  <nodeMappings name="B" semanticCandidatesExpression="feature:books" domainClass="Book">
                    <style xsi:type="style:SquareDescription"/></nodeMappings>
                  <edgeMappings name="cites" targetFinderExpression="feature:cites"
                      sourceMapping="//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@nodeMappings.0"
                      targetMapping="//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@nodeMappings.0">
                    <style xsi:type="style:BracketEdgeStyleDescription" foldingStyle="SOURCE" endsCentering="Source"
                      centeredTargetMappings="//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@nodeMappings.0"/></edgeMappings>
                </defaultLayer>
                """));
    }

    @Test
    void anExpressionInALanguageThatIsNotThereStandsForItself() {
        Shelf shelf = new Shelf(folder, """
                <defaultLayer name="Default"><nodeMappings name="S" semanticCandidatesExpression="var:self" domainClass="Shelf">
                  <style xsi:type="style:SquareDescription" labelExpression="[name/]"/></nodeMappings></defaultLayer>
                """, BOOKS, null);
        assertEquals(List.of("[name/]"), shelf.diagram().nodes().stream().map(View::label).toList());
        assertEquals(1, shelf.drawing().specification().unsupported().size());
    }

    @Test
    void filtersOfTheDefaultConcernHideViewsAndOthersDoSoWhenTheyAreChosen() {
        Shelf shelf = new Shelf(folder, """
                <defaultLayer name="Default">
                  <nodeMappings name="B" semanticCandidatesExpression="aql:self.eAllContents(books::Book)" domainClass="Book">
                    <style xsi:type="style:SquareDescription"/></nodeMappings>
                  <edgeMappings name="cites" targetFinderExpression="feature:cites"
                      sourceMapping="//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@nodeMappings.0"
                      targetMapping="//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@nodeMappings.0">
                    <style><centerLabelStyleDescription labelExpression="cites"/></style></edgeMappings>
                </defaultLayer>
                <filters xsi:type="f:CompositeFilterDescription" name="long only"><filters xsi:type="f:MappingFilter"
                    mappings="//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@nodeMappings.0"
                    semanticConditionExpression="aql:self.pages > 300"/></filters>
                <filters xsi:type="f:CompositeFilterDescription" name="no citations"><filters xsi:type="f:MappingFilter"
                    mappings="//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@edgeMappings.0"/></filters>
                <filters xsi:type="f:CompositeFilterDescription" name="O"><filters xsi:type="f:MappingFilter"
                    viewConditionExpression="aql:self.name.startsWith('O')"/></filters>
                <concerns><ownedConcernDescriptions name="c"
                    filters="//@ownedViewpoints.0/@ownedRepresentations.0/@filters[name='long%20only']"/></concerns>
                """, BOOKS, null);
        assertEquals(List.of(), shelf.drawing().specification().unsupported());
        assertEquals(List.of("Canti", "Iliad", "Odyssey", "cites"), shownBy(shelf, Set.of()));
        assertEquals(List.of("Iliad", "Odyssey", "cites"), shownBy(shelf, Set.of("long only")));
        assertEquals(List.of("Canti", "Iliad", "Odyssey"), shownBy(shelf, Set.of("no citations")));
        assertEquals(List.of("Odyssey"), shownBy(shelf, Set.of("O")));
    }

    private static List<String> shownBy(Shelf shelf, Set<String> filters) {
        shelf.diagram().filter(filters);
        shelf.drawing().refresh(shelf.diagram());
        return shelf.diagram().views().stream().map(View::label).toList();
    }

    @Test
    void theDefaultConcernTurnsItsFiltersOn() throws ViewpointProblem {
        assertEquals(List.of("on"), SpecificationReader.read(Shelf.specification("""
                <defaultLayer name="Default"/><filters xsi:type="f:CompositeFilterDescription" name="off"/>
                <filters xsi:type="f:CompositeFilterDescription" name="on"/>
                <concerns><ownedConcernDescriptions name="c" filters="//@ownedViewpoints.0/@ownedRepresentations.0/@filters.1"/></concerns>
                """).replace("name=\"D\"", "name=\"D\" defaultConcern=\"//@ownedViewpoints.0/@ownedRepresentations.0/@concerns/@ownedConcernDescriptions.0\""))
                .diagrams().get(0).filters().stream().filter(Filter::active).map(Filter::name).toList());
    }

    @Test
    void aCustomStyleHasItsLabelAndAMappingWithoutAClassShowsNothing() {
        Shelf shelf = new Shelf(folder, """
                <defaultLayer name="Default">
                  <nodeMappings name="S" semanticCandidatesExpression="var:self" domainClass="Shelf">
                    <style xsi:type="style:CustomStyleDescription" id="own.figure"/></nodeMappings>
                  <nodeMappings name="N" semanticCandidatesExpression="feature:books"><style xsi:type="style:SquareDescription"/></nodeMappings>
                </defaultLayer>
                """, BOOKS, null);
        assertEquals("""
                  DNode 'all' <S> target=Shelf'all' sem=[Shelf'all'] w=3 h=3 resize=NONE
                      CustomStyle{labelColor=#000000, borderColor=#000000}
                """, TextListing.of(shelf.diagram()));
        assertEquals(1, shelf.drawing().specification().unsupported().size());
    }

    @Test
    void aRootExpressionTellsWhoseCandidatesStandOnTheDiagramButNotWhichEdges() throws ViewpointProblem {
        String body = """
                <defaultLayer name="Default">
                  <nodeMappings name="B" semanticCandidatesExpression="feature:books" domainClass="Book" preconditionExpression="aql:container.name = 'all'">
                    <style xsi:type="style:SquareDescription"/></nodeMappings>
                  <edgeMappings name="loan" useDomainElement="true" domainClass="books::Loan" semanticCandidatesExpression="feature:loans"
                      sourceMapping="//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@nodeMappings.0"
                      targetMapping="//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@nodeMappings.0"
                      sourceFinderExpression="aql:self.eContainer().shelves.books" targetFinderExpression="aql:self.eContainer().shelves.books">
                    <style><centerLabelStyleDescription labelExpression="feature:name"/></style></edgeMappings>
                </defaultLayer>
                """;
        Specification rooted = SpecificationReader.read(Shelf.specification(body).replace("name=\"D\"", "name=\"D\" rootExpression=\"aql:self.shelves\""));
        Shelf shelf = new Shelf(folder, body, BOOKS, null);
        Drawing drawing = new Drawing(rooted, new Services(), shelf.drawing().resources());
        assertEquals(List.of("Canti", "lent"), drawing.draw(rooted.diagrams().get(0), shelf.root()).views().stream().map(View::label).toList());
    }
}
