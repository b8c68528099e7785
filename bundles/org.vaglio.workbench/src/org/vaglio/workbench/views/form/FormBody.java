// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.vaglio.language.ide.views.ElementForm;
import org.vaglio.language.ide.views.ElementForm.Question;
import org.vaglio.language.ide.views.FormField;
import org.vaglio.workbench.theme.Themes;

/** The controls of a form: made anew for an element with other fields or questions, and kept while only what they say changes. */
final class FormBody {

    private final ScrolledForm form;
    private final Entries entries;
    private final List<FieldControl> fields = new ArrayList<>();
    private final List<QuestionControl> questions = new ArrayList<>();
    private FormToolkit toolkit;
    private ElementForm element;
    private List<Object> shape = List.of();

    FormBody(ScrolledForm form, Entries entries) {
        this.form = form;
        this.entries = entries;
        GridLayoutFactory.swtDefaults().applyTo(form.getBody());
        form.addDisposeListener(e -> clear());
        Themes.follow(form, this::paint);
    }

    /** Shows an element. */
    void show(ElementForm shown) {
        element = shown;
        List<Object> now = shape(shown);
        if (!now.equals(shape)) {
            clear();
            make(shown);
            shape = now;
            form.reflow(true);
            return;
        }
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).show(shown.fields().get(i));
        }
        for (int i = 0; i < questions.size(); i++) {
            questions.get(i).show(shown.questions().get(i));
        }
    }

    /** Makes the controls anew, in the colours of now. */
    private void paint() {
        if (!shape.isEmpty()) {
            shape = List.of();
            show(element);
        }
    }

    /** What the controls depend on. */
    private static List<Object> shape(ElementForm form) {
        List<Object> shape = new ArrayList<>();
        shape.add(form.ref().uri());
        shape.add(form.ref().address());
        form.fields().forEach(f -> shape.add(f.feature()));
        form.questions().forEach(q -> shape.add(List.of(q.criterion(), QuestionControl.answers(q))));
        return shape;
    }

    /** Shows nothing. */
    void clear() {
        for (var control : form.getBody().getChildren()) {
            control.dispose();
        }
        fields.clear();
        questions.clear();
        shape = List.of();
        if (toolkit != null) {
            toolkit.dispose();
            toolkit = null;
        }
    }

    private void make(ElementForm shown) {
        toolkit = new FormToolkit(form.getDisplay()); // each keeps the colours of the theme under which it was made
        makeQuestions(shown.questions());
        Composite area = section(shown.questions().isEmpty() ? null : Messages.features, shown.questions().isEmpty());
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        for (FormField field : shown.fields()) {
            fields.add(FieldControl.of(area, toolkit, field, entries));
        }
    }

    private void makeQuestions(List<Question> all) {
        Composite area = null;
        String group = null;
        for (Question question : all) {
            if (area == null || !Objects.equals(group, question.group())) {
                group = question.group();
                area = section(group, true);
                GridLayoutFactory.fillDefaults().applyTo(area);
            }
            questions.add(new QuestionControl(area, question, entries));
        }
    }

    /** A part of the form; without a title it cannot be folded. */
    private Composite section(String title, boolean open) {
        if (title == null) {
            Composite area = toolkit.createComposite(form.getBody());
            GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
            return area;
        }
        Section section = toolkit.createSection(form.getBody(), ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE | ExpandableComposite.COMPACT
                | (open ? ExpandableComposite.EXPANDED : SWT.NONE));
        section.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite area = toolkit.createComposite(section);
        section.setClient(area);
        return area;
    }
}
