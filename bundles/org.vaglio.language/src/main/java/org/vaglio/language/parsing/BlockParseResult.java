// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.parsing;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.parser.ParseResult;

/** The text and model after one block was read anew. */
public final class BlockParseResult extends ParseResult {

    private final EObject removed;
    private final EObject added;

    BlockParseResult(EObject root, ICompositeNode node, boolean hasErrors, EObject removed, EObject added) {
        super(root, node, hasErrors);
        this.removed = removed;
        this.added = added;
    }

    /** The element that is no longer in the model. */
    public EObject removed() {
        return removed;
    }

    /** The element in its place. */
    public EObject added() {
        return added;
    }
}
