// 26 statements, 5067 db hits

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
  head([one IN given WHERE one.argument = 'topic' | one.now]) AS topicId,
  [one IN given WHERE one.argument = 'boards' | one.now] AS boardIds
CALL (topicId) {
  MATCH (topic:Topic)-[:BROADER]->*(:Topic {id: topicId})
  WHERE $includeNarrower OR topic.id = topicId
  RETURN collect(DISTINCT topic.id) AS topicIds
}
CALL (topicIds, boardIds) {
  UNWIND topicIds AS topicId
  MATCH (entry:TopicEntry {topicId: topicId})
  WHERE entry.date >= coalesce($from, date('0001-01-01')) AND entry.date <= coalesce($to, date('9999-12-31'))
    AND (boardIds = [] OR entry.boardId IN boardIds)
  WITH entry.date AS date, entry.meetingId AS meetingId, entry.boardId AS boardId, collect(entry) AS entries
  ORDER BY date, meetingId
  RETURN collect({
    date: date,
    meetingId: meetingId,
    boardId: boardId,
    items: COLLECT { UNWIND entries AS one UNWIND one.items AS position RETURN DISTINCT position },
    paragraphs: COLLECT { UNWIND entries AS one UNWIND one.paragraphs AS position RETURN DISTINCT position },
    statements: COLLECT { UNWIND entries AS one UNWIND one.statements AS position RETURN DISTINCT position },
    decisions: COLLECT { UNWIND entries AS one UNWIND one.decisions AS position RETURN DISTINCT position },
    actions: COLLECT { UNWIND entries AS one UNWIND one.actions AS position RETURN DISTINCT position }
  }) AS meetings
}
CALL (meetings) {
  UNWIND meetings AS meeting
  MATCH (paragraph:Paragraph {meetingId: meeting.meetingId})
  WHERE paragraph.position IN meeting.paragraphs
  CALL (paragraph) {
    MATCH (paragraph)<-[:IN_PARAGRAPH]-(statement:Statement)-[:SPOKEN_BY]->(body:Body)
    RETURN body, statement, null AS mention
    UNION
    MATCH (paragraph)<-[:IN_PARAGRAPH]-(statement:Statement)-[:SPOKEN_AS]->(:Attendance)-[:REPRESENTS]->(body:Body)
    RETURN body, statement, null AS mention
    UNION
    MATCH (paragraph)<-[:IN_PARAGRAPH]-(mention:Mention)-[:REFERS_TO]->(body:Body)
    RETURN body, null AS statement, mention
  }
  WITH body, count(DISTINCT statement) AS statementCount, count(DISTINCT mention) AS mentionCount
  ORDER BY statementCount DESC, mentionCount DESC, body.id
  LIMIT $most
  RETURN collect({organisation: {id: body.id}, statementCount: statementCount, mentionCount: mentionCount}) AS rows
}
RETURN given, rows
// with given = [{"argument":"topic","id":"reducing-reoffending","label":"Topic"}], from = null, to = null, includeNarrower = true, most = 3
// 1572 hits by Apply, Argument, Distinct, EagerAggregation, Expand(All), Filter, NodeIndexSeek, NodeUniqueIndexSeek, Optional, ProduceResults, Projection, RollUpApply, Sort, Top, Union, Unwind, VarLengthExpand(Pruning,BFS,All)
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_5:Topic(id) WHERE id = topicId
// NodeIndexSeek: RANGE INDEX entry:TopicEntry(topicId, date) WHERE topicId = topicId AND date >= coalesce($from, RuntimeConstant(date($autostring_2))) AND date <= coalesce($to, RuntimeConstant(date($autostring_3))), cache[entry.date]
// NodeIndexSeek: RANGE INDEX paragraph:Paragraph(meetingId) WHERE meetingId = meeting.meetingId

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
  head([one IN given WHERE one.argument = 'topic' | one.now]) AS topicId,
  [one IN given WHERE one.argument = 'boards' | one.now] AS boardIds
CALL (topicId) {
  MATCH (topic:Topic)-[:BROADER]->*(:Topic {id: topicId})
  WHERE $includeNarrower OR topic.id = topicId
  RETURN collect(DISTINCT topic.id) AS topicIds
}
CALL (topicIds, boardIds) {
  UNWIND topicIds AS topicId
  MATCH (entry:TopicEntry {topicId: topicId})
  WHERE entry.date >= coalesce($from, date('0001-01-01')) AND entry.date <= coalesce($to, date('9999-12-31'))
    AND (boardIds = [] OR entry.boardId IN boardIds)
  WITH entry.date AS date, entry.meetingId AS meetingId, entry.boardId AS boardId, collect(entry) AS entries
  ORDER BY date, meetingId
  RETURN collect({
    date: date,
    meetingId: meetingId,
    boardId: boardId,
    items: COLLECT { UNWIND entries AS one UNWIND one.items AS position RETURN DISTINCT position },
    paragraphs: COLLECT { UNWIND entries AS one UNWIND one.paragraphs AS position RETURN DISTINCT position },
    statements: COLLECT { UNWIND entries AS one UNWIND one.statements AS position RETURN DISTINCT position },
    decisions: COLLECT { UNWIND entries AS one UNWIND one.decisions AS position RETURN DISTINCT position },
    actions: COLLECT { UNWIND entries AS one UNWIND one.actions AS position RETURN DISTINCT position }
  }) AS meetings
}
CALL (meetings) {
  UNWIND meetings AS meeting
  MATCH (paragraph:Paragraph {meetingId: meeting.meetingId})
  WHERE paragraph.position IN meeting.paragraphs
  CALL (paragraph) {
    MATCH (paragraph)<-[:IN_PARAGRAPH]-(statement:Statement)-[:SPOKEN_BY]->(person:Person)
    RETURN person, statement, null AS mention
    UNION
    MATCH (paragraph)<-[:IN_PARAGRAPH]-(mention:Mention)-[:REFERS_TO]->(person:Person)
    RETURN person, null AS statement, mention
  }
  WITH person, count(DISTINCT statement) AS statementCount, count(DISTINCT mention) AS mentionCount
  ORDER BY statementCount DESC, mentionCount DESC, person.id
  LIMIT $most
  RETURN collect({person: {id: person.id}, statementCount: statementCount, mentionCount: mentionCount}) AS rows
}
RETURN given, rows
// with given = [{"argument":"topic","id":"mash","label":"Topic"}], from = {"year":2012,"month":1,"day":1}, to = null, includeNarrower = true, most = 25
// 30 hits by Apply, Argument, Distinct, EagerAggregation, Expand(All), Filter, NodeIndexSeek, NodeUniqueIndexSeek, Optional, ProduceResults, Projection, RollUpApply, Sort, Top, Union, Unwind, VarLengthExpand(Pruning,BFS,All)
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_5:Topic(id) WHERE id = topicId
// NodeIndexSeek: RANGE INDEX entry:TopicEntry(topicId, date) WHERE topicId = topicId AND date >= coalesce($from, RuntimeConstant(date($autostring_2))) AND date <= coalesce($to, RuntimeConstant(date($autostring_3))), cache[entry.date]
// NodeIndexSeek: RANGE INDEX paragraph:Paragraph(meetingId) WHERE meetingId = meeting.meetingId

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
  head([one IN given WHERE one.argument = 'topic' | one.now]) AS topicId,
  [one IN given WHERE one.argument = 'boards' | one.now] AS boardIds
