// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.preferences;

import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.vaglio.assessment.Catalogue;
import org.vaglio.assessment.Rule;
import org.vaglio.language.drafts.PlanHabits;
import org.vaglio.language.drafts.PlanHabits.Rounding;
import org.vaglio.model.riskmap.RoundingMode;
import org.vaglio.model.riskmap.SeverityLevel;

/** What new maps say about rules and rounding, as the user of the workbench has chosen it. Whatever is kept and not understood counts as not chosen. */
public final class NewMapHabits {

    private static final String NODE = "org.vaglio.workbench/newMaps";
    private static final String SEVERITY = "severity.";
    private static final String MEANS = "means";
    private static final String PRODUCTS = "products";
    private static final String PRINTED = "printedOperands";

    private NewMapHabits() {
    }

    /** What is chosen. */
    public static PlanHabits get() {
        IEclipsePreferences kept = InstanceScope.INSTANCE.getNode(NODE);
        SortedMap<String, SeverityLevel> severities = new TreeMap<>();
        for (Rule rule : Catalogue.rules()) {
            constant(SeverityLevel.values(), kept.get(SEVERITY + rule.id(), "")).ifPresent(s -> severities.put(rule.id(), s));
        }
        return new PlanHabits(severities, rounding(kept.get(MEANS, "")), rounding(kept.get(PRODUCTS, "")), kept.getBoolean(PRINTED, false));
    }

    /** Keeps a choice. */
    static void keep(PlanHabits habits) {
        IEclipsePreferences kept = InstanceScope.INSTANCE.getNode(NODE);
        try {
            kept.clear();
            habits.severities().forEach((rule, severity) -> kept.put(SEVERITY + rule, severity.name()));
            put(kept, MEANS, habits.means());
            put(kept, PRODUCTS, habits.products());
            kept.putBoolean(PRINTED, habits.printed());
            kept.flush();
        } catch (BackingStoreException e) {
            ILog.get().error(e.getMessage(), e);
        }
    }

    private static void put(IEclipsePreferences kept, String key, Rounding rounding) {
        if (rounding != null) {
            kept.put(key, rounding.mode().name() + " " + rounding.decimals());
        }
    }

    private static Rounding rounding(String text) {
        String[] parts = text.split(" ");
        return parts.length == 2 && parts[1].matches("\\d")
                ? constant(RoundingMode.values(), parts[0]).map(m -> new Rounding(m, Integer.parseInt(parts[1]))).orElse(null) : null;
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String name) {
        return Arrays.stream(all).filter(e -> e.name().equals(name)).findFirst();
    }
}
