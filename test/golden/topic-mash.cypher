// 1 statement, 444 db hits

CYPHER 5
CALL {
  MATCH (topic:Topic {id: $param0}) RETURN topic
  UNION
  MATCH (:FormerId {id: $param0})-[:NOW]->(topic:Topic) RETURN topic
}
WITH topic AS this0
CALL (this0) {
  MATCH (this0)-[this1:BROADER]->(this2:Topic)
  WITH DISTINCT this2
  WITH this2 { .id } AS this2
  ORDER BY this2.id ASC
  LIMIT $param1
  RETURN collect(this2) AS var3
}
CALL (this0) {
  MATCH (this0)<-[this4:ABOUT]-(this5:AgendaItem)
  WITH collect({node: this5, relationship: this4}) AS edges, count(this5) AS totalCount
  CALL (edges) {
    UNWIND edges AS edge
    WITH edge.node AS this5, edge.relationship AS this4
    WITH *
    ORDER BY this5.date ASC, this5.position ASC
    LIMIT $param2
    CALL (this5) {
      MATCH (this5)-[this6:ABOUT]->(this7:Topic)
      WITH DISTINCT this7
      WITH this7 { .id } AS this7
      ORDER BY this7.id ASC
      LIMIT $param3
      RETURN collect(this7) AS var8
    }
    RETURN collect({properties: {because: this4.because, words: this4.words, __resolveType: 'About'}, node: {id: this5.id, date: this5.date, title: this5.title, topics: var8, __resolveType: 'AgendaItem'}}) AS var9
  }
  RETURN {edges: var9, totalCount: totalCount} AS var10
}
CALL (this0) {
  MATCH (this0)<-[this11:ABOUT]-(this12:Paragraph)
  WITH collect({node: this12, relationship: this11}) AS edges, count(this12) AS totalCount
  CALL (edges) {
    UNWIND edges AS edge
    WITH edge.node AS this12, edge.relationship AS this11
    WITH *
    ORDER BY this12.date ASC, this12.position ASC
    LIMIT $param4
    CALL (this12) {
      MATCH (this12)-[this13:ABOUT]->(this14:Topic)
      WITH DISTINCT this14
      WITH this14 { .id } AS this14
      ORDER BY this14.id ASC
      LIMIT $param5
      RETURN collect(this14) AS var15
    }
    RETURN collect({properties: {because: this11.because, words: this11.words, __resolveType: 'About'}, node: {id: this12.id, date: this12.date, number: this12.number, quote: this12.quote, topics: var15, __resolveType: 'Paragraph'}}) AS var16
  }
  RETURN {edges: var16, totalCount: totalCount} AS var17
}
CALL (this0) {
  MATCH (this0)<-[this18:ABOUT]-(this19:Decision)
  WITH collect({node: this19, relationship: this18}) AS edges, count(this19) AS totalCount
  CALL (edges) {
    UNWIND edges AS edge
    WITH edge.node AS this19, edge.relationship AS this18
    WITH *
    ORDER BY this19.date ASC, this19.position ASC
    LIMIT $param6
    CALL (this19) {
      MATCH (this19)-[this20:ABOUT]->(this21:Topic)
      WITH DISTINCT this21
      WITH this21 { .id } AS this21
      ORDER BY this21.id ASC
      LIMIT $param7
      RETURN collect(this21) AS var22
    }
    RETURN collect({properties: {because: this18.because, words: this18.words, __resolveType: 'About'}, node: {id: this19.id, date: this19.date, kind: this19.kind, text: this19.text, topics: var22, __resolveType: 'Decision'}}) AS var23
  }
  RETURN {edges: var23, totalCount: totalCount} AS var24
}
CALL (this0) {
  MATCH (this0)<-[this25:ABOUT]-(this26:Action)
  WITH collect({node: this26, relationship: this25}) AS edges, count(this26) AS totalCount
  CALL (edges) {
    UNWIND edges AS edge
    WITH edge.node AS this26, edge.relationship AS this25
    WITH *
    ORDER BY this26.date ASC, this26.position ASC
    LIMIT $param8
    CALL (this26) {
      MATCH (this26)-[this27:ABOUT]->(this28:Topic)
      WITH DISTINCT this28
      WITH this28 { .id } AS this28
      ORDER BY this28.id ASC
      LIMIT $param9
      RETURN collect(this28) AS var29
    }
    RETURN collect({properties: {because: this25.because, words: this25.words, __resolveType: 'About'}, node: {id: this26.id, date: this26.date, reference: this26.reference, text: this26.text, topics: var29, __resolveType: 'Action'}}) AS var30
  }
  RETURN {edges: var30, totalCount: totalCount} AS var31
}
WITH this0 { .id, .name, .aliases, broader: var3, itemsConnection: var10, paragraphsConnection: var17, decisionsConnection: var24, actionsConnection: var31 } AS this0
LIMIT $param10
RETURN this0 AS this
// with param0 = "mash", param1 = 25, param2 = 25, param3 = 25, param4 = 25, param5 = 25, param6 = 25, param7 = 25, param8 = 25, param9 = 25, param10 = 25
// 444 hits by Apply, Argument, Distinct, EagerAggregation, Expand(All), Filter, Limit, NodeUniqueIndexSeek, ProduceResults, Projection, Top, Union, Unwind
// NodeUniqueIndexSeek: UNIQUE topic:Topic(id) WHERE id = $param0
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = $param0
