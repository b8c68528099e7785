// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.whatif;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.vaglio.language.ide.views.ElementForm.Question;
import org.vaglio.language.ide.views.FormField.Choice;

/** One criterion on trial: its title, its answers as radio buttons, or a field where the method offers none, and what the chosen answer says. */
final class QuestionRow {

    private static final int FIELD = 60;

    private final Map<String, Button> answers = new LinkedHashMap<>();
    private final Label said;
    private Text field;
    private Question shown;

    /**
     * Adds the row to a grid of three columns.
     *
     * @param question shown until another one is
     * @param tried    takes the question and the score that somebody tries
     */
    QuestionRow(Composite parent, Question question, BiConsumer<Question, String> tried) {
        Label title = new Label(parent, SWT.NONE);
        title.setText(question.title());
        title.setToolTipText(question.text());
        Composite scores = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.wrap = false;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        scores.setLayout(layout);
        if (question.answers().isEmpty()) {
            createField(scores, question, tried);
        }
        question.answers().forEach(a -> answers.computeIfAbsent(a.key(), k -> button(scores, question, a, tried)));
        said = new Label(parent, SWT.NONE);
        said.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        show(question);
    }

    private void createField(Composite parent, Question question, BiConsumer<Question, String> tried) {
        field = new Text(parent, SWT.BORDER);
        field.setLayoutData(new RowData(FIELD, SWT.DEFAULT));
        name(field, question.title());
        field.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(e -> tried.accept(shown, field.getText())));
        field.addListener(SWT.FocusOut, e -> {
            if (!field.getText().equals(shown.chosen())) {
                tried.accept(shown, field.getText());
            }
        });
    }

    private Button button(Composite parent, Question question, Choice answer, BiConsumer<Question, String> tried) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(answer.key());
        button.setToolTipText(answer.label());
        name(button, NLS.bind(Messages.answer, question.title(), answer.label()));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            if (button.getSelection() && !answer.key().equals(shown.chosen())) {
                tried.accept(shown, answer.key());
            }
        }));
        return button;
    }

    private static void name(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = name;
            }
        });
    }

    /** Whether the row can show a question: the same criterion with the same answers. */
    boolean fits(Question question) {
        return shown.index().equals(question.index()) && shown.criterion().equals(question.criterion()) && shown.answers().equals(question.answers())
                && shown.title().equals(question.title());
    }

    /** Shows the question with the score that it has now. */
    void show(Question question) {
        shown = question;
        answers.forEach((score, button) -> button.setSelection(score.equals(question.chosen())));
        if (field != null && !field.getText().equals(question.chosen())) {
            field.setText(question.chosen());
        }
        said.setText(said(question));
    }

    /** A score that the method does not offer has no button: it is told in words. */
    private String said(Question question) {
        if (question.chosen().isEmpty() || question.answers().isEmpty()) {
            return "";
        }
        return question.answers().stream().filter(a -> a.key().equals(question.chosen())).map(a -> a.label().replaceFirst("^\\S+ · ", "")).findFirst()
                .orElse(question.chosen() + ": " + Messages.noAnswer).replace("&", "&&");
    }
}
