// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor;

import java.util.function.Function;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.AbstractReconciler;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;

/** Has something in an editor follow its text, after each pause in typing. */
public abstract class PauseReconciler extends AbstractReconciler {

    private static final int PAUSE_MILLIS = 200;

    private final Function<ITextViewer, Follower> create;
    private Follower follower;

    /**
     * For an editor that is still to come.
     *
     * @param create what follows the text of the viewer that it gets
     */
    protected PauseReconciler(Function<ITextViewer, Follower> create) {
        this.create = create;
        setDelay(PAUSE_MILLIS);
        setIsIncrementalReconciler(false);
    }

    @Override
    public void install(ITextViewer viewer) {
        follower = create.apply(viewer);
        super.install(viewer);
    }

    @Override
    public void uninstall() {
        super.uninstall();
        follower.follow(null);
        follower.stop();
    }

    @Override
    protected void initialProcess() {
        follower.refresh();
    }

    @Override
    protected void process(DirtyRegion dirty) {
        follower.refresh();
    }

    @Override
    protected void reconcilerDocumentChanged(IDocument document) {
        follower.follow(document);
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null; // the whole text is followed, not its parts
    }
}
