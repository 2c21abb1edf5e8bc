/** Tables to take along: as CSV and as a workbook. What stands in them comes from documents that anybody may have written. */
@NullMarked
package se.diarium.web.table;

import org.jspecify.annotations.NullMarked;
