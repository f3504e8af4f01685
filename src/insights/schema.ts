import type { GraphQLSchema } from 'graphql';
import { ActionRegisterResolver } from './actions/action-register-resolver.js';
import { AttendanceMatrixResolver } from './attendance/attendance-matrix-resolver.js';
import { CoAttendanceResolver } from './attendance/co-attendance-resolver.js';
import { OrganisationLinksResolver } from './attendance/organisation-links-resolver.js';
import { CoverageResolver } from './coverage/coverage-resolver.js';
import { LookupResolver } from './lookup/lookup-resolver.js';
import { RepresentationResolver } from './posts/representation-resolver.js';
import { TenuresResolver } from './posts/tenures-resolver.js';
import { BoardAtResolver } from './roster/board-at-resolver.js';
import { RosterChangeResolver } from './roster/roster-change-resolver.js';
import { SearchResolver } from './search/search-resolver.js';
import { TopicHistoryResolver } from './topics/history/topic-history-resolver.js';
import { StatementsOnResolver } from './topics/statements-on-resolver.js';
import { buildSchemaSync } from './type-graphql.js';
import type { ClassType, NonEmptyArray } from './type-graphql.js';

const resolvers: NonEmptyArray<ClassType> = [
  CoverageResolver, BoardAtResolver, RosterChangeResolver, AttendanceMatrixResolver, CoAttendanceResolver, OrganisationLinksResolver,
  TenuresResolver, RepresentationResolver, StatementsOnResolver, TopicHistoryResolver,
  LookupResolver, SearchResolver, ActionRegisterResolver,
];

/** The insights as a schema of their own, in which nodes of the graph are stand-ins; `withInsights` joins it with the generated one. */
export function insightsSchema(): GraphQLSchema {
  return buildSchemaSync({ resolvers, validate: false, orphanedTypes: [] });
}
