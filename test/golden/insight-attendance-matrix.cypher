// 10 statements, 2341 db hits

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
  [one IN given WHERE one.argument = 'boards' | one.now] AS chosenIds,
  [one IN given WHERE one.argument = 'organisations' | one.now] AS organisationIds,
  [one IN given WHERE one.argument = 'people' | one.now] AS personIds
CALL (chosenIds, organisationIds, personIds) {
  CALL (chosenIds, organisationIds, personIds) {
    UNWIND chosenIds AS id
    RETURN id
    UNION
    UNWIND CASE WHEN chosenIds = [] THEN personIds ELSE [] END AS personId
    MATCH (:Person {id: personId})<-[:OF_PERSON]-(:Attendance)-[:IN_MEETING]->(:Meeting)-[:OF_BOARD]->(board:Board)
    RETURN board.id AS id
    UNION
    UNWIND CASE WHEN chosenIds = [] THEN organisationIds ELSE [] END AS organisationId
    MATCH (:Entity {id: organisationId})<-[:REPRESENTS]-(:Attendance)-[:IN_MEETING]->(:Meeting)-[:OF_BOARD]->(board:Board)
    RETURN board.id AS id
    UNION
    UNWIND CASE WHEN chosenIds = [] AND organisationIds = [] AND personIds = [] THEN [true] ELSE [] END AS unrestricted
    MATCH (board:Board)
    RETURN board.id AS id
  }
  MATCH (meeting:Meeting)-[:OF_BOARD]->(:Board {id: id})
  WHERE ($from IS NULL OR meeting.date >= $from) AND ($to IS NULL OR meeting.date <= $to)
  WITH id, meeting ORDER BY meeting.date, meeting.id
  RETURN collect({id: meeting.id, board: id}) AS meetings
}
CALL (meetings, organisationIds, personIds) {
  UNWIND range(0, size(meetings) - 1) AS place
  WITH meetings[place] AS meeting, place, organisationIds, personIds
  MATCH (attendance:Attendance {meetingId: meeting.id})-[:OF_PERSON]->(person:Person)
  WHERE (personIds = [] OR person.id IN personIds)
    AND (organisationIds = [] OR EXISTS { (attendance)-[:REPRESENTS]->(body:Body) WHERE body.id IN organisationIds })
  CALL (attendance, person, organisationIds) {
    WITH person WHERE NOT $byOrganisation
    RETURN person.id AS row
    UNION
    MATCH (attendance)-[:REPRESENTS]->(body:Body)
    WHERE $byOrganisation AND (organisationIds = [] OR body.id IN organisationIds)
    RETURN body.id AS row
  }
  WITH place, attendance, row ORDER BY place, attendance.start, attendance.id
  WITH row, collect(place) AS at, collect(attendance.status) AS statuses,
    CASE WHEN $withCells THEN collect(attendance.id) END AS attendances
  ORDER BY row
  RETURN collect({id: row, at: at, statuses: statuses, attendances: attendances}) AS rows
}
RETURN given, meetings, rows
// with given = [{"argument":"boards","id":"lcrb","label":"Board"}], from = null, to = null, byOrganisation = false, withCells = false
// 619 hits by Apply, Argument, CacheProperties, Distinct, EagerAggregation, Expand(All), Filter, NodeByLabelScan, NodeIndexSeek, NodeUniqueIndexSeek, Optional, PartialSort, ProduceResults, Projection, SelectOrSemiApply, Sort, Union, Unwind
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_2:Person(id) WHERE id = personId
// NodeUniqueIndexSeek: UNIQUE anon_8:Entity(id) WHERE id = organisationId
// NodeByLabelScan: board:Board
// NodeUniqueIndexSeek: UNIQUE anon_15:Board(id) WHERE id = id
// NodeIndexSeek: RANGE INDEX attendance:Attendance(meetingId) WHERE meetingId = meeting.id

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
  [one IN given WHERE one.argument = 'boards' | one.now] AS chosenIds,
  [one IN given WHERE one.argument = 'organisations' | one.now] AS organisationIds,
  [one IN given WHERE one.argument = 'people' | one.now] AS personIds
