// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.vaglio.documents.recognise.Fragment.AnnexHeading;
import org.vaglio.documents.recognise.Fragment.AnswerLine;
import org.vaglio.documents.recognise.Fragment.ArticleHeading;
import org.vaglio.documents.recognise.Fragment.AssignedScore;
import org.vaglio.documents.recognise.Fragment.CriterionHeading;
import org.vaglio.documents.recognise.Fragment.IndexValue;
import org.vaglio.documents.recognise.Fragment.ProcessHeading;
import org.vaglio.documents.recognise.Fragment.RiskValue;
import org.vaglio.documents.recognise.Fragment.SectionHeading;
import org.vaglio.documents.recognise.Fragment.SheetHeading;
import org.vaglio.documents.recognise.Fragment.SheetTitle;
import org.vaglio.documents.recognise.Fragment.TableFragment;

/** What was understood so far, as far as it helps to understand what follows. */
public final class Context {

    private final List<Fragment> fragments = new ArrayList<>();
    private List<Side> sides = List.of();
    private boolean inSheet;
    private boolean inCriterion;
    private boolean atHead = true;

    /** Takes what a recogniser has understood. */
    void add(Fragment fragment) {
        fragments.add(fragment);
        switch (fragment) {
            case SectionHeading section -> {
                sides = section.sides();
                inSheet = true;
                inCriterion = false;
            }
            case CriterionHeading criterion -> {
                inSheet = true;
                inCriterion = true;
            }
            case AnswerLine answer -> inCriterion = true;
            case AssignedScore score -> inCriterion = true;
            case IndexValue value -> inCriterion = false;
            case RiskValue value -> inCriterion = false;
            case SheetHeading heading -> open();
            case SheetTitle title -> open();
            case ProcessHeading heading -> open();
            case ArticleHeading heading -> close();
            case AnnexHeading heading -> close();
            case TableFragment table -> close();
            default -> {
            }
        }
        if (inSheet || fragment instanceof ArticleHeading || fragment instanceof TableFragment) {
            atHead = false;
        }
    }

    private void open() {
        inSheet = true;
        inCriterion = false;
        sides = List.of();
    }

    private void close() {
        inSheet = false;
        inCriterion = false;
        sides = List.of();
    }

    /** All so far, in reading order. */
    public List<Fragment> fragments() {
        return Collections.unmodifiableList(fragments);
    }

    /** The last of a kind; null when there is none. */
    public <T extends Fragment> T last(Class<T> type) {
        for (int i = fragments.size() - 1; i >= 0; i--) {
            if (type.isInstance(fragments.get(i))) {
                return type.cast(fragments.get(i));
            }
        }
        return null;
    }

    /** Whether a scoring sheet is open. */
    public boolean inSheet() {
        return inSheet;
    }

    /** Whether a criterion is open, whose question, answers or score may follow. */
    public boolean inCriterion() {
        return inCriterion;
    }

    /** The indices of the section that is open, from left to right; none when it is not known. */
    public List<Side> sides() {
        return sides;
    }

    public boolean sideBySide() {
        return sides.size() > 1;
    }

    /** Whether neither an article nor a sheet nor a table was met yet. */
    public boolean atHead() {
        return atHead;
    }
}
