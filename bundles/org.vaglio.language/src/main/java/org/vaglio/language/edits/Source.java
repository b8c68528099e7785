// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.edits;

import org.eclipse.xtext.nodemodel.INode;
import org.vaglio.language.formatting.Spacing;

/** The text of one file: its lines, its comments, its habits of layout. */
final class Source {

    /**
     * What belongs to an element in the text.
     *
     * @param start  where it begins; with whole lines, the first comment directly above it
     * @param end    where it ends; with whole lines, the end of its last line, after a comment there
     * @param lines  whether it fills whole lines
     */
    record Extent(int start, int end, boolean lines) {
    }

    private static final int NONE = -1;

    private final String text;
    private final String lineBreak;
    private final String step;

    Source(String text) {
        this.text = text;
        this.lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
        this.step = firstIndentation();
    }

    String text() {
        return text;
    }

    /** The line end of the file. */
    String lineBreak() {
        return lineBreak;
    }

    /** One step of indentation of the file. */
    String step() {
        return step;
    }

    /** The indentation of the first line that has one and holds no continued comment. */
    private String firstIndentation() {
        for (int at = 0; at < text.length(); at = afterBreak(lineEnd(at))) {
            int first = skipBlanks(at);
            if (first > at && first < lineEnd(at) && text.charAt(first) != '*') {
                return text.charAt(at) == '\t' ? "\t" : text.substring(at, first).replace("\t", "");
            }
        }
        return Spacing.INDENTATION;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\uFEFF';
    }

    boolean isBlankOrEnd(int at) {
        return at >= text.length() || isBlank(text.charAt(at)) || isBreak(text.charAt(at));
    }

    int lineStart(int at) {
        int start = at;
        while (start > 0 && !isBreak(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Where the line ends, before its break. */
    int lineEnd(int at) {
        int end = at;
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the next line starts. */
    int afterBreak(int lineEnd) {
        if (lineEnd >= text.length()) {
            return text.length();
        }
        return text.startsWith("\r\n", lineEnd) ? lineEnd + 2 : lineEnd + 1;
    }

    /** Where the line before ends, for the start of a line. */
    int beforeBreak(int lineStart) {
        if (lineStart == 0) {
            return 0;
        }
        return lineStart > 1 && text.startsWith("\r\n", lineStart - 2) ? lineStart - 2 : lineStart - 1;
    }

    int skipBlanks(int at) {
        int next = at;
        while (next < text.length() && isBlank(text.charAt(next))) {
            next++;
        }
        return next;
    }

    int skipBlanksBack(int at) {
        int previous = at;
        while (previous > 0 && isBlank(text.charAt(previous - 1))) {
            previous--;
        }
        return previous;
    }

    boolean startsLine(int at) {
        return skipBlanks(lineStart(at)) >= at;
    }

    boolean isBlankLine(int lineStart) {
        return skipBlanks(lineStart) == lineEnd(lineStart);
    }

    boolean opensBlock(int lineStart) {
        int end = skipBlanksBack(lineEnd(lineStart));
        return end > lineStart && text.charAt(end - 1) == '{';
    }

    String indentation(int at) {
        int start = lineStart(at);
        return text.substring(start, Math.min(at, skipBlanks(start)));
    }

    /** The end of the line when after a token nothing but comments stands on it, else -1. */
    int endsLine(int tokenEnd) {
        int at = skipBlanks(tokenEnd);
        while (text.startsWith("/*", at)) {
            int close = text.indexOf("*/", at + 2);
            if (close < 0 || close > lineEnd(at)) {
                return NONE;
            }
            at = skipBlanks(close + 2);
        }
        return at == lineEnd(at) || text.startsWith("//", at) ? lineEnd(at) : NONE;
    }

    /** Whether only blanks and line breaks stand between two tokens. */
    boolean isEmptyBetween(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!isBlankOrEnd(at)) {
                return false;
            }
        }
        return true;
    }

    /** What belongs to an element: with whole lines also the comments directly above it and those at its end. */
    Extent extent(INode node) {
        int start = node.getOffset();
        int end = node.getEndOffset();
        int lineEnd = endsLine(end);
        if (lineEnd == NONE || !startsLine(start)) {
            return new Extent(start, end, false);
        }
        return new Extent(commentedStart(previousEnd(node), start), lineEnd, true);
    }

    /** Where the comments directly above a token begin: on lines of their own, with no blank line between. */
    private int commentedStart(int previousEnd, int tokenStart) {
        int start = tokenStart;
        for (int at = nextComment(previousEnd, tokenStart); at != NONE;) {
            int end = commentEnd(at);
            int next = nextComment(end, tokenStart);
            if (!isAttached(end, next == NONE ? tokenStart : next)) {
                start = tokenStart;
            } else if (start == tokenStart && startsLine(at)) {
                start = at;
            }
            at = next;
        }
        return start;
    }

    private int nextComment(int from, int limit) {
        for (int at = from; at < limit; at++) {
            if (!isBlankOrEnd(at)) {
                return at;
            }
        }
        return NONE;
    }

    private int commentEnd(int at) {
        if (text.startsWith("//", at)) {
            return lineEnd(at);
        }
        int close = text.indexOf("*/", at + 2);
        return close < 0 ? text.length() : close + 2;
    }

    private boolean isAttached(int commentEnd, int next) {
        return afterBreak(lineEnd(commentEnd)) >= lineStart(next);
    }

    /** Where the token before an element ends; 0 for the first of the file. */
    private static int previousEnd(INode node) {
        for (INode n = node; n != null; n = n.getParent()) {
            for (INode previous = n.getPreviousSibling(); previous != null; previous = previous.getPreviousSibling()) {
                if (isVisible(previous)) {
                    return previous.getEndOffset();
                }
            }
        }
        return 0;
    }

    private static boolean isVisible(INode node) {
        for (var leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                return true;
            }
        }
        return false;
    }
}
