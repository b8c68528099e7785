// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;

import org.vaglio.assessment.Severity;
import org.vaglio.cli.output.CheckReport;
import org.vaglio.cli.output.JsonOutput;
import org.vaglio.cli.output.SarifOutput;
import org.vaglio.cli.output.TextOutput;

import picocli.CommandLine.Option;

/** How findings are printed, and which of them make a command fail. */
final class ReportOptions {

    /** Forms of the output. */
    enum Format {
        TEXT, JSON, SARIF
    }

    /** From which severity findings make the command fail. */
    enum FailOn {
        ERROR, WARNING, NEVER
    }

    @Option(names = "--format", paramLabel = "text|json|sarif", description = "Form of the output (default: text).")
    private Format format = Format.TEXT;
    @Option(names = "--fail-on", paramLabel = "error|warning|never",
            description = "Which findings give exit status 1 (default: error).")
    private FailOn failOn = FailOn.ERROR;
    @Option(names = "--color", paramLabel = "true|false", hidden = true, arity = "1")
    private boolean color;

    /** Prints a report; returns the exit status. */
    int print(CheckReport report, Locale locale, PrintWriter out) throws IOException {
        StringWriter text = new StringWriter();
        switch (format) {
            case TEXT -> new TextOutput(locale, color).write(report, text);
            case JSON -> JsonOutput.write(report, text);
            case SARIF -> SarifOutput.write(report, text);
        }
        out.print(text);
        return fails(report) ? Main.FINDINGS : Main.OK;
    }

    private boolean fails(CheckReport report) {
        return switch (failOn) {
            case NEVER -> false;
            case ERROR -> report.count(Severity.ERROR) > 0;
            case WARNING -> report.count(Severity.ERROR) + report.count(Severity.WARNING) > 0;
        };
    }
}
