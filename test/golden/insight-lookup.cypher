// 4 statements, 113 db hits

CYPHER 5
CALL () {
  UNWIND $given AS one
  OPTIONAL MATCH (entity:Entity {id: one.id})
  OPTIONAL MATCH (:FormerId {id: one.id})-[:NOW]->(merged:Entity)
  OPTIONAL MATCH (post:Post {id: one.id})
  WITH one, head([node IN [entity, merged, post] WHERE node IS NOT NULL AND one.label IN labels(node)]) AS node
  RETURN collect({argument: one.argument, id: one.id, now: node.id}) AS given
}
UNWIND CASE WHEN $queries = [] THEN [null] ELSE $queries END AS query
CALL (query) {
  WITH query WHERE query IS NOT NULL
  CALL db.index.fulltext.queryNodes('entity_text', query.text) YIELD node, score
  WHERE $label IS NULL OR $label IN labels(node)
  WITH node, score ORDER BY score DESC, node.id LIMIT 20
  RETURN collect({id: node.id, name: node.name, aliases: node.aliases, abbreviation: node.abbreviation}) AS found
}
WITH given, collect({name: query.name, found: found}) AS rows
RETURN given, rows
// with given = [], queries = [{"name":"Johnson","text":"\"johnson\"^2 johnson~1"},{"name":"Prevent","text":"\"prevent\"^2 prevent~1"}], label = "Person"
// 7 hits by Apply, Argument, CacheProperties, EagerAggregation, Expand(All), Filter, NodeUniqueIndexSeek, Optional, ProcedureCall, ProduceResults, Projection, Top, Unwind
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id

CYPHER 5
CALL () {
  UNWIND $given AS one
  OPTIONAL MATCH (entity:Entity {id: one.id})
  OPTIONAL MATCH (:FormerId {id: one.id})-[:NOW]->(merged:Entity)
  OPTIONAL MATCH (post:Post {id: one.id})
  WITH one, head([node IN [entity, merged, post] WHERE node IS NOT NULL AND one.label IN labels(node)]) AS node
  RETURN collect({argument: one.argument, id: one.id, now: node.id}) AS given
}
UNWIND CASE WHEN $queries = [] THEN [null] ELSE $queries END AS query
CALL (query) {
  WITH query WHERE query IS NOT NULL
  CALL db.index.fulltext.queryNodes('entity_text', query.text) YIELD node, score
  WHERE $label IS NULL OR $label IN labels(node)
  WITH node, score ORDER BY score DESC, node.id LIMIT 20
  RETURN collect({id: node.id, name: node.name, aliases: node.aliases, abbreviation: node.abbreviation}) AS found
}
WITH given, collect({name: query.name, found: found}) AS rows
RETURN given, rows
// with given = [], queries = [{"name":"Metropolitan Police Service","text":"\"metropolitan\"^2 metropolitan~1 \"police\"^2 police~1 \"service\"^2 service~1"},{"name":"MPS","text":"\"mps\""},{"name":"John O'Brien","text":"\"john\" \"o'brien\"^2 o'brien~1"},{"name":"john obrien","text":"\"john\" \"obrien\"^2 obrien~1"},{"name":"Boris Jonson","text":"\"boris\"^2 boris~1 \"jonson\"^2 jonson~1"},{"name":"Stephen Greenhalsh","text":"\"stephen\"^2 stephen~1 \"greenhalsh\"^2 greenhalsh~1"},{"name":"re-offending","text":"\"re\" \"offending\"^2 offending~1"},{"name":"Nobody Atall","text":"\"nobody\"^2 nobody~1 \"atall\"^2 atall~1"}], label = null
// 64 hits by Apply, Argument, CacheProperties, EagerAggregation, Expand(All), Filter, NodeUniqueIndexSeek, Optional, ProcedureCall, ProduceResults, Projection, Top, Unwind
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id

