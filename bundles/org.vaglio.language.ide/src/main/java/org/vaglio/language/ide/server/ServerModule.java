// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.server;

import org.vaglio.language.ide.features.Drawings;
import org.vaglio.language.ide.workspace.Workspace;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

/** What one client has of its own. */
final class ServerModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(Session.class).in(Singleton.class);
        bind(Workspace.class).in(Singleton.class);
        bind(Texts.class).in(Singleton.class);
        bind(Folders.class).in(Singleton.class);
        bind(Drawings.class).in(Singleton.class);
    }
}
