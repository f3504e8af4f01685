// 12 statements, 2356 db hits

CYPHER 5
CALL () {
  UNWIND $given AS one
  OPTIONAL MATCH (entity:Entity {id: one.id})
  OPTIONAL MATCH (:FormerId {id: one.id})-[:NOW]->(merged:Entity)
  OPTIONAL MATCH (post:Post {id: one.id})
  WITH one, head([node IN [entity, merged, post] WHERE node IS NOT NULL AND one.label IN labels(node)]) AS node
  RETURN collect({argument: one.argument, id: one.id, now: node.id}) AS given
}
WITH given, head([one IN given | one.now]) AS boardId
OPTIONAL MATCH (board:Board {id: boardId})
CALL (board) {
  OPTIONAL MATCH (before:Meeting)-[:OF_BOARD]->(board)
  WHERE before.date <= $date
  RETURN before ORDER BY before.date DESC, before.id DESC LIMIT 1
}
CALL (board) {
  OPTIONAL MATCH (after:Meeting)-[:OF_BOARD]->(board)
  WHERE after.date > $date
  RETURN after ORDER BY after.date, after.id LIMIT 1
}
CALL (before, after) {
  UNWIND [before, after] AS meeting
  MATCH (attendance:Attendance {meetingId: meeting.id})-[:OF_PERSON]->(person:Person)
  WITH person, meeting, attendance ORDER BY meeting.date, attendance.start, attendance.id
  WITH person, meeting, head(collect(attendance)) AS attendance
  ORDER BY meeting.date, attendance.start, attendance.id
  RETURN collect({person: person.id, meeting: meeting.id, attendance: attendance.id}) AS listed
}
CALL (board) {
  OPTIONAL MATCH (board)-[:PART_OF]->(body:Body)
  WITH body ORDER BY body.id
  RETURN head(collect({id: body.id})) AS parent
}
CALL (board) {
  MATCH (board)-[:REPORTS_TO]->(body:Body)
  WITH body ORDER BY body.id
  RETURN collect({id: body.id}) AS reportsTo
}
RETURN given, board.id AS board, before.id AS before, toString(before.date) AS beforeDate, after.id AS after, listed,
  CASE WHEN parent.id IS NOT NULL THEN parent END AS parent, reportsTo
// with given = [{"argument":"board","id":"lcrb","label":"Board"}], date = {"year":2011,"month":6,"day":20}
// 785 hits by Apply, Argument, CacheProperties, EagerAggregation, Expand(All), Filter, Limit, NodeIndexSeek, NodeUniqueIndexSeek, Optional, PartialSort, ProduceResults, Projection, Sort, Unwind
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE board:Board(id) WHERE id = boardId, cache[board.id]
// NodeIndexSeek: RANGE INDEX attendance:Attendance(meetingId) WHERE meetingId = cache[meeting.id]

CYPHER 5
CALL () {
  UNWIND $given AS one
  OPTIONAL MATCH (entity:Entity {id: one.id})
  OPTIONAL MATCH (:FormerId {id: one.id})-[:NOW]->(merged:Entity)
  OPTIONAL MATCH (post:Post {id: one.id})
  WITH one, head([node IN [entity, merged, post] WHERE node IS NOT NULL AND one.label IN labels(node)]) AS node
  RETURN collect({argument: one.argument, id: one.id, now: node.id}) AS given
}
WITH given, head([one IN given | one.now]) AS boardId
OPTIONAL MATCH (board:Board {id: boardId})
CALL (board) {
  OPTIONAL MATCH (before:Meeting)-[:OF_BOARD]->(board)
  WHERE before.date <= $date
  RETURN before ORDER BY before.date DESC, before.id DESC LIMIT 1
}
CALL (board) {
  OPTIONAL MATCH (after:Meeting)-[:OF_BOARD]->(board)
  WHERE after.date > $date
  RETURN after ORDER BY after.date, after.id LIMIT 1
}
CALL (before, after) {
  UNWIND [before, after] AS meeting
  MATCH (attendance:Attendance {meetingId: meeting.id})-[:OF_PERSON]->(person:Person)
  WITH person, meeting, attendance ORDER BY meeting.date, attendance.start, attendance.id
  WITH person, meeting, head(collect(attendance)) AS attendance
  ORDER BY meeting.date, attendance.start, attendance.id
  RETURN collect({person: person.id, meeting: meeting.id, attendance: attendance.id}) AS listed
}
CALL (board) {
  OPTIONAL MATCH (board)-[:PART_OF]->(body:Body)
  WITH body ORDER BY body.id
  RETURN head(collect({id: body.id})) AS parent
}
CALL (board) {
  MATCH (board)-[:REPORTS_TO]->(body:Body)
  WITH body ORDER BY body.id
  RETURN collect({id: body.id}) AS reportsTo
}
RETURN given, board.id AS board, before.id AS before, toString(before.date) AS beforeDate, after.id AS after, listed,
  CASE WHEN parent.id IS NOT NULL THEN parent END AS parent, reportsTo
