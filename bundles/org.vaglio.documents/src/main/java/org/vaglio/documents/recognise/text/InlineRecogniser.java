// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.text;

import java.util.List;

import org.vaglio.documents.recognise.Context;
import org.vaglio.documents.recognise.Fragment;
import org.vaglio.documents.recognise.Lines;

/** Knows something that stands within a line and does not take the line from others. */
@FunctionalInterface
public interface InlineRecogniser {

    /** What stands in a line; empty when nothing does. */
    List<Fragment> in(Lines lines, int at, Context context);
}
