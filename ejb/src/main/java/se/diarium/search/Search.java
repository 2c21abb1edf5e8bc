package se.diarium.search;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import se.diarium.RefusedException;
import se.diarium.account.Roles;

/** Finds §§, cases by their numbers, and people. */
@Stateless
@RolesAllowed({Roles.REGISTRATOR, Roles.SEKRETERARE, Roles.LASARE})
public class Search {

    /** How long one statement of a search may take, in milliseconds. */
    static final int PATIENCE = 5_000;

    private static final int MOST_PEOPLE = 5;
    private static final int MOST_WORDS_OF_A_NAME = 4;
    private static final String CANCELLED = "57014";
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L} '’-]{1,80}");

    private static final String PEOPLE = """
            select name, count(distinct version_id), max(held_on) from (
              select a.name, a.version_id, m.held_on
              from attendance a join protocol_version v on v.id = a.version_id and v.is_current
                join protocol p on p.id = v.protocol_id join meeting m on m.id = p.meeting_id
              where to_tsvector('simple', a.name) @@ plainto_tsquery('simple', ?) limit 3000) found
            group by name order by 2 desc, name limit\s""" + MOST_PEOPLE;

    private static final String EXAMPLES = """
            with latest as (
              select i.id, i.title from (select id from meeting order by held_on desc, id desc limit 30) m
                join protocol p on p.meeting_id = m.id join protocol_version v on v.protocol_id = p.id and v.is_current
                join item i on i.version_id = v.id limit 500)
            select (select concat_ws(' ', nullif(f.diary, ''), f.year || '/' || f.serial) from latest l join case_reference r on r.item_id = l.id
                and r.kind = 'HEADING' join case_file f on f.id = r.case_file_id order by l.id desc limit 1),
              (select word from latest l, regexp_split_to_table(lower(l.title), '[^[:alpha:]]+') word
                where length(word) between 6 and 16 group by word order by count(*) desc, length(word) desc, word limit 1),
              (select r.recipient from latest l join routing r on r.item_id = l.id where length(r.recipient) between 4 and 40
                group by r.recipient order by count(*) desc, r.recipient limit 1)""";

    @Resource(lookup = "jdbc/diarium")
    private DataSource database;

    /**
     * A page of the §§ of current protocols that a search finds.
     *
     * @param page from 1; one beyond the last is the last
     * @throws RefusedException if it took too long; the sentence says what to do
     */
    public SearchResult find(SearchRequest request, int page) {
        return ask(connection -> new SearchResults(connection, PATIENCE).page(request, page));
    }

    /** How many §§ a search finds, at most so many. */
    public long count(SearchRequest request, int most) {
        return ask(connection -> new SearchIndex(connection, PATIENCE).count(request, most));
    }

    /** People with such a name among those present, those most often there first. */
    public List<PersonMet> people(SearchText text) {
        String name = String.join(" ", text.names());
        if (!NAME.matcher(name).matches() || name.split(" ").length > MOST_WORDS_OF_A_NAME) {
            return List.of();
        }
        return ask(connection -> {
            try (PreparedStatement select = connection.prepareStatement(PEOPLE)) {
                select.setString(1, name);
                try (ResultSet rows = select.executeQuery()) {
                    List<PersonMet> people = new ArrayList<>();
                    while (rows.next()) {
                        people.add(new PersonMet(
                                rows.getString(1),
                                rows.getLong(2),
                                rows.getDate(3).toLocalDate()));
                    }
                    return people;
                }
            }
        });
    }

    /** What there is to each number of a list, in its order. */
    public List<NumberAnswer> answers(NumberList list) {
        return ask(connection -> new NumberLookup(connection).answers(list.numbers()));
    }

    /** Searches to try, from the latest meetings; none in an empty registry. */
    public List<Example> examples() {
        return ask(connection -> {
            try (PreparedStatement select = connection.prepareStatement(EXAMPLES);
                    ResultSet row = select.executeQuery()) {
                row.next();
                List<Example> examples = new ArrayList<>();
                Optional.ofNullable(row.getString(1))
                        .ifPresent(number -> examples.add(new Example(Example.Kind.NUMBER, number)));
                Optional.ofNullable(row.getString(2))
                        .ifPresent(word -> examples.add(new Example(Example.Kind.WORDS, word)));
                Optional.ofNullable(row.getString(3))
                        .ifPresent(name -> examples.add(new Example(Example.Kind.RECIPIENT, '"' + name + '"')));
                return examples;
            }
        });
    }

    private <T> T ask(Question<T> question) {
        try (Connection connection = database.getConnection()) {
            return question.ask(connection);
        } catch (SQLException e) {
            if (CANCELLED.equals(e.getSQLState())) {
                throw new RefusedException(
                        "Sökningen tog för lång tid och avbröts. Lägg till ett ovanligare ord, eller välj nämnd eller"
                                + " år.");
            }
            throw new IllegalStateException("the search failed", e);
        }
    }

    /** What is asked of the database within one transaction. */
    private interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }
}
