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
import org.vaglio.documents.recognise.Fragment.AreaHeading;
import org.vaglio.documents.recognise.Fragment.ProcessHeading;
import org.vaglio.documents.recognise.Fragment.Repaired;
import org.vaglio.documents.recognise.Fragment.SheetHeading;
import org.vaglio.documents.recognise.Fragment.SheetTitle;
import org.vaglio.documents.recognise.Lines;
import org.vaglio.documents.recognise.Recognised;
import org.vaglio.documents.recognise.Recogniser;
import org.vaglio.documents.recognise.Words;

/** What stands above a sheet: its label, its process, its area. */
public final class SheetHeadings implements Recogniser {

    private static final String LABEL = "(?<label>\\d{1,3}(?:\\s*[./\\-]\\s*\\d{1,3}|\\s+e\\s+\\d{1,3})*(?:\\s*(?:bis|ter|[a-z](?![\\p{L}])))?\\s*\\)?)";
    private static final Pattern SHEET = Pattern.compile("(?i)sched[ae](?: di (?:valutazione|analisi)(?: del rischio)?)?\\s*(?:n\\s*[.°º]?|nr\\.?|numero|n°)?\\s*"
            + LABEL + "\\s*[-–—:.]*\\s*(?<title>\\D.*)?");
    private static final Pattern PROCESS = Pattern.compile("(?i)(?:processo|procedimento|attivit[àa]'?)\\s*(?:n\\s*[.°º]|nr\\.?|numero)?\\s*"
            + LABEL + "\\s*[-–—:.]*\\s*(?<title>\\D.*)?");
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?:denominazione |nome |titolo |descrizione )?(?:del(?:l')?\\s*)?(?:attivit[àa]'?(?:\\s*/\\s*(?:processo|procedimento))?|processo(?:\\s*/\\s*(?:attivit[àa]'?|procedimento))?|procedimento(?:\\s*/\\s*(?:attivit[àa]'?|processo))?)(?:\\s+(?:analizzat|valutat|esaminat|mappat|interessat|considerat)[oa])?\\s*[:\\t]\\s*(?<title>.*)");
    private static final Pattern AREA = Pattern.compile("(?i)area(?: di rischio)?\\s*[:\\-–—]\\s*(?<title>\\S.*)|area(?: di rischio)?\\s+(?<coded>[A-Z]\\s*[).:\\-–]\\s*\\S.*)");
    private static final Pattern CODED = Pattern.compile("(?<code>[A-Z]\\s*[).])\\s*(?<title>\\S.*)|(?<letter>[A-Z])\\s*[:\\-–]\\s*(?<rest>\\S.*)");
    private static final Pattern HEADER = Pattern.compile(
            "(?:area|aree|fas[ei]|attivita|ambito|event[oi]|risch[io]|misur[ae]|responsabil|uffici|struttur|process|punteggi|valor[ei]|livello|probabilita|numero|input|output).{0,60}");
    private static final int LONGEST = 300;

    @Override
    public Optional<Recognised> at(Lines lines, int at, Context context) {
        String text = String.join("\t", lines.texts(at));
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher named = NAMED.matcher(text);
        boolean pair = lines.texts(at).size() == 1 || lines.texts(at).size() == 2 && !HEADER.matcher(Words.normal(lines.texts(at).get(1))).matches();
        if (named.matches() && pair) {
            return title(lines, at, named.group("title").replace('\t', ' ').strip());
        }
        List<Fragment> fragments = new ArrayList<>();
        if (lines.texts(at).size() == 1 || lines.texts(at).stream().allMatch(t -> heading(lines, at, t) != null)) {
            lines.texts(at).stream().map(t -> heading(lines, at, t)).filter(f -> f != null).forEach(fragments::add);
        }
        return Recognised.line(fragments);
    }

    private static Fragment heading(Lines lines, int at, String text) {
        Matcher sheet = SHEET.matcher(text);
        if (sheet.matches() && !isSentence(sheet.group("title"))) {
            return new SheetHeading(lines.span(at, at + 1), label(sheet), title(sheet));
        }
        Matcher process = PROCESS.matcher(text);
        if (process.matches() && !isSentence(process.group("title"))) {
            return new ProcessHeading(lines.span(at, at + 1), label(process), title(process));
        }
        Matcher area = AREA.matcher(text);
        return area.matches() ? area(lines, at, area.group("title") != null ? area.group("title") : area.group("coded")) : null;
    }

    private static AreaHeading area(Lines lines, int at, String line) {
        String text = line.replaceFirst("[.;]\\s+\\p{Lu}\\p{L}+\\s*:.*", "");
        Matcher coded = CODED.matcher(text);
        if (!coded.matches()) {
            return new AreaHeading(lines.span(at, at + 1), null, text.strip());
        }
        boolean bracket = coded.group("code") != null;
        return new AreaHeading(lines.span(at, at + 1), bracket ? coded.group("code") : coded.group("letter"),
                bracket ? coded.group("title").strip() : coded.group("rest").strip());
    }

    /** "Processo 3 volte ripetuto." is prose, no heading. */
    private static boolean isSentence(String title) {
        return title != null && (title.endsWith(".") && title.split(" ").length > 6 || title.startsWith("=") || title.startsWith(","));
    }

    private static String label(Matcher matcher) {
        return Words.flat(matcher.group("label"));
    }

    private static String title(Matcher matcher) {
        String title = matcher.group("title");
        return title == null || title.isBlank() ? null : title.replaceFirst("^[\\s\\-–—:.]+", "").strip();
    }

    /** A title after its label, or on the next lines. */
    private static Optional<Recognised> title(Lines lines, int at, String title) {
        List<String> parts = new ArrayList<>();
        if (!title.isEmpty()) {
            parts.add(title);
        }
        int end = at + 1;
        int next = title.isEmpty() ? lines.skipEmpty(end) : end;
        while (next < lines.size() && continues(lines, next, parts)) {
            parts.add(lines.single(next));
            end = next + 1;
            next = end;
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Span span = lines.span(at, end);
        String whole = String.join(" ", parts);
        SheetTitle heading = new SheetTitle(span, whole);
        return Optional.of(new Recognised(parts.size() == 1 ? List.of(heading)
                : List.of(heading, new Repaired(span, String.join(" | ", parts), whole)), end - at));
    }

    private static boolean continues(Lines lines, int at, List<String> parts) {
        String text = lines.single(at);
        boolean usable = text != null && text.length() <= LONGEST && !text.endsWith(":") && heading(lines, at, text) == null
                && !NAMED.matcher(text).matches() && lines.get(at).table() == 0;
        if (parts.isEmpty() || !usable) {
            return usable && parts.isEmpty();
        }
        boolean wrapped = lines.get(at).page() > 0 && Character.isLowerCase(text.charAt(0));
        boolean lastLine = wrapped || at + 1 >= lines.size() || lines.get(at + 1).isEmpty();
        return parts.size() < 3 && lastLine && !text.matches("(?:\\d|[IVX]+)\\s*[.)].*|.*[=:?].*|\\p{Lu}{2}.*");
    }
}
