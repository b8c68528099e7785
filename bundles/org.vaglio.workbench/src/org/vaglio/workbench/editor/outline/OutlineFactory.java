// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.outline;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.vaglio.workbench.editor.Editing;

/** Gives editors of maps an outline. */
public class OutlineFactory implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        return type == IContentOutlinePage.class && adaptable instanceof ITextEditor editor
                ? Editing.text(editor).map(text -> type.cast(new MapOutline(editor, text))).orElse(null) : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IContentOutlinePage.class};
    }
}
