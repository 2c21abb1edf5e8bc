/** Ärenden: the search by diarienummer, and one case file over bodies and meetings. */
@NullMarked
package se.diarium.web.cases;

import org.jspecify.annotations.NullMarked;
