import { layered, noProperties, propertyAttributes, setProperty, type ParagraphProperties } from './paragraph-properties.js';
import { readWordPart } from './read-word-part.js';

interface Style {
  basedOn: string | null;
  own: ParagraphProperties;
}

/** The paragraph styles of a document: what each sets, with what it is based on. */
export class Styles {
  private readonly styles = new Map<string, Style>();
  private readonly defaults = noProperties();
  private readonly resolved = new Map<string, ParagraphProperties>();
  private defaultStyle: string | null = null;

  /** `xml` is the styles part, null where the document has none. */
  constructor(xml: string | null) {
    if (xml !== null) this.read(xml);
  }

  /** What a paragraph of this style (null: of the default one) has where it sets nothing itself. */
  of(styleId: string | null): ParagraphProperties {
    const id = styleId ?? this.defaultStyle;
    if (id === null) return this.defaults;
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const properties = layered(this.chain(id), this.defaults);
    this.resolved.set(id, properties);
    return properties;
  }

  private chain(id: string): ParagraphProperties {
    const seen = new Set<string>();
    let properties = noProperties();
    let at: string | null = id;
    while (at !== null && !seen.has(at) && seen.size < 100) {
      seen.add(at);
      const style = this.styles.get(at);
      if (style === undefined) break;
      properties = layered(properties, style.own);
      at = style.basedOn;
    }
    return properties;
  }

  private read(xml: string): void {
    let properties: ParagraphProperties | null = null;
    let style: Style | null = null;
    readWordPart(xml, [...propertyAttributes, 'styleId', 'type', 'default'], {
      open: (name, attributes) => {
        if (name === 'pPrDefault') properties = this.defaults;
        else if (name === 'style') {
          style = { basedOn: null, own: noProperties() };
          properties = style.own;
          const id = attributes.get('styleId');
          if (id === undefined) return;
          this.styles.set(id, style);
          if (attributes.get('type') === 'paragraph' && attributes.get('default') === '1') this.defaultStyle = id;
        } else if (name === 'basedOn' && style !== null) style.basedOn = attributes.get('val') ?? null;
        else if (name === 'rPr') properties = null;
        else if (properties !== null) setProperty(properties, name, attributes);
      },
      close: (name) => {
        if (name === 'style' || name === 'pPrDefault') properties = null;
        else if (name === 'rPr' && style !== null) properties = style.own;
        if (name === 'style') style = null;
      },
      text: () => undefined,
    });
  }
}
