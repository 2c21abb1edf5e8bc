package se.diarium.protocol;

import java.util.List;

/** What comes before everything else: the meeting, those present, the signatures. */
record FrontPageBlock(List<Line> lines) implements Block {}
