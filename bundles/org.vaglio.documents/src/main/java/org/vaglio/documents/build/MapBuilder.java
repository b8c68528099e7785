// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.vaglio.documents.content.Document;
import org.vaglio.documents.content.Span;
import org.vaglio.documents.recognise.Fragment;
import org.vaglio.documents.recognise.Fragment.AnnexHeading;
import org.vaglio.documents.recognise.Fragment.Arithmetic;
import org.vaglio.documents.recognise.Fragment.Factor;
import org.vaglio.documents.recognise.Fragment.ListedArea;
import org.vaglio.documents.recognise.Fragment.MeasureHolder;
import org.vaglio.documents.recognise.Fragment.MeasureItem;
import org.vaglio.documents.recognise.Fragment.Repaired;
import org.vaglio.documents.recognise.Fragment.RoleHeading;
import org.vaglio.documents.recognise.Fragment.Skipped;
import org.vaglio.documents.recognise.Fragment.TableFragment;
import org.vaglio.documents.recognise.Fragment.UnitHeading;
import org.vaglio.documents.recognise.Role;
import org.vaglio.documents.recognise.Side;
import org.vaglio.documents.recognise.Table;
import org.vaglio.documents.recognise.Table.Row;

/** Puts together what the recognisers have found, and hands it to the writer of maps. */
public final class MapBuilder {

    private static final double MOST = 0.5;

    private final List<Fragment> fragments;
    private final PlanDraft plan;
    private final SplitWords words = new SplitWords();
    private final List<SheetDraft> filled = new ArrayList<>();
    private final List<TableClaims> claims = new ArrayList<>();

    private MapBuilder(List<Fragment> fragments, NameMaker names) {
        this.fragments = fragments;
        this.plan = new PlanDraft(names);
    }

    /**
     * The text of a map, not yet formatted, of what was found in a document.
     *
     * @param names gives names that no other map has that was made with it
     */
    public static String text(Document document, List<Fragment> fragments, NameMaker names) {
        return new MapBuilder(fragments, names).build(document);
    }

    private String build(Document document) {
        Heads heads = new Heads(fragments, document.name());
        learnWords();
        headings();
        SheetAssembler assembler = new SheetAssembler(fragments);
        List<SheetDraft> blocks = assembler.sheets().stream().filter(SheetDraft::isFilled).toList();
        List<SheetDraft> forms = assembler.sheets().stream().filter(s -> s.hasContent() && !s.isFilled()).toList();
        tables(t -> !hasFigures(t));
        tables(ScoreRows::areScored);
        List<Table> valued = all(TableFragment.class).stream().map(TableFragment::table).filter(t -> hasFigures(t) && !ScoreRows.areScored(t)).toList();
        SheetLinks links = new SheetLinks(plan, blocks, filled, valued);
        links.link();
        filled.addAll(0, blocks);
        assembler.sheets().stream().filter(s -> !s.hasContent()).forEach(s -> plan.process(s.processNumber, s.processTitle, s.span));
        valued(links);
        measures();
        notes();
        check();
        return new MapWriter(plan, heads, new MethodDraft(filled, forms), assembler, filled, forms, claims, links, fragments, document).text();
    }

    /** Takes back readings of scores and factors that most figures contradict. */
    private void check() {
        for (Side side : Side.values()) {
            if (SelfCheck.dropMisread(filled, side)) {
                Span first = filled.get(0).span;
                plan.skipped.add(new Skipped(first, "punteggi che non danno i valori stampati: " + (side == Side.PROBABILITY ? "probabilità" : "impatto")));
            }
        }
        SelfCheck.dropMisreadCoefficients(filled);
    }

