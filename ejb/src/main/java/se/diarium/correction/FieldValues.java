package se.diarium.correction;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.diarium.protocol.Box;
import se.diarium.protocol.Confidence;
import se.diarium.protocol.Origin;
import se.diarium.protocol.Span;

/** Writes values of fields as JSON, and reads them back: {@code {"TITLE": [{"cells": ["Budget"], "at": [3, 7, 7]}]}}. */
final class FieldValues {

    private FieldValues() {}

    static String write(Map<Field, FieldValue> values) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        values.forEach((field, value) -> object.add(field.name(), array(value)));
        return object.build().toString();
    }

    static Map<Field, FieldValue> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            Map<Field, FieldValue> values = new EnumMap<>(Field.class);
            reader.readObject().forEach((field, rows) -> values.put(Field.valueOf(field), value(rows.asJsonArray())));
            return values;
        }
    }

    private static JsonArrayBuilder array(FieldValue value) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        for (FieldValue.Row row : value.rows()) {
            JsonObjectBuilder object = Json.createObjectBuilder().add("cells", Json.createArrayBuilder(row.cells()));
            Origin origin = row.origin();
            if (origin != null) {
                object.add("at", place(origin.span()));
                object.add("rule", origin.rule());
                object.add("confidence", origin.confidence().name());
            }
            rows.add(object);
        }
        return rows;
    }

    private static JsonArrayBuilder place(Span span) {
        JsonArrayBuilder at =
                Json.createArrayBuilder().add(span.page()).add(span.firstLine()).add(span.lastLine());
        Box box = span.box();
        if (box != null) {
            at.add(box.x0()).add(box.y0()).add(box.x1()).add(box.y1());
        }
        return at;
    }

    private static FieldValue value(JsonArray rows) {
        List<FieldValue.Row> read = new ArrayList<>();
        for (JsonValue row : rows) {
            JsonObject object = row.asJsonObject();
            read.add(new FieldValue.Row(
                    object.getJsonArray("cells").getValuesAs(JsonString::getString), origin(object)));
        }
        return new FieldValue(read);
    }

    private static @Nullable Origin origin(JsonObject row) {
        if (!row.containsKey("at")) {
            return null;
        }
        List<Double> at = row.getJsonArray("at").getValuesAs(JsonNumber::doubleValue);
        Box box = at.size() < 7 ? null : new Box(at(at, 3), at(at, 4), at(at, 5), at(at, 6));
        return new Origin(
                new Span(at.get(0).intValue(), at.get(1).intValue(), at.get(2).intValue(), box),
                row.getString("rule"),
                Confidence.valueOf(row.getString("confidence")));
    }

    private static float at(List<Double> numbers, int index) {
        return numbers.get(index).floatValue();
    }
}