CYPHER 5
CALL (*) {
  MATCH (this0:Board)
  WHERE this0.id IN $param0
  WITH this0 { .id, insightId: this0.id, __resolveType: 'Board', __id: elementId(this0) } AS this
  RETURN this
  UNION
  MATCH (this1:Organisation)
  WHERE this1.id IN $param1
  WITH this1 { .id, insightId: this1.id, __resolveType: 'Organisation', __id: elementId(this1) } AS this
  RETURN this
  UNION
  MATCH (this2:Person)
  WHERE this2.id IN $param2
  WITH this2 { .id, insightId: this2.id, __resolveType: 'Person', __id: elementId(this2) } AS this
  RETURN this
  UNION
  MATCH (this3:Place)
  WHERE this3.id IN $param3
  WITH this3 { .id, insightId: this3.id, __resolveType: 'Place', __id: elementId(this3) } AS this
  RETURN this
  UNION
  MATCH (this4:Topic)
  WHERE this4.id IN $param4
  WITH this4 { .id, insightId: this4.id, __resolveType: 'Topic', __id: elementId(this4) } AS this
  RETURN this
}
WITH this
LIMIT $param5
RETURN this AS this
// with param0 = ["boris-johnson"], param1 = ["boris-johnson"], param2 = ["boris-johnson"], param3 = ["boris-johnson"], param4 = ["boris-johnson"], param5 = 200
// 6 hits by Distinct, Limit, NodeUniqueIndexSeek, ProduceResults, Projection, Union
// NodeUniqueIndexSeek: UNIQUE this0:Board(id) WHERE id = $param0[0], cache[this0.id]
// NodeUniqueIndexSeek: UNIQUE this1:Organisation(id) WHERE id = $param1[0], cache[this1.id]
// NodeUniqueIndexSeek: UNIQUE this2:Person(id) WHERE id = $param2[0], cache[this2.id]
// NodeUniqueIndexSeek: UNIQUE this3:Place(id) WHERE id = $param3[0], cache[this3.id]
// NodeUniqueIndexSeek: UNIQUE this4:Topic(id) WHERE id = $param4[0], cache[this4.id]

CYPHER 5
CALL (*) {
  MATCH (this0:Board)
  WHERE this0.id IN $param0
  WITH this0 { .id, insightId: this0.id, __resolveType: 'Board', __id: elementId(this0) } AS this
  RETURN this
  UNION
  MATCH (this1:Organisation)
  WHERE this1.id IN $param1
  WITH this1 { .id, insightId: this1.id, __resolveType: 'Organisation', __id: elementId(this1) } AS this
  RETURN this
  UNION
  MATCH (this2:Person)
  WHERE this2.id IN $param2
  WITH this2 { .id, insightId: this2.id, __resolveType: 'Person', __id: elementId(this2) } AS this
  RETURN this
  UNION
  MATCH (this3:Place)
  WHERE this3.id IN $param3
  WITH this3 { .id, insightId: this3.id, __resolveType: 'Place', __id: elementId(this3) } AS this
  RETURN this
  UNION
  MATCH (this4:Topic)
  WHERE this4.id IN $param4
  WITH this4 { .id, insightId: this4.id, __resolveType: 'Topic', __id: elementId(this4) } AS this
  RETURN this
}
WITH this
LIMIT $param5
RETURN this AS this
// with param0 = ["mps","mpa","john-obrien","boris-johnson","stephen-greenhalgh","reducing-reoffending"], param1 = ["mps","mpa","john-obrien","boris-johnson","stephen-greenhalgh","reducing-reoffending"], param2 = ["mps","mpa","john-obrien","boris-johnson","stephen-greenhalgh","reducing-reoffending"], param3 = ["mps","mpa","john-obrien","boris-johnson","stephen-greenhalgh","reducing-reoffending"], param4 = ["mps","mpa","john-obrien","boris-johnson","stephen-greenhalgh","reducing-reoffending"], param5 = 200
// 36 hits by Distinct, Limit, NodeUniqueIndexSeek, ProduceResults, Projection, Union
// NodeUniqueIndexSeek: UNIQUE this0:Board(id) WHERE id IN $param0, cache[this0.id]
// NodeUniqueIndexSeek: UNIQUE this1:Organisation(id) WHERE id IN $param1, cache[this1.id]
// NodeUniqueIndexSeek: UNIQUE this2:Person(id) WHERE id IN $param2, cache[this2.id]
// NodeUniqueIndexSeek: UNIQUE this3:Place(id) WHERE id IN $param3, cache[this3.id]
// NodeUniqueIndexSeek: UNIQUE this4:Topic(id) WHERE id IN $param4, cache[this4.id]
