// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.vaglio.documents.DocumentProblem;

/** Finds the character set of text. */
final class Charsets {

    private static final String ITALIAN = "àèéìòùÀÈÉÌÒÙ";
    private static final String TYPOGRAPHIC = "’‘“”–—«»°€…§ª•";
    /** In the order of how often they are met: the first of equals is taken. */
    private static final List<Charset> SINGLE_BYTE = List.of(Charset.forName("windows-1252"), Charset.forName("x-MacRoman"), Charset.forName("IBM850"));
    private static final int SAMPLE = 200_000;

    private Charsets() {
    }

    /**
     * Decodes text: by its byte order mark; else as UTF-8 or UTF-16 when it is one of them; else by which character set of one byte gives Italian.
     *
     * @throws DocumentProblem when it is no text, or too long
     */
    static String decode(byte[] content) throws DocumentProblem {
        Charset charset = find(content);
        String text = charset.decode(ByteBuffer.wrap(content)).toString();
        if (text.length() > Limits.CHARACTERS) {
            throw Problems.tooMuch(Limits.CHARACTERS, "caratteri", "characters");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Whether text begins with a byte order mark. */
    static boolean isMarked(byte[] content) {
        return marked(content) != null;
    }

    static boolean isUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Charset find(byte[] content) throws DocumentProblem {
        Charset marked = marked(content);
        if (marked != null) {
            return marked;
        }
        Charset wide = wide(content);
        if (wide != null) {
            return wide;
        }
        if (controls(content) * 200 > content.length) {
            throw new DocumentProblem("Il file non contiene testo: è danneggiato o di un formato che non si legge.",
                    "The file has no text: it is damaged or of a format that is not read.");
        }
        return isUtf8(content) || isNearlyUtf8(content) ? StandardCharsets.UTF_8 : singleByte(content);
    }

    private static Charset marked(byte[] content) {
        int first = content.length < 2 ? 0 : (content[0] & 0xFF) << 8 | content[1] & 0xFF;
        if (first == 0xFFFE) {
            return content.length >= 4 && content[2] == 0 && content[3] == 0 ? Charset.forName("UTF-32LE") : StandardCharsets.UTF_16LE;
        }
        if (first == 0xFEFF) {
            return StandardCharsets.UTF_16BE;
        }
        return first == 0xEFBB && content.length >= 3 && (content[2] & 0xFF) == 0xBF ? StandardCharsets.UTF_8 : null;
    }

    /** UTF-16 without a mark: every other byte of Latin letters is zero. */
    private static Charset wide(byte[] content) {
        int length = Math.min(content.length, SAMPLE) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += content[i] == 0 ? 1 : 0;
            odd += content[i + 1] == 0 ? 1 : 0;
        }
        if (odd > length * 0.35 && even < length * 0.02) {
            return StandardCharsets.UTF_16LE;
        }
        return even > length * 0.35 && odd < length * 0.02 ? StandardCharsets.UTF_16BE : null;
    }

    /** How many bytes are never in text. */
    private static long controls(byte[] content) {
        long count = 0;
        for (byte b : content) {
            count += b >= 0 && b < ' ' && (b < '\t' || b > '\r') && b != 0x1A && b != 0x1B ? 1 : 0;
        }
        return count;
    }

    /** UTF-8 that was cut within a character, or into which something else was pasted. */
    private static boolean isNearlyUtf8(byte[] content) {
        int end = content.length;
        while (end > 0 && end > content.length - 3 && (content[end - 1] & 0xC0) == 0x80) {
            end--;
        }
        if (end > 0 && content[end - 1] < 0 && isUtf8(Arrays.copyOf(content, end - 1))) {
            return new String(content, 0, end - 1, StandardCharsets.US_ASCII).indexOf('\uFFFD') >= 0;
        }
        String text = new String(content, 0, Math.min(content.length, SAMPLE), StandardCharsets.UTF_8);
        long wrong = text.chars().filter(c -> c == '\uFFFD').count();
        long right = text.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
        return right > 3 * wrong;
    }

    private static Charset singleByte(byte[] content) {
        Charset best = SINGLE_BYTE.stream().max(Comparator.comparingInt((Charset c) -> score(content, c))
                .thenComparingInt(c -> -SINGLE_BYTE.indexOf(c))).orElseThrow();
        return best == SINGLE_BYTE.getFirst() && isLatin9(content) ? Charset.forName("ISO-8859-15") : best;
    }

    private static int score(byte[] content, Charset charset) {
        String text = new String(content, 0, Math.min(content.length, SAMPLE), charset);
        return text.chars().map(c -> c < 0x80 ? 0 : ITALIAN.indexOf(c) >= 0 ? 3 : TYPOGRAPHIC.indexOf(c) >= 0 ? 1 : c == '\u00A0' ? 0 : -2).sum();
    }

    /** Only there the euro sign has this place, and nothing has the places of typographic marks. */
    private static boolean isLatin9(byte[] content) {
        boolean euro = false;
        for (byte b : content) {
            int c = b & 0xFF;
            if (c >= 0x80 && c < 0xA0) {
                return false;
            }
            euro |= c == 0xA4;
        }
        return euro;
    }
}
