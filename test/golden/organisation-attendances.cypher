// 1 statement, 122 db hits

CYPHER 5
CALL {
  MATCH (body:Entity {id: $param0}) RETURN body
  UNION
  MATCH (:FormerId {id: $param0})-[:NOW]->(body:Entity) RETURN body
}
WITH body AS this0
CALL (this0) {
  CALL (*) {
    WITH *
    MATCH (this0)
    WHERE this0:Board
    CALL (this0) {
      MATCH (this0)<-[this1:REPRESENTS]-(this2:Attendance)
      WITH collect({node: this2, relationship: this1}) AS edges, count(this2) AS totalCount
      CALL (edges) {
        UNWIND edges AS edge
        WITH edge.node AS this2, edge.relationship AS this1
        WITH *
        ORDER BY this2.date ASC, this2.start ASC
        LIMIT $param1
        CALL (this2) {
          MATCH (this2)-[this3:OF_PERSON]->(this4:Person)
          WITH DISTINCT this4
          WITH this4 { .id, .name } AS this4
          LIMIT $param2
          RETURN head(collect(this4)) AS var5
        }
        CALL (this2) {
          MATCH (this2)-[this6:HELD]->(this7:Post)
          WITH DISTINCT this7
          WITH this7 { .title } AS this7
          ORDER BY this7.title ASC
          LIMIT $param3
          RETURN collect(this7) AS var8
        }
        RETURN collect({node: {date: this2.date, status: this2.status, capacity: this2.capacity, person: var5, posts: var8, quote: this2.quote, __resolveType: 'Attendance'}}) AS var9
      }
      RETURN {edges: var9, totalCount: totalCount} AS var10
    }
    WITH this0 { .id, .name, attendancesConnection: var10, __resolveType: 'Board', __id: elementId(this0) } AS var11
    RETURN var11
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Organisation
    CALL (this0) {
      MATCH (this0)<-[this12:REPRESENTS]-(this13:Attendance)
      WITH collect({node: this13, relationship: this12}) AS edges, count(this13) AS totalCount
      CALL (edges) {
        UNWIND edges AS edge
        WITH edge.node AS this13, edge.relationship AS this12
        WITH *
        ORDER BY this13.date ASC, this13.start ASC
        LIMIT $param4
        CALL (this13) {
          MATCH (this13)-[this14:OF_PERSON]->(this15:Person)
          WITH DISTINCT this15
          WITH this15 { .id, .name } AS this15
          LIMIT $param5
          RETURN head(collect(this15)) AS var16
        }
        CALL (this13) {
          MATCH (this13)-[this17:HELD]->(this18:Post)
          WITH DISTINCT this18
          WITH this18 { .title } AS this18
          ORDER BY this18.title ASC
          LIMIT $param6
          RETURN collect(this18) AS var19
        }
        RETURN collect({node: {date: this13.date, status: this13.status, capacity: this13.capacity, person: var16, posts: var19, quote: this13.quote, __resolveType: 'Attendance'}}) AS var20
      }
      RETURN {edges: var20, totalCount: totalCount} AS var21
    }
    WITH this0 { .id, .name, attendancesConnection: var21, __resolveType: 'Organisation', __id: elementId(this0) } AS var11
    RETURN var11
  }
  RETURN var11
}
RETURN var11 AS this0
// with param0 = "mps", param1 = 50, param2 = 25, param3 = 25, param4 = 50, param5 = 25, param6 = 25
// 122 hits by Apply, Argument, Distinct, EagerAggregation, Expand(All), Filter, Limit, NodeUniqueIndexSeek, ProduceResults, Projection, Top, Union, Unwind
// NodeUniqueIndexSeek: UNIQUE body:Entity(id) WHERE id = $param0
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = $param0
