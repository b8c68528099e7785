// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vaglio.documents.recognise.Context;
import org.vaglio.documents.recognise.Fragment.Bands;
import org.vaglio.documents.recognise.Interval;
import org.vaglio.documents.recognise.Lines;
import org.vaglio.documents.recognise.Recognised;
import org.vaglio.documents.recognise.Recogniser;
import org.vaglio.documents.recognise.Words;

/** Classes of risk with their bounds, one a line: "Basso = valore tra 0/8", "Da 4 a 7 ⇥ moderato". */
public final class BandTables implements Recogniser {

    private static final int LONGEST_NAME = 40;
    private static final int FEWEST = 2;
    private static final Pattern SPLIT = Pattern.compile("\\s*(?:\\t|=(?!\\s*[<>\\d]*\\s*[<>])|:)\\s*");
    private static final Pattern NAME_FIRST = Pattern.compile("(?<name>[\\p{L}][\\p{L} /-]*?)\\s+(?<bounds>\\(?(?:da|tra|fra|fino|oltre|superiore|maggiore|[<>≤≥]|\\d).*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LEAD = Pattern.compile("(?i)(?:livello (?:di )?|classe (?:di )?|fascia (?:di )?)?(?:rischio )?(.*)");

    @Override
    public Optional<Recognised> at(Lines lines, int at, Context context) {
        List<Bands.Row> inline = inline(lines, at);
        if (inline.size() >= FEWEST) {
            return Recognised.line(new Bands(lines.span(at, at + 1), inline));
        }
        List<Bands.Row> rows = new ArrayList<>();
        int end = at;
        int next = at;
        while (next < lines.size()) {
            Optional<Bands.Row> row = row(lines, next);
            if (row.isEmpty()) {
                break;
            }
            rows.add(row.get());
            end = next + 1;
            next = lines.skipEmpty(end);
        }
        long bounded = rows.stream().filter(r -> !isPoint(r.interval())).count();
        boolean distinct = rows.stream().map(r -> Words.normal(r.name())).distinct().count() == rows.size();
        if (rows.size() < FEWEST || bounded < FEWEST || !distinct) {
            return Optional.empty();
        }
        return Optional.of(new Recognised(List.of(new Bands(lines.span(at, end), rows)), end - at));
    }

    /** "Valori del rischio: basso fino a 5; medio oltre 5 e fino a 10; alto oltre 10." */
    private static List<Bands.Row> inline(Lines lines, int at) {
        String text = lines.single(at);
        List<Bands.Row> rows = new ArrayList<>();
        if (text == null || text.indexOf(';') < 0 && text.indexOf(',') < 0) {
            return rows;
        }
        String list = text.substring(text.indexOf(':') + 1).replaceFirst("\\.\\s*$", "");
        for (String part : list.split(text.indexOf(';') >= 0 ? "\\s*;\\s*" : "\\s*,\\s+")) {
            Matcher m = NAME_FIRST.matcher(part.strip().replaceFirst("\\s*[=:(]\\s*", " ").replaceFirst("\\)$", ""));
            Optional<Bands.Row> row = m.matches() ? row(lines, at, m.group("name"), m.group("bounds")) : Optional.empty();
            if (row.isEmpty()) {
                return List.of();
            }
            rows.add(row.get());
        }
        return rows;
    }

    private static boolean isPoint(Interval interval) {
        return interval.lower() != null && interval.lower().equals(interval.upper());
    }

    private static Optional<Bands.Row> row(Lines lines, int at) {
        List<String> texts = lines.texts(at);
        if (texts.size() == 3 && !Words.isFigure(texts.get(0))) {
            String bounds = (texts.get(1).matches("(?i)(?:da|oltre|>).*") ? texts.get(1) : "da " + texts.get(1)) + " a " + texts.get(2);
            Optional<Bands.Row> three = row(lines, at, texts.get(0), bounds.replaceFirst("(?i)^((?:oltre|>).*) a ", "$1 fino a "));
            if (three.isPresent()) {
                return three;
            }
        }
        String text = String.join("\t", lines.texts(at));
        String[] parts = SPLIT.split(text);
        for (int i = 0; i + 1 < parts.length; i++) {
            Optional<Bands.Row> row = row(lines, at, parts[i], parts[i + 1]).or(() -> Optional.empty());
            row = row.isPresent() ? row : row(lines, at, parts[i + 1], parts[i]);
            if (row.isPresent()) {
                return row;
            }
        }
        Matcher m = NAME_FIRST.matcher(text);
        return parts.length == 1 && m.matches() ? row(lines, at, m.group("name"), m.group("bounds")) : Optional.empty();
    }

    private static Optional<Bands.Row> row(Lines lines, int at, String name, String bounds) {
        Matcher lead = LEAD.matcher(name);
        String plain = lead.matches() && !lead.group(1).isBlank() ? lead.group(1).strip() : name;
        boolean isName = plain.length() <= LONGEST_NAME && plain.matches("\\p{L}[\\p{L} /'’-]*") && plain.split(" ").length <= 4;
        return isName ? Interval.parse(bounds).map(i -> new Bands.Row(lines.span(at, at + 1), plain, i)) : Optional.empty();
    }
}
