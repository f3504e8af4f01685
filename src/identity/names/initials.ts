import { nameParticles } from '../../reading/lexicon/name-particles.js';
import { fold } from '../words/fold.js';
import type { PersonName } from './person-name.js';

const mostForms = 64;

/**
 * The initials that minutes may use for a name, in capitals: "Ann O'Neill" gives AO and AON, "Ian McKay" IM and IMK,
 * "Eve van Dorn" ED and EVD, "Ann Beth Lee" ABL and AL, "Sue Lee-Ray" SL and SLR. A single letter is none.
 */
export function initialForms(name: PersonName): Set<string> {
  const given = name.given.map((part, index) => choices(part, index > 0));
  const surname = name.surname.split(' ').map((part, index, parts) => choices(part, index < parts.length - 1));
  let forms = [''];
  for (const options of [...given, ...surname]) {
    forms = forms.flatMap((form) => options.map((option) => form + option)).slice(0, mostForms);
  }
  return new Set(name.given.length === 0 ? [] : forms.filter((form) => form.length > 1));
}

function choices(part: string, optional: boolean): string[] {
  const pieces = fold(part)
    .split(/[-\u2010\u2011]/)
    .filter((piece) => piece !== '');
  const options = pieceChoices(pieces[0] ?? '');
  const all =
    pieces.length > 1
      ? [
          ...options,
          options[0]! +
            pieces
              .slice(1)
              .map((piece) => piece[0]!.toUpperCase())
              .join(''),
        ]
      : options;
  return optional || nameParticles.has(fold(part)) ? ['', ...all] : all;
}

function pieceChoices(piece: string): string[] {
  const letters = piece.replace(/[^\p{L}]/gu, '');
  if (letters === '') return [''];
  const first = letters[0]!.toUpperCase();
  const inner = /^(?:(?:mc|mac)(?=\p{L})|\p{L}{1,2}')(\p{L})/u.exec(piece)?.[1];
  return inner === undefined ? [first] : [first, first + inner.toUpperCase()];
}
