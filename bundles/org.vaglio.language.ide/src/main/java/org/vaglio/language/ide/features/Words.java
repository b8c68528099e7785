// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.features;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.SymbolKind;
import org.vaglio.assessment.Text;
import org.vaglio.language.messages.MessageLanguage;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** What kinds of elements are called, and which of the protocol's kinds stand for them. */
final class Words {

    private record Kind(Text text, SymbolKind symbol) {
    }

    private static final Map<EClass, Kind> KINDS = Map.ofEntries(
            kind(Literals.PLAN, "piano", "plan", SymbolKind.Package),
            kind(Literals.PLAN_PART, "parte", "part", SymbolKind.Package),
            kind(Literals.METHOD, "metodo", "method", SymbolKind.Module),
            kind(Literals.ORGANIZATION, "ente", "organization", SymbolKind.Namespace),
            kind(Literals.ORGANIZATIONAL_UNIT, "ufficio", "unit", SymbolKind.Namespace),
            kind(Literals.ROLE, "ruolo", "role", SymbolKind.Interface),
            kind(Literals.RISK_AREA, "area di rischio", "risk area", SymbolKind.Namespace),
            kind(Literals.INSTITUTIONAL_FUNCTION, "funzione", "function", SymbolKind.Namespace),
            kind(Literals.ENABLING_FACTOR, "fattore abilitante", "enabling factor", SymbolKind.Constant),
            kind(Literals.MACROPROCESS, "macroprocesso", "macroprocess", SymbolKind.Module),
            kind(Literals.PROCESS, "processo", "process", SymbolKind.Class),
            kind(Literals.PHASE, "fase", "phase", SymbolKind.Method),
            kind(Literals.ACTION, "azione", "action", SymbolKind.Function),
            kind(Literals.RISK_EVENT, "evento rischioso", "risk event", SymbolKind.Event),
            kind(Literals.MEASURE, "misura", "measure", SymbolKind.Property),
            kind(Literals.SCORING_SHEET, "scheda", "sheet", SymbolKind.Struct),
            kind(Literals.SUMMARY_TABLE, "riepilogo", "summary", SymbolKind.Array),
            kind(Literals.RANKING, "graduatoria", "ranking", SymbolKind.Array),
            kind(Literals.INDEX, "indice", "index", SymbolKind.Variable),
            kind(Literals.CRITERION, "criterio", "criterion", SymbolKind.Field),
            kind(Literals.LEVEL, "livello", "level", SymbolKind.EnumMember),
            kind(Literals.FORMULA, "formula", "formula", SymbolKind.Operator),
            kind(Literals.BAND_TABLE, "fasce", "bands", SymbolKind.Enum),
            kind(Literals.BAND, "fascia", "band", SymbolKind.EnumMember),
            kind(Literals.SOURCE_DOCUMENT, "documento", "document", SymbolKind.File));

    private Words() {
    }

    private static Map.Entry<EClass, Kind> kind(EClass type, String italian, String english, SymbolKind symbol) {
        return Map.entry(type, new Kind(new Text(italian, english), symbol));
    }

    /** Whether an element is shown in outlines and searches. */
    static boolean isShown(EObject element) {
        return KINDS.containsKey(element.eClass());
    }

    static String kind(EObject element, MessageLanguage language) {
        Kind kind = KINDS.get(element.eClass());
        return kind == null ? element.eClass().getName() : language.choose(kind.text().italian(), kind.text().english());
    }

    static SymbolKind symbol(EObject element) {
        Kind kind = KINDS.get(element.eClass());
        return kind == null ? SymbolKind.Object : kind.symbol();
    }
}
