// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.vaglio.workbench.views.comparison.ComparisonView;
import org.vaglio.workbench.views.explorer.MapExplorer;
import org.vaglio.workbench.views.findings.FindingsView;
import org.vaglio.workbench.views.form.FormView;
import org.vaglio.workbench.views.heat.HeatMapView;
import org.vaglio.workbench.views.ranking.RankingView;
import org.vaglio.workbench.views.scoring.ScoringTableView;
import org.vaglio.workbench.views.whatif.WhatIfView;
import org.vaglio.workbench.help.HelpView;

/** Where the views stand: elements, files and outline on the left, properties, matrix and trial on the right, what was found and scores below the text. */
public class MapPerspective implements IPerspectiveFactory {

    /** Of the perspective "Mappa dei rischi". */
    public static final String ID = "org.vaglio.workbench.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.setEditorAreaVisible(true);
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.24f, editors);
        left.addView(MapExplorer.ID);
        IFolderLayout files = layout.createFolder("files", IPageLayout.BOTTOM, 0.7f, "left");
        files.addView(ProjectExplorer.VIEW_ID);
        files.addView(IPageLayout.ID_OUTLINE);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.62f, editors);
        below.addView(FindingsView.ID);
        below.addView(IPageLayout.ID_PROBLEM_VIEW);
        below.addView(ScoringTableView.ID);
        below.addView(RankingView.ID);
        below.addPlaceholder(ComparisonView.ID);
        below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.62f, editors);
        right.addView(FormView.ID);
        right.addView(HeatMapView.ID);
        right.addView(WhatIfView.ID);
        right.addPlaceholder(HelpView.ID);
    }
}