CALL (topicId) {
  MATCH (topic:Topic)-[:BROADER]->*(:Topic {id: topicId})
  WHERE $includeNarrower OR topic.id = topicId
  RETURN collect(DISTINCT topic.id) AS topicIds
}
CALL (topicIds, boardIds) {
  UNWIND topicIds AS topicId
  MATCH (entry:TopicEntry {topicId: topicId})
  WHERE entry.date >= coalesce($from, date('0001-01-01')) AND entry.date <= coalesce($to, date('9999-12-31'))
    AND (boardIds = [] OR entry.boardId IN boardIds)
  WITH entry.date AS date, entry.meetingId AS meetingId, entry.boardId AS boardId, collect(entry) AS entries
  ORDER BY date, meetingId
  RETURN collect({
    date: date,
    meetingId: meetingId,
    boardId: boardId,
    items: COLLECT { UNWIND entries AS one UNWIND one.items AS position RETURN DISTINCT position },
    paragraphs: COLLECT { UNWIND entries AS one UNWIND one.paragraphs AS position RETURN DISTINCT position },
    statements: COLLECT { UNWIND entries AS one UNWIND one.statements AS position RETURN DISTINCT position },
    decisions: COLLECT { UNWIND entries AS one UNWIND one.decisions AS position RETURN DISTINCT position },
    actions: COLLECT { UNWIND entries AS one UNWIND one.actions AS position RETURN DISTINCT position }
  }) AS meetings
}
CALL (meetings) {
  UNWIND meetings AS meeting
  MATCH (paragraph:Paragraph {meetingId: meeting.meetingId})
  WHERE paragraph.position IN meeting.paragraphs
  CALL (paragraph) {
    MATCH (paragraph)<-[:IN_PARAGRAPH]-(statement:Statement)-[:SPOKEN_BY]->(person:Person)
    RETURN person, statement, null AS mention
    UNION
    MATCH (paragraph)<-[:IN_PARAGRAPH]-(mention:Mention)-[:REFERS_TO]->(person:Person)
    RETURN person, null AS statement, mention
  }
  WITH person, count(DISTINCT statement) AS statementCount, count(DISTINCT mention) AS mentionCount
  ORDER BY statementCount DESC, mentionCount DESC, person.id
  LIMIT $most
  RETURN collect({person: {id: person.id}, statementCount: statementCount, mentionCount: mentionCount}) AS rows
}
RETURN given, rows
// with given = [{"argument":"topic","id":"reducing-reoffending","label":"Topic"}], from = null, to = null, includeNarrower = true, most = 8
// 1135 hits by Apply, Argument, Distinct, EagerAggregation, Expand(All), Filter, NodeIndexSeek, NodeUniqueIndexSeek, Optional, ProduceResults, Projection, RollUpApply, Sort, Top, Union, Unwind, VarLengthExpand(Pruning,BFS,All)
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_5:Topic(id) WHERE id = topicId
// NodeIndexSeek: RANGE INDEX entry:TopicEntry(topicId, date) WHERE topicId = topicId AND date >= coalesce($from, RuntimeConstant(date($autostring_2))) AND date <= coalesce($to, RuntimeConstant(date($autostring_3))), cache[entry.date]
// NodeIndexSeek: RANGE INDEX paragraph:Paragraph(meetingId) WHERE meetingId = meeting.meetingId

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
  head([one IN given WHERE one.argument = 'topic' | one.now]) AS topicId,
  [one IN given WHERE one.argument = 'boards' | one.now] AS boardIds
CALL (topicId) {
  MATCH (topic:Topic)-[:BROADER]->*(:Topic {id: topicId})
  WHERE $includeNarrower OR topic.id = topicId
  RETURN collect(DISTINCT topic.id) AS topicIds
}
CALL (topicIds, boardIds) {
  UNWIND topicIds AS topicId
  MATCH (entry:TopicEntry {topicId: topicId})
  WHERE entry.date >= coalesce($from, date('0001-01-01')) AND entry.date <= coalesce($to, date('9999-12-31'))
    AND (boardIds = [] OR entry.boardId IN boardIds)
  WITH entry.date AS date, entry.meetingId AS meetingId, entry.boardId AS boardId, collect(entry) AS entries
  ORDER BY date, meetingId
  RETURN collect({
    date: date,
    meetingId: meetingId,
    boardId: boardId,
    items: COLLECT { UNWIND entries AS one UNWIND one.items AS position RETURN DISTINCT position },
    paragraphs: COLLECT { UNWIND entries AS one UNWIND one.paragraphs AS position RETURN DISTINCT position },
    statements: COLLECT { UNWIND entries AS one UNWIND one.statements AS position RETURN DISTINCT position },
    decisions: COLLECT { UNWIND entries AS one UNWIND one.decisions AS position RETURN DISTINCT position },
    actions: COLLECT { UNWIND entries AS one UNWIND one.actions AS position RETURN DISTINCT position }
  }) AS meetings
}
CALL (meetings) {
  UNWIND meetings AS meeting
  WITH meeting.date.year AS year, count(*) AS meetingCount, sum(size(meeting.items)) AS itemCount,
    sum(size(meeting.paragraphs)) AS paragraphCount, sum(size(meeting.statements)) AS statementCount,
    sum(size(meeting.decisions)) AS decisionCount, sum(size(meeting.actions)) AS actionCount
  ORDER BY year
  RETURN collect({
    year: year, meetingCount: meetingCount, itemCount: itemCount, paragraphCount: paragraphCount,
    statementCount: statementCount, decisionCount: decisionCount, actionCount: actionCount
  }) AS rows
}
RETURN given, rows
// with given = [{"argument":"topic","id":"information-sharing","label":"Topic"}], from = null, to = null, includeNarrower = true
// 48 hits by Apply, Argument, Distinct, EagerAggregation, Expand(All), Filter, NodeIndexSeek, NodeUniqueIndexSeek, Optional, ProduceResults, Projection, RollUpApply, Sort, Unwind, VarLengthExpand(Pruning,BFS,All)
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_5:Topic(id) WHERE id = topicId
// NodeIndexSeek: RANGE INDEX entry:TopicEntry(topicId, date) WHERE topicId = topicId AND date >= coalesce($from, RuntimeConstant(date($autostring_2))) AND date <= coalesce($to, RuntimeConstant(date($autostring_3))), cache[entry.date]

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
  head([one IN given WHERE one.argument = 'topic' | one.now]) AS topicId,
  [one IN given WHERE one.argument = 'boards' | one.now] AS boardIds
CALL (topicId) {
  MATCH (topic:Topic)-[:BROADER]->*(:Topic {id: topicId})
  WHERE $includeNarrower OR topic.id = topicId
  RETURN collect(DISTINCT topic.id) AS topicIds
}
CALL (topicIds, boardIds) {
  UNWIND topicIds AS topicId
  MATCH (entry:TopicEntry {topicId: topicId})
  WHERE entry.date >= coalesce($from, date('0001-01-01')) AND entry.date <= coalesce($to, date('9999-12-31'))
    AND (boardIds = [] OR entry.boardId IN boardIds)
  WITH entry.date AS date, entry.meetingId AS meetingId, entry.boardId AS boardId, collect(entry) AS entries
  ORDER BY date, meetingId
  RETURN collect({
    date: date,
    meetingId: meetingId,
    boardId: boardId,
    items: COLLECT { UNWIND entries AS one UNWIND one.items AS position RETURN DISTINCT position },
    paragraphs: COLLECT { UNWIND entries AS one UNWIND one.paragraphs AS position RETURN DISTINCT position },
    statements: COLLECT { UNWIND entries AS one UNWIND one.statements AS position RETURN DISTINCT position },
    decisions: COLLECT { UNWIND entries AS one UNWIND one.decisions AS position RETURN DISTINCT position },
    actions: COLLECT { UNWIND entries AS one UNWIND one.actions AS position RETURN DISTINCT position }
  }) AS meetings
}
CALL (meetings) {
  UNWIND meetings AS meeting
  WITH meeting.date.year AS year, count(*) AS meetingCount, sum(size(meeting.items)) AS itemCount,
    sum(size(meeting.paragraphs)) AS paragraphCount, sum(size(meeting.statements)) AS statementCount,
    sum(size(meeting.decisions)) AS decisionCount, sum(size(meeting.actions)) AS actionCount
  ORDER BY year
  RETURN collect({
    year: year, meetingCount: meetingCount, itemCount: itemCount, paragraphCount: paragraphCount,
    statementCount: statementCount, decisionCount: decisionCount, actionCount: actionCount
  }) AS rows
}
RETURN given, rows
// with given = [{"argument":"topic","id":"mash","label":"Topic"}], from = null, to = null, includeNarrower = true
// 39 hits by Apply, Argument, Distinct, EagerAggregation, Expand(All), Filter, NodeIndexSeek, NodeUniqueIndexSeek, Optional, ProduceResults, Projection, RollUpApply, Sort, Unwind, VarLengthExpand(Pruning,BFS,All)
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_5:Topic(id) WHERE id = topicId
// NodeIndexSeek: RANGE INDEX entry:TopicEntry(topicId, date) WHERE topicId = topicId AND date >= coalesce($from, RuntimeConstant(date($autostring_2))) AND date <= coalesce($to, RuntimeConstant(date($autostring_3))), cache[entry.date]

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
  head([one IN given WHERE one.argument = 'topic' | one.now]) AS topicId,
  [one IN given WHERE one.argument = 'boards' | one.now] AS boardIds
