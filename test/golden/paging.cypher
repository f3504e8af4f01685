// 2 statements, 158 db hits

CYPHER 5
MATCH (this0:Person)
WITH collect({node: this0}) AS edges, count(this0) AS totalCount
CALL (edges) {
  UNWIND edges AS edge
  WITH edge.node AS this0
  WITH *
  ORDER BY this0.sortName ASC
  LIMIT $param0
  RETURN collect({node: {id: this0.id, sortName: this0.sortName, __resolveType: 'Person'}}) AS var1
}
RETURN {edges: var1, totalCount: totalCount} AS this
// with param0 = 3
// 79 hits by Apply, Argument, EagerAggregation, NodeByLabelScan, ProduceResults, Projection, Top, Unwind
// NodeByLabelScan: this0:Person

CYPHER 5
MATCH (this0:Person)
WITH collect({node: this0}) AS edges, count(this0) AS totalCount
CALL (edges) {
  UNWIND edges AS edge
  WITH edge.node AS this0
  WITH *
  ORDER BY this0.sortName ASC
  SKIP $param0
  LIMIT $param1
  RETURN collect({node: {id: this0.id, sortName: this0.sortName, __resolveType: 'Person'}}) AS var1
}
RETURN {edges: var1, totalCount: totalCount} AS this
// with param0 = 3, param1 = 3
// 79 hits by Apply, Argument, EagerAggregation, NodeByLabelScan, ProduceResults, Projection, Skip, Top, Unwind
// NodeByLabelScan: this0:Person
