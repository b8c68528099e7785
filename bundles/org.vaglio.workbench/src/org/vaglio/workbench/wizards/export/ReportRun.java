// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.wizards.export;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.osgi.util.NLS;
import org.vaglio.language.files.AtomicFile;
import org.vaglio.language.ide.features.Commands;
import org.vaglio.workbench.server.Addresses;
import org.vaglio.workbench.server.LiveMaps;

/** Asks the server for a report and writes it, while somebody waits who may stop it. */
final class ReportRun implements IRunnableWithProgress {

    private static final int LOOK_MILLIS = 100;

    private final IFile map;
    private final ReportFormat format;
    private final Path file;

    ReportRun(IFile map, ReportFormat format, Path file) {
        this.map = map;
        this.format = format;
        this.file = file;
    }

    @Override
    public void run(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
        monitor.beginTask(NLS.bind(Messages.writing, map.getName()), IProgressMonitor.UNKNOWN);
        List<Object> arguments = List.of(Addresses.of(map.getLocation().toPath()));
        CompletableFuture<Object> answer = LiveMaps.get().server()
                .ask(s -> s.getWorkspaceService().executeCommand(new ExecuteCommandParams(Commands.REPORT, arguments)));
        try {
            AtomicFile.write(file, format.of(map.getName(), (String) await(answer, monitor)));
        } catch (ExecutionException e) {
            throw new InvocationTargetException(e.getCause());
        } catch (IOException e) {
            throw new InvocationTargetException(e, NLS.bind(Messages.notWritten, file));
        }
    }

    private static Object await(CompletableFuture<Object> answer, IProgressMonitor monitor) throws InterruptedException, ExecutionException {
        while (true) {
            try {
                return answer.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (monitor.isCanceled()) {
                    answer.cancel(true);
                    throw new InterruptedException();
                }
            }
        }
    }
}
