// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.util.Locale;

import org.eclipse.glsp.server.actions.ActionDispatcher;
import org.eclipse.glsp.server.actions.MessageAction;
import org.eclipse.glsp.server.actions.SaveModelAction;
import org.eclipse.glsp.server.features.core.model.RequestModelAction;
import org.eclipse.glsp.server.features.core.model.SourceModelStorage;
import org.eclipse.glsp.server.types.Severity;
import org.vaglio.diagram.drawing.DiagramRef;
import org.vaglio.diagram.server.actions.TextsChanged;

import com.google.inject.Inject;

/** Opens the diagram that a client asks for, and has its text saved. */
final class Storage implements SourceModelStorage {

    private static final String SOURCE = "sourceUri";
    private static final String LOCALE = "locale";

    @Inject
    private OpenDiagram open;
    @Inject
    private Surroundings surroundings;
    @Inject
    private ActionDispatcher dispatcher;
    @Inject
    private Screen screen;

    @Override
    public void loadSourceModel(RequestModelAction action) {
        Locale locale = Locale.forLanguageTag(action.getOptions().getOrDefault(LOCALE, "it"));
        open.open(DiagramRef.of(action.getOptions().getOrDefault(SOURCE, "")), locale)
                .ifPresent(trouble -> dispatcher.dispatch(new MessageAction(Severity.WARNING, trouble.in(locale))));
        screen.state().forEach(dispatcher::dispatchAfterNextUpdate);
        dispatcher.dispatchAfterNextUpdate(new TextsChanged(true));
    }

    @Override
    public void saveSourceModel(SaveModelAction action) {
        surroundings.texts().save(open.ref().uri());
    }
}
