// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vaglio.documents.recognise.Context;
import org.vaglio.documents.recognise.Fragment;
import org.vaglio.documents.recognise.Fragment.AnnexHeading;
import org.vaglio.documents.recognise.Fragment.ArticleHeading;
import org.vaglio.documents.recognise.Fragment.NumberedParagraph;
import org.vaglio.documents.recognise.Fragment.TableFragment;
import org.vaglio.documents.recognise.Lines;

/** The numbered paragraphs (commi) of an article, up to a list within it that counts anew. */
public final class NumberedParagraphs implements InlineRecogniser {

    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})\\.\\s+[\\p{Lu}\"“«'].*");

    @Override
    public List<Fragment> in(Lines lines, int at, Context context) {
        String text = lines.single(at);
        Matcher numbered = text == null ? null : NUMBERED.matcher(text);
        if (numbered == null || !numbered.matches()) {
            return List.of();
        }
        List<String> before = labelsOfArticle(context);
        boolean anew = before == null || before.contains("-") || !before.isEmpty() && numbered.group(1).equals("1");
        return List.of(new NumberedParagraph(lines.span(at, at + 1), anew ? "-" : numbered.group(1)));
    }

    /** Labels since the last article heading; null outside articles. */
    private static List<String> labelsOfArticle(Context context) {
        List<String> labels = new ArrayList<>();
        List<Fragment> fragments = context.fragments();
        for (int i = fragments.size() - 1; i >= 0; i--) {
            Fragment fragment = fragments.get(i);
            if (fragment instanceof ArticleHeading) {
                return labels;
            }
            if (fragment instanceof AnnexHeading annex && !annex.listed() || fragment instanceof TableFragment) {
                return null;
            }
            if (fragment instanceof NumberedParagraph paragraph) {
                labels.add(paragraph.label());
            }
        }
        return null;
    }
}
