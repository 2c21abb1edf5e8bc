package se.diarium.protocol;

/** Anything that the paper says, with where it says so and how that was found. */
public interface Placed {

    Origin origin();

    default Span span() {
        return origin().span();
    }

    default String rule() {
        return origin().rule();
    }

    default Confidence confidence() {
        return origin().confidence();
    }
}
