package se.diarium.generator;

import java.time.LocalDate;

/** A decision on delegation that is reported to the body. */
public record Delegated(String point, String description, String delegate, CaseNumber number, LocalDate date) {}