// with given = [{"argument":"board","id":"lcrb","label":"Board"}], date = {"year":2013,"month":1,"day":1}
// 785 hits by Apply, Argument, CacheProperties, EagerAggregation, Expand(All), Filter, Limit, NodeIndexSeek, NodeUniqueIndexSeek, Optional, PartialSort, ProduceResults, Projection, Sort, Unwind
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE board:Board(id) WHERE id = boardId, cache[board.id]
// NodeIndexSeek: RANGE INDEX attendance:Attendance(meetingId) WHERE meetingId = cache[meeting.id]

CYPHER 5
MATCH (this:Attendance)
WHERE this.id IN $param0
WITH *
LIMIT $param1
CALL (this) {
  CALL (*) {
    WITH *
    MATCH (this)-[this0:REPRESENTS]->(this1:Board)
    WITH this1 { .id, __resolveType: 'Board', __id: elementId(this1) } AS var2
    RETURN var2
    UNION
    WITH *
    MATCH (this)-[this3:REPRESENTS]->(this4:Organisation)
    WITH this4 { .id, __resolveType: 'Organisation', __id: elementId(this4) } AS var2
    RETURN var2
  }
  WITH var2
  ORDER BY var2.id ASC
  LIMIT $param2
  RETURN collect(var2) AS var2
}
RETURN this { .status, .capacity, .position, insightId: this.id, represents: var2 } AS this
// with param0 = ["lcrb-2011-06-20/attendance/boris-johnson","lcrb-2011-06-20/attendance/kit-malthouse","lcrb-2011-06-20/attendance/claire-kober","lcrb-2011-06-20/attendance/colin-barrow","lcrb-2011-06-20/attendance/jules-pipe","lcrb-2011-06-20/attendance/tim-godwin","lcrb-2011-06-20/attendance/steve-rodhouse","lcrb-2011-06-20/attendance/jane-harwood","lcrb-2011-06-20/attendance/john-obrien","lcrb-2011-06-20/attendance/will-tuckley","lcrb-2011-06-20/attendance/heather-munro","lcrb-2011-06-20/attendance/alison-saunders","lcrb-2011-06-20/attendance/ian-mcpherson","lcrb-2011-06-20/attendance/lucy-bogue","lcrb-2011-06-20/attendance/christian-steenberg","lcrb-2011-06-20/attendance/jude-sequeira","lcrb-2011-06-20/attendance/joe-mitton","lcrb-2011-06-20/attendance/roisha-hughes","lcrb-2011-06-20/attendance/doug-flight","lcrb-2011-06-20/attendance/kevin-taylor"], param1 = 200, param2 = 25
// 524 hits by Apply, Argument, Distinct, EagerAggregation, Expand(All), Filter, Limit, NodeUniqueIndexSeek, ProduceResults, Projection, Top, Union
// NodeUniqueIndexSeek: UNIQUE this:Attendance(id) WHERE id IN $param0, cache[this.id]

CYPHER 5
MATCH (this:Attendance)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .capacity, insightId: this.id } AS this
// with param0 = ["lcrb-2011-06-20/attendance/boris-johnson","lcrb-2011-06-20/attendance/kit-malthouse","lcrb-2011-06-20/attendance/claire-kober","lcrb-2011-06-20/attendance/colin-barrow","lcrb-2011-06-20/attendance/jules-pipe","lcrb-2011-06-20/attendance/tim-godwin","lcrb-2011-06-20/attendance/steve-rodhouse","lcrb-2011-06-20/attendance/jane-harwood","lcrb-2011-06-20/attendance/john-obrien","lcrb-2011-06-20/attendance/will-tuckley","lcrb-2011-06-20/attendance/heather-munro","lcrb-2011-06-20/attendance/alison-saunders","lcrb-2011-06-20/attendance/ian-mcpherson","lcrb-2011-06-20/attendance/lucy-bogue","lcrb-2011-06-20/attendance/christian-steenberg","lcrb-2011-06-20/attendance/jude-sequeira","lcrb-2011-06-20/attendance/joe-mitton","lcrb-2011-06-20/attendance/roisha-hughes","lcrb-2011-06-20/attendance/doug-flight","lcrb-2011-06-20/attendance/kevin-taylor"], param1 = 200
// 60 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Attendance(id) WHERE id IN $param0, cache[this.id]

