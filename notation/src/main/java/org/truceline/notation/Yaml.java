package org.truceline.notation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads one YAML 1.2 document into a tree, within bounds of size, depth and repetition. */
public final class Yaml {

    /** Longest text that is read, in characters. */
    public static final int MOST_CHARACTERS = 10_000_000;

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(MOST_CHARACTERS).build();

    static final int MOST_NODES = 500_000;
    static final int DEEPEST = 60;

    private final String file;
    private final Faults faults = new Faults();
    private final Deque<Growing> open = new ArrayDeque<>();
    private final Map<Anchor, Sized> anchored = new HashMap<>();
    private Optional<Node> root = Optional.empty();
    private long nodes;

    private Yaml(String file) {
        this.file = file;
    }

    /**
     * The document's tree; throws with every fault found: no YAML, more than 10 million characters, 60 levels or
     * half a million values (aliases counted as often as they are used), a name given twice, nothing at all.
     */
    public static Node read(String file, String text) throws FaultyInput {
        Yaml reader = new Yaml(file);
        if (text.length() > MOST_CHARACTERS) {
            reader.refuse(new Fault(
                    Where.of(file),
                    "size",
                    "at most " + MOST_CHARACTERS + " characters",
                    Integer.toString(text.length()),
                    "Split the file."));
        }
        return reader.read(text);
    }

    private Node read(String text) throws FaultyInput {
        try {
            for (Event event : new Parse(SETTINGS).parseString(text)) {
                take(event);
            }
        } catch (MarkedYamlEngineException problem) {
            faults.add(
                    problem.getProblemMark().map(this::where).orElse(Where.of(file)),
                    "notation",
                    "YAML 1.2",
                    String.valueOf(problem.getProblem()),
                    "Mind indentation, and quote a value that holds \": \" or \" #\" or begins with a sign such as > or *.");
        } catch (YamlEngineException problem) {
            faults.add(Where.of(file), "notation", "YAML 1.2", String.valueOf(problem.getMessage()), "");
        }
        faults.throwIfAny();
        return root.orElseThrow(() -> new FaultyInput(List.of(
                new Fault(Where.of(file), "content", "a document", "an empty file", "Write something into it."))));
    }

    private void take(Event event) throws FaultyInput {
        switch (event.getEventId()) {
            case Scalar -> {
                Node scalar = new Node.Scalar(where(event), ((ScalarEvent) event).getValue());
                put(new Sized(scalar, 1), anchorOf(event), 1);
            }
            case Alias -> putAlias((AliasEvent) event);
            case MappingStart, SequenceStart -> begin(event);
            case MappingEnd, SequenceEnd -> {
                Growing done = open.pop();
                put(new Sized(done.node(faults), done.size()), done.anchor(), 1);
            }
            case DocumentStart -> {
                if (root.isPresent()) {
                    refuse(new Fault(
                            where(event), "content", "one document", "a second one after \"---\"", "Use two files."));
                }
            }
            case Comment, DocumentEnd, StreamStart, StreamEnd -> {}
        }
    }

    private void begin(Event event) throws FaultyInput {
        if (open.size() == DEEPEST) {
            refuse(new Fault(where(event), "depth", "at most " + DEEPEST + " levels", "more", "Write it flatter."));
        }
        open.push(new Growing(event.getEventId() == Event.ID.MappingStart, where(event), anchorOf(event)));
    }

    private void putAlias(AliasEvent event) throws FaultyInput {
        Sized target = anchored.get(event.getAlias());
        if (target == null) {
            refuse(new Fault(
                    where(event),
                    "alias *" + event.getAlias(),
                    "an anchor &" + event.getAlias() + " before it",
                    "none",
                    "Write the value out."));
        } else {
            put(target, Optional.empty(), target.size);
        }
    }

    private void put(Sized value, Optional<Anchor> anchor, long added) throws FaultyInput {
        nodes += added;
        if (nodes > MOST_NODES) {
            refuse(new Fault(
                    value.node.where(),
                    "size",
                    "at most " + MOST_NODES + " values, each alias counted as what it stands for",
                    "more",
                    "Write fewer, or split the file."));
        }
        anchor.ifPresent(name -> anchored.put(name, value));
        Growing parent = open.peek();
        if (parent == null) {
            root = Optional.of(value.node);
        } else {
            parent.add(value.node, value.size);
        }
    }

    private void refuse(Fault fault) throws FaultyInput {
        faults.add(fault);
        faults.throwIfAny();
    }

    private static Optional<Anchor> anchorOf(Event event) {
        return ((NodeEvent) event).getAnchor();
    }

    private Where where(Event event) {
        return event.getStartMark().map(this::where).orElse(Where.of(file));
    }

    private Where where(Mark mark) {
        return new Where(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** A value and the number of values in it, aliases counted as what they stand for. */
    private record Sized(Node node, long size) {}
}
