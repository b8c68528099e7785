// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.osgi.util.NLS;
import org.vaglio.language.ide.workspace.TextLines;

/** Shows what the server finds as markers, in files that are open and in those that are not. */
public final class DiagnosisMarkers {

    /** The type of the markers. */
    public static final String TYPE = "org.vaglio.workbench.finding";
    /** Attribute: the id of the rule. */
    public static final String RULE = "org.vaglio.workbench.rule";

    private static final int MOST = 1000;

    private final OpenTexts texts;
    private final Set<String> changed = new LinkedHashSet<>();
    private final Job job;

    DiagnosisMarkers(OpenTexts texts) {
        this.texts = texts;
        job = Job.createSystem(Messages.showFindings, this::showAll);
    }

    /** Shows what is known of a map now, soon. */
    void update(String uri) {
        synchronized (changed) {
            changed.add(uri);
        }
        job.schedule();
    }

    private IStatus showAll(IProgressMonitor monitor) {
        List<String> now;
        synchronized (changed) {
            now = List.copyOf(changed);
            changed.clear();
        }
        for (String uri : now) {
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            for (IFile file : Addresses.files(uri)) {
                try {
                    showIfThere(file, uri);
                } catch (CoreException e) {
                    return e.getStatus();
                }
            }
        }
        return Status.OK_STATUS;
    }

    /**
     * A file that is saved has its markers moved to where their text is now: markers must not go meanwhile, and whoever moves them must have heard of
     * those that went before. So each file is shown in an operation of its own that keeps others off the file until all have heard of it.
     */
    private void showIfThere(IFile file, String uri) throws CoreException {
        IWorkspace workspace = file.getWorkspace();
        try {
            workspace.run(m -> show(file, LiveMaps.get().diagnoses().of(uri), texts.at(uri).map(t -> t.document().get()).orElse(null)),
                    workspace.getRuleFactory().modifyRule(file), IWorkspace.AVOID_UPDATE, null);
        } catch (CoreException e) {
            if (file.isAccessible()) {
                throw e;
            } // else it went meanwhile, and its markers with it
        }
    }

    /** Markers that say the same stay; the others go, and the missing ones come. */
    private static void show(IFile file, List<Diagnostic> found, String open) throws CoreException {
        List<Map<String, Object>> missing = found.isEmpty() ? new ArrayList<>() : attributes(found, open == null ? text(file) : open);
        for (IMarker marker : file.findMarkers(TYPE, false, IResource.DEPTH_ZERO)) {
            if (!missing.remove(marker.getAttributes())) {
                marker.delete();
            }
        }
        for (Map<String, Object> attributes : missing) {
            file.createMarker(TYPE, attributes);
        }
    }

    private static String text(IFile file) {
        try {
            return file.readString();
        } catch (CoreException e) {
            return ""; // it went meanwhile; the server will tell
        }
    }

    private static List<Map<String, Object>> attributes(List<Diagnostic> found, String text) {
        TextLines lines = new TextLines(text);
        List<Map<String, Object>> all = new ArrayList<>();
        found.stream().limit(MOST).forEach(d -> all.add(attributes(d, lines)));
        if (found.size() > MOST) {
            all.add(new HashMap<>(Map.of(IMarker.MESSAGE, NLS.bind(Messages.moreFindings, found.size() - MOST),
                    IMarker.SEVERITY, IMarker.SEVERITY_WARNING)));
        }
        return all;
    }

    private static Map<String, Object> attributes(Diagnostic diagnostic, TextLines lines) {
        Map<String, Object> attributes = new HashMap<>();
        int line = diagnostic.getRange().getStart().getLine();
        attributes.put(IMarker.MESSAGE, diagnostic.getMessage().getLeft());
        attributes.put(IMarker.SEVERITY, severity(diagnostic.getSeverity()));
        attributes.put(IMarker.LINE_NUMBER, line + 1);
        attributes.put(IMarker.LOCATION, NLS.bind(Messages.line, line + 1));
        if (diagnostic.getCode() != null) {
            attributes.put(RULE, diagnostic.getCode().getLeft());
        }
        if (line < lines.lineCount() && diagnostic.getRange().getEnd().getLine() < lines.lineCount()) {
            attributes.put(IMarker.CHAR_START, lines.offset(diagnostic.getRange().getStart()));
            attributes.put(IMarker.CHAR_END, lines.offset(diagnostic.getRange().getEnd()));
        }
        return attributes;
    }

    private static int severity(DiagnosticSeverity severity) {
        return switch (severity) {
            case Error -> IMarker.SEVERITY_ERROR;
            case Warning -> IMarker.SEVERITY_WARNING;
            default -> IMarker.SEVERITY_INFO;
        };
    }
}
