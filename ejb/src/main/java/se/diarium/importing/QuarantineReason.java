package se.diarium.importing;

/** Why a file could not be registered, and what the registrator can do about it. */
public enum QuarantineReason {
    EMPTY_FILE("Filen är tom.", "Be avsändaren skicka den igen."),
    TOO_LARGE("Filen är större än vad som läses.", "Dela upp den, eller be administratören höja gränsen."),
    UNREADABLE_FILE("Filen får inte läsas.", "Be administratören ge Diarium läsrätt till filen och kör igen."),
    UNSUPPORTED_TYPE(
            "Filen är inte PDF, Word (.docx), HTML eller text.", "Spara protokollet som PDF och lägg det i inkorgen."),
    TYPE_MISMATCH(
            "Filens innehåll är ett annat än dess namn säger.",
            "Öppna filen och se efter vad den är; spara den som PDF."),
    ENCRYPTED("Filen är skyddad med lösenord.", "Be avsändaren om en öppen kopia."),
    DAMAGED("Filen är skadad och går inte att läsa.", "Be avsändaren om en ny kopia."),
    TOO_MANY_PAGES("Filen har fler sidor än vad som läses.", "Dela upp den, eller be administratören höja gränsen."),
    TOO_DENSE(
            "En sida innehåller orimligt mycket text.",
            "Filen kan vara gjord för att skada. Kontakta avsändaren innan den öppnas."),
    DECOMPRESSION_BOMB(
            "Filen packas upp till orimlig storlek.",
            "Filen kan vara gjord för att skada. Kontakta avsändaren innan den öppnas."),
    TIMED_OUT("Filen tog för lång tid att läsa.", "Försök igen; händer det på nytt, spara protokollet som ny PDF."),
    OUT_OF_MEMORY(
            "Filen kräver mer minne än läsningen får använda.",
            "Spara protokollet som ny PDF utan bilder, eller be administratören höja gränsen."),
    WORKER_FAILED(
            "Läsningen av filen avbröts; filen kan vara skadad eller gjord för att skada.",
            "Försök igen; händer det på nytt, spara protokollet som ny PDF."),
    NO_TEXT(
            "Filen har inget textlager. Den kräver OCR.",
            "Be om originalet som PDF, eller be administratören installera OCR (apt-get install tesseract-ocr tesseract-ocr-swe) och läs om filen."),
    GARBLED_TEXT(
            "Textlagret i filen är oläsligt: tecknen bildar inga ord.",
            "Be om originalet som PDF, eller tolka filen med OCR och ladda upp den."),
    OCR_FAILED(
            "En inskannad sida gick inte att tolka.",
            "Be om originalet som PDF, eller skanna sidan på nytt med 300 punkter per tum."),
    NO_ITEMS(
            "Ingen paragraf (§) hittades i filen.",
            "Kontrollera att det är ett justerat protokoll och inte en kallelse."),
    NO_MEETING(
            "Det gick inte att läsa vilken nämnd som sammanträdde, eller när.",
            "Kontrollera försättsbladet; be sekreteraren komplettera det."),
    NOT_STORABLE(
            "Innehållet kunde inte läggas i registret.",
            "Felet är vårt. Kontakta administratören med körningens nummer."),
    READER_FAILED("Läsningen gick sönder.", "Felet är vårt. Kontakta administratören med körningens nummer."),
    STOPPED_SERVER(
            "Servern har gått ned flera gånger medan filen lästes.",
            "Kontakta administratören; filen läses inte igen av sig själv.");

    private final String sentence;
    private final String remedy;

    QuarantineReason(String sentence, String remedy) {
        this.sentence = sentence;
        this.remedy = remedy;
    }

    /** What is wrong, as one Swedish sentence. */
    public String sentence() {
        return sentence;
    }

    /** What to do about it, as one Swedish sentence. */
    public String remedy() {
        return remedy;
    }
}
