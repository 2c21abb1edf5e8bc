package se.diarium.extraction.worker;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Takes frames apart, and believes nothing of what they say. */
final class FrameReader {

    private final InputStream in;
    private long bytesLeft;
    private ByteBuffer frame = ByteBuffer.allocate(0);

    /** @param mostBytes of all frames together */
    FrameReader(InputStream in, long mostBytes) {
        this.in = in;
        this.bytesLeft = mostBytes;
    }

    /**
     * Takes the next frame in.
     *
     * @throws EOFException if there is none, or only a part of it
     */
    FrameReader next() throws IOException {
        int length = ByteBuffer.wrap(bytes(Integer.BYTES)).getInt();
        bytesLeft -= length;
        if (length < 0 || bytesLeft < 0) {
            throw new OddAnswerException("a frame of " + length + " bytes");
        }
        frame = ByteBuffer.wrap(bytes(length));
        return this;
    }

    // Grows with what really comes: a length is only a claim.
    private byte[] bytes(int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException("ended after " + bytes.length + " of " + count + " bytes");
        }
        return bytes;
    }

    int takeByte() throws OddAnswerException {
        try {
            return frame.get();
        } catch (BufferUnderflowException e) {
            throw tooShort();
        }
    }

    int takeInt() throws OddAnswerException {
        try {
            return frame.getInt();
        } catch (BufferUnderflowException e) {
            throw tooShort();
        }
    }

    long takeLong() throws OddAnswerException {
        try {
            return frame.getLong();
        } catch (BufferUnderflowException e) {
            throw tooShort();
        }
    }

    /** A number from 0 to {@code most}. */
    int takeCount(long most) throws OddAnswerException {
        int count = takeInt();
        if (count < 0 || count > most) {
            throw new OddAnswerException(count + " where at most " + most + " may be");
        }
        return count;
    }

    /** A number that is one. */
    float takeFloat() throws OddAnswerException {
        float value;
        try {
            value = frame.getFloat();
        } catch (BufferUnderflowException e) {
            throw tooShort();
        }
        if (!Float.isFinite(value)) {
            throw new OddAnswerException("a coordinate that is no number");
        }
        return value;
    }

    /** A text of at most so many characters; bytes that are none become replacement characters. */
    String takeText(long mostCharacters) throws OddAnswerException {
        int length = takeCount(frame.remaining() - Integer.BYTES);
        String text = new String(frame.array(), frame.position(), length, StandardCharsets.UTF_8);
        frame.position(frame.position() + length);
        if (text.length() > mostCharacters) {
            throw new OddAnswerException("a text of " + text.length() + " characters");
        }
        return text;
    }

    /** All that is left of the frame. */
    byte[] takeRest() {
        byte[] rest = new byte[frame.remaining()];
        frame.get(rest);
        return rest;
    }

    /** The frame has to be at its end. */
    void end() throws OddAnswerException {
        if (frame.hasRemaining()) {
            throw new OddAnswerException(frame.remaining() + " bytes too many");
        }
    }

    private static OddAnswerException tooShort() {
        return new OddAnswerException("a frame that is too short");
    }
}
