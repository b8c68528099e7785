// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli.draw;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.language.ide.features.Drawer;
import org.vaglio.language.ide.features.Refused;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.viewpoint.engine.drawing.Drawing;
import org.vaglio.viewpoint.engine.reading.ViewpointProblem;
import org.vaglio.viewpoint.engine.specification.DiagramDescription;

/** The diagram of what an editor's cursor stands in: of the nearest element around it that a diagram is about. */
public final class PlaceDiagram implements Drawer {

    private record Choice(DiagramDescription description, EObject target) {
    }

    @Override
    public String svg(MapFile file, EObject element, Locale locale) throws Refused {
        try {
            Drawing drawing = MapDiagram.drawing(List.copyOf(file.group().resources().getResources()));
            Choice choice = choice(drawing, element).orElseThrow(() -> new Refused(locale.equals(Locale.ITALIAN)
                    ? "Nessun diagramma mostra questo elemento." : "No diagram shows this element."));
            return DrawnFile.picture(drawing.draw(choice.description(), choice.target()), MapDiagram.images()).svg();
        } catch (ViewpointProblem e) {
            throw new IllegalStateException(e); // Vaglio's own viewpoint
        }
    }

    private static Optional<Choice> choice(Drawing drawing, EObject element) {
        for (EObject around = element; around != null; around = around.eContainer()) {
            for (DiagramDescription description : drawing.specification().diagrams()) {
                if (drawing.targets(description).contains(around)) {
                    return Optional.of(new Choice(description, around));
                }
            }
        }
        return Optional.empty();
    }
}
