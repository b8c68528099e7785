// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.outline;

import java.util.Map;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.swt.graphics.Image;

/** How elements are shown in the outline: an icon, what they are called, and what they are. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

    private static final String ICONS = "org.vaglio.model.edit";
    private static final Map<SymbolKind, String> BY_KIND = Map.ofEntries(Map.entry(SymbolKind.Package, "Plan"),
            Map.entry(SymbolKind.Module, "Macroprocess"), Map.entry(SymbolKind.Namespace, "OrganizationalUnit"),
            Map.entry(SymbolKind.Interface, "Role"), Map.entry(SymbolKind.Constant, "EnablingFactor"),
            Map.entry(SymbolKind.Class, "Process"), Map.entry(SymbolKind.Method, "Phase"), Map.entry(SymbolKind.Function, "Action"),
            Map.entry(SymbolKind.Event, "RiskEvent"), Map.entry(SymbolKind.Property, "Measure"),
            Map.entry(SymbolKind.Struct, "ScoringSheet"), Map.entry(SymbolKind.Array, "SummaryTable"),
            Map.entry(SymbolKind.Variable, "Index"), Map.entry(SymbolKind.Field, "Criterion"),
            Map.entry(SymbolKind.EnumMember, "Level"), Map.entry(SymbolKind.Operator, "Formula"),
            Map.entry(SymbolKind.Enum, "BandTable"), Map.entry(SymbolKind.File, "SourceDocument"));

    private final ResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    @Override
    public StyledString getStyledText(Object element) {
        var symbol = ((OutlineNode) element).symbol();
        StyledString text = new StyledString(symbol.getName());
        if (symbol.getDetail() != null && !symbol.getDetail().equals(symbol.getName())) {
            text.append("  " + symbol.getDetail(), StyledString.DECORATIONS_STYLER);
        }
        return text;
    }

    @Override
    public String getText(Object element) {
        return ((OutlineNode) element).symbol().getName();
    }

    @Override
    public Image getImage(Object element) {
        String icon = BY_KIND.getOrDefault(((OutlineNode) element).symbol().getKind(), "RiskMap");
        return ResourceLocator.imageDescriptorFromBundle(ICONS, "icons/full/obj16/" + icon + ".svg")
                .map(images::get).orElse(null);
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
