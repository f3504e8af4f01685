// 7 statements, 987 db hits

CYPHER 5
CALL () {
  UNWIND $given AS one
  OPTIONAL MATCH (entity:Entity {id: one.id})
  OPTIONAL MATCH (:FormerId {id: one.id})-[:NOW]->(merged:Entity)
  OPTIONAL MATCH (post:Post {id: one.id})
  WITH one, head([node IN [entity, merged, post] WHERE node IS NOT NULL AND one.label IN labels(node)]) AS node
  RETURN collect({argument: one.argument, id: one.id, now: node.id}) AS given
}
WITH given, head([one IN given | one.now]) AS organisationId
CALL (organisationId) {
  MATCH (:Organisation {id: organisationId})<-[:SUCCEEDED_BY]-+(predecessor:Organisation)
  WHERE $includePredecessors AND predecessor.id <> organisationId
  WITH DISTINCT predecessor ORDER BY predecessor.id
  RETURN collect(predecessor.id) AS through
}
CALL (organisationId, through) {
  UNWIND [organisationId] + through AS bodyId
  MATCH (body:Entity {id: bodyId})<-[:REPRESENTS]-(attendance:Attendance {status: 'PRESENT'})-[:OF_PERSON]->(person:Person)
  WHERE ($from IS NULL OR attendance.date >= $from) AND ($to IS NULL OR attendance.date <= $to)
  WITH attendance.date.year AS year, person, attendance,
    COLLECT { MATCH (attendance)-[:HELD]->(post:Post)-[:POST_IN]->(body) RETURN post.id } AS posts
  WITH year, person, count(DISTINCT attendance.meetingId) AS meetingCount, collect(posts) AS posts
  ORDER BY year, meetingCount DESC, person.id
  WITH year, collect({
    person: {id: person.id},
    posts: COLLECT { UNWIND posts AS some UNWIND some AS id WITH DISTINCT id ORDER BY id RETURN {id: id} },
    meetingCount: meetingCount
  }) AS people
  ORDER BY year
  RETURN collect({year: year, people: people}) AS years
}
RETURN given, years, [id IN through | {id: id}] AS through
// with given = [{"argument":"organisation","id":"mopac","label":"Body"}], from = null, to = null, includePredecessors = false
// 385 hits by Apply, Argument, Distinct, EagerAggregation, Expand(All), Expand(Into), Filter, NodeUniqueIndexSeek, Optional, OrderedAggregation, ProduceResults, Projection, RollUpApply, Sort, Unwind, VarLengthExpand(Pruning,BFS,All)
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_2:Organisation(id) WHERE id = organisationId
// NodeUniqueIndexSeek: UNIQUE body:Entity(id) WHERE id = bodyId

