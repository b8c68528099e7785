// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.vaglio.language.ide.views.FindingRow;
import org.vaglio.workbench.views.findings.Grouping.Group;

/** The findings in groups, as far as they are searched for. */
final class FindingContents implements ITreeContentProvider {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private List<FindingRow> rows = List.of();
    private List<Group> groups = List.of();
    private Grouping grouping = Grouping.SEVERITY;
    private String words = "";
    private boolean acceptedToo;

    void rows(List<FindingRow> told) {
        rows = told;
        update();
    }

    void grouping(Grouping chosen) {
        grouping = chosen;
        update();
    }

    Grouping grouping() {
        return grouping;
    }

    void words(String searched) {
        words = searched;
        update();
    }

    void acceptedToo(boolean shown) {
        acceptedToo = shown;
        update();
    }

    private void update() {
        groups = grouping.of(rows.stream().filter(r -> acceptedToo || r.accepted() == null).filter(this::matches).toList());
    }

    private boolean matches(FindingRow row) {
        String text = String.join(" ", row.message(), row.subject(), row.rule(), row.stated(), row.expected()).toLowerCase(Locale.ROOT);
        return BLANKS.splitAsStream(words.toLowerCase(Locale.ROOT)).allMatch(text::contains);
    }

    List<Group> groups() {
        return groups;
    }

    /** What is shown, from top to bottom. */
    List<FindingRow> shown() {
        List<FindingRow> shown = new ArrayList<>();
        groups.forEach(g -> shown.addAll(g.rows()));
        return shown;
    }

    /** How many findings are accepted. */
    long accepted() {
        return rows.stream().filter(r -> r.accepted() != null).count();
    }

    @Override
    public Object[] getElements(Object input) {
        return groups.toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
        return element instanceof Group group ? group.rows().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return groups.stream().filter(g -> g.rows().contains(element)).findFirst().orElse(null);
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Group;
    }
}
