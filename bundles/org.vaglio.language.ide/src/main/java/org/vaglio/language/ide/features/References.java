// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.features;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.LinkedEditingRanges;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.INode;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.language.linking.Mention;

import com.google.inject.Inject;

/** From a name to what it means, and back. */
public class References {

    @Inject
    private Places places;
    @Inject
    private LibraryFiles library;

    /** Where the element that a name means is defined; empty for another word. */
    public List<LocationLink> definition(MapFile file, int offset) {
        return Spot.at(file, offset).map(spot -> definition(file, spot)).orElse(List.of());
    }

    private List<LocationLink> definition(MapFile file, Spot spot) {
        EObject target = spot.meant();
        if (target == null) {
            return List.of();
        }
        Range from = file.range(spot.leaf());
        MapFile home = file.group().fileOf(target);
        if (home == null) {
            return library.place(target).map(l -> List.of(new LocationLink(l.getUri(), l.getRange(), l.getRange(), from)))
                    .orElse(List.of());
        }
        Range name = places.name(home, target);
        Range whole = home.range(target);
        return List.of(new LocationLink(home.uri(), whole, name == null ? whole : name, from));
    }

    /** All names that mean the element at a place. */
    public List<Location> references(MapFile file, int offset, boolean withDefinition) {
        EObject target = Spot.at(file, offset).map(Spot::meant).orElse(null);
        if (target == null) {
            return List.of();
        }
        List<Location> found = new ArrayList<>();
        MapFile home = file.group().fileOf(target);
        if (withDefinition && home != null && places.name(home, target) != null) {
            found.add(new Location(home.uri(), places.name(home, target)));
        }
        for (Mention mention : file.group().links().mentions(target)) {
            MapFile place = file.group().fileOf(mention.owner());
            found.add(new Location(place.uri(), place.range((INode) mention.word())));
        }
        found.sort(Comparator.comparing(Location::getUri).thenComparing(l -> l.getRange().getStart(), Places.ORDER));
        return found;
    }

    /** The same within the text itself. */
    public List<DocumentHighlight> highlights(MapFile file, int offset) {
        Range definition = Spot.at(file, offset).map(Spot::meant).filter(file::holds).map(e -> places.name(file, e)).orElse(null);
        return references(file, offset, true).stream().filter(l -> l.getUri().equals(file.uri()))
                .map(l -> new DocumentHighlight(l.getRange(), l.getRange().equals(definition) ? DocumentHighlightKind.Write
                        : DocumentHighlightKind.Read)).toList();
    }

    /** A name and what refers to it, to be typed at once; null where that does not help. */
    public LinkedEditingRanges linked(MapFile file, int offset) {
        String word = Spot.at(file, offset).map(s -> s.leaf().getText()).orElse("");
        List<Location> all = references(file, offset, true);
        boolean here = all.stream().allMatch(l -> l.getUri().equals(file.uri()));
        List<Range> ranges = all.stream().map(Location::getRange).filter(r -> text(file, r).equals(word)).toList();
        return here && ranges.size() == all.size() && ranges.size() > 1
                ? new LinkedEditingRanges(ranges, "\\^?[a-zA-Z_\\u00C0-\\u024F](-?[a-zA-Z_0-9\\u00C0-\\u024F])*") : null;
    }

    private static String text(MapFile file, Range range) {
        return file.text().substring(file.lines().offset(range.getStart()), file.lines().offset(range.getEnd()));
    }
}
