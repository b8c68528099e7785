// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.completion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.lsp4j.CompletionItem;
import org.vaglio.language.messages.MessageLanguage;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Criterion;
import org.vaglio.model.riskmap.Index;
import org.vaglio.model.riskmap.Method;
import org.vaglio.model.riskmap.Plan;

import com.google.inject.Inject;

/** Whole elements with gaps to fill in. */
class Templates {

    @Inject
    private MessageLanguage language;

    /** The element that a word begins; empty for a word without one. */
    Optional<CompletionItem> of(String word, Cursor cursor) {
        return switch (word) {
            case "scheda" -> item(word, "scheda \"${1:1}\" {\n" + lines(cursor) + "}", "una scheda con i criteri del metodo",
                    "a sheet with the criteria of the method");
            case "processo" -> item(word, "processo ${1:P1} \"${2:1}\" \"${3:titolo}\" ${4|primario,supporto|} {\n"
                    + "\tfase ${5:Avvio} \"${6:titolo}\"\n\t$0\n}", "un processo con una fase", "a process with a phase");
            case "macroprocesso" -> item(word, "macroprocesso ${1:MP1} \"${2:titolo}\" {\n\t$0\n}", "un macroprocesso",
                    "a macroprocess");
            case "fase" -> item(word, "fase ${1:Fase} \"${2:titolo}\" {\n\tazione ${3:Azione} \"${4:titolo}\"$0\n}",
                    "una fase con un'azione", "a phase with an action");
            case "evento" -> item(word, "evento ${1:Evento} \"${2:che cosa può accadere}\" misure ${3:Misura}$0",
                    "un evento con le sue misure", "an event with its measures");
            case "misura" -> item(word, "misura ${1:Misura} ${2|specifica,generale|} \"${3:titolo}\" responsabile ${4:Ruolo} "
                    + "entro ${5:2026-12-31} indicatore \"${6:indicatore}\"$0", "una misura con responsabile, termine e indicatore",
                    "a measure with its responsible, deadline and indicator");
            case "metodo" -> item(word, "metodo ${1:Metodo} \"${2:titolo}\" {\n\tindice probabilità media {\n"
                    + "\t\tcriterio ${3:criterio} \"${4:titolo}\" domanda \"${5:domanda}\" {\n\t\t\t1 \"${6:risposta}\"\n"
                    + "\t\t\t5 \"${7:risposta}\"\n\t\t}\n\t}\n\tindice impatto media {\n\t\tcriterio ${8:criterio} \"${9:titolo}\" {\n"
                    + "\t\t\t1 \"${10:risposta}\"\n\t\t}\n\t}\n\trischio = probabilità x impatto\n\tfasce {\n"
                    + "\t\tfascia basso da 0 a 5\n\t\tfascia alto oltre 5 a 25\n\t}\n}$0", "un metodo con indici, formula e fasce",
                    "a method with indices, formula and bands");
            case "piano" -> item(word, "piano ${1:Piano} \"${2:titolo}\" ${3:2026}-${4:2028} usa ${5|PNA2013,PNA2019|} {\n\t$0\n}",
                    "un piano", "a plan");
            case "convenzione" -> item(word, "convenzione {\n\tmedie ${1|arrotondate,troncate|} a ${2:2} decimali\n"
                    + "\tprodotto ${3|arrotondato,troncato|} a ${4:2} decimali da operandi ${5|stampati,esatti|}\n}",
                    "come sono arrotondate le cifre", "how figures are rounded");
            default -> Optional.empty();
        };
    }

    private Optional<CompletionItem> item(String word, String text, String italian, String english) {
        CompletionItem item = Completion.snippet(word + " …", text, language.choose(italian, english));
        item.setFilterText(word);
        item.setSortText("4" + word);
        return Optional.of(item);
    }

    /** A line for each index of the method, a gap for each criterion with the scores of its answers to choose from. */
    private static String lines(Cursor cursor) {
        Plan plan = cursor.element() == null ? null : Navigation.plan(cursor.element());
        Method method = plan == null || plan.eIsProxy() ? null : plan.getMethod();
        if (method == null || method.eIsProxy() || method.getIndices().isEmpty()) {
            return "\t$0\n";
        }
        StringBuilder text = new StringBuilder();
        int gap = 2;
        for (Index index : method.getIndices()) {
            text.append('\t').append(index.getName());
            for (Criterion criterion : index.getCriteria()) {
                text.append(" ${").append(gap++).append(choices(criterion)).append('}');
            }
            text.append('\n');
        }
        return text.append("\t$0\n").toString();
    }

    private static String choices(Criterion criterion) {
        List<String> scores = criterion.getAnswers().stream().filter(a -> a.getScore() != null)
                .map(a -> a.getScore().text().replace(",", "\\,")).distinct().toList();
        return scores.isEmpty() ? ":0" : scores.stream().collect(Collectors.joining(",", "|", "|"));
    }
}
