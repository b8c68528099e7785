// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

/** How an edge runs. */
public enum Routing implements Literal {
    STRAIGHT("straight"), MANHATTAN("manhattan"), TREE("tree");

    private final String literal;

    Routing(String literal) {
        this.literal = literal;
    }

    @Override
    public String literal() {
        return literal;
    }
}
