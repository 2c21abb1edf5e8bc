package se.diarium.registration;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.List;
import se.diarium.protocol.LineAccount;
import se.diarium.protocol.ReadProtocol;
import se.diarium.registry.ProtocolVersion;

/** Gives back a protocol as it is stored, with all that people have changed in it. */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class StoredProtocol {

    @Inject
    private StoredFrontPage frontPages;

    @Inject
    private StoredItems items;

    /** Who was there, what was found, and what became of its lines is left out. */
    public ReadProtocol read(ProtocolVersion version) {
        return new ReadProtocol(
                frontPages.read(version),
                items.readAll(version),
                List.of(),
                new LineAccount(List.of()),
                List.of(),
                List.of());
    }

    /** The same with who was there and who approved it. */
    public ReadProtocol readWithPeople(ProtocolVersion version) {
        ReadProtocol read = read(version);
        return read.with(frontPages.withPeople(read.frontPage(), version));
    }
}
