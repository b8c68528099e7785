// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.linking;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * A place where a text names an element that is defined elsewhere.
 *
 * @param owner     the element that refers to it
 * @param reference how
 * @param node      the whole name, which may have several parts with points between
 * @param part      the part that is the element's own name, from 0
 */
public record Mention(EObject owner, EReference reference, INode node, int part) {

    /** The word that is the element's own name. */
    public ILeafNode word() {
        int at = 0;
        ILeafNode last = null;
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden() && leaf.getText().equals(".")) {
                at++;
            } else if (!leaf.isHidden() && at == part) {
                last = leaf;
            }
        }
        return last;
    }
}
