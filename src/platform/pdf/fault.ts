/** A sheet could not be made; the message is for a log and not for a person. */
export class PdfFault extends Error {
  override name = 'PdfFault'
}
