import type { PrintedItem, PrintedMinutes } from '../../reading/printed.js';
import { curatedFact } from '../cast.js';
import { slug } from '../ids/slug.js';
import { definitionsIn } from '../meeting/definitions.js';
import { runningTexts } from '../meeting/meeting-text.js';
import type { Resolving } from '../meeting/resolving.js';
import { FormIndex } from '../words/form-index.js';
import { letterKey } from '../words/fold.js';
import { isAcronym, tokenise } from '../words/tokens.js';
import { proposedName } from './proposed-topic.js';

/** A topic that an item's heading proposes, with the forms by which this text names it. */
export interface ProposedTopic {
  id: string;
  name: string;
  forms: string[];
}

/** A topic named by a heading, and the words that name it. */
export interface HeadingTopic {
  topicId: string;
  words: string;
}

/** The topics of one meeting's items: those of their headings that are curated, and new ones for substantive items without. */
export class TopicDirectory {
  readonly proposed: ProposedTopic[] = [];
  private readonly curated = new FormIndex<string>();
  private readonly proposedIds = new Map<string, string>();
  private readonly headings = new Map<PrintedItem, HeadingTopic[]>();

  constructor(
    printed: PrintedMinutes,
    private readonly resolving: Resolving,
  ) {
    for (const entity of resolving.authority.entities) {
      if (entity.kind !== 'TOPIC') continue;
      for (const form of [entity.name, ...entity.aliases]) this.curated.add(form, resolving.curatedIds.get(entity.id) ?? entity.id);
    }
    const texts = runningTexts(printed);
    const acronyms = new Set(
      texts.flatMap((text) =>
        tokenise(text)
          .filter(isAcronym)
          .map((token) => token.text),
      ),
    );
    const definitions = new Map(
      texts.flatMap((text) => definitionsIn(text).map(({ name, abbreviation }) => [letterKey(name), abbreviation] as const)),
    );
    for (const item of printed.items) {
      const named = this.namedIn(item.title);
      const isNew = named.length === 0 && item.kind === 'SUBSTANTIVE' && item.title.trim() !== '';
      this.headings.set(item, isNew ? [{ topicId: this.propose(item.title, acronyms, definitions), words: item.title }] : named);
    }
  }

  /** The topics that an item is about by its heading. */
  ofHeading(item: PrintedItem): readonly HeadingTopic[] {
    return this.headings.get(item) ?? [];
  }

  /** The curated and proposed topics that a sub-heading names. */
  namedIn(heading: string): HeadingTopic[] {
    const tokens = tokenise(heading);
    const hits = this.curated.find(tokens).sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
    const kept: typeof hits = [];
    for (const hit of hits) if (kept.every((other) => hit.first > other.last || hit.last < other.first)) kept.push(hit);
    return kept
      .sort((a, b) => a.first - b.first)
      .map(({ value, first, last }) => ({ topicId: value, words: heading.slice(tokens[first]!.from, tokens[last]!.to) }))
      .filter((topic, index, all) => all.findIndex((other) => other.topicId === topic.topicId) === index);
  }

  private propose(title: string, acronyms: ReadonlySet<string>, definitions: ReadonlyMap<string, string>): string {
    const { index, register, cast } = this.resolving;
    const name = proposedName(title, acronyms);
    const again = this.proposedIds.get(letterKey(name));
    if (again !== undefined) return again;
    const known = index.named('TOPIC', name)[0];
    const id = known?.id ?? register.give('TOPIC', slug(name));
    this.proposedIds.set(letterKey(name), id);
    cast.add({ id, kind: 'TOPIC', name, basis: 'TEXT', abbreviation: null, classification: null, topicStatus: 'PROPOSED' });
    const abbreviation = definitions.get(letterKey(name));
    const isPhrase = tokenise(name).length > 1;
    this.proposed.push({
      id,
      name,
      forms: [...(isPhrase ? [name.toLowerCase()] : []), ...(abbreviation === undefined ? [] : [abbreviation])],
    });
    return id;
  }
}

/** Adds all curated entities to the cast, so that whatever the text names of them can be referred to. */
export function castCurated({ authority, curatedIds, cast, index }: Resolving): void {
  for (const entity of authority.entities) {
    const id = curatedIds.get(entity.id) ?? entity.id;
    cast.add(curatedFact(entity, id, index.byId.get(id)?.kind ?? entity.kind));
  }
}
