import { letterKey } from '../text/letter-key.js';
import { likeness } from '../text/likeness.js';

/** What an entity is called. */
export interface Named {
  id: string;
  name: string;
  aliases: string[];
  abbreviation: string | null;
}

/** How well an entity fits a name: from 0 to 1, and why in a sentence. */
export interface Score {
  score: number;
  reason: string;
}

const leastAlike = 0.5;

/** How well the entity fits the name; null where too badly. */
export function matchScore(asked: string, { name, aliases, abbreviation }: Named): Score | null {
  const others = [...aliases, ...(abbreviation === null ? [] : [abbreviation])];
  if (asked === name) return { score: 1, reason: 'It is the name.' };
  if (others.includes(asked)) return { score: 0.95, reason: 'It is another form of the name.' };
  const key = letterKey(asked);
  if (key !== '' && key === letterKey(name)) return { score: 0.9, reason: `It is the name "${name}" but for capitals, accents or signs.` };
  const same = key === '' ? undefined : others.find((form) => letterKey(form) === key);
  if (same !== undefined) return { score: 0.85, reason: `It is the form "${same}" of the name but for capitals, accents or signs.` };
  const spelt = [name, ...others].map((form) => ({ form, alike: likeness(asked, form) }));
  const best = spelt.reduce((one, other) => (other.alike > one.alike ? other : one));
  if (best.alike < leastAlike) return null;
  const score = Math.round(best.alike * 80) / 100;
  return { score, reason: `It is spelt like "${best.form}".` };
}
