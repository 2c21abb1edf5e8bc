package se.diarium.generator;

import java.util.ArrayList;
import java.util.List;
import se.diarium.generator.Paper.Anchor;
import se.diarium.generator.Paper.Beside;
import se.diarium.generator.Paper.Block;
import se.diarium.generator.Paper.Gap;
import se.diarium.generator.Paper.Heading;
import se.diarium.generator.Paper.Point;
import se.diarium.generator.Paper.Text;
import se.diarium.generator.trait.BackgroundHeading;
import se.diarium.generator.trait.BasisHeading;
import se.diarium.generator.trait.BasisPlace;
import se.diarium.generator.trait.Debate;
import se.diarium.generator.trait.DecisionPlace;
import se.diarium.generator.trait.ItemEnd;
import se.diarium.generator.trait.Margin;
import se.diarium.generator.trait.OthersProposal;
import se.diarium.generator.trait.RecipientMark;
import se.diarium.generator.trait.RoutingHeading;
import se.diarium.generator.trait.RoutingList;
import se.diarium.generator.trait.RoutingPlace;
import se.diarium.generator.trait.Trap;

/** Sets one item: its heading, what was said, what was decided, who is told. */
final class ItemSetter {

    /** In hundredths of the line: where the text beside a margin, the recipients beside their heading, a box begin. */
    private static final int BESIDE_MARGIN = 34;

    private static final int BESIDE_HEADING = 34;
    private static final int BOX = 66;

    private final Meeting meeting;
    private final Body body;
    private final Item item;
    private final Layout layout;
    private final HeadingSetter heading;
    private final DecisionSetter decision;
    private final DelegationSetter delegation;
    private final Traps traps;
    private final List<String> recipients = new ArrayList<>();

    ItemSetter(Minutes minutes, Layout layout, int index) {
        this.meeting = minutes.meeting();
        this.body = meeting.body();
        this.item = minutes.items().get(index);
        this.layout = layout;
        this.heading = new HeadingSetter(meeting, item, index + 1, layout);
        this.decision = new DecisionSetter(meeting, item, layout);
        this.delegation = new DelegationSetter(item, layout);
        this.traps = new Traps(meeting, layout.get(Trap.class));
    }

