// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

import org.vaglio.assessment.Catalogue;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.Text;
import org.vaglio.cli.Version;
import org.vaglio.cli.output.CheckReport.CheckedPlan;

import com.google.gson.stream.JsonWriter;

/** Findings as SARIF 2.1.0, for the viewers and services that read it. */
public final class SarifOutput {

    private SarifOutput() {
    }

    /** Writes a report. */
    public static void write(CheckReport report, Writer target) throws IOException {
        JsonWriter json = new JsonWriter(target);
        json.setIndent("  ");
        json.setSerializeNulls(false);
        json.beginObject().name("version").value("2.1.0");
        json.name("runs").beginArray().beginObject();
        writeTool(json, report.locale());
        json.name("columnKind").value("utf16CodeUnits");
        json.name("results").beginArray();
        for (CheckedPlan plan : report.plans()) {
            for (FindingView finding : plan.findings()) {
                writeResult(json, finding, report.locale());
            }
        }
        json.endArray().endObject().endArray().endObject();
        json.flush();
        target.write('\n');
    }

    private static void writeTool(JsonWriter json, Locale locale) throws IOException {
        json.name("tool").beginObject().name("driver").beginObject();
        json.name("name").value("vaglio").name("version").value(Version.number());
        json.name("rules").beginArray();
        for (Rule rule : Catalogue.rules()) {
            json.beginObject().name("id").value(rule.id());
            json.name("shortDescription").beginObject().name("text").value(rule.summary().in(locale)).endObject();
            json.name("defaultConfiguration").beginObject().name("level").value(level(rule.severity())).endObject();
            json.endObject();
        }
        json.endArray().endObject().endObject();
    }

    private static void writeResult(JsonWriter json, FindingView f, Locale locale) throws IOException {
        json.beginObject().name("ruleId").value(f.rule().id());
        json.name("ruleIndex").value(Catalogue.rules().indexOf(f.rule()));
        json.name("level").value(level(f.severity()));
        json.name("message").beginObject().name("text").value(f.message().in(locale)).endObject();
        json.name("locations").beginArray().beginObject();
        json.name("physicalLocation").beginObject();
        json.name("artifactLocation").beginObject().name("uri").value(uri(f.file())).endObject();
        json.name("region").beginObject().name("startLine").value(f.place().line()).name("startColumn")
                .value(f.place().column()).name("endLine").value(f.place().endLine()).name("endColumn")
                .value(f.place().endColumn()).endObject();
        json.endObject();
        json.name("logicalLocations").beginArray().beginObject().name("fullyQualifiedName").value(f.element()).endObject()
                .endArray();
        json.endObject().endArray();
        if (f.accepted() != null) {
            json.name("suppressions").beginArray().beginObject().name("kind").value("inSource").name("justification")
                    .value(f.accepted()).endObject().endArray();
        }
        writeProperties(json, f, locale);
        json.endObject();
    }

    private static void writeProperties(JsonWriter json, FindingView f, Locale locale) throws IOException {
        json.name("properties").beginObject();
        json.name("stated").value(f.stated());
        json.name("exact").value(f.exact());
        json.name("decimal").value(JsonOutput.point(f.decimal()));
        json.name("expected").value(f.expected());
        json.name("causes").beginArray();
        for (Text cause : f.causes()) {
            json.value(cause.in(locale));
        }
        json.endArray().endObject();
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.text().english();
    }

    private static String uri(String file) throws IOException {
        try {
            return new URI(null, null, file, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
