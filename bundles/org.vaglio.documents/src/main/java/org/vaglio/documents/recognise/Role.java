// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise;

/** What a column of a table holds. */
public enum Role {
    /** Running number or code of the row's process. */
    NUMBER,
    KIND,
    FUNCTION,
    MACROPROCESS,
    PROCESS,
    PHASE,
    ACTION,
    AREA,
    UNIT,
    RESPONSIBLE,
    EVENT,
    FACTOR,
    MEASURE,
    MEASURE_KIND,
    MEASURE_TYPE,
    MEASURE_RESPONSIBLE,
    DEADLINE,
    INDICATOR,
    TARGET,
    STATE,
    /** Label of a scoring sheet. */
    SHEET,
    /** Score of one criterion. */
    CRITERION,
    /** Sum of the scores of an index. */
    SUM,
    /** Value of an index. */
    PROBABILITY,
    IMPACT,
    /** A further factor of the product. */
    COEFFICIENT,
    /** The product. */
    RISK,
    /** A class, level or judgement in words. */
    LEVEL,
    REASON,
    PLACE,
    /** Known to say nothing that a map holds. */
    OTHER
}
