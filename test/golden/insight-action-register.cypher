// 9 statements, 1696 db hits

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
  [one IN given WHERE one.argument = 'owner' | one.now] AS ownerIds,
  [one IN given WHERE one.argument = 'boards' | one.now] AS boardIds
CALL (ownerIds, boardIds) {
  CALL (ownerIds, boardIds) {
    UNWIND ownerIds AS ownerId
    MATCH (:Entity {id: ownerId})<-[:OWNED_BY]-(action:Action)
    RETURN action
    UNION
    UNWIND CASE WHEN ownerIds = [] THEN boardIds ELSE [] END AS boardId
    MATCH (:Board {id: boardId})<-[:OF_BOARD]-(meeting:Meeting)
    MATCH (action:Action {meetingId: meeting.id})
    RETURN action
    UNION
    UNWIND CASE WHEN ownerIds = [] AND boardIds = [] THEN [true] ELSE [] END AS unrestricted
    MATCH (action:Action)
    WHERE action.date >= coalesce($from, date('0001-01-01')) AND action.date <= $asOf
    RETURN action
  }
  MATCH (action)-[:IN_MEETING]->(:Meeting)-[:OF_BOARD]->(board:Board)
  WHERE (boardIds = [] OR board.id IN boardIds) AND action.date <= $asOf
    AND ($from IS NULL OR action.date >= $from) AND ($to IS NULL OR action.date <= $to)
  WITH action, board, CASE WHEN $byDue THEN coalesce(toString(action.dueTo), '9999-12-31') ELSE toString(action.date) END AS key
  ORDER BY key, action.id
  WITH collect({action: action, board: board.id, key: key}) AS ranked
  RETURN size(ranked) AS totalCount, CASE WHEN $newestFirst THEN reverse(ranked) ELSE ranked END AS ranked
}
WITH given, totalCount, [one IN ranked
  WHERE $after IS NULL
    OR ($newestFirst AND one.key < $after[0]) OR (NOT $newestFirst AND one.key > $after[0])
    OR (one.key = $after[0]
      AND (($newestFirst AND one.action.id < $after[1]) OR (NOT $newestFirst AND one.action.id > $after[1])))][..$rows] AS page
CALL (page) {
  UNWIND page AS one
  WITH DISTINCT one.board AS boardId
  MATCH (meeting:Meeting)-[:OF_BOARD]->(:Board {id: boardId})
  WHERE meeting.date <= $asOf
  WITH boardId, meeting ORDER BY meeting.date, meeting.id
  RETURN collect({
    id: meeting.id, board: boardId, date: toString(meeting.date), previousDate: meeting.previousDate, nextDate: meeting.nextDate
  }) AS meetings
}
CALL (page) {
  UNWIND page AS one
  WITH DISTINCT one.action.meetingId AS meetingId
  MATCH (later:Meeting)-[:FOLLOWS]->{1,3}(:Meeting {id: meetingId})
  WHERE later.date <= $asOf
  WITH DISTINCT later
  MATCH (paragraph:Paragraph {meetingId: later.id})
  WITH paragraph ORDER BY paragraph.date, paragraph.meetingId, paragraph.position
  RETURN collect({id: paragraph.id, meetingId: paragraph.meetingId, text: paragraph.text}) AS paragraphs
}
RETURN given, totalCount, meetings, paragraphs, [one IN page | {
  id: one.action.id,
  key: one.key,
  board: one.board,
  meetingId: one.action.meetingId,
  date: toString(one.action.date),
  text: one.action.text,
  dueTo: toString(one.action.dueTo),
  statedStatus: one.action.statedStatus,
  decision: head(COLLECT {
    WITH one.action AS action
    MATCH (action)-[:UNDER_ITEM]->(:AgendaItem)<-[:UNDER_ITEM]-(decision:Decision)
    WHERE decision.start <= action.start
    RETURN decision.id ORDER BY decision.start DESC, decision.id LIMIT 1
  })
}] AS rows
// with given = [], from = null, to = null, asOf = {"year":2011,"month":7,"day":1}, newestFirst = true, byDue = false, after = null, rows = 2001
// 449 hits by Apply, Argument, CacheProperties, Distinct, EagerAggregation, Expand(All), Filter, NodeIndexSeek, NodeIndexSeekByRange, NodeUniqueIndexSeek, Optional, ProduceResults, Projection, Sort, Union, Unwind, VarLengthExpand(Pruning,BFS,All)
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_2:Entity(id) WHERE id = ownerId
// NodeUniqueIndexSeek: UNIQUE anon_4:Board(id) WHERE id = boardId
// NodeIndexSeek: RANGE INDEX action:Action(meetingId) WHERE meetingId = meeting.id
// NodeIndexSeekByRange: RANGE INDEX action:Action(date) WHERE date >= coalesce($from, RuntimeConstant(date($autostring_8))) AND date <= $asOf
// NodeUniqueIndexSeek: UNIQUE anon_10:Board(id) WHERE id = boardId
// NodeUniqueIndexSeek: UNIQUE anon_14:Meeting(id) WHERE id = meetingId
// NodeIndexSeek: RANGE INDEX paragraph:Paragraph(meetingId) WHERE meetingId = later.id

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
  [one IN given WHERE one.argument = 'owner' | one.now] AS ownerIds,
  [one IN given WHERE one.argument = 'boards' | one.now] AS boardIds
