// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

/** Which ends of an edge lead to the middle of a view. */
public enum Centering implements Literal {

    NONE("None"), BOTH("Both"), SOURCE("Source"), TARGET("Target");

    private final String literal;

    Centering(String literal) {
        this.literal = literal;
    }

    @Override
    public String literal() {
        return literal;
    }

    /** The ends that are centered. */
    public static Centering of(boolean source, boolean target) {
        return source && target ? BOTH : source ? SOURCE : target ? TARGET : NONE;
    }

    /** Whether the edge starts in the middle. */
    public boolean source() {
        return this == SOURCE || this == BOTH;
    }

    /** Whether the edge ends in the middle. */
    public boolean target() {
        return this == TARGET || this == BOTH;
    }
}
