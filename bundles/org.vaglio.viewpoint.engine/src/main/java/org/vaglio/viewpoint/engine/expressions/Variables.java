// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.expressions;

import java.util.HashMap;
import java.util.Map;

/** Variables that are known at a place: those named here before those further out. A variable may be set to null. */
public final class Variables {

    private final Variables outer;
    private final Map<String, Object> values = new HashMap<>();

    private Variables(Variables outer) {
        this.outer = outer;
    }

    /** No variables. */
    public static Variables none() {
        return new Variables(null);
    }

    /** New variables within these. */
    public Variables inner() {
        return new Variables(this);
    }

    /**
     * Sets a variable here.
     *
     * @param name  its name; nothing happens when it is empty
     * @param value its value; null too
     * @return these variables
     */
    public Variables with(String name, Object value) {
        if (!name.isEmpty()) {
            values.put(name, value);
        }
        return this;
    }

    /** Whether a variable is set, to null too. */
    public boolean knows(String name) {
        return values.containsKey(name) || outer != null && outer.knows(name);
    }

    /** The value of a variable; null when it is not set. */
    public Object get(String name) {
        return values.containsKey(name) || outer == null ? values.get(name) : outer.get(name);
    }
}
