// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.expressions.aql;

/** What a feature gives that an element does not have: it is not null, and what is asked of it gives the same again. */
enum Nothing {

    INSTANCE;

    @Override
    public String toString() {
        return "";
    }
}
