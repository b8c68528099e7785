// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.mining;

import java.util.function.Consumer;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.swt.events.MouseEvent;
import org.vaglio.workbench.commands.ServerCommands;

/** A line above a process: what is found in it, and what can be done with it. */
final class LensMining extends LineHeaderCodeMining {

    private final CodeLens lens;

    LensMining(CodeLens lens, IDocument document, Minings provider) throws BadLocationException {
        super(lens.getRange().getStart().getLine(), document, provider);
        this.lens = lens;
        setLabel(lens.getCommand().getTitle());
    }

    @Override
    public Consumer<MouseEvent> getAction() {
        return event -> ServerCommands.run(lens.getCommand());
    }
}