CALL (ownerIds, boardIds) {
  CALL (ownerIds, boardIds) {
    UNWIND ownerIds AS ownerId
    MATCH (:Entity {id: ownerId})<-[:OWNED_BY]-(action:Action)
    RETURN action
    UNION
    UNWIND CASE WHEN ownerIds = [] THEN boardIds ELSE [] END AS boardId
    MATCH (:Board {id: boardId})<-[:OF_BOARD]-(meeting:Meeting)
    MATCH (action:Action {meetingId: meeting.id})
    RETURN action
    UNION
    UNWIND CASE WHEN ownerIds = [] AND boardIds = [] THEN [true] ELSE [] END AS unrestricted
    MATCH (action:Action)
    WHERE action.date >= coalesce($from, date('0001-01-01')) AND action.date <= $asOf
    RETURN action
  }
  MATCH (action)-[:IN_MEETING]->(:Meeting)-[:OF_BOARD]->(board:Board)
  WHERE (boardIds = [] OR board.id IN boardIds) AND action.date <= $asOf
    AND ($from IS NULL OR action.date >= $from) AND ($to IS NULL OR action.date <= $to)
  WITH action, board, CASE WHEN $byDue THEN coalesce(toString(action.dueTo), '9999-12-31') ELSE toString(action.date) END AS key
  ORDER BY key, action.id
  WITH collect({action: action, board: board.id, key: key}) AS ranked
  RETURN size(ranked) AS totalCount, CASE WHEN $newestFirst THEN reverse(ranked) ELSE ranked END AS ranked
}
WITH given, totalCount, [one IN ranked
  WHERE $after IS NULL
    OR ($newestFirst AND one.key < $after[0]) OR (NOT $newestFirst AND one.key > $after[0])
    OR (one.key = $after[0]
      AND (($newestFirst AND one.action.id < $after[1]) OR (NOT $newestFirst AND one.action.id > $after[1])))][..$rows] AS page
CALL (page) {
  UNWIND page AS one
  WITH DISTINCT one.board AS boardId
  MATCH (meeting:Meeting)-[:OF_BOARD]->(:Board {id: boardId})
  WHERE meeting.date <= $asOf
  WITH boardId, meeting ORDER BY meeting.date, meeting.id
  RETURN collect({
    id: meeting.id, board: boardId, date: toString(meeting.date), previousDate: meeting.previousDate, nextDate: meeting.nextDate
  }) AS meetings
}
CALL (page) {
  UNWIND page AS one
  WITH DISTINCT one.action.meetingId AS meetingId
  MATCH (later:Meeting)-[:FOLLOWS]->{1,3}(:Meeting {id: meetingId})
  WHERE later.date <= $asOf
  WITH DISTINCT later
  MATCH (paragraph:Paragraph {meetingId: later.id})
  WITH paragraph ORDER BY paragraph.date, paragraph.meetingId, paragraph.position
  RETURN collect({id: paragraph.id, meetingId: paragraph.meetingId, text: paragraph.text}) AS paragraphs
}
RETURN given, totalCount, meetings, paragraphs, [one IN page | {
  id: one.action.id,
  key: one.key,
  board: one.board,
  meetingId: one.action.meetingId,
  date: toString(one.action.date),
  text: one.action.text,
  dueTo: toString(one.action.dueTo),
  statedStatus: one.action.statedStatus,
  decision: head(COLLECT {
    WITH one.action AS action
    MATCH (action)-[:UNDER_ITEM]->(:AgendaItem)<-[:UNDER_ITEM]-(decision:Decision)
    WHERE decision.start <= action.start
    RETURN decision.id ORDER BY decision.start DESC, decision.id LIMIT 1
  })
}] AS rows
// with given = [], from = null, to = null, asOf = {"year":2016,"month":1,"day":1}, newestFirst = true, byDue = false, after = null, rows = 26
// 732 hits by Apply, Argument, CacheProperties, Distinct, EagerAggregation, Expand(All), Filter, NodeIndexSeek, NodeIndexSeekByRange, NodeUniqueIndexSeek, Optional, ProduceResults, Projection, Sort, Union, Unwind, VarLengthExpand(Pruning,BFS,All)
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_2:Entity(id) WHERE id = ownerId
// NodeUniqueIndexSeek: UNIQUE anon_4:Board(id) WHERE id = boardId
// NodeIndexSeek: RANGE INDEX action:Action(meetingId) WHERE meetingId = meeting.id
// NodeIndexSeekByRange: RANGE INDEX action:Action(date) WHERE date >= coalesce($from, RuntimeConstant(date($autostring_8))) AND date <= $asOf
// NodeUniqueIndexSeek: UNIQUE anon_10:Board(id) WHERE id = boardId
// NodeUniqueIndexSeek: UNIQUE anon_14:Meeting(id) WHERE id = meetingId
// NodeIndexSeek: RANGE INDEX paragraph:Paragraph(meetingId) WHERE meetingId = later.id

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
  [one IN given WHERE one.argument = 'owner' | one.now] AS ownerIds,
  [one IN given WHERE one.argument = 'boards' | one.now] AS boardIds
