package se.diarium.importing;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a fingerprint as 32 bytes. */
@Converter(autoApply = true)
public class Sha256Column implements AttributeConverter<Sha256, byte[]> {

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable Sha256 sha256) {
        return sha256 == null ? null : sha256.bytes();
    }

    @Override
    public @Nullable Sha256 convertToEntityAttribute(byte @Nullable [] bytes) {
        return bytes == null ? null : Sha256.of(bytes);
    }
}
