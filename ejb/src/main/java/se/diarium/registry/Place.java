package se.diarium.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import se.diarium.protocol.Box;
import se.diarium.protocol.Span;

/** Where on the paper a value stands: page and lines, and the box in points where the format has positions. */
@Embeddable
public class Place {

    private int page;

    @Column(name = "first_line")
    private int firstLine;

    @Column(name = "last_line")
    private int lastLine;

    private @Nullable Float x0;
    private @Nullable Float y0;
    private @Nullable Float x1;
    private @Nullable Float y1;

    protected Place() {}

    public Place(Span span) {
        page = span.page();
        firstLine = span.firstLine();
        lastLine = span.lastLine();
        Box box = span.box();
        if (box != null) {
            x0 = box.x0();
            y0 = box.y0();
            x1 = box.x1();
            y1 = box.y1();
        }
    }

    public static @Nullable Place of(@Nullable Span span) {
        return span == null ? null : new Place(span);
    }

    public int getPage() {
        return page;
    }

    public int getFirstLine() {
        return firstLine;
    }

    public int getLastLine() {
        return lastLine;
    }

    /** The box in points from the page's upper left corner, or null where the format has no positions. */
    public @Nullable Box getBox() {
        return x0 == null || y0 == null || x1 == null || y1 == null ? null : new Box(x0, y0, x1, y1);
    }

    /** The same as the reader has it. */
    public Span span() {
        return new Span(page, firstLine, lastLine, getBox());
    }
}
