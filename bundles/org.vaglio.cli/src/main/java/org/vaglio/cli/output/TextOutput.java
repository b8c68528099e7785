// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli.output;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.vaglio.assessment.Severity;
import org.vaglio.assessment.Text;
import org.vaglio.cli.output.CheckReport.CheckedPlan;
import org.vaglio.cli.output.FindingView.Group;
import org.vaglio.cli.output.FindingView.Source;

/** Findings for a person at a terminal: by sheet, with the arithmetic, and a closing count. */
public final class TextOutput {

    private static final String BOLD = "1";
    private static final String DIM = "2";
    private static final Map<Severity, String> COLORS = Map.of(Severity.ERROR,
            "31", Severity.WARNING, "33", Severity.INFO, "36");

    private final Locale locale;
    private final boolean color;

    /** @param color whether to use colours and weights of a terminal */
    public TextOutput(Locale locale, boolean color) {
        this.locale = locale;
        this.color = color;
    }

    /** Writes a report. */
    public void write(CheckReport report, Writer target) {
        PrintWriter out = new PrintWriter(target);
        for (CheckedPlan plan : report.plans()) {
            writePlan(plan, out);
        }
        out.println(style(BOLD, closing(report)));
        out.flush();
    }

    private void writePlan(CheckedPlan plan, PrintWriter out) {
        out.println(style(BOLD, plan.file()) + "  " + (plan.title() == null ? plan.name() : plan.title()));
        out.println(style(DIM, say(new Text(count(plan.processes(), "processo", "processi") + ", "
                + count(plan.sheets(), "scheda", "schede"), count(plan.processes(), "process", "processes") + ", "
                + count(plan.sheets(), "sheet", "sheets")))));
        out.println();
        Map<Group, List<FindingView>> groups = new LinkedHashMap<>();
        plan.findings().forEach(f -> groups.computeIfAbsent(f.group(), g -> new ArrayList<>()).add(f));
        groups.entrySet().stream().sorted(Comparator.comparing(e -> e.getKey().line()))
                .forEach(e -> writeGroup(e.getKey(), e.getValue(), plan, out));
    }

    private void writeGroup(Group group, List<FindingView> findings, CheckedPlan plan, PrintWriter out) {
        out.println(style(BOLD, say(group.title())));
        findings.forEach(f -> writeFinding(f, plan, out));
        out.println();
    }

    private void writeFinding(FindingView f, CheckedPlan plan, PrintWriter out) {
        String severity = f.accepted() == null ? say(f.severity().text()) : say(new Text("accettato", "accepted"));
        String file = f.file().equals(plan.file()) ? "" : f.file() + ":";
        String where = file + f.place().line() + ":" + f.place().column();
        out.println("  " + style(f.accepted() == null ? COLORS.get(f.severity())
                : DIM, pad(severity, locale.getLanguage().equals("it") ? 12 : 8))
                + " " + pad(where, 8) + " " + say(f.message()) + "  " + style(DIM, f.rule().id()));
        String arithmetic = arithmetic(f);
        if (arithmetic != null) {
            indent(out, arithmetic);
        }
        f.causes().forEach(c -> indent(out, style(DIM, say(new Text("forse: ", "perhaps: ")) + say(c))));
        if (f.accepted() != null) {
            indent(out, style(DIM, say(new Text("motivo: ", "reason: ")) + f.accepted()));
        }
        if (f.source() != null && f.severity() != Severity.INFO) {
            indent(out, style(DIM, source(f.source())));
        }
    }

    private void indent(PrintWriter out, String text) {
        out.println(" ".repeat(locale.getLanguage().equals("it") ? 24 : 20) + text);
    }

    /** {@code 13/6 = 2,1666… → 2,16; stampato 2,66}. */
    private String arithmetic(FindingView f) {
        if (!f.follows() || f.stated() == null) {
            return null;
        }
        String exact = f.exact().contains("/") ? f.exact() + " = " + f.decimal() : f.decimal();
        return exact + " → " + f.expected() + say(new Text("; stampato ", "; printed ")) + f.stated();
    }

    private String source(Source source) {
        String page = source.page() == 0 ? "" : say(new Text(", pagina ", ", page ")) + source.page();
        String line = source.line() == 0 ? "" : say(new Text(", riga ", ", line ")) + source.line();
        return say(new Text("documento ", "document ")) + source.document() + page + line;
    }

    private String closing(CheckReport report) {
        long accepted = report.plans().stream().mapToLong(CheckedPlan::accepted).sum();
        Text counts = new Text(count(report.count(Severity.ERROR), "errore", "errori") + ", "
                + count(report.count(Severity.WARNING), "avviso", "avvisi") + ", "
                + count(report.count(Severity.INFO), "informazione", "informazioni")
                + (accepted == 0 ? "" : ", " + count(accepted, "accettata", "accettate")) + " in "
                + count(report.plans().size(), "piano", "piani") + ".",
                count(report.count(Severity.ERROR), "error", "errors") + ", "
                        + count(report.count(Severity.WARNING), "warning", "warnings") + ", "
                        + count(report.count(Severity.INFO), "note", "notes")
                        + (accepted == 0 ? "" : ", " + accepted + " accepted") + " in "
                        + count(report.plans().size(), "plan", "plans") + ".");
        return say(counts);
    }

    private static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private String say(Text text) {
        return text.in(locale);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private String style(String code, String text) {
        return color ? "\033[" + code + "m" + text + "\033[0m" : text;
    }
}
