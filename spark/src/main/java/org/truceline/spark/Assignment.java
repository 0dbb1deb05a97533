package org.truceline.spark;

import java.io.Serializable;
import java.util.List;
import org.truceline.intake.dataset.DatasetFile;
import org.truceline.intake.dataset.DatasetKind;
import org.truceline.intake.row.DateOrder;

/**
 * What is to be done with each part of a file.
 *
 * @param id a name of its own, made up
 * @param terms the agreements in the core of the terms language, each as one file
 * @param reasons true when sentences are written too
 * @param drafts the folder that parts are written in until all are there
 */
record Assignment(String id, List<String> terms, Input input, boolean reasons, String drafts) implements Serializable {

    /** True when the engine is asked once about each row, no more and no less, so that its questions are counted part by part. */
    boolean countsRows() {
        return reasons && terms.size() == 1;
    }

    /**
     * The rows.
     *
     * @param file where they are
     * @param sort what its bytes are
     * @param kind the word for which kind of dataset it is, as a person told; empty where nobody did
     * @param dates the word for the order of the numbers in dates; empty where nobody told
     */
    record Input(String file, Sort sort, String kind, String dates) implements Serializable {

        /** What a person told of the file. */
        DatasetFile.Told told() {
            return new DatasetFile.Told(DatasetKind.find(kind), DateOrder.find(dates));
        }
    }

    /** What the bytes of a file are, which says how it may be cut. */
    enum Sort {
        TEXT,
        /** A text packed by gzip. */
        PACKED,
        PARQUET
    }
}
