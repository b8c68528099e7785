// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.diagram;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.vaglio.workbench.diagram.DiagramEditor;
import org.vaglio.workbench.tests.ui.Ui;

import com.google.gson.Gson;

/** The editor of diagrams as somebody sees and uses it: by the page in its browser. */
public final class DiagramView implements AutoCloseable {

    private static final Gson JSON = new Gson();

    private final IEditorPart editor;
    private final Browser browser;

    private DiagramView(IEditorPart editor) {
        this.editor = editor;
        Composite content = Ui.get(() -> (Composite) editor.getSite().getService(MPart.class).getWidget());
        browser = Ui.get(() -> Ui.find(content, Browser.class, b -> true));
        if (browser == null) {
            throw new AssertionError("no browser, but: " + Ui.get(() -> Ui.find(content, Text.class, t -> true)) + Ui.get(() -> editor.getClass()));
        }
        Ui.until("the diagram", () -> ask("return document.body.className + ' ' + document.body.textContent.trim()").toString(), s -> s.contains("loaded "));
    }

    /** Opens a map as "Open with, Diagram" does. */
    static DiagramView open(IFile map) {
        return new DiagramView(Ui.get(() -> Ui.page().openEditor(new FileEditorInput(map), DiagramEditor.ID, true,
                IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID)));
    }

    /** The editor of a diagram that somebody has opened, when it is there. */
    public static DiagramView opened() {
        return new DiagramView(Ui.until("an editor of diagrams", () -> Ui.page().getActiveEditor() instanceof DiagramEditor found ? found : null, e -> e != null));
    }

    IEditorPart editor() {
        return editor;
    }

    /** Gives the diagram the keyboard, and does a command of the workbench as its key would. */
    void command(String id) {
        Ui.run(() -> {
            Ui.page().activate(editor);
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
        });
    }

    /** Asks the page. */
    Object ask(String script) {
        return Ui.get(() -> browser.evaluate("try { " + script + " } catch (e) { return 'failed: ' + e; }"));
    }

    /** Has the page do something. */
    void run(String script) {
        Object answer = ask(script);
        if (answer instanceof String text && text.startsWith("failed: ")) {
            throw new AssertionError(text);
        }
    }

    /** The labels of nodes and edges, in the order of the picture. */
    public List<String> labels() {
        Object all = ask("return Array.from(document.querySelectorAll('#diagram .map-label')).map(t => t.textContent.trim()).filter(t => t).join('|')");
        return Arrays.asList(String.valueOf(all).split("\\|"));
    }

    /** Waits until a label can be read. */
    public void shows(String label) {
        Ui.until("the label " + label, this::labels, all -> all.stream().anyMatch(l -> l.contains(label)));
    }

    /** Waits until a label cannot be read any more. */
    void hides(String label) {
        Ui.until("no label " + label, this::labels, all -> all.stream().noneMatch(l -> l.contains(label)));
    }

    /** The labels of what is selected. */
    List<String> selected() {
        Object all = ask("return Array.from(document.querySelectorAll('#diagram .map-node.selected')).map(n => n.querySelector('.map-label').textContent.trim()).join('|')");
        return String.valueOf(all).isEmpty() ? List.of() : Arrays.asList(String.valueOf(all).split("\\|"));
    }

    private void tool(String name) {
        Ui.until("the tool " + name, () -> ask("return !!(" + button(name) + ")") == Boolean.TRUE);
        run("const b = " + button(name) + "; b.dispatchEvent(new MouseEvent('mousedown', {bubbles: true})); b.dispatchEvent(new MouseEvent('mouseup', {bubbles: true})); b.click();");
    }

    /** Presses a key where the page has the keyboard. */
    void key(String name) {
        run("document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {bubbles: true, cancelable: true, key: '" + name + "', code: '" + name + "'}));");
    }

    private static String button(String name) {
        return "Array.from(document.querySelectorAll('.tool-button')).find(b => b.textContent.trim() === '" + name + "')";
    }

    /** Presses and releases the mouse in the middle of the node with a label. */
    void click(String label) {
        run(node(label) + "const r = n.getBoundingClientRect(); const o = {bubbles: true, cancelable: true, button: 0, buttons: 1, detail: 1, view: window,"
                + " clientX: r.x + r.width / 2, clientY: r.y + r.height - 6}; const at = document.elementFromPoint(o.clientX, o.clientY) || n;"
                + " for (const k of ['mouseover', 'mousemove', 'mousedown', 'mouseup', 'click']) at.dispatchEvent(new MouseEvent(k, o));");
    }

    /** Presses and releases the mouse on the free paper beside the picture. */
    void clickPaper() {
        run("const p = document.querySelector('#diagram svg'); const r = p.getBoundingClientRect(); const o = {bubbles: true, cancelable: true, button: 0, buttons: 1, detail: 1,"
                + " view: window, clientX: r.x + r.width / 2, clientY: r.y + 8}; for (const k of ['mouseover', 'mousemove', 'mousedown', 'mouseup', 'click'])"
                + " p.dispatchEvent(new MouseEvent(k, o));");
    }

    /** Makes an element on the paper, and keeps the title that it is given. */
    void draw(String tool) {
        tool(tool);
        clickPaper();
        Ui.until("the field of its title", () -> ask("return document.activeElement.tagName"), "INPUT"::equals);
        key("Escape");
        Ui.until("no field", () -> ask("return document.activeElement.tagName"), tag -> !"INPUT".equals(tag));
    }

    /** Clicks twice on the node with a label. */
    void doubleClick(String label) {
        click(label);
        run(node(label) + "const r = n.getBoundingClientRect(); const o = {bubbles: true, cancelable: true, button: 0, detail: 2, view: window,"
                + " clientX: r.x + r.width / 2, clientY: r.y + r.height - 6}; (document.elementFromPoint(o.clientX, o.clientY) || n).dispatchEvent(new MouseEvent('dblclick', o));");
    }

    private static String node(String label) {
        return "const n = Array.from(document.querySelectorAll('#diagram .map-node')).filter(n => n.querySelector('.map-label')"
                + " && n.querySelector('.map-label').textContent.includes(" + JSON.toJson(label) + ")).pop(); if (!n) throw new Error('no such node'); ";
    }

    @Override
    public void close() {
        Ui.run(() -> Ui.page().closeEditor(editor, false));
    }
}
