// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.wizards.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.vaglio.language.drafts.DraftNames;
import org.vaglio.language.ide.views.OwnMethod;
import org.vaglio.language.library.MethodLibrary;
import org.vaglio.workbench.editor.Editing;
import org.vaglio.workbench.server.Addresses;
import org.vaglio.workbench.wizards.place.Field;
import org.vaglio.workbench.wizards.place.MapPlace;
import org.vaglio.workbench.wizards.place.MapText;
import org.vaglio.workbench.wizards.place.PlaceFields;

/** Asks what a new file begins with, where it is written and what the thing in it is called; its text is shown while somebody types. */
abstract class NewTextPage extends WizardPage {

    private static final int METHOD_WIDTH = 300;

    private final List<String> methods = new ArrayList<>(MethodLibrary.names());
    private final List<OwnMethod> own = new ArrayList<>();
    private final IStructuredSelection selection;
    private Text name;
    private Combo method;
    private PlaceFields place;
    private MapText preview;

    /** @param selection proposes the folder */
    NewTextPage(String id, String title, IStructuredSelection selection) {
        super(id, title, null);
        this.selection = selection;
        methods.add("");
    }

    /** Why the file cannot be written; empty when it can. Where it would be written is asked besides. */
    abstract Optional<String> problem();

    /** The text of the file; only when there is no problem. */
    abstract String text();

    // ---------------------------------------------------------------- the fields that both have

    final void nameField(Composite page, String label) {
        name = Field.text(page, label);
        name.addModifyListener(e -> check());
    }

    final void placeFields(Composite page) {
        place = new PlaceFields(page, this::check);
        place.folder(PlaceFields.folderOf(selection));
    }

    final MapText preview(Composite page) {
        preview = new MapText(page, Messages.preview);
        return preview;
    }

    /** A choice of the methods of the library, or of none of them. */
    final Combo methodField(Composite page, String label, String none) {
        Field.label(page, label);
        method = Field.named(new Combo(page, SWT.READ_ONLY), label);
        GridDataFactory.fillDefaults().grab(true, false).hint(METHOD_WIDTH, SWT.DEFAULT).applyTo(method);
        methods.forEach(m -> method.add(m.isEmpty() ? none : m + " - " + MethodLibrary.title(m)));
        method.select(0);
        return method;
    }

    /** Offers the methods of the maps that are open in the workbench too, as soon as they are known. */
    final void offerOwnMethods() {
        Editing.server().ask(s -> s.models().look(OwnMethod::of))
                .thenAccept(found -> Editing.later(method, () -> found.forEach(this::offer)));
    }

    private void offer(OwnMethod found) {
        if (Addresses.path(found.uri()).isEmpty()) {
            return; // what is no file cannot be imported
        }
        own.add(found);
        method.add(NLS.bind(Messages.methodOfMap, found.title().isEmpty() ? found.name() : found.name() + " - " + found.title(),
                MapPlace.nameOf(found.uri())));
    }

    /** The name of the method that is chosen; empty for none. */
    final String method() {
        int chosen = method.getSelectionIndex();
        return chosen < methods.size() ? methods.get(chosen) : own.get(chosen - methods.size()).name();
    }

    /** The map with the method that is chosen, as a path from the folder of the new one; empty when it need not be imported. */
    final String imported() {
        int chosen = method.getSelectionIndex() - methods.size();
        return chosen < 0 ? "" : place().pathTo(own.get(chosen).uri());
    }

    /** What the thing is called in the language. */
    final String name() {
        return name.getText();
    }

    /** Proposes a name, and one for the file that ends as wanted. */
    final void propose(String words, String ending) {
        String proposed = DraftNames.of(words);
        name.setText(proposed);
        place.name(proposed.isEmpty() ? "" : words.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}0-9]+", "-") + ending);
        check();
    }

    /** Where it is written. */
    final MapPlace place() {
        return place.place();
    }

    /** Says what is wrong, and shows the text when nothing is. */
    final void check() {
        if (preview == null) {
            return; // not all fields are made yet
        }
        Optional<String> inText = problem().or(() -> DraftNames.isName(name()) ? Optional.empty() : Optional.of(Messages.noName));
        Optional<String> problem = inText.or(() -> place().problemOfNew());
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty());
        preview.show(inText.isEmpty() ? text() : "");
    }
}
