// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vaglio.language.ide.views.BandMark;
import org.vaglio.language.ide.views.ElementForm;
import org.vaglio.language.ide.views.ElementForms;
import org.vaglio.language.ide.views.ElementRef;
import org.vaglio.language.ide.views.Elements;
import org.vaglio.language.ide.views.BrokenText;
import org.vaglio.language.ide.views.FindingList;
import org.vaglio.language.ide.views.FindingRow;
import org.vaglio.language.ide.views.FormField;
import org.vaglio.language.ide.views.HeatMap;
import org.vaglio.language.ide.views.HeatMaps;
import org.vaglio.language.ide.views.HeatPlaces;
import org.vaglio.language.ide.views.MapTree;
import org.vaglio.language.ide.views.ModelChanges;
import org.vaglio.language.ide.views.OwnMethod;
import org.vaglio.language.ide.views.PastedScores;
import org.vaglio.language.ide.views.RankedSheet;
import org.vaglio.language.ide.views.Rankings;
import org.vaglio.language.ide.views.ScoreChanges;
import org.vaglio.language.ide.views.ScoringTable;
import org.vaglio.language.ide.views.ScoringTables;
import org.vaglio.language.ide.views.TreeItem;
import org.vaglio.language.ide.views.WhatIf;
import org.vaglio.language.ide.views.WhatIfs;
import org.vaglio.model.Addresses;
import org.vaglio.tests.Maps;

/** What views show of a map, and what they change in it. */
class ViewsTest {

    private static final String TEXT = """
            metodo M {
              indice p "Probabilità" {
                criterio c1 "Discrezionalità" domanda "È discrezionale?" {
                  1 "no"
                  5 "molto"
                }
                criterio c2 { 1 3 5 }
              }
              indice i "Impatto" {
                criterio c3 { 1 2 4 }
              }
              rischio = p x i
              fasce "Livelli" {
                fascia basso da 0 meno di 5
                fascia medio da 5 meno di 10
                fascia alto da 10 a 20
              }
            }

            piano T "Piano" usa M {
              area A "Contratti"
              // il primo
              processo P1 "1" "Gare" area A {
                fase F "Avvio"
                scheda S1 {
                  p 5 3 = 8/2 = 4
                  i 4 = 4
                  rischio 4 x 4 = 16
                }
              }
              processo P2 "2" "Concorsi" {
                scheda S2 {
                  p 1 1 = 2/2 = 1,5
                  i 2 = 2
                }
              }
              misura MI specifica "Rotazione"
              graduatoria {
                S2: 3
                S1: 16
              }
            }
            """;

    private final InProcess maps = new InProcess(TEXT);

    @AfterEach
    void close() {
        maps.close();
    }

    private static <T> T a(Class<T> kind) {
        return Maps.INJECTOR.getInstance(kind);
    }

    private static ElementRef ref(String address) {
        return new ElementRef(InProcess.URI, address, 0, 0);
    }

    // ---------------------------------------------------------------- tree

    @Test
    void treeShowsPlansAndMethodsWithBandsAndFindings() {
        assertEquals("""
                Plan T Piano 3E
                  RiskArea A Contratti
                  Process 1 Gare [alto 2/3] 1W
                    Phase F Avvio
                    ScoringSheet S1 [alto 2/3] 1W
                  Process 2 Concorsi [basso 0/3] 1E
                    ScoringSheet S2 [basso 0/3] 1E
                  Measure MI Rotazione
                  Ranking ranking 2E
                Method M
                """, tree(Set.of("Plan:T", "Plan:T/Process:P1", "Plan:T/Process:P2"), ""));
    }

    @Test
    void treeShowsNothingBelowWhatIsNotOpen() {
        assertEquals("Plan T Piano 3E\nMethod M\n", tree(Set.of(), ""));
    }

    @Test
    void searchShowsWhatHoldsAllWordsAndWhatLeadsThere() {
        assertEquals("Plan T Piano 3E\n  Process 1 Gare [alto 2/3] 1W\n    Phase F Avvio\n", tree(Set.of(), "f AVVIO"));
        assertEquals("", tree(Set.of(), "nessuno"));
    }

    @Test
    void theMethodsOfMapsAreThoseThatAPlanCanImport() {
        assertEquals(List.of(new OwnMethod("M", "", InProcess.URI)), maps.server().models().look(OwnMethod::of).join());
    }

