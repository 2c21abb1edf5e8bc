package se.diarium.generator;

import java.util.List;

/**
 * Something that a body may have on its agenda.
 *
 * @param decisions as they stand after "beslutar att"
 */
record Matter(
        String title,
        List<String> background,
        List<String> decisions,
        List<String> recipients,
        List<String> attachments) {}
