// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.around;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vaglio.language.drafts.PlanHabits;
import org.vaglio.model.riskmap.RoundingMode;
import org.vaglio.model.riskmap.SeverityLevel;
import org.vaglio.workbench.help.HelpView;
import org.vaglio.workbench.preferences.NewMapHabits;
import org.vaglio.workbench.tests.ui.Dialog;
import org.vaglio.workbench.tests.ui.EmptyLog;
import org.vaglio.workbench.tests.ui.Ui;

/** What is around the work: welcome page, help, guides, preferences, licences. */
@ExtendWith(EmptyLog.class)
class AroundUiTest {

    @AfterEach
    void nothingIsLeftOpen() {
        Ui.run(() -> {
            Ui.page().closeAllEditors(false);
            IViewPart help = Ui.page().findView(HelpView.ID);
            if (help != null) {
                Ui.page().hideView(help);
            }
        });
    }

    @Test
    void theWelcomePageLeadsToTheWork() {
        Ui.command("org.vaglio.workbench.welcome");
        Shell window = Ui.get(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
        Hyperlink map = Ui.until("the link", () -> link(window, "New map"), l -> l != null);
        Ui.screenshot("welcome");
        Ui.start(() -> {
            Event enter = new Event();
            enter.character = '\r';
            enter.keyCode = SWT.CR;
            map.notifyListeners(SWT.KeyDown, enter);
        });
        Dialog.of("New map").press("Cancel");
    }

    private static Hyperlink link(Shell window, String text) {
        return Ui.find(window, Hyperlink.class, l -> l.isVisible() && l.getText().equals(text));
    }

    @Test
    void theHelpShowsTheDocumentation() {
        Ui.command("org.vaglio.workbench.help");
        HelpView help = Ui.until("the help", () -> (HelpView) Ui.page().findView(HelpView.ID), v -> v != null);
        assertTrue(Ui.get(help::text).startsWith("The workbench"), Ui.get(help::text));
        Ui.run(() -> help.show("rules/mean-mismatch.md"));
        assertTrue(Ui.get(help::text).contains("mean-mismatch"), Ui.get(help::text));
        untilShown(Ui.get(() -> help.getSite().getShell()), "mean-mismatch");
        Ui.screenshot("help");
    }

    private static void untilShown(Shell shell, String words) {
        Ui.until("the page", () -> {
            Browser browser = Ui.find(shell, Browser.class, b -> b.isVisible());
            return browser != null && browser.getText().contains(words);
        });
    }

    @Test
    void theHelpKeyShowsThePageOfWhatIsBeingDone() {
        Shell window = Ui.get(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
        Ui.run(() -> window.notifyListeners(SWT.Help, new Event()));
        HelpView help = Ui.until("the help", () -> (HelpView) Ui.page().findView(HelpView.ID), v -> v != null);
        assertEquals("workbench.md", Ui.get(help::link));
    }

    @Test
    void theHelpKeyOfAWizardShowsItsPageBesideIt() {
        Ui.command("org.eclipse.ui.newWizard", Map.of("newWizardId", "org.vaglio.workbench.newMap"));
        Dialog wizard = Dialog.of("New map");
        Ui.run(() -> {
            wizard.shell().setActive();
            Control page = Ui.find(wizard.shell(), StyledText.class, t -> t.isVisible()).getParent();
            page.notifyListeners(SWT.Help, new Event());
        });
        Ui.until("the page beside", () -> ((TrayDialog) wizard.shell().getData()).getTray() != null);
        untilShown(wizard.shell(), "New map");
        Ui.screenshot("help-beside-wizard");
        wizard.press("Cancel");
    }

    @ParameterizedTest
    @CsvSource({"methodologist, Write a map and a method", "analyst, Analyse a process", "validator, Check a published plan"})
    void eachKindOfUserHasAGuideWhoseStepsCanBeDone(String who, String title) {
        Ui.command("org.vaglio.workbench.help", Map.of("page", "guide-" + who + ".md"));
        HelpView help = Ui.until("the guide", () -> (HelpView) Ui.page().findView(HelpView.ID), v -> v != null);
        Ui.until("its page", () -> help.text().startsWith(title));
        untilShown(Ui.get(() -> help.getSite().getShell()), "command:org");
        Ui.screenshot("guide-" + who);
    }

    @Test
    void aStepOfAGuideOpensItsWizard() {
        Ui.command("org.vaglio.workbench.help", Map.of("page", "guide-validator.md"));
        HelpView help = Ui.until("the guide", () -> (HelpView) Ui.page().findView(HelpView.ID), v -> v != null);
        Shell window = Ui.get(() -> help.getSite().getShell());
        untilShown(window, "importPlan");
        Ui.run(() -> Ui.find(window, Browser.class, b -> b.isVisible()).execute("document.querySelector('a[href*=importPlan]').click()"));
        Dialog.of("Import a published plan").press("Cancel");
    }

    @Test
    void theLanguageIsChosenInThePreferences() {
        Ui.start(() -> PreferencesUtil.createPreferenceDialogOn(null, "org.vaglio.workbench.preferences", null, null).open());
        Dialog dialog = Dialog.of("Preferences");
        Combo language = Ui.until("the languages", () -> Ui.find(dialog.shell(), Combo.class, c -> c.isVisible() && c.getItemCount() == 3),
                c -> c != null);
        assertEquals(List.of("As the system", "Italian", "English"), Ui.get(() -> List.of(language.getItems())));
        Ui.screenshot("preferences");
        dialog.press("Cancel");
    }

    @Test
    void newMapsSayWhatIsChosenInThePreferences() {
        Ui.start(() -> PreferencesUtil.createPreferenceDialogOn(null, "org.vaglio.workbench.preferences.newMaps", null, null).open());
        Dialog dialog = Dialog.of("Preferences");
        Table rules = Ui.until("the rules", () -> Ui.find(dialog.shell(), Table.class, t -> t.isVisible() && t.getItemCount() > 40), t -> t != null);
        Ui.run(() -> {
            rules.setSelection(Arrays.stream(rules.getItems()).map(TableItem::getText).toList().indexOf("near-threshold"));
            rules.notifyListeners(SWT.Selection, new Event());
        });
        choose(dialog, "Left out");
        choose(dialog, "cut");
        Ui.screenshot("preferences-new-maps");
        dialog.press("Apply and Close");
        try {
            Ui.until("what was chosen", NewMapHabits::get, new PlanHabits(new TreeMap<>(Map.of("near-threshold", SeverityLevel.OFF)),
                    new PlanHabits.Rounding(RoundingMode.CUT, 2), null, false)::equals);
        } finally {
            Ui.run(() -> InstanceScope.INSTANCE.getNode("org.vaglio.workbench/newMaps").clear());
        }
        assertEquals(PlanHabits.NONE, NewMapHabits.get());
    }

    /** Chooses an entry of the first list that has it. */
    private static void choose(Dialog dialog, String entry) {
        Combo list = Ui.get(() -> Ui.find(dialog.shell(), Combo.class, c -> c.isVisible() && c.indexOf(entry) >= 0));
        Ui.run(() -> {
            list.select(list.indexOf(entry));
            list.notifyListeners(SWT.Selection, new Event());
        });
    }

    @Test
    void everyPartThatIsInstalledIsListedWithItsLicence() {
        Ui.command("org.eclipse.ui.help.installationDialog");
        Shell dialog = Ui.until("the dialog", () -> {
            for (Shell shell : Ui.display().getShells()) {
                if (shell.isVisible() && shell.getText().contains("nstallation")) {
                    return shell;
                }
            }
            return null;
        }, s -> s != null);
        Ui.run(() -> {
            var tabs = Ui.find(dialog, CTabFolder.class, t -> true);
            for (int i = 0; i < tabs.getItemCount(); i++) {
                if (tabs.getItem(i).getText().equals("Licences")) {
                    tabs.setSelection(i);
                    Event chosen = new Event();
                    chosen.item = tabs.getItem(i);
                    tabs.notifyListeners(SWT.Selection, chosen);
                }
            }
        });
        Table parts = Ui.until("the parts", () -> Ui.find(dialog, Table.class, t -> t.isVisible() && t.getColumnCount() == 3), t -> t != null);
        Ui.screenshot("licences");
        List<String> rows = Ui.get(() -> Dialog.rows(parts));
        Ui.run(dialog::close);
        assertTrue(rows.contains("Vaglio workbench | 0.1.0 | EPL-2.0"), rows.toString());
        assertEquals(List.of(), rows.stream().filter(r -> r.endsWith("not stated")).toList());
    }
}
