package se.diarium.extraction.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Puts values together and sends them as one frame: its length in four bytes, then the values. */
final class FrameWriter {

    private static final int FIRST_SIZE = 16 << 10;

    private final OutputStream out;
    private ByteBuffer frame = ByteBuffer.allocate(FIRST_SIZE);

    FrameWriter(OutputStream out) {
        this.out = out;
    }

    FrameWriter putByte(int value) {
        room(1).put((byte) value);
        return this;
    }

    FrameWriter putInt(int value) {
        room(Integer.BYTES).putInt(value);
        return this;
    }

    FrameWriter putLong(long value) {
        room(Long.BYTES).putLong(value);
        return this;
    }

    FrameWriter putFloat(float value) {
        room(Float.BYTES).putFloat(value);
        return this;
    }

    FrameWriter putBytes(byte[] bytes) {
        room(bytes.length).put(bytes);
        return this;
    }

    /** Half a character of two (a lone surrogate) becomes a question mark. */
    FrameWriter putText(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        putInt(bytes.length);
        room(bytes.length).put(bytes);
        return this;
    }

    void send() throws IOException {
        byte[] length =
                ByteBuffer.allocate(Integer.BYTES).putInt(frame.position()).array();
        out.write(length);
        out.write(frame.array(), 0, frame.position());
        frame.clear();
    }

    private ByteBuffer room(int bytes) {
        if (frame.remaining() < bytes) {
            int size = Math.addExact(frame.position(), bytes);
            ByteBuffer larger = ByteBuffer.allocate(Math.max(size, Math.min(frame.capacity(), 1 << 28) * 2));
            frame = larger.put(frame.flip());
        }
        return frame;
    }
}
