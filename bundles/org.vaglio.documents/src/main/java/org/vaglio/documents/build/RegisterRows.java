// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vaglio.documents.content.Span;
import org.vaglio.documents.recognise.Fragment.Repaired;
import org.vaglio.documents.recognise.Role;
import org.vaglio.documents.recognise.Table;
import org.vaglio.documents.recognise.Table.Row;
import org.vaglio.documents.recognise.Words;

/** Processes, events and measures from the rows of a table, whatever columns it has. */
final class RegisterRows {

    private static final Pattern NUMBERED = Pattern.compile("(?i)n\\s*[.°º]\\s*(\\d{1,3}(?:[.\\-/]\\d{1,3})*(?:\\s*[a-z]\\))?)\\s*[-.):–]?\\s+(.+)");
    private static final Pattern BARE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3})*\\.?)\\s*[-).:–]?\\s+(\\D.+)");
    private static final Pattern TOTAL = Pattern.compile("(?i)(?:totale|totali|somma|media|valore medio|indice medio|punteggio medio|tot\\.|in complesso|complessivamente|complesso)\\b.*");
    private static final Pattern BULLETS = Pattern.compile("\\s*\\n\\s*(?:[-•–*]|\\d{1,2}[.)])\\s+|^\\s*[-•–]\\s+");
    private static final Pattern SECTION_AREA = Pattern.compile("(?i)area\\b.*|[A-Z]\\s*[).]\\s*.*");
    private static final double MOST = 0.8;

    private final PlanDraft plan;
    private final SplitWords words;
    private final Table table;
    private final boolean bare;
    private ProcessDraft process;
    private ProcessDraft.Event event;
    private ProcessDraft.Phase phase;
    private String sectionArea;
    private String sectionMacro;
    private final List<ProcessDraft> own = new ArrayList<>();

    RegisterRows(PlanDraft plan, SplitWords words, Table table) {
        this.plan = plan;
        this.words = words;
        this.table = table;
        List<String> titles = table.rows().stream().map(r -> table.text(r, Role.PROCESS)).filter(t -> !t.isEmpty()).toList();
        this.bare = !titles.isEmpty() && titles.stream().filter(t -> BARE.matcher(t).matches()).count() >= titles.size() * MOST;
    }

    /** Reads a row; returns its process, null for rows that are no process. */
    ProcessDraft read(Row row) {
        noteBreaks(row);
        if (row.isSingle()) {
            section(row);
            return null;
        }
        if (isTotal(row)) {
            return null;
        }
        process(row);
        if (process != null) {
            attributes(row);
            phases(row);
            event(row);
            measures(row);
        }
        return process;
    }

    /** Whether a row sums up others. */
    static boolean isTotal(Row row) {
        return row.cells().stream().map(Words::flat).filter(t -> !t.isEmpty()).findFirst().map(t -> TOTAL.matcher(t).matches()).orElse(false);
    }

    /** The event of the row that was read last; null for none. */
    ProcessDraft.Event event() {
        return event;
    }

    private void noteBreaks(Row row) {
        if (row.broken().isEmpty()) {
            return;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            List<String> parts = new ArrayList<>();
            for (Span part : row.broken()) {
                String[] cells = part.text().split("\t", -1);
                if (i < cells.length && !cells[i].isBlank()) {
                    parts.add(Words.flat(cells[i]));
                }
            }
            if (parts.size() > 1) {
                plan.repairs.add(new Repaired(row.span(), String.join(" | ", parts), row.cell(i)));
            }
        }
    }

    private void section(Row row) {
        String text = row.cells().stream().map(Words::flat).filter(t -> !t.isEmpty()).findFirst().orElse("");
        if (SECTION_AREA.matcher(text).matches()) {
            sectionArea = plan.area(text.replaceFirst("(?i)^area di rischio\\s*[:\\-–]?\\s*(?=\\S)", ""), row.span());
        } else if (Words.hasLetters(text) && !table.has(Role.MACROPROCESS)) {
            sectionMacro = text;
        }
    }

    private void process(Row row) {
        String text = table.has(Role.PROCESS) ? table.text(row, Role.PROCESS)
                : table.has(Role.MACROPROCESS) && !table.has(Role.EVENT) ? table.text(row, Role.MACROPROCESS)
                : process == null || !table.text(row, Role.PHASE).isEmpty() ? table.text(row, Role.PHASE).isEmpty() ? table.text(row, Role.ACTION)
                        : table.text(row, Role.PHASE) : "";
        if (text.isEmpty() && !table.has(Role.PROCESS) && process == null) {
            text = table.text(row, Role.EVENT);
        }
        String number = table.text(row, Role.NUMBER);
        Matcher numbered = NUMBERED.matcher(text);
        Matcher plain = BARE.matcher(text);
        if (numbered.matches()) {
            number = numbered.group(1);
            text = numbered.group(2);
        } else if (bare && number.isEmpty() && plain.matches()) {
            number = plain.group(1).replaceFirst("\\.$", "");
            text = plain.group(2);
        }
        boolean repeated = !row.covered().isEmpty() && table.first(Role.PROCESS) >= 0 && row.covered().get(table.first(Role.PROCESS));
        if (text.isEmpty() || repeated && process != null) {
            return;
        }
        String title = text;
        String label = number.isEmpty() ? null : number.replaceFirst("(?i)^n\\s*[.°º]?\\s*", "").replaceFirst("[.)]$", "");
        ProcessDraft again = own.stream().filter(p -> org.vaglio.assessment.causes.Names.same(p.title, title)
                && (label == null || label.equals(p.number))).findFirst().orElse(null);
        boolean inOtherTable = again == null && plan.find(label, title) != null && !own.contains(plan.find(label, title));
        event = null;
        phase = null;
        process = again != null && sameRowGroup(again) ? again : inOtherTable ? plan.find(label, title) : plan.newProcess(label, title, row.span());
        if (!own.contains(process)) {
            own.add(process);
        }
    }

    /** Rows of one process follow one another; in a register the same title further down is another entry. */
    private boolean sameRowGroup(ProcessDraft again) {
        boolean detailed = table.has(Role.EVENT) || table.has(Role.PHASE) || table.has(Role.MEASURE) || table.has(Role.ACTION);
        return detailed || again == process && again.number == null;
    }

    private void attributes(Row row) {
        String kind = Words.normal(words.joined(table.text(row, Role.KIND)));
        process.kind = kind.contains("support") ? "supporto" : kind.contains("primari") ? "primario" : process.kind;
        String area = joined(row, Role.AREA);
        process.area = !area.isEmpty() ? plan.area(area, row.span()) : process.area != null ? process.area : sectionArea;
        String unit = joined(row, Role.UNIT);
        process.unit = unit.isEmpty() ? process.unit : plan.unit(unit, null, row.span());
        String responsible = joined(row, Role.RESPONSIBLE);
        process.responsible = responsible.isEmpty() ? process.responsible : plan.roles.name(null, responsible, row.span());
        String function = joined(row, Role.FUNCTION);
        process.function = function.isEmpty() ? process.function : plan.functions.name(null, function, row.span());
        String macro = joined(row, Role.MACROPROCESS);
        macro = macro.isEmpty() && sectionMacro != null ? sectionMacro : macro;
        if (!macro.isEmpty() && table.has(Role.PROCESS)) {
            String title = withoutFunction(macro, function);
            process.macroprocess = plan.macroprocesses.nameWithin(process.function, title, row.span());
            plan.functionOf.putIfAbsent(process.macroprocess, process.function);
        }
    }

    /** "Funzione: macroprocesso" names the macroprocess behind its function. */
    private String withoutFunction(String macro, String function) {
        int colon = macro.indexOf(':');
        if (colon < 0) {
            return macro;
        }
        String prefix = macro.substring(0, colon).strip();
        boolean known = Words.normal(prefix).equals(Words.normal(function)) || plan.functions.titled(prefix) != null;
        return known && colon + 1 < macro.length() ? macro.substring(colon + 1).strip() : macro;
    }

    private String joined(Row row, Role role) {
        List<String> texts = new ArrayList<>();
        for (int column : table.all(role)) {
            String raw = row.cell(column);
            String whole = words.joined(raw);
            if (!whole.equals(raw)) {
                plan.repairs.add(new Repaired(row.span(), raw, whole));
            }
            if (!whole.isEmpty() && !whole.equals("-")) {
                texts.add(whole);
            }
        }
        return String.join(" - ", texts);
    }

    private void phases(Row row) {
        if (!table.has(Role.PROCESS)) {
            return;
        }
        String phaseText = table.text(row, Role.PHASE);
        String actionText = table.text(row, Role.ACTION);
        if (!phaseText.isEmpty()) {
            phase = process.phases.computeIfAbsent(Words.normal(phaseText), k -> new ProcessDraft.Phase(plan.names.ofTitle(phaseText), phaseText,
                    row.span(), new LinkedHashMap<>()));
        }
        if (!actionText.isEmpty() && table.has(Role.PHASE) && phase != null) {
            phase.actions().computeIfAbsent(actionText, k -> plan.names.ofTitle(actionText));
        } else if (!actionText.isEmpty() && !table.has(Role.PHASE)) {
            process.phases.computeIfAbsent(Words.normal(actionText), k -> new ProcessDraft.Phase(plan.names.ofTitle(actionText), actionText,
                    row.span(), new LinkedHashMap<>()));
        }
    }

    private void event(Row row) {
        String text = table.text(row, Role.EVENT);
        if (!text.isEmpty()) {
            ProcessDraft owner = process;
            event = owner.events.stream().filter(e -> Words.normal(e.title).equals(Words.normal(text))).findFirst().orElse(null);
            if (event == null) {
                event = new ProcessDraft.Event(plan.names.ofLabel("E", owner.name), text, row.span());
                owner.events.add(event);
            }
        }
        if (event != null) {
            for (int column : table.all(Role.FACTOR)) {
                items(column < row.cells().size() ? row.cells().get(column) : "").forEach(f -> event.factors.add(plan.factors.name(null, f, row.span())));
            }
        }
    }

    private static List<String> items(String cell) {
        return BULLETS.splitAsStream(cell).map(Words::flat).map(t -> t.replaceFirst("^[-•–]\\s+", "").replaceFirst("[;,]$", ""))
                .filter(t -> t.length() > 1).toList();
    }

    private void measures(Row row) {
        for (int column : table.all(Role.MEASURE)) {
            boolean covered = column < row.covered().size() && row.covered().get(column);
            for (String text : items(column < row.cells().size() ? row.cells().get(column) : "")) {
                if (!covered || event == null || !event.measures.isEmpty()) {
                    MeasureDraft measure = measure(row, text, table.columns().get(column).header());
                    link(measure);
                }
            }
        }
    }

    private void link(MeasureDraft measure) {
        if (event != null) {
            event.measures.add(measure.name());
        } else {
            measure.processes().add(process.name);
        }
    }

    private MeasureDraft measure(Row row, String text, String header) {
        return measureOf(plan, table, row, text, header);
    }

    /** The measure of a row, with what its other columns tell of it. */
    static MeasureDraft measureOf(PlanDraft plan, Table table, Row row, String text, String header) {
        String kind = Words.normal(table.text(row, Role.MEASURE_KIND) + " " + header);
        Boolean specific = kind.contains("specific") && !kind.contains("general") || kind.matches("s( .*)?") ? Boolean.TRUE
                : kind.contains("general") && !kind.contains("specific") || kind.matches("g( .*)?") ? Boolean.FALSE : null;
        String type = table.text(row, Role.MEASURE_KIND);
        boolean onlyKind = Words.normal(type).matches("(?:misura )?(?:general[ei]|specific(?:a|he)|g|s)");
        String responsible = table.text(row, Role.MEASURE_RESPONSIBLE);
        responsible = responsible.isEmpty() && !table.has(Role.PROCESS) ? table.text(row, Role.RESPONSIBLE) : responsible;
        String role = responsible.isEmpty() || responsible.equals("-") ? null : plan.roles.name(null, responsible, row.span());
        return plan.measure(specific, text, onlyKind ? table.text(row, Role.MEASURE_TYPE) : type, null, role, table.text(row, Role.DEADLINE),
                table.text(row, Role.INDICATOR), table.text(row, Role.TARGET), table.text(row, Role.STATE), row.span());
    }
}
