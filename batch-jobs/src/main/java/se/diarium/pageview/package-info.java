/** Pages of originals as they look: drawn by a worker when somebody looks at them, and kept for the next who does. */
@NullMarked
package se.diarium.pageview;

import org.jspecify.annotations.NullMarked;
