// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.causes;

import java.util.ArrayList;
import java.util.List;

/** A name with the words of its normal form: a name that is compared with many is taken apart once. */
public final class Spelling {

    private final String name;
    private final String[] words;

    public Spelling(String name) {
        this.name = name;
        this.words = Names.normal(name).split(" ");
    }

    /** The name, letter by letter. */
    public String name() {
        return name;
    }

    /**
     * Whether two names that are not the same letter by letter look like spellings of one name: the same for people, or with
     * one long word that differs by one or two letters after its first.
     *
     * @param word position of the word that may differ: all others are the same
     */
    public boolean isVariantOf(Spelling other, int word) {
        return (words[word].equals(other.words[word]) || Names.isSlip(words[word], other.words[word]))
                && !name.equals(other.name);
    }

    /** The normal form, once for each of its words with a mark in the place of the word. */
    public List<String> withoutOneWord() {
        List<String> rests = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            words[i] = "*";
            rests.add(String.join(" ", words));
            words[i] = word;
        }
        return rests;
    }
}
