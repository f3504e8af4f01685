// 1 statement, 1936 db hits

CYPHER 5
MATCH (this:Person)
WITH *
ORDER BY this.sortName ASC
LIMIT $param0
CALL (this) {
  MATCH (this)<-[this0:REFERS_TO]-(this1:Mention)
  WITH collect({node: this1, relationship: this0}) AS edges, count(this1) AS totalCount
  CALL (edges) {
    UNWIND edges AS edge
    WITH edge.node AS this1, edge.relationship AS this0
    WITH *
    ORDER BY this1.date ASC, this1.start ASC
    LIMIT $param1
    CALL (this1) {
      MATCH (this1)-[this2:IN_PARAGRAPH]->(this3:Paragraph)
      WITH DISTINCT this3
      WITH this3 { .number } AS this3
      LIMIT $param2
      RETURN head(collect(this3)) AS var4
    }
    CALL (this1) {
      MATCH (this1)-[this5:IN_ATTENDANCE]->(this6:Attendance)
      WITH DISTINCT this6
      WITH this6 { .id } AS this6
      LIMIT $param3
      RETURN head(collect(this6)) AS var7
    }
    RETURN collect({node: {date: this1.date, quote: this1.quote, method: this1.method, confidence: this1.confidence, paragraph: var4, attendance: var7, __resolveType: 'Mention'}}) AS var8
  }
  RETURN {edges: var8, totalCount: totalCount} AS var9
}
RETURN this { .id, .name, .aliases, .sortName, mentionsConnection: var9 } AS this
// with param0 = 100, param1 = 3, param2 = 25, param3 = 25
// 1936 hits by Apply, Argument, Distinct, EagerAggregation, Expand(All), Filter, Limit, NodeByLabelScan, ProduceResults, Projection, Top, Unwind
// NodeByLabelScan: this:Person
