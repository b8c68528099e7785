// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.diagram;

import java.util.Map;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;

/** What was copied in a diagram: the clipboard has its text, which can be pasted anywhere, and diagrams know what it is as long as that is there. */
final class CopiedElements {

    private static final TypeToken<Map<String, String>> FORMATS = new TypeToken<>() {
    };
    private static String lastText = "";
    private static String lastData = "";

    private CopiedElements() {
    }

    /**
     * Puts it into the clipboard.
     *
     * @param data as the page tells it, a JSON object of formats
     */
    static void put(Display display, String data) {
        String text = new Gson().fromJson(data, FORMATS).getOrDefault("text/plain", "");
        if (text.isEmpty()) {
            return;
        }
        lastText = text;
        lastData = data;
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    /** The text in the clipboard; empty when there is none. */
    static String text(Display display) {
        Clipboard clipboard = new Clipboard(display);
        try {
            return clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? text : "";
        } finally {
            clipboard.dispose();
        }
    }

    /** What the page told when a text was copied; empty when that was not copied from a diagram. */
    static String data(String text) {
        return text.equals(lastText) ? lastData : "";
    }
}
