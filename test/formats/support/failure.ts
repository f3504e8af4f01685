import { FormatError } from '../../../src/formats/format-error.js';
import { readBytes } from '../../../src/formats/read-bytes.js';

/** What a person is told about bytes that cannot be read; fails where they can be, or where anything else is thrown. */
export async function failureOf(bytes: Uint8Array, name: string): Promise<string> {
  try {
    const { text } = await readBytes(bytes, name);
    throw new Error(`was read as ${JSON.stringify(text.slice(0, 200))}`);
  } catch (error) {
    if (error instanceof FormatError) return error.message;
    throw error;
  }
}
