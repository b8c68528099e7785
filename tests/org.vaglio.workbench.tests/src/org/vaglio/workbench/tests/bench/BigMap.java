// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.bench;

/** Maps of an invented plan, as large as wanted. */
public final class BigMap {

    private BigMap() {
    }

    /** A plan with so many processes, each with an event and a sheet whose mean is printed wrongly in one of ten. */
    public static String of(int processes) {
        StringBuilder map = new StringBuilder("piano Grande \"Piano grande\" 2024-2026 usa PNA2013 {\n");
        for (int i = 1; i <= processes; i++) {
            map.append("""
                      processo P%1$d "%1$d" "Procedimento numero %1$d" primario {
                        evento E%1$d "Requisiti su misura"
                        scheda "%1$d" {
                          probabilità 5 2 1 1 1 3 = 13/6 = %2$s
                          impatto     1 1 0 5 = 7/4 = 1,75
                        }
                      }
                    """.formatted(i, i % 10 == 0 ? "2,66" : "2,16"));
        }
        return map.append("}\n").toString();
    }
}
