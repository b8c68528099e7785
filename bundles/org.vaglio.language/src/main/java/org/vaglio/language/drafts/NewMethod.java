// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.drafts;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.vaglio.assessment.Text;
import org.vaglio.model.Figure;

/**
 * A scoring method that somebody begins to write.
 *
 * @param name        of the method
 * @param title       of the method
 * @param base        name of the method of the library that it extends; empty for one with indices of its own
 * @param probability how many criteria of probability it has when it extends none
 * @param impact      how many criteria of impact it has when it extends none
 * @param bands       in ascending order; empty for a method without bands
 * @param highest     the highest risk; not used without bands
 * @param threshold   from which risk on something must be done; null for none
 */
public record NewMethod(String name, String title, String base, int probability, int impact, List<NewBand> bands, Figure highest,
        Figure threshold) {

    private static final int SCORES = 5;

    /** Why no method can be made of this; empty when one can. */
    public Optional<Text> problem() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < bands.size(); i++) {
            NewBand band = bands.get(i);
            Figure end = end(i);
            if (band.name().isEmpty() || !names.add(band.name())) {
                return Optional.of(new Text("Ogni fascia vuole un nome suo: «" + band.title() + "» non va bene.",
                        "Each band needs a name of its own: \"" + band.title() + "\" will not do."));
            }
            if (band.lower().value().compareTo(end.value()) >= 0) {
                return Optional.of(new Text("La fascia «" + band.title() + "» comincia a " + band.lower().text() + " e finisce a " + end.text() + ".",
                        "The band \"" + band.title() + "\" begins at " + band.lower().text() + " and ends at " + end.text() + "."));
            }
        }
        return Optional.empty();
    }

    private Figure end(int band) {
        return band + 1 < bands.size() ? bands.get(band + 1).lower() : highest;
    }

    /** The map, as a text that can be read without a problem when there is no {@link #problem()}. */
    public String text() {
        StringBuilder text = new StringBuilder("metodo ").append(name).append(' ').append(DraftNames.quoted(title));
        text.append(base.isEmpty() ? "" : " estende " + base).append(" {\n");
        if (base.isEmpty()) {
            index(text, "probabilità", "Probabilità", probability);
            index(text, "impatto", "Impatto", impact);
            text.append("  rischio = probabilità x impatto\n");
        }
        bands(text);
        if (threshold != null) {
            text.append("  soglia ").append(threshold.text()).append('\n');
        }
        return text.append("}\n").toString();
    }

    private static void index(StringBuilder text, String name, String title, int criteria) {
        text.append("  indice ").append(name).append(' ').append(DraftNames.quoted(title)).append(" media {\n");
        for (int i = 1; i <= criteria; i++) {
            text.append("    criterio ").append(title.charAt(0)).append(i).append(" \"Criterio ").append(i).append("\" domanda \"Domanda del criterio ")
                    .append(i).append("\" {\n");
            for (int score = 1; score <= SCORES; score++) {
                text.append("      ").append(score).append(" \"Risposta ").append(score).append("\"\n");
            }
            text.append("    }\n");
        }
        text.append("  }\n");
    }

    private void bands(StringBuilder text) {
        if (bands.isEmpty()) {
            return;
        }
        text.append("  fasce \"Livelli di rischio\" lettura esatta {\n");
        for (int i = 0; i < bands.size(); i++) {
            String upper = i + 1 < bands.size() ? "meno di " + end(i).text() : "a " + end(i).text();
            NewBand band = bands.get(i);
            text.append("    fascia ").append(band.name()).append(' ').append(DraftNames.quoted(band.title())).append(" da ")
                    .append(band.lower().text()).append(' ').append(upper).append('\n');
        }
        text.append("  }\n");
    }
}
