// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

/** Files with a small method: two scores from 1 to 5 and their product, 14 values from 1 to 25. */
final class FiveByFive {

    private FiveByFive() {
    }

    /** Line 1 is the head of the method; then its other members, one line for the plan, the members of the plan. */
    static String file(String methodMembers, String planMembers) {
        return "metodo M { indice p valore { criterio c { 1 2 3 4 5 } }"
                + " indice i valore { criterio d { 1 2 3 4 5 } } rischio = p x i\n"
                + methodMembers.strip() + "\n} piano T usa M {\n" + planMembers.strip() + "\n}";
    }
}
