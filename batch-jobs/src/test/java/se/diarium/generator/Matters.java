package se.diarium.generator;

import java.util.List;
import java.util.stream.Stream;

/** What the bodies of Exempelköping talk about. */
final class Matters {

    // Matters of the whole municipality: prepared by the working committee, then the executive board, decided by the
    // council

    static final Matter BUDGET = new Matter(
            "Mål och budget 2027 med plan för 2028–2029",
            List.of(
                    "Kommunledningsförvaltningen har tagit fram ett förslag till mål och budget för 2027 med plan för"
                            + " 2028–2029. Förslaget utgår från oförändrad skattesats, 21:64, och ett resultatmål om två"
                            + " procent av skatteintäkter och generella statsbidrag.",
                    "Befolkningsprognosen visar att antalet barn i förskoleåldern fortsätter att minska medan antalet"
                            + " invånare över 80 år ökar med 18 procent under planperioden. Ramarna har fördelats om mellan"
                            + " nämnderna i enlighet med resursfördelningsmodellen.",
                    "Förslaget har behandlats i kommunövergripande samverkansgrupp den 2 september 2026."),
            List.of(
                    "anta mål och budget för 2027 med plan för 2028–2029",
                    "fastställa skattesatsen för 2027 till 21:64 per skattekrona",
                    "ge kommunstyrelsen rätt att under 2027 ta upp nya lån med högst 85 miljoner kronor"),
            List.of("Samtliga nämnder", "Exempelköpings Bostäder AB", "Kommunens revisorer"),
            List.of(
                    "Tjänsteskrivelse Mål och budget 2027, den 28 augusti 2026",
                    "Bilaga 1, Förslag till mål och budget 2027 med plan för 2028–2029",
                    "Protokoll från kommunövergripande samverkansgrupp den 2 september 2026"));

    static final Matter SOLAR_MOTION = new Matter(
            "Svar på motion om solceller på kommunala tak",
            List.of(
                    "Elin Hagström (V) har i en motion väckt den 24 november 2025 föreslagit att kommunen kartlägger vilka"
                            + " kommunala tak som lämpar sig för solceller och att en utbyggnadsplan tas fram.",
                    "Samhällsbyggnadsförvaltningen bedömer att 14 av kommunens 62 större tak har tillräcklig bärighet och rätt"
                            + " läge. En kartläggning ryms inom befintlig budget, medan en utbyggnad behöver prövas i"
                            + " investeringsbudgeten."),
            List.of(
                    "motionen ska anses besvarad med hänvisning till förvaltningens yttrande",
                    "uppdra till samhällsbyggnadsnämnden att redovisa kartläggningen senast i mars 2027"),
            List.of("Motionären", "Samhällsbyggnadsnämnden"),
            List.of(
                    "Motion om solceller på kommunala tak, den 24 november 2025",
                    "Samhällsbyggnadsnämndens yttrande den 16 juni 2026"));

    static final Matter INTERIM_REPORT = new Matter(
            "Delårsrapport per den 31 augusti 2026",
            List.of(
                    "Kommunens resultat per den 31 augusti 2026 uppgår till 41,3 miljoner kronor. För helåret är prognosen ett"
                            + " överskott om 22,8 miljoner kronor, vilket är 3,1 miljoner kronor bättre än budget.",
                    "Av kommunfullmäktiges nio mål bedöms sex uppnås under året. Socialnämnden och barn- och"
                            + " utbildningsnämnden redovisar underskott som till största delen beror på högre kostnader för"
                            + " placeringar respektive skolskjuts."),
            List.of(
                    "godkänna delårsrapporten per den 31 augusti 2026",
                    "uppmana socialnämnden att redovisa åtgärder för en budget i balans senast i november 2026"),
            List.of("Socialnämnden", "Kommunens revisorer"),
            List.of("Tjänsteskrivelse Delårsrapport, den 15 september 2026", "Delårsrapport per den 31 augusti 2026"));

