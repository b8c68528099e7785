// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.drafts;

/**
 * A plan that somebody begins to write.
 *
 * @param name    of the plan
 * @param title   of the plan
 * @param from    first year
 * @param to      last year; the first one for a plan of one year
 * @param body    the public body that it is of; empty for none yet
 * @param method  name of the method; empty for a plan that scores nothing
 * @param imports path of the map with the method, seen from that of the plan; empty for a method of the library
 * @param process title of a first process; empty for none
 * @param habits  what it says about rules and rounding
 */
public record NewPlan(String name, String title, int from, int to, String body, String method, String imports, String process, PlanHabits habits) {

    /** The map, as a text that can be read without a problem. */
    public String text() {
        StringBuilder text = new StringBuilder();
        if (!imports.isEmpty()) {
            text.append("importa ").append(DraftNames.quoted(imports)).append("\n\n");
        }
        text.append("piano ").append(name).append(' ').append(DraftNames.quoted(title)).append(' ').append(from);
        text.append(to > from ? "-" + to : "").append(method.isEmpty() ? "" : " usa " + method).append(" {\n");
        int head = text.length();
        if (!body.isBlank()) {
            text.append("  ente ").append(DraftNames.quoted(body)).append('\n');
        }
        text.append(habits.text());
        if (!process.isBlank()) {
            text.append(text.length() == head ? "" : "\n").append("  processo P1 \"1\" ").append(DraftNames.quoted(process)).append(" primario {\n  }\n");
        }
        return text.append("}\n").toString();
    }
}
