// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.commands;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.vaglio.language.ide.features.Commands;
import org.vaglio.workbench.diagram.Drawing;
import org.vaglio.workbench.editor.Refusals;
import org.vaglio.workbench.editor.links.Places;
import org.vaglio.workbench.server.LiveMaps;

import com.google.gson.JsonPrimitive;

/** What the server offers to do: some of it is done by the workbench, the rest by the server. */
public final class ServerCommands {

    private ServerCommands() {
    }

    /** Does it. To be called where widgets may be used; what takes time is done beside. */
    public static void run(Command command) {
        switch (command.getCommand()) {
            case Commands.SHOW -> showFindings(command.getArguments());
            case Commands.DRAW -> Drawing.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(),
                    (String) command.getArguments().get(0), (Position) command.getArguments().get(1));
            case Commands.REPORT -> report(command.getArguments());
            default -> execute(command.getCommand(), command.getArguments(), answer -> {
            });
        }
    }

    private static void showFindings(List<Object> arguments) {
        Places.open((String) arguments.get(0), (Position) arguments.get(1));
        try {
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(IPageLayout.ID_PROBLEM_VIEW, null,
                    IWorkbenchPage.VIEW_VISIBLE);
        } catch (PartInitException e) {
            refuse(e.getMessage());
        }
    }

    private static void report(List<Object> arguments) {
        execute(Commands.REPORT, arguments, answer -> TextPage.open(Messages.report, text(answer)));
    }

    private static String text(Object answer) {
        return answer instanceof JsonPrimitive primitive ? primitive.getAsString() : String.valueOf(answer);
    }

    private static void execute(String command, List<Object> arguments, Consumer<Object> then) {
        Display display = Display.getCurrent();
        LiveMaps.get().server().ask(s -> s.getWorkspaceService().executeCommand(new ExecuteCommandParams(command, arguments)))
                .whenComplete((answer, failure) -> display.asyncExec(() -> {
                    if (failure == null) {
                        then.accept(answer);
                    } else {
                        refuse(Refusals.reason(failure));
                    }
                }));
    }

    private static void refuse(String reason) {
        MessageDialog.openInformation(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), Messages.title, reason);
    }
}
