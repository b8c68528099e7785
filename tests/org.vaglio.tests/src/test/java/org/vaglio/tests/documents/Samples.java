// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.documents;

/** Short documents of invented bodies. */
final class Samples {

    /** A plan of one sheet whose mean of probability, on line 21, is no rendering of 13/6. */
    static final String FAULTY = """
            COMUNE DI VALDOMBRA

            Piano triennale di prevenzione della corruzione 2024-2026

            Scheda n. 7
            Attività / processo: Affidamenti diretti

            1. Valutazione della probabilità
            Criterio 1: discrezionalità
            punteggio assegnato	5
            Criterio 2: rilevanza esterna
            punteggio assegnato	2
            Criterio 3: complessità del processo
            punteggio assegnato	1
            Criterio 4: valore economico
            punteggio assegnato	1
            Criterio 5: frazionabilità del processo
            punteggio assegnato	1
            Criterio 6: controlli
            punteggio assegnato	3
            Valore stimato della probabilità (13 / 6 =)	2,66

            2. Valutazione dell'impatto
            Criterio 1: impatto organizzativo
            punteggio assegnato	1
            Criterio 2: impatto economico
            punteggio assegnato	1
            Criterio 3: impatto reputazionale
            punteggio assegnato	0
            Criterio 4: impatto sull'immagine
            punteggio assegnato	5
            Valore stimato dell'impatto (7 / 4 =)	1,75
            Valutazione complessiva del rischio = probabilità x impatto	2,66 x 1,75 = 4,65 / 25
            """;

    /** The same plan, well made. */
    static final String SOUND = FAULTY.replace("2,66 x 1,75 = 4,65", "2,17 x 1,75 = 3,79").replace("2,66", "2,17");

    /** A plan of two processes without sheets. */
    static final String REGISTER = """
            UNIONE DEI COMUNI DELL'ALTA CHIARA

            Piano triennale di prevenzione della corruzione 2025-2027

            N.	Processo	Evento rischioso	Responsabile
            1	Concessione di contributi	Requisiti su misura	Settore sociale
            2	Rilascio di permessi	Ritardo voluto	Settore tecnico
            """;

    /** Text that is no plan. */
    static final String LETTER = """
            Gentile signora,

            la biblioteca resta chiusa per tutto il mese di agosto. I libri si restituiscono a settembre.
            """;

    private Samples() {
    }
}
