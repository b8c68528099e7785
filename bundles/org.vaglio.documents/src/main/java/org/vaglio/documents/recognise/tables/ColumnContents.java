// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.tables;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.vaglio.documents.recognise.LevelWords;
import org.vaglio.documents.recognise.Role;
import org.vaglio.documents.recognise.Side;
import org.vaglio.documents.recognise.Table;
import org.vaglio.documents.recognise.Table.Column;
import org.vaglio.documents.recognise.Words;
import org.vaglio.documents.recognise.sheets.KnownCriterion;

/** Corrects what headers tell about columns by what the columns contain. */
final class ColumnContents {

    private static final Pattern KIND = Pattern.compile("(?:processo )?(?:primario|di supporto|supporto)");
    private static final Pattern MEAN = Pattern.compile("(?:tot\\w*|somma) \\d{1,2}|media(?: .*)?|val\\w* med\\w*|valore|m");
    private static final Pattern SUM = Pattern.compile("tot\\w*(?: .*)?|somma(?: .*)?|punti");
    private static final Pattern FIGURE = Pattern.compile(".*\\d.*", Pattern.DOTALL);
    private static final Set<Role> ASSESSED = EnumSet.of(Role.PROBABILITY, Role.IMPACT, Role.RISK, Role.LEVEL, Role.CRITERION, Role.AREA, Role.UNIT,
            Role.EVENT);
    private static final Pattern INDICATOR = Pattern.compile("(?!.*\\b(?:rischio|rischiosita|esposizione|complessiv[oa]|finale|sintetic[oa]|probabilita|impatto|priorita)\\b)"
            + "(?:livello|grado|presenza|manifestazione|opacita|segnalazion[ei]|rilevanza)\\b .+");
    private static final double MOST = 0.6;
    private static final int FEWEST_CRITERIA = 2;
    private static final int MOST_CLASSES = 6;
    private static final int LONGEST_CLASS = 15;

    private ColumnContents() {
    }

