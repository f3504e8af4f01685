// 1 statement, 134 db hits

CYPHER 5
CALL {
  MATCH (person:Person {id: $param0}) RETURN person
  UNION
  MATCH (:FormerId {id: $param0})-[:NOW]->(person:Person) RETURN person
}
WITH person AS this0
CALL (this0) {
  MATCH (this0)<-[this1:OF_PERSON]-(this2:Attendance)
  WITH DISTINCT this2
  CALL (this2) {
    MATCH (this2)-[this3:IN_MEETING]->(this4:Meeting)
    WITH DISTINCT this4
    CALL (this4) {
      MATCH (this4)-[this5:OF_BOARD]->(this6:Board)
      WITH DISTINCT this6
      WITH this6 { .id, .name } AS this6
      LIMIT $param1
      RETURN head(collect(this6)) AS var7
    }
    WITH this4 { .id, .title, board: var7 } AS this4
    LIMIT $param2
    RETURN head(collect(this4)) AS var8
  }
  CALL (this2) {
    MATCH (this2)-[this9:HELD]->(this10:Post)
    WITH DISTINCT this10
    CALL (this10) {
      CALL (*) {
        WITH *
        MATCH (this10)-[this11:POST_IN]->(this12:Board)
        WITH this12 { .id, .name, __resolveType: 'Board', __id: elementId(this12) } AS var13
        RETURN var13
        UNION
        WITH *
        MATCH (this10)-[this14:POST_IN]->(this15:Organisation)
        WITH this15 { .id, .name, __resolveType: 'Organisation', __id: elementId(this15) } AS var13
        RETURN var13
      }
      WITH var13
      LIMIT $param3
      RETURN head(collect(var13)) AS var13
    }
    WITH this10 { .title, body: var13 } AS this10
    ORDER BY this10.title ASC
    LIMIT $param4
    RETURN collect(this10) AS var16
  }
  CALL (this2) {
    CALL (*) {
      WITH *
      MATCH (this2)-[this17:REPRESENTS]->(this18:Board)
      WITH this18 { .id, .name, __resolveType: 'Board', __id: elementId(this18) } AS var19
      RETURN var19
      UNION
      WITH *
      MATCH (this2)-[this20:REPRESENTS]->(this21:Organisation)
      WITH this21 { .id, .name, __resolveType: 'Organisation', __id: elementId(this21) } AS var19
      RETURN var19
    }
    WITH var19
    ORDER BY var19.name ASC
    LIMIT $param5
    RETURN collect(var19) AS var19
  }
  WITH this2 { .date, .status, .capacity, .printedName, .quote, meeting: var8, posts: var16, represents: var19 } AS this2
  ORDER BY this2.date ASC
  LIMIT $param6
  RETURN collect(this2) AS var22
}
WITH this0 { .id, .name, attendances: var22 } AS this0
LIMIT $param7
RETURN this0 AS this
// with param0 = "lucy-bogue", param1 = 25, param2 = 25, param3 = 25, param4 = 25, param5 = 25, param6 = 25, param7 = 25
// 134 hits by Apply, Argument, Distinct, EagerAggregation, Expand(All), Filter, Limit, NodeUniqueIndexSeek, ProduceResults, Projection, Top, Union
// NodeUniqueIndexSeek: UNIQUE person:Person(id) WHERE id = $param0
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = $param0
