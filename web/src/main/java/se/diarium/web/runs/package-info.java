/** Körningar: the list, one run with its files while it works and afterwards, "kör nu", upload and "läs om". */
@NullMarked
package se.diarium.web.runs;

import org.jspecify.annotations.NullMarked;
