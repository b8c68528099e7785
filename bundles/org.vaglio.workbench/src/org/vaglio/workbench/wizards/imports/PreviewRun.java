// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.wizards.imports;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.osgi.util.NLS;

/** Reads a document while somebody waits, who may stop it at any time. */
final class PreviewRun implements IRunnableWithProgress {

    private static final int LOOK_MILLIS = 100;

    private final Path document;
    private ImportPreview preview;

    PreviewRun(Path document) {
        this.document = document;
    }

    /** What was read, after it has run. */
    ImportPreview preview() {
        return preview;
    }

    @Override
    public void run(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
        monitor.beginTask(NLS.bind(Messages.reading, document.getFileName()), IProgressMonitor.UNKNOWN);
        FutureTask<ImportPreview> task = new FutureTask<>(() -> PreviewReader.read(document, monitor));
        Thread thread = new Thread(task, "vaglio-import");
        thread.setDaemon(true);
        thread.start();
        try {
            preview = await(task, monitor);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OperationCanceledException) {
                throw new InterruptedException();
            }
            throw new InvocationTargetException(e.getCause());
        } finally {
            monitor.done();
        }
    }

    private static ImportPreview await(FutureTask<ImportPreview> task, IProgressMonitor monitor) throws InterruptedException, ExecutionException {
        while (true) {
            try {
                return task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (monitor.isCanceled()) {
                    task.cancel(true);
                    throw new InterruptedException();
                }
            }
        }
    }
}
