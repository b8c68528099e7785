// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

/** Where a label stands in its line. */
public enum Alignment implements Literal {
    CENTER, LEFT, RIGHT;

    @Override
    public String literal() {
        return name();
    }
}
