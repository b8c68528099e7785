// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
            workspace.run(m -> show(file, LiveMaps.get().diagnoses().lastOf(uri), texts.at(uri).orElse(null)),
                    workspace.getRuleFactory().modifyRule(file), IWorkspace.AVOID_UPDATE, null);
        } catch (CoreException e) {
            if (file.isAccessible()) {
                throw e;
            } // else it went meanwhile, and its markers with it
        }
    }

    /** Markers that say the same where they are now stay; the others go, and the missing ones come. */
    private static void show(IFile file, Diagnoses.Found found, OpenText open) throws CoreException {
        Map<Map<String, Object>, Integer> missing = missing(found.diagnostics(), file, open);
        MarkerPlaces places = MarkerPlaces.in(file);
        List<IMarker> gone = new ArrayList<>();
        for (IMarker marker : file.findMarkers(TYPE, false, IResource.DEPTH_ZERO)) {
            Map<String, Object> attributes = places.attributes(marker);
            int alike = missing.getOrDefault(attributes, 0);
            if (alike > 0) {
                missing.put(attributes, alike - 1);
            } else {
                gone.add(marker);
            }
        }
        if (found.isOutdated(open)) {
            return; // what is found in the text of now will be shown at the right places
        }
        for (IMarker marker : gone) {
            marker.delete();
        }
        for (Map.Entry<Map<String, Object>, Integer> entry : missing.entrySet()) {
            for (int n = entry.getValue(); n > 0; n--) {
                file.createMarker(TYPE, entry.getKey());
            }
        }
    }

    /** What markers have to say, and how many say the same. */
    private static Map<Map<String, Object>, Integer> missing(List<Diagnostic> found, IFile file, OpenText open) {
        Map<Map<String, Object>, Integer> missing = new LinkedHashMap<>();
        if (!found.isEmpty()) {
            attributes(found, open == null ? text(file) : open.document().get()).forEach(a -> missing.merge(a, 1, Integer::sum));
        }
        return missing;
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
        if (diagnostic.getCode() != null) {
            attributes.put(RULE, diagnostic.getCode().getLeft());
        }
        if (line < lines.lineCount() && diagnostic.getRange().getEnd().getLine() < lines.lineCount()) {
            MarkerPlaces.put(attributes, line + 1, lines.offset(diagnostic.getRange().getStart()), lines.offset(diagnostic.getRange().getEnd()));
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
