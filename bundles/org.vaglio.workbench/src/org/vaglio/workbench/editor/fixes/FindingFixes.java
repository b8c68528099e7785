// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.fixes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.vaglio.workbench.server.Addresses;
import org.vaglio.workbench.server.DiagnosisMarkers;
import org.vaglio.workbench.server.LiveMaps;
import org.vaglio.workbench.server.MarkerPlaces;

/** The ways to settle a finding, from the list of problems and from the text. */
public class FindingFixes implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return marker.getAttribute(DiagnosisMarkers.RULE, null) != null;
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        String uri = Addresses.of(marker.getResource().getLocation().toPath());
        return range(uri, marker).map(range -> CodeActions.at(uri, range, CodeActionKind.QuickFix)).orElse(List.of()).stream()
                .map(FindingFix::new).toArray(IMarkerResolution[]::new);
    }

    /** Where the finding of a marker is now, as it was found last. */
    private static Optional<Range> range(String uri, IMarker marker) {
        int line = marker.getResource() instanceof IFile file ? MarkerPlaces.in(file).line(marker) - 1 : 0;
        String rule = marker.getAttribute(DiagnosisMarkers.RULE, "");
        String message = marker.getAttribute(IMarker.MESSAGE, "");
        return LiveMaps.get().diagnoses().of(uri).stream()
                .filter(d -> d.getCode() != null && rule.equals(d.getCode().getLeft()) && message.equals(d.getMessage().getLeft()))
                .map(d -> d.getRange()).min(Comparator.comparingInt(r -> Math.abs(r.getStart().getLine() - line)));
    }
}
