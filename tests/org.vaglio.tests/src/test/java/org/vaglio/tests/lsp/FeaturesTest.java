// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CallHierarchyIncomingCallsParams;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCallsParams;
import org.eclipse.lsp4j.CallHierarchyPrepareParams;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.LinkedEditingRangeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vaglio.tests.Home;

import com.google.gson.JsonObject;

/** Every feature of the language server, asked for as an editor asks. */
class FeaturesTest {

    private static final String PLAN = """
            piano Prova "Piano triennale" 2024-2026 usa PNA2013 {
              area A "Contratti"
              misura M1 "Misura" per P1.SuMisura
              processo P1 "1" "Concorsi" primario {
                fase F1 "Avvio"
                evento SuMisura "Requisiti su misura" in F1
                scheda S1 "1" {
                  probabilità 5 2 1 1 1 3 = 13/6 = 2,66
                  impatto 1 1 0 5 = 7/4 = 1,75
                  rischio 2,66 x 1,75 = 4,65 / 25
                }
              }
              processo P2 "2" "Appalti" area A {
                scheda S2 "2" {
                  probabilità 5 5 5 5 5 5 = 30/6 = 5
                  impatto 1 1 0
                  rischio 5 x 1,75
                }
              }
              graduatoria "Graduatoria" {
                S1: 4,65
              }
            }
            """;

    private static Editor editor;
    private String uri;
    private TextDocumentIdentifier text;
    private static int count;

    @BeforeAll
    static void start() {
        editor = Editor.open();
    }

    @AfterAll
    static void stop() {
        editor.close();
    }

    @BeforeEach
    void open() {
        uri = editor.open("features" + count++ + ".mappa", PLAN);
        text = new TextDocumentIdentifier(uri);
    }

    @AfterEach
    void close() {
        editor.close(uri);
    }

    // ---------------------------------------------------------------- diagnostics

    @Test
    void diagnosticsSayWhatIsWrongAndWhereToReadMore() {
        assertEquals("""
                8 mean-mismatch 2,66 is no rendering of 13/6 = 2,1666…
                16 score-missing no score for Impatto organizzativo, economico e sull'immagine
                17 product-missing the result of 5 × 1,75 is missing""", editor.findings(uri));
    }

    @Test
    void aDiagnosticHasCodePageAndData() {
        Diagnostic mean = editor.diagnostics(uri).get(0);
        assertEquals("2,66", editor.covered(uri, mean.getRange()));
        assertEquals("https://vaglio.org/rules/mean-mismatch", mean.getCodeDescription().getHref());
        assertEquals("vaglio", mean.getSource());
        assertEquals("2,17", ((JsonObject) mean.getData()).get("expected").getAsString());
    }

    @Test
    void aRowOfATableIsRelatedToItsSheet() {
        editor.diagnostics(uri);
        editor.replace(uri, "S1: 4,65", "S1: 9,99");
        Diagnostic row = editor.diagnostics(uri).stream().filter(d -> d.getCode().getLeft().equals("ranking-mismatch")).findFirst().orElseThrow();
        assertEquals("scheda S1 \"1\"", editor.covered(uri, row.getRelatedInformation().get(0).getLocation().getRange()));
    }

    @Test
    void whileSomethingCannotBeReadTheRestIsStillChecked() {
        editor.diagnostics(uri);
        editor.replace(uri, "fase F1", "fasee F1");
        assertTrue(editor.findings(uri).contains("syntax"));
        editor.replace(uri, "fasee F1", "fase F1");
        editor.replace(uri, "scheda S2", "schedaa S2");
        String findings = editor.findings(uri);
        assertTrue(findings.contains("syntax") && findings.contains("8 mean-mismatch"), findings);
    }

    // ---------------------------------------------------------------- completion

    @Test
    void aScoreIsCompletedFromTheAnswersOfItsCriterion() {
        List<CompletionItem> items = completion(editor.at(uri, "impatto 1 1 0\n", "impatto 1 1 0".length()), " ");
        CompletionItem first = items.get(0);
        assertEquals("1 A livello di addetto", first.getLabel());
        assertEquals("1", first.getTextEdit().getLeft().getNewText());
        assertTrue(first.getDocumentation().getRight().getValue().contains("A quale livello può collocarsi il rischio"),
                first.getDocumentation().toString());
    }

