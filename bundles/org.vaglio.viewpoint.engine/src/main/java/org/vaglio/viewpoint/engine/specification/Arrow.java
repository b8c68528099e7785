// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

/** The end of an edge. */
public enum Arrow implements Literal {
    NONE("NoDecoration"), OUTPUT("OutputArrow"), INPUT("InputArrow"), OUTPUT_CLOSED("OutputClosedArrow"), INPUT_CLOSED("InputClosedArrow"),
    OUTPUT_FILLED("OutputFillClosedArrow"), INPUT_FILLED("InputFillClosedArrow"), DIAMOND("Diamond"), FILLED_DIAMOND("FillDiamond"),
    INPUT_DIAMOND("InputArrowWithDiamond"), INPUT_FILLED_DIAMOND("InputArrowWithFillDiamond"), CIRCLE_PLUS("CirclePlus"), DOT("Dot"),
    INPUT_DOT("InputArrowWithDot"), DIAMOND_DOT("DiamondWithDot"), FILLED_DIAMOND_DOT("FillDiamondWithDot"),
    INPUT_DIAMOND_DOT("InputArrowWithDiamondAndDot"), INPUT_FILLED_DIAMOND_DOT("InputArrowWithFillDiamondAndDot");

    private final String literal;

    Arrow(String literal) {
        this.literal = literal;
    }

    @Override
    public String literal() {
        return literal;
    }
}
