package se.diarium.protocol;

/** A diarienummer with its place: in the heading of an item, in a row of delegationsbeslut, or in running text. */
public record PlacedNumber(Diarienummer number, Origin origin) implements Placed {}
