// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.vaglio.language.edits.EditRefused;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.IndexScore;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Changes in texts with mistakes: where the text says what the model says they are written, elsewhere they are refused. */
class DamagedTextsTest {

    private static final Pattern TOKEN = Pattern.compile("\"[^\"\n]*\"|[\\p{L}\\p{N}_,.-]+|[{}:=+*×]");
    private static final List<Map<String, String>> TEXTS = List.of(Layout.values()).stream().map(Layout::texts).toList();
    private static final List<String> WORDS = List.of("{", "}", "fase", "5", "\"testo\"", "nome", "=", "scheda");

    @Test
    void aMistakeElsewhereDoesNotKeepAFigureFromBeingCorrected() throws EditRefused {
        String text = """
            piano T {
              processo P {
                fase F 5
              }
              processo Q { scheda { p 1 2 = 3/2 = 1,4 } }
            }
            """;
        assertEquals(text.replace("1,4", "1,5"), Workspace.of(text).change(w -> w.elements().stream()
                .filter(IndexScore.class::isInstance).map(IndexScore.class::cast).filter(l -> l.getValue() != null)
                .forEach(l -> l.setValue(new Figure("1,5")))).texts().get("a.mappa"));
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void whatIsWrittenIsWhatWasWanted(@ForAll Random random) {
        Map<String, String> texts = new HashMap<>(TEXTS.get(random.nextInt(TEXTS.size())));
        String damagedFile = random.nextInt(4) == 0 ? "parte.mappa" : "piano.mappa";
        texts.computeIfPresent(damagedFile, (name, text) -> damaged(text, random));
        Workspace workspace = new Workspace(texts);
        List<Changes.Change> changes = new Changes(workspace, 3).all();
        Changes.Change change = changes.get(random.nextInt(changes.size()));
        try {
            Workspace.Outcome outcome = workspace.change(w -> change.run().run());
            Workspace again = new Workspace(outcome.texts());
            assertEquals(mistakes(workspace), mistakes(again));
            assertEquals(outcome.intended(), Dump.of(again.resources()));
        } catch (EditRefused e) {
            return;
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(change.feature() + " of " + change.subject() + " in " + texts.get(damagedFile), e);
        }
    }

    private static List<String> mistakes(Workspace workspace) {
        return workspace.errors().stream().filter(e -> e.contains("Syntax")).map(e -> e.replaceFirst("null:\\d+ ", "")).sorted().toList();
    }

    private static String damaged(String text, Random random) {
        List<MatchResult> tokens = TOKEN.matcher(text).results().toList();
        MatchResult token = tokens.get(random.nextInt(tokens.size()));
        String word = WORDS.get(random.nextInt(WORDS.size()));
        String instead = switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> token.group() + " " + word;
            case 2 -> word;
            default -> token.group().substring(1);
        };
        return text.substring(0, token.start()) + instead + text.substring(token.end());
    }
}
