import { FormatError } from '../format-error.js';
import type { FormatReading } from '../reading.js';

export async function readPdf(_bytes: Uint8Array): Promise<FormatReading> {
  throw new FormatError('is a PDF');
}
