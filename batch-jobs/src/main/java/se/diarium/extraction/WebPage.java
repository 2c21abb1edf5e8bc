package se.diarium.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import se.diarium.importing.QuarantineReason;
import se.diarium.protocol.Segment;
import se.diarium.protocol.SourceDocument;
import se.diarium.protocol.SourceLine;
import se.diarium.protocol.SourcePage;

/** Reads HTML by jsoup: one page, the cells of a table beside each other, headings bold. Nothing it refers to is fetched. */
final class WebPage {

    private static final Set<String> UNSEEN =
            Set.of("head", "script", "style", "template", "noscript", "svg", "select", "textarea", "iframe", "object");
    private static final Set<String> BOLD = Set.of("b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6");

    private final Budget budget;

    private WebPage(Budget budget) {
        this.budget = budget;
    }

    static SourceDocument read(Path file, Budget budget) throws IOException {
        Document page = parse(PlainText.bytes(file, budget.limits()), budget.limits());
        budget.page();
        NodeTraversor.traverse(
                (node, depth) -> {
                    budget.step();
                    if (depth > budget.limits().depth()) {
                        throw new LimitExceededException(
                                QuarantineReason.TOO_DENSE,
                                "elements lie deeper than " + budget.limits().depth());
                    }
                },
                page);
        FlowingLines lines = new FlowingLines(budget);
        new WebPage(budget).children(page.body(), lines, false);
        List<SourceLine> numbered = new ArrayList<>();
        for (List<Segment> segments : lines.lines()) {
            numbered.add(new SourceLine(1, numbered.size() + 1, segments));
        }
        return new SourceDocument(SourceDocument.Format.HTML, List.of(new SourcePage(1, 0, 0, numbered)));
    }

    private static Document parse(byte[] bytes, Limits limits) throws IOException {
        int tags = 0;
        for (byte b : bytes) {
            if (b == '<' && ++tags > limits.elements()) {
                throw new LimitExceededException(
                        QuarantineReason.TOO_DENSE, "more than " + limits.elements() + " tags");
            }
        }
        Document declared = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        // jsoup takes UTF-8 where the page declares nothing: then its bytes have to tell.
        boolean guessed = declared.charset().name().equals("UTF-8")
                && declared.selectFirst("meta[charset], meta[http-equiv=Content-Type]") == null;
        return guessed ? Jsoup.parse(Charsets.decode(bytes)) : declared;
    }

    private void children(Element parent, FlowingLines lines, boolean bold) {
        for (Node child : parent.childNodes()) {
            budget.step();
            if (child instanceof TextNode text) {
                lines.text(text.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " "), 0, bold);
            } else if (child instanceof Element element && !isUnseen(element)) {
                element(element, lines, bold || BOLD.contains(element.normalName()));
            }
        }
    }

    private void element(Element element, FlowingLines lines, boolean bold) {
        switch (element.normalName()) {
            case "br" -> lines.newLine();
            case "tr" -> row(element, lines, bold);
            case "ol", "ul" -> list(element, lines, bold);
            case "pre" -> {
                lines.newLine();
                element.wholeText().lines().forEach(line -> {
                    lines.text(line, 0, bold);
                    lines.newLine();
                });
            }
            default -> {
                if (element.isBlock()) {
                    lines.newLine();
                }
                children(element, lines, bold);
                if (element.isBlock()) {
                    lines.newLine();
                }
            }
        }
    }

    private void row(Element row, FlowingLines lines, boolean bold) {
        List<List<List<Segment>>> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            FlowingLines inCell = new FlowingLines(budget);
            children(cell, inCell, bold || BOLD.contains(cell.normalName()));
            cells.add(inCell.lines());
        }
        lines.row(cells);
    }

    /** Each item with what a browser writes before it: its number, or a bullet. */
    private void list(Element list, FlowingLines lines, boolean bold) {
        boolean numbered = list.normalName().equals("ol");
        int number = number(list.attr("start"), 1);
        for (Element item : list.children()) {
            number = number(item.attr("value"), number);
            lines.newLine();
            lines.mark(numbered ? number + ". " : "• ");
            element(item, lines, bold);
            number++;
        }
        lines.mark("");
        lines.newLine();
    }

    private static int number(String written, int otherwise) {
        return written.matches("\\d{1,6}") ? Integer.parseInt(written) : otherwise;
    }

    private static boolean isUnseen(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("visibility:hidden");
    }
}
