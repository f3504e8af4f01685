import { acronymsOf } from '../words/acronym.js';
import { fold, letterKey } from '../words/fold.js';
import { FormIndex } from '../words/form-index.js';
import { officeOf } from '../names/honorific.js';
import type { Office } from './listed.js';
import { isChairTitle } from './roles.js';
import type { Person, Scene } from './scene.js';

/** A form of the title of a post and who holds it here. `office` is null for chairing this meeting. */
export interface OfficeForm {
  person: Person;
  office: Office | null;
  /** The last word or words of a longer title, or its first letters: "Secretary" and "PS" for "Panel Secretary". */
  shortened: boolean;
}

/** Words without which a title is another post. */
const ranking: ReadonlySet<string> = new Set([
  'deputy', 'assistant', 'vice', 'under', 'associate', 'chief', 'senior', 'junior', 'lead', 'co', 'sub', 'acting', 'interim', 'non',
  'executive', 'detective', 'lord', 'joint', 'trainee', 'former', 'cabinet',
]);

/** Endings of titles that say too little of themselves. */
const vague = /^(?:member|officer|manager|representative|lead|adviser|advisor|assistant|and\b.*|&.*)$/i;

const chairForms = [
  'Chair', 'Chairman', 'Chairwoman', 'Chairperson', 'Presiding Officer', 'Chairing Officer', 'Convener', 'Convenor', 'Cathaoirleach',
];

/** All forms of the posts that people of the roster hold, for finding them in capitals (`proper`) or in small letters (`loose`). */
export function officeForms(scene: Scene): { proper: FormIndex<OfficeForm>; loose: FormIndex<OfficeForm> } {
  const proper = new FormIndex<OfficeForm>();
  const loose = new FormIndex<OfficeForm>();
  const add = (form: string, value: OfficeForm): void => {
    proper.add(form, value);
    if (!/^\p{Lu}{2,}$/u.test(form)) loose.add(form.toLowerCase(), value);
  };
  const { chair } = scene;
  if (chair !== null) for (const form of chairForms) add(form, { person: chair, office: null, shortened: false });
  const initials = new Set(scene.people.flatMap(({ listed }) => [...(listed?.initials ?? [])]));
  const whole = new Set<string>();
  for (const { listed } of scene.people) {
    for (const { printed, title } of listed?.offices ?? []) whole.add(letterKey(printed)).add(letterKey(title));
  }
  for (const person of scene.people) {
    for (const office of officesOf(person)) {
      for (const form of scene.titles.forms(office.printed, office.bodyId)) {
        if (isChairTitle(form) && office.bodyId === null) continue;
        add(form, { person, office, shortened: false });
        for (const end of endings(form)) if (!whole.has(letterKey(end))) add(end, { person, office, shortened: true });
        for (const short of acronymsOf(form)) {
          const isTaken = whole.has(short) || initials.has(short.toUpperCase());
          if (!isTaken) proper.add(short.toUpperCase(), { person, office, shortened: true });
        }
      }
    }
  }
  return { proper, loose };
}

/** The posts printed for somebody, and the rank or office before the name. "Mayor for Northfield" is also "Mayor". */
function officesOf({ listed }: Person): Office[] {
  if (listed === null) return [];
  const honorific = officeOf(listed.printed.honorific ?? '');
  const known = new Set(listed.offices.map(({ printed }) => letterKey(printed)));
  const bodyId = listed.bodyIds.length === 1 ? listed.bodyIds[0]! : null;
  const rank = honorific === null || known.has(letterKey(honorific)) ? [] : [{ printed: honorific, title: honorific, bodyId }];
  const plain = honorific === null ? null : honorific.replace(/\s+(?:of|for)\s.*$/, '');
  const short = plain === null || plain === honorific ? [] : [{ printed: plain, title: plain, bodyId: null }];
  return [...listed.offices, ...rank, ...short];
}

function endings(form: string): string[] {
  const words = form.split(/[\s-]+/);
  if (words.length < 2 || words.some((word) => /^(?:of|for|to)$/.test(word))) return [];
  return words.slice(1).flatMap((_, index) => {
    const left = words.slice(0, index + 1);
    return left.some((word) => ranking.has(fold(word))) ? [] : [words.slice(index + 1).join(' ')];
  }).filter((ending) => !isChairTitle(ending) && !vague.test(ending));
}
