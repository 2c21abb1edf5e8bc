package se.diarium.generator;

import se.diarium.generator.trait.NumberStyle;

/** A case of the municipality, however a layout writes its number. */
public record CaseNumber(String diary, int year, int serial, String classCode) {

    String write(NumberStyle style) {
        return style.write(diary, year, serial, classCode);
    }

    /** What a reader may know of it. */
    Truth.WrittenNumber truth(NumberStyle style) {
        return new Truth.WrittenNumber(write(style), style.diary(diary), year, serial, style.classCode(classCode));
    }

    /** Another case of the same diary: the one before, of the year before. */
    CaseNumber related() {
        return new CaseNumber(diary, year - 1, serial + 1, classCode);
    }
}
