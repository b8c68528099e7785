// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.edits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.vaglio.language.scoping.ReferenceNames;

/**
 * The text edits for a set of changed elements. Each is compared word by word with its text; a child is one word, and is kept,
 * taken away, moved with its text, or written anew.
 */
final class Rewrite {

    private record Comparison(List<Token> old, List<Token> fresh, List<Alignment.Hunk> hunks) {
    }

    /** A change, and its order among those at the same place. */
    private record Placed(TextChange change, int order) {
    }

    private final ModelTokens modelTokens;
    private final Refusals refusals;
    private final ReferenceNames names;
    private final Recording recording;
    private final Map<EObject, Comparison> comparisons = new LinkedHashMap<>();
    private final Set<EObject> moved = new HashSet<>();
    private final Map<EObject, List<EObject>> changedWithin = new HashMap<>();
    private final Map<INode, Source> sources = new IdentityHashMap<>();

    Rewrite(Recording recording, ModelTokens modelTokens, ReferenceNames names, Refusals refusals) {
        this.recording = recording;
        this.modelTokens = modelTokens;
        this.names = names;
        this.refusals = refusals;
    }

    /** The edits of each file for elements that are in the model and have a text. */
    Map<XtextResource, List<TextChange>> of(Set<EObject> changed) throws EditRefused {
        for (EObject element : changed) {
            compare(element);
        }
        for (EObject element : changed) {
            changedWithin.computeIfAbsent(movedHolder(element), k -> new ArrayList<>()).add(element);
        }
        Map<XtextResource, List<Placed>> found = new LinkedHashMap<>();
        for (EObject element : changedWithin.getOrDefault(null, List.of())) {
            found.computeIfAbsent((XtextResource) element.eResource(), k -> new ArrayList<>()).addAll(placed(element));
        }
        Map<XtextResource, List<TextChange>> edits = new LinkedHashMap<>();
        found.forEach((file, changes) -> {
            List<TextChange> joined = joined(changes, source(file.getParseResult().getRootNode()).text());
            if (!joined.isEmpty()) {
                edits.put(file, joined);
            }
        });
        return edits;
    }

    private void compare(EObject element) throws EditRefused {
        List<Token> old = TextTokens.of(element, recording, names);
        List<Token> fresh = Arrangement.arranged(old, words(element)).stream().map(t -> t.isUnresolved() ? asWritten(t, old) : t).toList();
        List<Alignment.Hunk> hunks = Alignment.hunks(old.stream().map(Token::key).toList(), fresh.stream().map(Token::key).toList());
        comparisons.put(element, new Comparison(old, fresh, hunks));
        for (Alignment.Hunk hunk : hunks) {
            fresh.subList(hunk.newFrom(), hunk.newTo()).stream().filter(t -> t.child() != null).forEach(t -> markMoved(t.child()));
        }
    }

    /** What was not found keeps the name that it has in the text, wherever it is among others. */
    private static Token asWritten(Token unresolved, List<Token> old) {
        return old.stream().filter(t -> t.key().equals(unresolved.key())).findFirst()
                .map(t -> Token.newWord(unresolved.element(), t.text(), t.key()))
                .orElseGet(() -> Token.newWord(unresolved.element(), ReferenceNames.UNRESOLVED, unresolved.key()));
    }

    /** A child that is new here but has a text was moved; so was what a child without a text took from elsewhere. */
    private void markMoved(EObject element) {
        if (NodeModelUtils.getNode(element) != null) {
            moved.add(element);
        } else {
            element.eContents().forEach(this::markMoved);
        }
    }

    private EObject movedHolder(EObject element) {
        EObject holder = element;
        while (holder != null && !moved.contains(holder)) {
            holder = holder.eContainer();
        }
        return holder;
    }

    /** The words of an element as the model is now. */
    List<Token> words(EObject element) throws EditRefused {
        try {
            return modelTokens.of(element);
        } catch (ModelTokens.Unwritable e) {
            throw refusals.unwritable(element, e.diagnostic());
        }
    }

    EditRefused unresolved(EObject element) {
        return refusals.unresolved(element);
    }

    /** The text of the file that a node stands in. */
    Source source(INode node) {
        return sources.computeIfAbsent(node.getRootNode(), root -> new Source(root.getText()));
    }

    private List<Placed> placed(EObject element) throws EditRefused {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        Comparison comparison = comparisons.get(element);
        Splice splice = new Splice(this, element, source(node), comparison.old, comparison.fresh);
        int depth = depth(element);
        List<Placed> placed = new ArrayList<>();
        for (Alignment.Hunk hunk : comparison.hunks) {
            for (TextChange change : splice.changes(hunk)) {
                placed.add(new Placed(change, change.offset() == node.getOffset() ? depth : -depth));
            }
        }
        return placed;
    }

    private static int depth(EObject element) {
        int depth = 0;
        for (EObject e = element.eContainer(); e != null; e = e.eContainer()) {
            depth++;
        }
        return depth;
    }

    /** The text of a moved element with the edits inside it, from an offset to another of its file. */
    String movedText(EObject element, int from, int to) throws EditRefused {
        Source source = source(NodeModelUtils.getNode(element));
        List<Placed> inside = new ArrayList<>();
        for (EObject changed : changedWithin.getOrDefault(element, List.of())) {
            inside.addAll(placed(changed));
        }
        List<TextChange> shifted = joined(inside, source.text()).stream().filter(c -> c.offset() >= from && c.end() <= to)
                .map(c -> new TextChange(c.offset() - from, c.length(), c.text())).toList();
        return TextChange.apply(source.text().substring(from, to), shifted);
    }

    /**
     * Sorted; at one place what is written at the end of an inner element comes first, and what is written at its beginning last.
     * Neighbours become one, and what changes nothing goes.
     */
    private static List<TextChange> joined(List<Placed> changes, String text) {
        List<Placed> sorted = new ArrayList<>(changes);
        sorted.sort(Comparator.comparingInt((Placed p) -> p.change.offset()).thenComparing(Placed::order));
        List<TextChange> joined = new ArrayList<>();
        for (Placed next : sorted) {
            TextChange last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && next.change.offset() <= last.end()) {
                joined.set(joined.size() - 1, new TextChange(last.offset(),
                        Math.max(last.end(), next.change.end()) - last.offset(), last.text() + next.change.text()));
            } else {
                joined.add(next.change);
            }
        }
        return joined.stream().map(change -> trimmed(change, text)).filter(c -> c.length() > 0 || !c.text().isEmpty()).toList();
    }

    /** Without the blanks that it takes away and puts back. */
    private static TextChange trimmed(TextChange change, String text) {
        int from = 0;
        int most = Math.min(change.length(), change.text().length());
        while (from < most && isSame(text, change.offset() + from, change.text(), from)) {
            from++;
        }
        int to = 0;
        while (to < most - from && isSame(text, change.end() - 1 - to, change.text(), change.text().length() - 1 - to)) {
            to++;
        }
        return new TextChange(change.offset() + from, change.length() - from - to,
                change.text().substring(from, change.text().length() - to));
    }

    private static boolean isSame(String text, int at, String other, int otherAt) {
        return text.charAt(at) == other.charAt(otherAt) && Character.isWhitespace(text.charAt(at));
    }
}