CALL (ownerIds, boardIds) {
  CALL (ownerIds, boardIds) {
    UNWIND ownerIds AS ownerId
    MATCH (:Entity {id: ownerId})<-[:OWNED_BY]-(action:Action)
    RETURN action
    UNION
    UNWIND CASE WHEN ownerIds = [] THEN boardIds ELSE [] END AS boardId
    MATCH (:Board {id: boardId})<-[:OF_BOARD]-(meeting:Meeting)
    MATCH (action:Action {meetingId: meeting.id})
    RETURN action
    UNION
    UNWIND CASE WHEN ownerIds = [] AND boardIds = [] THEN [true] ELSE [] END AS unrestricted
    MATCH (action:Action)
    WHERE action.date >= coalesce($from, date('0001-01-01')) AND action.date <= $asOf
    RETURN action
  }
  MATCH (action)-[:IN_MEETING]->(:Meeting)-[:OF_BOARD]->(board:Board)
  WHERE (boardIds = [] OR board.id IN boardIds) AND action.date <= $asOf
    AND ($from IS NULL OR action.date >= $from) AND ($to IS NULL OR action.date <= $to)
  WITH action, board, CASE WHEN $byDue THEN coalesce(toString(action.dueTo), '9999-12-31') ELSE toString(action.date) END AS key
  ORDER BY key, action.id
  WITH collect({action: action, board: board.id, key: key}) AS ranked
  RETURN size(ranked) AS totalCount, CASE WHEN $newestFirst THEN reverse(ranked) ELSE ranked END AS ranked
}
WITH given, totalCount, [one IN ranked
  WHERE $after IS NULL
    OR ($newestFirst AND one.key < $after[0]) OR (NOT $newestFirst AND one.key > $after[0])
    OR (one.key = $after[0]
      AND (($newestFirst AND one.action.id < $after[1]) OR (NOT $newestFirst AND one.action.id > $after[1])))][..$rows] AS page