    static final Matter WASTE_PLAN = new Matter(
            "Antagande av avfallsplan 2027–2032",
            List.of(
                    "Enligt 15 kap. 41 § miljöbalken ska varje kommun ha en avfallsplan. Förslaget har varit utställt för"
                            + " granskning under tiden 20 april–1 juni 2026, och 23 yttranden har kommit in.",
                    "Planen anger mål för minskat matavfall, ökad materialåtervinning och nedlagda deponier. Efter"
                            + " granskningen har målet för matavfall skärpts från 20 till 25 procent."),
            List.of(
                    "anta avfallsplan för Exempelköpings kommun 2027–2032",
                    "upphäva avfallsplan för åren 2019–2026 vid utgången av 2026"),
            List.of("Samhällsbyggnadsnämnden", "Länsstyrelsen", "Exempelköpings Energi AB för kännedom"),
            List.of("Avfallsplan 2027–2032, granskningshandling", "Granskningsutlåtande den 24 juni 2026"));

    static final Matter HARBOUR = new Matter(
            "Detaljplan för Norra hamnen, begäran om samråd",
            List.of(
                    "Planen ska göra det möjligt att bygga omkring 220 bostäder, en förskola med sex avdelningar och en"
                            + " strandpromenad mellan Hamngatan och Kvarnån. Området används i dag för upplag.",
                    "En miljöteknisk markundersökning visar förhöjda halter av bly och PAH i fyllnadsmassorna. Frågan om"
                            + " sanering behöver lösas innan planen kan antas."),
            List.of(
                    "ställa sig bakom att förslaget till detaljplan sänds ut på samråd",
                    "samhällsbyggnadsnämnden ska återkomma med en kalkyl för saneringen innan planen ställs ut"),
            List.of("Samhällsbyggnadsnämnden", "Mark- och exploateringsavdelningen"),
            List.of("Planbeskrivning, samrådshandling", "Miljöteknisk markundersökning, den 12 maj 2026"));

    /** The same matter at the committee that draws the plan. */
    static final Matter HARBOUR_PLAN = new Matter(
            "Detaljplan för Norra hamnen, samråd",
            List.of("Kommunstyrelsens arbetsutskott har den 8 september 2026 överlämnat ärendet till kommunstyrelsen."
                    + " Förvaltningen har tagit fram samrådshandlingar för omkring 220 bostäder, en förskola och en"
                    + " strandpromenad."),
            List.of(
                    "godkänna samrådshandlingarna",
                    "ge förvaltningen i uppdrag att ta fram en kalkyl för saneringen av fyllnadsmassorna"),
            List.of("Kommunstyrelsen", "Mark- och exploateringsavdelningen"),
            List.of("Planbeskrivning, samrådshandling", "Plankarta, den 2 september 2026"));

    static final Matter PROCUREMENT = new Matter(
            "Upphandling av gemensamt växelsystem",
            List.of(
                    "Nuvarande avtal om telefonväxel löper ut den 30 april 2027. Kommunledningsförvaltningen föreslår att"
                            + " upphandlingen görs tillsammans med Exempelköpings Bostäder AB, som har samma behov."),
            List.of("ge kommundirektören i uppdrag att genomföra upphandlingen och teckna avtal"),
            List.of("Upphandlingsenheten", "Exempelköpings Bostäder AB"),
            List.of("Tjänsteskrivelse, den 31 augusti 2026"));

    static final Matter SECURITY = new Matter(
            "Revidering av krisledningsplan",
            List.of(
                    "Kommunen övade i mars 2026 ett längre elavbrott tillsammans med länsstyrelsen och räddningstjänsten."
                            + " Utvärderingen pekar på att ansvaret för reservkraft och för information till allmänheten"
                            + " behöver bli tydligare.",
                    "Den reviderade planen har stämts av med samtliga förvaltningar."),
            List.of("anta reviderad krisledningsplan", "planen ska gälla från och med den 1 oktober 2026"),
            List.of("Samtliga förvaltningar", "Säkerhetschefen"),
            List.of("Krisledningsplan, reviderad", "Utvärdering av övning Mörker, den 22 april 2026"));

    // Matters of the committees

