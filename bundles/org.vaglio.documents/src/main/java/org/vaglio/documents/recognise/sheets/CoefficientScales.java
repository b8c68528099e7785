// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.vaglio.documents.recognise.Context;
import org.vaglio.documents.recognise.Fragment.AnswerLine;
import org.vaglio.documents.recognise.Fragment.CoefficientScale;
import org.vaglio.documents.recognise.Lines;
import org.vaglio.documents.recognise.Recognised;
import org.vaglio.documents.recognise.Recogniser;
import org.vaglio.documents.recognise.Words;

/** The values that a further factor may have, below a header that names a coefficient: "Efficace ⇥ 0,3". */
public final class CoefficientScales implements Recogniser {

    private static final Pattern HEADER = Pattern.compile(".*\\b(?:coefficient[ei]|coeff|moltiplicator[ei]|fattore (?:di )?(?:riduzione|correzione|controllo))\\b.*");
    private static final int FEWEST = 2;

    @Override
    public Optional<Recognised> at(Lines lines, int at, Context context) {
        List<String> header = lines.texts(at);
        boolean headed = header.size() == 2 && HEADER.matcher(Words.normal(String.join(" ", header))).matches()
                && header.stream().noneMatch(Words::isFigure);
        if (!headed) {
            return Optional.empty();
        }
        List<AnswerLine> answers = new ArrayList<>();
        int next = at + 1;
        while (next < lines.size() && lines.texts(next).size() == 2) {
            List<String> texts = lines.texts(next);
            int figure = Words.isFigure(texts.get(1)) ? 1 : Words.isFigure(texts.get(0)) ? 0 : -1;
            if (figure < 0 || !Words.hasLetters(texts.get(1 - figure))) {
                break;
            }
            answers.add(new AnswerLine(lines.span(next, next + 1), 0, Words.figure(texts.get(figure)).orElseThrow(), texts.get(1 - figure)));
            next++;
        }
        return answers.size() < FEWEST ? Optional.empty()
                : Optional.of(new Recognised(List.of(new CoefficientScale(lines.span(at, next), answers)), next - at));
    }
}
