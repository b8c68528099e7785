// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.vaglio.language.ide.views.ElementForm.Question;
import org.vaglio.language.ide.views.ElementRef;
import org.vaglio.language.ide.views.WhatIf;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.language.ide.workspace.MapGroup;
import org.vaglio.workbench.views.Focus;
import org.vaglio.workbench.views.LiveContent;
import org.vaglio.workbench.views.Look;
import org.vaglio.workbench.views.Modifications;
import org.vaglio.workbench.views.UndoInText;
import org.vaglio.workbench.views.grid.GridActions;
import org.vaglio.workbench.views.grid.HintOr;

/** Other scores for the selected sheet, on trial: what would follow is shown, and nothing is written before somebody wants it. */
public class WhatIfView extends ViewPart implements Focus.Listener {

    /** Of the view. */
    public static final String ID = "org.vaglio.workbench.views.whatif";

    private static final int COLUMNS = 3;
    private static final int EFFECTS_HEIGHT = 170;

    private HintOr hint;
    private Label title;
    private Effects effects;
    private ScrolledComposite scrolled;
    private Composite questions;
    private final List<QuestionRow> rows = new ArrayList<>();
    private Button takeOver;
    private Button reset;
    private LiveContent<Optional<WhatIf>> content;
    private volatile Trial trial = Trial.of(null);
    private ElementRef sheet;

    @Override
    public void createPartControl(Composite parent) {
        hint = new HintOr(parent, Messages.hint);
        Composite page = hint.page();
        page.setLayout(new GridLayout());
        createHead(page);
        effects = new Effects(page);
        GridData tall = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        tall.heightHint = EFFECTS_HEIGHT;
        effects.grid().table().setLayoutData(tall);
        scrolled = new ScrolledComposite(page, SWT.H_SCROLL | SWT.V_SCROLL);
        scrolled.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scrolled.setShowFocusedControl(true);
        questions = new Composite(scrolled, SWT.NONE);
        questions.setLayout(new GridLayout(COLUMNS, false));
        scrolled.setContent(questions);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        IAction copy = GridActions.copy(effects.grid()::copy);
        GridActions.install(this, copy, null);
        GridActions.menu(effects.grid().table(), copy);
        UndoInText.install(this);
        trial = Trial.of(focus().element().orElse(null));
        focus().follow(this);
        content = new LiveContent<>(this, hint.control(), this::look, this::show);
    }

    private void createHead(Composite page) {
        Composite head = new Composite(page, SWT.NONE);
        GridLayout layout = new GridLayout(COLUMNS, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        head.setLayout(layout);
        head.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        title = new Label(head, SWT.NONE);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        reset = new Button(head, SWT.PUSH);
        reset.setText(Messages.reset);
        reset.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> trial(Trial.of(sheet))));
        takeOver = new Button(head, SWT.PUSH);
        takeOver.setText(Messages.takeOver);
        takeOver.setToolTipText(Messages.takeOverHelp);
        takeOver.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> takeOver()));
    }

    private Focus focus() {
        return Focus.of(getSite().getPage());
    }

    // ---------------------------------------------------------------- the trial

    private void trial(Trial next) {
        trial = next;
        content.refresh();
    }

    /** In the server's thread: empty when no sheet is selected. */
    private Optional<WhatIf> look(Look look) {
        Trial now = trial;
        if (now.selected() == null) {
            return Optional.empty();
        }
        for (MapGroup group : look.groups()) {
            Optional<ElementRef> found = look.views().whatIfs().sheet(group, now.selected());
            if (found.isPresent()) {
                MapFile file = group.files().get(0);
                return Optional.of(look.views().whatIfs().of(file, found.get(), now.entries()));
            }
        }
        return Optional.empty();
    }

    private void takeOver() {
        Trial taken = trial;
        if (!taken.isEmpty()) {
            Modifications.make(this, Messages.takeOver.replace("&", ""), sheet.uri(), views -> views.scores().enter(taken.entries()),
                    () -> trial(Trial.of(sheet)), reason -> {
                    });
        }
    }

    // ---------------------------------------------------------------- what is shown

    private void show(Optional<WhatIf> found) {
        hint.show(found.isPresent());
        found.ifPresent(this::show);
    }

    private void show(WhatIf shown) {
        sheet = shown.sheet();
        title.setText(NLS.bind(Messages.sheet, shown.label()).replace("&", "&&"));
        effects.show(shown);
        showQuestions(shown.questions());
        reset.setEnabled(!trial.isEmpty());
        takeOver.setEnabled(!trial.isEmpty());
    }

    private void showQuestions(List<Question> asked) {
        boolean same = rows.size() == asked.size();
        for (int i = 0; same && i < asked.size(); i++) {
            same = rows.get(i).fits(asked.get(i));
        }
        if (!same) {
            createQuestions(asked);
        }
        for (int i = 0; i < asked.size(); i++) {
            rows.get(i).show(asked.get(i));
        }
        scrolled.setMinSize(questions.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        questions.layout();
    }

    private void createQuestions(List<Question> asked) {
        rows.clear();
        for (Control old : questions.getChildren()) {
            old.dispose();
        }
        Map<String, List<Question>> groups = new LinkedHashMap<>();
        asked.forEach(q -> groups.computeIfAbsent(q.group(), g -> new ArrayList<>()).add(q));
        groups.forEach((group, members) -> {
            Label head = new Label(questions, SWT.NONE);
            head.setText(group.replace("&", "&&"));
            head.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            head.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, COLUMNS, 1));
            members.forEach(q -> rows.add(new QuestionRow(questions, q, (question, score) -> trial(trial.with(sheet, question, score)))));
        });
    }

    // ---------------------------------------------------------------- what is selected

    @Override
    public void elementChosen(ElementRef element, Object chooser) {
        if (sheet == null || !sheet.holds(element) && !element.holds(sheet)) {
            trial(Trial.of(element));
        }
    }

    @Override
    public void setFocus() {
        questions.setFocus();
    }

    @Override
    public void dispose() {
        focus().leave(this);
        super.dispose();
    }
}
