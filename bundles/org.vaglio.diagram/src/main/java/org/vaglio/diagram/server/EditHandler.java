// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.glsp.server.actions.ActionDispatcher;
import org.eclipse.glsp.server.actions.MessageAction;
import org.eclipse.glsp.server.operations.BasicOperationHandler;
import org.eclipse.glsp.server.operations.Operation;
import org.eclipse.glsp.server.types.Severity;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;

import com.google.inject.Inject;

/**
 * Does what people do with a diagram. Nothing is put on a stack of commands: undo is that of the text, or of {@link OpenDiagram#history()}.
 *
 * @param <O> the operation that it handles
 */
abstract class EditHandler<O extends Operation> extends BasicOperationHandler<O> {

    @Inject
    protected OpenDiagram open;
    @Inject
    protected Editing editing;
    @Inject
    protected ActionDispatcher dispatcher;
    @Inject
    private Screen screen;

    @Override
    public final Optional<Command> createCommand(O operation) {
        try {
            apply(operation);
        } catch (ResponseErrorException e) {
            dispatcher.dispatch(new MessageAction(Severity.WARNING, e.getResponseError().getMessage()));
        } catch (IOException e) {
            dispatcher.dispatch(new MessageAction(Severity.ERROR, Words.LAYOUT_UNWRITTEN.in(open.locale()) + e.getMessage()));
        }
        // also when it was refused: the client may show something else by now
        dispatcher.dispatchAll(screen.update());
        return doNothing();
    }

    /**
     * Does it.
     *
     * @throws ResponseErrorException with a sentence when it is refused
     * @throws IOException            when what is arranged cannot be written
     */
    abstract void apply(O operation) throws IOException;
}