    @Test
    void theClaimIsCompletedFromTheScores() {
        editor.replace(uri, " = 30/6 = 5\n", "\n");
        assertTrue(labels(completion(editor.at(uri, "5 5 5 5 5 5\n", 11), " ")).contains("= 30/6 = 5"));
    }

    @Test
    void theProductOfTheOperandsIsProposedWhileTheyAreTyped() {
        editor.replace(uri, "      rischio 5 x 1,75\n", "");
        int offset = editor.offset(uri, editor.at(uri, "impatto 1 1 0\n", "impatto 1 1 0".length()));
        Map<String, List<String>> proposed = new LinkedHashMap<>();
        String line = "\nrischio 5 x 1,75 ";
        for (int typed = 1; typed <= line.length(); typed++) {
            List<String> labels = labels(completion(Editor.position(editor.text(uri), offset + typed - 1), line.substring(typed - 1, typed)));
            proposed.put(line.substring(1, typed), labels.stream().filter(l -> l.startsWith("=")).toList());
        }
        proposed.values().removeIf(List::isEmpty);
        assertEquals(Map.of("rischio 5", List.of("= 5"), "rischio 5 ", List.of("= 5"), "rischio 5 x", List.of("= 5"), "rischio 5 x 1,75 ", List.of("= 8,75")),
                proposed);
    }

    @Test
    void elementsAreCompletedWithTemplates() {
        Position place = editor.at(uri, "    evento SuMisura", 4);
        List<CompletionItem> items = completion(place, "");
        assertTrue(labels(items).containsAll(List.of("evento …", "evento", "fase …", "scheda …", "accetta")), labels(items).toString());
        CompletionItem sheet = items.stream().filter(i -> i.getLabel().equals("scheda …")).findFirst().orElseThrow();
        assertTrue(sheet.getTextEdit().getLeft().getNewText().contains("probabilità ${2|1,2,3,4,5|} ${3|2,5|}"), sheet.toString());
        assertFalse(labels(items).contains("piano"));
    }

    @Test
    void namesAreCompletedByWhatMayStandThere() {
        assertEquals(List.of("A"), labels(completion(editor.at(uri, "area A {", 5), "")));
        List<String> subjects = labels(completion(editor.at(uri, "per P1.SuMisura", 4), ""));
        assertEquals(List.of("P1", "S1", "P2", "S2", "P1.SuMisura"), subjects);
        assertTrue(labels(completion(editor.at(uri, "usa PNA2013", 4), "")).containsAll(List.of("PNA2013", "PNA2019")));
    }

    @Test
    void nothingIsProposedInTextsAndComments() {
        assertEquals(List.of(), completion(editor.at(uri, "\"Concorsi\"", 3), ""));
        editor.replace(uri, "fase F1", "// nota\nfase F1");
        assertEquals(List.of(), completion(editor.at(uri, "// nota", 6), ""));
    }

    private List<CompletionItem> completion(Position position, String typed) {
        Position after = position;
        if (!typed.isEmpty()) {
            int offset = editor.offset(uri, position);
            editor.edit(uri, offset, 0, typed);
            after = Editor.position(editor.text(uri), offset + typed.length());
        }
        List<CompletionItem> items = Editor.get(editor.server().getTextDocumentService().completion(new CompletionParams(text, after)))
                .getRight().getItems();
        return items.stream().sorted((a, b) -> sort(a).compareTo(sort(b))).toList();
    }

    private static String sort(CompletionItem item) {
        return item.getSortText() == null ? item.getLabel() : item.getSortText();
    }

    private static List<String> labels(List<CompletionItem> items) {
        return items.stream().map(CompletionItem::getLabel).toList();
    }

    // ---------------------------------------------------------------- hover, hints, lenses

    @Test
    void hoverShowsTheWholeDerivation() {
        assertEquals("""
                **Valutazione della probabilità**: (5 + 2 + 1 + 1 + 1 + 3) / 6 = 13/6 = 2,1666… (printed 2,66)

                **Valutazione dell'impatto**: (1 + 1 + 0 + 5) / 4 = 7/4 = 1,75 (printed 1,75)

                **risk**: 13/6 × 7/4 = 91/24 = 3,7916…; from the printed values 2,66 × 1,75 = 4,655 (printed 4,65)""",
                hover(editor.at(uri, "S1: 4,65", 1)));
    }