CALL (topicId) {
  MATCH (topic:Topic)-[:BROADER]->*(:Topic {id: topicId})
  WHERE $includeNarrower OR topic.id = topicId
  RETURN collect(DISTINCT topic.id) AS topicIds
}
CALL (topicIds, boardIds) {
  UNWIND topicIds AS topicId
  MATCH (entry:TopicEntry {topicId: topicId})
  WHERE entry.date >= coalesce($from, date('0001-01-01')) AND entry.date <= coalesce($to, date('9999-12-31'))
    AND (boardIds = [] OR entry.boardId IN boardIds)
  WITH entry.date AS date, entry.meetingId AS meetingId, entry.boardId AS boardId, collect(entry) AS entries
  ORDER BY date, meetingId
  RETURN collect({
    date: date,
    meetingId: meetingId,
    boardId: boardId,
    items: COLLECT { UNWIND entries AS one UNWIND one.items AS position RETURN DISTINCT position },
    paragraphs: COLLECT { UNWIND entries AS one UNWIND one.paragraphs AS position RETURN DISTINCT position },
    statements: COLLECT { UNWIND entries AS one UNWIND one.statements AS position RETURN DISTINCT position },
    decisions: COLLECT { UNWIND entries AS one UNWIND one.decisions AS position RETURN DISTINCT position },
    actions: COLLECT { UNWIND entries AS one UNWIND one.actions AS position RETURN DISTINCT position }
  }) AS meetings
}
CALL (meetings) {
  UNWIND meetings AS meeting
  WITH meeting.date.year AS year, count(*) AS meetingCount, sum(size(meeting.items)) AS itemCount,
    sum(size(meeting.paragraphs)) AS paragraphCount, sum(size(meeting.statements)) AS statementCount,
    sum(size(meeting.decisions)) AS decisionCount, sum(size(meeting.actions)) AS actionCount
  ORDER BY year
  RETURN collect({
    year: year, meetingCount: meetingCount, itemCount: itemCount, paragraphCount: paragraphCount,
    statementCount: statementCount, decisionCount: decisionCount, actionCount: actionCount
  }) AS rows
}
RETURN given, rows
// with given = [{"argument":"topic","id":"mash","label":"Topic"}], from = {"year":2012,"month":1,"day":1}, to = null, includeNarrower = true
// 30 hits by Apply, Argument, Distinct, EagerAggregation, Expand(All), Filter, NodeIndexSeek, NodeUniqueIndexSeek, Optional, ProduceResults, Projection, RollUpApply, Sort, Unwind, VarLengthExpand(Pruning,BFS,All)
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_5:Topic(id) WHERE id = topicId
// NodeIndexSeek: RANGE INDEX entry:TopicEntry(topicId, date) WHERE topicId = topicId AND date >= coalesce($from, RuntimeConstant(date($autostring_2))) AND date <= coalesce($to, RuntimeConstant(date($autostring_3))), cache[entry.date]

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
  head([one IN given WHERE one.argument = 'topic' | one.now]) AS topicId,
  [one IN given WHERE one.argument = 'boards' | one.now] AS boardIds
CALL (topicId) {
  MATCH (topic:Topic)-[:BROADER]->*(:Topic {id: topicId})
  WHERE $includeNarrower OR topic.id = topicId
  RETURN collect(DISTINCT topic.id) AS topicIds
}
CALL (topicIds, boardIds) {
  UNWIND topicIds AS topicId
  MATCH (entry:TopicEntry {topicId: topicId})
  WHERE entry.date >= coalesce($from, date('0001-01-01')) AND entry.date <= coalesce($to, date('9999-12-31'))
    AND (boardIds = [] OR entry.boardId IN boardIds)
  WITH entry.date AS date, entry.meetingId AS meetingId, entry.boardId AS boardId, collect(entry) AS entries
  ORDER BY date, meetingId
  RETURN collect({
    date: date,
    meetingId: meetingId,
    boardId: boardId,
    items: COLLECT { UNWIND entries AS one UNWIND one.items AS position RETURN DISTINCT position },
    paragraphs: COLLECT { UNWIND entries AS one UNWIND one.paragraphs AS position RETURN DISTINCT position },
    statements: COLLECT { UNWIND entries AS one UNWIND one.statements AS position RETURN DISTINCT position },
    decisions: COLLECT { UNWIND entries AS one UNWIND one.decisions AS position RETURN DISTINCT position },
    actions: COLLECT { UNWIND entries AS one UNWIND one.actions AS position RETURN DISTINCT position }
  }) AS meetings
}
CALL (meetings) {
  UNWIND meetings AS meeting
  WITH meeting.date.year AS year, count(*) AS meetingCount, sum(size(meeting.items)) AS itemCount,
    sum(size(meeting.paragraphs)) AS paragraphCount, sum(size(meeting.statements)) AS statementCount,
    sum(size(meeting.decisions)) AS decisionCount, sum(size(meeting.actions)) AS actionCount
  ORDER BY year
  RETURN collect({
    year: year, meetingCount: meetingCount, itemCount: itemCount, paragraphCount: paragraphCount,
    statementCount: statementCount, decisionCount: decisionCount, actionCount: actionCount
  }) AS rows
}
RETURN given, rows
// with given = [{"argument":"topic","id":"prevent","label":"Topic"}], from = null, to = null, includeNarrower = true
// 33 hits by Apply, Argument, Distinct, EagerAggregation, Expand(All), Filter, NodeIndexSeek, NodeUniqueIndexSeek, Optional, ProduceResults, Projection, RollUpApply, Sort, Unwind, VarLengthExpand(Pruning,BFS,All)
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_5:Topic(id) WHERE id = topicId
// NodeIndexSeek: RANGE INDEX entry:TopicEntry(topicId, date) WHERE topicId = topicId AND date >= coalesce($from, RuntimeConstant(date($autostring_2))) AND date <= coalesce($to, RuntimeConstant(date($autostring_3))), cache[entry.date]

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
  head([one IN given WHERE one.argument = 'topic' | one.now]) AS topicId,
  [one IN given WHERE one.argument = 'boards' | one.now] AS boardIds
