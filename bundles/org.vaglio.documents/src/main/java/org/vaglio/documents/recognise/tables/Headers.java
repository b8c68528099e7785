// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.tables;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.vaglio.documents.recognise.Role;
import org.vaglio.documents.recognise.Side;
import org.vaglio.documents.recognise.Table.Column;
import org.vaglio.documents.recognise.Words;
import org.vaglio.documents.recognise.sheets.KnownCriterion;

/** What the words of a header tell about its column. */
final class Headers {

    private record Hint(Role role, Pattern pattern) {
    }

    private static final String W = "\\b";
    private static final List<Hint> HINTS = List.of(
            hint(Role.NUMBER, "(?:n|nr|num|numero|id|cod|codice|prog|progr|progressivo|n ro|n ord|n d ordine|numero d ordine|ord)(?: (?:del |di )?(?:processo|proc|progressivo|ordine|scheda|rischio))?"),
            hint(Role.PLACE, "(?:posizione|posto|pos|ordine|rank|ranking|n ordine graduatoria|posizione in graduatoria)"),
            hint(Role.KIND, ".*(?:processi di supporto|processi primari|processo primario|primario supporto|natura del processo|tipologia (?:di |del )?process|tipo (?:di )?processo).*"),
            hint(Role.UNIT, "(?:uffici\\w*|struttur\\w*|settor\\w*|servizi\\w*|unita organizzativ\\w*|direzione) (?:responsabil\\w*|competent\\w*|coinvolt\\w*).*"),
            hint(Role.AREA, "(?:codice |cod )?are[ae]" + W + "(?!.*(?:responsabil)).*"),
            hint(Role.MEASURE_KIND, ".*(?:misur\\w* (?:generale|generali) (?:o|e|/)? ?specific|(?:generale|g) (?:o |e )?(?:specifica|s)\\b|tipologia (?:di |della )?misur|tipo (?:di |della )?misur|categoria (?:di |della )?misur|natura (?:della )?misur).*"),
            hint(Role.MEASURE_RESPONSIBLE, ".*(?:responsabil\\w*|soggett\\w*|titolare) (?:\\w+ ){0,3}(?:misur|attuazione|trattamento|adozione).*"),
            hint(Role.STATE, ".*(?:stato (?:di |della )?(?:attuazione|realizzazione|avanzamento)|stato misura).*"),
            hint(Role.INDICATOR, ".*" + W + "indicator[ei](?! di rischio).*"),
            hint(Role.TARGET, ".*" + W + "(?:target|valore atteso|valori attesi|risultat[oi] attes[oi]|obiettiv[oi])" + W + ".*"),
            hint(Role.DEADLINE, ".*" + W + "(?:temp[io]|tempistic\\w*|termin[ei]|scadenz[ae]|cronoprogramma|entro il|decorrenza)" + W + ".*"),
            hint(Role.FACTOR, ".*(?:fattor[ei] abilitant|fattor[ei] di rischio|cause? (?:del|degli|di)|cause|fattori).*"),
            hint(Role.REASON, ".*(?:motivazion|giustificazion|dati (?:ed? )?evidenze|note|descrizione del giudizio).*"),
            hint(Role.EVENT, ".*(?:event[oi] (?:rischios|corruttiv|a rischio)|rischi? (?:potenzial|specific|corruttiv|individuat|identificat)|descrizione (?:del |dei |dell )?(?:rischi|event)|ambito (?:di )?rischio|catalogo dei rischi|possibil[ei] (?:event|rischi)|comportament[oi] a rischio|registro (?:dei|degli)|identificazione (?:del |dei )?rischi|event[oi]$|rischi$|esemplificazione).*"),
            hint(Role.MACROPROCESS, ".*macro ?process.*"),
            hint(Role.MEASURE, ".*(?:misur[ae]|azioni (?:di )?(?:prevenzione|contrasto|mitigazione)|trattamento|contromisur).*"),
            hint(Role.LEVEL, ".*(?:(?:livello|classe|fascia|classificazione|grado|giudizio|rating)(?: \\w+){0,4} (?:rischio|esposizione)|giudizio(?: sintetico| complessivo)?|valutazione (?:complessiva|sintetica|qualitativa|finale)|rischio (?:a parole|qualitativo)|classe|fascia|livello|esito|lettura|complessiv[ao]).*"),
            hint(Role.RISK, ".*(?:p x i|pxi|p per i|probabilita x impatto|probabilita per impatto|valore (?:del |di |complessivo del )?rischio|indice (?:di |del )?rischio|punteggio (?:di |del |complessivo |finale )*(?:rischio)?$|rischio (?:totale|complessivo|finale|residuo|inerente|netto|lordo|r)\\b|quantita (?:di |del )?rischio|ponderazione|graduatoria|rischio$|^r$|^p ?x ?[dg]$|^indice$|^indice (?:finale|complessivo|totale)\\b|^lordo$|^residuo$|^inerente$|^netto$).*"),
            hint(Role.COEFFICIENT, ".*(?:abbattiment|riduzion|mitigazion\\w* %|coefficiente|coeff|fattore (?:di )?(?:controllo|correzione|riduzione)|moltiplicator|(?:efficacia|livello|grado|valore) (?:dei |del |di )?controll|controlli c$|^c$|controllo c$).*"),
            hint(Role.PROBABILITY, "(?:.*(?:probabilita|frequenza)(?: p)?.*|p|(?:.*\\b)?prob\\w{0,4}\\b.*)"),
            hint(Role.IMPACT, "(?:.*(?:impatto|gravita|danno|magnitudo).*|i|d|g|(?:.*\\b)?(?:imp|grav)\\w{0,3}\\b.*)"),
            hint(Role.SHEET, "(?:n |rif |riferimento )?sched[ae](?: n| numero| di valutazione)?"),
            hint(Role.RESPONSIBLE, ".*(?:responsabil|titolare|process owner|owner|referente|soggett[oi]).*"),
            hint(Role.FUNCTION, ".*funzion[ei].*"),
            hint(Role.UNIT, ".*(?:uffic|settor[ei]|servizi[o]?" + W + "|struttur|unita organizzativ|^u o$|^uo$|direzion|dipartiment|ripartizion|unita$).*"),
            hint(Role.PHASE, ".*" + W + "fas[ei]" + W + ".*"),
            hint(Role.PROCESS, ".*" + W + "(?:process[oi]|procediment[oi]|proc|attivita sensibil[ei])" + W + ".*"),
            hint(Role.ACTION, ".*" + W + "(?:attivita|azion[ei])" + W + ".*"),
            hint(Role.PROCESS, "denominazione(?: .*)?"),
            hint(Role.RESPONSIBLE, "(?:chi (?:risponde|fa|attua|provvede)|a cura di|incaricat[oi]|competenza)(?: .*)?"),
            hint(Role.OTHER, ".*(?:input|output|normativ|vincol|riferiment|note|data|allegat|monitoraggio|destinatari|oggetto).*"));
    private static final Pattern GENERIC_CRITERION = Pattern.compile("(?:criterio |crit )?([pic])(?:r|m|rob|mp)? ?(\\d{1,2})(?: .*)?|(?:criterio|indicatore|fattore) (\\d{1,2})(?: .*)?");
    private static final Pattern CODE = Pattern.compile("^[A-Za-z]{1,3}[. ]?\\d{1,2}\\s*[-–.):]?\\s+(?=\\p{L})");
    private static final Pattern SUM = Pattern.compile(".*\\b(?:totale|somma|tot|sommatoria|punteggio totale)\\b.*");
    private static final Pattern MEAN = Pattern.compile(".*\\b(?:media|valore medio|medio|media aritmetica|indice|valore)\\b.*");
    private static final Pattern LEVEL_OF_INDEX = Pattern.compile("(?:livello|grado|giudizio|valutazione|stima)\\b.*");
    private static final int LONGEST = 160;

