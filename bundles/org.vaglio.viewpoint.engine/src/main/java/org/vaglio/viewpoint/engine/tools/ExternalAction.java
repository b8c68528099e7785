// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.tools;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/** What a host does for tools that ask for it by name. */
@FunctionalInterface
public interface ExternalAction {

    /**
     * Does it. An exception fails the tool: nothing of what it did stays.
     *
     * @param context    the element that the tool stands on
     * @param parameters values by name; values may be null
     */
    void run(EObject context, Map<String, Object> parameters);
}
