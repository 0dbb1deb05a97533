package org.truceline.notation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads what programs send, JSON, several times as fast as {@link Yaml} does and into the same tree. Only where nothing is to be
 * said about it: all else is left to the reader of YAML, which tells the faults.
 */
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final String file;
    private final JsonParser parser;
    private int values;

    private Json(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * The tree of a JSON group or list; empty when the text is none, is beyond the bounds of {@link Yaml#read} or of the parser, gives a name twice,
     * or has letters that YAML does not read or counts otherwise.
     */
    static Optional<Node> find(String file, String text) {
        if (!begins(text)
                || text.length() > Yaml.MOST_CHARACTERS
                || !text.chars().allMatch(Json::isPlain)) {
            return Optional.empty();
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new Json(file, parser).whole();
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static boolean begins(String text) {
        String stripped = text.stripLeading();
        return stripped.startsWith("{") || stripped.startsWith("[");
    }

    /** Printable and one character to both readers, or what parts words and lines to both. */
    private static boolean isPlain(int letter) {
        boolean otherwise = Character.isSurrogate((char) letter) || letter == 0x2028 || letter == 0x2029;
        return letter < 0x7F || (letter >= 0xA0 && letter < 0xFEFF && !otherwise);
    }

    private Optional<Node> whole() {
        Optional<Node> root = value(parser.nextToken(), 0);
        return root.filter(_ -> parser.nextToken() == null);
    }

    private Optional<Node> value(JsonToken token, int depth) {
        if (++values > Yaml.MOST_NODES) {
            return Optional.empty();
        }
        Where where = where();
        return switch (token) {
            case START_OBJECT -> depth == Yaml.DEEPEST ? Optional.empty() : group(where, depth);
            case START_ARRAY -> depth == Yaml.DEEPEST ? Optional.empty() : list(where, depth);
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, VALUE_NULL ->
                Optional.of(new Node.Scalar(where, parser.getString()));
            default -> Optional.empty();
        };
    }

    private Optional<Node> group(Where where, int depth) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            values++;
            Node.Scalar name = new Node.Scalar(where(), parser.currentName());
            Optional<Node> value = value(parser.nextToken(), depth + 1);
            if (value.isEmpty() || entries.put(name.text(), new Node.Entry(name, value.get())) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new Node.Mapping(where, List.copyOf(entries.values())));
    }

    private Optional<Node> list(Where where, int depth) {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Optional<Node> item = value(parser.currentToken(), depth + 1);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            items.add(item.get());
        }
        return Optional.of(new Node.Listing(where, items));
    }

    private Where where() {
        TokenStreamLocation begins = parser.currentTokenLocation();
        return new Where(file, begins.getLineNr(), begins.getColumnNr());
    }
}
