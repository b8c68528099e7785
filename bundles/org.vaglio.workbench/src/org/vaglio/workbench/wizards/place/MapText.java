// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.wizards.place;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.vaglio.workbench.editor.colours.MapPresentation;
import org.vaglio.workbench.views.Paper;

/** The text of a map, coloured, only to be looked at. */
public final class MapText {

    private final SourceViewer viewer;

    public MapText(Composite parent, String name) {
        viewer = new SourceViewer(parent, null, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL | SWT.READ_ONLY);
        viewer.configure(new SourceViewerConfiguration() {
            @Override
            public IPresentationReconciler getPresentationReconciler(ISourceViewer shown) {
                return new MapPresentation();
            }
        });
        viewer.getTextWidget().setFont(JFaceResources.getTextFont());
        viewer.setEditable(false);
        viewer.setDocument(new Document());
        Paper.under(viewer.getTextWidget());
        Field.named(viewer.getTextWidget(), name);
    }

    /** Shows another text. */
    public void show(String text) {
        viewer.getDocument().set(text);
    }

    /** The widget, to be laid out. */
    public Control control() {
        return viewer.getControl();
    }
}
