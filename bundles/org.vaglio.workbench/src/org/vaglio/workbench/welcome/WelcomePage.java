// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.welcome;

import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.vaglio.workbench.help.CommandLink;
import org.vaglio.workbench.help.HelpUi;
import org.vaglio.workbench.theme.StyleClass;

/** What the welcome page shows: four ways to begin, a guide for each kind of user, where to read on. */
final class WelcomePage {

    private static final int LEAST_WIDTH = 200;

    private final FormToolkit toolkit;
    private final ScrolledForm form;
    private final LocalResourceManager resources;
    private Hyperlink first;

    WelcomePage(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        form.addDisposeListener(e -> toolkit.dispose());
        resources = new LocalResourceManager(JFaceResources.getResources(), form);
        Composite body = form.getBody();
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(36, 28).spacing(48, 28).applyTo(body);
        head(body);
        begin(column(body, Messages.start));
        Composite right = column(body, Messages.paths);
        paths(right);
        form.reflow(true);
    }

    private void head(Composite body) {
        Composite head = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(18, 2).applyTo(head);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(head);
        Label image = toolkit.createLabel(head, "");
        ResourceLocator.imageDescriptorFromBundle("org.vaglio.workbench", "icons/vaglio64.png")
                .ifPresent(i -> image.setImage(resources.create(i)));
        GridDataFactory.swtDefaults().span(1, 2).applyTo(image);
        title(head, "Vaglio", 2.2f);
        Label tagline = toolkit.createLabel(head, Messages.tagline);
        GridDataFactory.fillDefaults().applyTo(tagline);
    }

    private Composite column(Composite body, String title) {
        Composite column = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(column);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(column);
        title(column, title, 1.35f);
        return column;
    }

    private void title(Composite parent, String text, float size) {
        Label title = toolkit.createLabel(parent, text);
        FontDescriptor font = FontDescriptor.createFrom(JFaceResources.getDialogFont()).setStyle(SWT.BOLD);
        int height = Math.round(JFaceResources.getDialogFont().getFontData()[0].getHeight() * size);
        title.setFont(resources.create(font.setHeight(height)));
        GridDataFactory.fillDefaults().applyTo(title);
    }

    private void begin(Composite column) {
        first = entry(column, Messages.example, Messages.exampleHelp, () -> command("org.vaglio.workbench.openExample", Map.of()));
        entry(column, Messages.newMap, Messages.newMapHelp, () -> command("org.eclipse.ui.newWizard",
                Map.of("newWizardId", "org.vaglio.workbench.newMap")));
        entry(column, Messages.importPlan, Messages.importHelp, () -> command("org.eclipse.ui.file.import",
                Map.of("importWizardId", "org.vaglio.workbench.importPlan")));
        entry(column, Messages.folder, Messages.folderHelp, () -> command("org.vaglio.workbench.openFolder", Map.of()));
    }

    private void paths(Composite column) {
        path(column, Messages.methodologist, Messages.methodologistHelp, "methodologist");
        path(column, Messages.analyst, Messages.analystHelp, "analyst");
        path(column, Messages.validator, Messages.validatorHelp, "validator");
        new Label(column, SWT.NONE);
        title(column, Messages.learn, 1.35f);
        entry(column, Messages.help, "", () -> HelpUi.show("workbench.md"));
        entry(column, Messages.language, "", () -> HelpUi.show("language.md"));
        entry(column, Messages.rules, "", () -> HelpUi.show("rules/README.md"));
    }

    private void path(Composite column, String title, String help, String guide) {
        entry(column, title, help, () -> HelpUi.show("guide-" + guide + ".md"));
    }

    private Hyperlink entry(Composite column, String title, String help, Runnable action) {
        Hyperlink link = toolkit.createHyperlink(column, title, SWT.NONE);
        FontDescriptor font = FontDescriptor.createFrom(JFaceResources.getDialogFont()).increaseHeight(1);
        link.setFont(resources.create(font));
        StyleClass.set(link, "VaglioLink");
        GridDataFactory.swtDefaults().indent(0, help.isEmpty() ? 0 : 8).applyTo(link);
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter((HyperlinkEvent e) -> action.run()));
        if (!help.isEmpty()) {
            Label text = toolkit.createLabel(column, help, SWT.WRAP);
            GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(text);
        }
        return link;
    }

    private static void command(String id, Map<String, String> parameters) {
        new CommandLink(id, parameters).run();
    }

    void setFocus() {
        first.setFocus();
    }
}
