/** Reading pictures: the repairs without Tesseract, the whole with it where it is installed. */
@NullMarked
package se.diarium.extraction.ocr;

import org.jspecify.annotations.NullMarked;
