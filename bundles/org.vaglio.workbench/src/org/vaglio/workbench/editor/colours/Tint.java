// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.colours;

import java.util.List;

/** Kinds of words that differ in colour; what colour that is, themes and users decide. */
public enum Tint {
    /** Words of the language. */
    KEYWORD("keyword"),
    /** Comments. */
    COMMENT("comment"),
    /** Titles and questions. */
    STRING("string"),
    /** Scores and other figures. */
    NUMBER("number"),
    /** Figures that the plan prints for itself: sums, means, products. */
    CLAIM("claim"),
    /** Signs between figures. */
    OPERATOR("operator"),
    /** The name of an element, where it is defined. */
    NAME("name"),
    /** A name elsewhere. */
    REFERENCE("reference");

    private static final String PREFIX = "org.vaglio.workbench.colour.";
    /** In the order of the server's token types: keyword, comment, string, number, operator, class, variable, enumMember. */
    private static final List<Tint> BY_TYPE = List.of(KEYWORD, COMMENT, STRING, NUMBER, OPERATOR, NAME, REFERENCE, KEYWORD);
    private static final int CLAIM_MARK = 2;

    private final String name;

    Tint(String name) {
        this.name = name;
    }

    /** The key of its colour among the colours of the workbench. */
    public String colour() {
        return PREFIX + name;
    }

    /** Whether a key is that of one of these colours. */
    public static boolean isColour(String key) {
        return key.startsWith(PREFIX);
    }

    /** What the server calls it by two numbers. */
    static Tint of(int type, int modifiers) {
        return type == BY_TYPE.indexOf(NUMBER) && (modifiers & CLAIM_MARK) != 0 ? CLAIM : BY_TYPE.get(type);
    }
}
