// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.vaglio.assessment.Severity;
import org.vaglio.language.ide.views.FindingRow;

/** By what findings are put together. */
enum Grouping {
    /** How bad they are, the worst first. */
    SEVERITY(row -> Severities.label(row.severity())),
    /** The rule that finds them. */
    RULE(row -> row.rule() + " · " + row.summary()),
    /** The process, sheet or table that they are in. */
    SUBJECT(row -> row.subject().isEmpty() ? Messages.noSubject : row.subject());

    /**
     * Findings that belong together.
     *
     * @param label what they have in common
     * @param worst how bad the worst of them is
     * @param rows  in the order of the text
     */
    record Group(String label, Severity worst, List<FindingRow> rows) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Group group && group.label.equals(label);
        }

        @Override
        public int hashCode() {
            return label.hashCode();
        }
    }

    private final Function<FindingRow, String> label;

    Grouping(Function<FindingRow, String> label) {
        this.label = label;
    }

    /** What people call it. */
    String title() {
        return switch (this) {
            case SEVERITY -> Messages.bySeverity;
            case RULE -> Messages.byRule;
            case SUBJECT -> Messages.bySubject;
        };
    }

    /** The groups: those with the worst findings first, but sheets in the order of the text. */
    List<Group> of(List<FindingRow> rows) {
        Map<String, List<FindingRow>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(label.apply(row), k -> new ArrayList<>()).add(row));
        List<Group> all = new ArrayList<>();
        groups.forEach((text, members) -> all.add(new Group(text, worst(members), members)));
        if (this != SUBJECT) {
            all.sort(Comparator.comparing(Group::worst).thenComparing(g -> -g.rows().size()));
        }
        return all;
    }

    private static Severity worst(List<FindingRow> rows) {
        return rows.stream().map(FindingRow::severity).min(Comparator.naturalOrder()).orElse(Severity.INFO);
    }
}
