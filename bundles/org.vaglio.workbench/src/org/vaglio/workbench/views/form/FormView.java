// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.part.ViewPart;
import org.vaglio.language.ide.views.ElementForm;
import org.vaglio.language.ide.views.ElementForm.Question;
import org.vaglio.language.ide.views.ElementRef;
import org.vaglio.language.ide.views.FormField;
import org.vaglio.language.ide.views.ScoreChanges;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.language.ide.workspace.MapGroup;
import org.vaglio.workbench.views.AccessibleNames;
import org.vaglio.workbench.views.Focus;
import org.vaglio.workbench.views.LiveContent;
import org.vaglio.workbench.views.Look;
import org.vaglio.workbench.views.Modifications;
import org.vaglio.workbench.views.Paper;
import org.vaglio.workbench.views.UndoInText;

/** The element that is selected, as a form; a scoring sheet with its questions, and with what follows from the answers. */
public class FormView extends ViewPart implements Focus.Listener, Entries {

    /** Of this view. */
    public static final String ID = "org.vaglio.workbench.form";

    private static final String NAME = "name";
    private static final int MARGIN = 6;

    private FormToolkit toolkit;
    private StyledText results;
    private ScrolledForm form;
    private FormBody body;
    private Focus focus;
    private LiveContent<Optional<ElementForm>> live;
    private ElementForm shown;

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        results = new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
        results.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        AccessibleNames.set(results, Messages.results);
        Paper.under(results);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(results);
        form = toolkit.createScrolledForm(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        body = new FormBody(form, this);
        UndoInText.install(this);
        focus = Focus.of(getSite().getPage());
        focus.follow(this);
        form.addDisposeListener(e -> focus.leave(this));
        show(Optional.empty());
        live = LiveContent.asking(this, form, this::question, this::show);
    }

    @Override
    public void dispose() {
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }

    // ---------------------------------------------------------------- what is shown

    private Function<Look, Optional<ElementForm>> question() {
        ElementRef element = focus.element().orElse(null);
        return look -> element == null ? Optional.empty() : form(look, element);
    }

    private static Optional<ElementForm> form(Look look, ElementRef ref) {
        MapFile file = look.workspace().file(ref.uri());
        MapGroup group = file == null ? null : file.group();
        return group == null ? Optional.empty() : look.views().elements().find(group, ref).map(e -> look.views().forms().of(group, e));
    }

    private void show(Optional<ElementForm> told) {
        shown = told.orElse(null);
        setContentDescription(told.map(f -> f.kindLabel() + " · " + f.label()).orElse(Messages.nothing));
        told.ifPresentOrElse(body::show, body::clear);
        List<String> lines = told.map(ElementForm::results).orElse(List.of());
        results.setText(String.join("\n", lines));
        boolean changes = results.getVisible() == lines.isEmpty();
        results.setVisible(!lines.isEmpty());
        ((GridData) results.getLayoutData()).exclude = lines.isEmpty();
        if (changes || results.getSize().y != results.computeSize(results.getSize().x, SWT.DEFAULT).y) {
            results.getParent().layout(true);
        }
    }

    @Override
    public void elementChosen(ElementRef element, Object chooser) {
        live.refresh();
    }

    // ---------------------------------------------------------------- what is entered

    @Override
    public void entered(FormField field, List<String> keys) {
        ElementRef element = shown.ref();
        Modifications.make(this, field.label(), element.uri(), v -> v.changes().set(element, field.feature(), keys), () -> {
            if (field.feature().equals(NAME) && element.isSame(focus.element().orElse(null))) {
                focus.choose(renamed(element, keys.isEmpty() ? "" : keys.get(0)), this);
            }
        }, reason -> live.refresh());
    }

    /** The element goes by its new name from now on. */
    private static ElementRef renamed(ElementRef element, String name) {
        int step = element.address().lastIndexOf('/') + 1;
        String kind = element.address().substring(step).replaceFirst("[:~].*", "");
        return new ElementRef(element.uri(), element.address().substring(0, step) + kind + (name.isEmpty() ? "" : ":" + name), element.offset(),
                element.length());
    }

    @Override
    public void answered(Question question, String score) {
        ElementRef sheet = shown.ref();
        Modifications.make(this, question.title(), sheet.uri(),
                v -> v.scores().enter(List.of(new ScoreChanges.Entry(sheet, question.index(), question.criterion(), score))), () -> {
                }, reason -> live.refresh());
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }
}
