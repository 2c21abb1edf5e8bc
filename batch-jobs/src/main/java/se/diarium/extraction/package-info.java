/** From the bytes of a file to positioned lines: Tika tells the type, PDFBox and POI read; every limit stands here. */
@NullMarked
package se.diarium.extraction;

import org.jspecify.annotations.NullMarked;