    @Test
    void hoverShowsTheAnswerBehindAScore() {
        String said = hover(editor.at(uri, "5 2 1 1 1 3", 0));
        assertTrue(said.contains("Il processo è discrezionale?") && said.contains("- **5 È altamente discrezionale**"), said);
    }

    @Test
    void hoverSaysWhatANameAndARuleMean() {
        assertEquals("measure **M1**\n\nMisura", hover(editor.at(uri, "M1 \"Misura\"", 0)));
        editor.replace(uri, "fase F1 \"Avvio\"", "fase F1 \"Avvio\"\n    accetta mean-mismatch \"così\"");
        assertTrue(hover(editor.at(uri, "mean-mismatch", 3)).startsWith("**mean-mismatch**: "));
        assertNull(Editor.get(editor.server().getTextDocumentService().hover(new HoverParams(text, editor.at(uri, "{\n  area", 0)))));
    }

    private String hover(Position position) {
        return Editor.get(editor.server().getTextDocumentService().hover(new HoverParams(text, position))).getContents().getRight().getValue();
    }

    @Test
    void hintsShowExactValuesAndPlaces() {
        Range all = new Range(new Position(0, 0), new Position(30, 0));
        assertEquals(List.of("8 = 13/6 = 2,1666…", "10 = 91/24 = 3,7916…", "21 = 91/24 = 3,7916…", "21 place 1"), Editor.get(editor.server()
                .getTextDocumentService().inlayHint(new InlayHintParams(text, all))).stream()
                .map(h -> h.getPosition().getLine() + 1 + " " + h.getLabel().getLeft()).toList());
    }

    @Test
    void hintsAreThoseOfTheLinesAskedFor() {
        Range line = new Range(new Position(7, 0), new Position(7, 50));
        assertEquals(1, Editor.get(editor.server().getTextDocumentService().inlayHint(new InlayHintParams(text, line))).size());
    }

    @Test
    void lensesCountFindingsAndShowTheRisk() {
        assertEquals(List.of("1 3 findings", "1 report", "1 draw", "4 risk 3,7916… · 1 finding",
                "4 report", "4 draw", "13 2 findings", "13 report", "13 draw"), Editor.get(
                editor.server().getTextDocumentService().codeLens(new CodeLensParams(text))).stream()
                .map(l -> l.getRange().getStart().getLine() + 1 + " " + l.getCommand().getTitle()).toList());
    }

    // ---------------------------------------------------------------- names

    @Test
    void definitionAndReferencesGoBothWays() {
        var definition = Editor.get(editor.server().getTextDocumentService().definition(new DefinitionParams(text,
                editor.at(uri, "P1.SuMisura", 4)))).getLeft();
        assertEquals(editor.range(uri, "SuMisura \"Req").getStart().getLine(), definition.get(0).getRange().getStart().getLine());
        var references = Editor.get(editor.server().getTextDocumentService().references(new ReferenceParams(text, editor.at(uri, "scheda S1", 8),
                new ReferenceContext(true))));
        assertEquals(List.of(7, 21), references.stream().map(l -> l.getRange().getStart().getLine() + 1).toList());
        assertEquals(2, Editor.get(editor.server().getTextDocumentService().documentHighlight(new DocumentHighlightParams(text,
                editor.at(uri, "scheda S1", 8)))).size());
        assertEquals(2, Editor.get(editor.server().getTextDocumentService().linkedEditingRange(new LinkedEditingRangeParams(text,
                editor.at(uri, "scheda S1", 8)))).getRanges().size());
    }

    @Test
    void renameChangesTheNameEverywhere() {
        assertEquals("P1", Editor.get(editor.server().getTextDocumentService().prepareRename(new PrepareRenameParams(text,
                editor.at(uri, "processo P1", 10)))).getSecond().getPlaceholder());
        Map<String, List<TextEdit>> edits = Editor.get(editor.server().getTextDocumentService().rename(
                new RenameParams(text, editor.at(uri, "processo P1", 10), "fase"))).getChanges();
        editor.apply(uri, edits.get(uri));
        assertTrue(editor.text(uri).contains("processo ^fase \"1\"") && editor.text(uri).contains("per ^fase.SuMisura"));
        assertFalse(editor.findings(uri).contains("unknown-name"));
    }

