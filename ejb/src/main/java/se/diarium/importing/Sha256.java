package se.diarium.importing;

import java.util.HexFormat;

/** The fingerprint by which the bytes of a file are known, as 64 hexadecimal digits in lower case. */
public record Sha256(String hex) {

    public Sha256 {
        if (hex.length() != 64) {
            throw new IllegalArgumentException("not a SHA-256: " + hex.length() + " digits");
        }
    }

    public static Sha256 of(byte[] digest) {
        return new Sha256(HexFormat.of().formatHex(digest));
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
