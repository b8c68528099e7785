// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.features;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** The kind of each word: what is a name, a reference, a score, a claim of the plan. */
public class Tokens {

    /** The kinds and their marks, in the order of their numbers. */
    public static final SemanticTokensLegend LEGEND = new SemanticTokensLegend(List.of(SemanticTokenTypes.Keyword,
            SemanticTokenTypes.Comment, SemanticTokenTypes.String, SemanticTokenTypes.Number, SemanticTokenTypes.Operator,
            SemanticTokenTypes.Class, SemanticTokenTypes.Variable, SemanticTokenTypes.EnumMember),
            List.of(SemanticTokenModifiers.Declaration, "claim"));

    private static final int KEYWORD = 0;
    private static final int COMMENT = 1;
    private static final int STRING = 2;
    private static final int NUMBER = 3;
    private static final int OPERATOR = 4;
    private static final int NAME = 5;
    private static final int REFERENCE = 6;
    private static final int CHOICE = 7;
    private static final int DECLARATION = 1;
    private static final int CLAIM = 2;
    /** Figures that a plan prints for itself: sums, means, products. */
    private static final List<EStructuralFeature> CLAIMS = List.of(Literals.INDEX_SCORE__SUM, Literals.INDEX_SCORE__DIVISOR,
            Literals.INDEX_SCORE__VALUE, Literals.RESULT__VALUE, Literals.TABLE_FIGURE__VALUE, Literals.TOTAL__VALUE);

    /** Five numbers a word, as the protocol wants them; for a range, only the words of its lines. */
    public List<Integer> of(MapFile file, Range range) {
        List<Integer> data = new ArrayList<>();
        int line = 0;
        int column = 0;
        int first = range == null ? 0 : range.getStart().getLine();
        int last = range == null ? Integer.MAX_VALUE : range.getEnd().getLine();
        for (ILeafNode leaf : file.resource().getParseResult().getRootNode().getLeafNodes()) {
            int[] kind = kind(leaf);
            int at = file.lines().line(leaf.getOffset());
            if (kind == null || leaf.getText().indexOf('\n') >= 0 && leaf.getText().startsWith("/*") || at < first || at > last) {
                continue;
            }
            int start = leaf.getOffset() - file.lines().lineStart(at);
            data.addAll(List.of(at - line, at == line ? start - column : start, leaf.getText().stripTrailing().length(), kind[0], kind[1]));
            line = at;
            column = start;
        }
        return data;
    }

    private static int[] kind(ILeafNode leaf) {
        String text = leaf.getText();
        if (leaf.isHidden()) {
            return text.startsWith("//") || text.startsWith("/*") ? new int[] {COMMENT, 0} : null;
        }
        char start = text.isEmpty() ? ' ' : text.charAt(0);
        if (start == '"' || start == '«') {
            return new int[] {STRING, 0};
        }
        if (Character.isDigit(start)) {
            return new int[] {NUMBER, isClaim(leaf) ? CLAIM : 0};
        }
        if (!Character.isLetter(start) && start != '^' && start != '_') {
            return "{},.()".indexOf(start) >= 0 ? null : new int[] {OPERATOR, 0};
        }
        return word(leaf);
    }

    private static boolean isClaim(ILeafNode leaf) {
        Assignment assignment = assignment(leaf);
        return assignment != null && leaf.getSemanticElement() != null && CLAIMS.stream().anyMatch(c -> c.getName().equals(
                assignment.getFeature()) && c.getEContainingClass().isInstance(leaf.getSemanticElement()));
    }

    private static int[] word(ILeafNode leaf) {
        Assignment assignment = assignment(leaf);
        if (assignment == null) {
            return new int[] {KEYWORD, 0};
        }
        if (assignment.getTerminal() instanceof CrossReference) {
            return new int[] {REFERENCE, 0};
        }
        if (assignment.getFeature().equals("name")) {
            return new int[] {NAME, DECLARATION};
        }
        return new int[] {leaf.getGrammarElement() instanceof Keyword ? CHOICE : REFERENCE, 0};
    }

    private static Assignment assignment(ILeafNode leaf) {
        for (INode node = leaf; node != null; node = node.getParent()) {
            if (node.getGrammarElement() instanceof AbstractElement element) {
                Assignment found = GrammarUtil.containingAssignment(element);
                if (found != null) {
                    return node == leaf || !(node.getGrammarElement() instanceof RuleCall call)
                            || GrammarUtil.isDatatypeRuleCall(call) || GrammarUtil.isEnumRuleCall(call) ? found : null;
                }
            }
            if (node.hasDirectSemanticElement()) {
                return null;
            }
        }
        return null;
    }
}
