// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.diagram;

import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.lsp4j.Position;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.vaglio.diagram.drawing.DiagramRef;
import org.vaglio.language.ide.views.ElementRef;
import org.vaglio.workbench.editor.Editing;
import org.vaglio.workbench.server.OpenText;
import org.vaglio.workbench.server.TextPlaces;
import org.vaglio.workbench.views.AccessibleNames;
import org.vaglio.workbench.views.Focus;

/** Shows a diagram of a map and changes the map's text, which it shares with the editors of text: saved, undone and asked about once. */
public final class DiagramEditor extends EditorPart implements ISaveablesSource, Focus.Listener, DiagramPage.Host {

    /** Of this editor. */
    public static final String ID = "org.vaglio.workbench.diagram";

    private SharedText text;
    private TextSaveable saveable;
    private DiagramPage page;
    private Wire wire;
    private DiagramChoice list;
    private DiagramCommands commands;
    private boolean isOpen;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        DiagramInput diagram = DiagramInput.of(input).orElseThrow(() -> new PartInitException(NLS.bind(Messages.noMap, input.getName())));
        setSite(site);
        setInput(diagram);
        try {
            text = new SharedText(diagram.text(), new TextFate(this));
        } catch (CoreException e) {
            throw new PartInitException(e.getStatus());
        }
        saveable = new TextSaveable(text, diagram.getName(), site.getShell());
        isOpen = true;
        setPartName(diagram.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new FillLayout());
        Optional<URI> files = PageFiles.page();
        if (files.isEmpty()) {
            Trouble.show(parent, Messages.noPage);
            return;
        }
        try {
            page = new DiagramPage(parent, files.get(), this);
        } catch (SWTError e) {
            Trouble.show(parent, NoBrowser.sentence());
            return;
        }
        AccessibleNames.set(page.browser(), Messages.diagram);
        commands = new DiagramCommands(this);
        commands.install();
        Focus.of(getSite().getPage()).follow(this);
        list = new DiagramChoice(this);
        list.follow();
    }

    // ---------------------------------------------------------------- the diagram

    /** Which diagram is shown. */
    public DiagramRef ref() {
        return diagram().ref();
    }

    private DiagramInput diagram() {
        return (DiagramInput) getEditorInput();
    }

    /** Shows a diagram of the same map. */
    void show(DiagramRef ref, boolean from) {
        setInput(diagram().with(ref));
        firePropertyChange(PROP_INPUT);
        page.show(ref, from);
        list.name();
    }

    /** Names the editor after what it shows. */
    void name(String title, String kind) {
        setPartName(title);
        setTitleToolTip(kind + " - " + diagram().getToolTipText());
    }

    @Override
    public Consumer<String> connect(Consumer<String> out) {
        if (wire != null) {
            wire.close();
        }
        wire = new Wire(new EditorTexts(this), out);
        return wire::send;
    }

    @Override
    public void ready() {
        Focus.of(getSite().getPage()).element().ifPresent(this::select);
        if (getSite().getPage().getActivePart() == this) {
            setFocus();
        }
    }

    @Override
    public boolean open(DiagramRef diagram) {
        getSite().getShell().getDisplay().asyncExec(() -> {
            if (!isOpen) {
                return;
            }
            if (diagram.uri().equals(ref().uri())) {
                show(diagram, true);
            } else {
                Drawing.open(getSite().getPage(), diagram);
            }
        });
        return true;
    }

    @Override
    public void choose() {
        list.choose();
    }

    @Override
    public void save(String svg) {
        Picture.save(getSite().getShell(), getPartName(), svg);
    }

    /** The page; null where there is no browser to show it. */
    DiagramPage page() {
        return page;
    }

    // ---------------------------------------------------------------- the selection

    @Override
    public void elementChosen(ElementRef element, Object chooser) {
        if (chooser != this) {
            select(element);
        }
    }

    private void select(ElementRef element) {
        if (element.uri().equals(ref().uri()) && element.offset() <= text.document().getLength()) {
            Position place = TextPlaces.position(text.document(), element.offset());
            page.caret(element.uri(), place.getLine(), place.getCharacter());
        }
    }

    // ---------------------------------------------------------------- the text

    /** The text of the map. */
    SharedText text() {
        return text;
    }

    /** Whether it is not closed yet. */
    boolean isOpen() {
        return isOpen;
    }

    void dirtyChanged() {
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public boolean isDirty() {
        return saveable.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        try {
            saveable.doSave(monitor);
        } catch (OperationCanceledException e) {
            monitor.setCanceled(true);
        } catch (CoreException e) {
            monitor.setCanceled(true);
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    @Override
    public void doSaveAs() {
        // the text is saved, and that in its editor
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public Saveable[] getSaveables() {
        return new Saveable[] {saveable};
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return getSaveables();
    }

    /** What others have written is read, unless that would lose something: then the user is asked. */
    private void followFile() {
        try {
            boolean changed = isOpen && !text.isCurrent() && !text.isDeleted();
            if (changed && (!text.isDirty() || MessageDialog.openQuestion(getSite().getShell(), Messages.changedTitle,
                    NLS.bind(Messages.reload, diagram().getName())))) {
                text.reload();
            }
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
        }
    }

    @Override
    public void setFocus() {
        if (page != null) {
            page.setFocus();
            commands.tellKeys();
        }
        Editing.later(getSite().getShell(), this::followFile); // a question must not wait inside of the focus
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == OpenText.class ? type.cast(text.open().orElse(null)) : super.getAdapter(type);
    }

    @Override
    public void dispose() {
        isOpen = false;
        if (text != null) {
            Focus.of(getSite().getPage()).leave(this);
            if (list != null) {
                list.leave();
            }
            if (wire != null) {
                wire.close();
            }
            text.close();
        }
        super.dispose();
    }
}
