/**
 * Reads pictures of pages with Tesseract, and puts right what it is known to get wrong: the Swedish language data have no "§"
 * among their letters. Whatever comes from here has to be looked through by a person.
 *
 * <pre>
 * PagePicture      a page of a PDF as a picture in grey
 * Tesseract        picture → words with their boxes; twice: in Swedish for the text, in Swedish and English for the "§"
 * SectionSigns     puts the signs of the second reading into the first
 * WordRows         words → lines of segments, also where the paper lay askew
 * ReadingMistakes  party letters, and the §§ that both readings missed: the next one has the next number
 * </pre>
 */
@NullMarked
package se.diarium.extraction.ocr;

import org.jspecify.annotations.NullMarked;
