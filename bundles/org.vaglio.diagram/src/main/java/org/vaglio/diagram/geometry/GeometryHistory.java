// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.geometry;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * What was arranged in a diagram, step by step. The steps stand between the edits of the text: each knows at what text it was made, and is undone
 * while the text is that one, before the edit that led there; so undo goes back through both in the order in which they were made, while the
 * text has its one undo in its editor.
 */
public final class GeometryHistory {

    private record Step(Geometry before, Geometry after, String text) {
    }

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private Geometry current;

    /** Begins with what was kept. */
    public GeometryHistory(Geometry kept) {
        current = kept;
    }

    /** What is arranged now. */
    public Geometry current() {
        return current;
    }

    /**
     * Arranges anew, as a step that can be undone.
     *
     * @param text of the map at the moment
     */
    public void arrange(Geometry geometry, String text) {
        if (!geometry.equals(current)) {
            done.push(new Step(current, geometry, text));
            undone.clear();
            current = geometry;
        }
    }

    /** Follows the text, which is no step of its own. */
    public void follow(Geometry geometry) {
        current = geometry;
    }

    /**
     * Makes one step of those since a moment.
     *
     * @param since the number of steps at that moment, see {@link #size()}
     */
    public void join(int since) {
        if (done.size() > since + 1) {
            Step last = done.peek();
            Step first = last;
            while (done.size() > since) {
                first = done.pop();
            }
            done.push(new Step(first.before, last.after, first.text));
        }
    }

    /** How many steps there are. */
    public int size() {
        return done.size();
    }

    /** Takes the last step back when it was made at this text; empty when it was not, and the text is to be undone. */
    public Optional<Geometry> undo(String text) {
        if (done.isEmpty() || !done.peek().text.equals(text)) {
            return Optional.empty();
        }
        Step step = done.pop();
        undone.push(step);
        current = step.before;
        return Optional.of(current);
    }

    /** Does the last step again that was taken back at this text; empty when there is none. */
    public Optional<Geometry> redo(String text) {
        if (undone.isEmpty() || !undone.peek().text.equals(text)) {
            return Optional.empty();
        }
        Step step = undone.pop();
        done.push(step);
        current = step.after;
        return Optional.of(current);
    }
}