    private String tree(Set<String> open, String words) {
        return maps.lookChecked(file -> a(MapTree.class).of(List.of(file.group()), r -> open.contains(r.address()), words).stream()
                .map(i -> lines(i, "")).collect(Collectors.joining()));
    }

    private static String lines(TreeItem item, String indent) {
        return indent + item.kind() + " " + item.label() + (item.band() == null ? "" : " [" + mark(item.band()) + "]")
                + (item.errors() == 0 ? "" : " " + item.errors() + "E") + (item.warnings() == 0 || item.kind().equals("Plan") ? "" : " " + item.warnings() + "W") + "\n"
                + item.children().stream().map(c -> lines(c, indent + "  ")).collect(Collectors.joining());
    }

    private static String mark(BandMark band) {
        return band.label() + " " + band.rank() + "/" + band.of();
    }

    // ---------------------------------------------------------------- findings

    @Test
    void findingSaysAllThatThereIsToIt() {
        FindingRow row = maps.lookChecked(file -> a(FindingList.class).of(List.of(file.group()))).stream()
                .filter(f -> f.rule().equals("mean-mismatch")).findFirst().orElseThrow();
        assertEquals("2 Concorsi", maps.look(file -> a(MapTree.class).of(List.of(file.group()), r -> true, "concorsi").get(0).children().get(0).label()));
        assertEquals("S2", row.subject());
        assertEquals("1,5", row.stated());
        assertEquals("1,5", TEXT.substring(row.offset(), row.offset() + row.length()));
        assertEquals("1,5 is no rendering of 2/2 = 1", row.message());
        assertEquals(List.of("Probabilità: (1 + 1) / 2 = 2/2 = 1 → 1,0 (printed 1,5)", "Impatto: (2) / 1 = 2/1 = 2 → 2,0 (printed 2)", "risk: 2/2 × 2/1 = 2", "band basso"), row.arithmetic());
        assertEquals(null, row.accepted());
    }

    @Test
    void textsThatAreNoMapsAreNotSilentlyLeftOut() {
        assertEquals(List.of(), maps.lookChecked(file -> BrokenText.of(List.of(file.group()))));
        try (InProcess broken = new InProcess("piano T \"Piano\" {\n  processo P1 \"1\" \"Gare\" area Nessuna\n")) {
            assertEquals(List.of(new BrokenText(InProcess.URI, 2, "Cannot find the risk area \"Nessuna\": check the name, or import the file that holds it.")),
                    broken.lookChecked(file -> BrokenText.of(List.of(file.group()))));
        }
    }

    // ---------------------------------------------------------------- grid

    @Test
    void gridShowsScoresAndWhatFollows() {
        assertEquals("""
                M
                Discrezionalità | c2 | Probabilità | c3 | Impatto | Risk | Band
                1 Gare: 5 | 3 | 4 (4) | 4 | 4 (4) | 16 (16) | alto
                2 Concorsi: 1 | 1 | 1,5 (1)! | 2 | 2 (2) |  (2) | basso
                """, grid());
    }

