// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli.output;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.vaglio.assessment.differences.Difference.Kind;
import org.vaglio.cli.Version;
import org.vaglio.language.ide.views.ComparedRow;
import org.vaglio.language.ide.views.PlanComparison;
import org.vaglio.language.messages.MessageLanguage;
import org.vaglio.model.riskmap.Plan;

import com.google.gson.stream.JsonWriter;

/** The differences of two plans, for people and for programs. */
public final class DifferencesOutput {

    private final Plan before;
    private final Plan after;
    private final List<ComparedRow> rows;

    /** @param rows the differences of the two plans */
    public DifferencesOutput(Plan before, Plan after, List<ComparedRow> rows) {
        this.before = before;
        this.after = after;
        this.rows = rows;
    }

    /** Writes the differences by kinds, each with its number. */
    public void text(PlanComparison words, Writer target, MessageLanguage language) {
        PrintWriter out = new PrintWriter(target);
        out.println(name(before) + " → " + name(after));
        for (Kind kind : PlanComparison.ORDER) {
            List<ComparedRow> some = rows.stream().filter(r -> r.kind() == kind).toList();
            if (!some.isEmpty()) {
                out.println();
                out.println(words.what(kind) + " (" + some.size() + ")");
                some.forEach(row -> out.println("  " + line(row)));
            }
        }
        if (rows.isEmpty()) {
            out.println(language.choose("Nessuna differenza.", "No difference."));
        }
        out.flush();
    }

    private static String line(ComparedRow row) {
        StringBuilder line = new StringBuilder(row.type()).append(' ').append(row.label());
        if (!row.detail().isEmpty()) {
            line.append(" · ").append(row.detail());
        }
        if (!row.was().isEmpty() || !row.now().isEmpty()) {
            line.append(": ").append(shown(row.was())).append(" → ").append(shown(row.now()));
        }
        return line.toString();
    }

    private static String shown(String value) {
        return value.isEmpty() ? "–" : value;
    }

    private static String name(Plan plan) {
        String years = plan.getFromYear() == 0 ? "" : " " + plan.getFromYear() + (plan.getToYear() == 0 ? "" : "-" + plan.getToYear());
        return Objects.requireNonNullElse(plan.getTitle(), plan.getName()) + years;
    }

    /** Writes one object with the tool, the two plans and the differences. */
    public void json(Writer target) throws IOException {
        JsonWriter json = new JsonWriter(target);
        json.setIndent("  ");
        json.beginObject();
        json.name("tool").beginObject().name("name").value("vaglio").name("version").value(Version.number()).endObject();
        json.name("old").value(name(before)).name("new").value(name(after));
        json.name("differences").beginArray();
        for (ComparedRow row : rows) {
            json.beginObject().name("kind").value(row.kind().name().toLowerCase(Locale.ROOT)).name("type").value(row.type()).name("element").value(row.label())
                    .name("detail").value(row.detail()).name("old").value(row.was()).name("new").value(row.now()).endObject();
        }
        json.endArray().endObject();
        json.flush();
        target.write('\n');
    }
}
