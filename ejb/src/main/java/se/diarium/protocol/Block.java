package se.diarium.protocol;

import java.util.List;

/** A part of the minutes, from its first line to the first line of the next part. */
sealed interface Block permits FrontPageBlock, NoticeBlock, ContentsBlock, ItemBlock, AppendixBlock {

    /** The lines that it holds so far, in order; the document adds to them while the block is open. */
    List<Line> lines();

    /** Knows where blocks of one kind start. */
    @FunctionalInterface
    interface Start {

        /** Whether a block of this kind starts at the line the cursor stands on. */
        boolean startsAt(Cursor cursor);
    }
}
