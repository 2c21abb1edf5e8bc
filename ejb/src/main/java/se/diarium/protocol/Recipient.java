package se.diarium.protocol;

/** Somebody to whom the decision is to be sent, as written ("Kommunstyrelsen för kännedom"). */
public record Recipient(String asWritten, Origin origin) implements Placed {}
