// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.colours;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/** Words as the server told them, which stay at their places while somebody types, until the server tells them anew. */
public final class Words {

    private List<Word> words = new ArrayList<>();

    /**
     * Takes what the server told.
     *
     * @param data     five numbers a word: lines further, columns further (or from the start of the line), length, type, marks
     * @param lineStart where each line begins
     */
    public static List<Word> decode(List<Integer> data, IntUnaryOperator lineStart) {
        List<Word> all = new ArrayList<>(data.size() / 5);
        int line = 0;
        int offset = lineStart.applyAsInt(line);
        for (int at = 0; at + 4 < data.size(); at += 5) {
            if (data.get(at) > 0) {
                line += data.get(at);
                offset = lineStart.applyAsInt(line);
            }
            offset += data.get(at + 1);
            all.add(new Word(offset, data.get(at + 2), Tint.of(data.get(at + 3), data.get(at + 4))));
        }
        return all;
    }

    /**
     * Takes these words in the place of those before.
     *
     * @param now in the order of the text
     * @return the part of the text that has other words than before; empty when there is none
     */
    public Optional<IRegion> replace(List<Word> now) {
        List<Word> before = words;
        words = new ArrayList<>(now);
        int shorter = Math.min(before.size(), now.size());
        int same = 0;
        while (same < shorter && before.get(same).equals(now.get(same))) {
            same++;
        }
        int sameAtEnd = 0;
        while (sameAtEnd < shorter - same && before.get(before.size() - 1 - sameAtEnd).equals(now.get(now.size() - 1 - sameAtEnd))) {
            sameAtEnd++;
        }
        return union(before.subList(same, before.size() - sameAtEnd), now.subList(same, now.size() - sameAtEnd));
    }

    private static Optional<IRegion> union(List<Word> before, List<Word> now) {
        List<Word> ends = Stream.of(before, now).filter(w -> !w.isEmpty()).flatMap(w -> Stream.of(w.getFirst(), w.getLast())).toList();
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        int from = ends.stream().mapToInt(Word::offset).min().getAsInt();
        return Optional.of(new Region(from, ends.stream().mapToInt(Word::end).max().getAsInt() - from));
    }

    /** Moves the words behind an edit, and forgets those that it touches. */
    public void edited(int offset, int removed, int inserted) {
        int at = firstBehind(offset - 1);
        List<Word> behind = words.subList(at, words.size());
        behind.removeIf(w -> w.offset() < offset + removed || w.offset() == offset && inserted > 0);
        behind.replaceAll(w -> new Word(w.offset() + inserted - removed, w.length(), w.tint()));
    }

    /** The words in a part of the text. */
    public List<Word> in(int from, int to) {
        int at = firstBehind(from);
        int end = at;
        while (end < words.size() && words.get(end).offset() < to) {
            end++;
        }
        return List.copyOf(words.subList(at, end));
    }

    /** The first word that ends behind a place: they are in the order of the text, and none lies over another. */
    private int firstBehind(int place) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (words.get(middle).end() > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
