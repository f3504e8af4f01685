import type { Authority, AuthorityEntity } from '../../identity/authority.js';

/** A curated entity with every property that the authority alone decides; null removes one. */
export interface CuratedRow {
  id: string;
  properties: Record<string, string | string[] | null>;
}

/** A curated link between two entities, by ids. */
export interface CuratedLink {
  from: string;
  to: string;
  properties: Record<string, string>;
}

/** The types of links that come from the authority alone. */
export const curatedLinkTypes = ['PART_OF', 'REPORTS_TO', 'SUCCEEDED_BY', 'BROADER', 'WITHIN'] as const;

/** What only the authority says of an entity, all null: what is left when it says nothing any more. */
export const nothingCurated: Record<string, null | string[]> = {
  curatedAliases: [],
  curatedAbbreviation: null,
  curatedClassification: null,
  curatedBasis: null,
  curatedSource: null,
  purpose: null,
  foundedOn: null,
  dissolvedOn: null,
  definition: null,
  kind: null,
  code: null,
};

/** The properties of a curated entity. */
export function curatedRow(entity: AuthorityEntity): CuratedRow {
  return {
    id: entity.id,
    properties: {
      basis: 'CURATED',
      name: entity.name,
      curatedAliases: [...new Set(entity.aliases)].sort(),
      curatedAbbreviation: entity.abbreviation,
      curatedClassification: entity.classification,
      curatedBasis: entity.basis,
      curatedSource: entity.source,
      purpose: entity.purpose,
      foundedOn: entity.foundedOn,
      dissolvedOn: entity.dissolvedOn,
      definition: entity.definition,
      kind: entity.topicKind ?? entity.placeKind,
      code: entity.code,
    },
  };
}

/** The curated links of one type. A succession's basis is TEXT where a document of the corpus says it. */
export function curatedLinks(authority: Authority, type: (typeof curatedLinkTypes)[number]): CuratedLink[] {
  return authority.entities.flatMap((entity): CuratedLink[] => {
    if (type === 'SUCCEEDED_BY') {
      return entity.successors.map(({ to, on, kind, basis, source }) => ({
        from: entity.id,
        to,
        properties: { kind, basis: basis === 'text' ? 'TEXT' : 'CURATED', source, ...(on !== null && { on }) },
      }));
    }
    const targets = { PART_OF: entity.partOf, REPORTS_TO: entity.reportsTo, BROADER: entity.broader, WITHIN: entity.within }[type];
    return targets.map((to) => ({ from: entity.id, to, properties: {} }));
  });
}
