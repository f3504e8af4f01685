// 1 statement, 226 db hits

CYPHER 5
MATCH (this:Decision)
WITH *
ORDER BY this.date ASC, this.position ASC
LIMIT $param0
CALL (this) {
  MATCH (this)-[this0:UNDER_ITEM]->(this1:AgendaItem)
  WITH DISTINCT this1
  WITH this1 { .number, .title } AS this1
  LIMIT $param1
  RETURN head(collect(this1)) AS var2
}
CALL (this) {
  MATCH (this)-[this3:IN_PARAGRAPH]->(this4:Paragraph)
  WITH DISTINCT this4
  WITH this4 { .number } AS this4
  LIMIT $param2
  RETURN head(collect(this4)) AS var5
}
RETURN this { .id, .date, .kind, .marked, .text, .movers, .seconders, .votes, .quote, .position, item: var2, paragraph: var5 } AS this
// with param0 = 25, param1 = 25, param2 = 25
// 226 hits by Apply, Argument, CacheProperties, Distinct, EagerAggregation, Expand(All), Filter, Limit, NodeByLabelScan, ProduceResults, Projection, Top
// NodeByLabelScan: this:Decision