    static Table refine(Table table) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            Role role = role(table, i, column);
            boolean inWords = role == Role.CRITERION && share(texts(table, i), LevelWords::isLevel) >= MOST;
            columns.add(new Column(role, column.header(), inWords ? null : column.side()));
        }
        Table typed = withProcesses(withIndicators(table.with(columns)));
        return withClasses(withResponsibles(withCoefficients(withCriteria(withSums(typed)))));
    }

    private static Role role(Table table, int position, Column column) {
        List<String> texts = texts(table, position);
        boolean figures = share(texts, t -> Words.isFigure(t)) >= MOST;
        boolean withDigits = share(texts, t -> FIGURE.matcher(t).matches()) >= MOST;
        boolean levels = share(texts, t -> LevelWords.isLevel(t)) >= MOST;
        if (share(texts, t -> KIND.matcher(Words.normal(t)).matches()) >= MOST) {
            return Role.KIND;
        }
        return switch (column.role()) {
            case RISK -> levels ? Role.LEVEL : withDigits ? Role.RISK : texts.isEmpty() ? Role.OTHER : Role.EVENT;
            case LEVEL -> withDigits && !levels ? Role.RISK : Role.LEVEL;
            case EVENT, FACTOR, MEASURE -> figures ? Role.OTHER : levels && column.role() != Role.MEASURE ? Role.LEVEL : column.role();
            case COEFFICIENT, SUM -> levels && column.role() == Role.COEFFICIENT ? Role.CRITERION : figures || texts.isEmpty() || column.role() == Role.COEFFICIENT && share(texts, t -> t.matches("\\d{1,3}\\s*%")) >= MOST ? column.role() : Role.OTHER;
            case CRITERION -> figures || levels || texts.isEmpty() ? Role.CRITERION : Role.OTHER;
            case PROBABILITY, IMPACT -> column.header().length() == 1 && !(table.has(Role.PROBABILITY) && table.has(Role.IMPACT))
                    ? figures || levels ? Role.CRITERION : Role.OTHER : withDigits || levels ? column.role() : Role.OTHER;
            case OTHER -> figures && column.side() != null ? Role.CRITERION : levels && !column.header().isEmpty() ? Role.CRITERION
                    : Role.OTHER;
            case PROCESS, MACROPROCESS, PHASE, ACTION, AREA, UNIT -> !figures || column.role() == Role.AREA || column.role() == Role.UNIT ? column.role()
                    : column.role() == Role.PROCESS && position == 0 ? Role.NUMBER : Role.OTHER;
            default -> column.role();
        };
    }

    /** Several columns of judgements with headers like "Livello di interesse esterno", "Opacità del processo decisionale" are criteria. */
    private static Table withIndicators(Table table) {
        List<Integer> indicators = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            String header = Words.normal(table.columns().get(i).header());
            if (INDICATOR.matcher(header).matches() && share(texts(table, i), LevelWords::isLevel) >= MOST) {
                indicators.add(i);
            }
        }
        if (indicators.size() < FEWEST_CRITERIA) {
            return table;
        }
        List<Column> columns = new ArrayList<>(table.columns());
        indicators.forEach(i -> columns.set(i, new Column(Role.CRITERION, columns.get(i).header(), null)));
        return table.with(columns);
    }

    /** Where no column names processes, activities are what is assessed; else phases are. */
    private static Table withProcesses(Table table) {
        Role first = table.has(Role.ACTION) ? Role.ACTION : Role.PHASE;
        boolean assessed = ASSESSED.stream().anyMatch(table::has);
        if (table.has(Role.PROCESS) || !table.has(first) || !assessed || table.has(Role.MACROPROCESS)) {
            return table;
        }
        List<Column> columns = new ArrayList<>(table.columns());
        int position = table.first(first);
        columns.set(position, new Column(Role.PROCESS, columns.get(position).header(), null));
        return table.with(columns);
    }

    /** Sums and means that do not name their index are of the criteria at their left. */
    private static Table withSums(Table table) {
        List<Column> columns = new ArrayList<>(table.columns());
        Side side = null;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            side = column.role() == Role.CRITERION ? column.side() : side;
            String normal = Words.normal(column.header());
            boolean figures = column.role() == Role.OTHER && column.side() == null && side != null && share(texts(table, i), Words::isFigure) >= MOST;
            if (figures && MEAN.matcher(normal).matches()) {
                columns.set(i, new Column(side == Side.PROBABILITY ? Role.PROBABILITY : Role.IMPACT, column.header(), side));
            } else if (figures && SUM.matcher(normal).matches()) {
                columns.set(i, new Column(Role.SUM, column.header(), side));
            }
        }
        return table.with(columns);
    }

    /** Columns of scores without a known name stand before the value of their index. */
    private static Table withCriteria(Table table) {
        List<Column> columns = new ArrayList<>(table.columns());
        int from = 0;
        for (int i = 0; i < columns.size(); i++) {
            Role role = columns.get(i).role();
            boolean value = role == Role.PROBABILITY || role == Role.IMPACT || role == Role.SUM && columns.get(i).side() != null;
            if (value) {
                Side side = columns.get(i).side() != null ? columns.get(i).side()
                        : role == Role.IMPACT ? Side.IMPACT : Side.PROBABILITY;
                claim(table, columns, from, i, side);
                from = i + 1;
            }
        }
        return table.with(columns);
    }

    private static void claim(Table table, List<Column> columns, int from, int to, Side side) {
        List<Integer> scores = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Column column = columns.get(i);
            boolean unknown = column.role() == Role.OTHER && share(texts(table, i), Words::isFigure) >= MOST;
            if (unknown || column.role() == Role.CRITERION && column.side() == null) {
                scores.add(i);
            }
        }
        if (scores.size() >= FEWEST_CRITERIA) {
            scores.forEach(i -> columns.set(i, new Column(Role.CRITERION, columns.get(i).header(), side)));
        }
    }

    /** "Controlli" is a criterion of the probability, unless it stands behind the impact: then it is a factor of its own. */
    private static Table withCoefficients(Table table) {
        List<Column> columns = new ArrayList<>(table.columns());
        boolean impactSeen = false;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean controls = KnownCriterion.at(column.header()).filter(KnownCriterion.CONTROLLI::equals).isPresent();
            boolean fractions = texts(table, i).stream().anyMatch(t -> Words.figure(t).filter(f -> f.decimals() > 0).isPresent());
            if (column.role() == Role.CRITERION && controls && (impactSeen || fractions)) {
                columns.set(i, new Column(Role.COEFFICIENT, column.header(), null));
            }
            impactSeen = impactSeen || column.role() == Role.IMPACT || column.side() == Side.IMPACT;
        }
        return table.with(columns);
    }

    /** A column of few short words right behind the risk holds its class. */
    private static Table withClasses(Table table) {
        List<Column> columns = new ArrayList<>(table.columns());
        for (int i = 1; i < columns.size(); i++) {
            List<String> texts = texts(table, i);
            boolean few = texts.size() >= 3 && texts.stream().distinct().count() <= MOST_CLASSES && texts.stream().distinct().count() < texts.size();
            boolean words = few && texts.stream().allMatch(t -> t.length() <= LONGEST_CLASS && Words.hasLetters(t) && !FIGURE.matcher(t).matches());
            if (columns.get(i).role() == Role.OTHER && columns.get(i - 1).role() == Role.RISK && words) {
                columns.set(i, new Column(Role.LEVEL, columns.get(i).header(), null));
            }
        }
        return table.with(columns);
    }

    /** Whoever stands behind a measure is responsible for it. */
    private static Table withResponsibles(Table table) {
        int measure = table.first(Role.MEASURE);
        List<Column> columns = new ArrayList<>(table.columns());
        for (int i = 0; i < columns.size(); i++) {
            if (measure >= 0 && i > measure && columns.get(i).role() == Role.RESPONSIBLE) {
                columns.set(i, new Column(Role.MEASURE_RESPONSIBLE, columns.get(i).header(), null));
            }
        }
        return table.with(columns);
    }

    private static List<String> texts(Table table, int position) {
        return table.rows().stream().filter(r -> !r.isSingle()).map(r -> r.cell(position)).filter(t -> !t.isEmpty() && !t.equals("-")).toList();
    }

    private static double share(List<String> texts, java.util.function.Predicate<String> test) {
        return texts.isEmpty() ? 0 : (double) texts.stream().filter(test).count() / texts.size();
    }
}
