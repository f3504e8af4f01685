// 1 statement, 413 db hits

CYPHER 5
MATCH (this:Person)
WHERE NOT (EXISTS {
  MATCH (this)<-[:OF_PERSON]-(this0:Attendance)
  WHERE this0.id STARTS WITH $param0
})
WITH *
ORDER BY this.sortName ASC
LIMIT $param1
CALL (this) {
  MATCH (this)<-[this1:REFERS_TO]-(this2:Mention)
  WITH DISTINCT this2
  WITH this2 { .date, .quote, .line, .start } AS this2
  ORDER BY this2.date ASC, this2.start ASC
  LIMIT $param2
  RETURN collect(this2) AS var3
}
RETURN this { .id, .name, .sortName, mentions: var3 } AS this
// with param0 = "", param1 = 100, param2 = 25
// 413 hits by AntiSemiApply, Apply, Argument, Distinct, EagerAggregation, Expand(All), Filter, NodeByLabelScan, ProduceResults, Projection, Top
// NodeByLabelScan: this:Person
