// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.format;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.vaglio.workbench.editor.Editing;
import org.vaglio.workbench.editor.Refusals;
import org.vaglio.workbench.server.Edits;
import org.vaglio.workbench.server.OpenText;
import org.vaglio.workbench.server.TextPlaces;

/** Formats a map, or what is selected of it. */
public class FormatHandler extends AbstractHandler {

    private static final FormattingOptions OPTIONS = new FormattingOptions(2, true);

    @Override
    public Object execute(ExecutionEvent event) {
        ITextEditor editor = Editing.changeable(HandlerUtil.getActiveEditor(event)).orElse(null);
        if (editor != null && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            Editing.text(HandlerUtil.getActiveEditor(event)).ifPresent(text -> format(text, selection,
                    editor.getSite().getShell()));
        }
        return null;
    }

    private static void format(OpenText text, ITextSelection selection, Shell shell) {
        long asked = stamp(text);
        Editing.server().ask(s -> selection.getLength() == 0
                ? s.getTextDocumentService().formatting(new DocumentFormattingParams(text.identifier(), OPTIONS))
                : s.getTextDocumentService().rangeFormatting(new DocumentRangeFormattingParams(text.identifier(), OPTIONS,
                        TextPlaces.range(text.document(), selection.getOffset(), selection.getLength()))))
                .whenComplete((edits, failure) -> Editing.later(shell, () -> {
                    if (failure != null) {
                        MessageDialog.openInformation(shell, Messages.title, Refusals.reason(failure));
                    } else if (stamp(text) == asked) {
                        apply(text, edits);
                    }
                }));
    }

    private static long stamp(OpenText text) {
        return ((IDocumentExtension4) text.document()).getModificationStamp();
    }

    private static void apply(OpenText text, List<? extends TextEdit> edits) {
        try {
            Edits.apply(text.document(), edits);
        } catch (BadLocationException e) {
            throw new IllegalStateException(e); // the text is the one that was asked about
        }
    }
}
