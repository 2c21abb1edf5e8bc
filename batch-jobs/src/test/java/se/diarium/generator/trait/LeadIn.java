package se.diarium.generator.trait;

/** What stands between the heading and the points. */
public enum LeadIn implements Trait {
    /** Kommunstyrelsen beslutar: . */
    BODY_DECIDES,
    NONE,
    /** Enligt förvaltningens förslag: . */
    AS_PROPOSED,
    /** På förslag av Bo Ek (S): . */
    BY_MEMBER,
    /** Kommunstyrelsen beslutar enligt följande: . */
    AS_FOLLOWS
}
