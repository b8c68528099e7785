// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.occurrences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.swt.custom.CaretEvent;
import org.eclipse.swt.custom.CaretListener;
import org.vaglio.workbench.editor.Editing;
import org.vaglio.workbench.editor.Follower;
import org.vaglio.workbench.server.OpenText;
import org.vaglio.workbench.server.TextPlaces;

/** Marks the places that mean the same as the word at the cursor, when the cursor rests. */
final class Occurrences implements Follower, CaretListener {

    /** The annotation type under which all editors of text show them. */
    static final String TYPE = "org.eclipse.ui.genericeditor.text";

    private static final int REST_MILLIS = 250;

    private final ISourceViewer viewer;
    private int moves;

    Occurrences(ITextViewer viewer) {
        this.viewer = (ISourceViewer) viewer;
        viewer.getTextWidget().addCaretListener(this);
    }

    @Override
    public void follow(IDocument document) {
        // the viewer knows its text
    }

    @Override
    public void refresh() {
        Editing.later(viewer.getTextWidget(), this::ask);
    }

    @Override
    public void stop() {
        if (viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
            viewer.getTextWidget().removeCaretListener(this);
        }
    }

    @Override
    public void caretMoved(CaretEvent event) {
        int move = ++moves;
        viewer.getTextWidget().getDisplay().timerExec(REST_MILLIS, () -> {
            if (move == moves && viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
                ask();
            }
        });
    }

    private void ask() {
        int caret = viewer.getTextWidget().getCaretOffset();
        int offset = viewer instanceof ITextViewerExtension5 folded ? folded.widgetOffset2ModelOffset(caret) : caret;
        int move = moves;
        if (offset >= 0) {
            Editing.text(viewer).ifPresent(text -> Editing.server().ask(s -> s.getTextDocumentService().documentHighlight(
                    new DocumentHighlightParams(text.identifier(), TextPlaces.position(text.document(), offset))))
                    .thenAccept(told -> Editing.later(viewer.getTextWidget(), () -> {
                        if (move == moves) {
                            show(text, told);
                        }
                    })));
        }
    }

    private void show(OpenText text, List<? extends DocumentHighlight> told) {
        IAnnotationModel model = viewer.getAnnotationModel();
        if (model == null || viewer.getDocument() != text.document()) {
            return;
        }
        Map<Annotation, Position> now = new HashMap<>();
        for (DocumentHighlight highlight : told == null ? List.<DocumentHighlight>of() : told) {
            IRegion region = TextPlaces.region(text.document(), highlight.getRange());
            now.put(new Annotation(TYPE, false, word(text, region)), new Position(region.getOffset(), region.getLength()));
        }
        List<Annotation> before = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            if (TYPE.equals(annotation.getType())) {
                before.add(annotation);
            }
        }
        ((IAnnotationModelExtension) model).replaceAnnotations(before.toArray(Annotation[]::new), now);
    }

    private static String word(OpenText text, IRegion region) {
        return text.document().get().substring(region.getOffset(), region.getOffset() + region.getLength());
    }
}
