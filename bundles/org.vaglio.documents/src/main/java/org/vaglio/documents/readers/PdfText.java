// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Puts characters together to printed lines. */
final class PdfText {

    /** A run of characters without a wide gap. */
    record Word(String text, float x, float end) {
    }

    /**
     * A printed line.
     *
     * @param y    its base line
     * @param size of its largest font
     */
    record Printed(float y, float size, List<Word> words) {

        String text() {
            return words.stream().map(Word::text).collect(Collectors.joining(" "));
        }

        float x() {
            return words.getFirst().x();
        }

        float end() {
            return words.getLast().end();
        }
    }

    /** A line that is being put together. */
    private static final class Open {
        private final List<PdfGlyph> glyphs = new ArrayList<>();
        private float y;
        private float size;

        private Open(PdfGlyph first) {
            add(first);
        }

        private void add(PdfGlyph glyph) {
            glyphs.add(glyph);
            if (glyph.size() > size) {
                y = glyph.y();
                size = glyph.size();
            }
        }

        /** Small raised or lowered characters belong to the line too. */
        private boolean takes(PdfGlyph glyph) {
            float top = Math.max(y - 0.75f * size, glyph.y() - 0.75f * glyph.size());
            float bottom = Math.min(y + 0.2f * size, glyph.y() + 0.2f * glyph.size());
            return bottom - top > 0.5f * 0.95f * Math.min(size, glyph.size());
        }
    }

    private PdfText() {
    }

    /** The lines of some characters, from top to bottom. */
    static List<Printed> lines(List<PdfGlyph> glyphs) {
        List<PdfGlyph> sorted = new ArrayList<>(glyphs);
        sorted.removeIf(PdfGlyph::isBlank);
        sorted.sort(Comparator.comparingDouble(PdfGlyph::y));
        List<Open> open = new ArrayList<>();
        for (PdfGlyph glyph : sorted) {
            Open line = taking(open, glyph);
            if (line == null) {
                open.add(new Open(glyph));
            } else {
                line.add(glyph);
            }
        }
        List<PdfGlyph> blanks = glyphs.stream().filter(PdfGlyph::isBlank).sorted(Comparator.comparingDouble(PdfGlyph::y)).toList();
        for (PdfGlyph blank : blanks) {
            Open line = nearest(open, blank);
            if (line != null) {
                line.glyphs.add(blank);
            }
        }
        return open.stream().sorted(Comparator.comparingDouble((Open o) -> o.y)).map(PdfText::printed).toList();
    }

    private static Open taking(List<Open> open, PdfGlyph glyph) {
        for (int i = open.size() - 1; i >= Math.max(0, open.size() - 3); i--) {
            if (open.get(i).takes(glyph)) {
                return open.get(i);
            }
        }
        return null;
    }

    /** The lines are in the order of their tops, near enough for a search by halves. */
    private static Open nearest(List<Open> open, PdfGlyph blank) {
        int low = 0;
        int high = open.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (open.get(middle).y < blank.y() - 0.5f) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = Math.max(0, low - 2); i < Math.min(open.size(), low + 2); i++) {
            if (Math.abs(open.get(i).y - blank.y()) <= 0.5f) {
                return open.get(i);
            }
        }
        return null;
    }

    private static Printed printed(Open line) {
        line.glyphs.sort(Comparator.comparingDouble(PdfGlyph::x));
        boolean spaced = line.glyphs.stream().filter(PdfGlyph::isBlank).count() * 20 >= line.glyphs.size();
        List<Word> words = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        PdfGlyph last = null;
        float begin = 0;
        boolean blank = false;
        for (PdfGlyph glyph : line.glyphs) {
            if (glyph.isBlank()) {
                blank |= last == null || glyph.end() > last.end() - 0.01f;
                continue;
            }
            if (last != null && isTwice(last, glyph)) {
                continue;
            }
            float gap = last == null ? 0 : glyph.x() - last.end();
            float size = last == null ? glyph.size() : Math.min(last.size(), glyph.size());
            if (last != null && (blank && gap > 0.05f * size || gap > (spaced ? 0.35f : 0.17f) * size)) {
                words.add(new Word(text.toString(), begin, last.end()));
                text.setLength(0);
            }
            if (text.isEmpty()) {
                begin = glyph.x();
            }
            text.append(glyph.text());
            last = glyph;
            blank = false;
        }
        words.add(new Word(text.toString(), begin, last.end()));
        return new Printed(line.y, line.size, words);
    }

    /** Bold is sometimes made by printing twice. */
    private static boolean isTwice(PdfGlyph last, PdfGlyph glyph) {
        return last.text().equals(glyph.text()) && glyph.x() - last.x() < 0.3f * last.width();
    }
}
