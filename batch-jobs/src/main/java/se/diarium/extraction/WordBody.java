package se.diarium.extraction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.diarium.protocol.DraftMark;
import se.diarium.protocol.Remark.Kind;
import se.diarium.protocol.Segment;
import se.diarium.protocol.SourceLine;
import se.diarium.protocol.SourcePage;

/**
 * Makes pages of the body of a DOCX. A section is a page, and so is what follows a page break; its first lines are the
 * section's header and its last ones the footer, since the § of an item may stand in the header only ("Paragraf § 3"). Where
 * a header differs on a section's first page, that one is taken: "§ 3", not "§ 3 forts.".
 *
 * <p>Works on the XML and not on POI's objects, which leave out what lies in content controls. Shown is what the paper shows:
 * inserted text, not deleted text, no hidden text, no field codes, no comments.
 */
final class WordBody {

    /** A header or footer is of one of these kinds; the third, for even pages, has the same words as the default. */
    private enum Furniture {
        FIRST_HEADER("headerReference", "first"),
        HEADER("headerReference", "default"),
        FIRST_FOOTER("footerReference", "first"),
        FOOTER("footerReference", "default");

        final String element;
        final String type;

        Furniture(String element, String type) {
            this.element = element;
            this.type = type;
        }
    }

    private final XWPFDocument document;
    private final Budget budget;
    private final Remarks remarks;
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final Map<Furniture, String> references = new EnumMap<>(Furniture.class);
    private final List<List<List<Segment>>> pages = new ArrayList<>();
    private FlowingLines lines;

    WordBody(XWPFDocument document, Budget budget, Remarks remarks) {
        this.document = document;
        this.budget = budget;
        this.remarks = remarks;
        styles = new WordStyles(document);
        numbering = new WordNumbering(document);
        lines = new FlowingLines(budget);
    }

    List<SourcePage> pages() {
        Element body = (Element) document.getDocument().getBody().getDomNode();
        for (Element block : Wml.children(body)) {
            // One by one, since a section may have ended: each has lines of its own.
            block(block, lines);
        }
        endSection(Wml.child(body, "sectPr"));
        List<SourcePage> numbered = new ArrayList<>();
        for (List<List<Segment>> page : pages) {
            budget.page();
            int number = numbered.size() + 1;
            List<SourceLine> sourceLines = new ArrayList<>();
            for (List<Segment> segments : page) {
                sourceLines.add(new SourceLine(number, sourceLines.size() + 1, segments));
            }
            numbered.add(new SourcePage(number, 0, 0, sourceLines));
        }
        return numbered;
    }

    /** Paragraphs and tables, in whatever they are wrapped: content controls, custom XML, insertions. */
    private void blocks(Node parent, FlowingLines out) {
        Wml.children(parent).forEach(block -> block(block, out));
    }

    private void block(Element block, FlowingLines out) {
        budget.step();
        switch (block.getLocalName()) {
            case "p" -> paragraph(block, out);
            case "tbl" -> table(block, out);
            case "del", "moveFrom" -> remarks.add(Kind.TRACKED_CHANGES);
            case "sectPr", "sdtPr", "sdtEndPr" -> {}
            case "altChunk" -> remarks.add(Kind.UNREAD_PART);
            default -> {
                remarkInsertion(block);
                blocks(block, out);
            }
        }
    }

    private void paragraph(Element paragraph, FlowingLines out) {
        Element properties = Wml.child(paragraph, "pPr");
        WordStyles.Look look = styles.paragraph(properties);
        out.newLine();
        if (Boolean.TRUE.equals(Wml.onOff(properties, "pageBreakBefore"))) {
            out.newPage();
        }
        String label = numbering.next(look.numbering());
        if (!label.isEmpty()) {
            out.text(label + " ", look.sizeOrDefault(), look.isBold());
        }
        runs(paragraph, look, out);
        out.newLine();
        Element endOfSection = Wml.child(properties, "sectPr");
        if (endOfSection != null) {
            endSection(endOfSection);
        }
    }

    private void runs(Node parent, WordStyles.Look paragraph, FlowingLines out) {
        for (Element child : Wml.children(parent)) {
            budget.step();
            switch (child.getLocalName()) {
                case "r" -> run(child, paragraph, out);
                case "del", "moveFrom" -> remarks.add(Kind.TRACKED_CHANGES);
                case "pPr", "sdtPr", "sdtEndPr" -> {}
                default -> {
                    remarkInsertion(child);
                    runs(child, paragraph, out);
                }
            }
        }
    }

    private void remarkInsertion(Element element) {
        if ("ins".equals(element.getLocalName()) || "moveTo".equals(element.getLocalName())) {
            remarks.add(Kind.TRACKED_CHANGES);
        }
    }

