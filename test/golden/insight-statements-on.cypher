// 11 statements, 1212 db hits

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
  head([one IN given WHERE one.argument = 'speaker' | one.now]) AS speakerId
CALL (topicId) {
  MATCH (topic:Topic)-[:BROADER]->*(:Topic {id: topicId})
  RETURN collect(DISTINCT topic.id) AS topicIds
}
CALL (speakerId) {
  MATCH (:Organisation {id: speakerId})<-[:SUCCEEDED_BY]-+(predecessor:Organisation)
  WHERE $includePredecessors AND predecessor.id <> speakerId
  RETURN collect(DISTINCT predecessor.id) AS predecessorIds
}
CALL (speakerId, predecessorIds, topicId, topicIds) {
  CALL (speakerId, predecessorIds) {
    UNWIND [speakerId] + predecessorIds AS agentId
    MATCH (:Entity {id: agentId})<-[:SPOKEN_BY]-(statement:Statement)
    RETURN statement
    UNION
    UNWIND [speakerId] + predecessorIds AS agentId
    MATCH (:Entity {id: agentId})<-[:REPRESENTS]-(:Attendance)<-[:SPOKEN_AS]-(statement:Statement)
    RETURN statement
  }
  WITH statement, topicId, topicIds
  WHERE ($from IS NULL OR statement.date >= $from) AND ($to IS NULL OR statement.date <= $to)
  MATCH (statement)-[:IN_PARAGRAPH]->(:Paragraph)-[:ABOUT]->(topic:Topic)
  WHERE topic.id IN topicIds
  WITH statement, topic ORDER BY topic.id <> topicId, topic.id
  WITH statement, head(collect(topic.id)) AS about
  ORDER BY statement.date, statement.meetingId, statement.position
  RETURN collect({
    statement: {id: statement.id}, topic: {id: about},
    date: toString(statement.date), meetingId: statement.meetingId, position: statement.position
  }) AS ranked
}
RETURN given, size(ranked) AS totalCount, [one IN ranked
  WHERE $after IS NULL OR one.date > $after[0]
    OR (one.date = $after[0] AND one.meetingId > $after[1])
    OR (one.date = $after[0] AND one.meetingId = $after[1] AND one.position > $after[2])][..$rows] AS rows
// with given = [{"argument":"topic","id":"community-safety","label":"Topic"},{"argument":"speaker","id":"mopac","label":"Agent"}], from = null, to = null, includePredecessors = true, after = null, rows = 26
// 309 hits by Apply, Argument, CacheProperties, Distinct, EagerAggregation, Expand(All), Filter, NodeUniqueIndexSeek, Optional, ProduceResults, Projection, Sort, Union, Unwind, VarLengthExpand(Pruning,BFS,All)
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_5:Topic(id) WHERE id = topicId
// NodeUniqueIndexSeek: UNIQUE anon_6:Organisation(id) WHERE id = speakerId
// NodeUniqueIndexSeek: UNIQUE anon_10:Entity(id) WHERE id = agentId
// NodeUniqueIndexSeek: UNIQUE anon_12:Entity(id) WHERE id = agentId

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
  head([one IN given WHERE one.argument = 'speaker' | one.now]) AS speakerId
CALL (topicId) {
  MATCH (topic:Topic)-[:BROADER]->*(:Topic {id: topicId})
  RETURN collect(DISTINCT topic.id) AS topicIds
}
CALL (speakerId) {
  MATCH (:Organisation {id: speakerId})<-[:SUCCEEDED_BY]-+(predecessor:Organisation)
  WHERE $includePredecessors AND predecessor.id <> speakerId
  RETURN collect(DISTINCT predecessor.id) AS predecessorIds
}
CALL (speakerId, predecessorIds, topicId, topicIds) {
  CALL (speakerId, predecessorIds) {
    UNWIND [speakerId] + predecessorIds AS agentId
    MATCH (:Entity {id: agentId})<-[:SPOKEN_BY]-(statement:Statement)
    RETURN statement
    UNION
    UNWIND [speakerId] + predecessorIds AS agentId
    MATCH (:Entity {id: agentId})<-[:REPRESENTS]-(:Attendance)<-[:SPOKEN_AS]-(statement:Statement)
    RETURN statement
  }
  WITH statement, topicId, topicIds
  WHERE ($from IS NULL OR statement.date >= $from) AND ($to IS NULL OR statement.date <= $to)
  MATCH (statement)-[:IN_PARAGRAPH]->(:Paragraph)-[:ABOUT]->(topic:Topic)
  WHERE topic.id IN topicIds
  WITH statement, topic ORDER BY topic.id <> topicId, topic.id
  WITH statement, head(collect(topic.id)) AS about
  ORDER BY statement.date, statement.meetingId, statement.position
  RETURN collect({
    statement: {id: statement.id}, topic: {id: about},
    date: toString(statement.date), meetingId: statement.meetingId, position: statement.position
  }) AS ranked
}
RETURN given, size(ranked) AS totalCount, [one IN ranked
  WHERE $after IS NULL OR one.date > $after[0]
    OR (one.date = $after[0] AND one.meetingId > $after[1])
    OR (one.date = $after[0] AND one.meetingId = $after[1] AND one.position > $after[2])][..$rows] AS rows