CALL (topicId) {
  MATCH (topic:Topic)-[:BROADER]->*(:Topic {id: topicId})
  WHERE $includeNarrower OR topic.id = topicId
  RETURN collect(DISTINCT topic.id) AS topicIds
}
CALL (topicIds, boardIds) {
  UNWIND topicIds AS topicId
  MATCH (entry:TopicEntry {topicId: topicId})
  WHERE entry.date >= coalesce($from, date('0001-01-01')) AND entry.date <= coalesce($to, date('9999-12-31'))
    AND (boardIds = [] OR entry.boardId IN boardIds)
  WITH entry.date AS date, entry.meetingId AS meetingId, entry.boardId AS boardId, collect(entry) AS entries
  ORDER BY date, meetingId
  RETURN collect({
    date: date,
    meetingId: meetingId,
    boardId: boardId,
    items: COLLECT { UNWIND entries AS one UNWIND one.items AS position RETURN DISTINCT position },
    paragraphs: COLLECT { UNWIND entries AS one UNWIND one.paragraphs AS position RETURN DISTINCT position },
    statements: COLLECT { UNWIND entries AS one UNWIND one.statements AS position RETURN DISTINCT position },
    decisions: COLLECT { UNWIND entries AS one UNWIND one.decisions AS position RETURN DISTINCT position },
    actions: COLLECT { UNWIND entries AS one UNWIND one.actions AS position RETURN DISTINCT position }
  }) AS meetings
}
CALL (meetings) {
  UNWIND meetings AS meeting
  WITH meeting.date.year AS year, count(*) AS meetingCount, sum(size(meeting.items)) AS itemCount,
    sum(size(meeting.paragraphs)) AS paragraphCount, sum(size(meeting.statements)) AS statementCount,
    sum(size(meeting.decisions)) AS decisionCount, sum(size(meeting.actions)) AS actionCount
  ORDER BY year
  RETURN collect({
    year: year, meetingCount: meetingCount, itemCount: itemCount, paragraphCount: paragraphCount,
    statementCount: statementCount, decisionCount: decisionCount, actionCount: actionCount
  }) AS rows
}
RETURN given, rows
// with given = [{"argument":"topic","id":"reducing-reoffending","label":"Topic"}], from = null, to = null, includeNarrower = false
// 88 hits by Apply, Argument, Distinct, EagerAggregation, Expand(All), Filter, NodeIndexSeek, NodeUniqueIndexSeek, Optional, ProduceResults, Projection, RollUpApply, Sort, Unwind, VarLengthExpand(Pruning,BFS,All)
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_5:Topic(id) WHERE id = topicId
// NodeIndexSeek: RANGE INDEX entry:TopicEntry(topicId, date) WHERE topicId = topicId AND date >= coalesce($from, RuntimeConstant(date($autostring_2))) AND date <= coalesce($to, RuntimeConstant(date($autostring_3))), cache[entry.date]

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
  head([one IN given WHERE one.argument = 'topic' | one.now]) AS topicId,
  [one IN given WHERE one.argument = 'boards' | one.now] AS boardIds
CALL (topicId) {
  MATCH (topic:Topic)-[:BROADER]->*(:Topic {id: topicId})
  WHERE $includeNarrower OR topic.id = topicId
  RETURN collect(DISTINCT topic.id) AS topicIds
}
CALL (topicIds, boardIds) {
  UNWIND topicIds AS topicId
  MATCH (entry:TopicEntry {topicId: topicId})
  WHERE entry.date >= coalesce($from, date('0001-01-01')) AND entry.date <= coalesce($to, date('9999-12-31'))
    AND (boardIds = [] OR entry.boardId IN boardIds)
  WITH entry.date AS date, entry.meetingId AS meetingId, entry.boardId AS boardId, collect(entry) AS entries
  ORDER BY date, meetingId
  RETURN collect({
    date: date,
    meetingId: meetingId,
    boardId: boardId,
    items: COLLECT { UNWIND entries AS one UNWIND one.items AS position RETURN DISTINCT position },
    paragraphs: COLLECT { UNWIND entries AS one UNWIND one.paragraphs AS position RETURN DISTINCT position },
    statements: COLLECT { UNWIND entries AS one UNWIND one.statements AS position RETURN DISTINCT position },
    decisions: COLLECT { UNWIND entries AS one UNWIND one.decisions AS position RETURN DISTINCT position },
    actions: COLLECT { UNWIND entries AS one UNWIND one.actions AS position RETURN DISTINCT position }
  }) AS meetings
}
CALL (meetings) {
  UNWIND meetings AS meeting
  WITH meeting.date.year AS year, count(*) AS meetingCount, sum(size(meeting.items)) AS itemCount,
    sum(size(meeting.paragraphs)) AS paragraphCount, sum(size(meeting.statements)) AS statementCount,
    sum(size(meeting.decisions)) AS decisionCount, sum(size(meeting.actions)) AS actionCount
  ORDER BY year
  RETURN collect({
    year: year, meetingCount: meetingCount, itemCount: itemCount, paragraphCount: paragraphCount,
    statementCount: statementCount, decisionCount: decisionCount, actionCount: actionCount
  }) AS rows
}
RETURN given, rows
// with given = [{"argument":"topic","id":"reducing-reoffending","label":"Topic"}], from = null, to = null, includeNarrower = true
// 115 hits by Apply, Argument, Distinct, EagerAggregation, Expand(All), Filter, NodeIndexSeek, NodeUniqueIndexSeek, Optional, ProduceResults, Projection, RollUpApply, Sort, Unwind, VarLengthExpand(Pruning,BFS,All)
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_5:Topic(id) WHERE id = topicId
// NodeIndexSeek: RANGE INDEX entry:TopicEntry(topicId, date) WHERE topicId = topicId AND date >= coalesce($from, RuntimeConstant(date($autostring_2))) AND date <= coalesce($to, RuntimeConstant(date($autostring_3))), cache[entry.date]

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
  head([one IN given WHERE one.argument = 'topic' | one.now]) AS topicId,
  [one IN given WHERE one.argument = 'boards' | one.now] AS boardIds
CALL (topicId) {
  MATCH (topic:Topic)-[:BROADER]->*(:Topic {id: topicId})
  WHERE $includeNarrower OR topic.id = topicId
  RETURN collect(DISTINCT topic.id) AS topicIds
}
CALL (topicIds, boardIds) {
  UNWIND topicIds AS topicId
  MATCH (entry:TopicEntry {topicId: topicId})
  WHERE entry.date >= coalesce($from, date('0001-01-01')) AND entry.date <= coalesce($to, date('9999-12-31'))
    AND (boardIds = [] OR entry.boardId IN boardIds)
  WITH entry.date AS date, entry.meetingId AS meetingId, entry.boardId AS boardId, collect(entry) AS entries
  ORDER BY date, meetingId
  RETURN collect({
    date: date,
    meetingId: meetingId,
    boardId: boardId,
    items: COLLECT { UNWIND entries AS one UNWIND one.items AS position RETURN DISTINCT position },
    paragraphs: COLLECT { UNWIND entries AS one UNWIND one.paragraphs AS position RETURN DISTINCT position },
    statements: COLLECT { UNWIND entries AS one UNWIND one.statements AS position RETURN DISTINCT position },
    decisions: COLLECT { UNWIND entries AS one UNWIND one.decisions AS position RETURN DISTINCT position },
    actions: COLLECT { UNWIND entries AS one UNWIND one.actions AS position RETURN DISTINCT position }
  }) AS meetings
}
CALL (meetings, boardIds) {
  UNWIND CASE WHEN boardIds = [] THEN [one IN meetings | one.boardId] ELSE boardIds END AS boardId
  WITH DISTINCT boardId
  MATCH (meeting:Meeting)-[:OF_BOARD]->(:Board {id: boardId})
  RETURN collect(toString(meeting.date)) AS read
}
RETURN given, [one IN meetings | toString(one.date)] AS dates, read
// with given = [{"argument":"topic","id":"prevent","label":"Topic"}], from = null, to = null, includeNarrower = true
// 54 hits by Apply, Argument, Distinct, EagerAggregation, Expand(All), Filter, NodeIndexSeek, NodeUniqueIndexSeek, Optional, ProduceResults, Projection, RollUpApply, Sort, Unwind, VarLengthExpand(Pruning,BFS,All)
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_5:Topic(id) WHERE id = topicId
// NodeIndexSeek: RANGE INDEX entry:TopicEntry(topicId, date) WHERE topicId = topicId AND date >= coalesce($from, RuntimeConstant(date($autostring_2))) AND date <= coalesce($to, RuntimeConstant(date($autostring_3))), cache[entry.date]
// NodeUniqueIndexSeek: UNIQUE anon_7:Board(id) WHERE id = boardId

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
  head([one IN given WHERE one.argument = 'topic' | one.now]) AS topicId,
  [one IN given WHERE one.argument = 'boards' | one.now] AS boardIds
