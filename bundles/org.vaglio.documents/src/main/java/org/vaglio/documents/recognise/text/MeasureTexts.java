// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vaglio.documents.recognise.Context;
import org.vaglio.documents.recognise.Fragment;
import org.vaglio.documents.recognise.Fragment.ArticleHeading;
import org.vaglio.documents.recognise.Fragment.MeasureHolder;
import org.vaglio.documents.recognise.Fragment.MeasureItem;
import org.vaglio.documents.recognise.Lines;
import org.vaglio.documents.recognise.Recognised;
import org.vaglio.documents.recognise.Recogniser;
import org.vaglio.documents.recognise.Words;

/** Measures in running text: under a heading that says general or specific, under those who must take them, "object. MISURA: text". */
public final class MeasureTexts implements Recogniser {

    private static final Pattern SECTION = Pattern.compile(
            "(?:(?<label>[A-Z]|\\d{1,2})\\s*[.)]\\s*)?(?<title>[^:]{0,60}?misur[ae]\\s+(?<kind>generali|specifiche|generale|specifica)\\b[^:]{0,60})\\s*:?\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HOLDER = Pattern.compile("(?<label>\\w{1,2})\\s*[).]\\s*(?<title>[^:]{4,300}?)\\s*:");
    private static final Pattern ITEM = Pattern.compile("(?:(?<label>\\w{1,2})\\s*[).]\\s*|[-•–]\\s*)?(?<object>.{3,300}?)[.:;,]?\\s*\\bM(?:ISUR[AE]|isur[ae])\\s*:\\s*(?<text>.+)");
    private static final Pattern BULLET = Pattern.compile("[-•–]\\s*(?<text>.{10,})");

    @Override
    public Optional<Recognised> at(Lines lines, int at, Context context) {
        String text = lines.single(at);
        if (text == null) {
            return Optional.empty();
        }
        Matcher item = ITEM.matcher(text);
        MeasureHolder holder = holder(context);
        if (item.matches()) {
            return Recognised.line(new MeasureItem(lines.span(at, at + 1), item.group("label"), item.group("object").strip(),
                    Words.flat(item.group("text")), true));
        }
        Matcher section = SECTION.matcher(text);
        if (section.matches() && (text.endsWith(":") || Words.isCapitals(text) || section.group("label") != null)) {
            boolean specific = section.group("kind").toLowerCase(java.util.Locale.ROOT).startsWith("specific");
            return Recognised.line(new MeasureHolder(lines.span(at, at + 1), section.group("label"), null, specific));
        }
        if (holder == null) {
            return Optional.empty();
        }
        Matcher title = HOLDER.matcher(text);
        if (title.matches()) {
            return Recognised.line(new MeasureHolder(lines.span(at, at + 1), title.group("label"), title.group("title").strip(), holder.specific()));
        }
        Matcher bullet = BULLET.matcher(text);
        return bullet.matches() && !holder.specific() && holder.title() != null ? Recognised.line(new MeasureItem(lines.span(at, at + 1), null, null,
                Words.flat(bullet.group("text")).replaceFirst(";$", ""), false)) : Optional.empty();
    }

    /** Whose measures are listed here; null where none are. */
    private static MeasureHolder holder(Context context) {
        for (int i = context.fragments().size() - 1; i >= 0; i--) {
            Fragment fragment = context.fragments().get(i);
            if (fragment instanceof MeasureHolder holder) {
                return holder;
            }
            if (!(fragment instanceof MeasureItem)) {
                return null;
            }
        }
        return null;
    }
}
