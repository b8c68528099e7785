// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.features;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.language.linking.MapResource;
import org.vaglio.language.linking.Mention;
import org.vaglio.language.messages.MessageLanguage;
import org.vaglio.language.naming.MappaNames;
import org.vaglio.model.riskmap.NamedElement;

import com.google.inject.Inject;

/** Gives an element another name, everywhere. */
public class Rename {

    @Inject
    private Places places;
    @Inject
    private IValueConverterService converters;
    @Inject
    private MappaNames names;
    @Inject
    private MessageLanguage language;

    /** The word that can be renamed at a place; null when there is none. */
    public PrepareRenameResult prepare(MapFile file, int offset) {
        Spot spot = Spot.at(file, offset).orElse(null);
        if (spot == null || !(spot.meant() instanceof NamedElement named) || file.group().fileOf(named) == null
                || named.getName() == null) {
            return null;
        }
        return new PrepareRenameResult(file.range((INode) spot.leaf()), named.getName());
    }

    /**
     * The edits of each text.
     *
     * @throws Refused when the word cannot be renamed, or the name cannot be given
     */
    public Map<String, List<TextEdit>> rename(MapFile file, int offset, String newName) throws Refused {
        EObject target = Spot.at(file, offset).map(Spot::meant).orElse(null);
        MapFile home = target == null ? null : file.group().fileOf(target);
        if (home == null || places.name(home, target) == null) {
            throw new Refused(language.choose("Qui non c'è un nome che si possa cambiare.", "There is no name here that can be changed."));
        }
        String written = written(newName);
        refuseTaken(file, (NamedElement) target, newName);
        Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
        add(edits, home, places.name(home, target), written);
        for (Mention mention : file.group().links().mentions(target)) {
            MapFile place = file.group().fileOf(mention.owner());
            add(edits, place, place.range((INode) mention.word()), written);
        }
        return edits;
    }

    private static void add(Map<String, List<TextEdit>> edits, MapFile file, Range range, String text) {
        List<TextEdit> own = edits.computeIfAbsent(file.uri(), u -> new ArrayList<>());
        if (own.stream().noneMatch(e -> e.getRange().equals(range))) {
            own.add(new TextEdit(range, text));
        }
    }

    private String written(String name) throws Refused {
        try {
            return converters.toString(name.startsWith("^") ? name.substring(1) : name, "Nome");
        } catch (ValueConverterException e) {
            throw new Refused(e.getMessage());
        }
    }

    private void refuseTaken(MapFile file, NamedElement element, String newName) throws Refused {
        QualifiedName old = names.getFullyQualifiedName(element);
        if (old == null || newName.equals(element.getName())) {
            return;
        }
        QualifiedName wanted = old.skipLast(1).append(newName);
        for (MapFile other : file.group().files()) {
            MapResource resource = other.resource();
            EObject taken = resource.names() == null ? null : resource.names().find(wanted, element.eClass());
            if (taken != null) {
                int line = NodeModelUtils.getNode(taken).getStartLine();
                throw new Refused(language.choose("Il nome «" + newName + "» c'è già, alla riga " + line + ".",
                        "The name \"" + newName + "\" is taken, in line " + line + "."));
            }
        }
    }
}