    private String grid() {
        return maps.lookChecked(file -> a(ScoringTables.class).of(file.group(), file.group().plans().get(0))).stream().map(t -> t.method() + "\n"
                + t.columns().stream().map(ScoringTable.Column::title).collect(Collectors.joining(" | ")) + "\n"
                + t.rows().stream().map(r -> r.label() + ": " + r.cells().stream().map(c -> c.text() + (c.computed().isEmpty() ? "" : " ("
                        + c.computed() + ")") + (c.wrong() ? "!" : "")).collect(Collectors.joining(" | ")) + "\n").collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    @Test
    void scoresAreEnteredWhereTheirCriteriaStand() {
        maps.change(a(ScoreChanges.class).enter(List.of(new ScoreChanges.Entry(ref("Plan:T/Process:P2/ScoringSheet:S2"), "p", "c2", "5"),
                new ScoreChanges.Entry(ref("Plan:T/Process:P1/ScoringSheet:S1"), "i", "c3", "2"))));
        assertEquals(TEXT.replace("p 1 1 =", "p 1 5 =").replace("i 4 =", "i 2 ="), maps.text());
    }

    @Test
    void columnOfACriterionTellsItsQuestionAndAnswers() {
        assertEquals("È discrezionale?\n1 no\n5 molto", table().columns().get(0).help());
        assertEquals(List.of("1", "5"), table().columns().get(0).choices());
    }

    private ScoringTable table() {
        return maps.lookChecked(file -> a(ScoringTables.class).of(file.group(), file.group().plans().get(0))).get(0);
    }

    private static String pasted(ScoringTable table, int row, int column, String block) {
        PastedScores pasted = PastedScores.of(table, table.rows(), row, column, block);
        return pasted.entries().stream().map(e -> e.sheet().address().replaceAll(".*:", "") + " " + e.index() + " " + e.criterion() + " " + e.text())
                .collect(Collectors.joining(", ")) + " ignored " + pasted.ignored() + " outside " + pasted.outside();
    }

    @Test
    void blockFromASpreadsheetBecomesTheScoresThatDiffer() {
        assertEquals("S1 p c1 1, S2 p c1 5, S2 p c2 5 ignored 0 outside 0", pasted(table(), 0, 0, "1\t3\r\n5\t5\r\n"));
        assertEquals("S1 p c2  ignored 0 outside 0", pasted(table(), 0, 1, "\n"));
    }

    @Test
    void whatFallsOnLabelsAndComputedColumnsIsLeftOut() {
        assertEquals("S2 p c1 5, S2 i c3 4 ignored 4 outside 0", pasted(table(), 1, -1, "2 Concorsi\t5\t1\t3\t4\t4\t12\t"));
    }

    @Test
    void blockThatDoesNotFitIsNotEntered() {
        assertEquals(" ignored 0 outside 1", pasted(table(), 1, 0, "1\n1\n"));
        assertEquals(" ignored 0 outside 2", pasted(table(), 0, 6, "1\t2\t3\n"));
    }

    @Test
    void textThatIsNoScoreIsRefused() {
        assertEquals("\"molto\" is no score: write a figure such as 3 or 2,5.", maps.refused(a(ScoreChanges.class).enter(List.of(
                new ScoreChanges.Entry(ref("Plan:T/Process:P2/ScoringSheet:S2"), "p", "c2", "molto")))));
    }

    // ---------------------------------------------------------------- matrix and ranking

    @Test
    void matrixShowsBandsAndSheetsByTheirExactValues() {
        HeatMap map = maps.lookChecked(file -> a(HeatMaps.class).of(file.group(), file.group().plans().get(0))).orElseThrow();
        assertEquals("Probabilità × Impatto, 5 × 4", map.across() + " × " + map.up() + ", " + map.columns() + " × " + map.rows());
        assertEquals("0 0 0 0 1\n0 0 1 1 2\n0 1 1 2 2\n0 1 2 2 2\n", java.util.stream.IntStream.range(0, 4).mapToObj(r -> map.cells()
                .subList(5 * r, 5 * r + 5).stream().map(b -> String.valueOf(b.rank())).collect(Collectors.joining(" ")) + "\n").collect(Collectors.joining()));
        assertEquals(List.of("1 Gare 1 800 1000 8/2 × 4/1 = 16 alto 2/3", "2 Concorsi 2 200 500 2/2 × 2/1 = 2 basso 0/3"), map.points().stream()
                .map(p -> p.label() + " " + p.mark() + " " + p.x() + " " + p.y() + " " + p.arithmetic() + " " + mark(p.band())).toList());
        assertEquals("1 2 3 4 5 up 1 2 3 4", String.join(" ", map.acrossEnds()) + " up " + String.join(" ", map.upEnds()));
    }

    @Test
    void bandsEndWhereTheyReallyDo() {
        HeatMap map = maps.lookChecked(file -> a(HeatMaps.class).of(file.group(), file.group().plans().get(0))).orElseThrow();
        int across = map.columns() * map.fields();
        List<BandMark> second = map.shades().subList(31 * across, 32 * across); // impact 1,96875: medio from 5 : 1,96875 = 2,5397
        assertEquals("41 basso, 39 medio", second.stream().filter(b -> b.rank() == 0).count() + " basso, "
                + second.stream().filter(b -> b.rank() == 1).count() + " medio");
    }

    @Test
    void sheetsOfTheSameValuesLieAtOnePlaceAndOthersAreReachedByDirection() {
        List<HeatMap.Point> points = List.of(point("a", 200, 200), point("b", 800, 300), point("c", 200, 200), point("d", 200, 900), point("e", 900, 900));
        HeatPlaces places = HeatPlaces.of(new HeatMap("p", "i", 1, 1, 1, List.of(), List.of(), List.of("5"), List.of("5"), points));
        assertEquals(List.of("ac", "b", "d", "e"), places.all().stream().map(ViewsTest::names).toList());
        HeatPlaces.Place first = places.of(ref("c")).orElseThrow();
        assertEquals(List.of("none", "b", "d", "none"), Stream.of(HeatPlaces.Direction.values())
                .map(d -> places.next(first, d).map(ViewsTest::names).orElse("none")).toList());
    }

    private static HeatMap.Point point(String address, int x, int y) {
        return new HeatMap.Point(ref(address), address, address, x, y, "", null);
    }

    private static String names(HeatPlaces.Place place) {
        return place.sheets().stream().map(HeatMap.Point::label).collect(Collectors.joining());
    }

    // ---------------------------------------------------------------- what if

    private WhatIf whatIf(String address, ScoreChanges.Entry... trial) {
        return maps.lookChecked(file -> a(WhatIfs.class).of(file, ref(address), List.of(trial)));
    }

    private static ScoreChanges.Entry entry(String address, String index, String criterion, String text) {
        return new ScoreChanges.Entry(ref(address), index, criterion, text);
    }

    private static String effect(WhatIf trial) {
        return trial.label() + ": " + trial.steps().stream().map(s -> s.title() + " " + s.before() + " -> " + s.after()).collect(Collectors.joining("; "))
                + "; " + mark(trial.before()) + " -> " + mark(trial.after()) + "; place " + trial.placeBefore() + " -> " + trial.place() + " of " + trial.of();
    }

    @Test
    void severalScoresOnTrialShowWhatWouldFollow() {
        String sheet = "Plan:T/Process:P1/ScoringSheet:S1";
        WhatIf trial = whatIf(sheet, entry(sheet, "p", "c1", "1"), entry(sheet, "p", "c2", "1"), entry(sheet, "i", "c3", "1"));
        assertEquals("1 Gare: Probabilità 8/2 = 4 -> 2/2 = 1; Impatto 4/1 = 4 -> 1/1 = 1; Risk 8/2 × 4/1 = 16 -> 2/2 × 1/1 = 1; "
                + "alto 2/3 -> basso 0/3; place 1 -> 2 of 2", effect(trial));
        assertEquals(List.of("1", "1", "1"), trial.questions().stream().map(ElementForm.Question::chosen).toList());
        assertEquals(TEXT, maps.text());
    }

    @Test
    void nothingOnTrialIsTheSheetAsItIs() {
        assertEquals("2 Concorsi: Probabilità 2/2 = 1 -> 2/2 = 1; Impatto 2/1 = 2 -> 2/1 = 2; Risk 2/2 × 2/1 = 2 -> 2/2 × 2/1 = 2; "
                + "basso 0/3 -> basso 0/3; place 2 -> 2 of 2", effect(whatIf("Plan:T/Process:P2/ScoringSheet:S2")));
    }

    @Test
    void sheetOfASelectedElementIsTried() {
        assertEquals(List.of("Plan:T/Process:P1/ScoringSheet:S1", "Plan:T/Process:P1/ScoringSheet:S1", "none"), Stream.of("Plan:T/Process:P1/Phase:F",
                "Plan:T/Process:P1/ScoringSheet:S1", "Plan:T/RiskArea:A").map(address -> maps.lookChecked(file -> a(WhatIfs.class)
                        .sheet(file.group(), ref(address))).map(ElementRef::address).orElse("none")).toList());
    }

    @Test
    void scoreThatIsTakenAwayLeavesTheRiskUnknown() {
        String sheet = "Plan:T/Process:P1/ScoringSheet:S1";
        WhatIf trial = whatIf(sheet, entry(sheet, "i", "c3", ""));
        assertEquals("8/2 × 4/1 = 16 -> ; null; place 1 -> 0 of 1", trial.steps().getLast().before() + " -> " + trial.steps().getLast().after()
                + "; " + trial.after() + "; place " + trial.placeBefore() + " -> " + trial.place() + " of " + trial.of());
    }

    @Test
    void trialOfWhatIsNoScoreIsRefused() {
        String sheet = "Plan:T/Process:P1/ScoringSheet:S1";
        CompletionException refused = assertThrows(CompletionException.class, () -> whatIf(sheet, entry(sheet, "p", "c1", "molto")));
        assertEquals("\"molto\" is no score: write a figure such as 3 or 2,5.", refused.getCause().getMessage());
    }

    @Test
    void rankingShowsExactAndPrintedPlaces() {
        List<RankedSheet> ranked = maps.lookChecked(file -> a(Rankings.class).of(file.group(), file.group().plans().get(0)));
        assertEquals(List.of("1 1 Gare 16 printed 16 in 2 wrong", "2 2 Concorsi 2 printed 3 in 1 wrong"), ranked.stream().map(r -> r.place() + " "
                + r.label() + " " + r.exact() + " printed " + r.printed() + " in " + r.printedPlace() + (r.wrong() ? " wrong" : "")).toList());
    }

    // ---------------------------------------------------------------- forms

    private ElementForm form(String address) {
        return maps.lookChecked(file -> a(ElementForms.class).of(file.group(), Addresses.find(file.map(), address).orElseThrow()));
    }

    @Test
    void formShowsFeaturesAndWhatCanBeChosen() {
        ElementForm form = form("Plan:T/Process:P1");
        FormField area = form.fields().stream().filter(f -> f.feature().equals("area")).findFirst().orElseThrow();
        assertEquals(FormField.Kind.CHOICE, area.kind());
        assertEquals(List.of("A Contratti"), area.values().stream().map(FormField.Choice::label).toList());
        assertEquals(List.of("A Contratti"), area.choices().stream().map(FormField.Choice::label).toList());
        assertEquals(List.of("Gare"), form.fields().stream().filter(f -> f.feature().equals("title")).flatMap(f -> f.values().stream())
                .map(FormField.Choice::label).toList());
    }

    @Test
    void sheetsAreAskedQuestionByQuestion() {
        ElementForm form = form("Plan:T/Process:P1/ScoringSheet:S1");
        assertEquals("Probabilità / Discrezionalità: È discrezionale? [1 · no, 5 · molto] 5", form.questions().stream()
                .map(q -> q.group() + " / " + q.title() + ": " + q.text() + " " + q.answers().stream().map(FormField.Choice::label).toList() + " " + q.chosen())
                .findFirst().orElseThrow());
        assertEquals(List.of("Probabilità: (5 + 3) / 2 = 8/2 = 4 → 4,0 (printed 4)", "Impatto: (4) / 1 = 4/1 = 4 → 4,0 (printed 4)", "risk: 8/2 × 4/1 = 16 (printed 16)", "band alto"),
                form.results());
    }

    @Test
    void featuresAreSetInTheText() {
        ElementRef process = ref("Plan:T/Process:P2");
        maps.change(a(ModelChanges.class).set(process, "title", List.of("Concorsi pubblici")));
        maps.change(a(ModelChanges.class).set(process, "area", List.of(InProcess.URI + "#Plan:T/RiskArea:A")));
        maps.change(a(ModelChanges.class).set(ref("Plan:T/Measure:MI"), "subjects", List.of(InProcess.URI + "#Plan:T/Process:P1")));
        maps.change(a(ModelChanges.class).set(ref("Plan:T/Process:P1"), "area", List.of()));
        assertEquals(TEXT.replace("\"Concorsi\"", "\"Concorsi pubblici\" area A").replace("\"Gare\" area A", "\"Gare\"")
                .replace("\"Rotazione\"", "\"Rotazione\" per P1"), maps.text());
    }

    // ---------------------------------------------------------------- tree edits

    @Test
    void elementsAreMadeMovedRenamedAndDeleted() {
        ModelChanges changes = a(ModelChanges.class);
        assertTrue(maps.look(file -> changes.kinds(Addresses.find(file.map(), "Plan:T/Process:P1").orElseThrow())).stream()
                .map(FormField.Choice::key).toList().containsAll(List.of("Phase", "RiskEvent", "ScoringSheet")));
        maps.change(changes.create(ref("Plan:T/Process:P2"), "Phase"));
        assertTrue(maps.text().contains("fase Phase1 \"Phase\""), maps.text());
        maps.change(changes.rename(ref("Plan:T/Process:P2/Phase:Phase1"), "Bando"));
        maps.change(changes.move(List.of(ref("Plan:T/Process:P2/Phase:Bando")), ref("Plan:T/Process:P1")));
        maps.change(changes.delete(List.of(ref("Plan:T/Process:P2"))));
        assertEquals(TEXT.replaceAll("(?s)  processo P2.*?\n  }\n", "").replace("    S2: 3\n", "")
                .replace("      rischio 4 x 4 = 16\n    }\n", "      rischio 4 x 4 = 16\n    }\n    fase Bando \"Phase\"\n"), maps.text());
    }

    @Test
    void whatIsGoneOrDoesNotFitIsRefused() {
        ModelChanges changes = a(ModelChanges.class);
        assertEquals("This element is no longer there: the text has changed.", maps.refused(changes.rename(ref("Plan:T/Process:P9"), "X")));
        assertEquals("\"F Avvio\" cannot hold an element of this kind.", maps.refused(changes.move(List.of(ref("Plan:T/Process:P2")),
                ref("Plan:T/Process:P1/Phase:F"))));
        assertEquals("\"1 Gare\" cannot be moved into itself.", maps.refused(changes.move(List.of(ref("Plan:T/Process:P1")),
                ref("Plan:T/Process:P1"))));
    }

    @Test
    void aDeletionTellsWhatElseIsLost() {
        List<String> losses = new ArrayList<>();
        maps.edits(a(ModelChanges.class).delete(List.of(ref("Plan:T/Process:P2"), ref("Plan:T/RiskArea:A")), losses::addAll));
        assertEquals(List.of("What is inside \"2 Concorsi\": 1 element", "Ranking Row", "1 Gare: Area"), losses);
    }

    @Test
    void whoMakesAnElementHearsWhichItIs() {
        List<String> made = new ArrayList<>();
        maps.edits(a(ModelChanges.class).create(ref("Plan:T/Process:P2"), "Phase", ref -> made.add(ref.address())));
        assertEquals(List.of("Plan:T/Process:P2/Phase:Phase1"), made);
        assertTrue(a(ModelChanges.class).kinds("Process").stream().map(FormField.Choice::key).toList().containsAll(List.of("Phase", "RiskEvent")));
    }

    @Test
    void findingsAreAcceptedWhereTheyAre() {
        FindingRow row = maps.lookChecked(file -> a(FindingList.class).of(List.of(file.group()))).stream()
                .filter(f -> f.rule().equals("mean-mismatch")).findFirst().orElseThrow();
        maps.change(a(ModelChanges.class).accept(List.of(new ModelChanges.Accepted(row.ref(), row.rule())), "così è stampato"));
        assertEquals(TEXT.replace("      i 2 = 2\n    }", "      i 2 = 2\n      accetta mean-mismatch \"così è stampato\"\n    }"), maps.text());
        assertEquals("così è stampato", maps.lookChecked(file -> a(FindingList.class).of(List.of(file.group()))).stream()
                .filter(f -> f.rule().equals("mean-mismatch")).findFirst().orElseThrow().accepted());
    }

    // ---------------------------------------------------------------- places

    @Test
    void elementsAreFoundByPlacesOfTheText() {
        assertEquals("Plan:T/Process:P1/Phase:F", at("Avvio"));
        assertEquals("Plan:T/Process:P1/ScoringSheet:S1", at("5 3 = 8/2"));
        assertEquals("Plan:T/Process:P2", at("2\" \"Concorsi"));
    }

    private String at(String words) {
        return maps.look(file -> a(Elements.class).at(file, TEXT.indexOf(words))).map(ElementRef::address).orElse("");
    }

    @Test
    void anElementIsReachedThroughThoseAboveIt() {
        assertEquals(List.of("Plan:T", "Plan:T/Process:P1", "Plan:T/Process:P1/Phase:F"), maps.look(file -> a(Elements.class).path(file.group(),
                ref("Plan:T/Process:P1/Phase:F"))).stream().map(ElementRef::address).toList());
        assertEquals(List.of(), maps.look(file -> a(Elements.class).path(file.group(), ref("Plan:T/Process:P9"))));
    }
}
