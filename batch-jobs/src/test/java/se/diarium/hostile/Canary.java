package se.diarium.hostile;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server and a file that a document may name and nobody may ask for. Whatever they say is the song of the canary. */
final class Canary implements AutoCloseable {

    static final String SONG = "kanariefågeln sjunger";

    private final HttpServer server;
    private final Path file;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    Canary(Path folder) throws IOException {
        file = Files.writeString(folder.resolve("hemlig"), SONG);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            byte[] song = SONG.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, song.length);
            exchange.getResponseBody().write(song);
            exchange.close();
        });
        server.start();
    }

    /** An address of the server. */
    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + path;
    }

    /** The address of the file. */
    String fileAddress() {
        return file.toUri().toString();
    }

    /** A document type with an entity {@code e} from the file, one from the server, and a DTD from the server. */
    String declaration() {
        return "<!DOCTYPE d SYSTEM \"" + address("d.dtd") + "\" [<!ENTITY e SYSTEM \"" + fileAddress()
                + "\"><!ENTITY h SYSTEM \"" + address("entity") + "\"><!ENTITY % p SYSTEM \"" + address("parameter")
                + "\">%p;]>";
    }

    /** What has been asked of the server. */
    List<String> asked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
