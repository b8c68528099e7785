// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.features;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.TextEdit;
import org.vaglio.language.edits.EditRefused;
import org.vaglio.language.edits.ModelEdits;
import org.vaglio.language.edits.TextChange;
import org.vaglio.language.ide.workspace.MapFile;

import com.google.inject.Inject;

/** Changes of the model as edits of documents. */
public class Edits {

    @Inject
    private ModelEdits edits;

    /**
     * The edits of each document by which the texts say what the model says after a change. Nobody else may look at the maps meanwhile.
     *
     * @param file   whose elements are changed, or those of maps that are read with it
     * @param change changes them by means of EMF
     * @return by the addresses of the documents; empty when nothing changes
     * @throws Refused when the texts cannot say that
     */
    public Map<String, List<TextEdit>> of(MapFile file, Runnable change) throws Refused {
        Map<String, List<TextEdit>> all = new LinkedHashMap<>();
        try {
            edits.edits(file.group().resources(), change).forEach((resource, changes) -> {
                MapFile changed = file.group().fileOf(resource);
                all.put(changed.uri(), changes.stream().map(c -> edit(changed, c)).toList());
            });
        } catch (EditRefused e) {
            throw new Refused(e.getMessage());
        }
        return all;
    }

    private static TextEdit edit(MapFile file, TextChange change) {
        return new TextEdit(file.lines().range(change.offset(), change.end()), change.text());
    }
}
