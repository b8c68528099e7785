// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

/** Where the label of a node stands. */
public enum LabelPosition implements Literal {
    BORDER("border"), NODE("node");

    private final String literal;

    LabelPosition(String literal) {
        this.literal = literal;
    }

    @Override
    public String literal() {
        return literal;
    }
}
