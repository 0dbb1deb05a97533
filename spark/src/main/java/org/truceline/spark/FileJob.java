package org.truceline.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.SerializableConfiguration;
import org.truceline.agreement.core.CoreWriter;
import org.truceline.batch.Agreements;
import org.truceline.batch.Reasons;
import org.truceline.intake.dataset.DatasetFile;
import org.truceline.intake.row.DayForms;
import org.truceline.notation.FaultyInput;

/**
 * Asks agreements about every row of a file, with as many machines as Spark has: surveys where rows begin, has each part
 * answered, and keeps one attempt at each.
 */
final class FileJob {

    private final JavaSparkContext spark;
    private final FileStore files;
    private final Agreements agreements;
    private final Reasons reasons;
    private final long partSize;

    /**
     * With the machines that {@code spark} has.
     *
     * @param partSize about how many bytes a part has
     */
    FileJob(JavaSparkContext spark, Agreements agreements, Reasons reasons, long partSize) {
        this.spark = spark;
        this.files = new FileStore(new SerializableConfiguration(spark.hadoopConfiguration()));
        this.agreements = agreements;
        this.reasons = reasons;
        this.partSize = partSize;
    }

    /**
     * Writes findings and refused rows into the folder {@code output}; all of them, or nothing.
     *
     * @throws FaultyInput when the file as a whole cannot be read, or the folder is there already
     */
    Outcome run(String file, DatasetFile.Told told, String output) throws FaultyInput, IOException {
        InputFile input = new InputFile(files, file);
        long length = input.length();
        Assignment assignment = new Assignment(
                UUID.randomUUID().toString(),
                agreements.all().stream().map(CoreWriter::yaml).toList(),
                input.told(told),
                reasons == Reasons.WRITTEN,
                OutputFolder.drafts(output));
        Compiled compiled = Compiled.of(assignment, files);
        List<Part> parts = switch (assignment.input().sort()) {
            case TEXT -> cut(assignment, length);
            case PACKED -> Cut.whole(length);
            case PARQUET -> input.groups(compiled.range());
        };
        OutputFolder folder = OutputFolder.make(files, output);
        boolean published = false;
        try {
            List<PartDone> done = answer(assignment, parts);
            folder.publish(done.stream().map(PartDone::draft).toList());
            published = true;
            return Outcome.of(done, agreements.all().size());
        } finally {
            if (!published) {
                folder.discard();
            }
        }
    }

    private List<Part> cut(Assignment assignment, long length) {
        List<Piece> pieces = Piece.of(length, partSize);
        return pieces.size() == 1
                ? Cut.whole(length)
                : Cut.of(
                        length,
                        each(pieces).map(new SurveyWork(assignment, files)).collect());
    }

    private List<PartDone> answer(Assignment assignment, List<Part> parts) throws FaultyInput {
        PartWork work = new PartWork(assignment, files);
        List<PartDone> done = done(each(parts).map(work).collect());
        List<Part> again = again(parts, done);
        List<PartDone> right =
                again.isEmpty() ? List.of() : done(each(again).map(work).collect());
        List<PartDone> all = new ArrayList<>(done);
        for (int i = 0; i < again.size(); i++) {
            all.set(again.get(i).number(), right.get(i));
        }
        return all;
    }

    /** Parts whose days would be remarked upon otherwise after those of the parts before. */
    private static List<Part> again(List<Part> parts, List<PartDone> done) {
        List<Part> again = new ArrayList<>();
        DayForms before = DayForms.NONE;
        for (int i = 0; i < parts.size(); i++) {
            DayForms found = new DayForms(done.get(i).forms());
            if (!before.remarkLike(DayForms.NONE, found)) {
                again.add(parts.get(i).after(before));
            }
            before = before.then(found);
        }
        return again;
    }

    private static List<PartDone> done(List<PartResult> results) throws FaultyInput {
        List<PartDone> done = new ArrayList<>();
        for (PartResult result : results) {
            switch (result) {
                case PartResult.Answered(PartDone part) -> done.add(part);
                case PartResult.Broken broken -> throw broken.problem();
            }
        }
        return done;
    }

    /** A task for each. */
    private <T> JavaRDD<T> each(List<T> some) {
        return spark.parallelize(some, some.size());
    }
}
