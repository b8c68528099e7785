// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.views;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.model.Figure;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Criterion;
import org.vaglio.model.riskmap.Index;
import org.vaglio.model.riskmap.IndexScore;
import org.vaglio.model.riskmap.Level;
import org.vaglio.model.riskmap.Method;
import org.vaglio.model.riskmap.RiskmapFactory;
import org.vaglio.model.riskmap.Score;
import org.vaglio.model.riskmap.ScoringSheet;

import com.google.inject.Inject;

/**
 * Changes of the scores of sheets, for forms and grids. What is printed beside the scores stays as it is: it is a claim, and the check tells when
 * it no longer holds.
 */
public class ScoreChanges {

    @Inject
    private ModelChanges changes;

    /**
     * A score in the grid of a sheet.
     *
     * @param sheet     the sheet
     * @param index     name of the index
     * @param criterion name of the criterion
     * @param text      a figure or the name of a level; blank for no score
     */
    public record Entry(ElementRef sheet, String index, String criterion, String text) {
    }

    /** Enters scores, as many at once as somebody pastes. */
    public Consumer<MapFile> enter(List<Entry> entries) {
        return file -> entries.forEach(e -> enter(file, e));
    }

    private void enter(MapFile file, Entry entry) {
        EObject found = changes.find(file, entry.sheet());
        Method method = found instanceof ScoringSheet sheet ? Navigation.method(sheet) : null;
        if (method == null) {
            throw changes.refused("Questa scheda non ha un metodo.", "This sheet has no method.");
        }
        enter((ScoringSheet) found, method, entry);
    }

    /**
     * Enters a score in a sheet.
     *
     * @param method whose criteria the sheet scores
     * @return the line that holds the score
     */
    IndexScore enter(ScoringSheet sheet, Method method, Entry entry) {
        Index index = method.getIndices().stream().filter(i -> entry.index().equals(i.getName())).findFirst()
                .orElseThrow(() -> changes.refused("Il metodo non ha l'indice «" + entry.index() + "».", "The method has no index \"" + entry.index() + "\"."));
        List<Criterion> criteria = Navigation.criteria(index);
        int position = criteria.stream().map(Criterion::getName).toList().indexOf(entry.criterion());
        if (position < 0) {
            throw changes.refused("L'indice non ha il criterio «" + entry.criterion() + "».", "The index has no criterion \"" + entry.criterion() + "\".");
        }
        IndexScore line = line(sheet, index);
        EList<Score> scores = line.getScores();
        boolean named = scores.stream().anyMatch(s -> s.getCriterion() != null);
        if (named) {
            enterNamed(scores, criteria.get(position), method, entry.text());
        } else {
            enterAt(scores, position, method, entry.text());
        }
        return line;
    }

    private static IndexScore line(ScoringSheet sheet, Index index) {
        return sheet.getIndexScores().stream().filter(l -> l.getIndex() == index || l.getIndex() != null
                && index.getName().equals(l.getIndex().getName())).findFirst().orElseGet(() -> {
                    IndexScore line = RiskmapFactory.eINSTANCE.createIndexScore();
                    line.setIndex(index);
                    sheet.getLines().add(Math.min(sheet.getIndexScores().size(), sheet.getLines().size()), line);
                    return line;
                });
    }

    private void enterNamed(EList<Score> scores, Criterion criterion, Method method, String text) {
        Score score = scores.stream().filter(s -> s.getCriterion() != null && criterion.getName().equals(s.getCriterion().getName()))
                .findFirst().orElse(null);
        if (text.isBlank()) {
            scores.remove(score);
            return;
        }
        if (score == null) {
            score = RiskmapFactory.eINSTANCE.createScore();
            score.setCriterion(criterion);
            scores.add(score);
        }
        set(score, method, text);
    }

    /** Scores without names stand in the order of the criteria; those that are left out are marked. */
    private void enterAt(EList<Score> scores, int position, Method method, String text) {
        while (scores.size() <= position) {
            Score missing = RiskmapFactory.eINSTANCE.createScore();
            missing.setMissing(true);
            scores.add(missing);
        }
        if (!text.isBlank()) {
            set(scores.get(position), method, text);
            return;
        }
        set(scores.get(position), null, null, true);
        while (!scores.isEmpty() && scores.getLast().isMissing()) {
            scores.removeLast();
        }
    }

    private void set(Score score, Method method, String text) {
        Level level = method.getLevels().stream().filter(l -> text.strip().equals(l.getName())).findFirst().orElse(null);
        try {
            set(score, level == null ? Figure.parse(text.strip()) : null, level, false);
        } catch (NumberFormatException e) {
            throw changes.refused("«" + text.strip() + "» non è un punteggio: scrivi una cifra come 3 o 2,5.",
                    "\"" + text.strip() + "\" is no score: write a figure such as 3 or 2,5.");
        }
    }

    private static void set(Score score, Figure value, Level level, boolean missing) {
        score.setValue(value);
        score.setLevel(level);
        score.setMissing(missing);
    }
}