    static final List<Matter> EDUCATION = List.of(
            new Matter(
                    "Ekonomisk uppföljning per augusti 2026",
                    List.of(
                            "Nämnden redovisar ett underskott om 4,2 miljoner kronor per augusti. Avvikelsen beror på högre"
                                    + " kostnader för skolskjuts och på att två skolenheter har fler elever än budgeterat.",
                            "Förvaltningen har infört inköpsstopp för läromedel utöver plan och ser över grundbemanningen."),
                    List.of(
                            "godkänna den ekonomiska uppföljningen",
                            "uppdra till förvaltningen att återkomma med förslag till åtgärder i oktober"),
                    List.of("Kommunstyrelsen", "Ekonomienheten"),
                    List.of("Tjänsteskrivelse, den 4 september 2026", "Uppföljning per augusti 2026")),
            new Matter(
                    "Organisation av förskolorna i Västra rektorsområdet",
                    List.of("Barnantalet i området har minskat från 412 till 347 på tre år. Förvaltningen föreslår att"
                            + " förskolan Ekorren slås samman med förskolan Lingonet från och med höstterminen 2027."),
                    List.of(
                            "slå samman förskolorna Ekorren och Lingonet den 1 augusti 2027",
                            "vårdnadshavarna ska erbjudas plats inom två kilometer från hemmet"),
                    List.of("Rektorer i Västra rektorsområdet", "Lokalförsörjningsenheten", "Fackliga organisationer"),
                    List.of("Utredning av förskoleplatser, den 20 augusti 2026", "Barnkonsekvensanalys")),
            new Matter(
                    "Riktlinjer för skolskjuts läsåret 2027/2028",
                    List.of(
                            "Riktlinjerna har anpassats efter Högsta förvaltningsdomstolens avgörande om växelvis boende."
                                    + " Avståndsgränserna är oförändrade."),
                    List.of("anta riktlinjer för skolskjuts läsåret 2027/2028"),
                    List.of("Skolskjutshandläggare", "Trafikhuvudmannen"),
                    List.of("Förslag till riktlinjer")),
            new Matter(
                    "Patientsäkerhetsberättelse för elevhälsan 2025/2026",
                    List.of("Vårdgivaren ska enligt 3 kap. 10 § patientsäkerhetslagen varje år upprätta en"
                            + " patientsäkerhetsberättelse. Under läsåret har elva avvikelser rapporterats, ingen av dem"
                            + " bedöms som allvarlig vårdskada."),
                    List.of("fastställa patientsäkerhetsberättelsen"),
                    List.of("Verksamhetschefen för elevhälsans medicinska insats"),
                    List.of("Patientsäkerhetsberättelse 2025/2026")),
            new Matter(
                    "Nämndens internkontrollplan 2027",
                    List.of("Planen innehåller sju risker, varav tre är nya: frånvarorapportering, behörigheter i"
                            + " elevregistret och uppföljning av fristående förskolor."),
                    List.of("anta internkontrollplan för 2027"),
                    List.of("Kommunstyrelsen"),
                    List.of("Internkontrollplan 2027", "Riskanalys")));

    static final List<Matter> SOCIAL = List.of(
            new Matter(
                    "Åtgärder för en ekonomi i balans",
                    List.of(
                            "Nämndens prognos för helåret är ett underskott om 9,6 miljoner kronor. Kostnaden för"
                                    + " konsulentstödda familjehem har ökat med 31 procent på ett år.",
                            "Förvaltningen föreslår att tre familjehemssekreterare anställs för att ersätta köpta platser med"
                                    + " egna familjehem. Åtgärden beräknas ge helårseffekt 2027."),
                    List.of(
                            "godkänna åtgärdsplanen för en ekonomi i balans",
                            "inrätta tre tjänster som familjehemssekreterare",
                            "åtgärdsplanen ska följas upp varje månad"),
                    List.of("Kommunstyrelsen", "Ekonomiavdelningen", "HR-avdelningen"),
                    List.of("Åtgärdsplan, den 10 september 2026", "Månadsuppföljning per augusti 2026")),
            new Matter(
                    "Rapportering av ej verkställda beslut enligt socialtjänstlagen, kvartal 3 2026",
                    List.of(
                            "Sju beslut har inte verkställts inom tre månader. Fyra gäller särskilt boende, där den enskilde"
                                    + " har tackat nej till erbjuden plats, och tre gäller kontaktperson."),
                    List.of("godkänna rapporten och överlämna den till kommunfullmäktige"),
                    List.of("Kommunfullmäktige", "Kommunens revisorer"),
                    List.of("Rapport, kvartal 3 2026")),
            new Matter(
                    "Yttrande över remiss om samordnad hemtjänst och hemsjukvård",
                    List.of(
                            "Länsrådet har bett kommunerna att yttra sig över en modell där hemsjukvården får en gemensam"
                                    + " ingång dygnet runt. Förvaltningen är positiv men vill se en kostnadsfördelning."),
                    List.of("avge förvaltningens förslag till yttrande som sitt eget"),
                    List.of("Länsrådet", "Medicinskt ansvarig sjuksköterska"),
                    List.of("Remiss, den 5 juni 2026", "Förslag till yttrande")),
            new Matter(
                    "Föreningsbidrag inom det sociala området 2027",
                    List.of(
                            "Elva föreningar har sökt bidrag med sammanlagt 1 940 000 kronor. Budgeten för 2027 är 1 400 000"
                                    + " kronor. Kvinnojouren och anhörigföreningen föreslås få oförändrade bidrag."),
                    List.of(
                            "bevilja föreningsbidrag för 2027 enligt förvaltningens sammanställning",
                            "avslå ansökan från föreningen Vänskapsbron, som inte uppfyller villkoren"),
                    List.of("Sökande föreningar", "Ekonomiavdelningen för kännedom"),
                    List.of("Sammanställning av ansökningar")),
            new Matter(
                    "Revidering av riktlinjer för ekonomiskt bistånd",
                    List.of("Riktlinjerna har setts över med anledning av den nya socialtjänstlagen. Ändringarna gäller"
                            + " främst handläggningstider och barnperspektivet vid beslut om boende."),
                    List.of("anta reviderade riktlinjer för ekonomiskt bistånd"),
                    List.of("Enheten för försörjningsstöd"),
                    List.of("Riktlinjer för ekonomiskt bistånd, reviderade")));