    private void run(Element run, WordStyles.Look paragraph, FlowingLines out) {
        WordStyles.Look look = styles.run(Wml.child(run, "rPr"), paragraph);
        if (look.isHidden()) {
            remarkUnseen(run);
            return;
        }
        for (Element part : Wml.children(run)) {
            switch (part.getLocalName()) {
                case "t" -> out.text(Wml.text(part), look.sizeOrDefault(), look.isBold());
                case "noBreakHyphen" -> out.text("-", look.sizeOrDefault(), look.isBold());
                case "tab", "ptab" -> out.gap();
                case "cr" -> out.newLine();
                case "br" -> {
                    if ("page".equals(Wml.attribute(part, "type"))) {
                        out.newPage();
                    } else {
                        out.newLine();
                    }
                }
                case "drawing", "pict", "AlternateContent" -> textBoxes(part, out);
                default -> {}
            }
        }
    }

    private void remarkUnseen(Element run) {
        Element text = Wml.child(run, "t");
        if (text != null && !Wml.text(text).isBlank()) {
            remarks.add(Kind.UNSEEN_TEXT, null, Wml.text(text));
        }
    }

    /** Word writes a watermark as art of letters, in a header. */
    private void remarkWatermark(Element art) {
        String words = Wml.attribute(art, "string");
        if (words != null && !words.isBlank()) {
            remarks.add(DraftMark.is(words) ? Kind.DRAFT : Kind.SLANTED_TEXT, null, words);
        }
    }

    /** A text box lies in a drawing, and once more in the fallback for older versions. */
    private void textBoxes(Node parent, FlowingLines out) {
        for (Element child : Wml.children(parent)) {
            budget.step();
            switch (child.getLocalName()) {
                case "txbxContent" -> {
                    FlowingLines inBox = new FlowingLines(budget);
                    blocks(child, inBox);
                    out.add(inBox.lines());
                }
                case "Fallback" -> {}
                case "textpath" -> remarkWatermark(child);
                default -> textBoxes(child, out);
            }
        }
    }

    private void table(Element table, FlowingLines out) {
        for (Element row : Wml.children(table)) {
            budget.step();
            switch (row.getLocalName()) {
                case "tr" -> out.row(cells(row));
                case "tblPr", "tblGrid" -> {}
                default -> table(row, out);
            }
        }
    }

    private List<List<List<Segment>>> cells(Element row) {
        List<List<List<Segment>>> cells = new ArrayList<>();
        if (deleted(row)) {
            return cells;
        }
        for (Element cell : Wml.children(row)) {
            switch (cell.getLocalName()) {
                case "tc" -> {
                    FlowingLines inCell = new FlowingLines(budget);
                    blocks(cell, inCell);
                    cells.add(inCell.lines());
                }
                case "trPr", "tblPrEx" -> {}
                default -> cells.addAll(cells(cell));
            }
        }
        return cells;
    }

    private static boolean deleted(Element row) {
        return Wml.child(Wml.child(row, "trPr"), "del") != null;
    }

    private void endSection(@Nullable Element properties) {
        List<List<List<Segment>>> section = lines.pages();
        lines = new FlowingLines(budget);
        if (properties != null) {
            for (Element reference : Wml.children(properties)) {
                for (Furniture kind : Furniture.values()) {
                    String id = Wml.attribute(reference, "id");
                    if (kind.element.equals(reference.getLocalName())
                            && kind.type.equals(Wml.attribute(reference, "type"))
                            && id != null) {
                        references.put(kind, id);
                    }
                }
            }
        }
        boolean differs = Boolean.TRUE.equals(Wml.onOff(properties, "titlePg"));
        boolean goesOn = "continuous".equals(Wml.value(properties, "type")) && !pages.isEmpty();
        for (int i = 0; i < section.size(); i++) {
            if (goesOn && i == 0) {
                pages.get(pages.size() - 1).addAll(section.get(0));
                continue;
            }
            boolean first = i == 0 && differs;
            List<List<Segment>> page = new ArrayList<>(furniture(first ? Furniture.FIRST_HEADER : Furniture.HEADER));
            page.addAll(section.get(i));
            page.addAll(furniture(first ? Furniture.FIRST_FOOTER : Furniture.FOOTER));
            pages.add(page);
        }
    }

    private List<List<Segment>> furniture(Furniture kind) {
        String id = references.get(kind);
        POIXMLDocumentPart part = id == null ? null : document.getRelationById(id);
        if (!(part instanceof XWPFHeaderFooter headerOrFooter)) {
            return List.of();
        }
        FlowingLines out = new FlowingLines(budget);
        blocks(headerOrFooter._getHdrFtr().getDomNode(), out);
        return out.lines();
    }
}