    @Test
    void aNameThatIsTakenIsRefused() {
        Exception refused = assertThrows(RuntimeException.class, () -> Editor.get(editor.server()
                .getTextDocumentService().rename(new RenameParams(text, editor.at(uri, "processo P1", 10), "P2"))));
        assertTrue(refused.getMessage().contains("taken"), refused.getMessage());
    }

    @Test
    void symbolsAreOutlinedAndFound() {
        var plan = Editor.get(editor.server().getTextDocumentService().documentSymbol(new DocumentSymbolParams(text))).get(0).getRight();
        assertEquals("Prova Piano triennale", plan.getName());
        assertEquals(List.of("A Contratti", "M1 Misura", "1 Concorsi", "2 Appalti", "Graduatoria"),
                plan.getChildren().stream().map(s -> s.getName()).toList());
        assertTrue(Editor.get(editor.server().getWorkspaceService().symbol(new WorkspaceSymbolParams("concors"))).getRight().stream()
                .anyMatch(s -> s.getName().equals("1 Concorsi")));
    }

    // ---------------------------------------------------------------- shape

    @Test
    void blocksFoldAndSelectionsGrow() {
        assertTrue(Editor.get(editor.server().getTextDocumentService().foldingRange(new FoldingRangeRequestParams(text))).stream()
                .anyMatch(f -> f.getStartLine() == 6 && f.getEndLine() == 9));
        SelectionRange range = Editor.get(editor.server().getTextDocumentService().selectionRange(new SelectionRangeParams(text,
                List.of(editor.at(uri, "13/6", 1))))).get(0);
        assertEquals(List.of("", "13", "probabilità 5 2 1 1 1 3 = 13/6 = 2,66"), Stream.iterate(range, SelectionRange::getParent)
                .limit(3).map(r -> editor.covered(uri, r.getRange())).toList());
    }

    @Test
    void wordsHaveTheirKinds() {
        List<Integer> data = Editor.get(editor.server().getTextDocumentService().semanticTokensFull(new SemanticTokensParams(text))).getData();
        assertEquals(0, data.size() % 5);
        assertEquals(List.of(0, 0, 5, 0, 0, 0, 6, 5, 5, 1, 0, 6, 17, 2, 0), data.subList(0, 15));
    }

    @Test
    void textsAreFormattedWholeInPartsAndWhileTyping() {
        editor.replace(uri, "    fase F1", "       fase    F1");
        editor.replace(uri, "  area A", "     area A");
        FormattingOptions options = new FormattingOptions(2, true);
        Range line = editor.range(uri, "fase    F1");
        editor.apply(uri, Editor.get(editor.server().getTextDocumentService().rangeFormatting(new DocumentRangeFormattingParams(text, options, line))));
        assertTrue(editor.text(uri).contains("\n    fase F1") && editor.text(uri).contains("     area A"), editor.text(uri));
        editor.apply(uri, Editor.get(editor.server().getTextDocumentService().formatting(new DocumentFormattingParams(text, options))));
        assertEquals(PLAN, editor.text(uri));
        editor.replace(uri, "rischio 2,66 x 1,75 = 4,65 / 25\n", "rischio    2,66 x 1,75 = 4,65 / 25\n");
        Position next = editor.at(uri, "rischio    2,66 x 1,75 = 4,65 / 25\n", "rischio    2,66 x 1,75 = 4,65 / 25\n".length());
        editor.apply(uri, Editor.get(editor.server().getTextDocumentService().onTypeFormatting(new DocumentOnTypeFormattingParams(text, options,
                next, "\n"))));
        assertEquals(PLAN, editor.text(uri));
    }

    // ---------------------------------------------------------------- what depends on what

