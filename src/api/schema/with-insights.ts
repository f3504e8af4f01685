import { MapperKind, mapSchema, rewireTypes } from '@graphql-tools/utils';
import { GraphQLObjectType, GraphQLSchema, getNamedType, getNullableType, isListType } from 'graphql';
import type { GraphQLNamedType } from 'graphql';
import { handingOutResolved, nodeField } from '../../insights/nodes/hand-out.js';

/**
 * One schema of two: the generated graph, and the insights, whose fields join those of its query type. Where both have a type of one
 * name, that of the graph stands, and a field of an insight that has it hands out nodes of the graph.
 */
export function withInsights(generated: GraphQLSchema, insights: GraphQLSchema): GraphQLSchema {
  const known = generated.getTypeMap();
  const own = Object.values(insights.getTypeMap()).filter(({ name }) => !(name in known));
  return handingOutResolved(joined(generated, handingOutNodes(insights, generated), own.map(({ name }) => name)));
}

function handingOutNodes(insights: GraphQLSchema, generated: GraphQLSchema): GraphQLSchema {
  const lists = listFields(generated);
  return mapSchema(insights, {
    [MapperKind.OBJECT_FIELD]: (field) => {
      const listField = lists.get(getNamedType(field.type).name);
      return listField === undefined ? field : { ...field, resolve: nodeField(listField, field.resolve) };
    },
  });
}

/** The fields of the query type that list all nodes of a type, by the name of the type. */
function listFields(generated: GraphQLSchema): Map<string, string> {
  const fields = Object.values(generated.getQueryType()?.getFields() ?? {});
  return new Map(fields.filter(({ type }) => isListType(getNullableType(type))).map(({ name, type }) => [getNamedType(type).name, name]));
}

function joined(generated: GraphQLSchema, insights: GraphQLSchema, ownTypes: string[]): GraphQLSchema {
  const [ofGraph, ofInsights] = [generated, insights].map((schema) => schema.getQueryType()?.toConfig());
  if (!ofGraph || !ofInsights) throw new Error('Both schemas must have a query type.');
  const query = new GraphQLObjectType({ ...ofGraph, fields: { ...ofGraph.fields, ...ofInsights.fields } });
  const types: Record<string, GraphQLNamedType> = { ...generated.getTypeMap(), [query.name]: query };
  for (const name of ownTypes) types[name] = insights.getTypeMap()[name]!;
  const { typeMap, directives } = rewireTypes(types, generated.getDirectives());
  const typeNamed = typeMap[query.name] as GraphQLObjectType;
  return new GraphQLSchema({ ...generated.toConfig(), query: typeNamed, types: Object.values(typeMap), directives });
}