    static final List<Matter> PLANNING = List.of(
            new Matter(
                    "Detaljplan för kvarteret Lärkan, antagande",
                    List.of(
                            "Planen medger att två verksamhetslokaler ersätts av 48 lägenheter i fyra våningar. Under"
                                    + " granskningen kom nio yttranden in, varav tre från grannar som är oroliga för trafiken.",
                            "Efter granskningen har byggnadshöjden mot Östra Allén sänkts med en våning."),
                    List.of("godkänna granskningsutlåtandet", "anta detaljplan för kvarteret Lärkan"),
                    List.of("Fastighetsägaren", "Länsstyrelsen", "Lantmäterimyndigheten"),
                    List.of("Planbeskrivning och plankarta", "Granskningsutlåtande, den 1 september 2026")),
            new Matter(
                    "Hastighetsplan för Lunda och Åsby",
                    List.of(
                            "Vid mätningar i maj 2026 körde 62 procent av bilisterna fortare än tillåtet på Skolvägen. Planen"
                                    + " innebär att 40 km/h införs på sju gator och att tre övergångar byggs om."),
                    List.of(
                            "anta hastighetsplan för Lunda och Åsby",
                            "finansiera ombyggnaderna inom ramen för trafiksäkerhetsåtgärder 2027"),
                    List.of("Trafikenheten", "Polisen", "Lunda vägförening"),
                    List.of("Hastighetsplan, den 21 augusti 2026")),
            new Matter(
                    "Taxa för tillsyn enligt livsmedelslagen 2027",
                    List.of(
                            "Timavgiften räknas upp med prisindex för kommunal verksamhet, från 1 280 till 1 325 kronor."),
                    List.of("föreslå kommunfullmäktige att anta taxan, att gälla från den 1 januari 2027"),
                    List.of("Kommunfullmäktige", "Miljöenheten"),
                    List.of("Förslag till taxa")),
            new Matter(
                    "Tillsynsplan för strandskydd 2027",
                    List.of(
                            "Tillsynen ska under 2027 inriktas på bryggor och bodar längs Storsjöns östra strand, där 40 nya"
                                    + " anläggningar har upptäckts på flygbilder."),
                    List.of("fastställa tillsynsplan för strandskydd 2027"),
                    List.of("Länsstyrelsen", "Miljöenheten"),
                    List.of("Tillsynsplan 2027")),
            new Matter(
                    "Namnsättning av gator i Norra hamnen",
                    List.of("Namnberedningen föreslår att gatunamnen knyter an till varvet som fanns på platsen:"
                            + " Slipgatan, Spantgatan och Repslagarstigen."),
                    List.of("fastställa namnen Slipgatan, Spantgatan och Repslagarstigen"),
                    List.of("Lantmäterimyndigheten", "Räddningstjänsten"),
                    List.of("Namnberedningens protokoll, den 18 augusti 2026")));

