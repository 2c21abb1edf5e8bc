package se.diarium.importing;

/**
 * The answer to the wish that a run be started.
 *
 * @param run the run that works now
 * @param started whether it is a new one; else another was running already
 */
public record RunStart(long run, boolean started) {}