// with given = [{"argument":"topic","id":"community-safety-fund","label":"Topic"},{"argument":"speaker","id":"jules-pipe","label":"Agent"}], from = null, to = null, includePredecessors = false, after = null, rows = 26
// 316 hits by Apply, Argument, CacheProperties, Distinct, EagerAggregation, Expand(All), Filter, NodeUniqueIndexSeek, Optional, ProduceResults, Projection, Sort, Union, Unwind, VarLengthExpand(Pruning,BFS,All)
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_5:Topic(id) WHERE id = topicId
// NodeUniqueIndexSeek: UNIQUE anon_6:Organisation(id) WHERE id = speakerId
// NodeUniqueIndexSeek: UNIQUE anon_10:Entity(id) WHERE id = agentId
// NodeUniqueIndexSeek: UNIQUE anon_12:Entity(id) WHERE id = agentId

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
  head([one IN given WHERE one.argument = 'speaker' | one.now]) AS speakerId
CALL (topicId) {
  MATCH (topic:Topic)-[:BROADER]->*(:Topic {id: topicId})
  RETURN collect(DISTINCT topic.id) AS topicIds
}
CALL (speakerId) {
  MATCH (:Organisation {id: speakerId})<-[:SUCCEEDED_BY]-+(predecessor:Organisation)
  WHERE $includePredecessors AND predecessor.id <> speakerId
  RETURN collect(DISTINCT predecessor.id) AS predecessorIds
}
CALL (speakerId, predecessorIds, topicId, topicIds) {
  CALL (speakerId, predecessorIds) {
    UNWIND [speakerId] + predecessorIds AS agentId
    MATCH (:Entity {id: agentId})<-[:SPOKEN_BY]-(statement:Statement)
    RETURN statement
    UNION
    UNWIND [speakerId] + predecessorIds AS agentId
    MATCH (:Entity {id: agentId})<-[:REPRESENTS]-(:Attendance)<-[:SPOKEN_AS]-(statement:Statement)
    RETURN statement
  }
  WITH statement, topicId, topicIds
  WHERE ($from IS NULL OR statement.date >= $from) AND ($to IS NULL OR statement.date <= $to)
  MATCH (statement)-[:IN_PARAGRAPH]->(:Paragraph)-[:ABOUT]->(topic:Topic)
  WHERE topic.id IN topicIds
  WITH statement, topic ORDER BY topic.id <> topicId, topic.id
  WITH statement, head(collect(topic.id)) AS about
  ORDER BY statement.date, statement.meetingId, statement.position
  RETURN collect({
    statement: {id: statement.id}, topic: {id: about},
    date: toString(statement.date), meetingId: statement.meetingId, position: statement.position
  }) AS ranked
}
RETURN given, size(ranked) AS totalCount, [one IN ranked
  WHERE $after IS NULL OR one.date > $after[0]
    OR (one.date = $after[0] AND one.meetingId > $after[1])
    OR (one.date = $after[0] AND one.meetingId = $after[1] AND one.position > $after[2])][..$rows] AS rows
// with given = [{"argument":"topic","id":"gangs","label":"Topic"},{"argument":"speaker","id":"cps","label":"Agent"}], from = null, to = null, includePredecessors = false, after = null, rows = 26
// 181 hits by Apply, Argument, CacheProperties, Distinct, EagerAggregation, Expand(All), Filter, NodeUniqueIndexSeek, Optional, ProduceResults, Projection, Sort, Union, Unwind, VarLengthExpand(Pruning,BFS,All)
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_5:Topic(id) WHERE id = topicId
// NodeUniqueIndexSeek: UNIQUE anon_6:Organisation(id) WHERE id = speakerId
// NodeUniqueIndexSeek: UNIQUE anon_10:Entity(id) WHERE id = agentId
// NodeUniqueIndexSeek: UNIQUE anon_12:Entity(id) WHERE id = agentId

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
  head([one IN given WHERE one.argument = 'speaker' | one.now]) AS speakerId
