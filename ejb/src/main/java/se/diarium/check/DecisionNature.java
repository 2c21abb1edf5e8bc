package se.diarium.check;

import java.util.regex.Pattern;
import se.diarium.protocol.DecisionClause;

/**
 * R09: what a decision is by KL 13:2, by which decisions of a board that are purely preparatory cannot be appealed. Only a decision
 * in the matter starts a clock that anybody waits for. It says what a clause looks like; whether it can be appealed is for a court
 * to say.
 */
public enum DecisionNature {
    /** The matter goes on: proposed to another body, put off, sent back, or about how the meeting is held. */
    PREPARATORY,
    /** Something was taken note of. */
    INFORMATION,
    /** A decision in the matter. */
    SUBSTANTIVE;

    private static final int ENOUGH = 2_000;

    // "Kommunstyrelsens arbetsutskott överlämnar ärendet till kommunstyrelsen utan eget ställningstagande.", "Ärendet
    // återremitteras till förvaltningen", "Bo Ek (S) utses att jämte ordföranden justera dagens protokoll"
    private static final Opened PREPARES = Opened.by("(?iu)\\b(?:utan eget ställningstagande|återremitter\\p{L}{1,6}"
            + "|bordl(?:ä|a)g\\p{L}{1,6}|(?:överlämnar?|översänd(?:er|a)|lämnar?) ärendet|ärendet (?:överlämnas|översänds|utgår|skjuts"
            + "|tas upp|remitteras)|skjut(?:er|s|a) upp|föreslår (?:att )?(?:kommun|region)\\p{L}{4,20}|(?:utse[rs]?|väljer|valdes|utsågs) "
            + "[^.]{0,80}justera|till justerare|(?:dagordning|föredragningslista)\\p{L}{0,4} (?:godkänns|fastställs|antas)"
            + "|(?:godkänn(?:er|a)|fastställ(?:er|a)) (?:dagordning|föredragningslista)\\p{L}{0,4})");

    // In a list of points the words stand in the infinitive: "1. Anteckna informationen till protokollet."
    // "Informationen antecknas till protokollet.", "Nämnden tar del av rapporten och lägger den till handlingarna."
    private static final Opened NOTES =
            Opened.by("(?iu)\\b(?:anteckna[rs]?|notera[rs]?|(?:tar?|tagit|tagits) del|lägg(?:er|s|a)"
                    + " [^.]{0,120}?till handlingarna|läggs? [^.]{0,40}?till handlingarna|tackar för|har informerats|informeras om"
                    + "|(?:informationen|redovisningen|redogörelsen|anmälan|meddelandena)(?: [^.]{1,60})? (?:godkänns|mottas)"
                    + "|godkänn(?:er|a) (?:informationen|redovisningen|redogörelsen|anmälan))");

    private static final Opened ACTS =
            Opened.by("(?iu)\\b(?:uppdrar?|ger? [^.]{0,80}?i uppdrag|får i uppdrag|bevilja[rs]?|avslå[rs]?"
                    + "|bifall(?:er|s|a)|anta[rs]?|upphäv(?:er|a)|fastställ(?:er|s|a)|avsätt(?:er|a)|inrättar?|beslutar (?:också|även|vidare)|tillstyrk(?:er|s|a)"
                    + "|avstyrk(?:er|s|a))\\b");

    // "Paragrafen förklaras omedelbart justerad.", "att paragrafen justeras omedelbart"
    private static final Pattern APPROVES =
            Pattern.compile("(?iu)(?:att )?(?:förklara )?(?:paragrafen|beslutet|ärendet|punkten|§ ?\\d{1,4})\\b"
                    + "[^.]{0,40}\\b(?:omedelbart?|direktjustera[ds]e?s?)\\b[^.]{0,30}\\.?");

    private static final int LONGEST_APPROVAL = 160;

    /** Of what nature a clause is. A note under a decision, and the words before its points, decide nothing. */
    public static DecisionNature of(DecisionClause clause) {
        return of(clause.kind(), clause.text());
    }

    /** Of what nature a clause of such a kind and with such a text is. */
    public static DecisionNature of(DecisionClause.Kind kind, String clause) {
        String text = clause.length() <= ENOUGH ? clause : clause.substring(0, ENOUGH);
        return switch (kind) {
            case PROPOSAL -> PREPARATORY;
            case NOTE, PREAMBLE -> INFORMATION;
            case DECISION -> {
                boolean approves = text.length() <= LONGEST_APPROVAL
                        && APPROVES.matcher(text).matches();
                if (approves || PREPARES.isIn(text)) {
                    yield PREPARATORY;
                }
                yield NOTES.isIn(text) && !ACTS.isIn(text) ? INFORMATION : SUBSTANTIVE;
            }
        };
    }
}