    @Test
    void theFiguresThatDependOnAScoreAreItsCallers() {
        CallHierarchyItem score = Editor.get(editor.server().getTextDocumentService().prepareCallHierarchy(new CallHierarchyPrepareParams(text,
                editor.at(uri, "5 2 1 1 1 3", 0)))).get(0);
        CallHierarchyItem mean = incoming(score).get(0);
        assertEquals("probabilità 5 2 1 1 1 3 = 13/6 = 2,66", mean.getName());
        CallHierarchyItem risk = incoming(mean).get(0);
        assertEquals("rischio 2,66 x 1,75 = 4,65 / 25", risk.getName());
        assertEquals(List.of("S1: 4,65"), incoming(risk).stream().map(CallHierarchyItem::getName).toList());
        assertEquals(6, Editor.get(editor.server().getTextDocumentService().callHierarchyOutgoingCalls(new CallHierarchyOutgoingCallsParams(mean))).size());
    }

    private List<CallHierarchyItem> incoming(CallHierarchyItem item) {
        return Editor.get(editor.server().getTextDocumentService().callHierarchyIncomingCalls(new CallHierarchyIncomingCallsParams(item)))
                .stream().map(c -> c.getFrom()).toList();
    }

    // ---------------------------------------------------------------- actions

    @Test
    void aFigureIsReplacedByTheOneThatShouldBePrinted() {
        act(editor.at(uri, "= 2,66", 3), "Replace 2,66 by 2,17");
        assertTrue(editor.text(uri).contains("= 13/6 = 2,17\n"));
        assertFalse(editor.findings(uri).contains("mean-mismatch"));
    }

    @Test
    void aProductIsAddedAndMissingCriteriaToo() {
        act(editor.at(uri, "5 x 1,75", 0), "Add the product = 8,75");
        assertTrue(editor.text(uri).contains("rischio 5 x 1,75 = 8,75\n"));
        act(editor.at(uri, "impatto 1 1 0\n", 8), "Add the missing criteria (1)");
        assertTrue(editor.text(uri).contains("impatto 1 1 0 -\n"));
    }

    @Test
    void aFindingIsAcceptedWhereItIs() {
        act(editor.at(uri, "= 2,66", 3), "Accept, with a reason to be written");
        assertTrue(editor.text(uri).contains("      accetta mean-mismatch \"da motivare\"\n    }"), editor.text(uri));
        assertFalse(editor.findings(uri).contains("mean-mismatch"));
    }

    @Test
    void allFiguresLikeItAreCorrectedTogether() {
        editor.replace(uri, "= 30/6 = 5", "= 30/6 = 7");
        act(editor.at(uri, "= 2,66", 3), "Correct all figures like this one (2)");
        assertTrue(editor.text(uri).contains("= 13/6 = 2,17\n") && editor.text(uri).contains("= 30/6 = 5\n"));
    }

    @Test
    void scoresGetTheirNames() {
        act(editor.at(uri, "impatto 1 1 0 5", 0), "Write the scores by name");
        assertEquals(PLAN.replace("impatto 1 1 0 5 = 7/4", "impatto {\n        impattoOrganizzativo 1\n        impattoEconomico 1\n"
                + "        impattoReputazionale 0\n        impattoImmagine 5\n      } = 7/4"), editor.text(uri));
        assertFalse(editor.findings(uri).contains("unknown-name"));
    }

    @Test
    void aRankingIsSortedAndRegenerated() {
        editor.replace(uri, "impatto 1 1 0\n", "impatto 1 1 0 5 = 7/4 = 1,75\n");
        editor.replace(uri, "rischio 5 x 1,75\n", "rischio 5 x 1,75 = 8,75\n");
        editor.replace(uri, "    S1: 4,65\n", "    // il concorso\n    S1: 4,65 // in rosso\n");
        String before = editor.text(uri);
        act(editor.at(uri, "graduatoria", 0), "Regenerate the table from the sheets");
        assertEquals(before.replace("// in rosso\n", "// in rosso\n    S2: 8,75\n"), editor.text(uri));
        act(editor.at(uri, "graduatoria", 0), "Sort the ranking by exact values");
        assertEquals(before.replace("    // il concorso\n", "    S2: 8,75\n    // il concorso\n"), editor.text(uri));
    }

    @Test
    void thePlanGetsItsOwnMethodAndNumbers() {
        act(editor.at(uri, "piano Prova", 0), "Extract a method of the plan");
        String own = "metodo MetodoProva estende PNA2013\n" + PLAN.replace("usa PNA2013", "usa MetodoProva");
        assertEquals(own, editor.text(uri));
        editor.replace(uri, "P2 \"2\"", "P2 \"7\"");
        act(editor.at(uri, "piano Prova", 0), "Number the processes from 1");
        assertEquals(own, editor.text(uri));
        assertFalse(editor.findings(uri).contains("unknown-name"));
    }

