package se.diarium.protocol;

import org.jspecify.annotations.Nullable;
import se.diarium.protocol.Finding.Severity;

/**
 * Something about a file that its lines do not show, but that whoever trusts them has to know. The extraction makes it, the
 * reader makes a {@link Finding} of it.
 *
 * @param place where it was met first, or null for the file as a whole
 * @param quote the words it is about, or null
 */
public record Remark(
        Kind kind, @Nullable Span place, @Nullable String quote) {

    private static final int LONGEST_QUOTE = 200;

    /**
     * What there is to say of a file. The law asks for approved minutes (KL 5:69, through 6:35), kept as they came in and whole (TF 2:10,
     * arkivlagen 5 §); in what form, it does not say.
     */
    public enum Kind {
        /** Signatures are not verified: that takes the certificates of the day of signing. */
        SIGNED(
                Severity.INFO,
                "Filen är elektroniskt undertecknad. Underskriften kontrolleras inte här.",
                "Kontrollera vid behov underskriften i originalet, som är orört."),
        CHANGED_AFTER_SIGNING(
                Severity.WARNING,
                "Något har lagts till i filen efter den elektroniska underskriften.",
                "Kontrollera underskriften i originalet."),
        ATTACHED_FILES(
                Severity.INFO,
                "Filen har andra filer inuti sig. De läses inte.",
                "Se efter i originalet om de är bilagor."),
        ACTIVE_CONTENT(
                Severity.WARNING,
                "Filen innehåller program (skript, makro eller start av annat program). Inget av det körs här.",
                "Öppna originalet med försiktighet."),
        DYNAMIC_FORM(
                Severity.WARNING,
                "Filen är ett formulär som kan visa annat än det som har lästs.",
                "Jämför det som har lästs med originalet."),
        FOREIGN_BYTES(
                Severity.WARNING,
                "Filen innehåller mer än dokumentet: före eller efter det ligger andra data.",
                "Kontakta avsändaren innan filen skickas vidare."),
        UNSEEN_TEXT(
                Severity.WARNING,
                "Filen har text som inte syns på papperet. Den är inte läst.",
                "Se efter i originalet vad som gäller."),
        FAINT_TEXT(
                Severity.WARNING,
                "Filen har vit eller mycket liten text, som kanske inte syns på papperet. Den är läst.",
                "Jämför det som har lästs med originalet."),
        TRACKED_CHANGES(
                Severity.WARNING,
                "Filen har spårade ändringar. Läst är texten med det tillagda och utan det strukna.",
                "Begär den slutliga versionen."),
        COMMENTS(
                Severity.INFO,
                "Filen har kommentarer i marginalen. De är inte lästa.",
                "Se efter i originalet om de hör till protokollet."),
        REMOTE_PARTS(
                Severity.INFO,
                "Filen hänvisar till en mall eller bild någon annanstans. Den är inte hämtad.",
                "Se efter i originalet om något saknas."),
        UNREAD_PART(
                Severity.WARNING,
                "En del av dokumentet är infogad ur en annan fil och är inte läst.",
                "Spara protokollet som PDF och lägg in det på nytt."),
        DRAFT(Severity.WARNING, "Dokumentet är märkt som utkast.", "Kontrollera att det är det justerade protokollet."),
        SLANTED_TEXT(
                Severity.INFO,
                "Text som står på snedden, till exempel en vattenstämpel, är inte läst.",
                "Se efter i originalet vad där står.");

        private final Severity severity;
        private final String message;
        private final String advice;

        Kind(Severity severity, String message, String advice) {
            this.severity = severity;
            this.message = message;
            this.advice = advice;
        }

        Fault fault() {
            return new Fault(Fault.READING, name(), severity, message, advice);
        }
    }

    /** Cuts what is quoted to what a page has room for. */
    public Remark {
        quote = quote == null || quote.length() <= LONGEST_QUOTE ? quote : quote.substring(0, LONGEST_QUOTE) + "…";
    }

    /** Of the file as a whole. */
    public static Remark of(Kind kind) {
        return new Remark(kind, null, null);
    }

    Finding finding() {
        return kind.fault().finding(null, quote, place);
    }
}
