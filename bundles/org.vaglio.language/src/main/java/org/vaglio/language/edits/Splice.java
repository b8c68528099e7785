// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.edits;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vaglio.language.formatting.Spacing;

/** Edits the text of one element where its words differ: what stays is not touched, and comments stay with what they are about. */
final class Splice {

    private final EObject element;
    private final Source source;
    private final List<Token> old;
    private final List<Token> fresh;
    private final NewText layout;
    private final String indentation;
    private final boolean oneLine;
    private final int start;
    private List<TextChange> changes;

    Splice(Rewrite rewrite, EObject element, Source source, List<Token> old, List<Token> fresh) {
        this.element = element;
        this.source = source;
        this.old = old;
        this.fresh = fresh;
        this.layout = new NewText(rewrite, source);
        this.start = NodeModelUtils.findActualNodeFor(element).getOffset();
        this.indentation = source.indentation(start);
        this.oneLine = element.eContainer() != null && !source.startsLine(start);
    }

    /** The edits for one place where the words differ. */
    List<TextChange> changes(Alignment.Hunk hunk) throws EditRefused {
        changes = new ArrayList<>();
        List<Token> removed = old.subList(hunk.oldFrom(), hunk.oldTo());
        List<Token> added = fresh.subList(hunk.newFrom(), hunk.newTo());
        if (isWordByWord(removed, added)) {
            replace(before(hunk), left(removed.get(0)), removed.get(0), added.get(0));
            for (int i = 1; i < removed.size(); i++) {
                boolean touches = removed.get(i - 1).end() == removed.get(i).offset();
                String left = touches ? added.get(i - 1).text() : left(removed.get(i));
                replace(removed.get(i - 1).text(), left, removed.get(i), added.get(i));
            }
            return changes;
        }
        int replaced = 0;
        if (!added.isEmpty() && added.get(0).ownLine()) {
            addChildren(hunk, added);
        } else if (!added.isEmpty() && !removed.isEmpty() && !removed.get(0).ownLine()) {
            replaced = replaceRun(removed, added, before(hunk));
        } else if (!added.isEmpty()) {
            addWords(hunk, added);
        }
        remove(removed.subList(replaced, removed.size()));
        if (added.isEmpty()) {
            closeEmptyBlock(hunk);
        }
        return changes;
    }

    /** A block of which nothing is left, not even a comment, loses its lines too. */
    private void closeEmptyBlock(Alignment.Hunk hunk) {
        boolean block = hunk.oldFrom() > 0 && old.get(hunk.oldFrom() - 1).opens() && hunk.oldTo() < old.size()
                && old.get(hunk.oldTo()).closes();
        if (!block) {
            return;
        }
        int from = old.get(hunk.oldFrom() - 1).end();
        int to = old.get(hunk.oldTo()).offset();
        BitSet removed = new BitSet();
        changes.forEach(c -> removed.set(c.offset(), c.end()));
        if (IntStream.range(from, to).allMatch(at -> removed.get(at) || source.isBlankOrEnd(at))) {
            changes.clear();
            change(from, to, "");
        }
    }

    private static boolean isWordByWord(List<Token> removed, List<Token> added) {
        return removed.size() == added.size() && removed.stream().allMatch(t -> t.child() == null)
                && added.stream().allMatch(t -> t.child() == null);
    }

    private String left(Token token) {
        return source.text().substring(Math.max(0, token.offset() - 1), token.offset());
    }

    /**
     * One word for another; one that stands close to its neighbours for one that does not, or the reverse, takes or leaves blanks.
     *
     * @param before the word before it
     * @param left   ends in what will stand directly to its left
     */
    private void replace(String before, String left, Token from, Token to) throws EditRefused {
        if (from.key().equals(to.key())) {
            return;
        }
        String word = layout.words(element, List.of(to), "", indentation, oneLine);
        boolean wasTight = Spacing.isTight(element, before, from.text());
        boolean isTight = Spacing.isTight(element, before, word);
        boolean loosened = wasTight && !isTight;
        int start = isTight && !wasTight && !source.startsLine(from.offset()) ? source.skipBlanksBack(from.offset()) : from.offset();
        boolean gapLeft = loosened && !source.isBlankOrEnd(from.offset() - 1) || wouldJoin(left, word);
        boolean gapRight = loosened && !source.isBlankOrEnd(from.end())
                || wouldJoin(word, source.text().substring(from.end(), Math.min(from.end() + 1, source.text().length())));
        change(start, from.end(), (gapLeft ? " " : "") + word + (gapRight ? " " : ""));
    }