CALL (page) {
  UNWIND page AS one
  WITH DISTINCT one.board AS boardId
  MATCH (meeting:Meeting)-[:OF_BOARD]->(:Board {id: boardId})
  WHERE meeting.date <= $asOf
  WITH boardId, meeting ORDER BY meeting.date, meeting.id
  RETURN collect({
    id: meeting.id, board: boardId, date: toString(meeting.date), previousDate: meeting.previousDate, nextDate: meeting.nextDate
  }) AS meetings
}
CALL (page) {
  UNWIND page AS one
  WITH DISTINCT one.action.meetingId AS meetingId
  MATCH (later:Meeting)-[:FOLLOWS]->{1,3}(:Meeting {id: meetingId})
  WHERE later.date <= $asOf
  WITH DISTINCT later
  MATCH (paragraph:Paragraph {meetingId: later.id})
  WITH paragraph ORDER BY paragraph.date, paragraph.meetingId, paragraph.position
  RETURN collect({id: paragraph.id, meetingId: paragraph.meetingId, text: paragraph.text}) AS paragraphs
}
RETURN given, totalCount, meetings, paragraphs, [one IN page | {
  id: one.action.id,
  key: one.key,
  board: one.board,
  meetingId: one.action.meetingId,
  date: toString(one.action.date),
  text: one.action.text,
  dueTo: toString(one.action.dueTo),
  statedStatus: one.action.statedStatus,
  decision: head(COLLECT {
    WITH one.action AS action
    MATCH (action)-[:UNDER_ITEM]->(:AgendaItem)<-[:UNDER_ITEM]-(decision:Decision)
    WHERE decision.start <= action.start
    RETURN decision.id ORDER BY decision.start DESC, decision.id LIMIT 1
  })
}] AS rows
// with given = [], from = {"year":2015,"month":1,"day":1}, to = null, asOf = {"year":2015,"month":5,"day":1}, newestFirst = false, byDue = true, after = null, rows = 26
// 179 hits by Apply, Argument, CacheProperties, Distinct, EagerAggregation, Expand(All), Filter, NodeIndexSeek, NodeIndexSeekByRange, NodeUniqueIndexSeek, Optional, ProduceResults, Projection, Sort, Union, Unwind, VarLengthExpand(Pruning,BFS,All)
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_2:Entity(id) WHERE id = ownerId
// NodeUniqueIndexSeek: UNIQUE anon_4:Board(id) WHERE id = boardId
// NodeIndexSeek: RANGE INDEX action:Action(meetingId) WHERE meetingId = meeting.id
// NodeIndexSeekByRange: RANGE INDEX action:Action(date) WHERE date >= coalesce($from, RuntimeConstant(date($autostring_8))) AND date <= $asOf
// NodeUniqueIndexSeek: UNIQUE anon_10:Board(id) WHERE id = boardId
// NodeUniqueIndexSeek: UNIQUE anon_14:Meeting(id) WHERE id = meetingId
// NodeIndexSeek: RANGE INDEX paragraph:Paragraph(meetingId) WHERE meetingId = later.id

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
  [one IN given WHERE one.argument = 'owner' | one.now] AS ownerIds,
  [one IN given WHERE one.argument = 'boards' | one.now] AS boardIds
CALL (ownerIds, boardIds) {
  CALL (ownerIds, boardIds) {
    UNWIND ownerIds AS ownerId
    MATCH (:Entity {id: ownerId})<-[:OWNED_BY]-(action:Action)
    RETURN action
    UNION
    UNWIND CASE WHEN ownerIds = [] THEN boardIds ELSE [] END AS boardId
    MATCH (:Board {id: boardId})<-[:OF_BOARD]-(meeting:Meeting)
    MATCH (action:Action {meetingId: meeting.id})
    RETURN action
    UNION
    UNWIND CASE WHEN ownerIds = [] AND boardIds = [] THEN [true] ELSE [] END AS unrestricted
    MATCH (action:Action)
    WHERE action.date >= coalesce($from, date('0001-01-01')) AND action.date <= $asOf
    RETURN action
  }
  MATCH (action)-[:IN_MEETING]->(:Meeting)-[:OF_BOARD]->(board:Board)
  WHERE (boardIds = [] OR board.id IN boardIds) AND action.date <= $asOf
    AND ($from IS NULL OR action.date >= $from) AND ($to IS NULL OR action.date <= $to)
  WITH action, board, CASE WHEN $byDue THEN coalesce(toString(action.dueTo), '9999-12-31') ELSE toString(action.date) END AS key
  ORDER BY key, action.id
  WITH collect({action: action, board: board.id, key: key}) AS ranked
  RETURN size(ranked) AS totalCount, CASE WHEN $newestFirst THEN reverse(ranked) ELSE ranked END AS ranked
}
WITH given, totalCount, [one IN ranked
  WHERE $after IS NULL
    OR ($newestFirst AND one.key < $after[0]) OR (NOT $newestFirst AND one.key > $after[0])
    OR (one.key = $after[0]
      AND (($newestFirst AND one.action.id < $after[1]) OR (NOT $newestFirst AND one.action.id > $after[1])))][..$rows] AS page
