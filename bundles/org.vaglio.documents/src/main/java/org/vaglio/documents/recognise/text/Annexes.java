// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vaglio.documents.recognise.Context;
import org.vaglio.documents.recognise.Fragment;
import org.vaglio.documents.recognise.Fragment.AnnexHeading;
import org.vaglio.documents.recognise.Lines;
import org.vaglio.documents.recognise.Recognised;
import org.vaglio.documents.recognise.Recogniser;

/** An annex, in a list of annexes or where it begins: "- allegato a) scheda valutazione probabilità", "Allegato A". */
public final class Annexes implements Recogniser {

    private static final Pattern ANNEX = Pattern.compile(
            "(?i)([-•–*]\\s*)?allegato\\s+(?:n\\s*[.°º]?\\s*)?(\\d{1,2}(?:\\.\\d)?|[a-z](?![\\p{L}])|[ivx]{1,4}(?![\\p{L}]))\\s*([).])?\\s*(?:[-–—:]\\s*)?(.*)");
    private static final Pattern SEVERAL = Pattern.compile("(?i)(?:elenco )?allegati\\s*:\\s*(.*allegato.*;.*allegato.*)");
    private static final Pattern PROSE = Pattern.compile("(?i)(?:\\(|,|del? |al |della |alla |e |è |si |sono |contiene|riporta|in ).*");
    private static final int LONGEST = 300;

    @Override
    public Optional<Recognised> at(Lines lines, int at, Context context) {
        String text = lines.single(at);
        Matcher several = text == null ? null : SEVERAL.matcher(text);
        if (several != null && several.matches()) {
            return Recognised.line(several(lines, at, several.group(1)));
        }
        Matcher annex = text == null || text.length() > LONGEST ? null : ANNEX.matcher(text);
        if (annex == null || !annex.matches() || PROSE.matcher(annex.group(4)).matches()) {
            return Optional.empty();
        }
        String label = annex.group(2) + (annex.group(3) == null || annex.group(3).equals(".") ? "" : annex.group(3));
        String title = annex.group(4).replaceFirst("[;.]\\s*$", "").strip();
        boolean listed = annex.group(1) != null || annex.group(4).endsWith(";") && followsListed(context);
        int next = lines.skipEmpty(at + 1);
        String below = next < lines.size() && next - at <= 2 ? lines.single(next) : null;
        if (title.isEmpty() && below != null && below.length() <= 120 && !ANNEX.matcher(below).matches()) {
            return Optional.of(new Recognised(List.of(new AnnexHeading(lines.span(at, next + 1), label, below, listed)), next + 1 - at));
        }
        return Recognised.line(new AnnexHeading(lines.span(at, at + 1), label, title.isEmpty() ? null : title, listed));
    }

    /** A list of annexes in one line. */
    private static List<Fragment> several(Lines lines, int at, String list) {
        List<Fragment> annexes = new ArrayList<>();
        for (String part : list.split("\\s*;\\s*")) {
            Matcher annex = ANNEX.matcher(part);
            if (annex.matches()) {
                String title = annex.group(4).replaceFirst("[;.]\\s*$", "").strip();
                annexes.add(new AnnexHeading(lines.span(at, at + 1), annex.group(2), title.isEmpty() ? null : title, true));
            }
        }
        return annexes;
    }

    private static boolean followsListed(Context context) {
        List<Fragment> all = context.fragments();
        return !all.isEmpty() && all.get(all.size() - 1) instanceof AnnexHeading annex && annex.listed();
    }
}
