// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.vaglio.documents.content.Span;
import org.vaglio.documents.recognise.Context;
import org.vaglio.documents.recognise.Fragment;
import org.vaglio.documents.recognise.Fragment.AssignedScore;
import org.vaglio.documents.recognise.Fragment.CriterionHeading;
import org.vaglio.documents.recognise.Lines;
import org.vaglio.documents.recognise.Recognised;
import org.vaglio.documents.recognise.Recogniser;
import org.vaglio.documents.recognise.Words;

/** Criteria of any name under a header "Criterio | Risposta | Punteggio", one a row, with the score given. */
public final class CriterionTables implements Recogniser {

    private static final Pattern CRITERION = Pattern.compile("(?:criteri[oa]?|indicator[ei]|fattor[ei]|indic[ei]|domanda|voce)(?: (?:di|della|dell) .*)?");
    private static final Pattern SCORE = Pattern.compile("(?:punteggi[o]?|punti|valor[ei]|score|voto)(?: (?:assegnat|attribuit).*)?");
    private static final Pattern CLOSING = Pattern.compile("(?:media|totale|somma|valore|probabilita|impatto|risultato|punteggio|indice|rischio|livello|p|i|r)\\b.*");

    @Override
    public Optional<Recognised> at(Lines lines, int at, Context context) {
        List<String> header = lines.texts(at).stream().map(Words::normal).toList();
        boolean known = header.size() >= 2 && header.size() <= 4 && header.stream().anyMatch(h -> CRITERION.matcher(h).matches())
                && SCORE.matcher(header.get(header.size() - 1)).matches();
        if (!known || !context.inSheet()) {
            return Optional.empty();
        }
        List<Fragment> fragments = new ArrayList<>();
        int end = at + 1;
        int next = lines.skipEmpty(end);
        while (next < lines.size() && isRow(lines, next, header.size())) {
            fragments.addAll(row(lines, next));
            end = next + 1;
            next = lines.skipEmpty(end);
        }
        return fragments.isEmpty() ? Optional.empty() : Optional.of(new Recognised(fragments, end - at));
    }

    private static boolean isRow(Lines lines, int at, int width) {
        List<String> texts = lines.texts(at);
        return texts.size() >= 2 && texts.size() <= width && Words.hasLetters(texts.get(0))
                && Words.isFigure(texts.get(texts.size() - 1)) && !CLOSING.matcher(Words.normal(texts.get(0))).matches();
    }

    private static List<Fragment> row(Lines lines, int at) {
        List<String> texts = lines.texts(at);
        Span span = lines.span(at, at + 1);
        String name = texts.stream().filter(Words::hasLetters).findFirst().orElseThrow();
        String title = name.replaceFirst("^\\w{1,3}\\s*[.)\\-–:]\\s*", "").strip();
        return List.of(new CriterionHeading(span, 0, 0, title, null),
                new AssignedScore(span, 0, Words.figure(texts.get(texts.size() - 1)).orElseThrow()));
    }
}