    private <T extends Fragment> List<T> all(Class<T> type) {
        return fragments.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private void learnWords() {
        for (UnitHeading heading : all(UnitHeading.class)) {
            words.learn(List.of(heading.title(), heading.kind().toUpperCase(java.util.Locale.ITALIAN) + " " + heading.title()));
        }
        for (TableFragment fragment : all(TableFragment.class)) {
            for (Role role : List.of(Role.UNIT, Role.AREA, Role.FUNCTION, Role.MACROPROCESS, Role.KIND, Role.RESPONSIBLE)) {
                fragment.table().all(role).forEach(c -> words.learn(fragment.table().column(c)));
            }
        }
    }

    private void headings() {
        for (Fragment fragment : fragments) {
            switch (fragment) {
                case RoleHeading role -> plan.roles.name(null, role.title(), role.span());
                case UnitHeading unit -> plan.unit(unit.title(), unit.kind(), unit.span());
                case ListedArea area -> plan.areas.name(area.code(), area.title(), area.span());
                case Factor factor -> plan.factors.name(null, factor.text(), factor.span());
                default -> {
                }
            }
        }
    }

    /** Whether a table prints values of indices, risks or levels. */
    private static boolean hasFigures(Table table) {
        return ScoreRows.areScored(table) || ScoreRows.areValued(table);
    }

    private void tables(Predicate<Table> wanted) {
        for (TableFragment fragment : all(TableFragment.class)) {
            Table table = fragment.table();
            if (wanted.test(table)) {
                if (isOfMeasures(table)) {
                    table.rows().forEach(r -> measureRow(table, r));
                } else if (table.has(Role.PROCESS) || table.has(Role.EVENT) || table.has(Role.MACROPROCESS) || table.has(Role.PHASE) || ScoreRows.areScored(table)) {
                    register(table);
                } else if (!hasTotals(table)) {
                    plan.skipped.add(new Skipped(fragment.span(), "tabella senza processi né rischi né misure"));
                }
                totals(table);
            }
        }
    }

    private static boolean isOfMeasures(Table table) {
        return table.has(Role.MEASURE) && !table.has(Role.PROCESS) && !table.has(Role.EVENT) && !hasFigures(table);
    }

    private void measureRow(Table table, Row row) {
        for (int column : table.all(Role.MEASURE)) {
            String text = row.cell(column);
            if (!text.isEmpty() && !row.isSingle() && !RegisterRows.isTotal(row)) {
                RegisterRows.measureOf(plan, table, row, text, table.columns().get(column).header());
            }
        }
    }

    private void register(Table table) {
        RegisterRows register = new RegisterRows(plan, words, table);
        ScoreRows scores = new ScoreRows(plan, table);
        for (Row row : table.rows()) {
            ProcessDraft process = register.read(row);
            SheetDraft sheet = process == null || !hasFigures(table) ? null : scores.sheet(row);
            if (sheet != null && process.sheets.size() == 1 && process.sheets.get(0).takes(sheet)) {
                continue;
            }
            if (sheet != null) {
                filled.add(sheet);
                if (register.event() != null && register.event().sheet == null && table.has(Role.EVENT)) {
                    register.event().sheet = sheet;
                } else {
                    process.sheets.add(sheet);
                }
            }
        }
    }

    /** Tables of values repeat the sheets where there are sheets, and are sheets themselves where there are none. */
    private void valued(SheetLinks links) {
        String heading = null;
        for (Fragment fragment : fragments) {
            heading = fragment instanceof AnnexHeading annex ? annex.title() : heading;
            if (!(fragment instanceof TableFragment found) || !hasFigures(found.table()) || ScoreRows.areScored(found.table())) {
                continue;
            }
            Table table = found.table();
            TableClaims lines = new TableClaims(links, table, Objects.toString(table.title(), "") + " " + Objects.toString(heading, ""));
            if (repeats(lines) || lines.isRanking()) {
                namedProcesses(table, lines);
                claims.add(lines);
            } else if (table.has(Role.PROCESS) || table.has(Role.EVENT) || table.has(Role.PHASE)) {
                register(table);
            } else {
                plan.skipped.add(new Skipped(found.span(), "tabella di valori senza processi"));
            }
            totals(table);
        }
    }

    private boolean repeats(TableClaims lines) {
        List<TableClaims.Line> all = lines.lines();
        long known = all.stream().filter(l -> l.sheet() != null).count();
        return !all.isEmpty() && known > all.size() * MOST && Stream.of(Role.MEASURE, Role.FACTOR).noneMatch(lines.table()::has);
    }

    /** A ranking may be the first to name a process. */
    private void namedProcesses(Table table, TableClaims lines) {
        for (TableClaims.Line line : lines.lines()) {
            if (line.sheet() == null && line.process() == null && line.title() != null) {
                plan.newProcess(null, line.title(), line.span());
            }
        }
    }

    private static boolean hasTotals(Table table) {
        return table.rows().stream().anyMatch(RegisterRows::isTotal);
    }

    private void totals(Table table) {
        List<List<String>> rows = table.rows().stream().map(Row::cells).toList();
        List<Span> spans = table.rows().stream().map(Row::span).toList();
        List<String> headers = table.columns().stream().map(Table.Column::header).toList();
        plan.arithmetic.addAll(Totals.of(rows, spans, headers));
        plan.arithmetic.addAll(Shares.of(rows, spans, headers));
    }

    private void measures() {
        MeasureHolder holder = null;
        for (Fragment fragment : fragments) {
            if (fragment instanceof MeasureHolder found) {
                holder = found;
            } else if (fragment instanceof MeasureItem item) {
                String title = holder == null ? null : holder.title();
                String role = item.specific() && title != null ? plan.roles.name(null, title, holder.span()) : null;
                plan.measure(item.specific(), item.text(), item.specific() ? null : title, item.object(), role, null, null, null, null, item.span());
            }
        }
    }

    private void notes() {
        plan.repairs.addAll(0, all(Repaired.class));
        plan.skipped.addAll(0, all(Skipped.class));
        plan.arithmetic.addAll(0, all(Arithmetic.class));
    }
}
