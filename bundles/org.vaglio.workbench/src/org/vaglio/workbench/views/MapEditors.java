// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Position;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.vaglio.language.ide.views.ElementRef;
import org.vaglio.workbench.editor.Editing;
import org.vaglio.workbench.editor.links.Places;
import org.vaglio.workbench.server.Addresses;
import org.vaglio.workbench.server.OpenText;

/** The editors in which maps are open. */
final class MapEditors {

    private MapEditors() {
    }

    /** The address of the map that an editor shows, as text or otherwise; empty when it shows none. */
    static Optional<String> uri(IEditorPart editor) {
        return editor == null ? Optional.empty() : Editing.text(editor).or(() -> Optional.ofNullable(editor.getAdapter(OpenText.class)))
                .map(OpenText::uri).or(() -> fileUri(editor));
    }

    private static Optional<String> fileUri(IEditorPart editor) {
        IFile file = ResourceUtil.getFile(editor.getEditorInput());
        return file == null || file.getLocation() == null || !Addresses.isMap(file.getName()) ? Optional.empty()
                : Optional.of(Addresses.of(file.getLocation().toPath()));
    }

    /** The editor of a map's text; empty when it is not open. */
    static Optional<ITextEditor> text(IWorkbenchPage page, String uri) {
        return Arrays.stream(page.getEditorReferences()).map((IEditorReference r) -> r.getEditor(false))
                .filter(e -> Editing.text(e).filter(t -> t.uri().equals(uri)).isPresent()).findFirst().flatMap(Editing::textEditor);
    }

    /** Shows where an element begins, if its text is open, and leaves the keyboard where it is. An editor that shows the map otherwise is not covered. */
    static void reveal(IWorkbenchPage page, ElementRef element) {
        text(page, element.uri()).ifPresent(editor -> {
            if (uri(page.getActiveEditor()).filter(element.uri()::equals).isEmpty()) {
                page.bringToTop(editor);
            }
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            int offset = Math.min(element.offset(), document.getLength());
            editor.selectAndReveal(offset, head(document, offset, element.length()));
        });
    }

    /** Goes to the text of an element; its editor is opened when it is not. */
    static void open(IWorkbenchPage page, ElementRef element) {
        if (text(page, element.uri()).isEmpty()) {
            Places.open(element.uri(), new Position(0, 0));
            reveal(page, element);
        }
        text(page, element.uri()).ifPresent(page::activate);
    }

    /** How much of an element is selected: its first line without the bracket. */
    private static int head(IDocument document, int offset, int length) {
        String text = document.get().substring(offset, Math.min(document.getLength(), offset + length));
        String line = text.lines().findFirst().orElse("").stripTrailing();
        return (line.endsWith("{") ? line.substring(0, line.length() - 1).stripTrailing() : line).length();
    }
}
