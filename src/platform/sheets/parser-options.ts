import type { Options } from 'csv-parse'

/** A row beyond this is no row: a quotation mark was opened and swallowed the rest of the file. */
export const MAX_ROW_BYTES = 1024 * 1024

/** All line endings at once: files that were joined have more than one kind. */
export const parserOptions = (delimiter: string): Options => ({
  delimiter,
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  relax_quotes: true,
  max_record_size: MAX_ROW_BYTES,
})
