package se.diarium.protocol;

import org.jspecify.annotations.Nullable;

/**
 * Where on the paper a value stands. A value that goes on over a page break has the place where it starts.
 *
 * @param page from 1
 * @param firstLine the line's number on that page, from 1
 * @param lastLine on the same page, at least {@code firstLine}
 * @param box the place in points; null where the format has no positions
 */
public record Span(
        int page, int firstLine, int lastLine, @Nullable Box box) {

    public Span {
        if (page < 1 || firstLine < 1 || lastLine < firstLine) {
            throw new IllegalArgumentException("no place: page " + page + ", lines " + firstLine + "–" + lastLine);
        }
    }

    public static Span of(SourceLine line) {
        return new Span(line.page(), line.number(), line.number(), line.box());
    }

    /** From the start of this one to the end of the other, as far as the other is on the same page. */
    public Span to(Span end) {
        if (end.page != page || end.lastLine < firstLine) {
            return this;
        }
        Box both = box == null ? end.box : end.box == null ? box : box.union(end.box);
        return new Span(page, firstLine, Math.max(lastLine, end.lastLine), both);
    }

    /** Whether all lines of the other are lines of this one. */
    boolean holds(Span other) {
        return other.page == page && other.firstLine >= firstLine && other.lastLine <= lastLine;
    }
}
