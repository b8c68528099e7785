// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;

import org.vaglio.assessment.Severity;
import org.vaglio.assessment.Text;
import org.vaglio.assessment.facts.Convention;
import org.vaglio.cli.Version;
import org.vaglio.cli.output.CheckReport.CheckedPlan;
import org.vaglio.model.riskmap.OperandSource;

import com.google.gson.stream.JsonWriter;

/** Findings for programs: one object with the tool, the plans and the findings. */
public final class JsonOutput {

    private JsonOutput() {
    }

    /** Writes a report. */
    public static void write(CheckReport report, Writer target) throws IOException {
        JsonWriter json = new JsonWriter(target);
        json.setIndent("  ");
        json.setSerializeNulls(true);
        json.beginObject();
        json.name("tool").beginObject().name("name").value("vaglio").name("version").value(Version.number()).endObject();
        json.name("plans").beginArray();
        for (CheckedPlan plan : report.plans()) {
            writePlan(json, plan);
        }
        json.endArray();
        json.name("findings").beginArray();
        for (CheckedPlan plan : report.plans()) {
            for (FindingView finding : plan.findings()) {
                writeFinding(json, finding, report.locale());
            }
        }
        json.endArray().endObject();
        json.flush();
        target.write('\n');
    }

    private static void writePlan(JsonWriter json, CheckedPlan plan) throws IOException {
        json.beginObject().name("file").value(plan.file()).name("plan").value(plan.name());
        json.name("convention").beginObject();
        writeConvention(json, "means", plan.means());
        writeConvention(json, "product", plan.products());
        json.name("explains").value(plan.means().map(Convention::explains).orElse(0)
                + plan.products().map(Convention::explains).orElse(0));
        json.name("of").value(plan.means().map(Convention::of).orElse(0) + plan.products().map(Convention::of)
                .orElse(0));
        json.endObject();
        json.name("counts").beginObject().name("processes").value(plan.processes()).name("sheets").value(plan.sheets())
                .name("errors").value(plan.count(Severity.ERROR)).name("warnings").value(plan.count(Severity.WARNING))
                .name("infos").value(plan.count(Severity.INFO)).name("accepted").value(plan.accepted()).endObject();
        json.endObject();
    }

    private static void writeConvention(JsonWriter json,
            String name, Optional<Convention> convention) throws IOException {
        json.name(name);
        if (convention.isEmpty()) {
            json.nullValue();
            return;
        }
        Convention c = convention.get();
        json.beginObject().name("mode").value(c.mode().getName().toLowerCase(Locale.ROOT).replace('_', '-'))
                .name("decimals").value(c.decimals());
        if (c.operands() != OperandSource.UNSPECIFIED) {
            json.name("operands").value(c.operands().getName().toLowerCase(Locale.ROOT));
        }
        json.name("declared").value(c.declared()).name("explains").value(c.explains()).name("of").value(c.of()).endObject();
    }

    private static void writeFinding(JsonWriter json, FindingView f, Locale locale) throws IOException {
        json.beginObject();
        json.name("rule").value(f.rule().id());
        json.name("severity").value(f.severity().text().english());
        json.name("file").value(f.file());
        json.name("line").value(f.place().line());
        json.name("column").value(f.place().column());
        json.name("endLine").value(f.place().endLine());
        json.name("element").value(f.element());
        json.name("stated").value(f.stated());
        json.name("exact").value(f.exact());
        json.name("decimal").value(point(f.decimal()));
        json.name("expected").value(f.expected());
        json.name("message").value(f.message().in(locale));
        json.name("causes").beginArray();
        for (Text cause : f.causes()) {
            json.value(cause.in(locale));
        }
        json.endArray();
        json.name("source");
        writeSource(json, f.source());
        json.name("accepted").value(f.accepted());
        json.endObject();
    }

    private static void writeSource(JsonWriter json, FindingView.Source source) throws IOException {
        if (source == null) {
            json.nullValue();
            return;
        }
        json.beginObject().name("document").value(source.document());
        json.name("page").value(source.page() == 0 ? null : source.page());
        json.name("line").value(source.line() == 0 ? null : source.line());
        json.name("text").value(source.text()).endObject();
    }

    /** Programs read a point where people read a comma. */
    static String point(String decimal) {
        return decimal == null ? null : decimal.replace(',', '.');
    }
}
