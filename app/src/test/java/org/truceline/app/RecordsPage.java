package org.truceline.app;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.truceline.app.access.Permission;
import org.truceline.app.access.Role;
import org.truceline.app.desk.work.Rights;
import org.truceline.evidence.Worded;
import org.truceline.evidence.register.Kind;
import org.truceline.evidence.register.Meaning;
import org.truceline.evidence.register.RecordId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of the kinds of record, made from {@link Kind}, the records themselves and the table of rights. */
final class RecordsPage {

    private static final Path EXAMPLES =
            Path.of("intake/src/test/resources/org/truceline/intake/register/records.jsonl");

    private static final String OPENING = """
            # Records

            What people write down, kind by kind: the fields as the log keeps them and as `POST /api/records` takes them under `says`. Made from [Kind](../../evidence/src/main/java/org/truceline/evidence/register/Kind.java), the records beside it and [Rights](../../app/src/main/java/org/truceline/app/desk/work/Rights.java); a test compares. Do not edit: `./mvnw -pl app -am test -Dtest=RecordsPageTest -Dsurefire.failIfNoSpecifiedTests=false -Drenew=true`.

            A field in **bold** is needed; another one that is not told is left out, never filled in. Lists are written even when they are empty. The examples are [made up](../../intake/src/test/resources/org/truceline/intake/register/records.jsonl) for tests.

            A change is a new version of the same record, entered by whoever may enter the kind. Two things ask for more: an incident is merged or parted by whoever may {merge}; the circle that a record may reach is widened by whoever may {widen}.

            """;

    private final Deque<Class<?>> parts = new ArrayDeque<>();
    private final Set<Class<?>> told = new LinkedHashSet<>();
    private final StringBuilder page = new StringBuilder();

    private RecordsPage() {}

    static String of(Path root) throws IOException {
        return new RecordsPage().write(Files.readAllLines(root.resolve(EXAMPLES)));
    }

    private String write(List<String> examples) {
        page.append(OPENING.replace("{merge}", Permission.MERGE_AND_SPLIT.sentence())
                .replace("{widen}", Permission.PREPARE_RELEASE.sentence()));
        for (Kind kind : Kind.values()) {
            page.append("## `")
                    .append(kind.word())
                    .append("`\n\n")
                    .append(entering(kind))
                    .append("\n\n");
            fields(kind.type());
            page.append("\n```json\n").append(example(examples, kind)).append("\n```\n\n");
        }
        page.append("# Parts of records\n\n");
        while (!parts.isEmpty()) {
            part(parts.removeFirst());
        }
        return page.toString().stripTrailing() + "\n";
    }

    private static String entering(Kind kind) {
        Set<Permission> oneOf = Rights.toEnter(kind);
        String roles = Stream.of(Role.values())
                .filter(role -> oneOf.stream().anyMatch(role.permissions()::contains))
                .map(Role::word)
                .collect(Collectors.joining(", "));
        return "Entered by: " + roles + " ("
                + oneOf.stream().sorted().map(each -> "`" + each.word() + "`").collect(Collectors.joining(" or "))
                + ")." + (kind.isSealed() ? " Kept under a key of its own, never shown in lists." : "");
    }

    private void part(Class<?> part) {
        page.append("## ").append(name(part)).append("\n\n");
        if (part == Meaning.class) {
            page.append("One of these, told apart by `is`: ")
                    .append(Arrays.stream(part.getPermittedSubclasses())
                            .map(each -> {
                                later(each);
                                return "`" + each.getSimpleName().toLowerCase(Locale.ROOT) + "` " + link(each);
                            })
                            .collect(Collectors.joining(", ")))
                    .append(".\n\n");
        } else if (part.isEnum()) {
            page.append(Arrays.stream(part.getEnumConstants())
                            .map(each -> "`" + (each instanceof Worded worded ? worded.word() : each) + "`")
                            .collect(Collectors.joining(", ")))
                    .append("\n\n");
        } else {
            fields(part);
            page.append('\n');
        }
    }

    private void fields(Class<?> record) {
        if (!record.isRecord()) {
            throw new IllegalStateException("no words for " + record);
        }
        page.append("| field | what |\n|---|---|\n");
        for (RecordComponent component : record.getRecordComponents()) {
            boolean needed = component.getType() != Optional.class && component.getType() != OptionalLong.class;
            String name = "`" + component.getName() + "`";
            page.append("| ")
                    .append(needed ? "**" + name + "**" : name)
                    .append(" | ")
                    .append(what(component.getGenericType()))
                    .append(" |\n");
        }
    }

    private String what(Type type) {
        return switch (type) {
            case ParameterizedType many -> {
                String one = what(many.getActualTypeArguments()[0]);
                yield Collection.class.isAssignableFrom((Class<?>) many.getRawType()) ? "list of " + one : one;
            }
            case Class<?> one -> what(one);
            default -> type.getTypeName();
        };
    }

    private String what(Class<?> one) {
        if (one == RecordId.class) {
            return "id of a record";
        }
        if (one == UUID.class) {
            return "key of a version";
        }
        if (one == String.class) {
            return "text";
        }
        if (one == boolean.class) {
            return "true or false";
        }
        return switch (one.getSimpleName()) {
            case "Told" -> "time as told, `2020-03-06T00:40` or `2020-03-06`";
            case "ZoneId" -> "zone of the tz database";
            case "PartialDate" -> "year, month or day";
            case "Metres" -> "metres";
            case "Credibility" -> "digit 1 to 6, as text";
            case "OptionalLong", "long", "int" -> "whole number";
            case "double" -> "number";
            default -> {
                later(one);
                yield link(one);
            }
        };
    }

    private void later(Class<?> part) {
        if (told.add(part)) {
            parts.addLast(part);
        }
    }

    private static String link(Class<?> part) {
        return "[" + name(part) + "](#" + name(part).toLowerCase(Locale.ROOT).replace(".", "") + ")";
    }

    /** Parts of one name belong to different records. */
    private static String name(Class<?> part) {
        Class<?> around = part.getEnclosingClass();
        return around == null ? part.getSimpleName() : around.getSimpleName() + "." + part.getSimpleName();
    }

    private static String example(List<String> lines, Kind kind) {
        List<JsonNode> found = new ArrayList<>();
        for (String line : lines) {
            JsonNode entry = JsonMapper.shared().readTree(line);
            if (entry.get("kind").stringValue().equals(kind.word())) {
                found.add(entry.get("says"));
            }
        }
        return JsonMapper.shared().writeValueAsString(found.getFirst());
    }
}
