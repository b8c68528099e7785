// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.completion;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vaglio.language.ide.workspace.MapFile;

import com.google.inject.Inject;

/**
 * Finds what may come at a place by walking through the grammar from the beginning of the innermost block, so that neither
 * the length of the file nor a mistake elsewhere matters.
 */
class Cursors {

    @Inject
    private IGrammarAccess grammar;

    /** The place; null inside a comment or a text. */
    Cursor at(MapFile file, int offset) {
        ICompositeNode root = file.resource().getParseResult().getRootNode();
        ILeafNode leaf = offset == 0 ? null : NodeModelUtils.findLeafNodeAtOffset(root, offset - 1);
        if (leaf != null && isQuiet(leaf, offset)) {
            return null;
        }
        ILeafNode open = openBrace(root, offset);
        int from = open == null ? 0 : open.getEndOffset();
        ICompositeNode block = open == null ? root : open.getParent();
        from = Math.max(from, lastClosed(block, from, offset));
        List<Token> tokens = Token.of(file.text(), from, offset);
        int start = offset;
        if (!tokens.isEmpty() && tokens.getLast().end() == offset && isWord(tokens.getLast())) {
            start = tokens.getLast().offset();
            tokens = tokens.subList(0, tokens.size() - 1);
        }
        Follow follow = open == null ? Follow.rule(rule("RiskMap")) : Follow.after((AbstractElement) open.getGrammarElement(),
                GrammarUtil.containingParserRule(open.getGrammarElement()));
        walk(follow, tokens);
        EObject element = NodeModelUtils.findActualSemanticObjectFor(innermost(root, start, block));
        return new Cursor(file, offset, start, element, tokens, follow.next());
    }

    private ParserRule rule(String name) {
        Grammar all = grammar.getGrammar();
        return (ParserRule) GrammarUtil.findRuleForName(all, name);
    }

    private static boolean isWord(Token token) {
        char first = token.text().charAt(0);
        return Character.isLetterOrDigit(first) || first == '^' || first == '_';
    }

    /** Inside comments and texts nothing is proposed. */
    private static boolean isQuiet(ILeafNode leaf, int offset) {
        String text = leaf.getText();
        boolean comment = text.startsWith("//") && text.indexOf('\n') < 0 || text.startsWith("/*");
        boolean lineComment = text.startsWith("//") && offset <= leaf.getTotalOffset() + text.stripTrailing().length();
        boolean quoted = !leaf.isHidden() && (text.startsWith("\"") || text.startsWith("«"));
        return lineComment || (comment || quoted) && offset < leaf.getTotalEndOffset();
    }

    /** The brace of the innermost block around a place; null outside all blocks. */
    private static ILeafNode openBrace(ICompositeNode root, int offset) {
        INode node = NodeModelUtils.findLeafNodeAtOffset(root, Math.max(0, offset - 1));
        for (; node != null; node = node.getParent()) {
            if (node instanceof ICompositeNode composite && composite.hasDirectSemanticElement()) {
                ILeafNode open = brace(composite, offset);
                if (open != null) {
                    return open;
                }
            }
        }
        return null;
    }

    /** The opening brace of an element itself when a place is behind it and before the closing one. */
    private static ILeafNode brace(ICompositeNode node, int offset) {
        ILeafNode open = null;
        for (INode child : node.getChildren()) {
            if (child instanceof ILeafNode leaf && leaf.getGrammarElement() instanceof Keyword keyword
                    && keyword.eContainer() instanceof Group) {
                if (keyword.getValue().equals("{") && leaf.getEndOffset() <= offset) {
                    open = leaf;
                } else if (keyword.getValue().equals("}") && leaf.getEndOffset() <= offset) {
                    open = null;
                }
            }
        }
        return open;
    }

    /** Where the last element of a block that is closed by its own brace ends before a place. */
    private static int lastClosed(ICompositeNode block, int from, int offset) {
        int closed = from;
        for (INode child = block.getFirstChild(); child != null && child.getTotalOffset() < offset; child = child.getNextSibling()) {
            if (child instanceof ICompositeNode && child.getEndOffset() < offset && child.getText().stripTrailing().endsWith("}")) {
                closed = child.getEndOffset();
            }
        }
        return closed;
    }

    private static INode innermost(ICompositeNode root, int offset, ICompositeNode block) {
        INode node = offset == 0 ? null : NodeModelUtils.findLeafNodeAtOffset(root, offset - 1);
        while (node instanceof ILeafNode leaf && leaf.isHidden() && leaf.getTotalOffset() > block.getOffset()) {
            node = NodeModelUtils.findLeafNodeAtOffset(root, leaf.getTotalOffset() - 1);
        }
        return node == null ? block : node;
    }

    /** Words that fit nowhere are left out; one that begins an element begins it wherever the block can. */
    private static void walk(Follow follow, List<Token> tokens) {
        Deque<Set<Rest>> blocks = new ArrayDeque<>();
        blocks.push(follow.states());
        for (Token token : tokens) {
            boolean accepted = follow.accept(token);
            if (!accepted && token.type() == null && Character.isLetter(token.text().charAt(0))) {
                Set<Rest> now = follow.states();
                follow.back(blocks.peek());
                accepted = follow.accept(token);
                if (!accepted) {
                    follow.back(now);
                }
            }
            if (token.text().equals("{") && accepted) {
                blocks.push(follow.states());
            } else if (token.text().equals("}") && blocks.size() > 1) {
                blocks.pop();
            }
        }
    }
}
