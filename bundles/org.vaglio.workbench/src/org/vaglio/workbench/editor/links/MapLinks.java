// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.links;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.LocationLink;
import org.vaglio.workbench.editor.Editing;
import org.vaglio.workbench.server.OpenText;
import org.vaglio.workbench.server.TextPlaces;

/** Leads from a name to what it means. */
public class MapLinks extends AbstractHyperlinkDetector {

    private static final int PATIENCE_MILLIS = 500;

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
        List<IHyperlink> links = Editing.text(viewer).map(t -> links(t, region)).orElseGet(List::of);
        return links.isEmpty() ? null : links.toArray(IHyperlink[]::new);
    }

    private static List<IHyperlink> links(OpenText text, IRegion at) {
        DefinitionParams params = new DefinitionParams(text.identifier(), TextPlaces.position(text.document(), at.getOffset()));
        return Editing.server().ask(PATIENCE_MILLIS, s -> s.getTextDocumentService().definition(params))
                .filter(a -> a.isRight()).map(a -> a.getRight().stream().<IHyperlink>map(l -> link(text, at, l)).toList()).orElseGet(List::of);
    }

    private static IHyperlink link(OpenText text, IRegion at, LocationLink target) {
        IRegion word = Optional.ofNullable(target.getOriginSelectionRange()).map(r -> TextPlaces.region(text.document(), r))
                .orElse(new Region(at.getOffset(), 1));
        return new MapLink(word, target.getTargetUri(), target.getTargetSelectionRange());
    }
}
