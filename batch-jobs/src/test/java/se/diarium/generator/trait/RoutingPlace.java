package se.diarium.generator.trait;

/** Where the recipients stand. */
public enum RoutingPlace implements Trait {
    BELOW_HEADING,
    /** BESLUTET SKICKAS TILL in a column of its own at the foot of the item, the recipients in the next. */
    BESIDE_HEADING,
    /** In a box at the right of the background, heading and all. */
    BOX_BESIDE_TEXT
}
