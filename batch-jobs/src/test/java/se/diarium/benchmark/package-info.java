/** How long reading takes beside bare PDFBox and bare Tika, on the same generated protocols, in one run. */
@NullMarked
package se.diarium.benchmark;

import org.jspecify.annotations.NullMarked;
