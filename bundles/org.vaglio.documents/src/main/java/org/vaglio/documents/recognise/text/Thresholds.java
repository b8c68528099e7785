// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vaglio.documents.recognise.Context;
import org.vaglio.documents.recognise.Fragment.ThresholdText;
import org.vaglio.documents.recognise.Lines;
import org.vaglio.documents.recognise.Recognised;
import org.vaglio.documents.recognise.Recogniser;
import org.vaglio.documents.recognise.Words;
import org.vaglio.model.Figure;

/** The risk from which a process counts as risky: "punteggio almeno pari a 8", "soglia di rilevanza: 8". */
public final class Thresholds implements Recogniser {

    private static final String N = "(" + Words.NUMBER + ")(?!\\s*(?:euro|€|%|giorni|mesi|anni|\\d|/|\\.\\d))";
    private static final Pattern AT_LEAST = Pattern.compile("(?i)(?:punteggio|valore|livello|rischio|indice)[^.;]{0,60}?"
            + "(?:almeno pari (?:a|ad)|pari o superiore a|uguale o superiore a|superiore o uguale a|non inferiore a|maggiore o uguale a|≥|>=)\\s*" + N);
    private static final Pattern OVER = Pattern.compile("(?i)soglia[^.;]{0,80}?(?:superiore a|maggiore di|oltre|>)\\s*" + N);
    private static final Pattern STATED = Pattern.compile("(?i)soglia (?:di )?(?:rilevanza|rischio|attenzione|accettabilit[àa])[^.;\\d]{0,60}?(?:di|a|è|:|=|pari a)\\s*" + N);

    @Override
    public Optional<Recognised> at(Lines lines, int at, Context context) {
        String text = lines.single(at);
        if (text == null) {
            return Optional.empty();
        }
        Matcher atLeast = AT_LEAST.matcher(text);
        if (atLeast.find()) {
            return threshold(lines, at, atLeast, false);
        }
        Matcher over = OVER.matcher(text);
        if (over.find()) {
            return threshold(lines, at, over, true);
        }
        Matcher stated = STATED.matcher(text);
        return stated.find() ? threshold(lines, at, stated, false) : Optional.empty();
    }

    private static Optional<Recognised> threshold(Lines lines, int at, Matcher matcher, boolean exclusive) {
        return Recognised.line(new ThresholdText(lines.span(at, at + 1), Figure.parse(matcher.group(1)), exclusive));
    }
}
