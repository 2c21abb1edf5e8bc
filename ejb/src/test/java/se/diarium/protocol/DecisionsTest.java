package se.diarium.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@NullUnmarked
class DecisionsTest {

    static Stream<Arguments> forms() {
        return Stream.of(
                form("Beslut\n\nPlanen antas.\n", "Planen antas."),
                form(
                        "Beslut\n1. Redovisningen godkänns.\n2. Avgift införs på prov vid stationen under perioden 1\nseptember 2026-31 augusti 2027.\n",
                        "Redovisningen godkänns.",
                        "Avgift införs på prov vid stationen under perioden 1 september 2026-31 augusti 2027."),
                form(
                        "Beslut\nPlanen antas.\nParagrafen förklaras omedelbart justerad.\nSammanfattning\nPlanen är från 2012.\n",
                        "Planen antas.",
                        "Paragrafen förklaras omedelbart justerad."),
                form("Beslut\n– Planen antas.\nBeslutsnivå: Kommunfullmäktige\n", "Planen antas."),
                form("Beslut: Ärendet bordläggs.\n", "Ärendet bordläggs."),
                form("Beslutar kommunstyrelsen:\natt avslå ansökan.\n", "att avslå ansökan."),
                form("Kommunstyrelsens beslut blir således\natt avslå ansökan.\n", "att avslå ansökan."),
                form(
                        "Beslut\nKommunstyrelsen beslutar att\nanta planen\nsamt att\navsluta uppdraget.\n",
                        "anta planen",
                        "avsluta uppdraget."),
                form(
                        "Kommunstyrelsen beslutar\natt anta planen\natt avsluta uppdraget\n",
                        "att anta planen",
                        "att avsluta uppdraget"),
                form(
                        "Beslut\n\n• anta planen,\n• förklara paragrafen för omedelbart justerad.\n",
                        "anta planen,",
                        "förklara paragrafen för omedelbart justerad."),
                form(
                        "Beslut:\nKommunstyrelsen tackar för informationen.\n\nEkonomichefen presenterar rapporten.\n",
                        "Kommunstyrelsen tackar för informationen."),
                form(
                        "Beslut:\n\nAvtalet godkänns.\n\nRäddningstjänsten och bolaget har förhandlat fram avtalet.\n",
                        "Avtalet godkänns."),
                form(
                        "Beslut:\n\nAvtalet godkänns.\n\nKommunstyrelsen har inget att erinra mot planen.\n",
                        "Avtalet godkänns.",
                        "Kommunstyrelsen har inget att erinra mot planen."),
                form(
                        "Beslut\n\nMeddelandena läggs till handlingarna.\n\nLänsstyrelsens beslut om strandskydd.\n",
                        "Meddelandena läggs till handlingarna."),
                form(
                        "Beslut\n\nMeddelandena läggs till handlingarna.\n\nFörvaltningen får i uppdrag att svara Länsstyrelsen.\n",
                        "Meddelandena läggs till handlingarna.",
                        "Förvaltningen får i uppdrag att svara Länsstyrelsen."),
                form(
                        "Beslut\nMeddelandena läggs till handlingarna.\nProtokoll från samverkan\nInbjudan\n",
                        "Meddelandena läggs till handlingarna."),
                form(
                        "Beslut\n\nRapporterna läggs till handlingarna.\n\n- Halkbekämpning\n- Vattenläcka\n",
                        "Rapporterna läggs till handlingarna."),
                form(
                        "Beslut\n\nRedovisningen godkänns.\n\nKS 2026/11 Serveringstillstånd\nKS 2026/12 Lotteritillstånd\n",
                        "Redovisningen godkänns."),
                form("Beslut\n\nPlanen antas.\n\nTeknisk chef\n\nAvtal om asfalt\n", "Planen antas."),
                form("Beslut\n\nPlanen antas.\n\nMot beslutet reserverar sig Bo Ek (S).\n", "Planen antas."),
                form(
                        "Beslut\n\nKommunstyrelsen beslutar\n\natt anta planen, samt\n\natt avsluta uppdraget.\n\nSune Torn (m) reserverar sig mot beslutet.\n",
                        "att anta planen, samt",
                        "att avsluta uppdraget."),
                form(
                        "Beslut\n\nInterpellationen får ställas.\n\nLage Fröberg besvarar interpellationen. I debatten deltar Eva Ny (S).\n\nKommunstyrelsen förklarar interpellationen besvarad.\n",
                        "Interpellationen får ställas.",
                        "Kommunstyrelsen förklarar interpellationen besvarad."),
                form(
                        "Uppropet visar att elva är närvarande.\n\nKommunstyrelsen förklarar sammanträdet i laga ordning utlyst.\n",
                        "Kommunstyrelsen förklarar sammanträdet i laga ordning utlyst."),
                form("Bo Ek (M) har lämnat in en fråga.\n\nFrågan får ställas.\n", "Frågan får ställas."),
                form(
                        "Till att jämte ordföranden justera dagens protokoll utses Bo Ek.\n",
                        "Till att jämte ordföranden justera dagens protokoll utses Bo Ek."),
                form(
                        "Följande motioner har lämnats in och remitteras till kommunstyrelsen för beredning:\n\na) Motion om solceller\nb) Motion om bad\nc) Motion om buss\nd) Motion om ro\n",
                        "Följande motioner har lämnats in och remitteras till kommunstyrelsen för beredning:"),
                form(
                        "Beslut\n\nDRIFTBUDGET\n\nKommunstyrelsen beslutar:\n\nByggnadsnämnden\n\natt bevilja byggnadsnämnden 400 000 kr\n\nSocialnämnden\n\natt bevilja socialnämnden 500 000 kr\n",
                        "att bevilja byggnadsnämnden 400 000 kr",
                        "att bevilja socialnämnden 500 000 kr"),
                form(
                        "Beslut\n\nRedovisning begärs av\n\n- Socialnämnden\n- Tekniska nämnden\n- Valnämnden\n",
                        "Redovisning begärs av",
                        "Socialnämnden",
                        "Tekniska nämnden",
                        "Valnämnden"),
                form(
                        "Ks 2026-09-01\n\nKOMMUNSTYRELSEN BESLUTAR\n\nAtt återuppta ärendet vid kommande sammanträde.\n\nKs 2026-09-22\n\nKOMMUNSTYRELSEN BESLUTAR\n\nAtt notera kartläggningen.\n",
                        "Att notera kartläggningen."),
                form(
                        "Beslut\n\n./.   Bygglov beviljas. Karta bifogas.\n\nAvgift: 2 150 kr\n",
                        "Bygglov beviljas. Karta bifogas.",
                        "Avgift: 2 150 kr"),
                form(
                        "Beslut\n\nKommunstyrelsen beslutar enligt arbetsutskottets förslag:\n\n1. Aktierna säljs.\n\n2. Avtalet tecknas.\n",
                        "Aktierna säljs.",
                        "Avtalet tecknas."),
                form("Kommunstyrelsen beslutar enligt följande\n\nPlanen antas.\n", "Planen antas."),
                form(
                        "Kommunstyrelsens förslag till kommunfullmäktige\nKommunfullmäktige beslutar att\n1. anta taxan,\n2. taxan ska gälla genast.\n\nKommunstyrelsens beslut för egen del, under förutsättning av\nkommunfullmäktiges beslut\nKommunchefen får i uppdrag att informera.\n",
                        "anta taxan,",
                        "taxan ska gälla genast.",
                        "Kommunchefen får i uppdrag att informera."),
                form("Kommunstyrelsens hemställan till kommunfullmäktige\n\nTaxan räknas upp.\n", "Taxan räknas upp."),
                form(
                        "Kommunstyrelsens förslag till kommunfullmäktige i Vik och By\nKommunfullmäktige beslutar\n\n1. att anta taxan,\n2. att taxan ska gälla genast.\n",
                        "att anta taxan,",
                        "att taxan ska gälla genast."),
                form("Beslut\n\nDispens beviljas.\nLagstöd: 7 kap. 18 b § miljöbalken.\n", "Dispens beviljas."),
                form(
                        "Kommunstyrelsen beslutade delegera till kommunchefen att yttra sig.\n",
                        "Kommunstyrelsen beslutade delegera till kommunchefen att yttra sig."),
                form(
                        "Det fanns inga synpunkter på protokollet. Protokollet lades till handlingarna.\n",
                        "Protokollet lades till handlingarna."),
                form(
                        "Kommunchefen föredrar ärendet. Kommunstyrelsen beslutar att anta planen.\n",
                        "Kommunstyrelsen beslutar att anta planen."),
                form("Till justeringsperson valdes Bo Ek.\n", "Till justeringsperson valdes Bo Ek."),
                form(
                        "Mötet öppnas.\nKommunstyrelsen ger kommunchefen i uppdrag att återkomma.\n",
                        "Kommunstyrelsen ger kommunchefen i uppdrag att återkomma."),
                form("Bakgrund\n\nArbetsutskottet föreslår att ansökan avslås.\n"),
                form("KS beslutar\natt anta planen.\n", "att anta planen."),
                form("KF beslutar\natt anta planen.\n\nKS beslutar\natt yttra sig.\n", "att yttra sig."),
                form(
                        "Efter ställda propositioner på yrkandena beslutar kommunstyrelsen\n\natt avslå ansökan.\n",
                        "att avslå ansökan."),
                form(
                        "Beslut\n\natt välja följande ledamöter:\n\nBo Ek (S)\tEva Ny (S)\n\natt till ordförande välja Bo Ek.\n",
                        "att välja följande ledamöter:",
                        "att till ordförande välja Bo Ek."),
                form(
                        "Kommunstyrelsen föreslår kommunfullmäktige besluta\n\natt avslå motionen.\n\nOrdföranden ställde proposition på yrkandena.\n",
                        "att avslå motionen."),
                form(
                        "Beslut\n\nRedovisningen läggs till handlingarna.\n\nÄrendet i sin helhet\n1. Länsstyrelsens beslut\n",
                        "Redovisningen läggs till handlingarna."),
                form(
                        "Ärendet\tEn brygga ska byggas i Viken.\n\nBeslut\tKommunstyrelsen beviljar dispens.\n\n\tAvgiften är 6 500 kronor.\n\nMotivering\tBryggan behövs för båtplats.\n",
                        "Kommunstyrelsen beviljar dispens.",
                        "Avgiften är 6 500 kronor."),
                form(
                        "Beslut\n\nKommunstyrelsen föreslår att kommunfullmäktige fattar följande beslut.\n\nPolicyn antas.\n\nKommunstyrelsen beslutade för egen del, under förutsättning av kommunfullmäktiges beslut ovan, följande.\n\nBerörda informeras.\n",
                        "Policyn antas.",
                        "Berörda informeras."),
                form(
                        "Kommunstyrelsen beslutar att lägga följande meddelanden till handlingarna:\n\n- Protokoll från samråd\n- Länsstyrelsens beslut\n",
                        "Kommunstyrelsen beslutar att lägga följande meddelanden till handlingarna:"),
                form(
                        "Beslut\n1. Underlaget godkänns.\nI kommunfullmäktige\n2. Ramen fastställs.\n",
                        "Underlaget godkänns.",
                        "Ramen fastställs."),
                form(
                        "Kommunstyrelsen beslutar\natt lägga anmälningarna till handlingarna.\na) Protokoll från arbetsutskottet\nb) Länsstyrelsens beslut\n",
                        "att lägga anmälningarna till handlingarna."),
                form(
                        "Beslut\n\nMotionerna remitteras till kommunstyrelsen.\n\nFöljande motioner har lämnats in:\n1. Motion om cykelväg\n2. Motion om bad\n",
                        "Motionerna remitteras till kommunstyrelsen."),
                form(
                        "Beslut\nKommunstyrelsen beslutar att\nanta planen.\n\nKommunstyrelsen beslutar samtidigt att förklara ärendet\nomedelbart justerat.\n",
                        "anta planen."),
                form(
                        "Kommunstyrelsens beslut\n\nÄrendet återremitteras.\n\nArbetsutskottets beslut\nKommunstyrelsen föreslår kommunfullmäktige besluta\natt avslå motionen.\n\nYrkanden på sammanträdet\nBo Ek (S) yrkar återremiss.\n",
                        "Ärendet återremitteras."),
                form(
                        "Kommunstyrelsens förslag till beslut\nKommunfullmäktige beslutar\natt anta policyn.\n\nArbetsutskottets förslag till beslut\natt anta den.\n",
                        "att anta policyn."),
                form(
                        "Beslut i kommunstyrelsen\nFörslaget tillstyrks.\nFörslag till beslut i kommunfullmäktige\nRamen höjs.\n",
                        "Förslaget tillstyrks.",
                        "Ramen höjs."),
                form(
                        "Dagordningen fastställs med följande ändring: ärende 7 utgår.\n",
                        "Dagordningen fastställs med följande ändring: ärende 7 utgår."),
                form(
                        "Kommunstyrelsens beslut\n\n1. Planen antas.\n2. Uppdraget avslutas.\n",
                        "Planen antas.",
                        "Uppdraget avslutas."),
                form(
                        "## **Kommunstyrelsens beslut**\n\n- Planen antas.\n- Uppdraget avslutas.\n",
                        "Planen antas.",
                        "Uppdraget avslutas."),
                form("Beslut\n\nKommunstyrelsens beslut:\nPlanen antas.\n", "Planen antas."),
                form(
                        "KOMMUNSTYRELSEN BESLUTAR\n\nAtt anta planen.\n\nAtt avsluta uppdraget.\n",
                        "Att anta planen.",
                        "Att avsluta uppdraget."),
                form(
                        "Kommunstyrelsen beslutar\n1 Godkänna planen\n2 Samrådet avslutas\n",
                        "Godkänna planen",
                        "Samrådet avslutas"),
                form(
                        "Beslut\n\nKommunstyrelsen beslutar\natt anta planen,\natt avsluta uppdraget.\n",
                        "att anta planen,",
                        "att avsluta uppdraget."),
                form("Beslut\n\nEnligt förvaltningens förslag:\n\nPlanen antas.\n", "Planen antas."),
                form("Beslut\n\nPå förslag av Bo Ek (S):\n\nPlanen antas.\n", "Planen antas."),
                form("Beslut\n\nNoteras.\n", "Noteras."),
                form(
                        "Förslag till beslut\n\n1. Planen antas inte.\n\nKommunstyrelsen beslutar att anta planen.\n",
                        "Kommunstyrelsen beslutar att anta planen."),
                form(
                        "Arbetsutskottets beredning\n\nLänsstyrelsens beslut om statsbidrag\nKommunstyrelsen beslutar att lägga beslutet till handlingarna.\n",
                        "Kommunstyrelsen beslutar att lägga beslutet till handlingarna."),
                form("Beslut\nPå förslag av ordföranden Eva Ek (S):\nÄrendet bordläggs.\n", "Ärendet bordläggs."),
                form("Beslut\nEnligt yrkande från S, V och MP:\nYttrandet avstyrks.\n", "Yttrandet avstyrks."),
                form(
                        "Beslut\nYttrandet avstyrks i enlighet med bilagan.\nLedamöterna från L deltar inte i beslutet.\n",
                        "Yttrandet avstyrks i enlighet med bilagan.",
                        "Ledamöterna från L deltar inte i beslutet."),
                form(
                        "Beslut\n\nMotionen anses besvarad med hänvisning till förvaltningens yttrande.\n",
                        "Motionen anses besvarad med hänvisning till förvaltningens yttrande."),
                form(
                        "Beslut\n\nTaxan antas.\n\nPropositionsordning\n\nKommunstyrelsen beslutar först att bifalla stadskontorets förslag.\n",
                        "Taxan antas."),
                form(
                        "Förslag till kommunstyrelsen\n\n- Planen antas utan ändringar.\n\nKommunstyrelsens beslut\n\n- Planen antas.\n",
                        "Planen antas."),
                form(
                        "Sammanfattning\n\nPlanen har setts över.\n\nKommunstyrelsen beslutar att anta planen.\n",
                        "Kommunstyrelsen beslutar att anta planen."),
                form(
                        "Beslutsunderlag\nTjänsteskrivelse 2026-04-01\n\nKommunstyrelsen beslutar att anta planen.\n",
                        "Kommunstyrelsen beslutar att anta planen."),
                form(
                        "Kommunstyrelsen beslutar\ndels att anta planen,\ndels att avsluta uppdraget.\n",
                        "dels att anta planen,",
                        "dels att avsluta uppdraget."),
                form(
                        "Kommunfullmäktige medger att motionen får lämnas in.\n",
                        "Kommunfullmäktige medger att motionen får lämnas in."),
                form("Förslag till beslut\n\nKommunstyrelsen beslutar att anta planen.\n"),
                form(
                        "Beslut\nKommunstyrelsen beslutar\natt anta planen\n\nFörvaltningens förslag\nKommunstyrelsen beslutar\natt avslå planen\n",
                        "att anta planen"),
                form(
                        "Beslut\nKommunstyrelsen beslutar\natt\tanta planen, och\natt\tavsluta uppdraget.\n",
                        "att anta planen, och",
                        "att avsluta uppdraget."),
                form(
                        "Kommunstyrelsen beslutar\n\natt anta planen.\n\nPlanen togs fram under våren.\n\n- Bilaga\n",
                        "att anta planen."),
                form("Beslut\nKommunfullmäktiges beslut:\nMotionen avslås.\n", "Motionen avslås."),
                form(
                        "Beslut\n\nFörvaltningen ges i uppdrag att utreda:\n- vistelsetid,\n- betalning.\n\nFörvaltningen ges i uppdrag att pröva:\n- taxan.\n",
                        "Förvaltningen ges i uppdrag att utreda:",
                        "vistelsetid,",
                        "betalning.",
                        "Förvaltningen ges i uppdrag att pröva:",
                        "taxan."),
                form("Beslut\n\n§ 2 förklaras omedelbart justerad.\n", "§ 2 förklaras omedelbart justerad."),
                form(
                        "Beslut\n\n1. Planen antas.\n2. Paragrafen justeras omedelbart.\n",
                        "Planen antas.",
                        "Paragrafen justeras omedelbart."),
                form(
                        "KOMMUNSTYRELSENS BEHANDLING 2026-09-22 **Kommunstyrelsens beslut**\n\n− Planen antas.\n",
                        "Planen antas."),
                form(
                        "Sammanfattning\n\nEva Ek utses att justera protokollet.\n",
                        "Eva Ek utses att justera protokollet."),
                form(
                        "ARBETSUTSKOTTET BESLUTAR\n\nAtt notera informationen.\n\nKOMMUNSTYRELSEN BESLUTAR\n\nAtt anta planen.\n",
                        "Att anta planen."),
                form(
                        "Beslut\n\nPlanen antas.\n\nExpedieras till\n\nAkten\n\nOmröstningslista nr. 1\n§ 3. Plan för hamnen\nBo Ek\t(S)\tX\n",
                        "Planen antas."),
                form("Sammanfattning\n\nKommunstyrelsen diskuterar ärendet.\n"),
                form("Beslutsgång\n\nKommunstyrelsen beslutar att bifalla förslaget.\n"),
                form(
                        "Beslut\n\nKommunstyrelsen fastställer taxan enligt förvaltningens förslag\n",
                        "Kommunstyrelsen fastställer taxan enligt förvaltningens förslag"),
                form(
                        "Kommunstyrelsen beslutar att jämte ordföranden utse Bo Ek att justera protokollet.\n\nBakgrund\n\nText.\n",
                        "Kommunstyrelsen beslutar att jämte ordföranden utse Bo Ek att justera protokollet."),
                form(
                        "Ärendebeskrivning\n\nPlanen har setts över.\n\nBeslut\n\nPlanen antas.\n\nBeslutsunderlag\n\nTjänsteskrivelse\n",
                        "Planen antas."),
                form(
                        "Förvaltningens förslag till beslut:\n\n1. Planen avslås.\n\nBeslut\n\nPlanen antas.\n",
                        "Planen antas."),
                form(
                        "Arbetsutskottets förslag till beslut\n\nPlanen avslås.\n\nKommunstyrelsens beslut\n\nPlanen antas.\n",
                        "Planen antas."),
                form(
                        "Beslut\n\nPlanen antas.\n\nFörslag till beslut på sammanträdet\n\nBo Ek (S) yrkar avslag.\n",
                        "Planen antas."),
                form("Beslut\n\nPlanen antas.\n\nReservation\n\nBo Ek (S) reserverar sig.\n", "Planen antas."),
                form("Meddelandena noteras.\n", "Meddelandena noteras."),
                form(
                        "Beslut\n\nFöljande kompletteringar godkänns:\n- Handlingar läggs till.\n- Ärende 3 flyttas.\n",
                        "Följande kompletteringar godkänns:"),
                form(
                        "Beslut\n\nPlanen för barn-\nomsorgen och äldre-\noch handikappomsorgen antas.\n",
                        "Planen för barnomsorgen och äldre- och handikappomsorgen antas."));
    }

