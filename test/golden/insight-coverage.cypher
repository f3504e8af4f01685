// 3 statements, 67 db hits

CYPHER 5
CALL () {
  UNWIND $given AS one
  OPTIONAL MATCH (entity:Entity {id: one.id})
  OPTIONAL MATCH (:FormerId {id: one.id})-[:NOW]->(merged:Entity)
  OPTIONAL MATCH (post:Post {id: one.id})
  WITH one, head([node IN [entity, merged, post] WHERE node IS NOT NULL AND one.label IN labels(node)]) AS node
  RETURN collect({argument: one.argument, id: one.id, now: node.id}) AS given
}
WITH given, [one IN given WHERE one.argument = 'boards' | one.now] AS boardIds
CALL (boardIds) {
  CALL (boardIds) {
    UNWIND boardIds AS id
    MATCH (board:Board {id: id})
    RETURN board
    UNION
    UNWIND CASE WHEN boardIds = [] THEN [true] ELSE [] END AS unrestricted
    MATCH (board:Board)<-[:OF_BOARD]-(:Meeting)
    RETURN board
  }
  CALL (board) {
    MATCH (meeting:Meeting)-[:OF_BOARD]->(board)
    WITH meeting ORDER BY meeting.date, meeting.id
    RETURN collect({id: meeting.id, date: toString(meeting.date), previousDate: meeting.previousDate, nextDate: meeting.nextDate}) AS meetings
  }
  CALL (board) {
    MATCH (document:Document)<-[:RECORDED_IN]-(:Meeting)-[:OF_BOARD]->(board)
    RETURN count(document) AS documentCount, avg(document.understood) AS understood
  }
  WITH board, meetings, documentCount, understood
  ORDER BY board.id
  RETURN collect({board: {id: board.id}, meetings: meetings, documentCount: documentCount, understood: understood}) AS rows
}
RETURN given, rows
// with given = []
// 60 hits by Apply, Argument, CacheProperties, DirectedRelationshipTypeScan, Distinct, EagerAggregation, Expand(All), Filter, NodeUniqueIndexSeek, Optional, ProduceResults, Projection, Sort, Union, Unwind
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE board:Board(id) WHERE id = id
// DirectedRelationshipTypeScan: (anon_3)-[anon_2:OF_BOARD]->(board)

CYPHER 5
MATCH (this:Board)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .id, .name, insightId: this.id } AS this
// with param0 = ["lcrb"], param1 = 200
// 3 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Board(id) WHERE id = $param0[0], cache[this.id]

CYPHER 5
MATCH (this:Meeting)
WHERE this.id IN $param0
WITH *
LIMIT $param1
RETURN this { .id, insightId: this.id } AS this
// with param0 = ["lcrb-2011-06-20","lcrb-2015-03-10"], param1 = 200
// 4 hits by Limit, NodeUniqueIndexSeek, ProduceResults, Projection
// NodeUniqueIndexSeek: UNIQUE this:Meeting(id) WHERE id IN $param0, cache[this.id]
