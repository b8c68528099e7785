// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.serializer.ISerializationContext;
import org.eclipse.xtext.serializer.acceptor.ISemanticSequenceAcceptor;
import org.eclipse.xtext.serializer.acceptor.ISyntacticSequenceAcceptor;
import org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic;
import org.eclipse.xtext.serializer.sequencer.IContextFinder;
import org.eclipse.xtext.serializer.sequencer.ISemanticSequencer;
import org.eclipse.xtext.serializer.sequencer.ISyntacticSequencer;

import com.google.inject.Inject;
import com.google.inject.Provider;

/** The words by which an element is written, each child as a whole: the grammar run backwards over one element. */
class ModelTokens {

    /** The model says what the grammar cannot. */
    static final class Unwritable extends Exception {

        private static final long serialVersionUID = 1L;
        private final transient ISerializationDiagnostic diagnostic;

        Unwritable(ISerializationDiagnostic diagnostic) {
            super(null, null, false, false);
            this.diagnostic = diagnostic;
        }

        /** Why; null when no rule of the grammar fits the element at all. */
        ISerializationDiagnostic diagnostic() {
            return diagnostic;
        }
    }

    @Inject
    private Provider<ISemanticSequencer> semantic;
    @Inject
    private Provider<ISyntacticSequencer> syntactic;
    @Inject
    private IContextFinder contexts;

    /** The words of an element; its children have no text yet. */
    List<Token> of(EObject element) throws Unwritable {
        List<ISerializationDiagnostic> problems = new ArrayList<>();
        Collector collector = new Collector(element);
        ISerializationContext context = context(element);
        ISemanticSequencer semantics = semantic.get();
        ISyntacticSequencer syntax = syntactic.get();
        semantics.init((ISemanticSequenceAcceptor) syntax, problem -> stop(problems, problem));
        syntax.init(context, element, collector, problem -> stop(problems, problem));
        try {
            semantics.createSequence(context, element);
        } catch (Stopped e) {
            throw new Unwritable(problems.isEmpty() ? null : problems.get(0));
        }
        return collector.tokens;
    }

    /** The grammar's rule for an element as it is now; null when none fits. */
    ParserRule rule(EObject element) {
        return contextOf(element).map(ISerializationContext::getParserRule).orElse(null);
    }

    private ISerializationContext context(EObject element) throws Unwritable {
        return contextOf(element).orElseThrow(() -> new Unwritable(null));
    }

    /** Where the element is now; the finder also gives rules of other elements that may stand there. */
    private Optional<ISerializationContext> contextOf(EObject element) {
        return contexts.findByContentsAndContainer(element, null).stream().filter(c -> writes(c.getParserRule(), element)).findFirst();
    }

    /** Keywords that may stand for one another say the same. */
    static Object keywordKey(AbstractElement element, String text) {
        if (element instanceof Keyword && element.eContainer() instanceof Alternatives choice
                && choice.getElements().stream().allMatch(Keyword.class::isInstance)) {
            return choice;
        }
        return text;
    }

    private static void stop(List<ISerializationDiagnostic> problems, ISerializationDiagnostic problem) {
        problems.add(problem);
        throw new Stopped();
    }

    /** Leaves the sequencers, which know no checked exceptions. */
    private static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Stopped() {
            super(null, null, false, false);
        }
    }

    /** Whether a rule, or one that it stands for, makes elements of that class: the sequencers do not ask. */
    private static boolean writes(ParserRule rule, EObject element) {
        List<AbstractElement> choices = rule.getAlternatives() instanceof Alternatives choice ? choice.getElements()
                : List.of(rule.getAlternatives());
        if (choices.stream().allMatch(RuleCall.class::isInstance)) {
            return choices.stream().anyMatch(c -> writes((ParserRule) ((RuleCall) c).getRule(), element));
        }
        return rule.getType().getClassifier() == element.eClass();
    }

    /** Takes the words from the sequencers. */
    private static final class Collector implements ISyntacticSequenceAcceptor {

        private final EObject object;
        private final List<Token> tokens = new ArrayList<>();

        Collector(EObject object) {
            this.object = object;
        }

        private void value(AbstractElement element, String text, Object value) {
            String name = GrammarUtil.containingAssignment(element).getFeature();
            EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
            tokens.add(Token.newWord(element, text, Token.Value.of(feature, value, element)));
        }

        private void word(AbstractElement element, String text) {
            tokens.add(Token.newWord(element, text, keywordKey(element, text)));
        }

        @Override
        public void acceptAssignedCrossRefDatatype(RuleCall call, String text, EObject value, int i, ICompositeNode n) {
            value(call, text, value);
        }

        @Override
        public void acceptAssignedCrossRefEnum(RuleCall call, String text, EObject value, int i, ICompositeNode n) {
            value(call, text, value);
        }

        @Override
        public void acceptAssignedCrossRefTerminal(RuleCall call, String text, EObject value, int i, ILeafNode n) {
            value(call, text, value);
        }

        @Override
        public void acceptAssignedCrossRefKeyword(Keyword keyword, String text, EObject value, int i, ILeafNode n) {
            value(keyword, text, value);
        }

        @Override
        public void acceptAssignedDatatype(RuleCall call, String text, Object value, int i, ICompositeNode n) {
            value(call, text, value);
        }

        @Override
        public void acceptAssignedEnum(RuleCall call, String text, Object value, int i, ICompositeNode n) {
            value(call, text, value);
        }

        @Override
        public void acceptAssignedKeyword(Keyword keyword, String text, Object value, int i, ILeafNode n) {
            value(keyword, text, value);
        }

        @Override
        public void acceptAssignedTerminal(RuleCall call, String text, Object value, int i, ILeafNode n) {
            value(call, text, value);
        }

        @Override
        public boolean enterAssignedAction(Action action, EObject child, ICompositeNode node) {
            return true;
        }

        @Override
        public boolean enterAssignedParserRuleCall(RuleCall call, EObject child, ICompositeNode node) {
            if (!writes((ParserRule) call.getRule(), child)) {
                throw new Stopped();
            }
            tokens.add(Token.newChild(call, child));
            return false;
        }

        @Override
        public void acceptUnassignedDatatype(RuleCall call, String text, ICompositeNode node) {
            word(call, text);
        }

        @Override
        public void acceptUnassignedEnum(RuleCall call, String text, ICompositeNode node) {
            word(call, text);
        }

        @Override
        public void acceptUnassignedKeyword(Keyword keyword, String text, ILeafNode node) {
            word(keyword, keyword.getValue());
        }

        @Override
        public void acceptUnassignedTerminal(RuleCall call, String text, ILeafNode node) {
            word(call, text);
        }

        @Override
        public void acceptUnassignedAction(Action action) {
            // makes the element, and writes nothing
        }

        @Override
        public void enterUnassignedParserRuleCall(RuleCall call) {
            // writes nothing
        }

        @Override
        public void leaveUnssignedParserRuleCall(RuleCall call) {
            // writes nothing
        }

        @Override
        public void leaveAssignedAction(Action action, EObject child) {
            // writes nothing
        }

        @Override
        public void leaveAssignedParserRuleCall(RuleCall call, EObject child) {
            // never entered
        }

        @Override
        public void finish() {
            // all was taken
        }
    }
}
