// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vaglio.documents.recognise.Context;
import org.vaglio.documents.recognise.Fragment.Bands;
import org.vaglio.documents.recognise.Fragment.Interventions;
import org.vaglio.documents.recognise.Lines;
import org.vaglio.documents.recognise.Recognised;
import org.vaglio.documents.recognise.Recogniser;
import org.vaglio.documents.recognise.Words;

/** What is done for each class of risk: "Basso = Monitoraggio e verifiche annuali". */
public final class InterventionTables implements Recogniser {

    private static final Pattern ROW = Pattern.compile("(\\p{L}[\\p{L} ]{2,30}?)\\s*[=:\\t]\\s*(.+)");
    private static final int SHORTEST = 12;

    @Override
    public Optional<Recognised> at(Lines lines, int at, Context context) {
        Bands bands = context.last(Bands.class);
        if (bands == null) {
            return Optional.empty();
        }
        List<Interventions.Row> rows = new ArrayList<>();
        int end = at;
        int next = at;
        while (next < lines.size()) {
            Interventions.Row row = row(lines, next, bands);
            if (row == null) {
                break;
            }
            rows.add(row);
            end = next + 1;
            next = lines.skipEmpty(end);
        }
        return rows.size() < 2 ? Optional.empty()
                : Optional.of(new Recognised(List.of(new Interventions(lines.span(at, end), rows)), end - at));
    }

    private static Interventions.Row row(Lines lines, int at, Bands bands) {
        Matcher row = ROW.matcher(String.join("\t", lines.texts(at)));
        boolean known = row.matches() && row.group(2).length() >= SHORTEST
                && bands.rows().stream().anyMatch(b -> Words.normal(b.name()).equals(Words.normal(row.group(1))));
        return known ? new Interventions.Row(lines.span(at, at + 1), row.group(1).strip(), Words.flat(row.group(2))) : null;
    }
}
