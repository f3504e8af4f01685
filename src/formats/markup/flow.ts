/**
 * Lines being put together from the blocks and runs of a document. A blank line stands where the document shows a gap,
 * never two together, never first or last.
 */
export class Flow {
  private readonly done: string[] = [];
  private line = '';
  private atSpace = true;
  private prefix = '';
  private gapDue = false;

  /** Adds to the current line, as it is; a `\n` in it breaks the line. */
  text(value: string): void {
    const parts = value.split('\n');
    parts.forEach((part, index) => {
      if (index > 0) this.breakLine();
      this.add(part);
    });
  }

  /** Adds text whose white space counts as one space, and as none at the beginning of a line. */
  collapsed(value: string): void {
    const words = value.replace(/[ \t\n\r\f]+/g, ' ');
    this.add(this.atSpace && words.startsWith(' ') ? words.slice(1) : words);
  }

  /** What stands before the next words, such as the number of a list entry; dropped if no words follow. */
  mark(prefix: string): void {
    this.endLine();
    this.prefix = prefix;
  }

  /** Drops a mark that no words followed. */
  unmark(): void {
    this.mark('');
  }

  /** Breaks the line inside a block: an empty line is shown as a gap. */
  breakLine(): void {
    if (this.line.trim() === '') this.gap();
    else this.endLine();
  }

  /** Ends the current line; an empty one is no line. */
  endLine(): void {
    const line = this.line.trimEnd();
    this.line = '';
    this.atSpace = true;
    if (line === '') return;
    this.push(this.prefix + line);
    this.prefix = '';
  }

  /** Ends the current line and shows a gap before the next one. */
  gap(): void {
    this.endLine();
    this.gapDue = true;
  }

  /** Adds finished lines, keeping their blank ones. */
  append(lines: readonly string[]): void {
    this.endLine();
    for (const line of lines) {
      if (line === '') this.gapDue = true;
      else this.push(line);
    }
  }

  /** Ends the current line and hands out all of them. */
  finish(): string[] {
    this.endLine();
    return this.done;
  }

  private add(words: string): void {
    if (words === '') return;
    this.line += words;
    this.atSpace = words.endsWith(' ');
  }

  private push(line: string): void {
    if (this.gapDue && this.done.length > 0) this.done.push('');
    this.gapDue = false;
    this.done.push(line);
  }
}
