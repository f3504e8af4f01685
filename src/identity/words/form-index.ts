import { caseAgrees } from './letter-case.js';
import { tokenise, type Token } from './tokens.js';

/** A place in a text where a form stands: tokens `first` to `last`, inclusive. */
export interface Hit<T> {
  value: T;
  first: number;
  last: number;
}

interface Entry<T> {
  value: T;
  form: Token[];
}

const longestForm = 12;

/** A hyphen may divide a word of the form in the text. */
const spareTokens = 2;

/** More things than that under one form say nothing. */
const mostValues = 50;

/** Finds many forms of names in a text at once, whatever their accents, hyphens and spaces; time grows with the text alone. */
export class FormIndex<T> {
  private readonly entries = new Map<string, Entry<T>[]>();
  private longest = 0;

  /** Adds a form; one without a letter or longer than twelve words is left out. */
  add(form: string, value: T): void {
    const tokens = tokenise(form);
    const key = tokens.map((token) => token.key).join('');
    if (key === '' || tokens.length > longestForm) return;
    const entries = this.entries.get(key) ?? [];
    if (entries.length >= mostValues || entries.some((entry) => entry.value === value && caseAgrees(entry.form, tokens))) return;
    entries.push({ value, form: tokens });
    this.entries.set(key, entries);
    this.longest = Math.max(this.longest, tokens.length + spareTokens);
  }

  /** Every place of every form, overlapping ones too, in the order of the text. */
  find(tokens: readonly Token[]): Hit<T>[] {
    const hits: Hit<T>[] = [];
    for (let first = 0; first < tokens.length; first += 1) {
      let key = '';
      for (let last = first; last < Math.min(tokens.length, first + this.longest); last += 1) {
        const token = tokens[last]!;
        if (last > first && !token.joined) break;
        key += token.key;
        for (const value of this.agreeing(key, () => tokens.slice(first, last + 1))) hits.push({ value, first, last });
      }
    }
    return hits;
  }

  /** What the whole of a text stands for. */
  whole(text: string): T[] {
    const tokens = tokenise(text);
    return this.agreeing(tokens.map((token) => token.key).join(''), () => tokens);
  }

  private agreeing(key: string, surface: () => readonly Token[]): T[] {
    const entries = this.entries.get(key);
    if (entries === undefined) return [];
    const words = surface();
    return [...new Set(entries.filter((entry) => caseAgrees(entry.form, words)).map((entry) => entry.value))];
  }
}
