import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { GraphQLInterfaceType, GraphQLUnionType, defaultFieldResolver } from 'graphql';
import type { GraphQLFieldResolver, GraphQLResolveInfo, GraphQLSchema, GraphQLTypeResolver } from 'graphql';
import type { InsightContext } from '../context.js';
import type { NodeId } from './node-types.js';
import { isResolved, resolvedTypeName } from './resolved.js';

type Resolve = GraphQLFieldResolver<unknown, InsightContext>;

/**
 * The resolver of an insight's field that hands out nodes: it takes ids from `resolve` and gives the nodes, read by the loader. A null
 * stays null; a node that is not there is null, and left out of a list.
 * @param listField the field of the generated schema that lists nodes of the type.
 */
export function nodeField(listField: string, resolve: Resolve = defaultFieldResolver): Resolve {
  return async (source, args, context, info) => {
    const given: unknown = await resolve(source, args, context, info);
    const load = (id: NodeId): Promise<unknown> => loaderOf(context).load(listField, id.id, info, context);
    if (!Array.isArray(given)) return given ? load(given as NodeId) : null;
    const nodes = await Promise.all((given as NodeId[]).map(load));
    return nodes.filter((node) => node !== null);
  };
}

function loaderOf({ nodes }: InsightContext): NonNullable<InsightContext['nodes']> {
  if (!nodes) throw new Error('Insights need the plugin nodeLoading.');
  return nodes;
}

/** The schema, able to hand out objects that are resolved already: each field from the key of the answer, each type from its mark. */
export function handingOutResolved(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field) => ({ ...field, resolve: resolvedFirst(field.resolve ?? defaultFieldResolver) }),
    [MapperKind.INTERFACE_TYPE]: (type) => new GraphQLInterfaceType({ ...type.toConfig(), resolveType: markedFirst(type.resolveType) }),
    [MapperKind.UNION_TYPE]: (type) => new GraphQLUnionType({ ...type.toConfig(), resolveType: markedFirst(type.resolveType) }),
  });
}

function resolvedFirst(resolve: GraphQLFieldResolver<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> {
  return (source, args, context, info: GraphQLResolveInfo) =>
    (isResolved(source) ? source[info.path.key] : resolve(source, args, context, info));
}

function markedFirst(resolveType: GraphQLTypeResolver<unknown, unknown> | null | undefined): GraphQLTypeResolver<unknown, unknown> {
  return (value, context, info, type) => resolvedTypeName(value) ?? resolveType?.(value, context, info, type);
}
