package se.diarium.search;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.diarium.browsing.NumberSought;
import se.diarium.registry.CaseNumber;

/** Looks up all numbers of a list by one statement. */
final class NumberLookup {

    /** A number without its diary may fit the diaries of all bodies; more than these are not listed. */
    private static final int MOST_OF_A_NUMBER = 10;

    private static final String CASES = """
            select n.at, f.id, u.name, f.diary, f.year, f.serial, s.title, s.items, s.latest
            from unnest(?, ?, ?) with ordinality n(diary, year, serial, at)
            cross join lateral (select * from case_file where year = n.year and serial = n.serial and (n.diary = '' or diary = n.diary)
              order by diary, id limit %d) f
            join municipality u on u.id = f.municipality_id
            cross join lateral (
              select (array_agg(i.title order by m.held_on desc, i.id desc) filter (where r.kind = 'HEADING'))[1] as title,
                count(distinct i.id) as items, max(m.held_on) as latest
              from case_reference r join item i on i.id = r.item_id join protocol_version v on v.id = i.version_id and v.is_current
                join protocol p on p.id = v.protocol_id join meeting m on m.id = p.meeting_id
              where r.case_file_id = f.id) s
            order by n.at, f.diary, f.id""".formatted(MOST_OF_A_NUMBER);

    private final Connection connection;

    NumberLookup(Connection connection) {
        this.connection = connection;
    }

    /** One answer for each, in their order. */
    List<NumberAnswer> answers(List<SoughtNumber> numbers) throws SQLException {
        List<List<CaseFound>> cases = new ArrayList<>();
        List<String> diaries = new ArrayList<>();
        List<Integer> years = new ArrayList<>();
        List<Integer> serials = new ArrayList<>();
        for (SoughtNumber sought : numbers) {
            NumberSought number = sought.number();
            String diary = number == null ? null : number.diary();
            Integer year = number == null ? null : number.year();
            Integer serial = number == null ? null : number.serial();
            diaries.add(diary == null ? "" : diary);
            years.add(year == null ? 0 : year);
            serials.add(serial == null ? 0 : serial);
            cases.add(new ArrayList<>());
        }
        try (PreparedStatement select = connection.prepareStatement(CASES)) {
            select.setArray(1, connection.createArrayOf("text", diaries.toArray()));
            select.setArray(2, connection.createArrayOf("int", years.toArray()));
            select.setArray(3, connection.createArrayOf("int", serials.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    cases.get(rows.getInt(1) - 1).add(found(rows));
                }
            }
        }
        List<NumberAnswer> answers = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            SoughtNumber sought = numbers.get(i);
            answers.add(new NumberAnswer(sought.typed(), sought.number() != null, cases.get(i)));
        }
        return answers;
    }

    private static CaseFound found(ResultSet row) throws SQLException {
        Date latest = row.getDate(9);
        return new CaseFound(
                row.getLong(2),
                row.getString(3),
                new CaseNumber(row.getString(4), row.getInt(5), row.getInt(6)),
                row.getString(7),
                row.getLong(8),
                latest == null ? null : latest.toLocalDate());
    }
}
