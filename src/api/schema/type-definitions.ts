import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import { projectRoot } from '../../settings.js';

/**
 * The graph as `schema/*.graphql` writes it, one document per file. Files with interfaces come first: the library
 * compares the page limits of a type with those of its interfaces only when it has met the interfaces before.
 * @throws when a file cannot be parsed; the message names the file and the line.
 */
export function readTypeDefinitions(folder = join(projectRoot, 'schema')): DocumentNode[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.graphql')).sort();
  const documents = names.map((name) => parseFile(join(folder, name)));
  return [...documents.filter(holdsInterface), ...documents.filter((document) => !holdsInterface(document))];
}

function parseFile(path: string): DocumentNode {
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} is not valid GraphQL: ${String(error)}`, { cause: error });
  }
}

function holdsInterface(document: DocumentNode): boolean {
  return document.definitions.some((definition) => definition.kind === Kind.INTERFACE_TYPE_DEFINITION);
}
