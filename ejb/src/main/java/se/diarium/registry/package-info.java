/**
 * What the authority has registered: municipality → body → meeting → protocol → versions → items, and the case files that the
 * items name.
 *
 * <p>A meeting has one protocol, but for §§ approved at once, which may have one of their own. A protocol has a version for
 * every file that came in; the one whose file was discovered last is current, the others stay readable. A case file is one a
 * diary, year and serial, however the papers pad or spell its number.
 */
@NullMarked
package se.diarium.registry;

import org.jspecify.annotations.NullMarked;
