package se.diarium.extraction;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.diarium.protocol.Remark;
import se.diarium.protocol.Remark.Kind;
import se.diarium.protocol.Span;

/** What is remarked of one document while it is read: of each kind the first. */
final class Remarks {

    private final Map<Kind, Remark> byKind = new EnumMap<>(Kind.class);

    /** Of the file as a whole. */
    void add(Kind kind) {
        add(kind, null, null);
    }

    /** Of a place; the page has no line of its own for what is not read. */
    void add(Kind kind, @Nullable Span place, @Nullable String quote) {
        byKind.computeIfAbsent(kind, key -> new Remark(key, place, quote));
    }

    List<Remark> list() {
        return List.copyOf(byKind.values());
    }
}
