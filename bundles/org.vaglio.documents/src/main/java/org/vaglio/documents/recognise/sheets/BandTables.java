// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.documents.recognise.Context;
import org.vaglio.documents.recognise.Fragment.Bands;
import org.vaglio.documents.recognise.Interval;
import org.vaglio.documents.recognise.LevelWords;
import org.vaglio.documents.recognise.Lines;
import org.vaglio.documents.recognise.Recognised;
import org.vaglio.documents.recognise.Recogniser;
import org.vaglio.documents.recognise.Words;
import org.vaglio.model.Figure;

/** Classes of risk with their bounds, one a line: "Basso = valore tra 0/8", "Da 4 a 7 ⇥ moderato". */
public final class BandTables implements Recogniser {

    private static final int LONGEST_NAME = 40;
    private static final int FEWEST = 2;
    private static final Pattern SPLIT = Pattern.compile("\\s*(?:\\t|=(?!\\s*[<>\\d]*\\s*[<>])|:)\\s*");
    private static final Pattern NAME_FIRST = Pattern.compile("(?<name>[\\p{L}][\\p{L} /-]*?)\\s+(?<bounds>\\(?(?:da|tra|fra|fino|oltre|superiore|maggiore|[<>≤≥]|\\d).*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED = Pattern.compile("(?i)(?:.*?\\s)??(?:rischio\\s+|livello\\s+|classe\\s+)?(?<name>(?-i:\\p{Lu}{1,4})|(?:molto\\s+|medio[-\\s](?=alt|bass))?\\p{L}{4,14})(?:\\s*\\([^()]{1,30}\\))?\\s*[=(]?\\s*(?:punteggio\\s+)?"
            + "(?<bounds>(?:da|tra|fra|fino|oltre|superiore|inferiore|maggiore|minore|meno|[<>≤≥]|\\d)[^()]*?)\\)?");
    private static final Pattern NO_CLASS = Pattern.compile("vot[oi]|indic[ei]|valor[ei]|punteggi\\w*|scala|probabilita|impatto|rischio|criteri\\w*|anno|anni|comma|articolo|pagin\\w+|soglia|massimo|minimo punteggio|danno|gravita|quote?|euro");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final int LONGEST_PART = 120;
    private static final int MOST_LINES = 3;
    private static final Pattern BOUNDS_FIRST = Pattern.compile("(?<bounds>(?:da|tra|fra|fino|oltre|superiore|inferiore|maggiore|meno|[<>≤≥]|\\d).*\\d\\s*%?)\\s*[=:]?\\s*(?:rischio\\s+|livello\\s+)?(?<name>\\p{L}{4,14})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CODES = Pattern.compile(".*\\b(?:class[ie]|livell[io]|lettura|fasc[ei]|rischio)\\b.*");
    private static final Pattern ABOUT_RISK = Pattern.compile(".*(?:rischi|livell|class|fasc).*");
    private static final Pattern LEAD = Pattern.compile("(?i)(?:livello (?:di )?|classe (?:di )?|fascia (?:di )?)?(?:rischio )?(.*)");

    @Override
    public Optional<Recognised> at(Lines lines, int at, Context context) {
        Optional<Recognised> inline = inline(lines, at);
        if (inline.isPresent()) {
            return inline;
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
        if (!areClasses(lines, at, rows)) {
            return Optional.empty();
        }
        return Optional.of(new Recognised(List.of(new Bands(lines.span(at, end), rows)), end - at));
    }

    /** Opening hours and shares have bounds, too, but neither levels for names nor words about risk above them. */
    private static boolean areClasses(Lines lines, int at, List<Bands.Row> rows) {
        long bounded = rows.stream().filter(r -> !isPoint(r.interval())).count();
        boolean distinct = rows.stream().map(r -> Words.normal(r.name())).distinct().count() == rows.size();
        return bounded >= FEWEST && distinct && areOrdered(rows) && (rows.stream().anyMatch(r -> LevelWords.isLevel(r.name())) || aboutRisk(lines, at));
    }

    private static boolean aboutRisk(Lines lines, int at) {
        int above = at - 1;
        while (above >= 0 && lines.get(above).isEmpty()) {
            above--;
        }
        return IntStream.of(at, above).filter(i -> i >= 0).anyMatch(i -> ABOUT_RISK.matcher(Words.normal(lines.get(i).text())).matches());
    }

    /** "Valori del rischio: basso fino a 5; medio oltre 5 e fino a 10; alto oltre 10." */
    private static Optional<Recognised> inline(Lines lines, int at) {
        String text = lines.single(at);
        List<Bands.Row> best = List.of();
        int end = at + 1;
        for (int next = at + 1; text != null && next <= at + MOST_LINES; next++) {
            List<Bands.Row> rows = inline(lines, at, text);
            if (rows.size() > best.size() && (next == at + 1 || text.matches(".*\\d.*"))) {
                best = rows;
                end = next;
            }
            boolean more = next < lines.size() && lines.single(next) != null && !text.endsWith(".") && text.matches(".*\\d.*[;,].*|.*[;,-]");
            if (!more) {
                break;
            }
            text = text + " " + lines.single(next);
        }
        return !areClasses(lines, at, best) ? Optional.empty() : Optional.of(new Recognised(List.of(new Bands(lines.span(at, end), best)), end - at));
    }

    private static List<Bands.Row> inline(Lines lines, int at, String text) {
        if (text.indexOf(';') < 0 && text.indexOf(',') < 0 || !DIGIT.matcher(text).find()) {
            return List.of();
        }
        List<Bands.Row> best = List.of();
        for (String separator : List.of("\\s*;\\s*", "\\s*[,;]\\s+")) {
            List<Bands.Row> rows = new ArrayList<>();
            for (String part : text.replaceFirst("\\.\\s*$", "").split(separator)) {
                Optional<Bands.Row> row = part(lines, at, part);
                if (row.isEmpty() && rows.size() >= FEWEST) {
                    break;
                }
                if (row.isEmpty()) {
                    rows.clear();
                } else {
                    rows.add(row.get());
                }
            }
            best = rows.size() > best.size() ? rows : best;
        }
        return areInline(best, text) ? best : List.of();
    }

    /** In running text only levels, or codes in text about classes, are taken for names of classes. */
    private static boolean areInline(List<Bands.Row> rows, String text) {
        long levels = rows.stream().filter(r -> LevelWords.isLevel(r.name())).count();
        boolean codes = rows.stream().allMatch(r -> r.name().matches("\\p{Lu}{1,4}")) && CODES.matcher(Words.normal(text)).matches();
        return (levels * 2 >= rows.size() || codes) && areOrdered(rows)
                && rows.stream().map(r -> Words.normal(r.name())).distinct().count() == rows.size();
    }

    /** Classes follow one another, upwards or downwards. */
    private static boolean areOrdered(List<Bands.Row> rows) {
        List<BigFraction> starts = rows.stream().map(r -> r.interval().lower() != null ? r.interval().lower() : r.interval().upper())
                .map(Figure::value).toList();
        List<BigFraction> up = starts.stream().sorted().toList();
        return starts.equals(up) || starts.equals(up.reversed());
    }

    /** A class and its bounds, in either order, perhaps behind words that introduce the list. */
    private static Optional<Bands.Row> part(Lines lines, int at, String part) {
        String plain = part.substring(part.lastIndexOf(':') + 1).strip();
        if (plain.length() > LONGEST_PART || !DIGIT.matcher(plain).find()) {
            return Optional.empty();
        }
        Matcher named = NAMED.matcher(plain);
        if (named.matches()) {
            Optional<Interval> interval = Interval.parse(named.group("bounds"));
            if (interval.isPresent() && !NO_CLASS.matcher(Words.normal(named.group("name"))).matches()) {
                return interval.map(i -> new Bands.Row(lines.span(at, at + 1), named.group("name"), i));
            }
        }
        Matcher behind = BOUNDS_FIRST.matcher(plain);
        return behind.matches() ? Interval.parse(behind.group("bounds")).filter(i -> !isPoint(i))
                .map(i -> new Bands.Row(lines.span(at, at + 1), behind.group("name"), i)) : Optional.empty();
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
