/**
 * The import as a Jakarta Batch job, and what starts it. The artefacts are adapters; what they do stands in the registry.
 *
 * <pre>
 * discover  Discover → InboxSweep             inboxes → ledger
 * import    OpenFileReader → FileLedger       the next open file, to whichever partition is free
 *           ProtocolProcessor                 bytes → lines → what the paper says → what does not add up
 *           RegistryWriter → Registrar        one transaction a document, or quarantine
 * scans     ScanReader → FileLedger           the next of those that were put aside: pages that are pictures
 *           ScanProcessor                     the same by OCR, one document at a time
 *           RegistryWriter → Registrar
 * close     CloseBooks → RunLedger            the sums
 * </pre>
 *
 * <p>A run is always a new job instance. Whether one is running is asked of the ledger, never of the batch repository.
 */
@NullMarked
package se.diarium.batch;

import org.jspecify.annotations.NullMarked;
