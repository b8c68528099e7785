// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.vaglio.workbench.editor.Editing;
import org.vaglio.workbench.editor.Follower;

/** The blocks and comments of a map that can be folded. What is folded stays so while somebody types. */
final class Folds implements Follower {

    private final ITextViewer viewer;
    private IDocument document;

    Folds(ITextViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public void follow(IDocument newDocument) {
        document = newDocument;
    }

    @Override
    public void stop() {
        // nothing is listened to
    }

    @Override
    public void refresh() {
        Editing.text(document).ifPresent(text -> Editing.server()
                .ask(s -> s.getTextDocumentService().foldingRange(new FoldingRangeRequestParams(text.identifier())))
                .thenAccept(told -> Editing.later(viewer.getTextWidget(), () -> show(told))));
    }

    private void show(List<FoldingRange> told) {
        ProjectionAnnotationModel model = viewer instanceof ProjectionViewer folding ? folding.getProjectionAnnotationModel() : null; // a comparison folds nothing
        if (model == null || told == null || document == null) {
            return;
        }
        Set<Position> wanted = new LinkedHashSet<>(told.stream().map(this::position).filter(p -> p != null).toList());
        List<Annotation> gone = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            if (!wanted.remove(model.getPosition(annotation))) {
                gone.add(annotation);
            }
        }
        Map<Annotation, Position> missing = new HashMap<>();
        wanted.forEach(p -> missing.put(new ProjectionAnnotation(), p));
        if (!gone.isEmpty() || !missing.isEmpty()) {
            model.modifyAnnotations(gone.toArray(Annotation[]::new), missing, new Annotation[0]);
        }
    }

    /** The lines of a block; null when the text has fewer lines by now, or it is one line. */
    private Position position(FoldingRange range) {
        try {
            int last = Math.min(range.getEndLine() + 1, document.getNumberOfLines() - 1);
            if (last <= range.getStartLine()) {
                return null;
            }
            int from = document.getLineOffset(range.getStartLine());
            int to = document.getLineOffset(last) + (range.getEndLine() + 1 > last ? document.getLineLength(last) : 0);
            return new Position(from, to - from);
        } catch (BadLocationException e) {
            return null;
        }
    }
}
