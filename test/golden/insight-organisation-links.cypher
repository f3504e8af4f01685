// 4 statements, 239 db hits

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
  CALL (organisationId) {
    MATCH (:Entity {id: organisationId})-[:PRESENT_AT]->(meeting:Meeting)<-[:PRESENT_AT]-(other:Body)
    WHERE ($from IS NULL OR meeting.date >= $from) AND ($to IS NULL OR meeting.date <= $to)
    RETURN other, meeting, null AS person
    UNION
    MATCH (organisation:Entity {id: organisationId})<-[:REPRESENTS]-(attendance:Attendance)-[:OF_PERSON]->(person:Person)
    WHERE ($from IS NULL OR attendance.date >= $from) AND ($to IS NULL OR attendance.date <= $to)
    WITH DISTINCT organisation, person
    MATCH (person)<-[:OF_PERSON]-(another:Attendance)-[:REPRESENTS]->(other:Body)
    WHERE other <> organisation AND ($from IS NULL OR another.date >= $from) AND ($to IS NULL OR another.date <= $to)
    RETURN other, null AS meeting, person
  }
  WITH other, meeting, person ORDER BY meeting.date, meeting.id, person.id
  WITH other, collect(DISTINCT meeting) AS meetings, collect(DISTINCT person) AS people
  ORDER BY size(meetings) DESC, size(people) DESC, other.id
  RETURN collect({organisation: other, meetings: meetings, people: people}) AS ranked
}
RETURN given, size(ranked) AS totalCount, [one IN [one IN ranked
    WHERE $after IS NULL OR size(one.meetings) < $after[0]
      OR (size(one.meetings) = $after[0] AND size(one.people) < $after[1])
      OR (size(one.meetings) = $after[0] AND size(one.people) = $after[1] AND one.organisation.id > $after[2])][..$rows] | {
  organisation: {id: one.organisation.id},
  meetings: [meeting IN one.meetings | {id: meeting.id}],
  meetingCount: size(one.meetings),
  people: [person IN one.people | {id: person.id}],
  personCount: size(one.people),
  first: toString(head(one.meetings).date),
  last: toString(last(one.meetings).date)
}] AS rows
// with given = [{"argument":"organisation","id":"noms","label":"Body"}], from = null, to = null, after = null, rows = 26
// 208 hits by Apply, Distinct, EagerAggregation, Expand(All), Filter, NodeUniqueIndexSeek, Optional, ProduceResults, Projection, Sort, Union, Unwind
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_2:Entity(id) WHERE id = organisationId
// NodeUniqueIndexSeek: UNIQUE organisation:Entity(id) WHERE id = organisationId

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
}
WITH this
LIMIT $param2
RETURN this AS this
// with param0 = ["cps","gla","lb-bexley","london-councils","london-probation-trust","mayors-office","mpa","mps","moj"], param1 = ["cps","gla","lb-bexley","london-councils","london-probation-trust","mayors-office","mpa","mps","moj"], param2 = 200
// 27 hits by Distinct, Limit, NodeUniqueIndexSeek, ProduceResults, Projection, Union
// NodeUniqueIndexSeek: UNIQUE this0:Board(id) WHERE id IN $param0, cache[this0.id]
// NodeUniqueIndexSeek: UNIQUE this1:Organisation(id) WHERE id IN $param1, cache[this1.id]

CYPHER 5
MATCH (this:Meeting)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .id, insightId: this.id } AS this
// with param0 = ["lcrb-2011-06-20"], param1 = 200
// 2 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Meeting(id) WHERE id = $param0[0], cache[this.id]

CYPHER 5
MATCH (this:Person)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .id, insightId: this.id } AS this
// with param0 = ["lucy-bogue"], param1 = 200
// 2 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Person(id) WHERE id = $param0[0], cache[this.id]
