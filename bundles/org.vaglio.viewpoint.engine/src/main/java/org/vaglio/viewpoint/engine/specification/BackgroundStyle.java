// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

/** How two background colours blend. */
public enum BackgroundStyle implements Literal {
    LEFT_TO_RIGHT("GradientLeftToRight"), LIQUID("Liquid"), TOP_TO_BOTTOM("GradientTopToBottom");

    private final String literal;

    BackgroundStyle(String literal) {
        this.literal = literal;
    }

    @Override
    public String literal() {
        return literal;
    }
}
