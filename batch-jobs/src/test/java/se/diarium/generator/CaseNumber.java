package se.diarium.generator;

/** A case of the municipality, however a layout writes its number. */
public record CaseNumber(String diary, int year, int serial, String classCode) {}
