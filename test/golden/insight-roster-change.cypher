// 11 statements, 1744 db hits

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
CALL (boardId) {
  MATCH (meeting:Meeting)-[:OF_BOARD]->(:Board {id: boardId})
  WHERE ($from IS NULL OR meeting.date >= $from) AND ($to IS NULL OR meeting.date <= $to)
  WITH meeting ORDER BY meeting.date, meeting.id
  WITH collect(meeting) AS meetings
  RETURN CASE WHEN size(meetings) < 2 THEN meetings ELSE [head(meetings), last(meetings)] END AS ends
}
CALL (ends) {
  UNWIND ends AS meeting
  CALL (meeting) {
    MATCH (attendance:Attendance {meetingId: meeting.id})-[:OF_PERSON]->(person:Person)
    WITH person, attendance ORDER BY attendance.start, attendance.id
    WITH person, collect(attendance) AS attendances
    WITH person, attendances, head(attendances) AS line
    ORDER BY line.start, line.id
    RETURN collect({
      person: person.id,
      attendance: line.id,
      capacity: coalesce(head([one IN attendances WHERE one.capacity <> 'UNSPECIFIED' | one.capacity]), 'UNSPECIFIED'),
      organisations: COLLECT {
        UNWIND attendances AS one MATCH (one)-[:REPRESENTS]->(body:Body) RETURN DISTINCT body.id AS id ORDER BY id
      },
      posts: COLLECT { UNWIND attendances AS one MATCH (one)-[:HELD]->(post:Post) RETURN DISTINCT post.id AS id ORDER BY id }
    }) AS roster
  }
  WITH meeting, roster ORDER BY meeting.date, meeting.id
  RETURN collect({date: toString(meeting.date), roster: roster}) AS rosters
}
RETURN given, rosters
// with given = [{"argument":"board","id":"lcrb","label":"Board"}], from = {"year":2011,"month":1,"day":1}, to = {"year":2015,"month":12,"day":31}
// 1546 hits by Apply, Argument, CacheProperties, Distinct, EagerAggregation, Expand(All), Filter, NodeIndexSeek, NodeUniqueIndexSeek, Optional, ProduceResults, Projection, RollUpApply, Sort, Unwind
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_3:Board(id) WHERE id = boardId
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
RETURN this { insightId: this.id, represents: var2 } AS this
// with param0 = ["lcrb-2011-06-20/attendance/lucy-bogue"], param1 = 200, param2 = 25
// 27 hits by Apply, Argument, Distinct, EagerAggregation, Expand(All), Filter, Limit, NodeUniqueIndexSeek, ProduceResults, Projection, Top, Union
// NodeUniqueIndexSeek: UNIQUE this:Attendance(id) WHERE id = $param0[0], cache[this.id]

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
RETURN this { insightId: this.id, represents: var2 } AS this
// with param0 = ["lcrb-2015-03-10/attendance/lucy-bogue"], param1 = 200, param2 = 25
// 19 hits by Apply, Argument, Distinct, EagerAggregation, Expand(All), Filter, Limit, NodeUniqueIndexSeek, ProduceResults, Projection, Top, Union
// NodeUniqueIndexSeek: UNIQUE this:Attendance(id) WHERE id = $param0[0], cache[this.id]

CYPHER 5
MATCH (this:Attendance)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .capacity, .groupHeading, insightId: this.id } AS this
// with param0 = ["lcrb-2011-06-20/attendance/john-obrien","lcrb-2011-06-20/attendance/lucy-bogue","lcrb-2011-06-20/attendance/doug-flight"], param1 = 200
// 12 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Attendance(id) WHERE id IN $param0, cache[this.id]

CYPHER 5
MATCH (this:Attendance)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .capacity, .groupHeading, insightId: this.id } AS this
// with param0 = ["lcrb-2015-03-10/attendance/john-obrien","lcrb-2015-03-10/attendance/lucy-bogue","lcrb-2015-03-10/attendance/doug-flight"], param1 = 200
// 12 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Attendance(id) WHERE id IN $param0, cache[this.id]

CYPHER 5
MATCH (this:Attendance)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .status, insightId: this.id } AS this
// with param0 = ["lcrb-2011-06-20/attendance/kit-malthouse","lcrb-2011-06-20/attendance/claire-kober","lcrb-2011-06-20/attendance/colin-barrow","lcrb-2011-06-20/attendance/tim-godwin","lcrb-2011-06-20/attendance/steve-rodhouse","lcrb-2011-06-20/attendance/jane-harwood","lcrb-2011-06-20/attendance/will-tuckley","lcrb-2011-06-20/attendance/heather-munro","lcrb-2011-06-20/attendance/alison-saunders","lcrb-2011-06-20/attendance/ian-mcpherson","lcrb-2011-06-20/attendance/christian-steenberg","lcrb-2011-06-20/attendance/jude-sequeira","lcrb-2011-06-20/attendance/joe-mitton","lcrb-2011-06-20/attendance/roisha-hughes","lcrb-2011-06-20/attendance/kevin-taylor"], param1 = 200
// 45 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Attendance(id) WHERE id IN $param0, cache[this.id]

CYPHER 5
MATCH (this:Person)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .id, .name, insightId: this.id } AS this
// with param0 = ["boris-johnson","jules-pipe","john-obrien","lucy-bogue","doug-flight"], param1 = 200
// 15 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Person(id) WHERE id IN $param0, cache[this.id]

CYPHER 5
MATCH (this:Person)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .id, insightId: this.id } AS this
// with param0 = ["john-obrien","lucy-bogue","doug-flight"], param1 = 200
// 6 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Person(id) WHERE id IN $param0, cache[this.id]

CYPHER 5
MATCH (this:Person)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .id, insightId: this.id } AS this
// with param0 = ["kit-malthouse","claire-kober","colin-barrow","tim-godwin","steve-rodhouse","jane-harwood","will-tuckley","heather-munro","alison-saunders","ian-mcpherson","christian-steenberg","jude-sequeira","joe-mitton","roisha-hughes","kevin-taylor"], param1 = 200
// 30 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Person(id) WHERE id IN $param0, cache[this.id]

CYPHER 5
MATCH (this:Person)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .id, insightId: this.id } AS this
// with param0 = ["lucy-bogue"], param1 = 200
// 2 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Person(id) WHERE id = $param0[0], cache[this.id]

CYPHER 5
MATCH (this:Person)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .id, insightId: this.id } AS this
// with param0 = ["stephen-greenhalgh","helen-bailey","marie-snelling","rebecca-lawrence","craig-mackey","nick-smart","lib-peck","richard-cornelius","paul-martin","baljit-ubhey","joanne-murfitt","martin-esom","kate-gilbert","dan-hales","tony-hawker"], param1 = 200
// 30 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Person(id) WHERE id IN $param0, cache[this.id]
