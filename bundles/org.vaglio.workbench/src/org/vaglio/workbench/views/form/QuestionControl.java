// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.vaglio.language.ide.views.ElementForm.Question;
import org.vaglio.language.ide.views.FormField.Choice;
import org.vaglio.workbench.views.AccessibleNames;

/** A criterion of a scoring sheet: the question, and its answers to choose one from. All words take as many lines as they need. */
final class QuestionControl {

    private static final int LEAST_WIDTH = 80;

    private final List<Button> buttons = new ArrayList<>();

    QuestionControl(Composite parent, Question question, Entries entries) {
        Group group = new Group(parent, SWT.NONE);
        AccessibleNames.set(group, question.title());
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(4, 4).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        words(group, question.title(), 2).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        if (!question.text().isBlank()) {
            words(group, question.text(), 2);
        }
        for (Choice answer : answers(question)) {
            button(group, answer, () -> entries.answered(question, answer.key()));
        }
        show(question);
    }

    /** The answers of the method, one for none, and the given score when it is that of no answer. */
    static List<Choice> answers(Question question) {
        List<Choice> answers = new ArrayList<>(question.answers());
        if (!question.chosen().isEmpty() && answers.stream().noneMatch(a -> a.key().equals(question.chosen()))) {
            answers.add(new Choice(question.chosen(), NLS.bind(Messages.otherScore, question.chosen())));
        }
        answers.add(new Choice("", Messages.noAnswer));
        return answers;
    }

    /** A button without words and the words beside it: those of a button are cut on some systems, and answers are long. */
    private void button(Composite parent, Choice answer, Runnable chosen) {
        Button button = new Button(parent, SWT.RADIO);
        button.setData(answer.key());
        AccessibleNames.set(button, answer.label());
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(button);
        button.addListener(SWT.Selection, e -> {
            if (button.getSelection()) {
                chosen.run();
            }
        });
        words(parent, answer.label(), 1).addListener(SWT.MouseDown, e -> choose(button));
        buttons.add(button);
    }

    private static Label words(Composite parent, String words, int columns) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(columns, 1).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** A click on the words is one on the button. */
    private void choose(Button chosen) {
        if (!chosen.getSelection()) {
            buttons.forEach(b -> b.setSelection(b == chosen));
            chosen.setFocus();
            chosen.notifyListeners(SWT.Selection, new Event());
        }
    }

    /** Shows which answer is given now. */
    void show(Question question) {
        buttons.forEach(b -> b.setSelection(b.getData().equals(question.chosen())));
    }
}
