// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.server;

import java.util.Map;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.texteditor.AbstractMarkerAnnotationModel;

/** Where the markers of a file are now. In a text that is open they move with what is typed, while their attributes stay as they are until it is saved. */
public final class MarkerPlaces {

    private final AbstractMarkerAnnotationModel model;
    private final IDocument text;

    private MarkerPlaces(AbstractMarkerAnnotationModel model, IDocument text) {
        this.model = model;
        this.text = text;
    }

    /** The places in a file. */
    public static MarkerPlaces in(IFile file) {
        ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
        return buffer != null && buffer.getAnnotationModel() instanceof AbstractMarkerAnnotationModel model
                ? new MarkerPlaces(model, buffer.getDocument()) : new MarkerPlaces(null, null);
    }

    /** The line of a marker, from 1 on; 0 for a marker without one. */
    public int line(IMarker marker) {
        Position place = place(marker);
        try {
            return place == null ? marker.getAttribute(IMarker.LINE_NUMBER, 0) : line(place);
        } catch (BadLocationException e) {
            return marker.getAttribute(IMarker.LINE_NUMBER, 0); // the text has become shorter this moment
        }
    }

    /** What a marker says, with the place where it is now. */
    Map<String, Object> attributes(IMarker marker) throws CoreException {
        Map<String, Object> attributes = marker.getAttributes();
        Position place = place(marker);
        if (place != null) {
            try {
                put(attributes, line(place), place.getOffset(), place.getOffset() + place.getLength());
            } catch (BadLocationException e) {
                return attributes; // the text has become shorter this moment
            }
        }
        return attributes;
    }

    /** Says a place. */
    static void put(Map<String, Object> attributes, int line, int from, int to) {
        attributes.put(IMarker.LINE_NUMBER, line);
        attributes.put(IMarker.LOCATION, location(line));
        attributes.put(IMarker.CHAR_START, from);
        attributes.put(IMarker.CHAR_END, to);
    }

    /** How people are told a line. */
    static String location(int line) {
        return NLS.bind(Messages.line, line);
    }

    private Position place(IMarker marker) {
        Position place = model == null ? null : model.getMarkerPosition(marker);
        return place == null || place.isDeleted() ? null : place;
    }

    private int line(Position place) throws BadLocationException {
        return text.getLineOfOffset(place.getOffset()) + 1;
    }
}