CALL (chosenIds, organisationIds, personIds) {
  CALL (chosenIds, organisationIds, personIds) {
    UNWIND chosenIds AS id
    RETURN id
    UNION
    UNWIND CASE WHEN chosenIds = [] THEN personIds ELSE [] END AS personId
    MATCH (:Person {id: personId})<-[:OF_PERSON]-(:Attendance)-[:IN_MEETING]->(:Meeting)-[:OF_BOARD]->(board:Board)
    RETURN board.id AS id
    UNION
    UNWIND CASE WHEN chosenIds = [] THEN organisationIds ELSE [] END AS organisationId
    MATCH (:Entity {id: organisationId})<-[:REPRESENTS]-(:Attendance)-[:IN_MEETING]->(:Meeting)-[:OF_BOARD]->(board:Board)
    RETURN board.id AS id
    UNION
    UNWIND CASE WHEN chosenIds = [] AND organisationIds = [] AND personIds = [] THEN [true] ELSE [] END AS unrestricted
    MATCH (board:Board)
    RETURN board.id AS id
  }
  MATCH (meeting:Meeting)-[:OF_BOARD]->(:Board {id: id})
  WHERE ($from IS NULL OR meeting.date >= $from) AND ($to IS NULL OR meeting.date <= $to)
  WITH id, meeting ORDER BY meeting.date, meeting.id
  RETURN collect({id: meeting.id, board: id}) AS meetings
}
CALL (meetings, organisationIds, personIds) {
  UNWIND range(0, size(meetings) - 1) AS place
  WITH meetings[place] AS meeting, place, organisationIds, personIds
  MATCH (attendance:Attendance {meetingId: meeting.id})-[:OF_PERSON]->(person:Person)
  WHERE (personIds = [] OR person.id IN personIds)
    AND (organisationIds = [] OR EXISTS { (attendance)-[:REPRESENTS]->(body:Body) WHERE body.id IN organisationIds })
  CALL (attendance, person, organisationIds) {
    WITH person WHERE NOT $byOrganisation
    RETURN person.id AS row
    UNION
    MATCH (attendance)-[:REPRESENTS]->(body:Body)
    WHERE $byOrganisation AND (organisationIds = [] OR body.id IN organisationIds)
    RETURN body.id AS row
  }
  WITH place, attendance, row ORDER BY place, attendance.start, attendance.id
  WITH row, collect(place) AS at, collect(attendance.status) AS statuses,
    CASE WHEN $withCells THEN collect(attendance.id) END AS attendances
  ORDER BY row
  RETURN collect({id: row, at: at, statuses: statuses, attendances: attendances}) AS rows
}
RETURN given, meetings, rows
// with given = [{"argument":"boards","id":"lcrb","label":"Board"}], from = null, to = null, byOrganisation = true, withCells = false
// 977 hits by Apply, Argument, CacheProperties, Distinct, EagerAggregation, Expand(All), Filter, NodeByLabelScan, NodeIndexSeek, NodeUniqueIndexSeek, Optional, PartialSort, ProduceResults, Projection, SelectOrSemiApply, Sort, Union, Unwind
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_2:Person(id) WHERE id = personId
// NodeUniqueIndexSeek: UNIQUE anon_8:Entity(id) WHERE id = organisationId
// NodeByLabelScan: board:Board
// NodeUniqueIndexSeek: UNIQUE anon_15:Board(id) WHERE id = id
// NodeIndexSeek: RANGE INDEX attendance:Attendance(meetingId) WHERE meetingId = meeting.id

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
  [one IN given WHERE one.argument = 'boards' | one.now] AS chosenIds,
  [one IN given WHERE one.argument = 'organisations' | one.now] AS organisationIds,
  [one IN given WHERE one.argument = 'people' | one.now] AS personIds
