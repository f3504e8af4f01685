import { getDocumentProxy } from 'unpdf';
import { FormatError } from '../format-error.js';

/** A PDF that has been opened; it must be destroyed when it has been read. */
export type OpenPdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** No message is printed, no code of the file is run, no font of the system is asked for. */
const options = { verbosity: 0, isEvalSupported: false, disableFontFace: true, useSystemFonts: false, enableXfa: false };

/**
 * Opens a PDF.
 * @throws FormatError for one that needs a password or is damaged.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  try {
    return await getDocumentProxy(Uint8Array.from(bytes), options);
  } catch (error) {
    throw new FormatError(whyNot(error), null, { cause: error });
  }
}

function whyNot(error: unknown): string {
  if (error instanceof Error && error.name === 'PasswordException') {
    return 'is protected by a password; save a copy without one and read that';
  }
  return 'is damaged: no PDF can be made out in it; fetch or save it again';
}
