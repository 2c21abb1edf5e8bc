/**
 * What people have said against a reading: values in the place of others, §§ taken apart or put together, approvals. A change is
 * kept beside what was read, under the § as the paper numbers it, and is laid over every later reading; where a later reading
 * says something new, that becomes a suggestion and changes nothing.
 *
 * <p>The values themselves are changed as the reader's own records, so that what is corrected is stored as what is read is.
 */
@NullMarked
package se.diarium.correction;

import org.jspecify.annotations.NullMarked;