CALL (page) {
  UNWIND page AS one
  WITH DISTINCT one.board AS boardId
  MATCH (meeting:Meeting)-[:OF_BOARD]->(:Board {id: boardId})
  WHERE meeting.date <= $asOf
  WITH boardId, meeting ORDER BY meeting.date, meeting.id
  RETURN collect({
    id: meeting.id, board: boardId, date: toString(meeting.date), previousDate: meeting.previousDate, nextDate: meeting.nextDate
  }) AS meetings
}
CALL (page) {
  UNWIND page AS one
  WITH DISTINCT one.action.meetingId AS meetingId
  MATCH (later:Meeting)-[:FOLLOWS]->{1,3}(:Meeting {id: meetingId})
  WHERE later.date <= $asOf
  WITH DISTINCT later
  MATCH (paragraph:Paragraph {meetingId: later.id})
  WITH paragraph ORDER BY paragraph.date, paragraph.meetingId, paragraph.position
  RETURN collect({id: paragraph.id, meetingId: paragraph.meetingId, text: paragraph.text}) AS paragraphs
}
RETURN given, totalCount, meetings, paragraphs, [one IN page | {
  id: one.action.id,
  key: one.key,
  board: one.board,
  meetingId: one.action.meetingId,
  date: toString(one.action.date),
  text: one.action.text,
  dueTo: toString(one.action.dueTo),
  statedStatus: one.action.statedStatus,
  decision: head(COLLECT {
    WITH one.action AS action
    MATCH (action)-[:UNDER_ITEM]->(:AgendaItem)<-[:UNDER_ITEM]-(decision:Decision)
    WHERE decision.start <= action.start
    RETURN decision.id ORDER BY decision.start DESC, decision.id LIMIT 1
  })
}] AS rows
// with given = [{"argument":"owner","id":"boris-johnson","label":"Agent"}], from = null, to = null, asOf = {"year":2016,"month":1,"day":1}, newestFirst = true, byDue = false, after = null, rows = 26
// 279 hits by Apply, Argument, CacheProperties, Distinct, EagerAggregation, Expand(All), Filter, NodeIndexSeek, NodeIndexSeekByRange, NodeUniqueIndexSeek, Optional, ProduceResults, Projection, Sort, Union, Unwind, VarLengthExpand(Pruning,BFS,All)
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_2:Entity(id) WHERE id = ownerId
// NodeUniqueIndexSeek: UNIQUE anon_4:Board(id) WHERE id = boardId
// NodeIndexSeek: RANGE INDEX action:Action(meetingId) WHERE meetingId = meeting.id
// NodeIndexSeekByRange: RANGE INDEX action:Action(date) WHERE date >= coalesce($from, RuntimeConstant(date($autostring_8))) AND date <= $asOf
// NodeUniqueIndexSeek: UNIQUE anon_10:Board(id) WHERE id = boardId
// NodeUniqueIndexSeek: UNIQUE anon_14:Meeting(id) WHERE id = meetingId
// NodeIndexSeek: RANGE INDEX paragraph:Paragraph(meetingId) WHERE meetingId = later.id

CYPHER 5
MATCH (this:Action)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .id, .reference, insightId: this.id } AS this
// with param0 = ["lcrb-2015-03-10/action-2","lcrb-2015-03-10/action-1","lcrb-2011-06-20/action-7.9","lcrb-2011-06-20/action-6.8","lcrb-2011-06-20/action-5.7","lcrb-2011-06-20/action-4.11","lcrb-2011-06-20/action-4.10","lcrb-2011-06-20/action-3.10"], param1 = 200
// 24 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Action(id) WHERE id IN $param0, cache[this.id]

CYPHER 5
MATCH (this:Action)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .id, insightId: this.id } AS this
// with param0 = ["lcrb-2011-06-20/action-7.9","lcrb-2011-06-20/action-6.8","lcrb-2011-06-20/action-5.7","lcrb-2011-06-20/action-4.11","lcrb-2011-06-20/action-4.10","lcrb-2011-06-20/action-3.10"], param1 = 200
// 12 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Action(id) WHERE id IN $param0, cache[this.id]

CYPHER 5
MATCH (this:Action)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .id, insightId: this.id } AS this
// with param0 = ["lcrb-2015-03-10/action-1","lcrb-2015-03-10/action-2"], param1 = 200
// 4 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Action(id) WHERE id IN $param0, cache[this.id]

CYPHER 5
MATCH (this:Action)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .text, insightId: this.id } AS this
// with param0 = ["lcrb-2011-06-20/action-4.11"], param1 = 200
// 3 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Action(id) WHERE id = $param0[0], cache[this.id]

CYPHER 5
MATCH (this:Decision)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .id, insightId: this.id } AS this
// with param0 = ["lcrb-2015-03-10/item-4/para-9/decision","lcrb-2015-03-10/item-3/para-4/decision","lcrb-2011-06-20/item-7/para-7.8/decision","lcrb-2011-06-20/item-6/para-6.7/decision","lcrb-2011-06-20/item-5/para-5.6/decision","lcrb-2011-06-20/item-4/para-4.9/decision","lcrb-2011-06-20/item-3/para-3.9/decision"], param1 = 200
// 14 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Decision(id) WHERE id IN $param0, cache[this.id]
