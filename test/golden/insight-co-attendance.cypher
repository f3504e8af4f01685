// 6 statements, 443 db hits

CYPHER 5
CALL () {
  UNWIND $given AS one
  OPTIONAL MATCH (entity:Entity {id: one.id})
  OPTIONAL MATCH (:FormerId {id: one.id})-[:NOW]->(merged:Entity)
  OPTIONAL MATCH (post:Post {id: one.id})
  WITH one, head([node IN [entity, merged, post] WHERE node IS NOT NULL AND one.label IN labels(node)]) AS node
  RETURN collect({argument: one.argument, id: one.id, now: node.id}) AS given
}
WITH given, head([one IN given | one.now]) AS personId
CALL (personId) {
  MATCH (:Person {id: personId})-[:PRESENT_AT]->(meeting:Meeting)<-[:PRESENT_AT]-(other:Person)
  WHERE ($from IS NULL OR meeting.date >= $from) AND ($to IS NULL OR meeting.date <= $to)
  WITH other, meeting ORDER BY meeting.date, meeting.id
  WITH other, collect(meeting) AS meetings
  WHERE size(meetings) >= $minShared
  WITH other, meetings ORDER BY size(meetings) DESC, other.id
  WITH collect({person: other, meetings: meetings}) AS ranked
  RETURN size(ranked) AS totalCount, [one IN ranked
    WHERE $after IS NULL OR size(one.meetings) < $after[0] OR (size(one.meetings) = $after[0] AND one.person.id > $after[1])][..$rows] AS some
}
RETURN given, totalCount, [one IN some | {
  person: {id: one.person.id},
  meetings: [meeting IN one.meetings | {id: meeting.id}],
  meetingCount: size(one.meetings),
  first: toString(head(one.meetings).date),
  last: toString(last(one.meetings).date)
}] AS rows
// with given = [{"argument":"person","id":"ian-mcpherson","label":"Person"}], from = null, to = null, minShared = 1, after = null, rows = 26
// 12 hits by Apply, EagerAggregation, Expand(All), Filter, NodeUniqueIndexSeek, Optional, ProduceResults, Projection, Sort, Unwind
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_2:Person(id) WHERE id = personId

CYPHER 5
CALL () {
  UNWIND $given AS one
  OPTIONAL MATCH (entity:Entity {id: one.id})
  OPTIONAL MATCH (:FormerId {id: one.id})-[:NOW]->(merged:Entity)
  OPTIONAL MATCH (post:Post {id: one.id})
  WITH one, head([node IN [entity, merged, post] WHERE node IS NOT NULL AND one.label IN labels(node)]) AS node
  RETURN collect({argument: one.argument, id: one.id, now: node.id}) AS given
}
WITH given, head([one IN given | one.now]) AS personId
CALL (personId) {
  MATCH (:Person {id: personId})-[:PRESENT_AT]->(meeting:Meeting)<-[:PRESENT_AT]-(other:Person)
  WHERE ($from IS NULL OR meeting.date >= $from) AND ($to IS NULL OR meeting.date <= $to)
  WITH other, meeting ORDER BY meeting.date, meeting.id
  WITH other, collect(meeting) AS meetings
  WHERE size(meetings) >= $minShared
  WITH other, meetings ORDER BY size(meetings) DESC, other.id
  WITH collect({person: other, meetings: meetings}) AS ranked
  RETURN size(ranked) AS totalCount, [one IN ranked
    WHERE $after IS NULL OR size(one.meetings) < $after[0] OR (size(one.meetings) = $after[0] AND one.person.id > $after[1])][..$rows] AS some
}
RETURN given, totalCount, [one IN some | {
  person: {id: one.person.id},
  meetings: [meeting IN one.meetings | {id: meeting.id}],
  meetingCount: size(one.meetings),
  first: toString(head(one.meetings).date),
  last: toString(last(one.meetings).date)
}] AS rows
// with given = [{"argument":"person","id":"john-obrien","label":"Person"}], from = null, to = null, minShared = 1, after = null, rows = 7
// 224 hits by Apply, EagerAggregation, Expand(All), Filter, NodeUniqueIndexSeek, Optional, ProduceResults, Projection, Sort, Unwind
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_2:Person(id) WHERE id = personId

CYPHER 5
CALL () {
  UNWIND $given AS one
  OPTIONAL MATCH (entity:Entity {id: one.id})
  OPTIONAL MATCH (:FormerId {id: one.id})-[:NOW]->(merged:Entity)
  OPTIONAL MATCH (post:Post {id: one.id})
  WITH one, head([node IN [entity, merged, post] WHERE node IS NOT NULL AND one.label IN labels(node)]) AS node
  RETURN collect({argument: one.argument, id: one.id, now: node.id}) AS given
}
WITH given, head([one IN given | one.now]) AS personId
CALL (personId) {
  MATCH (:Person {id: personId})-[:PRESENT_AT]->(meeting:Meeting)<-[:PRESENT_AT]-(other:Person)
  WHERE ($from IS NULL OR meeting.date >= $from) AND ($to IS NULL OR meeting.date <= $to)
  WITH other, meeting ORDER BY meeting.date, meeting.id
  WITH other, collect(meeting) AS meetings
  WHERE size(meetings) >= $minShared
  WITH other, meetings ORDER BY size(meetings) DESC, other.id
  WITH collect({person: other, meetings: meetings}) AS ranked
  RETURN size(ranked) AS totalCount, [one IN ranked
    WHERE $after IS NULL OR size(one.meetings) < $after[0] OR (size(one.meetings) = $after[0] AND one.person.id > $after[1])][..$rows] AS some
}
RETURN given, totalCount, [one IN some | {
  person: {id: one.person.id},
  meetings: [meeting IN one.meetings | {id: meeting.id}],
  meetingCount: size(one.meetings),
  first: toString(head(one.meetings).date),
  last: toString(last(one.meetings).date)
}] AS rows
// with given = [{"argument":"person","id":"john-obrien","label":"Person"}], from = null, to = null, minShared = 2, after = null, rows = 26
// 183 hits by Apply, EagerAggregation, Expand(All), Filter, NodeUniqueIndexSeek, Optional, ProduceResults, Projection, Sort, Unwind
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_2:Person(id) WHERE id = personId

CYPHER 5
MATCH (this:Meeting)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .id, insightId: this.id } AS this
// with param0 = ["lcrb-2011-06-20","lcrb-2015-03-10"], param1 = 200
// 4 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Meeting(id) WHERE id IN $param0, cache[this.id]

CYPHER 5
MATCH (this:Person)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .id, insightId: this.id } AS this
// with param0 = ["boris-johnson","doug-flight","jules-pipe","lucy-bogue","alison-saunders","baljit-ubhey"], param1 = 200
// 12 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Person(id) WHERE id IN $param0, cache[this.id]

CYPHER 5
MATCH (this:Person)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .id, insightId: this.id } AS this
// with param0 = ["boris-johnson","doug-flight","jules-pipe","lucy-bogue"], param1 = 200
// 8 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Person(id) WHERE id IN $param0, cache[this.id]
