package se.diarium.check;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import se.diarium.protocol.Fault;
import se.diarium.protocol.Finding;
import se.diarium.protocol.FrontPage;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.Value;

/**
 * R07, NOTICE_WITHOUT_PLACE and NOTICE_WITHOUT_DAY. KL 8:12: the notice says where the minutes are to be found and on which day it was
 * put up. Minutes without a notice of their own (it stands on the digital notice board alone) are not judged.
 */
final class NoticeContentRule implements Rule {

    private static final Fault NO_PLACE = new Fault(
            "R07",
            "NOTICE_WITHOUT_PLACE",
            Finding.Severity.WARNING,
            "Anslaget säger inte var protokollet finns (kommunallagen 8 kap. 12 §).",
            "Skriv i anslaget var protokollet förvaras eller kan läsas.");

    private static final Fault NO_DAY = new Fault(
            "R07",
            "NOTICE_WITHOUT_DAY",
            Finding.Severity.WARNING,
            "Anslaget säger att det tas ned %1$s, men inte vilken dag det sattes upp (kommunallagen 8 kap. " + "12 §).",
            "Skriv in dagen då anslaget sattes upp; från den räknas överklagandetiden.");

    @Override
    public List<Fault> faults() {
        return List.of(NO_PLACE, NO_DAY);
    }

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        FrontPage front = protocol.frontPage();
        Value<LocalDate> up = front.noticeUp();
        Value<LocalDate> down = front.noticeDown();
        if (up != null && down != null && front.storage() == null) {
            findings.accept(NO_PLACE.finding(null, null, up.span()));
        }
        if (up == null && down != null) {
            findings.accept(NO_DAY.at(down, down.value()));
        }
    }
}
