// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.colours;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells words apart by their letters alone: what can be coloured before the server has looked at a text. */
public final class MapLexer {

    private static final String BLOCK = "/*";

    private final Set<String> keywords;

    /** A lexer of a language with these words. */
    public MapLexer(Set<String> keywords) {
        this.keywords = keywords;
    }

    /** The comments of a text that may go over several lines, in their order. */
    public List<Word> blockComments(String text) {
        List<Word> comments = new ArrayList<>();
        if (text.contains(BLOCK)) {
            for (int at = 0, end; at < text.length(); at = end) {
                end = end(text, at);
                if (text.startsWith(BLOCK, at)) {
                    comments.add(new Word(at, end - at, Tint.COMMENT));
                }
            }
        }
        return comments;
    }

    /**
     * The words in a part of a text.
     *
     * @param from where the part begins: at the beginning of a line that is in no comment, or of a comment
     * @param to   where it ends; the last word may go on behind it
     */
    public List<Word> words(CharSequence text, int from, int to) {
        List<Word> words = new ArrayList<>();
        int at = from;
        while (at < to) {
            int end = end(text, at);
            Tint tint = tint(text, at, end);
            if (tint != null) {
                words.add(new Word(at, end - at, tint));
            }
            at = end;
        }
        return words;
    }

    private static int end(CharSequence text, int at) {
        char c = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (c == '/' && next == '/') {
            return until(text, at + 2, "\n", 0);
        }
        if (c == '/' && next == '*') {
            return until(text, at + 2, "*/", 2);
        }
        if (c == '"' || c == '«') {
            return quoted(text, at + 1, c == '"' ? '"' : '»');
        }
        return Character.isLetterOrDigit(c) || c == '_' ? word(text, at + 1, Character.isDigit(c)) : at + 1;
    }

    private static int until(CharSequence text, int from, String mark, int behind) {
        for (int at = from; at + mark.length() <= text.length(); at++) {
            if (text.charAt(at) == mark.charAt(0) && (mark.length() == 1 || text.charAt(at + 1) == mark.charAt(1))) {
                return at + behind;
            }
        }
        return text.length();
    }

    private static int quoted(CharSequence text, int from, char close) {
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == close) {
                return at + 1;
            }
            if (c == '\n' || c == '\r') {
                return at; // a text ends with its line, so that an open quote does not swallow the rest
            }
            if (c == '\\' && close == '"' && at + 1 < text.length() && text.charAt(at + 1) != '\n' && text.charAt(at + 1) != '\r') {
                at++;
            }
        }
        return text.length();
    }

    private static int word(CharSequence text, int from, boolean number) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean inside = Character.isLetterOrDigit(c) || c == '_';
            boolean joined = (number ? c == ',' || c == '.' : c == '-') && at + 1 < text.length()
                    && (number ? Character.isDigit(text.charAt(at + 1)) : Character.isLetter(text.charAt(at + 1)));
            if (!inside && !joined) {
                return at;
            }
            at++;
        }
        return at;
    }

    private Tint tint(CharSequence text, int from, int to) {
        char c = text.charAt(from);
        if (c == '/' && to - from > 1) {
            return Tint.COMMENT;
        }
        if (c == '"' || c == '«') {
            return Tint.STRING;
        }
        if (Character.isDigit(c)) {
            return Tint.NUMBER;
        }
        if (Character.isLetter(c)) {
            return keywords.contains(text.subSequence(from, to).toString()) ? Tint.KEYWORD : null;
        }
        return "=/×+*%-".indexOf(c) >= 0 ? Tint.OPERATOR : null;
    }
}
