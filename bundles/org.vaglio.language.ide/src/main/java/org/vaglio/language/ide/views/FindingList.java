// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.views;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Range;
import org.vaglio.assessment.Audit;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Text;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.language.ide.features.Derivation;
import org.vaglio.language.ide.features.Places;
import org.vaglio.language.ide.features.Symbols;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.language.ide.workspace.MapGroup;
import org.vaglio.language.messages.MessageLanguage;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Element;
import org.vaglio.model.riskmap.ScoringSheet;
import org.vaglio.model.riskmap.SourceSpan;
import org.vaglio.model.riskmap.TableRow;

import com.google.inject.Inject;

/** All that the last check found, accepted findings included, in the order of files and texts. */
public class FindingList {

    @Inject
    private Symbols symbols;
    @Inject
    private Places places;
    @Inject
    private Derivation derivation;
    @Inject
    private MessageLanguage language;

    /** The findings of some maps that have been checked; those that have not been are left out. */
    public List<FindingRow> of(Collection<MapGroup> groups) {
        List<FindingRow> rows = new ArrayList<>();
        for (MapGroup group : groups) {
            if (group.isChecked()) {
                ElementRefs refs = new ElementRefs(group);
                for (Audit audit : group.checked().audits().values()) {
                    audit.findings().stream().map(f -> row(group, refs, audit.facts(), f)).filter(Objects::nonNull).forEach(rows::add);
                }
            }
        }
        rows.sort((a, b) -> a.ref().uri().equals(b.ref().uri()) ? a.offset() - b.offset() : a.ref().uri().compareTo(b.ref().uri()));
        return rows;
    }

    private FindingRow row(MapGroup group, ElementRefs refs, PlanFacts facts, Finding finding) {
        MapFile file = group.fileOf(finding.element());
        EObject shown = shown(finding.element());
        ElementRef ref = refs.of(shown == null ? finding.element() : shown);
        if (file == null || ref == null) {
            return null;
        }
        Range range = places.of(file, finding);
        int offset = file.lines().offset(range.getStart());
        return new FindingRow(ref, range.getStart().getLine() + 1, offset, file.lines().offset(range.getEnd()) - offset,
                finding.rule().id(), said(finding.rule().summary()), finding.severity(), shown == null ? "" : symbols.label(shown),
                Objects.requireNonNullElse(finding.stated(), ""), Objects.requireNonNullElse(finding.expected(), ""),
                said(finding.message()), finding.causes().stream().map(this::said).toList(), arithmetic(facts, finding.element()),
                passage(finding.element()), finding.accepted() == null ? null : finding.accepted().getReason());
    }

    private String said(Text text) {
        return language.choose(text.italian(), text.english());
    }

    /** The nearest element that trees show; null when there is none. */
    private EObject shown(EObject element) {
        EObject shown = element;
        while (shown != null && !symbols.isShown(shown)) {
            shown = shown.eContainer();
        }
        return shown;
    }

    private List<String> arithmetic(PlanFacts facts, EObject element) {
        ScoringSheet sheet = Navigation.container(element, ScoringSheet.class);
        Optional<SheetFacts> known = sheet != null ? facts.sheetOf(sheet)
                : element instanceof TableRow row && row.getSubject() != null ? facts.sheetOf(row.getSubject()) : Optional.empty();
        return known.map(s -> Arrays.stream(derivation.of(s, facts).split("\n\n")).map(l -> l.replace("**", "")).toList())
                .orElse(List.of());
    }

    private static FindingRow.Passage passage(EObject element) {
        SourceSpan span = null;
        for (EObject e = element; e != null && span == null; e = e.eContainer()) {
            span = e instanceof Element sourced ? sourced.getSource() : null;
        }
        return span == null ? null : new FindingRow.Passage(span.getDocument() == null ? ""
                : Objects.requireNonNullElse(span.getDocument().getTitle(), ""), span.getPage(), span.getFromLine(),
                Objects.requireNonNullElse(span.getText(), ""));
    }
}
