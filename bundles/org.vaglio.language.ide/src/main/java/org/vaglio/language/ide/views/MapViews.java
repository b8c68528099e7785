// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.views;

import com.google.inject.Inject;

/** All that views can show and change, for those who are not made by injection. */
public class MapViews {

    @Inject
    private MapTree tree;
    @Inject
    private Elements elements;
    @Inject
    private FindingList findings;
    @Inject
    private ScoringTables tables;
    @Inject
    private HeatMaps heatMaps;
    @Inject
    private Rankings rankings;
    @Inject
    private ElementForms forms;
    @Inject
    private ModelChanges changes;
    @Inject
    private ScoreChanges scores;
    @Inject
    private WhatIfs whatIfs;
    @Inject
    private PlanComparison comparison;

    public MapTree tree() {
        return tree;
    }

    public Elements elements() {
        return elements;
    }

    public FindingList findings() {
        return findings;
    }

    public ScoringTables tables() {
        return tables;
    }

    public HeatMaps heatMaps() {
        return heatMaps;
    }

    public Rankings rankings() {
        return rankings;
    }

    public ElementForms forms() {
        return forms;
    }

    public ModelChanges changes() {
        return changes;
    }

    public ScoreChanges scores() {
        return scores;
    }

    public WhatIfs whatIfs() {
        return whatIfs;
    }

    public PlanComparison comparison() {
        return comparison;
    }
}
