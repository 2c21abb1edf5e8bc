package se.diarium.account;

/** The names of the roles, as {@code @RolesAllowed} and the table {@code account_role} write them. */
public final class Roles {

    /** All of the registry, the imports, the sending. */
    public static final String REGISTRATOR = "REGISTRATOR";
    /** Reviews and sends for bodies of their own. */
    public static final String SEKRETERARE = "SEKRETERARE";
    /** Reads. */
    public static final String LASARE = "LASARE";
    /** Users, settings and runs, but none of the content. */
    public static final String ADMINISTRATOR = "ADMINISTRATOR";
    /** Another system. */
    public static final String INTEGRATION = "INTEGRATION";

    private Roles() {}
}
