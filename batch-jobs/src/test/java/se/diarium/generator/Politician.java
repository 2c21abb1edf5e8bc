package se.diarium.generator;

/** Somebody elected. Written "Maria Ek (S)". */
public record Politician(String name, String party) {
    @Override
    public String toString() {
        return name + " (" + party + ")";
    }
}