    static final List<Matter> CULTURE = List.of(
            new Matter(
                    "Biblioteksplan 2027–2030",
                    List.of(
                            "Enligt 17 § bibliotekslagen ska kommuner anta biblioteksplaner. Förslaget har tagits fram i"
                                    + " dialog med skolor, föreningar och 340 besökare som svarat på en enkät.",
                            "Meröppet införs i Åsby 2027, och bokbussen får två nya hållplatser."),
                    List.of(
                            "godkänna förslag till biblioteksplan 2027–2030",
                            "överlämna planen till kommunfullmäktige för antagande"),
                    List.of("Kommunstyrelsen", "Bibliotekschefen"),
                    List.of("Biblioteksplan 2027–2030", "Sammanställning av enkät")),
            new Matter(
                    "Investeringsbidrag till Exempelköpings ridklubb",
                    List.of("Ridklubben söker bidrag med 420 000 kronor för byte av underlag i ridhuset. Anläggningen"
                            + " används av 310 medlemmar, varav 82 procent är under 25 år."),
                    List.of("bevilja Exempelköpings ridklubb ett investeringsbidrag om 420 000 kronor"),
                    List.of("Exempelköpings ridklubb", "Ekonomiavdelningen"),
                    List.of("Ansökan, den 3 juni 2026")),
            new Matter(
                    "Öppettider i Åbybadet vintern 2026/2027",
                    List.of(
                            "Elpriset har sjunkit sedan förra vintern. Förvaltningen föreslår att badet åter håller öppet"
                                    + " måndagar och att bastun är i gång alla dagar."),
                    List.of("fastställa öppettiderna enligt förvaltningens förslag"),
                    List.of("Åbybadet", "Exempelköpings simsällskap"),
                    List.of("Tjänsteskrivelse, den 27 augusti 2026")),
            new Matter(
                    "Kulturpris och ungdomsledarstipendium 2026",
                    List.of("Sjutton nomineringar till kulturpriset och nio till stipendiet har kommit in."),
                    List.of(
                            "tilldela kören Kvarnåns röster 2026 års kulturpris",
                            "tilldela ledaren Nora Wiklander 2026 års ungdomsledarstipendium"),
                    List.of("Pristagarna", "Kommunikationsavdelningen"),
                    List.of("Juryns motiveringar")));

    /**
     * A matter of few words.
     *
     * @param formula the decision as a sentence of its own
     * @param decision the same after "beslutar att"
     */
    record Brief(String title, List<String> background, String formula, String decision) {}

    static final List<Brief> BRIEF = List.of(
            new Brief(
                    "Meddelanden",
                    List.of("Protokoll från samverkansgruppen och från rådet för äldre har kommit in."),
                    "Noteras.",
                    "notera meddelandena"),
            new Brief(
                    "Uppföljning av intern kontroll",
                    List.of("Förvaltningen har inte hunnit sammanställa alla svar."),
                    "Ärendet bordläggs.",
                    "bordlägga ärendet"),
            new Brief("Samverkan med civilsamhället", List.of(), "Ärendet utgår.", "låta ärendet utgå"),
            new Brief(
                    "Rapporter från uppdrag",
                    List.of(),
                    "Inget att rapportera.",
                    "anteckna att inget finns att rapportera"),
            new Brief(
                    "Information om byggstarten i Lunda",
                    List.of("Projektledaren visar bilder från platsen."),
                    "Informationen antecknas till protokollet.",
                    "anteckna informationen till protokollet"),
            new Brief(
                    "Svar på remiss om ny lag om fritidskort",
                    List.of("Svarstiden har förlängts."),
                    "Ärendet återremitteras till förvaltningen.",
                    "återremittera ärendet till förvaltningen"));

    /** All of them, for whoever draws some. */
    static List<Matter> all() {
        return Stream.of(
                        List.of(BUDGET, SOLAR_MOTION, INTERIM_REPORT, WASTE_PLAN, HARBOUR, PROCUREMENT, SECURITY),
                        EDUCATION,
                        SOCIAL,
                        PLANNING,
                        CULTURE)
                .flatMap(List::stream)
                .toList();
    }

    private Matters() {}
}
