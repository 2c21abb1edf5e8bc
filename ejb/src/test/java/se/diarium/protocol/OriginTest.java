package se.diarium.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Every value says where it stands, which rule found it, and how sure that is. */
@NullUnmarked
class OriginTest {

    private static Origin only(List<? extends Placed> values) {
        assertThat(values).hasSize(1);
        return values.get(0).origin();
    }

    @Test
    void whatAHeadingOrALabelSaysIsCertain() {
        ReadItem item = Minutes.item("""
                § 4 Skateparken vid ån
                Dnr KS 2026/12

                Beslut
                Kommunstyrelsen godkänner förslaget.

                Beslutsunderlag
                Tjänsteskrivelse 2026-09-01

                Beslutet ska skickas till
                Tekniska nämnden
                """);
        assertThat(item.origin()).isEqualTo(Origin.certain(item.span(), "sign"));
        assertThat(item.title().origin()).isEqualTo(Origin.certain(new Span(1, 8, 8, null), "section-line"));
        assertThat(item.diarienummer().origin()).isEqualTo(Origin.certain(new Span(1, 9, 9, null), "label"));
        assertThat(only(item.decisions())).isEqualTo(Origin.certain(new Span(1, 12, 12, null), "heading"));
        assertThat(only(item.attachments())).isEqualTo(Origin.certain(new Span(1, 15, 15, null), "heading"));
        assertThat(only(item.recipients())).isEqualTo(Origin.certain(new Span(1, 18, 18, null), "heading"));
        assertThat(only(item.sections())).isEqualTo(Origin.certain(new Span(1, 14, 14, null), "wording"));
        FrontPage front = Minutes.withItems("").frontPage();
        assertThat(front.meetingDate().confidence()).isEqualTo(Confidence.CERTAIN);
        assertThat(front.attendees())
                .allSatisfy(attendee -> assertThat(attendee.person().rule()).isEqualTo("list"));
    }

    @Test
    void whatOnlyItsFormOrPlaceSaysIsLikely() {
        ReadItem item = Minutes.item("""
                § 4
                KS 2026/12
                Skateparken vid ån

                Kommunstyrelsen beslutar att godkänna förslaget. Se KS 2025/7.

                Paragrafen förklaras omedelbart justerad.

                Beslutet ska skickas till
                Kommunstyrelsen Fritidskontoret
                """);
        assertThat(item.title().origin()).isEqualTo(Origin.likely(new Span(1, 10, 10, null), "line-below"));
        assertThat(item.diarienummer().origin()).isEqualTo(Origin.likely(new Span(1, 9, 9, null), "number-line"));
        assertThat(only(item.decisions())).isEqualTo(Origin.likely(new Span(1, 12, 12, null), "deciding-sentence"));
        assertThat(only(item.referenced()).rule()).isEqualTo("running-text");
        assertThat(item.recipients()).extracting(Recipient::rule).containsOnly("run-together");
        assertThat(Minutes.withItems("").frontPage().chair().origin())
                .extracting(Origin::rule, Origin::confidence)
                .containsExactly("role-in-list", Confidence.LIKELY);
    }

    @Test
    void whatIsGuessedIsUnsure() {
        ReadProtocol protocol =
                Minutes.read("Det var den 22 september 2026.\n\n§ 4\n\nBeslut\nKommunstyrelsen godkänner.\n");
        assertThat(protocol.frontPage().meetingDate().origin())
                .isEqualTo(Origin.unsure(new Span(1, 1, 1, null), "first-date"));
        assertThat(protocol.items().get(0).title().confidence()).isEqualTo(Confidence.UNSURE);
    }
}