    /** What a reader should find, once the blocks are set. */
    Truth.Item truth() {
        return new Truth.Item(
                item.number(),
                heading.title(),
                heading.numbers(),
                decision.truth(),
                List.copyOf(recipients),
                delegation.truth());
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Anchor(item.number()));
        List<Block> margin = new ArrayList<>(heading.paragraphAndNumbers());
        List<Block> text = new ArrayList<>(heading.titleBelow());
        switch (layout.get(Margin.class)) {
            case NONE -> {
                blocks.addAll(margin);
                blocks.addAll(text);
                blocks.addAll(text(routing()));
            }
            case HEADING -> {
                text.addAll(text(routing()));
                blocks.add(new Beside(margin, text, BESIDE_MARGIN));
            }
            case HEADING_AND_RECIPIENTS -> {
                margin.addAll(routing());
                text.addAll(text(List.of()));
                blocks.add(new Beside(margin, text, BESIDE_MARGIN));
            }
        }
        blocks.add(new Gap());
        return blocks;
    }

    /** What an item says below its heading, with the recipients where they have their place. */
    private List<Block> text(List<Block> routing) {
        List<Block> blocks = new ArrayList<>();
        boolean box = layout.get(RoutingPlace.class) == RoutingPlace.BOX_BESIDE_TEXT
                && !routing.isEmpty()
                && !item.background().isEmpty();
        boolean first = layout.get(DecisionPlace.class) == DecisionPlace.FIRST;
        OthersProposal others = layout.get(OthersProposal.class);
        if (first) {
            blocks.addAll(decision.blocks());
        }
        if (box) {
            blocks.add(new Beside(background(), routing, BOX));
        } else {
            blocks.addAll(background());
        }
        blocks.addAll(debate());
        if (!others.afterwards()) {
            blocks.addAll(othersProposal(others));
        }
        blocks.addAll(basis(BasisPlace.BEFORE_DECISION));
        if (!first) {
            blocks.addAll(decision.blocks());
        }
        blocks.addAll(delegation.blocks());
        if (others.afterwards()) {
            blocks.addAll(othersProposal(others));
        }
        if (isMatter()) {
            blocks.addAll(traps.afterDecision());
        }
        blocks.addAll(basis(BasisPlace.BEFORE_ROUTING));
        if (!box) {
            blocks.addAll(routing);
        }
        blocks.addAll(basis(BasisPlace.LAST));
        String end = layout.get(ItemEnd.class).text();
        if (!end.isEmpty()) {
            blocks.add(new Text(end));
        }
        if (isMatter()) {
            blocks.addAll(traps.afterItem());
        }
        return blocks;
    }

    /** Not one of the items that every meeting has. */
    private boolean isMatter() {
        return !item.recipients().isEmpty();
    }

    private List<Block> background() {
        List<Block> blocks = new ArrayList<>();
        if (!item.background().isEmpty()) {
            blocks.add(new Heading(2, layout.get(BackgroundHeading.class).text()));
            item.background().forEach(paragraph -> blocks.add(new Text(paragraph)));
            if (isMatter()) {
                blocks.addAll(traps.inBackground());
            }
        }
        return blocks;
    }

    private List<Block> debate() {
        Debate debate = layout.get(Debate.class);
        if (!isMatter() || debate == Debate.NONE) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        String member = meeting.present().get(2).toString();
        switch (debate) {
            case CLAIMS -> {
                blocks.add(new Heading(2, "Yrkanden"));
                blocks.add(new Text(member + " yrkar bifall till förvaltningens förslag."));
                blocks.add(new Heading(2, "Propositionsordning"));
                blocks.add(
                        new Text(
                                "Ordföranden ställer proposition på bifall och avslag och finner att förslaget har bifallits."));
            }
            case VOTE -> {
                blocks.add(new Heading(2, "Beslutsgång"));
                blocks.add(new Text("Ordföranden finner bifall till förvaltningens förslag. Omröstning begärs."));
                blocks.add(new Heading(2, "Omröstning"));
                blocks.add(
                        new Text("Godkänd voteringsordning: ”Ja till förvaltningens förslag. Nej till återremiss.”"));
                blocks.add(new Heading(2, "Omröstningsresultat"));
                blocks.add(new Text("Med 4 ja-röster mot 1 nej-röst har förvaltningens förslag bifallits."));
            }
            case TALK -> {
                blocks.add(new Heading(2, "Dagens sammanträde"));
                blocks.add(new Text(meeting.others().get(2) + ", redogör för ärendet."));
                blocks.add(new Heading(2, "Överläggning"));
                blocks.add(new Text("Frågor ställs om kostnaden och om tidplanen."));
            }
            case NOT_TAKING_PART -> {
                blocks.add(new Heading(2, "Jäv"));
                blocks.add(new Text(member + " deltar på grund av jäv inte i ärendets behandling."));
                blocks.add(new Heading(2, "Deltar inte i beslutet"));
                blocks.add(new Text("Ledamöterna från V deltar inte i beslutet."));
            }
            case NONE -> {}
        }
        return blocks;
    }

    private List<Block> othersProposal(OthersProposal others) {
        List<Block> blocks = new ArrayList<>();
        if (!isMatter() || others == OthersProposal.NONE) {
            return blocks;
        }
        boolean own = body.equals(Exempelkoping.WORKING_COMMITTEE)
                && (others == OthersProposal.COMMITTEE || others == OthersProposal.COMMITTEE_IN_CAPITALS);
        blocks.add(new Heading(2, (own ? OthersProposal.DEPARTMENT : others).heading(body.department())));
        for (int i = 0; i < item.decisions().size(); i++) {
            blocks.add(new Point(
                    i + 1 + ".", Setting.capital(item.decisions().get(i).text()) + "."));
        }
        return blocks;
    }

    private List<Block> basis(BasisPlace place) {
        List<Block> blocks = new ArrayList<>();
        if (layout.get(BasisPlace.class) == place && !item.attachments().isEmpty()) {
            blocks.add(new Heading(2, layout.get(BasisHeading.class).text()));
            item.attachments().forEach(attachment -> blocks.add(new Text(attachment)));
        }
        return blocks;
    }

    private List<Block> routing() {
        List<Block> blocks = new ArrayList<>();
        if (item.recipients().isEmpty()) {
            return blocks;
        }
        RecipientMark mark = layout.get(RecipientMark.class);
        for (int i = 0; i < item.recipients().size(); i++) {
            recipients.add(
                    mark.write(item.recipients().get(i), i, item.recipients().size()));
        }
        String heading = layout.get(RoutingHeading.class).text();
        RoutingList list = layout.get(RoutingList.class);
        if (list == RoutingList.BEHIND_HEADING) {
            blocks.add(new Text(heading + " " + String.join(", ", recipients)));
            return blocks;
        }
        if (list == RoutingList.RUN_TOGETHER && !oneWordEach()) {
            list = RoutingList.LINES;
        }
        blocks.addAll(headed(new Heading(2, heading), listed(list)));
        return blocks;
    }

    private List<Block> headed(Heading heading, List<Block> listed) {
        if (layout.get(RoutingPlace.class) == RoutingPlace.BESIDE_HEADING) {
            return List.of(new Beside(List.of(heading), listed, BESIDE_HEADING));
        }
        List<Block> blocks = new ArrayList<>(listed);
        blocks.add(0, heading);
        return blocks;
    }

    private List<Block> listed(RoutingList list) {
        List<Block> blocks = new ArrayList<>();
        switch (list) {
            case LINES -> recipients.forEach(recipient -> blocks.add(new Text(recipient)));
            case COMMAS -> blocks.add(new Text(String.join(", ", recipients)));
            case TRAILING_COMMA -> blocks.add(new Text(String.join(", ", recipients) + ","));
            case RUN_TOGETHER -> blocks.add(new Text(String.join(" ", recipients)));
            case BULLETS -> recipients.forEach(recipient -> blocks.add(new Point("•", recipient)));
            case DASHES -> recipients.forEach(recipient -> blocks.add(new Point("-", recipient)));
            case BEHIND_HEADING -> {}
        }
        return blocks;
    }

    private boolean oneWordEach() {
        return recipients.stream().noneMatch(recipient -> recipient.contains(" "));
    }
}
