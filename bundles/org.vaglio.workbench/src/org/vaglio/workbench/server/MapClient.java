// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.server;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.services.LanguageClient;

/** Hears what the server says by itself. */
final class MapClient implements LanguageClient {

    private final Diagnoses diagnoses;
    private final Map<Object, ServerJob> jobs = new ConcurrentHashMap<>();

    MapClient(Diagnoses diagnoses) {
        this.diagnoses = diagnoses;
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams published) {
        diagnoses.found(published.getUri(), published.getDiagnostics(), published.getVersion());
    }

    @Override
    public void showMessage(MessageParams message) {
        logMessage(message);
    }

    @Override
    public void logMessage(MessageParams message) {
        if (message.getType() == MessageType.Error) {
            ILog.get().error(message.getMessage());
        }
    }

    @Override
    public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void notifyProgress(ProgressParams progress) {
        Object token = progress.getToken().get();
        Object news = progress.getValue().isLeft() ? progress.getValue().getLeft() : null;
        if (news instanceof WorkDoneProgressBegin begin) {
            ServerJob job = new ServerJob(begin.getTitle());
            jobs.put(token, job);
            job.schedule();
        } else if (news instanceof WorkDoneProgressEnd) {
            ServerJob job = jobs.remove(token);
            if (job != null) {
                job.end();
            }
        }
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void telemetryEvent(Object event) {
        // nothing is collected
    }
}
