package se.diarium.web.documents;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.diarium.browsing.Original;
import se.diarium.browsing.Protocols;
import se.diarium.extraction.PageView;
import se.diarium.extraction.UnreadableDocumentException;
import se.diarium.pageview.PageViews;
import se.diarium.protocol.Box;
import se.diarium.protocol.Segment;
import se.diarium.protocol.SourceDocument.Format;
import se.diarium.protocol.SourceLine;
import se.diarium.protocol.SourcePage;

/**
 * A page of a version as a picture ({@code /sida/12/3.png}), and where its words are ({@code /sida/12/3.json}): places are
 * parts of the page's width and height.
 */
@WebServlet("/sida/*")
public class PageServlet extends HttpServlet {

    private static final Pattern ADDRESS = Pattern.compile("/([1-9]\\d{0,17}+)/([1-9]\\d{0,4}+)\\.(png|json)");

    @Inject
    private Protocols protocols;

    @Inject
    private PageViews pages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!address.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            Optional<Original> original = protocols.original(Long.parseLong(address.group(1)));
            if (original.filter(file -> file.format() == Format.PDF).isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            PageView view = pages.page(original.get().sha256(), Integer.parseInt(address.group(2)));
            send(view, address.group(3).equals("png"), response);
        } catch (EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (UnreadableDocumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(PageView view, boolean picture, HttpServletResponse response) throws IOException {
        byte[] bytes = picture ? view.png() : json(view.words()).toString().getBytes(StandardCharsets.UTF_8);
        response.setContentType(picture ? "image/png" : "application/json");
        response.setContentLength(bytes.length);
        // The bytes of a version are never others.
        response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
        response.getOutputStream().write(bytes);
    }

    private static JsonObject json(SourcePage page) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        for (SourceLine line : page.lines()) {
            JsonArrayBuilder words = Json.createArrayBuilder();
            for (Segment word : line.segments()) {
                Box box = word.box();
                if (box != null) {
                    words.add(Json.createArrayBuilder()
                            .add(word.text())
                            .add(part(box.x0(), page.width()))
                            .add(part(box.y0(), page.height()))
                            .add(part(box.x1(), page.width()))
                            .add(part(box.y1(), page.height())));
                }
            }
            lines.add(words);
        }
        return Json.createObjectBuilder()
                .add("width", page.width())
                .add("height", page.height())
                .add("lines", lines)
                .build();
    }

    private static double part(float points, float of) {
        return of <= 0 ? 0 : Math.round(points / of * 10_000) / 10_000.0;
    }
}
