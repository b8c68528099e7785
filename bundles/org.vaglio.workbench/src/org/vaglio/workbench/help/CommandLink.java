// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.help;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;

/**
 * A command of the workbench that a guide offers.
 *
 * @param id         of the command
 * @param parameters by their names
 */
public record CommandLink(String id, Map<String, String> parameters) {

    /** What links to commands begin with. */
    static final String SCHEME = "command:";

    /** Reads a link such as {@code command:org.eclipse.ui.newWizard?newWizardId=x}. */
    static CommandLink of(String link) {
        String[] parts = link.substring(SCHEME.length()).split("[?&]");
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            int sign = parts[i].indexOf('=');
            parameters.put(parts[i].substring(0, sign), parts[i].substring(sign + 1));
        }
        return new CommandLink(parts[0], parameters);
    }

    /** Does the command; when that is not possible, the user is told why. */
    public void run() {
        var workbench = PlatformUI.getWorkbench();
        var command = workbench.getService(ICommandService.class).getCommand(id);
        try {
            workbench.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
        } catch (CommandException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW);
        }
    }
}
