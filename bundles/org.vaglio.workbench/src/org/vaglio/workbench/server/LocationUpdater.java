// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.server;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.ui.texteditor.IMarkerUpdater;

/** Tells markers their line in words when a text is saved; the platform tells them the rest of their place. */
public class LocationUpdater implements IMarkerUpdater {

    @Override
    public String getMarkerType() {
        return DiagnosisMarkers.TYPE;
    }

    @Override
    public String[] getAttribute() {
        return new String[] { IMarker.LOCATION };
    }

    @Override
    public boolean updateMarker(IMarker marker, IDocument text, Position place) {
        if (place == null || place.isDeleted()) {
            return place == null;
        }
        try {
            String location = MarkerPlaces.location(text.getLineOfOffset(place.getOffset()) + 1);
            if (!location.equals(marker.getAttribute(IMarker.LOCATION, ""))) {
                marker.setAttribute(IMarker.LOCATION, location);
            }
        } catch (BadLocationException | CoreException e) {
            ILog.get().error(e.getMessage(), e);
        }
        return true;
    }
}
