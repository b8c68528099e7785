// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.completion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.vaglio.assessment.Catalogue;
import org.vaglio.assessment.Rule;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.language.messages.MessageLanguage;

import com.google.inject.Inject;

/** What can be written at a place: words of the language, names, answers with their scores, whole elements to fill in. */
public class Completion {

    @Inject
    private Cursors cursors;
    @Inject
    private Names names;
    @Inject
    private Answers answers;
    @Inject
    private Templates templates;
    @Inject
    private MessageLanguage language;

    /**
     * The proposals at an offset.
     *
     * @param snippets whether the client can fill in the gaps of whole elements
     */
    public List<CompletionItem> at(MapFile file, int offset, boolean snippets) {
        Cursor cursor = cursors.at(file, offset);
        if (cursor == null) {
            return List.of();
        }
        Map<String, CompletionItem> items = new LinkedHashMap<>();
        for (Expectation expected : cursor.expected()) {
            for (CompletionItem item : proposals(cursor, expected, snippets)) {
                items.putIfAbsent(item.getLabel(), item);
            }
        }
        Range range = file.lines().range(cursor.start(), offset);
        List<CompletionItem> all = new ArrayList<>(items.values());
        all.forEach(i -> place(i, range));
        return all;
    }

    private static void place(CompletionItem item, Range range) {
        String text = item.getInsertText() == null ? item.getLabel() : item.getInsertText();
        item.setTextEdit(Either.forLeft(new TextEdit(range, text)));
        item.setInsertText(null);
        if (item.getFilterText() == null) {
            item.setFilterText(item.getLabel());
        }
    }

    private List<CompletionItem> proposals(Cursor cursor, Expectation expected, boolean snippets) {
        Assignment assignment = expected.assignment();
        if (assignment == null || expected.leaf() instanceof Keyword && !expected.inName()
                && !(assignment.getTerminal() instanceof CrossReference)) {
            return keyword(cursor, expected, snippets);
        }
        if (assignment.getTerminal() instanceof CrossReference reference) {
            EReference feature = GrammarUtil.getReference(reference);
            return names.of(cursor, feature);
        }
        return switch (expected.rule().getName() + "." + assignment.getFeature()) {
            case "PositionalScore.value", "NamedScore.value" -> answers.of(cursor);
            case "Acceptance.rule", "SeverityOverride.rule" -> rules();
            case "Import.importURI" -> names.files(cursor);
            default -> List.of();
        };
    }

    private List<CompletionItem> keyword(Cursor cursor, Expectation expected, boolean snippets) {
        if (!(expected.leaf() instanceof Keyword keyword)) {
            return List.of();
        }
        String word = keyword.getValue();
        if (word.equals("=")) {
            return answers.claim(cursor);
        }
        if (!Character.isLetter(word.charAt(0)) || word.equals("x")) {
            return List.of();
        }
        List<CompletionItem> items = new ArrayList<>();
        boolean first = GrammarUtil.containingParserRule(keyword) == expected.rule() && expected.path().size() > 1;
        if (snippets && first) {
            templates.of(word, cursor).ifPresent(items::add);
        }
        CompletionItem item = new CompletionItem(word);
        item.setKind(keyword.eContainer() instanceof EnumLiteralDeclaration ? CompletionItemKind.EnumMember : CompletionItemKind.Keyword);
        item.setSortText("5" + word);
        items.add(item);
        return items;
    }

    private List<CompletionItem> rules() {
        List<CompletionItem> items = new ArrayList<>();
        for (Rule rule : Catalogue.rules()) {
            CompletionItem item = new CompletionItem(rule.id());
            item.setKind(CompletionItemKind.Constant);
            item.setDetail(language.choose(rule.summary().italian(), rule.summary().english()));
            items.add(item);
        }
        return items;
    }

    /** An item of one piece of text. */
    static CompletionItem item(String label, String text, CompletionItemKind kind, String detail, String explanation) {
        CompletionItem item = new CompletionItem(label);
        item.setInsertText(text);
        item.setKind(kind);
        item.setDetail(detail);
        if (explanation != null) {
            item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, explanation));
        }
        return item;
    }

    /** An item with gaps. */
    static CompletionItem snippet(String label, String text, String detail) {
        CompletionItem item = item(label, text, CompletionItemKind.Snippet, detail, null);
        item.setInsertTextFormat(InsertTextFormat.Snippet);
        return item;
    }
}
