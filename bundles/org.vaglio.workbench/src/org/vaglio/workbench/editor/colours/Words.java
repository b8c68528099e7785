// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.colours;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Words as the server told them, which stay at their places while somebody types, until the server tells them anew. */
public final class Words {

    private List<Word> words = List.of();

    /**
     * Takes what the server told.
     *
     * @param data     five numbers a word: lines further, columns further (or from the start of the line), length, type, marks
     * @param lineStart where each line begins
     */
    public static List<Word> decode(List<Integer> data, IntUnaryOperator lineStart) {
        List<Word> all = new ArrayList<>(data.size() / 5);
        int line = 0;
        int column = 0;
        for (int at = 0; at + 4 < data.size(); at += 5) {
            column = data.get(at) == 0 ? column + data.get(at + 1) : data.get(at + 1);
            line += data.get(at);
            all.add(new Word(lineStart.applyAsInt(line) + column, data.get(at + 2), Tint.of(data.get(at + 3), data.get(at + 4))));
        }
        return all;
    }

    /** Takes these words in the place of those before. */
    public void replace(List<Word> now) {
        words = now;
    }

    /** Moves the words behind an edit, and forgets those that it touches. */
    public void edited(int offset, int removed, int inserted) {
        List<Word> moved = new ArrayList<>(words.size());
        for (Word word : words) {
            if (word.end() < offset) {
                moved.add(word);
            } else if (word.offset() >= offset + removed && (word.offset() > offset || inserted == 0)) {
                moved.add(new Word(word.offset() + inserted - removed, word.length(), word.tint()));
            }
        }
        words = moved;
    }

    /** The words in a part of the text. */
    public List<Word> in(int from, int to) {
        return words.stream().filter(w -> w.offset() < to && w.end() > from).toList();
    }
}
