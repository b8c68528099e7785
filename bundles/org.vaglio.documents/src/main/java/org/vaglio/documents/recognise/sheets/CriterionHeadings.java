// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vaglio.documents.content.Span;
import org.vaglio.documents.recognise.Context;
import org.vaglio.documents.recognise.Fragment;
import org.vaglio.documents.recognise.Fragment.AssignedScore;
import org.vaglio.documents.recognise.Fragment.CriterionHeading;
import org.vaglio.documents.recognise.Lines;
import org.vaglio.documents.recognise.Recognised;
import org.vaglio.documents.recognise.Recogniser;
import org.vaglio.documents.recognise.Side;

/** A criterion, by its ordinal ("Criterio 1: discrezionalità") or by a known name, perhaps with its question and its score; one or two in a line. */
public final class CriterionHeadings implements Recogniser {

    private static final Pattern NUMBERED = Pattern.compile(
            "(?i)(?:crit[a-z]{0,6}|indice|indicatore|fattore)\\s*(?:n\\.?\\s*)?(?:[pi]\\.?)?(\\d{1,2})\\s*[:.)\\-–—]?\\s*(.*)");
    private static final Pattern LEAD = Pattern.compile("(?i)(?:[pi]?\\.?\\d{1,2}|[a-h])\\s*[.)\\-–:]\\s*(.*)");
    private static final Pattern ASKED = Pattern.compile("(?:[QD]|Domanda\\s|Quesito\\s)\\.?\\s*(\\d{1,2})\\s*[.):–-]\\s*(\\p{Lu}[^?]{5,300}\\?)");
    private static final Pattern TITLE = Pattern.compile("([^:?]{3,80}?)\\s*:\\s*(.*)");

    private static final int LONGEST_SHORT = 30;

    /** A criterion's name and question. */
    private record Named(int ordinal, String title, String question) {
    }

    @Override
    public Optional<Recognised> at(Lines lines, int at, Context context) {
        List<Segment> segments = Segment.of(lines.get(at), context.sideBySide());
        List<Fragment> fragments = new ArrayList<>();
        Span span = lines.span(at, at + 1);
        for (Segment segment : segments) {
            Named named = segment.texts().isEmpty() ? null : named(segment.texts().get(0), side(context, segment));
            if (named != null) {
                fragments.add(new CriterionHeading(span, segment.column(), named.ordinal(), named.title(), named.question()));
                if (segment.figure() != null) {
                    fragments.add(new AssignedScore(span, segment.column(), segment.figure()));
                }
            }
        }
        return Recognised.line(fragments);
    }

    private static Side side(Context context, Segment segment) {
        return segment.column() < context.sides().size() ? context.sides().get(segment.column()) : null;
    }

    /** Under a heading of the impact its criteria need not name it again. */
    private static Named named(String text, Side side) {
        Named named = named(text);
        boolean shortened = named == null && side == Side.IMPACT && text.length() <= LONGEST_SHORT;
        return shortened ? KnownCriterion.named("impatto " + text).map(c -> new Named(c.place(), text, null)).orElse(null) : named;
    }

    private static Named named(String text) {
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.matches()) {
            return titled(Integer.parseInt(numbered.group(1)), numbered.group(2));
        }
        Matcher asked = ASKED.matcher(text);
        if (asked.matches()) {
            return new Named(Integer.parseInt(asked.group(1)), asked.group(2).strip(), null);
        }
        Matcher lead = LEAD.matcher(text);
        String plain = lead.matches() ? lead.group(1) : text;
        return KnownCriterion.at(plain).filter(c -> isHeading(plain, c)).map(c -> known(c, plain)).orElse(null);
    }

    /** A known name is a heading when its question follows, or nothing does; in prose other words follow. */
    private static boolean isHeading(String text, KnownCriterion criterion) {
        String rest = text.substring(criterion.nameLength(text)).strip();
        boolean capital = Character.isUpperCase(text.charAt(0));
        return rest.isEmpty() || rest.matches("(?i)punteggi[o]?") || capital && rest.matches("[.:–\\-(\\s]*(?:\\p{Lu}.*)?|[:(].*|[^)]{0,40}\\?|\\d.*");
    }

    private static Named known(KnownCriterion criterion, String text) {
        int length = criterion.nameLength(text);
        return new Named(criterion.place(), text.substring(0, length).strip(), question(text.substring(length)));
    }

    private static Named titled(int ordinal, String text) {
        Optional<KnownCriterion> known = KnownCriterion.at(text);
        if (known.isPresent()) {
            int length = known.get().nameLength(text);
            return new Named(ordinal, text.substring(0, length).strip(), question(text.substring(length)));
        }
        Matcher title = TITLE.matcher(text);
        return title.matches() ? new Named(ordinal, title.group(1).strip(), question(title.group(2)))
                : new Named(ordinal, text.strip(), null);
    }

    private static String question(String rest) {
        String question = rest.replaceFirst("^[\\s:.\\-–—]+", "").strip();
        return question.isEmpty() ? null : question;
    }
}
