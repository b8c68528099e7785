// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.features;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.language.messages.MessageLanguage;
import org.vaglio.model.riskmap.NamedElement;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.ScoringSheet;
import org.vaglio.model.riskmap.TitledElement;

import com.google.inject.Inject;

/** The outline of a file, and the search through all of them. */
public class Symbols {

    /** More answers than anybody reads. */
    private static final int MOST = 500;

    @Inject
    private Places places;
    @Inject
    private MessageLanguage language;

    /** The outline. */
    public List<DocumentSymbol> outline(MapFile file) {
        return file.map() == null ? List.of() : children(file, file.map());
    }

    private List<DocumentSymbol> children(MapFile file, EObject parent) {
        List<DocumentSymbol> symbols = new ArrayList<>();
        for (EObject child : parent.eContents()) {
            if (Words.isShown(child) && file.range(child) != null) {
                symbols.add(symbol(file, child));
            } else {
                symbols.addAll(children(file, child));
            }
        }
        return symbols;
    }

    private DocumentSymbol symbol(MapFile file, EObject element) {
        Range whole = file.range(element);
        Range name = places.name(file, element);
        DocumentSymbol symbol = new DocumentSymbol(label(element), Words.symbol(element), whole, name == null
                ? new Range(whole.getStart(), whole.getStart()) : name, Words.kind(element, language));
        symbol.setChildren(children(file, element));
        return symbol;
    }

    /** Whether an element is shown in outlines, trees and searches. */
    public boolean isShown(EObject element) {
        return Words.isShown(element);
    }

    /** What people call the kind of an element. */
    public String kind(EObject element) {
        return Words.kind(element, language);
    }

    /** What an element is called in lists; never empty. */
    public String label(EObject element) {
        String title = element instanceof TitledElement t ? t.getTitle() : null;
        String name = switch (element) {
            case Process p when p.getNumber() != null -> p.getNumber();
            case ScoringSheet s when s.getLabel() != null -> s.getLabel();
            case NamedElement n -> n.getName();
            default -> null;
        };
        String both = (name == null ? "" : name) + (title == null || title.isBlank() ? "" : " " + title);
        return both.isBlank() ? Words.kind(element, language) : both.strip();
    }

    /** What an element is called where nobody needs its name: its title, else its name; never empty. */
    public String title(TitledElement element) {
        return element.getTitle() == null || element.getTitle().isBlank() ? label(element) : element.getTitle();
    }

    /** Elements whose name or title holds all words of a query, in any of some files. */
    public List<WorkspaceSymbol> search(Collection<MapFile> files, String query) {
        String[] words = query.toLowerCase(Locale.ROOT).strip().split("\\s+");
        List<WorkspaceSymbol> found = new ArrayList<>();
        for (MapFile file : files) {
            if (file.map() != null) {
                file.map().eAllContents().forEachRemaining(e -> {
                    if (found.size() < MOST && Words.isShown(e) && matches(e, words)) {
                        found.add(symbolOf(file, e));
                    }
                });
            }
        }
        return found;
    }

    private static boolean matches(EObject element, String[] words) {
        String text = ((element instanceof NamedElement n ? n.getName() : "") + " " + (element instanceof TitledElement t
                ? t.getTitle() : "") + " " + (element instanceof Process p ? p.getNumber() : "")).toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private WorkspaceSymbol symbolOf(MapFile file, EObject element) {
        Range name = places.name(file, element);
        WorkspaceSymbol symbol = new WorkspaceSymbol(label(element), Words.symbol(element), Either.forLeft(
                new Location(file.uri(), name == null ? places.head(file, element) : name)));
        EObject container = element.eContainer();
        if (container != null && Words.isShown(container)) {
            symbol.setContainerName(label(container));
        }
        return symbol;
    }
}