    /** Whether two words next to each other would be read as one. */
    private static boolean wouldJoin(String left, String right) {
        return !left.isEmpty() && !right.isEmpty() && Character.isLetterOrDigit(left.charAt(left.length() - 1))
                && (Character.isLetterOrDigit(right.charAt(0)) || right.charAt(0) == '_');
    }

    private void change(int from, int to, String text) {
        changes.add(new TextChange(from, to - from, text));
    }

    private String before(Alignment.Hunk hunk) {
        return hunk.oldFrom() == 0 ? "" : text(old.get(hunk.oldFrom() - 1));
    }

    private static String text(Token token) {
        return token.child() == null ? token.text() : "child";
    }

    // ------------------------------------------------------------ words

    /** Puts words in the place of the first ones that go, and says how many of those went with it. */
    private int replaceRun(List<Token> removed, List<Token> added, String before) throws EditRefused {
        int run = run(removed, 0);
        int from = removed.get(0).offset();
        int to = removed.get(run - 1).end();
        String text = layout.words(element, added, before, indentation, oneLine);
        boolean apart = from == 0 || source.isBlankOrEnd(from - 1);
        change(from, to, (apart ? text.stripLeading() : text) + (needsGap(to, text(added.getLast())) ? " " : ""));
        return run;
    }

    private void addWords(Alignment.Hunk hunk, List<Token> added) throws EditRefused {
        int at = hunk.oldFrom() == 0 ? start : old.get(hunk.oldFrom() - 1).end();
        String text = layout.words(element, added, before(hunk), indentation, oneLine);
        String gap = needsGap(at, text(added.getLast())) ? " " : "";
        int lineEnd = source.endsLine(at);
        int firstBreak = text.indexOf(source.lineBreak());
        if (firstBreak >= 0 && lineEnd >= 0) {
            change(at, at, text.substring(0, firstBreak));
            change(lineEnd, lineEnd, text.substring(firstBreak));
        } else {
            change(at, at, text + gap);
        }
    }

    private boolean needsGap(int at, String last) {
        return !source.isBlankOrEnd(at) && !Spacing.isTight(element, last, source.text().substring(at, at + 1));
    }

    // ------------------------------------------------------------ children

    private void addChildren(Alignment.Hunk hunk, List<Token> added) throws EditRefused {
        Token previous = hunk.oldFrom() == 0 ? null : old.get(hunk.oldFrom() - 1);
        Token next = hunk.oldFrom() == old.size() ? null : old.get(hunk.oldFrom());
        if (previous == null || previous.opens()) {
            if (next != null && next.ownLine() && source.startsLine(next.offset())) {
                addAbove(next, added);
            } else {
                addFirst(previous, next, added);
            }
        } else {
            addBelow(previous.end(), indentationOf(previous), added);
        }
    }

    private String indentationOf(Token token) {
        return token.ownLine() && source.startsLine(token.offset()) ? source.indentation(token.offset()) : inner();
    }

    private String inner() {
        return element.eContainer() == null ? "" : indentation + source.step();
    }

    private void addAbove(Token next, List<Token> added) throws EditRefused {
        int at = source.lineStart(extentStart(next));
        String indent = source.indentation(next.offset());
        StringBuilder text = new StringBuilder();
        for (Token token : added) {
            text.append(indent).append(layout.element(token.child(), indent, false)).append(source.lineBreak());
        }
        change(at, at, text.toString());
    }

    private int extentStart(Token child) {
        return source.extent(NodeModelUtils.findActualNodeFor(child.child())).start();
    }

