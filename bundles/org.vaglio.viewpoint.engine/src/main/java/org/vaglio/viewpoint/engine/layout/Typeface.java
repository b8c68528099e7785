// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.Map;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The font that is shipped: layout and pictures measure and draw with the same letters on every machine. */
public enum Typeface {
    REGULAR("OpenSans-Regular.ttf"), BOLD("OpenSans-Bold.ttf");

    /** The name that stylesheets give it. */
    public static final String FAMILY = "Open Sans";
    private static final double LINE = 1.36;
    private static final double ASCENT = 1.07;
    /** Letters below this one, which nearly all texts are made of, are looked up in an array. */
    private static final int FREQUENT = 0x2100;

    private final String file;
    private final double[] frequent = new double[FREQUENT];
    private final Map<Integer, Double> advances = new ConcurrentHashMap<>();
    private TrueTypeFont font;

    Typeface(String file) {
        this.file = file;
    }

    /** The font file. The caller closes it. */
    public InputStream open() {
        return Typeface.class.getResourceAsStream(file);
    }

    /** The font, parsed once. */
    public synchronized TrueTypeFont font() {
        if (font == null) {
            try (InputStream stream = open()) {
                font = new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return font;
    }

    /** How wide a text is in a size, in the unit of the size. */
    public double width(String text, double size) {
        double sum = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            sum += known(text.codePointAt(at));
        }
        return sum * size;
    }

    /** Two threads that meet compute the same. */
    private double known(int character) {
        if (character >= FREQUENT) {
            return advances.computeIfAbsent(character, this::advance);
        }
        double known = frequent[character];
        if (known == 0) {
            known = advance(character);
            frequent[character] = known;
        }
        return known;
    }

    private double advance(int character) {
        try {
            CmapLookup letters = font().getUnicodeCmapLookup();
            return (double) font().getAdvanceWidth(letters.getGlyphId(character)) / font().getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How far lines are apart in a size. */
    public static double line(double size) {
        return size * LINE;
    }

    /** How far the base line is below the top of its line. */
    public static double base(double size) {
        return size * ASCENT;
    }
}
