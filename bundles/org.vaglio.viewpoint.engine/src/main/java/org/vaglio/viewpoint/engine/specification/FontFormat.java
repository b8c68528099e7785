// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

/** How the letters of a label look. */
public enum FontFormat implements Literal {
    ITALIC("italic"), BOLD("bold"), UNDERLINE("underline"), STRIKE_THROUGH("strike_through");

    private final String literal;

    FontFormat(String literal) {
        this.literal = literal;
    }

    @Override
    public String literal() {
        return literal;
    }
}