CALL (topicId) {
  MATCH (topic:Topic)-[:BROADER]->*(:Topic {id: topicId})
  RETURN collect(DISTINCT topic.id) AS topicIds
}
CALL (speakerId) {
  MATCH (:Organisation {id: speakerId})<-[:SUCCEEDED_BY]-+(predecessor:Organisation)
  WHERE $includePredecessors AND predecessor.id <> speakerId
  RETURN collect(DISTINCT predecessor.id) AS predecessorIds
}
CALL (speakerId, predecessorIds, topicId, topicIds) {
  CALL (speakerId, predecessorIds) {
    UNWIND [speakerId] + predecessorIds AS agentId
    MATCH (:Entity {id: agentId})<-[:SPOKEN_BY]-(statement:Statement)
    RETURN statement
    UNION
    UNWIND [speakerId] + predecessorIds AS agentId
    MATCH (:Entity {id: agentId})<-[:REPRESENTS]-(:Attendance)<-[:SPOKEN_AS]-(statement:Statement)
    RETURN statement
  }
  WITH statement, topicId, topicIds
  WHERE ($from IS NULL OR statement.date >= $from) AND ($to IS NULL OR statement.date <= $to)
  MATCH (statement)-[:IN_PARAGRAPH]->(:Paragraph)-[:ABOUT]->(topic:Topic)
  WHERE topic.id IN topicIds
  WITH statement, topic ORDER BY topic.id <> topicId, topic.id
  WITH statement, head(collect(topic.id)) AS about
  ORDER BY statement.date, statement.meetingId, statement.position
  RETURN collect({
    statement: {id: statement.id}, topic: {id: about},
    date: toString(statement.date), meetingId: statement.meetingId, position: statement.position
  }) AS ranked
}
RETURN given, size(ranked) AS totalCount, [one IN ranked
  WHERE $after IS NULL OR one.date > $after[0]
    OR (one.date = $after[0] AND one.meetingId > $after[1])
    OR (one.date = $after[0] AND one.meetingId = $after[1] AND one.position > $after[2])][..$rows] AS rows
// with given = [{"argument":"topic","id":"mash","label":"Topic"},{"argument":"speaker","id":"mps","label":"Agent"}], from = null, to = null, includePredecessors = false, after = null, rows = 3
// 357 hits by Apply, Argument, CacheProperties, Distinct, EagerAggregation, Expand(All), Filter, NodeUniqueIndexSeek, Optional, ProduceResults, Projection, Sort, Union, Unwind, VarLengthExpand(Pruning,BFS,All)
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_5:Topic(id) WHERE id = topicId
// NodeUniqueIndexSeek: UNIQUE anon_6:Organisation(id) WHERE id = speakerId
// NodeUniqueIndexSeek: UNIQUE anon_10:Entity(id) WHERE id = agentId
// NodeUniqueIndexSeek: UNIQUE anon_12:Entity(id) WHERE id = agentId

CYPHER 5
MATCH (this:Statement)
WHERE this.id IN $param0
WITH *
LIMIT $param1
CALL (this) {
  CALL (*) {
    WITH *
    MATCH (this)-[this0:SPOKEN_BY]->(this1:Board)
    WITH this1 { .id, __resolveType: 'Board', __id: elementId(this1) } AS var2
    RETURN var2
    UNION
    WITH *
    MATCH (this)-[this3:SPOKEN_BY]->(this4:Organisation)
    WITH this4 { .id, __resolveType: 'Organisation', __id: elementId(this4) } AS var2
    RETURN var2
    UNION
    WITH *
    MATCH (this)-[this5:SPOKEN_BY]->(this6:Person)
    WITH this6 { .id, __resolveType: 'Person', __id: elementId(this6) } AS var2
    RETURN var2
  }
  WITH var2
  ORDER BY var2.id ASC
  LIMIT $param2
  RETURN collect(var2) AS var2
}
RETURN this { .id, .text, insightId: this.id, speakers: var2 } AS this
// with param0 = ["lcrb-2011-06-20/item-5/para-5.1/statement"], param1 = 200, param2 = 25
// 25 hits by Apply, Argument, Distinct, EagerAggregation, Expand(All), Filter, Limit, NodeUniqueIndexSeek, ProduceResults, Projection, Top, Union
// NodeUniqueIndexSeek: UNIQUE this:Statement(id) WHERE id = $param0[0], cache[this.id]

CYPHER 5
MATCH (this:Statement)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .id, .date, .text, insightId: this.id } AS this
// with param0 = ["lcrb-2011-06-20/item-4/para-4.7/statement~5","lcrb-2011-06-20/item-7/para-7.4/statement","lcrb-2011-06-20/item-7/para-7.7/statement~2"], param1 = 200
// 12 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Statement(id) WHERE id IN $param0, cache[this.id]

CYPHER 5
MATCH (this:Statement)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .id, insightId: this.id } AS this
// with param0 = ["lcrb-2011-06-20/item-4/para-4.1/statement","lcrb-2011-06-20/item-4/para-4.3/statement"], param1 = 200
// 4 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Statement(id) WHERE id IN $param0, cache[this.id]

CYPHER 5
MATCH (this:Statement)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .id, insightId: this.id } AS this
// with param0 = ["lcrb-2011-06-20/item-7/para-7.1/statement"], param1 = 200
// 2 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Statement(id) WHERE id = $param0[0], cache[this.id]

CYPHER 5
MATCH (this:Topic)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .id, insightId: this.id } AS this
// with param0 = ["community-safety-fund"], param1 = 200
// 2 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Topic(id) WHERE id = $param0[0], cache[this.id]

CYPHER 5
MATCH (this:Topic)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .id, insightId: this.id } AS this
// with param0 = ["community-safety-fund"], param1 = 200
// 2 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Topic(id) WHERE id = $param0[0], cache[this.id]

CYPHER 5
MATCH (this:Topic)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .id, insightId: this.id } AS this
// with param0 = ["gangs"], param1 = 200
// 2 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Topic(id) WHERE id = $param0[0], cache[this.id]
