// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

/** How a line is drawn. */
public enum LineStyle implements Literal {
    SOLID("solid"), DASH("dash"), DOT("dot"), DASH_DOT("dash_dot");

    private final String literal;

    LineStyle(String literal) {
        this.literal = literal;
    }

    @Override
    public String literal() {
        return literal;
    }
}