CALL (topicId) {
  MATCH (topic:Topic)-[:BROADER]->*(:Topic {id: topicId})
  WHERE $includeNarrower OR topic.id = topicId
  RETURN collect(DISTINCT topic.id) AS topicIds
}
CALL (topicIds, boardIds) {
  UNWIND topicIds AS topicId
  MATCH (entry:TopicEntry {topicId: topicId})
  WHERE entry.date >= coalesce($from, date('0001-01-01')) AND entry.date <= coalesce($to, date('9999-12-31'))
    AND (boardIds = [] OR entry.boardId IN boardIds)
  WITH entry.date AS date, entry.meetingId AS meetingId, entry.boardId AS boardId, collect(entry) AS entries
  ORDER BY date, meetingId
  RETURN collect({
    date: date,
    meetingId: meetingId,
    boardId: boardId,
    items: COLLECT { UNWIND entries AS one UNWIND one.items AS position RETURN DISTINCT position },
    paragraphs: COLLECT { UNWIND entries AS one UNWIND one.paragraphs AS position RETURN DISTINCT position },
    statements: COLLECT { UNWIND entries AS one UNWIND one.statements AS position RETURN DISTINCT position },
    decisions: COLLECT { UNWIND entries AS one UNWIND one.decisions AS position RETURN DISTINCT position },
    actions: COLLECT { UNWIND entries AS one UNWIND one.actions AS position RETURN DISTINCT position }
  }) AS meetings
}
CALL (meetings, boardIds) {
  UNWIND CASE WHEN boardIds = [] THEN [one IN meetings | one.boardId] ELSE boardIds END AS boardId
  WITH DISTINCT boardId
  MATCH (meeting:Meeting)-[:OF_BOARD]->(:Board {id: boardId})
  RETURN collect(toString(meeting.date)) AS read
}
RETURN given, [one IN meetings | toString(one.date)] AS dates, read
// with given = [{"argument":"topic","id":"reducing-reoffending","label":"Topic"}], from = null, to = null, includeNarrower = true
// 136 hits by Apply, Argument, Distinct, EagerAggregation, Expand(All), Filter, NodeIndexSeek, NodeUniqueIndexSeek, Optional, ProduceResults, Projection, RollUpApply, Sort, Unwind, VarLengthExpand(Pruning,BFS,All)
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_5:Topic(id) WHERE id = topicId
// NodeIndexSeek: RANGE INDEX entry:TopicEntry(topicId, date) WHERE topicId = topicId AND date >= coalesce($from, RuntimeConstant(date($autostring_2))) AND date <= coalesce($to, RuntimeConstant(date($autostring_3))), cache[entry.date]
// NodeUniqueIndexSeek: UNIQUE anon_7:Board(id) WHERE id = boardId

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
  head([one IN given WHERE one.argument = 'topic' | one.now]) AS topicId,
  [one IN given WHERE one.argument = 'boards' | one.now] AS boardIds
CALL (topicId) {
  MATCH (topic:Topic)-[:BROADER]->*(:Topic {id: topicId})
  WHERE $includeNarrower OR topic.id = topicId
  RETURN collect(DISTINCT topic.id) AS topicIds
}
CALL (topicIds, boardIds) {
  UNWIND topicIds AS topicId
  MATCH (entry:TopicEntry {topicId: topicId})
  WHERE entry.date >= coalesce($from, date('0001-01-01')) AND entry.date <= coalesce($to, date('9999-12-31'))
    AND (boardIds = [] OR entry.boardId IN boardIds)
  WITH entry.date AS date, entry.meetingId AS meetingId, entry.boardId AS boardId, collect(entry) AS entries
  ORDER BY date, meetingId
  RETURN collect({
    date: date,
    meetingId: meetingId,
    boardId: boardId,
    items: COLLECT { UNWIND entries AS one UNWIND one.items AS position RETURN DISTINCT position },
    paragraphs: COLLECT { UNWIND entries AS one UNWIND one.paragraphs AS position RETURN DISTINCT position },
    statements: COLLECT { UNWIND entries AS one UNWIND one.statements AS position RETURN DISTINCT position },
    decisions: COLLECT { UNWIND entries AS one UNWIND one.decisions AS position RETURN DISTINCT position },
    actions: COLLECT { UNWIND entries AS one UNWIND one.actions AS position RETURN DISTINCT position }
  }) AS meetings
}
RETURN given, toString(head(meetings).date) AS first, toString(last(meetings).date) AS last
// with given = [{"argument":"topic","id":"mash","label":"Topic"}], from = {"year":2012,"month":1,"day":1}, to = null, includeNarrower = true
// 30 hits by Apply, Argument, Distinct, EagerAggregation, Expand(All), Filter, NodeIndexSeek, NodeUniqueIndexSeek, Optional, ProduceResults, Projection, RollUpApply, Sort, Unwind, VarLengthExpand(Pruning,BFS,All)
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_5:Topic(id) WHERE id = topicId
// NodeIndexSeek: RANGE INDEX entry:TopicEntry(topicId, date) WHERE topicId = topicId AND date >= coalesce($from, RuntimeConstant(date($autostring_2))) AND date <= coalesce($to, RuntimeConstant(date($autostring_3))), cache[entry.date]

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
  head([one IN given WHERE one.argument = 'topic' | one.now]) AS topicId,
  [one IN given WHERE one.argument = 'boards' | one.now] AS boardIds
CALL (topicId) {
  MATCH (topic:Topic)-[:BROADER]->*(:Topic {id: topicId})
  WHERE $includeNarrower OR topic.id = topicId
  RETURN collect(DISTINCT topic.id) AS topicIds
}
CALL (topicIds, boardIds) {
  UNWIND topicIds AS topicId
  MATCH (entry:TopicEntry {topicId: topicId})
  WHERE entry.date >= coalesce($from, date('0001-01-01')) AND entry.date <= coalesce($to, date('9999-12-31'))
    AND (boardIds = [] OR entry.boardId IN boardIds)
  WITH entry.date AS date, entry.meetingId AS meetingId, entry.boardId AS boardId, collect(entry) AS entries
  ORDER BY date, meetingId
  RETURN collect({
    date: date,
    meetingId: meetingId,
    boardId: boardId,
    items: COLLECT { UNWIND entries AS one UNWIND one.items AS position RETURN DISTINCT position },
    paragraphs: COLLECT { UNWIND entries AS one UNWIND one.paragraphs AS position RETURN DISTINCT position },
    statements: COLLECT { UNWIND entries AS one UNWIND one.statements AS position RETURN DISTINCT position },
    decisions: COLLECT { UNWIND entries AS one UNWIND one.decisions AS position RETURN DISTINCT position },
    actions: COLLECT { UNWIND entries AS one UNWIND one.actions AS position RETURN DISTINCT position }
  }) AS meetings
}
RETURN given, toString(head(meetings).date) AS first, toString(last(meetings).date) AS last
// with given = [{"argument":"topic","id":"prevent","label":"Topic"}], from = null, to = null, includeNarrower = true
// 33 hits by Apply, Argument, Distinct, EagerAggregation, Expand(All), Filter, NodeIndexSeek, NodeUniqueIndexSeek, Optional, ProduceResults, Projection, RollUpApply, Sort, Unwind, VarLengthExpand(Pruning,BFS,All)
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_5:Topic(id) WHERE id = topicId
// NodeIndexSeek: RANGE INDEX entry:TopicEntry(topicId, date) WHERE topicId = topicId AND date >= coalesce($from, RuntimeConstant(date($autostring_2))) AND date <= coalesce($to, RuntimeConstant(date($autostring_3))), cache[entry.date]

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
  head([one IN given WHERE one.argument = 'topic' | one.now]) AS topicId,
  [one IN given WHERE one.argument = 'boards' | one.now] AS boardIds
