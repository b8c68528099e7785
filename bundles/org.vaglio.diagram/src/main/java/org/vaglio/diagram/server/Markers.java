// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.server.features.validation.Marker;
import org.eclipse.glsp.server.features.validation.MarkerKind;
import org.vaglio.assessment.Finding;
import org.vaglio.diagram.drawing.Drawn;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.ScoringSheet;
import org.vaglio.viewpoint.engine.drawing.Node;

/** What the last check found, at the views that show what it is about, or what holds that. */
final class Markers {

    /** Stands for the diagram as a whole where a finding is about what it is drawn of. */
    private static final String WHOLE = "";

    private final Map<EObject, String> views = new HashMap<>();
    private final Locale locale;

    private Markers(Drawn drawn, Locale locale) {
        this.locale = locale;
        drawn.views().forEach((id, view) -> {
            if (view instanceof Node) {
                views.putIfAbsent(view.target(), id);
            }
        });
        views.putIfAbsent(drawn.diagram().target(), WHOLE);
    }

    /**
     * The findings of the maps that a diagram was drawn of; to be asked in the thread of the language server.
     *
     * @return empty while they are not checked as they are
     */
    static List<Marker> of(MapFile file, Drawn drawn, Locale locale) {
        if (!file.group().isChecked() || !drawn.isOf(file)) {
            return List.of();
        }
        Markers markers = new Markers(drawn, locale);
        List<Marker> all = new ArrayList<>();
        file.group().checked().findings().values().forEach(found -> found.forEach(f -> markers.add(f, all)));
        return all;
    }

    private void add(Finding finding, List<Marker> all) {
        Set<String> ids = new LinkedHashSet<>();
        collect(finding.element(), ids);
        ids.forEach(id -> all.add(new Marker(finding.rule().id(), finding.message().in(locale), id, kind(finding))));
    }

    /** A sheet is about what it scores, wherever it is written. */
    private void collect(EObject element, Set<String> ids) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (views.containsKey(at)) {
                ids.add(views.get(at));
                return;
            }
            if (at instanceof ScoringSheet sheet) {
                Navigation.scored(sheet).forEach(s -> collect(s, ids));
                return;
            }
        }
    }

    private static String kind(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> MarkerKind.ERROR;
            case WARNING -> MarkerKind.WARNING;
            case INFO -> MarkerKind.INFO;
        };
    }
}
