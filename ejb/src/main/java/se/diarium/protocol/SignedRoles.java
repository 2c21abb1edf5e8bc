package se.diarium.protocol;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who signed as what, from roles and names in the order in which they stand. A name stands behind its role ("Sekreterare" /
 * "Karin Berg"), before it ("Karin Berg" / "Sekreterare"), or all names behind all roles; both ways are tried, and the one that
 * makes more sense is taken.
 */
final class SignedRoles {

    /** A role or a name; one of the two is null. */
    record Token(@Nullable Meaning role, @Nullable Person person) {

        static Token of(Meaning role) {
            return new Token(role, null);
        }

        static Token of(Person person) {
            return new Token(null, person);
        }
    }

    /** A run of roles with the run of names that belongs to it. */
    private record Group(List<Meaning> roles, List<Person> people) {}

    private static final double KNOWN_CHAIR = 1.5;
    private static final double MEMBER_AS_SECRETARY = -1;
    private static final double NAME_FIRST_AND_ROLE_LAST = 0.5;

    private final @Nullable String chair;
    private final Set<String> members;

    /**
     * What is known of the meeting.
     *
     * @param chair the name of who chairs by the list of members, or null
     * @param members the names of those who decide, none of whom keeps the minutes
     */
    SignedRoles(@Nullable String chair, Set<String> members) {
        this.chair = chair;
        this.members = members;
    }

    /** The people of each role. */
    Map<Meaning, List<Person>> of(List<Token> tokens) {
        int titled = chairWithTitleBelow(tokens);
        if (titled > 0) {
            List<Token> others = new ArrayList<>(tokens);
            others.subList(titled, titled + 2).clear();
            Map<Meaning, List<Person>> signed = of(others);
            @Nullable Person person = tokens.get(titled).person();
            if (person != null) {
                signed.put(Meaning.CHAIR, List.of(person));
            }
            return signed;
        }
        Map<Meaning, List<Person>> roleFirst = assign(groups(tokens, true), true);
        Map<Meaning, List<Person>> nameFirst = assign(groups(tokens, false), false);
        leadingName(tokens).ifPresent(person -> roleFirst.putIfAbsent(Meaning.SECRETARY, List.of(person)));
        boolean opensWithName = !tokens.isEmpty() && tokens.get(0).person() != null;
        boolean endsWithRole =
                !tokens.isEmpty() && tokens.get(tokens.size() - 1).role() != null;
        double sense = sense(nameFirst) + (opensWithName && endsWithRole ? NAME_FIRST_AND_ROLE_LAST : 0);
        return sense > sense(roleFirst) ? nameFirst : roleFirst;
    }

    // "Vid protokollet" / "Pia Alm" / "Justeras" / "Kurt Hed" / "Ordförande" / "Lena Vik": the title under one name
    private int chairWithTitleBelow(List<Token> tokens) {
        boolean rolesFirst = !tokens.isEmpty() && tokens.get(0).role() != null;
        for (int i = 1; rolesFirst && i + 2 < tokens.size(); i++) {
            @Nullable Person person = tokens.get(i).person();
            if (person != null
                    && person.name().equals(chair)
                    && tokens.get(i + 1).role() == Meaning.CHAIR
                    && tokens.get(i - 1).role() == Meaning.SIGNING_APPROVER
                    && tokens.get(i + 2).person() != null) {
                return i;
            }
        }
        return 0;
    }

    // Österåker 2007, "Sekreterare" broken: "erare" / "Ulla Holm" / "Ordförande" / "Bo Ek" / "Justerare" / "Eva Ny"
    private static Optional<Person> leadingName(List<Token> tokens) {
        boolean others = tokens.stream().anyMatch(token -> token.role() == Meaning.CHAIR)
                && tokens.stream().noneMatch(token -> token.role() == Meaning.SECRETARY);
        return tokens.size() > 2 && others && tokens.get(tokens.size() - 1).role() == null
                ? Optional.ofNullable(tokens.get(0).person())
                : Optional.empty();
    }

    private double sense(Map<Meaning, List<Person>> signed) {
        double sense = signed.size();
        for (Person person : signed.getOrDefault(Meaning.CHAIR, List.of())) {
            sense += person.name().equals(chair) ? KNOWN_CHAIR : 0;
        }
        for (Person person : signed.getOrDefault(Meaning.SECRETARY, List.of())) {
            sense += members.contains(person.name()) ? MEMBER_AS_SECRETARY : 0;
        }
        return sense;
    }

    private static List<Group> groups(List<Token> tokens, boolean roleFirst) {
        List<Group> groups = new ArrayList<>();
        boolean closed = true;
        for (Token token : tokens) {
            boolean first = roleFirst == (token.role() != null);
            if (groups.isEmpty() || (first && closed)) {
                groups.add(new Group(new ArrayList<>(), new ArrayList<>()));
                closed = false;
            }
            closed |= !first;
            Group open = groups.get(groups.size() - 1);
            if (token.role() != null) {
                open.roles().add(token.role());
            }
            if (token.person() != null) {
                open.people().add(token.person());
            }
        }
        return groups;
    }

    private static Map<Meaning, List<Person>> assign(List<Group> groups, boolean roleFirst) {
        Map<Meaning, List<Person>> signed = new EnumMap<>(Meaning.class);
        for (int g = 0; g < groups.size(); g++) {
            List<Meaning> roles = groups.get(g).roles();
            List<Person> people = groups.get(g).people();
            int pairs = Math.min(roles.size(), people.size());
            // Nearest to each other: "Sekreterare" / "Ordförande" / "Bo Ek" is the chair's name, "Bo Ek" / "Ordförande"
            // /
            // "Justerare" too.
            int firstRole = roleFirst ? roles.size() - pairs : 0;
            int firstName = roleFirst ? 0 : people.size() - pairs;
            for (int i = 0; i < pairs; i++) {
                signed.computeIfAbsent(roles.get(firstRole + i), r -> new ArrayList<>())
                        .add(people.get(firstName + i));
            }
            boolean approvers = pairs > 0 && roles.get(firstRole + pairs - 1) == Meaning.SIGNING_APPROVER;
            List<Person> more = approvers && roleFirst
                    ? people.subList(pairs, people.size())
                    : approvers && roles.size() == 1 && g > 0 ? people.subList(0, firstName) : List.of();
            signed.computeIfPresent(Meaning.SIGNING_APPROVER, (role, others) -> with(others, more, roleFirst));
        }
        return signed;
    }

    private static List<Person> with(List<Person> people, List<Person> more, boolean behind) {
        List<Person> all = new ArrayList<>(behind ? people : more);
        all.addAll(behind ? more : people);
        return all;
    }
}