CALL (topicId) {
  MATCH (topic:Topic)-[:BROADER]->*(:Topic {id: topicId})
  WHERE $includeNarrower OR topic.id = topicId
  RETURN collect(DISTINCT topic.id) AS topicIds
}
CALL (topicIds, boardIds) {
  UNWIND topicIds AS topicId
  MATCH (entry:TopicEntry {topicId: topicId})
  WHERE entry.date >= coalesce($from, date('0001-01-01')) AND entry.date <= coalesce($to, date('9999-12-31'))
    AND (boardIds = [] OR entry.boardId IN boardIds)
  WITH entry.date AS date, entry.meetingId AS meetingId, entry.boardId AS boardId, collect(entry) AS entries
  ORDER BY date, meetingId
  RETURN collect({
    date: date,
    meetingId: meetingId,
    boardId: boardId,
    items: COLLECT { UNWIND entries AS one UNWIND one.items AS position RETURN DISTINCT position },
    paragraphs: COLLECT { UNWIND entries AS one UNWIND one.paragraphs AS position RETURN DISTINCT position },
    statements: COLLECT { UNWIND entries AS one UNWIND one.statements AS position RETURN DISTINCT position },
    decisions: COLLECT { UNWIND entries AS one UNWIND one.decisions AS position RETURN DISTINCT position },
    actions: COLLECT { UNWIND entries AS one UNWIND one.actions AS position RETURN DISTINCT position }
  }) AS meetings
}
RETURN given, toString(head(meetings).date) AS first, toString(last(meetings).date) AS last
// with given = [{"argument":"topic","id":"reducing-reoffending","label":"Topic"}], from = null, to = null, includeNarrower = true
// 115 hits by Apply, Argument, Distinct, EagerAggregation, Expand(All), Filter, NodeIndexSeek, NodeUniqueIndexSeek, Optional, ProduceResults, Projection, RollUpApply, Sort, Unwind, VarLengthExpand(Pruning,BFS,All)
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_5:Topic(id) WHERE id = topicId
// NodeIndexSeek: RANGE INDEX entry:TopicEntry(topicId, date) WHERE topicId = topicId AND date >= coalesce($from, RuntimeConstant(date($autostring_2))) AND date <= coalesce($to, RuntimeConstant(date($autostring_3))), cache[entry.date]

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
  head([one IN given WHERE one.argument = 'topic' | one.now]) AS topicId,
  [one IN given WHERE one.argument = 'boards' | one.now] AS boardIds
CALL (topicId) {
  MATCH (topic:Topic)-[:BROADER]->*(:Topic {id: topicId})
  WHERE $includeNarrower OR topic.id = topicId
  RETURN collect(DISTINCT topic.id) AS topicIds
}
CALL (topicIds, boardIds) {
  UNWIND topicIds AS topicId
  MATCH (entry:TopicEntry {topicId: topicId})
  WHERE entry.date >= coalesce($from, date('0001-01-01')) AND entry.date <= coalesce($to, date('9999-12-31'))
    AND (boardIds = [] OR entry.boardId IN boardIds)
  WITH entry.date AS date, entry.meetingId AS meetingId, entry.boardId AS boardId, collect(entry) AS entries
  ORDER BY date, meetingId
  RETURN collect({
    date: date,
    meetingId: meetingId,
    boardId: boardId,
    items: COLLECT { UNWIND entries AS one UNWIND one.items AS position RETURN DISTINCT position },
    paragraphs: COLLECT { UNWIND entries AS one UNWIND one.paragraphs AS position RETURN DISTINCT position },
    statements: COLLECT { UNWIND entries AS one UNWIND one.statements AS position RETURN DISTINCT position },
    decisions: COLLECT { UNWIND entries AS one UNWIND one.decisions AS position RETURN DISTINCT position },
    actions: COLLECT { UNWIND entries AS one UNWIND one.actions AS position RETURN DISTINCT position }
  }) AS meetings
}
WITH given, topicIds, size(meetings) AS totalCount, CASE WHEN $newestFirst THEN reverse(meetings) ELSE meetings END AS ordered
CALL (ordered, topicIds) {
  UNWIND [one IN ordered
    WHERE $after IS NULL
      OR ($newestFirst AND toString(one.date) < $after[0]) OR (NOT $newestFirst AND toString(one.date) > $after[0])
      OR (toString(one.date) = $after[0]
        AND (($newestFirst AND one.meetingId < $after[1]) OR (NOT $newestFirst AND one.meetingId > $after[1])))][..$rows] AS meeting
  WITH topicIds, meeting,
    COLLECT {
      MATCH (item:AgendaItem {meetingId: meeting.meetingId})
      WHERE item.position IN meeting.items
      RETURN item ORDER BY item.position
    } AS items,
    COLLECT {
      MATCH (paragraph:Paragraph {meetingId: meeting.meetingId})
      WHERE paragraph.position IN meeting.paragraphs
      RETURN paragraph ORDER BY paragraph.position
    } AS paragraphs,
    COLLECT {
      MATCH (statement:Statement {meetingId: meeting.meetingId})
      WHERE statement.position IN meeting.statements
      RETURN statement ORDER BY statement.position
    } AS statements,
    COLLECT {
      MATCH (decision:Decision {meetingId: meeting.meetingId})
      WHERE decision.position IN meeting.decisions
      RETURN decision ORDER BY decision.position
    } AS decisions,
    COLLECT {
      MATCH (action:Action {meetingId: meeting.meetingId})
      WHERE action.position IN meeting.actions
      RETURN action ORDER BY action.position
    } AS actions
  RETURN collect({
    date: toString(meeting.date),
    meeting: {id: meeting.meetingId},
    items: [one IN items | {id: one.id}],
    paragraphs: [one IN paragraphs | {id: one.id}],
    statements: [one IN statements | {id: one.id}],
    decisions: [one IN decisions | {id: one.id}],
    actions: [one IN actions | {id: one.id}],
    because: COLLECT {
      UNWIND items + paragraphs + decisions + actions AS passage
      MATCH (passage)-[about:ABOUT]->(topic:Topic)
      WHERE topic.id IN topicIds
      RETURN DISTINCT about.because AS because ORDER BY because
    }
  }) AS rows
}
RETURN given, totalCount, rows
// with given = [{"argument":"topic","id":"mash","label":"Topic"}], from = {"year":2012,"month":1,"day":1}, to = null, includeNarrower = true, newestFirst = true, after = null, rows = 26
// 30 hits by Apply, Argument, Distinct, EagerAggregation, Expand(All), Filter, NodeIndexSeek, NodeUniqueIndexSeek, Optional, ProduceResults, Projection, RollUpApply, Sort, Unwind, VarLengthExpand(Pruning,BFS,All)
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_5:Topic(id) WHERE id = topicId
// NodeIndexSeek: RANGE INDEX entry:TopicEntry(topicId, date) WHERE topicId = topicId AND date >= coalesce($from, RuntimeConstant(date($autostring_2))) AND date <= coalesce($to, RuntimeConstant(date($autostring_3))), cache[entry.date]
// NodeIndexSeek: RANGE INDEX item:AgendaItem(meetingId) WHERE meetingId = meeting.meetingId
// NodeIndexSeek: RANGE INDEX statement:Statement(meetingId) WHERE meetingId = meeting.meetingId
// NodeIndexSeek: RANGE INDEX action:Action(meetingId) WHERE meetingId = meeting.meetingId
// NodeIndexSeek: RANGE INDEX paragraph:Paragraph(meetingId) WHERE meetingId = meeting.meetingId
// NodeIndexSeek: RANGE INDEX decision:Decision(meetingId) WHERE meetingId = meeting.meetingId

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
  head([one IN given WHERE one.argument = 'topic' | one.now]) AS topicId,
  [one IN given WHERE one.argument = 'boards' | one.now] AS boardIds