CYPHER 5
MATCH (this:Attendance)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .capacity, insightId: this.id } AS this
// with param0 = ["lcrb-2015-03-10/attendance/boris-johnson","lcrb-2015-03-10/attendance/jules-pipe","lcrb-2015-03-10/attendance/john-obrien","lcrb-2015-03-10/attendance/lucy-bogue","lcrb-2015-03-10/attendance/doug-flight","lcrb-2015-03-10/attendance/stephen-greenhalgh","lcrb-2015-03-10/attendance/helen-bailey","lcrb-2015-03-10/attendance/marie-snelling","lcrb-2015-03-10/attendance/rebecca-lawrence","lcrb-2015-03-10/attendance/craig-mackey","lcrb-2015-03-10/attendance/nick-smart","lcrb-2015-03-10/attendance/lib-peck","lcrb-2015-03-10/attendance/richard-cornelius","lcrb-2015-03-10/attendance/paul-martin","lcrb-2015-03-10/attendance/baljit-ubhey","lcrb-2015-03-10/attendance/joanne-murfitt","lcrb-2015-03-10/attendance/martin-esom","lcrb-2015-03-10/attendance/kate-gilbert","lcrb-2015-03-10/attendance/dan-hales","lcrb-2015-03-10/attendance/tony-hawker"], param1 = 200
// 60 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Attendance(id) WHERE id IN $param0, cache[this.id]

CYPHER 5
MATCH (this:Board)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .id, insightId: this.id } AS this
// with param0 = ["lcrb"], param1 = 200
// 2 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Board(id) WHERE id = $param0[0], cache[this.id]

CYPHER 5
MATCH (this:Meeting)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .date, insightId: this.id } AS this
// with param0 = ["lcrb-2011-06-20"], param1 = 200
// 3 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Meeting(id) WHERE id = $param0[0], cache[this.id]

CYPHER 5
MATCH (this:Meeting)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .date, insightId: this.id } AS this
// with param0 = ["lcrb-2015-03-10"], param1 = 200
// 3 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Meeting(id) WHERE id = $param0[0], cache[this.id]

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
MATCH (this:Meeting)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .id, insightId: this.id } AS this
// with param0 = ["lcrb-2015-03-10"], param1 = 200
// 2 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Meeting(id) WHERE id = $param0[0], cache[this.id]

CYPHER 5
MATCH (this:Person)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .id, insightId: this.id } AS this
// with param0 = ["boris-johnson","kit-malthouse","claire-kober","colin-barrow","jules-pipe","tim-godwin","steve-rodhouse","jane-harwood","john-obrien","will-tuckley","heather-munro","alison-saunders","ian-mcpherson","lucy-bogue","christian-steenberg","jude-sequeira","joe-mitton","roisha-hughes","doug-flight","kevin-taylor","stephen-greenhalgh","helen-bailey","marie-snelling","rebecca-lawrence","craig-mackey","nick-smart","lib-peck","richard-cornelius","paul-martin","baljit-ubhey","joanne-murfitt","martin-esom","kate-gilbert","dan-hales","tony-hawker"], param1 = 200
// 70 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Person(id) WHERE id IN $param0, cache[this.id]

CYPHER 5
MATCH (this:Person)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .name, insightId: this.id } AS this
// with param0 = ["boris-johnson","kit-malthouse","claire-kober","colin-barrow","jules-pipe","tim-godwin","steve-rodhouse","jane-harwood","john-obrien","will-tuckley","heather-munro","alison-saunders","ian-mcpherson","lucy-bogue","christian-steenberg","jude-sequeira","joe-mitton","roisha-hughes","doug-flight","kevin-taylor"], param1 = 200
// 60 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Person(id) WHERE id IN $param0, cache[this.id]
