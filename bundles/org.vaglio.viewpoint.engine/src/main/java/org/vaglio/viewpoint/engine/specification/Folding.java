// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

/** The end of an edge at which people may fold what is behind it. */
public enum Folding implements Literal {

    NONE, SOURCE, TARGET;

    @Override
    public String literal() {
        return name();
    }
}
