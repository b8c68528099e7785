// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.vaglio.assessment.causes.Names;
import org.vaglio.documents.recognise.Role;
import org.vaglio.documents.recognise.Table;
import org.vaglio.documents.recognise.Table.Row;
import org.vaglio.documents.recognise.Words;
import org.vaglio.model.Figure;

/** Which process a sheet is of: by its number, its title, or the title of a table's row that names its label. */
final class SheetLinks {

    private static final String LABEL = "\\d{1,3}(?:\\s*[./]\\s*\\d{1,3})?(?:\\s*(?:bis|ter|[a-z](?!\\p{L})))?\\s*\\)?";
    private static final Pattern CLAIM = Pattern.compile("(?i)sched[ae]\\s*(?:n\\s*[.°º]?|nr\\.?)?\\s*(" + LABEL + ")\\s*[=:]\\s*(" + Words.NUMBER + ")");
    private static final Pattern REFERENCE = Pattern.compile("(?i)(?:sched[ae]\\s*)?(?:n\\s*[.°º]?|nr\\.?)?\\s*(" + LABEL + ")");
    private static final Pattern PARTS = Pattern.compile("\\s+[/–]\\s+|\\s*/\\s+|\\s+-\\s+");
    private static final Pattern MARK = Pattern.compile("\\b(?:categoria|cat|lotto|fase|livello|area|classe|sezione|posizione) ([a-z]|[ivx]{1,4})\\b|\\b(\\d+)\\b");
    private static final double SIMILAR = 0.6;

    /** A figure that a table gives for the sheet of a label. */
    record Claim(String label, Figure value) {
    }

    private final PlanDraft plan;
    private final List<SheetDraft> sheets;
    private final List<SheetDraft> rows;
    private final List<Table> tables;
    private final Map<SheetDraft, List<ProcessDraft>> processes = new IdentityHashMap<>();

    /**
     * Links sheets.
     *
     * @param sheets those to be linked
     * @param rows   those of rows of tables, which have their process already
     * @param tables that repeat what sheets say
     */
    SheetLinks(PlanDraft plan, List<SheetDraft> sheets, List<SheetDraft> rows, List<Table> tables) {
        this.plan = plan;
        this.sheets = List.copyOf(sheets);
        this.rows = List.copyOf(rows);
        this.tables = tables;
    }

    /** The claims of a cell, each with its label. */
    static List<Claim> claims(String text) {
        List<Claim> claims = new ArrayList<>();
        Matcher claim = CLAIM.matcher(text);
        while (claim.find()) {
            claims.add(new Claim(Words.flat(claim.group(1)), Figure.parse(claim.group(2))));
        }
        return claims;
    }

