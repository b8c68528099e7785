// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.edits;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic;
import org.vaglio.language.messages.MessageLanguage;
import org.vaglio.model.riskmap.NamedElement;

import com.google.inject.Inject;

/** Says why a change cannot be written: what is wrong, where, and what to do. */
class Refusals {

    private static final int SHOWN = 40;

    @Inject
    private MessageLanguage language;
    @Inject
    private IGrammarAccess grammar;

    EditRefused syntaxError(XtextResource file) {
        INode error = file.getParseResult().getSyntaxErrors().iterator().next();
        String place = place(file, error.getStartLine());
        String reason = error.getSyntaxErrorMessage().getMessage();
        return new EditRefused(language.choose(
                place + ": il testo ha un errore e non si può modificare da qui. Correggilo prima nel testo: " + reason,
                place + ": the text has an error and cannot be changed from here. Correct it in the text first: " + reason));
    }

    EditRefused notATextFile(Resource file) {
        return new EditRefused(language.choose("«" + file.getURI().lastSegment() + "» non si può modificare: non è un file di questa mappa.",
                "\"" + file.getURI().lastSegment() + "\" cannot be changed: it is no file of this map."));
    }

    EditRefused replacedRoot() {
        return new EditRefused(language.choose("Il contenuto di un file non si può sostituire per intero: cambia i suoi elementi.",
                "The content of a file cannot be replaced as a whole: change its elements."));
    }

    EditRefused unwritable(EObject element, ISerializationDiagnostic problem) {
        String where = where(element);
        if (problem != null && problem.getException() instanceof ValueConverterException wrong) {
            return new EditRefused(where + ": " + wrong.getMessage());
        }
        EStructuralFeature feature = problem == null ? null : problem.getEStructuralFeature();
        if (feature instanceof EReference reference && element.eGet(reference) != null) {
            return unreachable(where, element.eGet(reference));
        }
        return new EditRefused(language.choose(
                where + ": un valore obbligatorio manca, o i valori non si possono scrivere insieme" + feature(feature)
                        + ". Aggiungi quello che manca o togli quello che non va.",
                where + ": a value is missing that is needed, or the values cannot be written together" + feature(feature)
                        + ". Add what is missing or remove what does not fit."));
    }

    private EditRefused unreachable(String where, Object target) {
        List<?> targets = target instanceof List<?> list ? list : List.of(target);
        String name = targets.stream().map(e -> label((EObject) e)).collect(Collectors.joining(", "));
        return new EditRefused(language.choose(
                where + ": il riferimento a «" + name + "» non si può scrivere: è stato eliminato, sta fuori dai file aperti insieme, "
                        + "o il suo nome qui indica un altro elemento. Togli il riferimento o cambia il nome.",
                where + ": the reference to \"" + name + "\" cannot be written: it was deleted, is outside the files that were opened "
                        + "together, or its name means another element here. Remove the reference or change the name."));
    }

    EditRefused unresolved(EObject element) {
        return new EditRefused(language.choose(
                where(element) + ": un riferimento non risolto non si può spostare. Correggi prima il suo nome nel testo.",
                where(element) + ": a reference that was not found cannot be moved. Correct its name in the text first."));
    }

    private static String feature(EStructuralFeature feature) {
        return feature == null ? "" : " (" + feature.getName() + ")";
    }

    private String where(EObject element) {
        EObject written = element;
        while (written.eContainer() != null && NodeModelUtils.getNode(written) == null) {
            written = written.eContainer();
        }
        INode node = NodeModelUtils.findActualNodeFor(written);
        if (node == null || element.eResource() == null) {
            return "«" + label(element) + "»";
        }
        String place = place(element.eResource(), node.getStartLine());
        return place + ": «" + (written == element ? beginning(node) : label(element)) + "»";
    }

    /** The first line of what an element was, or its first words. */
    private static String beginning(INode node) {
        String text = node.getRootNode().getText();
        String line = text.substring(node.getOffset(), Math.min(node.getEndOffset(), node.getOffset() + SHOWN)).lines().findFirst()
                .orElse("");
        return line.strip() + (line.length() == SHOWN ? "…" : "");
    }

    private String place(Resource file, int line) {
        return file.getURI().lastSegment() + language.choose(", riga ", ", line ") + line;
    }

    /** The name of an element; without one, the first word of its class in the grammar. */
    private String label(EObject element) {
        if (element instanceof NamedElement named && named.getName() != null) {
            return named.getName();
        }
        return GrammarUtil.allParserRules(grammar.getGrammar()).stream().filter(rule -> makes(rule, element))
                .flatMap(rule -> EcoreUtil2.getAllContentsOfType(rule, Keyword.class).stream()).map(Keyword::getValue)
                .filter(word -> Character.isLetter(word.charAt(0))).findFirst().orElse(element.eClass().getName());
    }

    private static boolean makes(ParserRule rule, EObject element) {
        return rule.getType() != null && rule.getType().getClassifier() == element.eClass();
    }
}
