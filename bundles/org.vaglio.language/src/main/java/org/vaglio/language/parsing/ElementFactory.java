// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.parsing;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.DefaultEcoreElementFactory;

/** Makes the elements of a text. A value that is still to be typed has no place in a list: nobody who reads the list expects it. */
public class ElementFactory extends DefaultEcoreElementFactory {

    @Override
    public void add(EObject element, String feature, Object value, String rule, INode node) {
        super.add(element, feature, value, rule, node);
        if (element.eClass().getEStructuralFeature(feature) instanceof EAttribute values) {
            List<?> all = (List<?>) element.eGet(values);
            if (!all.isEmpty() && all.get(all.size() - 1) == null) {
                all.remove(all.size() - 1);
            }
        }
    }
}