    private void addFirst(Token previous, Token next, List<Token> added) throws EditRefused {
        if (previous == null) {
            addToEmptyFile(added);
        } else if (next != null && next.closes() && !oneLine && source.isEmptyBetween(previous.end(), next.offset())) {
            String text = lines(added, inner()) + source.lineBreak() + indentation;
            change(previous.end(), next.offset(), text);
        } else {
            addBelow(previous.end(), inner(), added);
        }
    }

    private void addToEmptyFile(List<Token> added) throws EditRefused {
        int end = source.text().length();
        boolean fresh = source.lineStart(end) == end;
        String text = lines(added, "");
        change(end, end, (fresh ? text.substring(source.lineBreak().length()) : text) + source.lineBreak());
    }

    private void addBelow(int after, String indent, List<Token> added) throws EditRefused {
        int lineEnd = source.endsLine(after);
        if (lineEnd >= 0) {
            change(lineEnd, lineEnd, lines(added, indent));
            return;
        }
        StringBuilder text = new StringBuilder();
        boolean broken = false;
        for (Token token : added) {
            String child = layout.element(token.child(), indent, true);
            broken |= NewText.needsLines(child);
            text.append(broken ? source.lineBreak() + indent : " ").append(child);
        }
        if (broken) {
            text.append(source.lineBreak()).append(indentation);
        } else if (!source.isBlankOrEnd(after)) {
            text.append(" ");
        }
        change(after, after, text.toString());
    }

    private String lines(List<Token> added, String indent) throws EditRefused {
        StringBuilder text = new StringBuilder();
        for (Token token : added) {
            text.append(source.lineBreak()).append(indent).append(layout.element(token.child(), indent, false));
        }
        return text.toString();
    }

    // ------------------------------------------------------------ what goes

    private void remove(List<Token> removed) {
        for (int i = 0; i < removed.size();) {
            int run = run(removed, i);
            if (removed.get(i).ownLine()) {
                removeChild(removed.get(i));
            } else {
                removeWords(removed.get(i).offset(), removed.get(i + run - 1).end());
            }
            i += run;
        }
    }

    /** How many words from one on go together: up to a comment between them, which stays; a child with its own lines goes alone. */
    private int run(List<Token> removed, int from) {
        int to = from + 1;
        while (!removed.get(from).ownLine() && to < removed.size() && !removed.get(to).ownLine()
                && source.isEmptyBetween(removed.get(to - 1).end(), removed.get(to).offset())) {
            to++;
        }
        return to - from;
    }

    private void removeChild(Token child) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(child.child());
        Source.Extent extent = source.extent(node);
        if (extent.lines()) {
            removeLines(source.lineStart(extent.start()), extent.end());
        } else {
            removeWords(extent.start(), extent.end());
        }
    }

    /** Whole lines with their break, and a blank line that would stand beside another or at the edge of a block. */
    private void removeLines(int from, int lineEnd) {
        int to = source.afterBreak(lineEnd);
        boolean last = to >= source.text().length() || source.text().startsWith("}", source.skipBlanks(to));
        boolean gapBelow = !last && source.isBlankLine(to);
        int above = source.lineStart(source.beforeBreak(from));
        int start = from;
        if (from > 0 && source.isBlankLine(above) && (gapBelow || last)) {
            start = above;
        } else if (gapBelow && (from == 0 || source.opensBlock(above))) {
            to = source.afterBreak(source.lineEnd(to));
        }
        if (to == lineEnd) {
            start = source.beforeBreak(start);
        }
        change(start, to, "");
    }

    private void removeWords(int from, int to) {
        int left = source.skipBlanksBack(from);
        if (source.startsLine(from)) {
            int right = source.skipBlanks(to);
            if (right == source.lineEnd(right)) {
                removeLines(source.lineStart(from), right);
            } else {
                change(from, right, "");
            }
        } else if (source.isBlankOrEnd(to) || Spacing.isTight(element, "", source.text().substring(to, to + 1))) {
            change(left, to, "");
        } else {
            change(from, to, left < from ? "" : " ");
        }
    }
}
