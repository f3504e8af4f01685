import { Arg, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root, buildSchemaSync } from '../../src/insights/type-graphql.js';
import { Entity, Meeting, Passage, Person } from '../../src/insights/nodes/node-types.js';
import type { NodeId } from '../../src/insights/nodes/node-types.js';

const nodesOf = (ids: string[]): NodeId[] => ids.map((id) => ({ id }));

/** An insight for tests: it hands out the nodes whose ids it is given. */
@ObjectType()
class Probe {
  ids!: string[];

  @Field(() => [ProbeRow])
  rows!: ProbeRow[];
}

@ObjectType()
class ProbeRow {
  ids!: string[];

  @Field(() => Int)
  size!: number;
}

@Resolver(() => Probe)
class ProbeResolver {
  @Query(() => Probe)
  probe(@Arg('ids', () => [ID]) ids: string[]): Probe {
    return { ids, rows: ids.map((id, index) => ({ ids: [id, ids[index + 1] ?? id], size: index })) };
  }

  @FieldResolver(() => [Person])
  async people(@Root() { ids }: Probe): Promise<NodeId[]> {
    return nodesOf(ids);
  }

  @FieldResolver(() => [Entity])
  entities(@Root() { ids }: Probe): NodeId[] {
    return nodesOf(ids);
  }

  @FieldResolver(() => [Passage])
  passages(@Root() { ids }: Probe): NodeId[] {
    return nodesOf(ids);
  }

  @FieldResolver(() => Meeting, { nullable: true })
  meeting(@Root() { ids }: Probe): NodeId | null {
    return ids[0] === undefined ? null : { id: ids[0] };
  }
}

@Resolver(() => ProbeRow)
class ProbeRowResolver {
  @FieldResolver(() => Person, { nullable: true })
  person(@Root() { ids }: ProbeRow): NodeId | null {
    return { id: ids[0]! };
  }

  @FieldResolver(() => [Entity])
  both(@Root() { ids }: ProbeRow): NodeId[] {
    return nodesOf(ids);
  }
}

/** The schema of the test's insight. */
export const probeSchema = buildSchemaSync({ resolvers: [ProbeResolver, ProbeRowResolver], validate: false, orphanedTypes: [] });
