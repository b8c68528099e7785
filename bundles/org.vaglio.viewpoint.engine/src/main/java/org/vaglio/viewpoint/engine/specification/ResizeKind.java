// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

/** In which directions people may stretch a node. */
public enum ResizeKind implements Literal {
    NONE, NSEW, NORTH_SOUTH, EAST_WEST;

    @Override
    public String literal() {
        return name();
    }
}
