// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.compare;

import org.eclipse.compare.ISharedDocumentAdapter;
import org.eclipse.compare.structuremergeviewer.IStructureComparator;
import org.eclipse.compare.structuremergeviewer.StructureCreator;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.IDocument;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.vaglio.language.ide.views.TextOutline;
import org.vaglio.workbench.server.LiveMaps;

/** Shows the elements that differ when two versions of a map are compared, as people call them. */
public class MapStructure extends StructureCreator {

    private static final URI ANY_MAP = URI.createURI("version.mappa");

    @Override
    public String getName() {
        return Messages.structure;
    }

    @Override
    protected IStructureComparator createStructureComparator(Object version, IDocument document, ISharedDocumentAdapter adapter,
            IProgressMonitor monitor) {
        MapNode root = new MapNode(document);
        LiveMaps.get().server().ready().join(); // it makes the language ready
        TextOutline outline = IResourceServiceProvider.Registry.INSTANCE.getResourceServiceProvider(ANY_MAP).get(TextOutline.class);
        outline.of(document.get()).forEach(root::add);
        return root;
    }

    @Override
    public String getContents(Object node, boolean ignoreWhitespace) {
        String text = node instanceof MapNode element ? element.text() : "";
        return ignoreWhitespace ? text.replaceAll("\\s+", "") : text;
    }
}
