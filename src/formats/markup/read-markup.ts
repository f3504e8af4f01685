import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** What a document's markup says, in its order. Names are as written in XML and in lower case in HTML. */
export interface MarkupHandler {
  /** Attributes that the handler asked for in `attributes`; an attribute without a value has the empty string. */
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close(name: string): void;
  /** A run of text, its entities decoded; one text may come in several runs. */
  text(value: string): void;
  /** What stands in `<!...>`, without the brackets; a document type may come in several pieces. */
  declaration(value: string): void;
  attributes: ReadonlySet<string>;
}

/**
 * Hands the tags and texts of HTML or XML to `handler`, one after the other and without building a tree, so that neither
 * depth nor unclosed tags cost anything. Comments, scripts' markup and processing instructions are passed over.
 * Nothing is checked for being well formed: what is open and what a closing tag closes is the handler's to know.
 */
export function readMarkup(source: string, kind: 'html' | 'xml', handler: MarkupHandler): void {
  const isXml = kind === 'xml';
  let tag = '';
  let attribute: string | null = null;
  let value = '';
  let attributes = new Map<string, string>();
  const named = (start: number, end: number): string => (isXml ? source.slice(start, end) : source.slice(start, end).toLowerCase());
  const callbacks: TokenizerCallbacks = {
    onopentagname: (start, end) => {
      tag = named(start, end);
      attributes = new Map();
    },
    onattribname: (start, end) => {
      const name = named(start, end);
      attribute = handler.attributes.has(name) ? name : null;
      value = '';
    },
    onattribdata: (start, end) => {
      if (attribute !== null) value += source.slice(start, end);
    },
    onattribentity: (codepoint) => {
      if (attribute !== null) value += String.fromCodePoint(codepoint);
    },
    onattribend: () => {
      if (attribute !== null && !attributes.has(attribute)) attributes.set(attribute, value);
    },
    onopentagend: () => handler.open(tag, attributes),
    onselfclosingtag: () => {
      handler.open(tag, attributes);
      if (isXml) handler.close(tag);
    },
    onclosetag: (start, end) => handler.close(named(start, end)),
    ontext: (start, end) => handler.text(source.slice(start, end)),
    ontextentity: (codepoint) => handler.text(String.fromCodePoint(codepoint)),
    oncdata: (start, end, offset) => {
      if (isXml) handler.text(source.slice(start, end - offset));
    },
    ondeclaration: (start, end) => handler.declaration(source.slice(start, end)),
    oncomment: () => undefined,
    onprocessinginstruction: () => undefined,
    onend: () => undefined,
  };
  const tokenizer = new Tokenizer({ xmlMode: isXml, decodeEntities: true }, callbacks);
  tokenizer.write(source);
  tokenizer.end();
}
