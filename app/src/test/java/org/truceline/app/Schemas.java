package org.truceline.app;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas of what people write, and files as an editor with a YAML 1.2 parser sees them. */
final class Schemas {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Draft 2020-12 with the words that only the reference page reads. */
    private static final Dialect DIALECT = Dialect.builder(Dialects.getDraft202012())
            .keywords(Stream.of("x-sugar", "x-valueOf", "x-part")
                    .map(NonValidationKeyword::new)
                    .toList())
            .build();

    private Schemas() {}

    /** One of the schemas beside the code of agreements: terms, cases or finding. */
    static JsonNode read(String name) throws IOException {
        try (InputStream file =
                Schemas.class.getResourceAsStream("/org/truceline/agreement/" + name + ".schema.json")) {
            return JSON.readTree(Objects.requireNonNull(file, name));
        }
    }

    /** A YAML document with numbers and yes/no typed as the core schema of YAML 1.2 has them. */
    static JsonNode yaml(String text) {
        LoadSettings core = LoadSettings.builder().setSchema(new CoreSchema()).build();
        return JSON.valueToTree(new Load(core).loadFromString(text));
    }

    /** A YAML file, likewise. */
    static JsonNode yaml(Path file) throws IOException {
        return yaml(Files.readString(file));
    }

    /** What the schema has against a document: where, and what; empty if nothing. */
    static List<String> faults(JsonNode schema, JsonNode document) {
        return SchemaRegistry.withDefaultDialect(DIALECT).getSchema(schema).validate(document).stream()
                .map(fault -> fault.getInstanceLocation() + ": " + fault.getMessage())
                .toList();
    }
}