CALL (topicId) {
  MATCH (topic:Topic)-[:BROADER]->*(:Topic {id: topicId})
  WHERE $includeNarrower OR topic.id = topicId
  RETURN collect(DISTINCT topic.id) AS topicIds
}
CALL (topicIds, boardIds) {
  UNWIND topicIds AS topicId
  MATCH (entry:TopicEntry {topicId: topicId})
  WHERE entry.date >= coalesce($from, date('0001-01-01')) AND entry.date <= coalesce($to, date('9999-12-31'))
    AND (boardIds = [] OR entry.boardId IN boardIds)
  WITH entry.date AS date, entry.meetingId AS meetingId, entry.boardId AS boardId, collect(entry) AS entries
  ORDER BY date, meetingId
  RETURN collect({
    date: date,
    meetingId: meetingId,
    boardId: boardId,
    items: COLLECT { UNWIND entries AS one UNWIND one.items AS position RETURN DISTINCT position },
    paragraphs: COLLECT { UNWIND entries AS one UNWIND one.paragraphs AS position RETURN DISTINCT position },
    statements: COLLECT { UNWIND entries AS one UNWIND one.statements AS position RETURN DISTINCT position },
    decisions: COLLECT { UNWIND entries AS one UNWIND one.decisions AS position RETURN DISTINCT position },
    actions: COLLECT { UNWIND entries AS one UNWIND one.actions AS position RETURN DISTINCT position }
  }) AS meetings
}
WITH given, topicIds, size(meetings) AS totalCount, CASE WHEN $newestFirst THEN reverse(meetings) ELSE meetings END AS ordered
CALL (ordered, topicIds) {
  UNWIND [one IN ordered
    WHERE $after IS NULL
      OR ($newestFirst AND toString(one.date) < $after[0]) OR (NOT $newestFirst AND toString(one.date) > $after[0])
      OR (toString(one.date) = $after[0]
        AND (($newestFirst AND one.meetingId < $after[1]) OR (NOT $newestFirst AND one.meetingId > $after[1])))][..$rows] AS meeting
  WITH topicIds, meeting,
    COLLECT {
      MATCH (item:AgendaItem {meetingId: meeting.meetingId})
      WHERE item.position IN meeting.items
      RETURN item ORDER BY item.position
    } AS items,
    COLLECT {
      MATCH (paragraph:Paragraph {meetingId: meeting.meetingId})
      WHERE paragraph.position IN meeting.paragraphs
      RETURN paragraph ORDER BY paragraph.position
    } AS paragraphs,
    COLLECT {
      MATCH (statement:Statement {meetingId: meeting.meetingId})
      WHERE statement.position IN meeting.statements
      RETURN statement ORDER BY statement.position
    } AS statements,
    COLLECT {
      MATCH (decision:Decision {meetingId: meeting.meetingId})
      WHERE decision.position IN meeting.decisions
      RETURN decision ORDER BY decision.position
    } AS decisions,
    COLLECT {
      MATCH (action:Action {meetingId: meeting.meetingId})
      WHERE action.position IN meeting.actions
      RETURN action ORDER BY action.position
    } AS actions
  RETURN collect({
    date: toString(meeting.date),
    meeting: {id: meeting.meetingId},
    items: [one IN items | {id: one.id}],
    paragraphs: [one IN paragraphs | {id: one.id}],
    statements: [one IN statements | {id: one.id}],
    decisions: [one IN decisions | {id: one.id}],
    actions: [one IN actions | {id: one.id}],
    because: COLLECT {
      UNWIND items + paragraphs + decisions + actions AS passage
      MATCH (passage)-[about:ABOUT]->(topic:Topic)
      WHERE topic.id IN topicIds
      RETURN DISTINCT about.because AS because ORDER BY because
    }
  }) AS rows
}
RETURN given, totalCount, rows
// with given = [{"argument":"topic","id":"reducing-reoffending","label":"Topic"}], from = null, to = null, includeNarrower = false, newestFirst = false, after = null, rows = 2
// 698 hits by Apply, Argument, Distinct, EagerAggregation, Expand(All), Filter, NodeIndexSeek, NodeUniqueIndexSeek, Optional, ProduceResults, Projection, RollUpApply, Sort, Unwind, VarLengthExpand(Pruning,BFS,All)
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_5:Topic(id) WHERE id = topicId
// NodeIndexSeek: RANGE INDEX entry:TopicEntry(topicId, date) WHERE topicId = topicId AND date >= coalesce($from, RuntimeConstant(date($autostring_2))) AND date <= coalesce($to, RuntimeConstant(date($autostring_3))), cache[entry.date]
// NodeIndexSeek: RANGE INDEX item:AgendaItem(meetingId) WHERE meetingId = meeting.meetingId
// NodeIndexSeek: RANGE INDEX statement:Statement(meetingId) WHERE meetingId = meeting.meetingId
// NodeIndexSeek: RANGE INDEX action:Action(meetingId) WHERE meetingId = meeting.meetingId
// NodeIndexSeek: RANGE INDEX paragraph:Paragraph(meetingId) WHERE meetingId = meeting.meetingId
// NodeIndexSeek: RANGE INDEX decision:Decision(meetingId) WHERE meetingId = meeting.meetingId

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
  head([one IN given WHERE one.argument = 'topic' | one.now]) AS topicId,
  [one IN given WHERE one.argument = 'boards' | one.now] AS boardIds