CYPHER 5
CALL () {
  UNWIND $given AS one
  OPTIONAL MATCH (entity:Entity {id: one.id})
  OPTIONAL MATCH (:FormerId {id: one.id})-[:NOW]->(merged:Entity)
  OPTIONAL MATCH (post:Post {id: one.id})
  WITH one, head([node IN [entity, merged, post] WHERE node IS NOT NULL AND one.label IN labels(node)]) AS node
  RETURN collect({argument: one.argument, id: one.id, now: node.id}) AS given
}
WITH given, head([one IN given | one.now]) AS organisationId
CALL (organisationId) {
  MATCH (:Organisation {id: organisationId})<-[:SUCCEEDED_BY]-+(predecessor:Organisation)
  WHERE $includePredecessors AND predecessor.id <> organisationId
  WITH DISTINCT predecessor ORDER BY predecessor.id
  RETURN collect(predecessor.id) AS through
}
CALL (organisationId, through) {
  UNWIND [organisationId] + through AS bodyId
  MATCH (body:Entity {id: bodyId})<-[:REPRESENTS]-(attendance:Attendance {status: 'PRESENT'})-[:OF_PERSON]->(person:Person)
  WHERE ($from IS NULL OR attendance.date >= $from) AND ($to IS NULL OR attendance.date <= $to)
  WITH attendance.date.year AS year, person, attendance,
    COLLECT { MATCH (attendance)-[:HELD]->(post:Post)-[:POST_IN]->(body) RETURN post.id } AS posts
  WITH year, person, count(DISTINCT attendance.meetingId) AS meetingCount, collect(posts) AS posts
  ORDER BY year, meetingCount DESC, person.id
  WITH year, collect({
    person: {id: person.id},
    posts: COLLECT { UNWIND posts AS some UNWIND some AS id WITH DISTINCT id ORDER BY id RETURN {id: id} },
    meetingCount: meetingCount
  }) AS people
  ORDER BY year
  RETURN collect({year: year, people: people}) AS years
}
RETURN given, years, [id IN through | {id: id}] AS through
// with given = [{"argument":"organisation","id":"mopac","label":"Body"}], from = null, to = null, includePredecessors = true
// 496 hits by Apply, Argument, Distinct, EagerAggregation, Expand(All), Expand(Into), Filter, NodeUniqueIndexSeek, Optional, OrderedAggregation, ProduceResults, Projection, RollUpApply, Sort, Unwind, VarLengthExpand(Pruning,BFS,All)
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_2:Organisation(id) WHERE id = organisationId
// NodeUniqueIndexSeek: UNIQUE body:Entity(id) WHERE id = bodyId

CYPHER 5
MATCH (this:Organisation)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .id, .name, insightId: this.id } AS this
// with param0 = ["mpa"], param1 = 200
// 3 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Organisation(id) WHERE id = $param0[0], cache[this.id]

CYPHER 5
MATCH (this:Person)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .id, insightId: this.id } AS this
// with param0 = ["dan-hales","helen-bailey","marie-snelling","rebecca-lawrence","stephen-greenhalgh","tony-hawker"], param1 = 200
// 12 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Person(id) WHERE id IN $param0, cache[this.id]

CYPHER 5
MATCH (this:Person)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .name, insightId: this.id } AS this
// with param0 = ["jane-harwood","jude-sequeira","dan-hales","helen-bailey","marie-snelling","rebecca-lawrence","stephen-greenhalgh","tony-hawker"], param1 = 200
// 24 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Person(id) WHERE id IN $param0, cache[this.id]

CYPHER 5
MATCH (this:Post)
WHERE this.id IN $param0
WITH *
LIMIT $param1
CALL (this) {
  CALL (*) {
    WITH *
    MATCH (this)-[this0:POST_IN]->(this1:Board)
    WITH this1 { .id, __resolveType: 'Board', __id: elementId(this1) } AS var2
    RETURN var2
    UNION
    WITH *
    MATCH (this)-[this3:POST_IN]->(this4:Organisation)
    WITH this4 { .id, __resolveType: 'Organisation', __id: elementId(this4) } AS var2
    RETURN var2
  }
  WITH var2
  LIMIT $param2
  RETURN head(collect(var2)) AS var2
}
RETURN this { .title, insightId: this.id, body: var2 } AS this
// with param0 = ["mpa/deputy-chief-executive","mopac/chief-operating-officer","mopac/director","mopac/deputy-mayor-for-policing-and-crime"], param1 = 200, param2 = 25
// 58 hits by Apply, Argument, Distinct, EagerAggregation, Expand(All), Filter, Limit, NodeUniqueIndexSeek, ProduceResults, Projection, Union
// NodeUniqueIndexSeek: UNIQUE this:Post(id) WHERE id IN $param0, cache[this.id]

CYPHER 5
MATCH (this:Post)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .title, insightId: this.id } AS this
// with param0 = ["mopac/chief-operating-officer","mopac/director","mopac/deputy-mayor-for-policing-and-crime"], param1 = 200
// 9 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Post(id) WHERE id IN $param0, cache[this.id]
