// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

/** A constant that is spelled in specification files, and in listings, as the format of viewpoints spells it. */
public interface Literal {

    /** How it is spelled. */
    String literal();
}
