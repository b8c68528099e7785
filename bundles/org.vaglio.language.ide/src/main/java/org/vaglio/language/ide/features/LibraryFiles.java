// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.features;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Location;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.vaglio.language.ide.workspace.TextLines;

/** The methods of the library, which editors can show where they can read inside the installed files. */
public class LibraryFiles {

    /** Where an element of the library is defined; empty where its file is not one that an editor can open. */
    Optional<Location> place(EObject element) {
        INode node = NodeModelUtils.findActualNodeFor(element);
        if (node == null || !(element.eResource() instanceof XtextResource resource) || !resource.getURI().isFile()) {
            return Optional.empty();
        }
        TextLines lines = new TextLines(resource.getParseResult().getRootNode().getText());
        return Optional.of(new Location(resource.getURI().toString(), lines.range(node.getOffset(), node.getEndOffset())));
    }
}
