import { FormatError } from '../format-error.js';
import { readMarkup } from '../markup/read-markup.js';

/** What a part of a DOCX says. Elements of the word processing namespace come without a prefix, others with theirs. */
export interface WordHandler {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close(name: string): void;
  text(value: string): void;
}

/**
 * Hands the elements of one XML part, with those of their attributes that are named, to `handler`. The part's root element
 * tells which prefix the namespace has.
 * @throws FormatError for a part with a document type, which may hold entities that expand without end.
 */
export function readWordPart(xml: string, attributes: readonly string[], handler: WordHandler): void {
  const prefix = /<([A-Za-z_][\w.-]{0,30}:)?[A-Za-z_]/.exec(xml)?.[1] ?? '';
  const local = (name: string): string => (prefix !== '' && name.startsWith(prefix) ? name.slice(prefix.length) : name);
  const attributePrefix = prefix === '' ? 'w:' : prefix;
  const given = new Map<string, string>();
  readMarkup(xml, 'xml', {
    attributes: new Set(attributes.flatMap((name) => [name, attributePrefix + name])),
    open: (name, values) => {
      given.clear();
      for (const [key, value] of values) given.set(key.startsWith(attributePrefix) ? key.slice(attributePrefix.length) : key, value);
      handler.open(local(name), given);
    },
    close: (name) => handler.close(local(name)),
    text: (value) => handler.text(value),
    declaration: () => {
      throw new FormatError('declares a document type of its own, which no word processor does, and was not read; save it again in one');
    },
  });
}
