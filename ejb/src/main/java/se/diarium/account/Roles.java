package se.diarium.account;

import java.util.List;

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

    /** All of them, in the order in which they are listed. */
    public static final List<String> ALL = List.of(REGISTRATOR, SEKRETERARE, LASARE, ADMINISTRATOR, INTEGRATION);

    private Roles() {}
}
