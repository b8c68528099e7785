// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

/** How the children of a container are placed. */
public enum Presentation implements Literal {
    FREE_FORM("FreeForm"), LIST("List"), HORIZONTAL_STACK("HorizontalStack"), VERTICAL_STACK("VerticalStack");

    private final String literal;

    Presentation(String literal) {
        this.literal = literal;
    }

    @Override
    public String literal() {
        return literal;
    }
}
