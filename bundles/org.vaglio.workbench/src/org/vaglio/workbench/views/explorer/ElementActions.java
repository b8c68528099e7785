// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.vaglio.language.ide.views.ElementRef;
import org.vaglio.language.ide.views.FormField;
import org.vaglio.workbench.diagram.Drawing;
import org.vaglio.workbench.views.Focus;
import org.vaglio.workbench.views.Modifications;

/** What can be done with the elements that are selected in the tree. */
final class ElementActions {

    private static final int MOST_LOSSES = 12;

    private final MapExplorer view;
    private final TreeViewer viewer;
    private final Map<String, List<FormField.Choice>> kinds;
    private final IAction open = action(Messages.open, this::open);
    private final IAction draw = action(Messages.draw, this::draw);
    private final IAction rename = action(Messages.rename, this::renameInPlace);
    private final IAction changeName = action(Messages.changeName, this::changeName);
    private final IAction delete = action(Messages.delete, this::delete);
    private final IAction copy = action(Messages.copy, this::copy);
    private final IAction cut = action(Messages.cut, this::cut);
    private final IAction paste = action(Messages.paste, this::paste);
    private List<ElementRef> moving = List.of();

    /**
     * @param kinds of elements that can be made within each kind, as far as it is known
     */
    ElementActions(MapExplorer view, TreeViewer viewer, Map<String, List<FormField.Choice>> kinds) {
        this.view = view;
        this.viewer = viewer;
        this.kinds = kinds;
    }

    private static IAction action(String label, Runnable does) {
        return new Action(label) {
            @Override
            public void run() {
                does.run();
            }
        };
    }

    /** Makes the menu, and has the commands of the workbench work in the tree. */
    void install() {
        draw.setActionDefinitionId("org.vaglio.workbench.draw");
        rename.setActionDefinitionId("org.eclipse.ui.edit.rename");
        delete.setActionDefinitionId("org.eclipse.ui.edit.delete");
        copy.setActionDefinitionId("org.eclipse.ui.edit.copy");
        IActionBars bars = view.getViewSite().getActionBars();
        bars.setGlobalActionHandler(ActionFactory.RENAME.getId(), rename);
        bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), delete);
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        cut.setActionDefinitionId("org.eclipse.ui.edit.cut");
        paste.setActionDefinitionId("org.eclipse.ui.edit.paste");
        bars.setGlobalActionHandler(ActionFactory.CUT.getId(), cut);
        bars.setGlobalActionHandler(ActionFactory.PASTE.getId(), paste);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
        view.getSite().registerContextMenu(menu, viewer);
    }

    /** The elements that are selected. */
    List<TreeNode> selected() {
        List<TreeNode> nodes = new ArrayList<>();
        viewer.getStructuredSelection().forEach(element -> {
            if (element instanceof TreeNode node) {
                nodes.add(node);
            }
        });
        return nodes;
    }

    private void fill(IMenuManager menu) {
        List<TreeNode> nodes = selected();
        if (nodes.size() == 1) {
            menu.add(creation(nodes.get(0)));
            menu.add(new Separator());
            menu.add(open);
            menu.add(draw);
            menu.add(rename);
            if (!nodes.get(0).item().name().isEmpty()) {
                menu.add(changeName);
            }
        }
        if (!nodes.isEmpty()) {
            menu.add(copy);
            menu.add(cut);
        }
        if (nodes.size() == 1 && !moving.isEmpty()) {
            menu.add(paste);
        }
        if (!nodes.isEmpty()) {
            menu.add(delete);
        }
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private MenuManager creation(TreeNode parent) {
        MenuManager menu = new MenuManager(Messages.create);
        kinds.getOrDefault(parent.item().kind(), List.of()).forEach(kind -> {
            IAction create = action(kind.label(), () -> create(parent, kind));
            ResourceLocator.imageDescriptorFromBundle("org.vaglio.model.edit", "icons/full/obj16/" + kind.key() + ".svg")
                    .ifPresent(create::setImageDescriptor);
            menu.add(create);
        });
        return menu;
    }

    private void create(TreeNode parent, FormField.Choice kind) {
        AtomicReference<ElementRef> made = new AtomicReference<>();
        Modifications.make(view, NLS.bind(Messages.creation, kind.label()), parent.ref().uri(),
                v -> v.changes().create(parent.ref(), kind.key(), made::set), () -> view.select(made.get(), node -> viewer.editElement(node, 0)),
                reason -> {
                });
    }

    private void open() {
        selected().stream().findFirst().ifPresent(node -> Focus.of(view.getSite().getPage()).open(node.ref(), view));
    }

    private void draw() {
        selected().stream().findFirst().ifPresent(node -> Drawing.open(view.getSite().getPage(), node.ref()));
    }

    private void renameInPlace() {
        selected().stream().findFirst().ifPresent(node -> viewer.editElement(node, 0));
    }

    private void changeName() {
        TreeNode node = selected().get(0);
        InputDialog dialog = new InputDialog(view.getSite().getShell(), Messages.changeNameTitle, NLS.bind(Messages.newName, node.item().label()),
                node.item().name(), text -> text.isBlank() ? Messages.noName : null);
        if (dialog.open() == Window.OK) {
            String name = dialog.getValue().strip();
            Modifications.make(view, Messages.rename, node.ref().uri(), v -> v.changes().rename(node.ref(), name));
        }
    }

    private void copy() {
        if (!selected().isEmpty()) {
            Clipboard clipboard = new Clipboard(viewer.getTree().getDisplay());
            clipboard.setContents(new Object[] {selected().stream().map(n -> n.item().label()).collect(Collectors.joining(System.lineSeparator()))},
                    new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    /** Chooses what is to be moved; it stays where it is until it is pasted. */
    private void cut() {
        moving = selected().stream().map(TreeNode::ref).toList();
    }

    private void paste() {
        List<TreeNode> into = selected();
        if (into.size() == 1 && !moving.isEmpty()) {
            List<ElementRef> moved = moving;
            ElementRef target = into.get(0).ref();
            Modifications.make(view, Messages.move, target.uri(), v -> v.changes().move(moved, target), () -> moving = List.of(), reason -> {
            });
        }
    }

    /** What else is lost is known once the deletion has been worked out; nothing is written before the user has read it. */
    private void delete() {
        List<TreeNode> nodes = selected();
        if (nodes.isEmpty()) {
            return;
        }
        List<ElementRef> refs = nodes.stream().map(TreeNode::ref).toList();
        AtomicReference<List<String>> losses = new AtomicReference<>(List.of());
        Modifications.ask(view, Messages.delete, refs.get(0).uri(), v -> v.changes().delete(refs, losses::set),
                () -> MessageDialog.openConfirm(view.getSite().getShell(), Messages.deleteTitle, question(nodes, losses.get())));
    }

    private static String question(List<TreeNode> nodes, List<String> losses) {
        String asked = nodes.size() == 1 ? NLS.bind(Messages.deleteOne, nodes.get(0).item().kindLabel(), nodes.get(0).item().label())
                : NLS.bind(Messages.deleteMany, nodes.size());
        String lost = losses.stream().limit(MOST_LOSSES).map(l -> "\n  • " + l).collect(Collectors.joining());
        String more = losses.size() > MOST_LOSSES ? "\n  " + NLS.bind(Messages.more, losses.size() - MOST_LOSSES) : "";
        return losses.isEmpty() ? asked : asked + "\n\n" + Messages.alsoLost + lost + more;
    }
}
