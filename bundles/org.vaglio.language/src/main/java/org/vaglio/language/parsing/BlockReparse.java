// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.parsing;

import java.io.StringReader;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.BidiTreeIterator;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.ParseResult;
import org.eclipse.xtext.parser.antlr.IPartialParsingHelper;
import org.eclipse.xtext.util.ReplaceRegion;

import com.google.inject.Inject;

/**
 * Reads the smallest block around an edit anew, mistakes included, and leaves the rest of the text and model alone. Where
 * it is not certain that the whole file would read the same, the whole file is read.
 */
public class BlockReparse implements IPartialParsingHelper {

    private static final Set<String> LINE_ENDS = Set.copyOf(RecoveringParser.BEGINNINGS);

    @Inject
    private BlockTokens tokens;
    @Inject
    private NodeModelBuilder nodes;

    @Override
    public IParseResult reparse(IParser parser, IParseResult previous, ReplaceRegion edit) {
        ICompositeNode root = previous.getRootNode();
        StringBuilder text = new StringBuilder(root.getText());
        edit.applyTo(text);
        String after = text.toString();
        INode leaf = NodeModelUtils.findLeafNodeAtOffset(root, edit.getOffset());
        for (ICompositeNode node = leaf == null ? null : leaf.getParent(); node != null; node = node.getParent()) {
            if (node.getGrammarElement() instanceof RuleCall call && call.getRule() instanceof ParserRule rule
                    && !GrammarUtil.isDatatypeRule(rule) && node.hasDirectSemanticElement()
                    && node.getSemanticElement().eContainingFeature() != null) {
                IParseResult result = reparse(parser, previous, node, call, edit, after);
                if (result != null) {
                    return result;
                }
            }
        }
        return parser.parse(NodeModelUtils.getEntryParserRule(root), new StringReader(after));
    }

    /** The result of reading one element anew; null when that is not certain to be right. */
    private IParseResult reparse(IParser parser, IParseResult previous, ICompositeNode node, RuleCall call,
            ReplaceRegion edit, String after) {
        ILeafNode first = firstVisible(node);
        ILeafNode last = lastVisible(node);
        if (!(first.getGrammarElement() instanceof Keyword) || first.getSyntaxErrorMessage() != null
                || !Character.isLetter(first.getText().charAt(0))
                || edit.getOffset() <= first.getEndOffset() || !startsLine(after, first.getOffset())) {
            return null;
        }
        int growth = edit.getText().length() - edit.getLength();
        int end = node.getTotalEndOffset() + growth;
        boolean block = last.getText().equals("}") && last.getGrammarElement() instanceof Keyword;
        if (block ? edit.getEndOffset() > last.getOffset() || !closes(last, node) : !isLine(node, edit, last)) {
            return null;
        }
        String region = after.substring(node.getTotalOffset(), end);
        if (!isWhole(node.getRootNode().getText(), node.getTotalOffset(), node.getTotalEndOffset(), block)
                || !isWhole(after, node.getTotalOffset(), end, block)) {
            return null;
        }
        IParseResult part = parser.parse(call, new StringReader(region), node.getLookAhead());
        return isWhole(part, region, block) ? joined(previous, node, part, after) : null;
    }

    /**
     * Whether a brace is the element's own. A mistake may have left it to an element inside; one that is shown at the brace
     * may be that of a block around, which ends too early.
     */
    private static boolean closes(ILeafNode brace, ICompositeNode node) {
        return brace.getParent() == node && brace.getSyntaxErrorMessage() == null;
    }

    private boolean isWhole(String text, int start, int end, boolean block) {
        return tokens.areWhole(text.substring(start, lineEnd(text, end)), end - start, block);
    }

    /** An element without a block, read without mistakes, before a word that no element goes on with. */
    private static boolean isLine(ICompositeNode node, ReplaceRegion edit, ILeafNode last) {
        if (edit.getEndOffset() >= last.getEndOffset() || hasErrors(node)) {
            return false;
        }
        INode next = node.getRootNode().getTotalEndOffset() > node.getTotalEndOffset()
                ? nextVisible(node) : null;
        return next != null && next.getGrammarElement() instanceof Keyword && next.getSyntaxErrorMessage() == null
                && (LINE_ENDS.contains(next.getText()) || next.getText().equals("}"));
    }

    private static INode nextVisible(INode node) {
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(node.getRootNode(), node.getTotalEndOffset());
        while (leaf != null && leaf.isHidden()) {
            leaf = NodeModelUtils.findLeafNodeAtOffset(node.getRootNode(), leaf.getTotalEndOffset());
        }
        return leaf;
    }

    private static boolean hasErrors(ICompositeNode node) {
        for (INode n : node.getAsTreeIterable()) {
            if (n.getSyntaxErrorMessage() != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether one element was read that ends with the text. */
    private static boolean isWhole(IParseResult part, String region, boolean block) {
        ICompositeNode root = part.getRootNode();
        if (part.getRootASTElement() == null || root.getFirstChild() == null || root.getFirstChild().hasNextSibling()
                || !(root.getFirstChild() instanceof ICompositeNode node)
                || node.getTotalEndOffset() != region.length()
                || node.getSemanticElement() != part.getRootASTElement() || !node.hasDirectSemanticElement()) {
            return false;
        }
        if (!block) {
            return !part.hasSyntaxErrors();
        }
        ILeafNode last = lastVisible(node);
        return last.getGrammarElement() instanceof Keyword && last.getText().equals("}") && last.getParent() == node;
    }

    @SuppressWarnings("unchecked")
    private IParseResult joined(IParseResult previous, ICompositeNode node, IParseResult part, String after) {
        EObject removed = node.getSemanticElement();
        EObject added = part.getRootASTElement();
        EObject parent = removed.eContainer();
        if (removed.eContainingFeature().isMany()) {
            List<EObject> siblings = (List<EObject>) parent.eGet(removed.eContainingFeature());
            siblings.set(siblings.indexOf(removed), added);
        } else {
            parent.eSet(removed.eContainingFeature(), added);
        }
        ICompositeNode root = previous.getRootNode();
        nodes.replaceAndTransferLookAhead(node, part.getRootNode());
        nodes.setCompleteContent(root, after);
        boolean errors = part.hasSyntaxErrors() || previous.hasSyntaxErrors()
                && new ParseResult(null, root, true).getSyntaxErrors().iterator().hasNext();
        return new BlockParseResult(previous.getRootASTElement(), root, errors, removed, added);
    }

    private static ILeafNode firstVisible(ICompositeNode node) {
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                return leaf;
            }
        }
        throw new IllegalStateException("an element without text");
    }

    private static ILeafNode lastVisible(ICompositeNode node) {
        BidiTreeIterator<INode> leaves = node.getAsTreeIterable().reverse().iterator();
        while (leaves.hasNext()) {
            if (leaves.next() instanceof ILeafNode leaf && !leaf.isHidden()) {
                return leaf;
            }
        }
        throw new IllegalStateException("an element without text");
    }

    private static boolean startsLine(String text, int offset) {
        for (int i = offset - 1; i >= 0 && text.charAt(i) != '\n'; i--) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Where the next line begins: a comment holds the end of its line. */
    private static int lineEnd(String text, int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end + 1;
    }
}