    private static Arguments form(String body, String... clauses) {
        return Arguments.of(body, List.of(clauses));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void readsTheClauses(String body, List<String> clauses) {
        ReadItem item = Minutes.item("§ 3\n\nPlan för hamnen\n\n" + body);
        assertThat(item.decisions().stream()
                        .filter(clause -> clause.kind() != DecisionClause.Kind.PREAMBLE)
                        .map(DecisionClause::text))
                .containsExactlyElementsOf(clauses);
    }

    @Test
    void theLastSentenceOfAParagraphApprovesTheItem() {
        ReadItem item = Minutes.item(
                "§ 3\nYttrande\n\nBeslut\n\nKommunstyrelsen antar yttrandet som sitt eget och översänder det till inspektionen. Paragrafen\njusteras omedelbart.\n");
        assertThat(item.immediatelyApproved()).isTrue();
        assertThat(item.decisions()).hasSize(1);
    }

    @Test
    void anApprovalThatFollowsTheMeetingIsNone() {
        ReadItem item = Minutes.item(
                "§ 3\nVal\n\nBeslut\n\nKommunstyrelsen utser Bo Ek. Justeringen sker omedelbart efter sammanträdet.\n");
        assertThat(item.immediatelyApproved()).isFalse();
    }

    @Test
    void knowsAProposalToAHigherBody() {
        ReadItem item = Minutes.item(
                "§ 3\n\nPlan\n\nKommunstyrelsens beslut\n\nKommunstyrelsens förslag till kommunfullmäktige\n\n1. Planen antas.\n2. Taxan höjs.\n");
        assertThat(item.decisions()).extracting(DecisionClause::kind).containsOnly(DecisionClause.Kind.PROPOSAL);
        assertThat(item.decisions()).extracting(DecisionClause::number).containsExactly("1", "2");
    }

    @Test
    void knowsAProposalUnderALeadInThatIsWrapped() {
        ReadItem item = Minutes.item(
                "§ 3\n\nPlan\n\nBeslut\n\nKommunstyrelsen tillstyrker stadskontorets förslag och föreslår att\nkommunfullmäktige beslutar:\nRiksnormen för 2027 godkänns.\n");
        assertThat(item.decisions())
                .extracting(DecisionClause::kind)
                .containsExactly(DecisionClause.Kind.PREAMBLE, DecisionClause.Kind.PROPOSAL);
    }

    @Test
    void tellsWhatIsDecidedFromWhatIsProposedInOneSection() {
        ReadItem item = Minutes.item("""
                § 3
                Plan

                Beslut
                Kommunstyrelsen beslutar för egen del följande.
                1. Planen godkänns.
                2. Paragrafen justeras omedelbart.
                Kommunstyrelsen föreslår att kommunfullmäktige beslutar följande.
                1. Utgiften godkänns.
                Kommunstyrelsen beslutar för egen del, under förutsättning av kommunfullmäktiges beslut
                1. Uppdraget avslutas.
                """);
        assertThat(item.decisions())
                .extracting(DecisionClause::kind)
                .containsExactly(
                        DecisionClause.Kind.PREAMBLE,
                        DecisionClause.Kind.DECISION,
                        DecisionClause.Kind.DECISION,
                        DecisionClause.Kind.PREAMBLE,
                        DecisionClause.Kind.PROPOSAL,
                        DecisionClause.Kind.DECISION);
    }

    @Test
    void knowsAProposalThatFollowsTheBodysOwnDecision() {
        ReadItem item = Minutes.item(
                "§ 3\n\nPlan\n\nBeslut\n\nRapporten godkänns.\n\nFörslag till kommunfullmäktiges beslut:\n\nTaxan höjs.\n");
        assertThat(item.decisions())
                .extracting(DecisionClause::kind)
                .containsExactly(DecisionClause.Kind.DECISION, DecisionClause.Kind.PROPOSAL);
    }

    @Test
    void goesOnOverAPageBreak() {
        ReadItem item = Minutes.item(
                "§ 3\n\nPlan\n\nBeslut\n\n1. Planen antas med de ändringar som framgår av bilagan och som\n\n\nJusterandes sign\t\tUtdragsbestyrkande\n\n5 (19)\n\nnämnden har begärt.\n2. Taxan höjs.\n");
        assertThat(item.decisions())
                .extracting(DecisionClause::text)
                .containsExactly(
                        "Planen antas med de ändringar som framgår av bilagan och som nämnden har begärt.",
                        "Taxan höjs.");
    }

    @Test
    void seesWhatWasApprovedAtOnce() {
        ReadItem item = Minutes.item("§ 3\n\nPlan\n\nBeslut\n\nPlanen antas.\n\nBeslutet justeras omedelbart.\n");
        assertThat(item.immediatelyApproved()).isTrue();
        // Set apart at the end it is said of the item, and no decision
        assertThat(item.decisions()).hasSize(1);
        assertThat(Minutes.item("§ 3\n\nPlan\n\nBeslut\n\nPlanen antas.\n\nParagrafen är justerad\n")
                        .immediatelyApproved())
                .isFalse();
    }

    @Test
    void reportsAHeadingWithNothingUnderIt() {
        ReadProtocol protocol = Minutes.withItems("§ 3\n\nPlan\n\nBeslut\n\nExpedieras till\n\nSocialnämnden\n");
        assertThat(protocol.findings()).extracting(Finding::code).containsExactly("EMPTY_DECISION");
    }
}
