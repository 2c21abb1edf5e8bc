package se.diarium.registration;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.diarium.registry.CaseFile;
import se.diarium.registry.CaseNumber;
import se.diarium.registry.Municipality;

/** Finds the case files of all numbers of a paper, and makes those that are new: two statements, however many there are. */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class CaseFiles {

    // A line a number, its parts set apart by tabs; a diary holds neither (CaseNumber).
    private static final String NUMBERS = """
            (select split_part(line, chr(9), 1) as diary, cast(split_part(line, chr(9), 2) as smallint) as year,
                    cast(split_part(line, chr(9), 3) as int) as serial
             from unnest(string_to_array(?2, chr(10))) line) n""";

    // In the order of the numbers: two papers that make the same case files never wait for each other crosswise.
    private static final String MAKE = """
            insert into case_file (id, municipality_id, diary, year, serial)
            select nextval('case_file_seq'), ?1, diary, year, serial
            from (select diary, year, serial from %s
                  where not exists (select 1 from case_file c where c.municipality_id = ?1 and c.diary = n.diary
                                    and c.year = n.year and c.serial = n.serial)
                  order by diary collate "C", year, serial) missing
            on conflict do nothing""".formatted(NUMBERS);

    private static final String FIND = """
            select c.id, c.municipality_id, c.diary, c.year, c.serial, c.merged_into, c.merged_by, c.merged_at from %s join case_file c
            on c.municipality_id = ?1 and c.diary = n.diary and c.year = n.year and c.serial = n.serial""".formatted(NUMBERS);

    @PersistenceContext
    private EntityManager em;

    /** The case file of every number. */
    public Map<CaseNumber, CaseFile> of(Municipality municipality, Collection<CaseNumber> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        String lines = new TreeSet<>(numbers)
                .stream()
                        .map(n -> n.diary() + "\t" + n.year() + "\t" + n.serial())
                        .collect(Collectors.joining("\n"));
        em.createNativeQuery(MAKE)
                .setParameter(1, municipality.getId())
                .setParameter(2, lines)
                .executeUpdate();
        List<?> found = em.createNativeQuery(FIND, CaseFile.class)
                .setParameter(1, municipality.getId())
                .setParameter(2, lines)
                .getResultList();
        return found.stream()
                .map(CaseFile.class::cast)
                .collect(Collectors.toMap(CaseFile::getNumber, Function.identity()));
    }
}
