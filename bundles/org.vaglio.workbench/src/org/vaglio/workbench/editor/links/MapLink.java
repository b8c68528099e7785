// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.links;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.Range;

/**
 * A link from a word to a place.
 *
 * @param word   that is clicked
 * @param uri    of the map where the place is
 * @param target the place
 */
record MapLink(IRegion word, String uri, Range target) implements IHyperlink {

    @Override
    public IRegion getHyperlinkRegion() {
        return word;
    }

    @Override
    public String getTypeLabel() {
        return null;
    }

    @Override
    public String getHyperlinkText() {
        return null;
    }

    @Override
    public void open() {
        Places.open(uri, target);
    }
}