    @Test
    void theConventionThatThePlanFollowsIsDeclared() throws IOException {
        close();
        uri = editor.open("dtl.mappa", Files.readString(Home.path("examples/dtl-2019.mappa")));
        text = new TextDocumentIdentifier(uri);
        act(editor.at(uri, "\npiano ", 3), "Declare the convention that the plan follows");
        assertTrue(editor.text(uri).contains("{\n  convenzione {\n    medie troncate a 2 decimali\n"
                + "    prodotto troncato a 2 decimali da operandi stampati\n  }\n"), editor.text(uri).substring(0, 2000));
        assertFalse(editor.findings(uri).contains("syntax"));
    }

    @Test
    void aClientThatDoesNotAskForEditsHasThemAtOnce() {
        ClientCapabilities less = Editor.capabilities();
        less.getTextDocument().setCodeAction(new CodeActionCapabilities());
        try (Editor other = new Editor(null, "en", less)) {
            String own = other.open("own.mappa", PLAN);
            CodeAction action = offered(other, own, other.at(own, "= 2,66", 3), "Replace 2,66 by 2,17");
            other.apply(own, action.getEdit().getChanges().get(own));
            assertEquals(PLAN.replace("= 13/6 = 2,66", "= 13/6 = 2,17"), other.text(own));
        }
    }

    @Test
    void anActionIsRefusedWhenTheTextHasChanged() {
        CodeAction action = offered(editor, uri, editor.at(uri, "= 2,66", 3), "Replace 2,66 by 2,17");
        editor.replace(uri, "= 13/6 = 2,66", "= 13/6 = 2,17");
        Exception refused = assertThrows(RuntimeException.class, () -> Editor.get(
                editor.server().getTextDocumentService().resolveCodeAction(action)));
        assertTrue(refused.getMessage().contains("The text has changed, and this can no longer be done here."), refused.getMessage());
    }

    private void act(Position position, String title) {
        CodeAction action = Editor.get(editor.server().getTextDocumentService().resolveCodeAction(offered(editor, uri, position, title)));
        editor.apply(uri, action.getEdit().getChanges().get(uri));
    }

    private static CodeAction offered(Editor editor, String uri, Position position, String title) {
        List<CodeAction> actions = Editor.get(editor.server().getTextDocumentService().codeAction(new CodeActionParams(new TextDocumentIdentifier(uri),
                new Range(position, position), new CodeActionContext(List.of())))).stream().map(a -> a.getRight()).toList();
        return actions.stream().filter(a -> a.getTitle().equals(title)).findFirst().orElseThrow(() -> new AssertionError(
                actions.stream().map(CodeAction::getTitle).collect(Collectors.joining(", "))));
    }

    // ---------------------------------------------------------------- commands

    @Test
    void commandsRecomputeReportAndSayWhatIf() {
        Object place = editor.at(uri, "5 2 1 1 1 3", 0);
        Map<?, ?> answer = (Map<?, ?>) command("vaglio.whatIf", uri, place, "1");
        assertEquals("3/2 = 1,5", answer.get("index"));
        assertEquals("21/8 = 2,625", answer.get("risk"));
        String report = String.valueOf(command("vaglio.report", uri, place));
        assertTrue(report.startsWith("# 1 Concorsi\n") && report.contains("mean-mismatch"), report);
        assertEquals(2.0, ((Map<?, ?>) command("vaglio.recompute")).get("error"));
    }

    @Test
    void drawingShowsWhatTheCursorStandsIn() {
        String process = String.valueOf(command("vaglio.draw", uri, editor.at(uri, "5 2 1 1 1 3", 0)));
        assertTrue(process.startsWith("<?xml") || process.startsWith("<svg"), process);
        String plan = String.valueOf(command("vaglio.draw", uri, new Position(0, 0)));
        assertTrue(plan.contains("Concorsi") && !plan.equals(process), plan);
    }

    private static Object command(String name, Object... arguments) {
        return Editor.get(editor.server().getWorkspaceService().executeCommand(new ExecuteCommandParams(name, List.of(arguments))));
    }
}
