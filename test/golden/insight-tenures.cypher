// 9 statements, 288 db hits

CYPHER 5
CALL () {
  UNWIND $given AS one
  OPTIONAL MATCH (entity:Entity {id: one.id})
  OPTIONAL MATCH (:FormerId {id: one.id})-[:NOW]->(merged:Entity)
  OPTIONAL MATCH (post:Post {id: one.id})
  WITH one, head([node IN [entity, merged, post] WHERE node IS NOT NULL AND one.label IN labels(node)]) AS node
  RETURN collect({argument: one.argument, id: one.id, now: node.id}) AS given
}
WITH given,
  head([one IN given WHERE one.argument = 'person' | one.now]) AS personId,
  head([one IN given WHERE one.argument = 'post' | one.now]) AS postId,
  head([one IN given WHERE one.argument = 'organisation' | one.now]) AS organisationId
CALL (personId, postId, organisationId) {
  CALL (personId, postId, organisationId) {
    MATCH (person:Person {id: personId})<-[:OF_PERSON]-(attendance:Attendance)-[:HELD]->(post:Post)
    RETURN person, attendance, post
    UNION
    MATCH (post:Post {id: postId})<-[:HELD]-(attendance:Attendance)-[:OF_PERSON]->(person:Person)
    RETURN person, attendance, post
    UNION
    MATCH (:Entity {id: organisationId})<-[:POST_IN]-(post:Post)<-[:HELD]-(attendance:Attendance)-[:OF_PERSON]->(person:Person)
    RETURN person, attendance, post
  }
  WITH person, post, min(attendance.date) AS observedFrom, max(attendance.date) AS observedTo,
    count(DISTINCT attendance.meetingId) AS meetingCount
  ORDER BY observedFrom, observedTo, person.id, post.id
  RETURN collect({
    person: {id: person.id}, post: {id: post.id},
    observedFrom: toString(observedFrom), observedTo: toString(observedTo), meetingCount: meetingCount
  }) AS rows
}
RETURN given, rows
// with given = [{"argument":"organisation","id":"mopac","label":"Body"}]
// 107 hits by Apply, CacheProperties, Distinct, EagerAggregation, Expand(All), Filter, NodeUniqueIndexSeek, Optional, ProduceResults, Projection, Sort, Union, Unwind
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE person:Person(id) WHERE id = personId
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = postId
// NodeUniqueIndexSeek: UNIQUE anon_6:Entity(id) WHERE id = organisationId

CYPHER 5
CALL () {
  UNWIND $given AS one
  OPTIONAL MATCH (entity:Entity {id: one.id})
  OPTIONAL MATCH (:FormerId {id: one.id})-[:NOW]->(merged:Entity)
  OPTIONAL MATCH (post:Post {id: one.id})
  WITH one, head([node IN [entity, merged, post] WHERE node IS NOT NULL AND one.label IN labels(node)]) AS node
  RETURN collect({argument: one.argument, id: one.id, now: node.id}) AS given
}
WITH given,
  head([one IN given WHERE one.argument = 'person' | one.now]) AS personId,
  head([one IN given WHERE one.argument = 'post' | one.now]) AS postId,
  head([one IN given WHERE one.argument = 'organisation' | one.now]) AS organisationId
CALL (personId, postId, organisationId) {
  CALL (personId, postId, organisationId) {
    MATCH (person:Person {id: personId})<-[:OF_PERSON]-(attendance:Attendance)-[:HELD]->(post:Post)
    RETURN person, attendance, post
    UNION
    MATCH (post:Post {id: postId})<-[:HELD]-(attendance:Attendance)-[:OF_PERSON]->(person:Person)
    RETURN person, attendance, post
    UNION
    MATCH (:Entity {id: organisationId})<-[:POST_IN]-(post:Post)<-[:HELD]-(attendance:Attendance)-[:OF_PERSON]->(person:Person)
    RETURN person, attendance, post
  }
  WITH person, post, min(attendance.date) AS observedFrom, max(attendance.date) AS observedTo,
    count(DISTINCT attendance.meetingId) AS meetingCount
  ORDER BY observedFrom, observedTo, person.id, post.id
  RETURN collect({
    person: {id: person.id}, post: {id: post.id},
    observedFrom: toString(observedFrom), observedTo: toString(observedTo), meetingCount: meetingCount
  }) AS rows
}
RETURN given, rows
// with given = [{"argument":"person","id":"john-obrien","label":"Person"}]
// 48 hits by Apply, CacheProperties, Distinct, EagerAggregation, Expand(All), Filter, NodeUniqueIndexSeek, Optional, ProduceResults, Projection, Sort, Union, Unwind
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE person:Person(id) WHERE id = personId
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = postId
// NodeUniqueIndexSeek: UNIQUE anon_6:Entity(id) WHERE id = organisationId

CYPHER 5
CALL () {
  UNWIND $given AS one
  OPTIONAL MATCH (entity:Entity {id: one.id})
  OPTIONAL MATCH (:FormerId {id: one.id})-[:NOW]->(merged:Entity)
  OPTIONAL MATCH (post:Post {id: one.id})
  WITH one, head([node IN [entity, merged, post] WHERE node IS NOT NULL AND one.label IN labels(node)]) AS node
  RETURN collect({argument: one.argument, id: one.id, now: node.id}) AS given
}
WITH given,
  head([one IN given WHERE one.argument = 'person' | one.now]) AS personId,
  head([one IN given WHERE one.argument = 'post' | one.now]) AS postId,
  head([one IN given WHERE one.argument = 'organisation' | one.now]) AS organisationId
