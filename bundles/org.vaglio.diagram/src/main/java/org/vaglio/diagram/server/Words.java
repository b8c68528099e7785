// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import org.vaglio.viewpoint.engine.specification.Message;

/** Sentences for those who edit diagrams. */
final class Words {

    static final Message UNREADABLE = new Message("Il testo ha un errore: il diagramma mostra l’ultima versione leggibile. Correggere il testo per modificarlo.",
            "The text has a mistake: the diagram shows the last version that could be read. Correct the text to edit the diagram.");
    static final Message GONE = new Message("L’elemento di questo diagramma non c’è più nel testo.", "The element of this diagram is no longer in the text.");
    static final Message NOT_OPEN = new Message("La mappa non è aperta.", "The map is not open.");
    static final Message CHANGED = new Message("Il testo è cambiato nel frattempo: riprovare.", "The text has changed meanwhile: try again.");
    static final Message NOT_HERE = new Message("Questo elemento non si può creare qui.", "This element cannot be made here.");
    static final Message NOT_JOINED = new Message("Questi elementi non si possono collegare così.", "These elements cannot be joined like that.");
    static final Message NOT_MOVED = new Message("Questo elemento non si può spostare lì.", "This element cannot be moved there.");
    static final Message NOT_DELETED = new Message("Questo elemento non si può eliminare qui.", "This element cannot be deleted here.");
    static final Message NOT_EDITED = new Message("Questa etichetta non si può modificare.", "This label cannot be edited.");
    static final Message VANISHED = new Message("Questo elemento non c’è più: il testo è cambiato.", "This element is no longer there: the text has changed.");
    static final Message EMPTY = new Message("Scrivere un testo.", "Enter a text.");
    static final Message LAYOUT_UNREAD = new Message("Il file delle posizioni non si può leggere: il diagramma è disposto automaticamente.",
            "The file of positions cannot be read: the diagram is laid out automatically.");
    static final Message LAYOUT_UNWRITTEN = new Message("Le posizioni non si possono salvare: ", "The positions cannot be saved: ");
    static final Message FAILED = new Message("Non è riuscito: ", "It did not work: ");
    static final Message NODES = new Message("Elementi", "Elements");
    static final Message EDGES = new Message("Collegamenti", "Connections");

    private Words() {
    }
}