    private Headers() {
    }

    private static Hint hint(Role role, String pattern) {
        return new Hint(role, Pattern.compile(pattern));
    }

    /**
     * The column of a header.
     *
     * @param group the header above it that reaches over several columns; empty for none
     * @param text  the header itself
     */
    static Optional<Column> column(String group, String text) {
        String normal = Words.normal(text);
        Side side = side(Words.normal(group), normal);
        if (normal.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<KnownCriterion> known = KnownCriterion.at(CODE.matcher(text).replaceFirst(""));
        if (known.isPresent()) {
            return Optional.of(new Column(Role.CRITERION, text, known.get().side()));
        }
        var generic = GENERIC_CRITERION.matcher(normal);
        if (generic.matches()) {
            String letter = generic.group(1);
            return Optional.of(new Column(Role.CRITERION, text, "p".equals(letter) ? Side.PROBABILITY
                    : "i".equals(letter) ? Side.IMPACT : side));
        }
        boolean aboutRisk = normal.contains("rischio");
        if (side != null && !aboutRisk && SUM.matcher(normal).matches() && !MEAN.matcher(normal).matches()) {
            return Optional.of(new Column(Role.SUM, text, side));
        }
        boolean value = MEAN.matcher(normal).matches() || one(normal) != null && LEVEL_OF_INDEX.matcher(normal).matches();
        if (side != null && !aboutRisk && value) {
            return Optional.of(new Column(side == Side.PROBABILITY ? Role.PROBABILITY : Role.IMPACT, text, side));
        }
        return HINTS.stream().filter(h -> h.pattern().matcher(normal).matches()).findFirst()
                .map(h -> new Column(h.role(), text, side));
    }

    /** The index that a header or the group above it names; null for none or both. */
    static Side side(String group, String normal) {
        Side own = one(normal);
        return own != null ? own : one(group);
    }

    private static Side one(String normal) {
        boolean probability = normal.matches(".*probabilit.*|(?:.*\\b)?p|.*\\b(?:pr|prob)\\b.*");
        boolean impact = normal.matches(".*impatt.*|(?:.*\\b)?i|.*\\b(?:im|imp)\\b.*");
        return probability == impact ? null : probability ? Side.PROBABILITY : Side.IMPACT;
    }
}
