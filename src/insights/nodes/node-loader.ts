import { execute } from 'graphql';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { mostNodes, nodeQuery, privateNames } from './node-query.js';
import type { NodeRequest, PrivateNames } from './node-query.js';
import { markResolved } from './resolved.js';

type Node = Record<string, unknown>;
type Read = (ids: string[]) => Promise<Map<string, Node>>;

/** Reads the nodes that the insights of one request hand out, each with what the client selected of it, many in one statement. */
export class NodeLoader {
  readonly #request: NodeRequest;
  readonly #names: PrivateNames;
  readonly #batches = new Map<readonly FieldNode[], Batch>();

  constructor(request: NodeRequest) {
    this.#request = request;
    this.#names = privateNames(request);
  }

  /**
   * The node of this id, resolved; null where there is none.
   * @param listField the field of the generated schema that lists nodes of its type.
   * @param info of the field that hands the node out.
   */
  load(listField: string, id: string, info: GraphQLResolveInfo, context: unknown): Promise<Node | null> {
    // The executor makes one list of field nodes for a field, however many rows have it, and other lists for other selections.
    const batch = this.#batches.get(info.fieldNodes) ?? new Batch(this.#reader(listField, info, context));
    this.#batches.set(info.fieldNodes, batch);
    return batch.load(id);
  }

  #reader(listField: string, { fieldNodes, schema }: GraphQLResolveInfo, contextValue: unknown): Read {
    const document = nodeQuery(this.#request, listField, fieldNodes, this.#names);
    return async (ids) => {
      const variableValues = { ...this.#request.variables, [this.#names.ids]: ids };
      const { data, errors } = await execute({ schema, document, variableValues, contextValue });
      if (errors?.[0]) throw errors[0].originalError ?? errors[0];
      const nodes = data?.['nodes'] as Node[];
      markResolved(nodes, this.#names.type);
      return new Map(nodes.map((node) => [String(node[this.#names.id]), node]));
    };
  }
}

/** The ids that rows of one field ask for until the executor has gone through all of them. */
class Batch {
  readonly #read: Read;
  readonly #asked = new Map<string, Promise<Node | null>>();
  #waiting: { id: string; resolve: (node: Node | null) => void; reject: (error: unknown) => void }[] = [];

  constructor(read: Read) {
    this.#read = read;
  }

  load(id: string): Promise<Node | null> {
    const asked = this.#asked.get(id) ?? new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) setImmediate(() => this.#send());
      this.#waiting.push({ id, resolve, reject });
    });
    this.#asked.set(id, asked);
    return asked;
  }

  #send(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (let at = 0; at < waiting.length; at += mostNodes) {
      const some = waiting.slice(at, at + mostNodes);
      this.#read(some.map(({ id }) => id)).then(
        (nodes) => some.forEach(({ id, resolve }) => resolve(nodes.get(id) ?? null)),
        (error: unknown) => some.forEach(({ reject }) => reject(error)),
      );
    }
  }
}
