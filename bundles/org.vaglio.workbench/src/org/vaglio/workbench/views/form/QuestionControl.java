// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.vaglio.language.ide.views.ElementForm.Question;
import org.vaglio.language.ide.views.FormField.Choice;

/** A criterion of a scoring sheet: the question, and its answers to choose one from. */
final class QuestionControl {

    private static final int WIDTH = 100;

    private final List<Button> buttons = new ArrayList<>();

    QuestionControl(Composite parent, Question question, Entries entries) {
        Group group = new Group(parent, SWT.NONE);
        group.setText(question.title());
        GridLayoutFactory.swtDefaults().spacing(0, 2).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        if (!question.text().isBlank()) {
            Label text = new Label(group, SWT.WRAP);
            text.setText(question.text().replace("&", "&&"));
            GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
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

    private void button(Composite parent, Choice answer, Runnable chosen) {
        Button button = new Button(parent, SWT.RADIO | SWT.WRAP);
        button.setText(answer.label().replace("&", "&&"));
        button.setData(answer.key());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(button);
        button.addListener(SWT.Selection, e -> {
            if (button.getSelection()) {
                chosen.run();
            }
        });
        buttons.add(button);
    }

    /** Shows which answer is given now. */
    void show(Question question) {
        buttons.forEach(b -> b.setSelection(b.getData().equals(question.chosen())));
    }
}
