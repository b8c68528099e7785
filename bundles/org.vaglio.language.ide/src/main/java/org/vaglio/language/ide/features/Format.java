// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.features;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.vaglio.language.formatting.MapFormat;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.language.ide.workspace.TextLines;
import org.vaglio.language.messages.MessageLanguage;

import com.google.inject.Inject;

/** Formats a text by edits of nothing but its blanks and line breaks. */
public class Format {

    @Inject
    private MapFormat format;
    @Inject
    private MessageLanguage language;

    /**
     * The edits that format some lines, or all for no range.
     *
     * @throws Refused for a text that cannot be read
     */
    public List<TextEdit> edits(MapFile file, Range range) throws Refused {
        if (file.resource().getParseResult().hasSyntaxErrors()) {
            throw new Refused(language.choose("Il testo ha errori: si può formattare quando è leggibile.",
                    "The text has errors: it can be formatted once it can be read."));
        }
        List<TextEdit> edits = blanks(file.text(), format.format(file.resource()));
        if (range == null) {
            return edits;
        }
        int first = range.getStart().getLine();
        int last = range.getEnd().getLine();
        return edits.stream().filter(e -> e.getRange().getEnd().getLine() >= first && e.getRange().getStart().getLine() <= last
                && e.getRange().getStart().getLine() >= first - 1).toList();
    }

    /**
     * The edits of a line that was just typed, or of a block that was just closed: of the lines before the place, so that
     * the cursor stays where it is.
     *
     * @throws Refused for a text that cannot be read
     */
    public List<TextEdit> typed(MapFile file, Range range) throws Refused {
        return edits(file, range).stream().filter(e -> Places.ORDER.compare(e.getRange().getEnd(), range.getEnd()) < 0
                && e.getNewText().indexOf('\n') == e.getNewText().lastIndexOf('\n')).toList();
    }

    /** Two texts that differ in blanks alone: one edit for each run of blanks that differs. */
    static List<TextEdit> blanks(String before, String after) {
        TextLines lines = new TextLines(before);
        List<TextEdit> edits = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.length() || j < after.length()) {
            int a = blankEnd(before, i);
            int b = blankEnd(after, j);
            String old = before.substring(i, a);
            String fresh = after.substring(j, b);
            if (!old.equals(fresh)) {
                edits.add(new TextEdit(lines.range(i, a), fresh));
            }
            i = a;
            j = b;
            while (i < before.length() && j < after.length() && !Character.isWhitespace(before.charAt(i))
                    && before.charAt(i) == after.charAt(j)) {
                i++;
                j++;
            }
            if (i < before.length() && !Character.isWhitespace(before.charAt(i)) && j < after.length()
                    && !Character.isWhitespace(after.charAt(j))) {
                return List.of(new TextEdit(lines.range(0, before.length()), after));
            }
        }
        return edits;
    }

    private static int blankEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
