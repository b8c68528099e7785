// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.features;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.language.ide.workspace.MapFile;

/** Draws diagrams for the server, which knows of none itself. */
@FunctionalInterface
public interface Drawer {

    /**
     * The diagram that shows an element, or what holds it. It is asked in the thread of the model and must not keep elements.
     *
     * @param file    the map that holds the element
     * @param element any element of the map
     * @param locale  the language of its words
     * @return a picture as SVG
     * @throws Refused when no diagram shows such an element
     */
    String svg(MapFile file, EObject element, Locale locale) throws Refused;
}
