package se.diarium.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.diarium.generator.Paper.Block;
import se.diarium.generator.Paper.Section;
import se.diarium.generator.trait.ContentsForm;
import se.diarium.generator.trait.NoticePlace;

/** Lays out minutes: one setter a part of the protocol, one switch a trait of the layout. */
final class Typesetter {

    private final Minutes minutes;
    private final Layout layout;
    private final FurnitureSetter furniture;

    private Typesetter(Minutes minutes, Layout layout) {
        this.minutes = minutes;
        this.layout = layout;
        this.furniture = new FurnitureSetter(minutes, layout);
    }

    static Typeset typeset(Minutes minutes, Layout layout) {
        return new Typesetter(minutes, layout).typeset();
    }

    private Typeset typeset() {
        Map<String, String> fields = new LinkedHashMap<>();
        List<Truth.People> people = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        List<Block> front = new ArrayList<>(new FrontPageSetter(minutes, layout, fields, people).blocks());
        List<Block> notice = new NoticeSetter(minutes, layout, fields).blocks();
        NoticePlace place = layout.get(NoticePlace.class);
        if (place == NoticePlace.FRONT_PAGE) {
            front.addAll(notice);
        }
        sections.add(furniture.section("", front));
        if (place == NoticePlace.PAGE_OF_ITS_OWN && !notice.isEmpty()) {
            sections.add(furniture.section("", notice));
        }
        if (layout.get(ContentsForm.class) != ContentsForm.NONE) {
            sections.add(furniture.section("", new ContentsSetter(minutes, layout).blocks()));
        }
        List<Truth.Item> items = new ArrayList<>();
        List<Block> all = new ArrayList<>();
        for (int i = 0; i < minutes.items().size(); i++) {
            ItemSetter setter = new ItemSetter(minutes, layout, i);
            List<Block> blocks = setter.blocks();
            items.add(setter.truth());
            if (layout.itemsOnPagesOfTheirOwn()) {
                sections.add(furniture.section("§ " + minutes.items().get(i).number(), blocks));
            } else {
                all.addAll(blocks);
            }
        }
        if (!all.isEmpty()) {
            sections.add(furniture.section("", all));
        }
        if (place == NoticePlace.LAST_PAGE && !notice.isEmpty()) {
            sections.add(furniture.section("", notice));
        }
        return new Typeset(new Paper(sections), new Truth(fields, people, items));
    }
}