CALL (chosenIds, organisationIds, personIds) {
  CALL (chosenIds, organisationIds, personIds) {
    UNWIND chosenIds AS id
    RETURN id
    UNION
    UNWIND CASE WHEN chosenIds = [] THEN personIds ELSE [] END AS personId
    MATCH (:Person {id: personId})<-[:OF_PERSON]-(:Attendance)-[:IN_MEETING]->(:Meeting)-[:OF_BOARD]->(board:Board)
    RETURN board.id AS id
    UNION
    UNWIND CASE WHEN chosenIds = [] THEN organisationIds ELSE [] END AS organisationId
    MATCH (:Entity {id: organisationId})<-[:REPRESENTS]-(:Attendance)-[:IN_MEETING]->(:Meeting)-[:OF_BOARD]->(board:Board)
    RETURN board.id AS id
    UNION
    UNWIND CASE WHEN chosenIds = [] AND organisationIds = [] AND personIds = [] THEN [true] ELSE [] END AS unrestricted
    MATCH (board:Board)
    RETURN board.id AS id
  }
  MATCH (meeting:Meeting)-[:OF_BOARD]->(:Board {id: id})
  WHERE ($from IS NULL OR meeting.date >= $from) AND ($to IS NULL OR meeting.date <= $to)
  WITH id, meeting ORDER BY meeting.date, meeting.id
  RETURN collect({id: meeting.id, board: id}) AS meetings
}
CALL (meetings, organisationIds, personIds) {
  UNWIND range(0, size(meetings) - 1) AS place
  WITH meetings[place] AS meeting, place, organisationIds, personIds
  MATCH (attendance:Attendance {meetingId: meeting.id})-[:OF_PERSON]->(person:Person)
  WHERE (personIds = [] OR person.id IN personIds)
    AND (organisationIds = [] OR EXISTS { (attendance)-[:REPRESENTS]->(body:Body) WHERE body.id IN organisationIds })
  CALL (attendance, person, organisationIds) {
    WITH person WHERE NOT $byOrganisation
    RETURN person.id AS row
    UNION
    MATCH (attendance)-[:REPRESENTS]->(body:Body)
    WHERE $byOrganisation AND (organisationIds = [] OR body.id IN organisationIds)
    RETURN body.id AS row
  }
  WITH place, attendance, row ORDER BY place, attendance.start, attendance.id
  WITH row, collect(place) AS at, collect(attendance.status) AS statuses,
    CASE WHEN $withCells THEN collect(attendance.id) END AS attendances
  ORDER BY row
  RETURN collect({id: row, at: at, statuses: statuses, attendances: attendances}) AS rows
}
RETURN given, meetings, rows
// with given = [{"argument":"people","id":"lucy-bogue","label":"Person"}], from = {"year":2011,"month":1,"day":1}, to = {"year":2015,"month":12,"day":31}, byOrganisation = false, withCells = true
// 524 hits by Apply, Argument, CacheProperties, Distinct, EagerAggregation, Expand(All), Filter, NodeByLabelScan, NodeIndexSeek, NodeUniqueIndexSeek, Optional, PartialSort, ProduceResults, Projection, SelectOrSemiApply, Sort, Union, Unwind
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_2:Person(id) WHERE id = personId
// NodeUniqueIndexSeek: UNIQUE anon_8:Entity(id) WHERE id = organisationId
// NodeByLabelScan: board:Board
// NodeUniqueIndexSeek: UNIQUE anon_15:Board(id) WHERE id = id
// NodeIndexSeek: RANGE INDEX attendance:Attendance(meetingId) WHERE meetingId = meeting.id

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
  [one IN given WHERE one.argument = 'boards' | one.now] AS chosenIds,
  [one IN given WHERE one.argument = 'organisations' | one.now] AS organisationIds,
  [one IN given WHERE one.argument = 'people' | one.now] AS personIds
