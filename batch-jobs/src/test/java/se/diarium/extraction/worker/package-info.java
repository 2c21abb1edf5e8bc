@NullMarked
package se.diarium.extraction.worker;

import org.jspecify.annotations.NullMarked;
