// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.wizards.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.osgi.util.NLS;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.vaglio.assessment.Audit;
import org.vaglio.assessment.Finding;
import org.vaglio.documents.DocumentProblem;
import org.vaglio.documents.maps.DocumentMap;
import org.vaglio.documents.maps.DocumentMaps;
import org.vaglio.documents.maps.DocumentNote;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.SourceSpan;
import org.vaglio.workbench.server.LiveMaps;

/** Reads a document as a map and checks the map, without writing anything. */
final class PreviewReader {

    private static final URI ANY_MAP = URI.createURI("import.mappa");

    private PreviewReader() {
    }

    /**
     * Reads a document. To be called by a thread that may be interrupted in order to stop it.
     *
     * @param monitor told how far it is; when it is cancelled, the reading stops at the next page
     * @throws DocumentProblem when the document cannot be read
     * @throws OperationCanceledException when it was cancelled
     */
    static ImportPreview read(Path document, IProgressMonitor monitor) throws DocumentProblem {
        DocumentMaps maps = maps();
        String name = document.getFileName().toString();
        DocumentMap map = maps.read(document, (done, total) -> {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            monitor.subTask(total > 0 ? NLS.bind(Messages.readingPart, new Object[] {name, done, total}) : name);
        });
        return preview(maps.text(map), map);
    }

    /** The language is made ready by the server, which may not have started yet. */
    private static DocumentMaps maps() {
        LiveMaps.get().server().ready().join();
        return IResourceServiceProvider.Registry.INSTANCE.getResourceServiceProvider(ANY_MAP).get(DocumentMaps.class);
    }

    private static ImportPreview preview(String text, DocumentMap map) {
        List<Plan> plans = map.group().plans();
        Passages passages = new Passages(map.content());
        return new ImportPreview(text, map.isEmpty(), plans.stream().mapToInt(p -> p.getProcesses().size()).sum(),
                plans.stream().mapToInt(p -> p.getSheets().size()).sum(), plans.stream().mapToInt(p -> p.getMeasures().size()).sum(),
                plans.stream().flatMap(p -> Audit.of(p).findings().stream()).map(f -> found(f, passages)).toList(),
                map.notes().stream().map(n -> noted(n, passages)).toList());
    }

    private static ImportPreview.Found found(Finding finding, Passages passages) {
        SourceSpan span = Passages.span(finding.element());
        String message = finding.message().in(Locale.getDefault());
        if (span == null) {
            return new ImportPreview.Found(finding.severity(), "", finding.rule().id(), message, "");
        }
        String passage = span.getText() != null ? span.getText() : passages.text(span.getPage(), span.getFromLine(), span.getToLine());
        return new ImportPreview.Found(finding.severity(), Passages.place(span.getPage(), span.getFromLine()), finding.rule().id(), message, passage);
    }

    private static ImportPreview.Noted noted(DocumentNote note, Passages passages) {
        String kind = switch (note.kind()) {
            case REPAIRED -> Messages.repaired;
            case SKIPPED -> Messages.skipped;
            case UNREADABLE -> Messages.unreadable;
        };
        return new ImportPreview.Noted(kind, Passages.place(note.page(), note.line()), note.text().in(Locale.getDefault()),
                passages.text(note.page(), note.line(), note.line()));
    }
}