CALL (personId, postId, organisationId) {
  CALL (personId, postId, organisationId) {
    MATCH (person:Person {id: personId})<-[:OF_PERSON]-(attendance:Attendance)-[:HELD]->(post:Post)
    RETURN person, attendance, post
    UNION
    MATCH (post:Post {id: postId})<-[:HELD]-(attendance:Attendance)-[:OF_PERSON]->(person:Person)
    RETURN person, attendance, post
    UNION
    MATCH (:Entity {id: organisationId})<-[:POST_IN]-(post:Post)<-[:HELD]-(attendance:Attendance)-[:OF_PERSON]->(person:Person)
    RETURN person, attendance, post
  }
  WITH person, post, min(attendance.date) AS observedFrom, max(attendance.date) AS observedTo,
    count(DISTINCT attendance.meetingId) AS meetingCount
  ORDER BY observedFrom, observedTo, person.id, post.id
  RETURN collect({
    person: {id: person.id}, post: {id: post.id},
    observedFrom: toString(observedFrom), observedTo: toString(observedTo), meetingCount: meetingCount
  }) AS rows
}
RETURN given, rows
// with given = [{"argument":"person","id":"martin-esom","label":"Person"}]
// 38 hits by Apply, CacheProperties, Distinct, EagerAggregation, Expand(All), Filter, NodeUniqueIndexSeek, Optional, ProduceResults, Projection, Sort, Union, Unwind
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE person:Person(id) WHERE id = personId
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = postId
// NodeUniqueIndexSeek: UNIQUE anon_6:Entity(id) WHERE id = organisationId

CYPHER 5
CALL () {
  UNWIND $given AS one
  OPTIONAL MATCH (entity:Entity {id: one.id})
  OPTIONAL MATCH (:FormerId {id: one.id})-[:NOW]->(merged:Entity)
  OPTIONAL MATCH (post:Post {id: one.id})
  WITH one, head([node IN [entity, merged, post] WHERE node IS NOT NULL AND one.label IN labels(node)]) AS node
  RETURN collect({argument: one.argument, id: one.id, now: node.id}) AS given
}
WITH given,
  head([one IN given WHERE one.argument = 'person' | one.now]) AS personId,
  head([one IN given WHERE one.argument = 'post' | one.now]) AS postId,
  head([one IN given WHERE one.argument = 'organisation' | one.now]) AS organisationId
CALL (personId, postId, organisationId) {
  CALL (personId, postId, organisationId) {
    MATCH (person:Person {id: personId})<-[:OF_PERSON]-(attendance:Attendance)-[:HELD]->(post:Post)
    RETURN person, attendance, post
    UNION
    MATCH (post:Post {id: postId})<-[:HELD]-(attendance:Attendance)-[:OF_PERSON]->(person:Person)
    RETURN person, attendance, post
    UNION
    MATCH (:Entity {id: organisationId})<-[:POST_IN]-(post:Post)<-[:HELD]-(attendance:Attendance)-[:OF_PERSON]->(person:Person)
    RETURN person, attendance, post
  }
  WITH person, post, min(attendance.date) AS observedFrom, max(attendance.date) AS observedTo,
    count(DISTINCT attendance.meetingId) AS meetingCount
  ORDER BY observedFrom, observedTo, person.id, post.id
  RETURN collect({
    person: {id: person.id}, post: {id: post.id},
    observedFrom: toString(observedFrom), observedTo: toString(observedTo), meetingCount: meetingCount
  }) AS rows
}
RETURN given, rows
// with given = [{"argument":"post","id":"mps/deputy-commissioner","label":"Post"}]
// 52 hits by Apply, CacheProperties, Distinct, EagerAggregation, Expand(All), Filter, NodeUniqueIndexSeek, Optional, ProduceResults, Projection, Sort, Union, Unwind
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE person:Person(id) WHERE id = personId
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = postId
// NodeUniqueIndexSeek: UNIQUE anon_6:Entity(id) WHERE id = organisationId

CYPHER 5
MATCH (this:Person)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .id, insightId: this.id } AS this
// with param0 = ["helen-bailey","marie-snelling","rebecca-lawrence","stephen-greenhalgh"], param1 = 200
// 8 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Person(id) WHERE id IN $param0, cache[this.id]

CYPHER 5
MATCH (this:Person)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .id, insightId: this.id } AS this
// with param0 = ["tim-godwin","craig-mackey"], param1 = 200
// 4 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
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
RETURN this { .id, .title, insightId: this.id, body: var2 } AS this
// with param0 = ["london-councils/chief-executive"], param1 = 200, param2 = 25
// 18 hits by Apply, Argument, Distinct, EagerAggregation, Expand(All), Filter, Limit, NodeUniqueIndexSeek, ProduceResults, Projection, Union
// NodeUniqueIndexSeek: UNIQUE this:Post(id) WHERE id = $param0[0], cache[this.id]

CYPHER 5
MATCH (this:Post)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .id, insightId: this.id } AS this
// with param0 = ["lb-waltham-forest/chief-executive","london-prevent-board/chair"], param1 = 200
// 4 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
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
