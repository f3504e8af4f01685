/**
 * A file that cannot be read. The message is for the person who named the file: what is wrong, and what to do.
 * `file` is the name as given, null until it is known; it stands before the message.
 */
export class FormatError extends Error {
  override name = 'FormatError';

  constructor(
    readonly sentence: string,
    readonly file: string | null = null,
    options?: ErrorOptions,
  ) {
    super(file === null ? sentence : `${file}: ${sentence}`, options);
  }

  /** The same error, said of this file. */
  of(file: string): FormatError {
    return new FormatError(this.sentence, file, { cause: this.cause });
  }
}