CALL (chosenIds, organisationIds, personIds) {
  CALL (chosenIds, organisationIds, personIds) {
    UNWIND chosenIds AS id
    RETURN id
    UNION
    UNWIND CASE WHEN chosenIds = [] THEN personIds ELSE [] END AS personId
    MATCH (:Person {id: personId})<-[:OF_PERSON]-(:Attendance)-[:IN_MEETING]->(:Meeting)-[:OF_BOARD]->(board:Board)
    RETURN board.id AS id
    UNION
    UNWIND CASE WHEN chosenIds = [] THEN organisationIds ELSE [] END AS organisationId
    MATCH (:Entity {id: organisationId})<-[:REPRESENTS]-(:Attendance)-[:IN_MEETING]->(:Meeting)-[:OF_BOARD]->(board:Board)
    RETURN board.id AS id
    UNION
    UNWIND CASE WHEN chosenIds = [] AND organisationIds = [] AND personIds = [] THEN [true] ELSE [] END AS unrestricted
    MATCH (board:Board)
    RETURN board.id AS id
  }
  MATCH (meeting:Meeting)-[:OF_BOARD]->(:Board {id: id})
  WHERE ($from IS NULL OR meeting.date >= $from) AND ($to IS NULL OR meeting.date <= $to)
  WITH id, meeting ORDER BY meeting.date, meeting.id
  RETURN collect({id: meeting.id, board: id}) AS meetings
}
RETURN given, meetings
// with given = [{"argument":"boards","id":"lcrb","label":"Board"}], from = null, to = null, byOrganisation = false
// 29 hits by Apply, Argument, Distinct, EagerAggregation, Expand(All), Filter, NodeByLabelScan, NodeUniqueIndexSeek, Optional, ProduceResults, Projection, Sort, Union, Unwind
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_2:Person(id) WHERE id = personId
// NodeUniqueIndexSeek: UNIQUE anon_8:Entity(id) WHERE id = organisationId
// NodeByLabelScan: board:Board
// NodeUniqueIndexSeek: UNIQUE anon_15:Board(id) WHERE id = id

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
// with param0 = ["cps","gla","lb-barnet","lb-bexley","lb-lambeth","lb-waltham-forest","lb-wandsworth","london-councils","london-crc","london-prevent-board","london-probation-trust","mayors-office","moj","mopac","mpa","mps","nhs-england","noms","probation"], param1 = ["cps","gla","lb-barnet","lb-bexley","lb-lambeth","lb-waltham-forest","lb-wandsworth","london-councils","london-crc","london-prevent-board","london-probation-trust","mayors-office","moj","mopac","mpa","mps","nhs-england","noms","probation"], param2 = 200
// 57 hits by Distinct, Limit, NodeUniqueIndexSeek, ProduceResults, Projection, Union
// NodeUniqueIndexSeek: UNIQUE this0:Board(id) WHERE id IN $param0, cache[this0.id]
// NodeUniqueIndexSeek: UNIQUE this1:Organisation(id) WHERE id IN $param1, cache[this1.id]

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
RETURN this { .status, .capacity, insightId: this.id, represents: var2 } AS this
// with param0 = ["lcrb-2011-06-20/attendance/lucy-bogue","lcrb-2015-03-10/attendance/lucy-bogue"], param1 = 200, param2 = 25
// 50 hits by Apply, Argument, Distinct, EagerAggregation, Expand(All), Filter, Limit, NodeUniqueIndexSeek, ProduceResults, Projection, Top, Union
// NodeUniqueIndexSeek: UNIQUE this:Attendance(id) WHERE id IN $param0, cache[this.id]

CYPHER 5
MATCH (this:Meeting)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .date, insightId: this.id } AS this
// with param0 = ["lcrb-2011-06-20","lcrb-2015-03-10"], param1 = 200
// 6 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Meeting(id) WHERE id IN $param0, cache[this.id]

CYPHER 5
MATCH (this:Meeting)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .id, .date, insightId: this.id } AS this
// with param0 = ["lcrb-2011-06-20","lcrb-2015-03-10"], param1 = 200
// 6 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Meeting(id) WHERE id IN $param0, cache[this.id]

CYPHER 5
MATCH (this:Person)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .id, insightId: this.id } AS this
// with param0 = ["alison-saunders","baljit-ubhey","boris-johnson","christian-steenberg","claire-kober","colin-barrow","craig-mackey","dan-hales","doug-flight","heather-munro","helen-bailey","ian-mcpherson","jane-harwood","joanne-murfitt","joe-mitton","john-obrien","jude-sequeira","jules-pipe","kate-gilbert","kevin-taylor","kit-malthouse","lib-peck","lucy-bogue","marie-snelling","martin-esom","nick-smart","paul-martin","rebecca-lawrence","richard-cornelius","roisha-hughes","stephen-greenhalgh","steve-rodhouse","tim-godwin","tony-hawker","will-tuckley"], param1 = 200
// 70 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Person(id) WHERE id IN $param0, cache[this.id]

CYPHER 5
MATCH (this:Person)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .name, insightId: this.id } AS this
// with param0 = ["lucy-bogue"], param1 = 200
// 3 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Person(id) WHERE id = $param0[0], cache[this.id]
