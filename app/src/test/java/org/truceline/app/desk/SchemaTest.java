package org.truceline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.swagger.v3.oas.models.media.ObjectSchema;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springdoc.core.utils.SpringDocUtils;
import org.truceline.app.Repository;
import org.truceline.app.access.Access;
import org.truceline.app.access.AuditLine;
import org.truceline.app.access.AuditPage;
import org.truceline.app.access.KeepingView;
import org.truceline.app.access.Route;
import org.truceline.app.access.Routes;
import org.truceline.publication.desk.CaseView;
import org.truceline.publication.desk.ClauseView;
import org.truceline.publication.desk.FindingDetail;
import org.truceline.publication.desk.FindingSummary;
import org.truceline.publication.desk.ObligationView;
import org.truceline.publication.desk.PlacementView;
import org.truceline.publication.desk.ReasonNode;
import org.truceline.publication.desk.SourceLink;
import org.truceline.publication.desk.StripView;
import org.truceline.publication.plain.AnswerView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The page's types are generated from {@code web/schema/openapi.json}; this holds that file to what the server really
 * answers. Renewed with {@code ./mvnw -pl app -am test -Dtest=SchemaTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Drenew=true}.
 */
class SchemaTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /** The records of a day's work, as they are sent and answered. */
    private static final List<? extends Class<?>> WORK = new ClassFileImporter()
            .importPackages("org.truceline.app.desk.work", "org.truceline.app.desk.table").stream()
                    .map(JavaClass::reflect)
                    .toList();

    private static final String DESCRIBES = "springdoc.api-docs.enabled";

    /** springdoc is on the class path of tests only, and so are its routes. */
    private static final Routes WITH_DESCRIPTION = Routes.desk()
            .after(Route.get("/v3/api-docs", new Access.Anyone()), Route.get("/v3/api-docs.yaml", new Access.Nobody()));

    @Test
    void schema_file_is_what_the_server_answers() throws Exception {
        Path file = Repository.root().resolve("web/schema/openapi.json");
        String now = schema();
        if (Boolean.getBoolean("renew")) {
            Files.writeString(file, now);
        }
        assertThat(file).hasContent(now);
    }

    private static String schema() throws Exception {
        System.setProperty(DESCRIBES, "true");
        SpringDocUtils.getConfig().replaceWithSchema(JsonNode.class, new ObjectSchema());
        try (IdlibDesk desk = IdlibDesk.start(new IdlibDesk.Setting().routes(WITH_DESCRIPTION))) {
            String answer = desk.anybody().get("v3/api-docs").body();
            ObjectNode root = (ObjectNode) JSON.readTree(answer);
            root.remove("servers");
            ObjectNode paths = (ObjectNode) root.get("paths");
            paths.remove(paths.propertyNames().stream()
                    .filter(path -> !path.startsWith("/api/"))
                    .toList());
            ObjectNode schemas = (ObjectNode) root.get("components").get("schemas");
            for (Map.Entry<String, JsonNode> schema : schemas.properties()) {
                if (isSent(schema.getKey())) {
                    continue;
                }
                require((ObjectNode) schema.getValue(), nullables(schema.getKey()));
            }
            return JSON.writeValueAsString(JSON.treeToValue(root, Object.class)) + "\n";
        } finally {
            System.clearProperty(DESCRIBES);
        }
    }

    /** A record always writes all its components, so each is required; one that may be null says so. */
    private static void require(ObjectNode schema, Set<String> nullables) {
        if (!(schema.get("properties") instanceof ObjectNode properties)) {
            return;
        }
        ArrayNode required = schema.putArray("required");
        for (Map.Entry<String, JsonNode> property : properties.properties()) {
            required.add(property.getKey());
            if (nullables.contains(property.getKey())) {
                ObjectNode value = JSON.createObjectNode();
                value.putArray("anyOf")
                        .add(property.getValue())
                        .add(JSON.createObjectNode().put("type", "null"));
                properties.set(property.getKey(), value);
            }
        }
    }

    /** Parts of what is sent may be left out. */
    private static boolean isSent(String schema) {
        return WORK.stream()
                .anyMatch(type -> type.getSimpleName().equals(schema)
                        && type.getEnclosingClass() != null
                        && type.getEnclosingClass().getSimpleName().equals("Sent"));
    }

    private static Set<String> nullables(String schema) {
        return Stream.concat(
                        Stream.of(
                                AuditPage.class,
                                AuditLine.class,
                                KeepingView.class,
                                CaseView.class,
                                FindingDetail.class,
                                FindingSummary.class,
                                ObligationView.class,
                                StripView.class,
                                ClauseView.class,
                                ReasonNode.class,
                                SourceLink.class,
                                PlacementView.class,
                                AnswerView.class),
                        WORK.stream())
                .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses())))
                .filter(type -> type.getSimpleName().equals(schema)
                        || (schema.equals("FindingDetail") && type == FindingSummary.class))
                .filter(Class::isRecord)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .filter(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }
}
