// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.glsp.server.operations.BasicOperationHandler;
import org.eclipse.glsp.server.operations.CompoundOperation;
import org.eclipse.glsp.server.operations.OperationHandlerRegistry;

import com.google.inject.Inject;

/** Does several things as one step. */
final class CompoundHandler extends BasicOperationHandler<CompoundOperation> {

    @Inject
    private OperationHandlerRegistry handlers;
    @Inject
    private OpenDiagram open;

    @Override
    public Optional<Command> createCommand(CompoundOperation operation) {
        int before = open.history().size();
        operation.getOperationList().forEach(o -> handlers.getOperationHandler(o).ifPresent(h -> h.execute(o)));
        open.history().join(before);
        return doNothing();
    }
}
