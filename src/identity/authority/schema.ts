import { z } from 'zod';

const text = z
  .string('must be text; put it in quotes if it looks like a number')
  .trim()
  .min(1, 'must not be empty')
  .max(2000, 'must not be longer than 2,000 characters');
const id = text.regex(
  /^[\p{Ll}\p{Lo}\p{N}]+(?:[-~.][\p{Ll}\p{Lo}\p{N}]+)*$/u,
  'must be small letters and digits with single hyphens, such as northfield-board',
);
const ids = z.array(id).default([]);
const forms = z.array(text).default([]);
const day = z
  .string('must be a date in quotes: "2012", "2012-01" or "2012-01-16"')
  .refine(isDay, 'must be a date: "2012", "2012-01" or "2012-01-16"');

const curated = {
  basis: z.enum(['text', 'outside'], 'must be text (a document of the corpus says it) or outside (other knowledge)'),
  source: text,
};

const named = { id, name: text, aliases: forms, ambiguous: forms, ...curated };

const succession = z.strictObject({
  to: id,
  on: day.nullable().default(null),
  kind: z.enum(['renamed', 'replaced', 'merged', 'split']),
  ...curated,
});

const body = z.strictObject({
  ...named,
  kind: z.enum(['organisation', 'board']),
  abbreviation: text.nullable().default(null),
  classification: z
    .enum([
      'POLICE',
      'PROSECUTION',
      'MAYORAL_BODY',
      'LOCAL_AUTHORITY',
      'HEALTH',
      'CENTRAL_GOVERNMENT',
      'PROBATION',
      'ASSOCIATION',
      'COMPANY',
      'OTHER',
    ])
    .nullable()
    .default(null),
  purpose: text.nullable().default(null),
  foundedOn: day.nullable().default(null),
  dissolvedOn: day.nullable().default(null),
  partOf: ids,
  reportsTo: ids,
  successors: z.array(succession).default([]),
});

const topic = z.strictObject({
  ...named,
  kind: z.enum(['theme', 'programme', 'fund', 'policy']),
  abbreviation: text.nullable().default(null),
  definition: text,
  broader: ids,
});

const place = z.strictObject({
  ...named,
  kind: z.enum(['borough', 'city', 'county', 'region', 'country']),
  code: text.nullable().default(null),
  within: ids,
});

const person = z.strictObject(named);

const post = z.strictObject({ title: text, aliases: forms, body: id.nullable().default(null), ...curated });

/** What each file of the authority folder may hold: one list under the file's own name. */
export const fileSchemas = {
  bodies: z.strictObject({ bodies: z.array(body) }),
  topics: z.strictObject({ topics: z.array(topic) }),
  places: z.strictObject({ places: z.array(place) }),
  people: z.strictObject({ people: z.array(person) }),
  posts: z.strictObject({ posts: z.array(post) }),
} as const;

/** The names of the files, without `.yaml`. */
export type FileName = keyof typeof fileSchemas;
export type Body = z.infer<typeof body>;
export type Topic = z.infer<typeof topic>;
export type Place = z.infer<typeof place>;
export type Person = z.infer<typeof person>;
export type Post = z.infer<typeof post>;

function isDay(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (match === null) return false;
  const [year, month, dayOfMonth] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
}
