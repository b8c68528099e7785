// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

/** How much of a document is read at most, so that it fits into the memory of a small machine. */
final class Limits {

    static final int PAGES = 5_000;
    static final int LINES = 200_000;
    static final int CELLS = 2_000_000;
    static final int CHARACTERS = 60_000_000;
    static final int COLUMNS = 16_384;
    static final int DEPTH = 2_000;
    static final int NESTED_TABLES = 100;
    static final int PARTS = 10_000;
    static final long INFLATED = 300L << 20;

    private int lines;
    private int cells;
    private int characters;

    /** Counts lines; more than the limit are refused. */
    void countLines(int more) {
        lines = add(lines, more, LINES, "righe", "lines");
    }

    /** Counts cells; more than the limit are refused. */
    void countCells(int more) {
        cells = add(cells, more, CELLS, "celle", "cells");
    }

    /** Counts characters; more than the limit are refused. */
    void countCharacters(int more) {
        characters = add(characters, more, CHARACTERS, "caratteri", "characters");
    }

    private static int add(int sum, int more, int limit, String italian, String english) {
        if (more > limit - sum) {
            throw new Refusal(Problems.tooMuch(limit, italian, english));
        }
        return sum + more;
    }
}
