// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.about;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.about.InstallationPage;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.vaglio.workbench.wizards.place.Field;

/** What is installed: each part with its version and its licence. */
public class LicencesPage extends InstallationPage {

    private record Part(String name, String version, String licence) {
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        Table table = Field.named(new Table(page, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI), Messages.parts);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(640, 400).applyTo(table);
        column(table, Messages.columnName, 340);
        column(table, Messages.columnVersion, 130);
        column(table, Messages.columnLicence, 150);
        parts().forEach(p -> new TableItem(table, SWT.NONE).setText(new String[] {p.name(), p.version(), p.licence()}));
        setControl(page);
    }

    private static void column(Table table, String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    private static List<Part> parts() {
        Bundle[] bundles = FrameworkUtil.getBundle(LicencesPage.class).getBundleContext().getBundles();
        return Arrays.stream(bundles).map(LicencesPage::part).sorted(Comparator.comparing(Part::name, String.CASE_INSENSITIVE_ORDER)).toList();
    }

    private static Part part(Bundle bundle) {
        String name = Objects.requireNonNullElse(bundle.getHeaders().get(Constants.BUNDLE_NAME), bundle.getSymbolicName());
        var version = bundle.getVersion();
        return new Part(name, version.getMajor() + "." + version.getMinor() + "." + version.getMicro(), Licence.of(bundle).orElse(Messages.unknown));
    }
}
