// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

import java.util.List;

import org.vaglio.viewpoint.engine.expressions.Expression;

/**
 * What all mappings have.
 *
 * @param id               unique in the specification
 * @param name             its name
 * @param domainClass      class of the elements that it shows; empty for none
 * @param candidates       the elements that may be shown; empty for all instances of the class
 * @param precondition     whether a candidate is shown
 * @param semanticElements the elements that the view stands for; empty for its target alone
 * @param created          whether views are made by a refresh, and not by tools alone
 * @param deletion         id of the tool that deletes; null for none
 * @param directEdit       id of the tool that edits the label; null for none
 * @param doubleClick      id of the tool for a double click; null for none
 * @param imported         ids of the mapping that this one imports, of the one that that imports, and so on; empty for none
 */
public record MappingCore(String id, String name, String domainClass, Expression candidates, Expression precondition,
        Expression semanticElements, boolean created, String deletion, String directEdit, String doubleClick,
        List<String> imported) {

    /** The id that views keep, whichever of the mappings that import each other makes them. */
    public String root() {
        return imported.isEmpty() ? id : imported.getLast();
    }
}
