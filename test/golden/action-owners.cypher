// 1 statement, 674 db hits

CYPHER 5
MATCH (this:Action)
WITH *
ORDER BY this.date ASC, this.position ASC
LIMIT $param0
CALL (this) {
  CALL (*) {
    WITH *
    MATCH (this)-[this0:OWNED_BY]->(this1:Board)
    WITH this1 { .id, .name, __resolveType: 'Board', __id: elementId(this1) } AS var2
    RETURN var2
    UNION
    WITH *
    MATCH (this)-[this3:OWNED_BY]->(this4:Organisation)
    WITH this4 { .id, .name, __resolveType: 'Organisation', __id: elementId(this4) } AS var2
    RETURN var2
    UNION
    WITH *
    MATCH (this)-[this5:OWNED_BY]->(this6:Person)
    WITH this6 { .id, .name, __resolveType: 'Person', __id: elementId(this6) } AS var2
    RETURN var2
  }
  WITH var2
  ORDER BY var2.name ASC
  LIMIT $param1
  RETURN collect(var2) AS var2
}
CALL (this) {
  CALL (*) {
    WITH *
    MATCH (this)-[this7:RECEIVED_BY]->(this8:Board)
    WITH this8 { .id, .name, __resolveType: 'Board', __id: elementId(this8) } AS var9
    RETURN var9
    UNION
    WITH *
    MATCH (this)-[this10:RECEIVED_BY]->(this11:Organisation)
    WITH this11 { .id, .name, __resolveType: 'Organisation', __id: elementId(this11) } AS var9
    RETURN var9
    UNION
    WITH *
    MATCH (this)-[this12:RECEIVED_BY]->(this13:Person)
    WITH this13 { .id, .name, __resolveType: 'Person', __id: elementId(this13) } AS var9
    RETURN var9
  }
  WITH var9
  ORDER BY var9.name ASC
  LIMIT $param2
  RETURN collect(var9) AS var9
}
CALL (this) {
  MATCH (this)-[this14:UNDER_ITEM]->(this15:AgendaItem)
  WITH DISTINCT this15
  WITH this15 { .number, .title } AS this15
  LIMIT $param3
  RETURN head(collect(this15)) AS var16
}
CALL (this) {
  MATCH (this)-[this17:IN_PARAGRAPH]->(this18:Paragraph)
  WITH DISTINCT this18
  WITH this18 { .number } AS this18
  LIMIT $param4
  RETURN head(collect(this18)) AS var19
}
RETURN this { .id, .date, .reference, .text, .ownerText, .dueText, .dueFrom, .dueTo, .statedStatus, .quote, .position, owners: var2, recipients: var9, item: var16, paragraph: var19 } AS this
// with param0 = 25, param1 = 25, param2 = 25, param3 = 25, param4 = 25
// 674 hits by Apply, Argument, CacheProperties, Distinct, EagerAggregation, Expand(All), Filter, Limit, NodeByLabelScan, ProduceResults, Projection, Top, Union
// NodeByLabelScan: this:Action
