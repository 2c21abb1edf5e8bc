package se.diarium.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is sought by a part of a name, as an address has it. */
public final class Sought {

    private Sought() {}

    /** Without blanks around it, and cut off where no name is as long; empty where nothing is sought. */
    public static String name(@Nullable String typed, int longest) {
        String sought = Objects.requireNonNullElse(typed, "").strip();
        return sought.length() > longest ? sought.substring(0, longest) : sought;
    }
}
