// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.linking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.util.Tuples;
import org.vaglio.language.parsing.BlockParseResult;
import org.vaglio.language.parsing.NestedTooDeeply;

/**
 * The text and model of a map. Its references are resolved when they are first asked for, as in any Xtext resource; those
 * of a live resource are kept resolved by {@link LiveLinks}.
 */
public class MapResource extends LazyLinkingResource {

    /** What a name that means nothing refers to. */
    static final String NOTHING = "?";

    private NameTable names;
    private BlockParseResult lastBlock;
    private boolean live;

    /**
     * Reads a text, which need not be in a file.
     *
     * @throws NestedTooDeeply when it is; nothing is read then
     */
    public void read(String text) {
        if (NestedTooDeeply.in(text)) {
            throw new NestedTooDeeply();
        }
        try {
            load(new LazyStringInputStream(text, "UTF-8"), Map.of(OPTION_ENCODING, "UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves linking to {@link LiveLinks}; to be called before the resource is loaded. */
    void live() {
        live = true;
    }

    boolean isLive() {
        return live;
    }

    /** The names that are kept while the text changes; null for a resource that is not live. */
    public NameTable names() {
        return names;
    }

    void names(NameTable table) {
        names = table;
    }

    /** The block that the last update read anew; null when it read the whole text. */
    BlockParseResult lastBlock() {
        return lastBlock;
    }

    @Override
    protected void updateInternalState(IParseResult oldParseResult, IParseResult newParseResult) {
        lastBlock = newParseResult instanceof BlockParseResult block ? block : null;
        super.updateInternalState(oldParseResult, newParseResult);
    }

    @Override
    protected void doLinking() {
        if (!live) {
            super.doLinking();
        }
    }

    /** What was replaced is left to the garbage collector; unloading would cost more than reading. */
    @Override
    protected void unload(EObject oldRootObject) {
        if (!live) {
            super.unload(oldRootObject);
        }
    }

    @Override
    public synchronized EObject getEObject(String uriFragment) {
        return NOTHING.equals(uriFragment) ? null : super.getEObject(uriFragment);
    }

    /** Says anew which names mean nothing. */
    void showUnresolved(List<Link> unresolved) {
        getErrors().removeIf(XtextLinkingDiagnostic.class::isInstance);
        unresolved.forEach(link -> createAndAddDiagnostic(Tuples.create(link.owner(), link.reference(), link.node())));
    }

    /** The element that a name means; null when there is none. */
    EObject target(EObject owner, EReference reference, INode node) {
        List<EObject> found = getLinkingService().getLinkedObjects(owner, reference, node);
        EObject target = found.isEmpty() ? null : found.get(0);
        return target != null && reference.getEReferenceType().isInstance(target) ? target : null;
    }
}
