package se.diarium.generator;

import java.util.List;

/** What a protocol has to say, however it is laid out. */
public record Minutes(Meeting meeting, List<Item> items) {

    public int first() {
        return items.get(0).number();
    }

    public int last() {
        return items.get(items.size() - 1).number();
    }
}
