package se.diarium.generator.trait;

/** Where the notice stands. */
public enum NoticePlace implements Trait {
    FRONT_PAGE,
    PAGE_OF_ITS_OWN,
    LAST_PAGE
}