    /** The sheet of a label; null when there is none, or several. */
    SheetDraft labelled(String label) {
        List<SheetDraft> found = Stream.concat(sheets.stream(), rows.stream()).filter(s -> s.label != null && sameLabel(s.label, label)
                || s.label == null && s.processNumber != null && sameLabel(s.processNumber, label)).toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    static boolean sameLabel(String a, String b) {
        return Words.normal(a).replace(" ", "").equals(Words.normal(b).replace(" ", ""));
    }

    /** The sheet that a text names by its label ("Scheda n. 3", "3"); null for none. */
    SheetDraft named(String text) {
        Matcher reference = REFERENCE.matcher(text);
        return reference.matches() ? labelled(Words.flat(reference.group(1))) : null;
    }

    /** Gives each sheet its process or processes. */
    void link() {
        for (SheetDraft sheet : sheets) {
            List<ProcessDraft> of = processesOf(sheet);
            processes.put(sheet, of);
            of.forEach(p -> p.area = p.area == null && sheet.area != null ? areaName(sheet) : p.area);
            if (of.size() == 1) {
                of.get(0).sheets.add(sheet);
            } else {
                plan.looseSheets.add(sheet);
            }
        }
    }

    private String areaName(SheetDraft sheet) {
        return sheet.area.code() != null ? plan.areas.name(sheet.area.code(), sheet.area.title(), sheet.area.span())
                : plan.area(sheet.area.title(), sheet.area.span());
    }

    /** The processes of a sheet; none for one that names nothing. */
    List<ProcessDraft> of(SheetDraft sheet) {
        return processes.getOrDefault(sheet, List.of());
    }

    private List<ProcessDraft> processesOf(SheetDraft sheet) {
        if (sheet.processNumber != null || sheet.processTitle != null) {
            return numbered(sheet);
        }
        List<String> titles = new ArrayList<>();
        titles.add(sheet.title);
        rowTitles(sheet).forEach(titles::add);
        titles.removeIf(Objects::isNull);
        for (String title : titles) {
            ProcessDraft exact = plan.find(null, title);
            if (exact != null) {
                return List.of(exact);
            }
        }
        ProcessDraft similar = titles.stream().map(this::similar).filter(Objects::nonNull).findFirst().orElse(null);
        if (similar != null) {
            return List.of(similar);
        }
        return sheet.title == null ? List.of() : List.of(plan.newProcess(sheet.label == null ? null : sheet.label.replaceFirst("\\)$", ""), sheet.title, sheet.span));
    }

    /** "17/18 - Direzione lavori / Varianti" is two processes on one sheet. */
    private List<ProcessDraft> numbered(SheetDraft sheet) {
        String[] numbers = sheet.processNumber == null ? new String[0] : sheet.processNumber.split("\\s*[/]\\s*");
        String[] titles = sheet.processTitle == null ? new String[0] : PARTS.split(sheet.processTitle);
        if (numbers.length > 1 && numbers.length == titles.length) {
            List<ProcessDraft> several = new ArrayList<>();
            for (int i = 0; i < numbers.length; i++) {
                several.add(plan.process(numbers[i], titles[i], sheet.span));
            }
            return several;
        }
        return List.of(plan.process(sheet.processNumber, sheet.processTitle, sheet.span));
    }

    /** Titles of rows of summaries and rankings that name the sheet. */
    private List<String> rowTitles(SheetDraft sheet) {
        List<String> titles = new ArrayList<>();
        if (sheet.label == null) {
            return titles;
        }
        for (Table table : tables) {
            for (Row row : table.rows()) {
                boolean names = row.cells().stream().flatMap(c -> claims(c).stream()).anyMatch(c -> sameLabel(c.label(), sheet.label))
                        || table.has(Role.SHEET) && named(table.text(row, Role.SHEET)) == sheet;
                if (names && table.has(Role.PROCESS) && !titles.contains(table.text(row, Role.PROCESS))) {
                    titles.add(table.text(row, Role.PROCESS));
                }
            }
        }
        return titles;
    }

    /** The process of a row: by title, number and title, or likeness; null when there is none. */
    ProcessDraft process(String number, String title) {
        ProcessDraft exact = plan.find(number, title);
        exact = exact != null ? exact : plan.find(null, title);
        return exact != null ? exact : similar(title);
    }

    /** The process whose title has most words in common with a text; null when none has enough. */
    ProcessDraft similar(String title) {
        return plan.processes.stream().filter(p -> p.title != null && similarity(p.title, title) >= SIMILAR)
                .max(Comparator.comparing(p -> similarity(p.title, title))).orElse(null);
    }

    private static double similarity(String a, String b) {
        Set<String> marks = marks(a);
        if (!marks.isEmpty() && !marks(b).isEmpty() && !marks.equals(marks(b))) {
            return 0;
        }
        Set<String> left = words(a);
        Set<String> right = words(b);
        int smaller = Math.min(left.size(), right.size());
        Set<String> common = new HashSet<>(left);
        common.retainAll(right);
        boolean contained = common.size() == smaller && smaller >= 2;
        return smaller == 0 ? 0 : contained ? 1 : (double) common.size() / (left.size() + right.size() - common.size());
    }

    /** What tells "Concorsi per la categoria C" from "Concorsi per la categoria D", or one lot from the next. */
    private static Set<String> marks(String text) {
        Set<String> marks = new HashSet<>();
        Matcher mark = MARK.matcher(Words.normal(text));
        while (mark.find()) {
            marks.add(mark.group(1) != null ? mark.group(1) : mark.group(2));
        }
        return marks;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : Words.normal(text).split(" ")) {
            if (word.length() > 3) {
                words.add(word.length() > 6 ? word.substring(0, word.length() - 2) : word);
            }
        }
        return words;
    }

    /** The label that most claims of a row name; null for none. */
    static String usualLabel(List<Claim> claims) {
        return MethodDraft.usual(claims, c -> Words.normal(c.label())).map(Claim::label).orElse(null);
    }
}
