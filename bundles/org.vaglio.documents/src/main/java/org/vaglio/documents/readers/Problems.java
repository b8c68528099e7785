// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.util.Locale;

import org.vaglio.documents.DocumentProblem;

/** The sentences that more than one reader says. */
final class Problems {

    private Problems() {
    }

    static DocumentProblem damaged() {
        return DocumentProblem.damaged();
    }

    static DocumentProblem stopped() {
        return new DocumentProblem("La lettura del documento è stata interrotta.", "The reading of the document was stopped.");
    }

    static DocumentProblem password() {
        return new DocumentProblem(
                "Il documento è protetto da una password: aprilo con la password e salvane una copia senza protezione.",
                "The document is protected by a password: open it with the password and save a copy without protection.");
    }

    /** More lines, cells or text than {@link Limits} allow. */
    static DocumentProblem tooMuch(int limit, String whatInItalian, String whatInEnglish) {
        return new DocumentProblem(
                String.format(Locale.ITALIAN, "Il documento ha più di %,d %s, che è il limite: dividilo in parti.", limit, whatInItalian),
                String.format(Locale.ENGLISH, "The document has more than %,d %s, which is the limit: split it into parts.", limit, whatInEnglish));
    }

    static DocumentProblem entities() {
        return new DocumentProblem("Il documento dichiara un tipo di documento o entità, che i programmi per ufficio non scrivono mai: non viene letto.",
                "The document declares a document type or entities, which office programs never write: it is not read.");
    }

    static DocumentProblem tooDeep() {
        return new DocumentProblem("Il documento ha elementi annidati troppo in profondità: probabilmente è danneggiato.",
                "The document has elements that are nested too deeply: it is probably damaged.");
    }

    static DocumentProblem bomb() {
        return new DocumentProblem(
                "Il documento compresso si espande oltre i limiti: probabilmente è danneggiato.",
                "The compressed document expands beyond the limits: it is probably damaged.");
    }
}
