/** What is set on a paragraph or by a style; null where it is not set there. Spaces are in twentieths of a point. */
export interface ParagraphProperties {
  numberingId: string | null;
  level: number | null;
  before: number | null;
  after: number | null;
  /** No space between paragraphs of the same style. */
  contextual: boolean | null;
}

/** The names of the attributes that `setProperty` needs. */
export const propertyAttributes = ['val', 'before', 'after', 'beforeAutospacing', 'afterAutospacing'];

/** Space that Word gives where it is to choose itself. */
const automaticSpace = 280;

/** Properties of which none is set. */
export function noProperties(): ParagraphProperties {
  return { numberingId: null, level: null, before: null, after: null, contextual: null };
}

/** Sets what one element inside `w:pPr` says, if it is one of those that matter. */
export function setProperty(properties: ParagraphProperties, name: string, attributes: ReadonlyMap<string, string>): void {
  const value = attributes.get('val');
  if (name === 'numId') properties.numberingId = value ?? null;
  else if (name === 'ilvl') properties.level = wholeNumber(value);
  else if (name === 'contextualSpacing') properties.contextual = isOn(value);
  else if (name === 'spacing') {
    properties.before = isSet(attributes.get('beforeAutospacing'))
      ? automaticSpace
      : (wholeNumber(attributes.get('before')) ?? properties.before);
    properties.after = isSet(attributes.get('afterAutospacing'))
      ? automaticSpace
      : (wholeNumber(attributes.get('after')) ?? properties.after);
  }
}

/** `over` where it is set, else `under`. */
export function layered(over: ParagraphProperties, under: ParagraphProperties): ParagraphProperties {
  return {
    numberingId: over.numberingId ?? under.numberingId,
    level: over.level ?? under.level,
    before: over.before ?? under.before,
    after: over.after ?? under.after,
    contextual: over.contextual ?? under.contextual,
  };
}

/** A property without a value is on. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value);
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && isOn(value);
}

/** A whole number of an attribute, null where it is none. */
export function wholeNumber(value: string | undefined): number | null {
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : null;
}