CALL (topicId) {
  MATCH (topic:Topic)-[:BROADER]->*(:Topic {id: topicId})
  WHERE $includeNarrower OR topic.id = topicId
  RETURN collect(DISTINCT topic.id) AS topicIds
}
CALL (topicIds, boardIds) {
  UNWIND topicIds AS topicId
  MATCH (entry:TopicEntry {topicId: topicId})
  WHERE entry.date >= coalesce($from, date('0001-01-01')) AND entry.date <= coalesce($to, date('9999-12-31'))
    AND (boardIds = [] OR entry.boardId IN boardIds)
  WITH entry.date AS date, entry.meetingId AS meetingId, entry.boardId AS boardId, collect(entry) AS entries
  ORDER BY date, meetingId
  RETURN collect({
    date: date,
    meetingId: meetingId,
    boardId: boardId,
    items: COLLECT { UNWIND entries AS one UNWIND one.items AS position RETURN DISTINCT position },
    paragraphs: COLLECT { UNWIND entries AS one UNWIND one.paragraphs AS position RETURN DISTINCT position },
    statements: COLLECT { UNWIND entries AS one UNWIND one.statements AS position RETURN DISTINCT position },
    decisions: COLLECT { UNWIND entries AS one UNWIND one.decisions AS position RETURN DISTINCT position },
    actions: COLLECT { UNWIND entries AS one UNWIND one.actions AS position RETURN DISTINCT position }
  }) AS meetings
}
WITH given, topicIds, size(meetings) AS totalCount, CASE WHEN $newestFirst THEN reverse(meetings) ELSE meetings END AS ordered
CALL (ordered, topicIds) {
  UNWIND [one IN ordered
    WHERE $after IS NULL
      OR ($newestFirst AND toString(one.date) < $after[0]) OR (NOT $newestFirst AND toString(one.date) > $after[0])
      OR (toString(one.date) = $after[0]
        AND (($newestFirst AND one.meetingId < $after[1]) OR (NOT $newestFirst AND one.meetingId > $after[1])))][..$rows] AS meeting
  WITH topicIds, meeting,
    COLLECT {
      MATCH (item:AgendaItem {meetingId: meeting.meetingId})
      WHERE item.position IN meeting.items
      RETURN item ORDER BY item.position
    } AS items,
    COLLECT {
      MATCH (paragraph:Paragraph {meetingId: meeting.meetingId})
      WHERE paragraph.position IN meeting.paragraphs
      RETURN paragraph ORDER BY paragraph.position
    } AS paragraphs,
    COLLECT {
      MATCH (statement:Statement {meetingId: meeting.meetingId})
      WHERE statement.position IN meeting.statements
      RETURN statement ORDER BY statement.position
    } AS statements,
    COLLECT {
      MATCH (decision:Decision {meetingId: meeting.meetingId})
      WHERE decision.position IN meeting.decisions
      RETURN decision ORDER BY decision.position
    } AS decisions,
    COLLECT {
      MATCH (action:Action {meetingId: meeting.meetingId})
      WHERE action.position IN meeting.actions
      RETURN action ORDER BY action.position
    } AS actions
  RETURN collect({
    date: toString(meeting.date),
    meeting: {id: meeting.meetingId},
    items: [one IN items | {id: one.id}],
    paragraphs: [one IN paragraphs | {id: one.id}],
    statements: [one IN statements | {id: one.id}],
    decisions: [one IN decisions | {id: one.id}],
    actions: [one IN actions | {id: one.id}],
    because: COLLECT {
      UNWIND items + paragraphs + decisions + actions AS passage
      MATCH (passage)-[about:ABOUT]->(topic:Topic)
      WHERE topic.id IN topicIds
      RETURN DISTINCT about.because AS because ORDER BY because
    }
  }) AS rows
}
RETURN given, totalCount, rows
// with given = [{"argument":"topic","id":"reducing-reoffending","label":"Topic"}], from = null, to = null, includeNarrower = true, newestFirst = true, after = null, rows = 26
// 778 hits by Apply, Argument, Distinct, EagerAggregation, Expand(All), Filter, NodeIndexSeek, NodeUniqueIndexSeek, Optional, ProduceResults, Projection, RollUpApply, Sort, Unwind, VarLengthExpand(Pruning,BFS,All)
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_5:Topic(id) WHERE id = topicId
// NodeIndexSeek: RANGE INDEX entry:TopicEntry(topicId, date) WHERE topicId = topicId AND date >= coalesce($from, RuntimeConstant(date($autostring_2))) AND date <= coalesce($to, RuntimeConstant(date($autostring_3))), cache[entry.date]
// NodeIndexSeek: RANGE INDEX item:AgendaItem(meetingId) WHERE meetingId = meeting.meetingId
// NodeIndexSeek: RANGE INDEX statement:Statement(meetingId) WHERE meetingId = meeting.meetingId
// NodeIndexSeek: RANGE INDEX action:Action(meetingId) WHERE meetingId = meeting.meetingId
// NodeIndexSeek: RANGE INDEX paragraph:Paragraph(meetingId) WHERE meetingId = meeting.meetingId
// NodeIndexSeek: RANGE INDEX decision:Decision(meetingId) WHERE meetingId = meeting.meetingId

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
// with param0 = ["noms","gla","mps"], param1 = ["noms","gla","mps"], param2 = 200
// 9 hits by Distinct, Limit, NodeUniqueIndexSeek, ProduceResults, Projection, Union
// NodeUniqueIndexSeek: UNIQUE this0:Board(id) WHERE id IN $param0, cache[this0.id]
// NodeUniqueIndexSeek: UNIQUE this1:Organisation(id) WHERE id IN $param1, cache[this1.id]

CYPHER 5
MATCH (this:Action)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .reference, insightId: this.id } AS this
// with param0 = ["lcrb-2011-06-20/action-3.10"], param1 = 200
// 3 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Action(id) WHERE id = $param0[0], cache[this.id]

CYPHER 5
MATCH (this:AgendaItem)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .number, insightId: this.id } AS this
// with param0 = ["lcrb-2015-03-10/item-4","lcrb-2011-06-20/item-3","lcrb-2011-06-20/item-4"], param1 = 200
// 9 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:AgendaItem(id) WHERE id IN $param0, cache[this.id]

CYPHER 5
MATCH (this:Decision)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .text, insightId: this.id } AS this
// with param0 = ["lcrb-2011-06-20/item-3/para-3.9/decision"], param1 = 200
// 3 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Decision(id) WHERE id = $param0[0], cache[this.id]

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
RETURN this { .id, insightId: this.id } AS this
// with param0 = ["lcrb-2015-03-10","lcrb-2011-06-20"], param1 = 200
// 4 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Meeting(id) WHERE id IN $param0, cache[this.id]

CYPHER 5
MATCH (this:Paragraph)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .number, insightId: this.id } AS this
// with param0 = ["lcrb-2015-03-10/item-4/para-6","lcrb-2015-03-10/item-4/para-7","lcrb-2015-03-10/item-4/para-8","lcrb-2011-06-20/item-3/para-3.1","lcrb-2011-06-20/item-3/para-3.2","lcrb-2011-06-20/item-3/para-3.3","lcrb-2011-06-20/item-3/para-3.4","lcrb-2011-06-20/item-3/para-3.5","lcrb-2011-06-20/item-3/para-3.6","lcrb-2011-06-20/item-3/para-3.7","lcrb-2011-06-20/item-3/para-3.8","lcrb-2011-06-20/item-3/para-3.9","lcrb-2011-06-20/item-3/para-3.10","lcrb-2011-06-20/item-4/para-4.6"], param1 = 200
// 42 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Paragraph(id) WHERE id IN $param0, cache[this.id]

CYPHER 5
MATCH (this:Person)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .id, insightId: this.id } AS this
// with param0 = ["lucy-bogue","tim-godwin","christian-steenberg","boris-johnson","jules-pipe","nick-smart"], param1 = 200
// 12 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Person(id) WHERE id IN $param0, cache[this.id]

CYPHER 5
MATCH (this:Statement)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .id, insightId: this.id } AS this
// with param0 = ["lcrb-2011-06-20/item-3/para-3.1/statement","lcrb-2011-06-20/item-3/para-3.2/statement","lcrb-2011-06-20/item-3/para-3.3/statement","lcrb-2011-06-20/item-3/para-3.4/statement","lcrb-2011-06-20/item-3/para-3.5/statement","lcrb-2011-06-20/item-3/para-3.6/statement","lcrb-2011-06-20/item-3/para-3.7/statement","lcrb-2011-06-20/item-3/para-3.8/statement","lcrb-2011-06-20/item-4/para-4.6/statement"], param1 = 200
// 18 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Statement(id) WHERE id IN $param0, cache[this.id]
