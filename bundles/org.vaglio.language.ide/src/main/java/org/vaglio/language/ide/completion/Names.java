// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.completion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.vaglio.language.files.MapTexts;
import org.vaglio.language.ide.workspace.Workspace;
import org.vaglio.model.riskmap.Criterion;
import org.vaglio.model.riskmap.TitledElement;

import com.google.inject.Inject;

/** Names that may be referred to at a place, the nearest first. */
class Names {

    /** More names than anybody scrolls through; what is typed finds the others. */
    private static final int MOST = 1000;

    @Inject
    private IScopeProvider scopes;
    @Inject
    private IValueConverterService converters;

    List<CompletionItem> of(Cursor cursor, EReference reference) {
        if (cursor.element() == null) {
            return List.of();
        }
        List<IEObjectDescription> found = new ArrayList<>();
        scopes.getScope(cursor.element(), reference).getAllElements().forEach(found::add);
        String typed = cursor.file().text().substring(cursor.start(), cursor.offset());
        found.removeIf(d -> found.size() > MOST && !d.getName().toString().startsWith(typed));
        int here = cursor.offset();
        found.sort(Comparator.comparing((IEObjectDescription d) -> d.getName().getSegmentCount())
                .thenComparing(d -> distance(d.getEObjectOrProxy(), cursor, here)));
        List<CompletionItem> items = new ArrayList<>();
        for (IEObjectDescription description : found.subList(0, Math.min(MOST, found.size()))) {
            item(description, reference, items.size()).ifPresent(items::add);
        }
        return items;
    }

    /** Elements of the same file near the place are likelier than those far away. */
    private static int distance(EObject element, Cursor cursor, int here) {
        ICompositeNode node = element.eIsProxy() ? null : NodeModelUtils.getNode(element);
        return node == null || !cursor.file().holds(element) ? Integer.MAX_VALUE : Math.abs(node.getOffset() - here);
    }

    private Optional<CompletionItem> item(IEObjectDescription description, EReference reference, int rank) {
        EObject element = description.getEObjectOrProxy();
        String name = description.getName().toString();
        try {
            CompletionItem item = Completion.item(name, converters.toString(name, "NomeQualificato"), CompletionItemKind.Reference,
                    element instanceof TitledElement titled ? titled.getTitle() : null,
                    element instanceof Criterion criterion ? criterion.getQuestion() : null);
            item.setSortText(String.format("1%05d", rank));
            if (element instanceof TitledElement titled && titled.getTitle() != null) {
                item.setFilterText(name + " " + titled.getTitle());
            }
            return Optional.of(item);
        } catch (ValueConverterException e) {
            return Optional.empty(); // a formula without a name of its own
        }
    }

    /** Maps beside the file, to import. */
    List<CompletionItem> files(Cursor cursor) {
        Path own = Workspace.path(cursor.file().uri()).orElse(null);
        if (own == null || !Files.isDirectory(own.getParent())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(own.getParent())) {
            return files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(MapTexts.ENDING)
                    && !f.equals(own.getFileName().toString())).sorted()
                    .map(f -> Completion.item(f, '"' + f + '"', CompletionItemKind.File, null, null)).toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
