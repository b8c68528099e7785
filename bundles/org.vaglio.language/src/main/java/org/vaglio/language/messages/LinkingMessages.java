// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.messages;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.vaglio.model.riskmap.RiskmapPackage;

import com.google.inject.Inject;

/** Says which name was not found, in Italian or English. */
public class LinkingMessages extends LinkingDiagnosticMessageProvider {

    private record Kind(String italian, String english) {
    }

    private static final Map<EClass, Kind> KINDS = Map.ofEntries(
            Map.entry(RiskmapPackage.Literals.METHOD, new Kind("il metodo", "the method")),
            Map.entry(RiskmapPackage.Literals.INDEX, new Kind("l'indice", "the index")),
            Map.entry(RiskmapPackage.Literals.QUANTITY, new Kind("l'indice", "the index")),
            Map.entry(RiskmapPackage.Literals.CRITERION, new Kind("il criterio", "the criterion")),
            Map.entry(RiskmapPackage.Literals.LEVEL, new Kind("il livello", "the level")),
            Map.entry(RiskmapPackage.Literals.BAND, new Kind("la fascia", "the band")),
            Map.entry(RiskmapPackage.Literals.FORMULA, new Kind("la formula", "the formula")),
            Map.entry(RiskmapPackage.Literals.PLAN, new Kind("il piano", "the plan")),
            Map.entry(RiskmapPackage.Literals.RISK_AREA, new Kind("l'area di rischio", "the risk area")),
            Map.entry(RiskmapPackage.Literals.ORGANIZATIONAL_UNIT, new Kind("l'ufficio", "the unit")),
            Map.entry(RiskmapPackage.Literals.ROLE, new Kind("il ruolo", "the role")),
            Map.entry(RiskmapPackage.Literals.INSTITUTIONAL_FUNCTION, new Kind("la funzione", "the function")),
            Map.entry(RiskmapPackage.Literals.ENABLING_FACTOR, new Kind("il fattore", "the factor")),
            Map.entry(RiskmapPackage.Literals.MEASURE, new Kind("la misura", "the measure")),
            Map.entry(RiskmapPackage.Literals.STEP, new Kind("la fase o azione", "the phase or action")),
            Map.entry(RiskmapPackage.Literals.ASSESSABLE, new Kind("il processo, l'evento o la scheda",
                    "the process, event or sheet")),
            Map.entry(RiskmapPackage.Literals.SOURCE_DOCUMENT, new Kind("il documento", "the document")));

    @Inject
    private MessageLanguage language;

    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        Kind kind = KINDS.getOrDefault(context.getReference().getEReferenceType(),
                new Kind("l'elemento", "the element"));
        String name = context.getLinkText();
        return new DiagnosticMessage(language.choose(
                "Non trovo " + kind.italian + " «" + name + "»: controlla il nome, o importa il file che lo contiene.",
                "Cannot find " + kind.english + " \"" + name + "\": check the name, or import the file that holds it."),
                Severity.ERROR, Diagnostic.LINKING_DIAGNOSTIC);
    }
}
