// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.colours;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.ui.PlatformUI;
import org.vaglio.workbench.editor.Editing;

/** Colours maps by their letters, until the server tells more. */
public class MapPresentation extends PresentationReconciler {

    private final IPropertyChangeListener colours = this::changed;
    private ITextViewer viewer;

    /** For the platform. */
    public MapPresentation() {
        MapColouring colouring = new MapColouring();
        setDamager(colouring, IDocument.DEFAULT_CONTENT_TYPE);
        setRepairer(colouring, IDocument.DEFAULT_CONTENT_TYPE);
    }

    @Override
    public void install(ITextViewer newViewer) {
        super.install(newViewer);
        viewer = newViewer;
        PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(colours);
    }

    @Override
    public void uninstall() {
        PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(colours);
        super.uninstall();
    }

    private void changed(PropertyChangeEvent event) {
        if (Tint.isColour(event.getProperty())) {
            Editing.later(viewer.getTextWidget(), viewer::invalidateTextPresentation);
        }
    }
}
