package se.diarium.extraction;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * Bytes in memory, as PDFBox reads them: one at a time, by a call each. Its own classes keep them in pages of 4 kB, and look up
 * the page for every byte.
 */
final class Bytes implements RandomAccessRead {

    private final byte[] bytes;
    private int at;
    private boolean closed;

    Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() {
        return at < bytes.length ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        if (at >= bytes.length) {
            return -1;
        }
        int read = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, into, from, read);
        at += read;
        return read;
    }

    @Override
    public int peek() {
        return at < bytes.length ? bytes[at] & 0xFF : -1;
    }

    @Override
    public void rewind(int count) throws IOException {
        seek(at - (long) count);
    }

    @Override
    public long getPosition() {
        return at;
    }

    /** Behind the end there is nothing: a place there is the end. */
    @Override
    public void seek(long position) throws IOException {
        if (position < 0) {
            throw new IOException("before the first byte");
        }
        at = (int) Math.min(position, bytes.length);
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public boolean isEOF() {
        return at >= bytes.length;
    }

    @Override
    public RandomAccessReadView createView(long start, long length) throws IOException {
        return new RandomAccessReadView(this, start, length);
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
