// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.build;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;

import org.vaglio.documents.recognise.Words;

/** Names for elements, made of their labels and titles; no two are the same. */
public final class NameMaker {


    private final Set<String> used = new HashSet<>();

    /** A name of the main words of a title; with an ordinal behind it when it is taken. */
    String ofTitle(String title) {
        return unique(Words.camel(title));
    }

    /** A name of a letter and a label: {@code P} and {@code 7} give {@code P7}. */
    String ofLabel(String letter, String label) {
        String plain = Normalizer.normalize(label, Normalizer.Form.NFD).replaceAll("\\p{M}", "").strip()
                .replaceAll("[^A-Za-z0-9]+", "_").replaceAll("(?<=\\d)_(?=[a-z])|^_|_$", "");
        return unique(letter + plain);
    }

    private String unique(String wish) {
        String name = wish;
        for (int i = 2; !used.add(name); i++) {
            name = wish + (Character.isDigit(wish.charAt(wish.length() - 1)) ? "_" : "") + i;
        }
        return name;
    }
}
