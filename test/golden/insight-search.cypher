// 10 statements, 121 db hits

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
CALL () {
  CALL db.index.fulltext.queryNodes('entity_text', $query, {limit: 200}) YIELD node, score
  WITH node, score,
    any(form IN [node.name, node.abbreviation] + node.aliases WHERE toLower(form) = toLower(trim($text))) AS isName
  RETURN collect({node: node, score: score, isName: isName}) AS named
}
WITH given, boardIds, named,
  reduce(forms = [], one IN named | CASE WHEN one.isName THEN forms + one.node.name + one.node.aliases ELSE forms END)[..50] AS forms
CALL (named, boardIds) {
  UNWIND named AS one
  WITH one.node AS entity, one.isName AS isName, one.score AS score
  WHERE any(label IN labels(entity) WHERE label IN $labels)
    AND (($from IS NULL AND $to IS NULL AND boardIds = []) OR EXISTS {
      MATCH (entity)<-[:REFERS_TO]-(mention:Mention)-[:IN_MEETING]->(:Meeting)-[:OF_BOARD]->(board:Board)
      WHERE (boardIds = [] OR board.id IN boardIds)
        AND ($from IS NULL OR mention.date >= $from) AND ($to IS NULL OR mention.date <= $to)
    })
  WITH collect({id: entity.id, isName: isName, score: score}) AS rows, max(score) AS best
  RETURN [row IN rows | {id: row.id, isEntity: true, score: CASE WHEN row.isName THEN 1.0 ELSE 0.9 * row.score / best END}] AS entities
}
CALL (forms, boardIds) {
  CALL db.index.fulltext.queryNodes('passage_text',
    reduce(query = '(' + $query + ')', form IN forms | query + ' OR "' + replace(replace(form, '\\', ' '), '"', ' ') + '"')) YIELD node AS passage, score
  WHERE any(label IN labels(passage) WHERE label IN $labels)
    AND ($from IS NULL OR passage.date >= $from) AND ($to IS NULL OR passage.date <= $to)
    AND (boardIds = [] OR EXISTS {
      MATCH (passage)-[:IN_MEETING]->(:Meeting)-[:OF_BOARD]->(board:Board) WHERE board.id IN boardIds
    })
  WITH passage, score LIMIT $most
  WITH collect({id: passage.id, score: score, quote: passage.quote, start: passage.start}) AS rows, max(score) AS best
  RETURN [row IN rows | {id: row.id, isEntity: false, score: 0.8 * row.score / best, quote: row.quote, start: row.start}] AS passages
}
CALL (entities, passages) {
  UNWIND entities + passages AS row
  WITH row{.*, score: round(row.score, 4)} AS row
  ORDER BY row.score DESC, row.id
  RETURN collect(row) AS ranked
}
RETURN given, forms, size(ranked) AS totalCount,
  [row IN ranked WHERE $after IS NULL OR row.score < $after[0] OR (row.score = $after[0] AND row.id > $after[1])][..$rows] AS rows
// with given = [], from = null, to = null, text = "AND OR: (co-ordination /group\\ [", query = "\"and\" AND \"or\" AND (\"co ordination\" OR \"coordination\") AND \"group\"", labels = ["Person","Organisation","Board","Topic","Place","AgendaItem","Paragraph","Decision","Action"], most = 1000, after = null, rows = 26
// 12 hits by Apply, Argument, CacheProperties, CartesianProduct, EagerAggregation, Expand(All), Filter, Limit, NodeUniqueIndexSeek, Optional, ProcedureCall, ProduceResults, Projection, SelectOrSemiApply, Sort, Unwind
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id

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
CALL () {
  CALL db.index.fulltext.queryNodes('entity_text', $query, {limit: 200}) YIELD node, score
  WITH node, score,
    any(form IN [node.name, node.abbreviation] + node.aliases WHERE toLower(form) = toLower(trim($text))) AS isName
  RETURN collect({node: node, score: score, isName: isName}) AS named
}
WITH given, boardIds, named,
  reduce(forms = [], one IN named | CASE WHEN one.isName THEN forms + one.node.name + one.node.aliases ELSE forms END)[..50] AS forms
CALL (named, boardIds) {
  UNWIND named AS one
  WITH one.node AS entity, one.isName AS isName, one.score AS score
  WHERE any(label IN labels(entity) WHERE label IN $labels)
    AND (($from IS NULL AND $to IS NULL AND boardIds = []) OR EXISTS {
      MATCH (entity)<-[:REFERS_TO]-(mention:Mention)-[:IN_MEETING]->(:Meeting)-[:OF_BOARD]->(board:Board)
      WHERE (boardIds = [] OR board.id IN boardIds)
        AND ($from IS NULL OR mention.date >= $from) AND ($to IS NULL OR mention.date <= $to)
    })
  WITH collect({id: entity.id, isName: isName, score: score}) AS rows, max(score) AS best
  RETURN [row IN rows | {id: row.id, isEntity: true, score: CASE WHEN row.isName THEN 1.0 ELSE 0.9 * row.score / best END}] AS entities
}
CALL (forms, boardIds) {
  CALL db.index.fulltext.queryNodes('passage_text',
    reduce(query = '(' + $query + ')', form IN forms | query + ' OR "' + replace(replace(form, '\\', ' '), '"', ' ') + '"')) YIELD node AS passage, score
  WHERE any(label IN labels(passage) WHERE label IN $labels)
    AND ($from IS NULL OR passage.date >= $from) AND ($to IS NULL OR passage.date <= $to)
    AND (boardIds = [] OR EXISTS {
      MATCH (passage)-[:IN_MEETING]->(:Meeting)-[:OF_BOARD]->(board:Board) WHERE board.id IN boardIds
    })
  WITH passage, score LIMIT $most
  WITH collect({id: passage.id, score: score, quote: passage.quote, start: passage.start}) AS rows, max(score) AS best
  RETURN [row IN rows | {id: row.id, isEntity: false, score: 0.8 * row.score / best, quote: row.quote, start: row.start}] AS passages
}
CALL (entities, passages) {
  UNWIND entities + passages AS row
  WITH row{.*, score: round(row.score, 4)} AS row
  ORDER BY row.score DESC, row.id
  RETURN collect(row) AS ranked
}
RETURN given, forms, size(ranked) AS totalCount,
  [row IN ranked WHERE $after IS NULL OR row.score < $after[0] OR (row.score = $after[0] AND row.id > $after[1])][..$rows] AS rows
// with given = [], from = null, to = null, text = "Metropolitan Police", query = "\"metropolitan\" AND \"police\"", labels = ["Organisation"], most = 1000, after = null, rows = 26
// 16 hits by Apply, Argument, CacheProperties, CartesianProduct, EagerAggregation, Expand(All), Filter, Limit, NodeUniqueIndexSeek, Optional, ProcedureCall, ProduceResults, Projection, SelectOrSemiApply, Sort, Unwind
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id

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
CALL () {
  CALL db.index.fulltext.queryNodes('entity_text', $query, {limit: 200}) YIELD node, score
  WITH node, score,
    any(form IN [node.name, node.abbreviation] + node.aliases WHERE toLower(form) = toLower(trim($text))) AS isName
  RETURN collect({node: node, score: score, isName: isName}) AS named
}
WITH given, boardIds, named,
  reduce(forms = [], one IN named | CASE WHEN one.isName THEN forms + one.node.name + one.node.aliases ELSE forms END)[..50] AS forms
CALL (named, boardIds) {
  UNWIND named AS one
  WITH one.node AS entity, one.isName AS isName, one.score AS score
  WHERE any(label IN labels(entity) WHERE label IN $labels)
    AND (($from IS NULL AND $to IS NULL AND boardIds = []) OR EXISTS {
      MATCH (entity)<-[:REFERS_TO]-(mention:Mention)-[:IN_MEETING]->(:Meeting)-[:OF_BOARD]->(board:Board)
      WHERE (boardIds = [] OR board.id IN boardIds)
        AND ($from IS NULL OR mention.date >= $from) AND ($to IS NULL OR mention.date <= $to)
    })
  WITH collect({id: entity.id, isName: isName, score: score}) AS rows, max(score) AS best
  RETURN [row IN rows | {id: row.id, isEntity: true, score: CASE WHEN row.isName THEN 1.0 ELSE 0.9 * row.score / best END}] AS entities
}
CALL (forms, boardIds) {
  CALL db.index.fulltext.queryNodes('passage_text',
    reduce(query = '(' + $query + ')', form IN forms | query + ' OR "' + replace(replace(form, '\\', ' '), '"', ' ') + '"')) YIELD node AS passage, score
  WHERE any(label IN labels(passage) WHERE label IN $labels)
    AND ($from IS NULL OR passage.date >= $from) AND ($to IS NULL OR passage.date <= $to)
    AND (boardIds = [] OR EXISTS {
      MATCH (passage)-[:IN_MEETING]->(:Meeting)-[:OF_BOARD]->(board:Board) WHERE board.id IN boardIds
    })
  WITH passage, score LIMIT $most
  WITH collect({id: passage.id, score: score, quote: passage.quote, start: passage.start}) AS rows, max(score) AS best
  RETURN [row IN rows | {id: row.id, isEntity: false, score: 0.8 * row.score / best, quote: row.quote, start: row.start}] AS passages
}
CALL (entities, passages) {
  UNWIND entities + passages AS row
  WITH row{.*, score: round(row.score, 4)} AS row
  ORDER BY row.score DESC, row.id
  RETURN collect(row) AS ranked
}
RETURN given, forms, size(ranked) AS totalCount,
  [row IN ranked WHERE $after IS NULL OR row.score < $after[0] OR (row.score = $after[0] AND row.id > $after[1])][..$rows] AS rows
// with given = [], from = null, to = null, text = "\"gang related crime\"", query = "\"gang related crime\"", labels = ["Paragraph"], most = 1000, after = null, rows = 26
// 8 hits by Apply, Argument, CacheProperties, CartesianProduct, EagerAggregation, Expand(All), Filter, Limit, NodeUniqueIndexSeek, Optional, ProcedureCall, ProduceResults, Projection, SelectOrSemiApply, Sort, Unwind
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id

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
CALL () {
  CALL db.index.fulltext.queryNodes('entity_text', $query, {limit: 200}) YIELD node, score
  WITH node, score,
    any(form IN [node.name, node.abbreviation] + node.aliases WHERE toLower(form) = toLower(trim($text))) AS isName
  RETURN collect({node: node, score: score, isName: isName}) AS named
}
WITH given, boardIds, named,
  reduce(forms = [], one IN named | CASE WHEN one.isName THEN forms + one.node.name + one.node.aliases ELSE forms END)[..50] AS forms
CALL (named, boardIds) {
  UNWIND named AS one
  WITH one.node AS entity, one.isName AS isName, one.score AS score
  WHERE any(label IN labels(entity) WHERE label IN $labels)
    AND (($from IS NULL AND $to IS NULL AND boardIds = []) OR EXISTS {
      MATCH (entity)<-[:REFERS_TO]-(mention:Mention)-[:IN_MEETING]->(:Meeting)-[:OF_BOARD]->(board:Board)
      WHERE (boardIds = [] OR board.id IN boardIds)
        AND ($from IS NULL OR mention.date >= $from) AND ($to IS NULL OR mention.date <= $to)
    })
  WITH collect({id: entity.id, isName: isName, score: score}) AS rows, max(score) AS best
  RETURN [row IN rows | {id: row.id, isEntity: true, score: CASE WHEN row.isName THEN 1.0 ELSE 0.9 * row.score / best END}] AS entities
}
CALL (forms, boardIds) {
  CALL db.index.fulltext.queryNodes('passage_text',
    reduce(query = '(' + $query + ')', form IN forms | query + ' OR "' + replace(replace(form, '\\', ' '), '"', ' ') + '"')) YIELD node AS passage, score
  WHERE any(label IN labels(passage) WHERE label IN $labels)
    AND ($from IS NULL OR passage.date >= $from) AND ($to IS NULL OR passage.date <= $to)
    AND (boardIds = [] OR EXISTS {
      MATCH (passage)-[:IN_MEETING]->(:Meeting)-[:OF_BOARD]->(board:Board) WHERE board.id IN boardIds
    })
  WITH passage, score LIMIT $most
  WITH collect({id: passage.id, score: score, quote: passage.quote, start: passage.start}) AS rows, max(score) AS best
  RETURN [row IN rows | {id: row.id, isEntity: false, score: 0.8 * row.score / best, quote: row.quote, start: row.start}] AS passages
}
CALL (entities, passages) {
  UNWIND entities + passages AS row
  WITH row{.*, score: round(row.score, 4)} AS row
  ORDER BY row.score DESC, row.id
  RETURN collect(row) AS ranked
}
RETURN given, forms, size(ranked) AS totalCount,
  [row IN ranked WHERE $after IS NULL OR row.score < $after[0] OR (row.score = $after[0] AND row.id > $after[1])][..$rows] AS rows
// with given = [], from = null, to = null, text = "business case", query = "\"business\" AND \"case\"", labels = ["Action","Decision"], most = 1000, after = null, rows = 26
// 7 hits by Apply, Argument, CacheProperties, CartesianProduct, EagerAggregation, Expand(All), Filter, Limit, NodeUniqueIndexSeek, Optional, ProcedureCall, ProduceResults, Projection, SelectOrSemiApply, Sort, Unwind
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id

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
CALL () {
  CALL db.index.fulltext.queryNodes('entity_text', $query, {limit: 200}) YIELD node, score
  WITH node, score,
    any(form IN [node.name, node.abbreviation] + node.aliases WHERE toLower(form) = toLower(trim($text))) AS isName
  RETURN collect({node: node, score: score, isName: isName}) AS named
}
WITH given, boardIds, named,
  reduce(forms = [], one IN named | CASE WHEN one.isName THEN forms + one.node.name + one.node.aliases ELSE forms END)[..50] AS forms
CALL (named, boardIds) {
  UNWIND named AS one
  WITH one.node AS entity, one.isName AS isName, one.score AS score
  WHERE any(label IN labels(entity) WHERE label IN $labels)
    AND (($from IS NULL AND $to IS NULL AND boardIds = []) OR EXISTS {
      MATCH (entity)<-[:REFERS_TO]-(mention:Mention)-[:IN_MEETING]->(:Meeting)-[:OF_BOARD]->(board:Board)
      WHERE (boardIds = [] OR board.id IN boardIds)
        AND ($from IS NULL OR mention.date >= $from) AND ($to IS NULL OR mention.date <= $to)
    })
  WITH collect({id: entity.id, isName: isName, score: score}) AS rows, max(score) AS best
  RETURN [row IN rows | {id: row.id, isEntity: true, score: CASE WHEN row.isName THEN 1.0 ELSE 0.9 * row.score / best END}] AS entities
}
CALL (forms, boardIds) {
  CALL db.index.fulltext.queryNodes('passage_text',
    reduce(query = '(' + $query + ')', form IN forms | query + ' OR "' + replace(replace(form, '\\', ' '), '"', ' ') + '"')) YIELD node AS passage, score
  WHERE any(label IN labels(passage) WHERE label IN $labels)
    AND ($from IS NULL OR passage.date >= $from) AND ($to IS NULL OR passage.date <= $to)
    AND (boardIds = [] OR EXISTS {
      MATCH (passage)-[:IN_MEETING]->(:Meeting)-[:OF_BOARD]->(board:Board) WHERE board.id IN boardIds
    })
  WITH passage, score LIMIT $most
  WITH collect({id: passage.id, score: score, quote: passage.quote, start: passage.start}) AS rows, max(score) AS best
  RETURN [row IN rows | {id: row.id, isEntity: false, score: 0.8 * row.score / best, quote: row.quote, start: row.start}] AS passages
}
CALL (entities, passages) {
  UNWIND entities + passages AS row
  WITH row{.*, score: round(row.score, 4)} AS row
  ORDER BY row.score DESC, row.id
  RETURN collect(row) AS ranked
}
RETURN given, forms, size(ranked) AS totalCount,
  [row IN ranked WHERE $after IS NULL OR row.score < $after[0] OR (row.score = $after[0] AND row.id > $after[1])][..$rows] AS rows
// with given = [], from = null, to = null, text = "reoffending", query = "\"reoffending\"", labels = ["Person","Organisation","Board","Topic","Place","AgendaItem","Paragraph","Decision","Action"], most = 1000, after = null, rows = 7
// 19 hits by Apply, Argument, CacheProperties, CartesianProduct, EagerAggregation, Expand(All), Filter, Limit, NodeUniqueIndexSeek, Optional, ProcedureCall, ProduceResults, Projection, SelectOrSemiApply, Sort, Unwind
// NodeUniqueIndexSeek: UNIQUE post:Post(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = one.id
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = one.id

CYPHER 5
CALL (*) {
  MATCH (this0:Action)
  WHERE this0.id IN $param0
  WITH this0 { .id, .quote, insightId: this0.id, __resolveType: 'Action', __id: elementId(this0) } AS this
  RETURN this
  UNION
  MATCH (this1:AgendaItem)
  WHERE this1.id IN $param1
  WITH this1 { .id, .quote, insightId: this1.id, __resolveType: 'AgendaItem', __id: elementId(this1) } AS this
  RETURN this
  UNION
  MATCH (this2:Attendance)
  WHERE this2.id IN $param2
  WITH this2 { .id, .quote, insightId: this2.id, __resolveType: 'Attendance', __id: elementId(this2) } AS this
  RETURN this
  UNION
  MATCH (this3:Decision)
  WHERE this3.id IN $param3
  WITH this3 { .id, .quote, insightId: this3.id, __resolveType: 'Decision', __id: elementId(this3) } AS this
  RETURN this
  UNION
  MATCH (this4:Mention)
  WHERE this4.id IN $param4
  WITH this4 { .id, .quote, insightId: this4.id, __resolveType: 'Mention', __id: elementId(this4) } AS this
  RETURN this
  UNION
  MATCH (this5:Paragraph)
  WHERE this5.id IN $param5
  WITH this5 { .id, .quote, insightId: this5.id, __resolveType: 'Paragraph', __id: elementId(this5) } AS this
  RETURN this
  UNION
  MATCH (this6:Statement)
  WHERE this6.id IN $param6
  WITH this6 { .id, .quote, insightId: this6.id, __resolveType: 'Statement', __id: elementId(this6) } AS this
  RETURN this
}
WITH this
LIMIT $param7
RETURN this AS this
// with param0 = ["lcrb-2011-06-20/action-4.10"], param1 = ["lcrb-2011-06-20/action-4.10"], param2 = ["lcrb-2011-06-20/action-4.10"], param3 = ["lcrb-2011-06-20/action-4.10"], param4 = ["lcrb-2011-06-20/action-4.10"], param5 = ["lcrb-2011-06-20/action-4.10"], param6 = ["lcrb-2011-06-20/action-4.10"], param7 = 200
// 9 hits by Distinct, Limit, NodeUniqueIndexSeek, ProduceResults, Projection, Union
// NodeUniqueIndexSeek: UNIQUE this0:Action(id) WHERE id = $param0[0], cache[this0.id]
// NodeUniqueIndexSeek: UNIQUE this1:AgendaItem(id) WHERE id = $param1[0], cache[this1.id]
// NodeUniqueIndexSeek: UNIQUE this2:Attendance(id) WHERE id = $param2[0], cache[this2.id]
// NodeUniqueIndexSeek: UNIQUE this3:Decision(id) WHERE id = $param3[0], cache[this3.id]
// NodeUniqueIndexSeek: UNIQUE this4:Mention(id) WHERE id = $param4[0], cache[this4.id]
// NodeUniqueIndexSeek: UNIQUE this5:Paragraph(id) WHERE id = $param5[0], cache[this5.id]
// NodeUniqueIndexSeek: UNIQUE this6:Statement(id) WHERE id = $param6[0], cache[this6.id]

CYPHER 5
CALL (*) {
  MATCH (this0:Action)
  WHERE this0.id IN $param0
  WITH this0 { .id, insightId: this0.id, __resolveType: 'Action', __id: elementId(this0) } AS this
  RETURN this
  UNION
  MATCH (this1:AgendaItem)
  WHERE this1.id IN $param1
  WITH this1 { .id, insightId: this1.id, __resolveType: 'AgendaItem', __id: elementId(this1) } AS this
  RETURN this
  UNION
  MATCH (this2:Attendance)
  WHERE this2.id IN $param2
  WITH this2 { .id, insightId: this2.id, __resolveType: 'Attendance', __id: elementId(this2) } AS this
  RETURN this
  UNION
  MATCH (this3:Decision)
  WHERE this3.id IN $param3
  WITH this3 { .id, insightId: this3.id, __resolveType: 'Decision', __id: elementId(this3) } AS this
  RETURN this
  UNION
  MATCH (this4:Mention)
  WHERE this4.id IN $param4
  WITH this4 { .id, insightId: this4.id, __resolveType: 'Mention', __id: elementId(this4) } AS this
  RETURN this
  UNION
  MATCH (this5:Paragraph)
  WHERE this5.id IN $param5
  WITH this5 { .id, insightId: this5.id, __resolveType: 'Paragraph', __id: elementId(this5) } AS this
  RETURN this
  UNION
  MATCH (this6:Statement)
  WHERE this6.id IN $param6
  WITH this6 { .id, insightId: this6.id, __resolveType: 'Statement', __id: elementId(this6) } AS this
  RETURN this
}
WITH this
LIMIT $param7
RETURN this AS this
// with param0 = ["lcrb-2011-06-20/item-3","lcrb-2015-03-10/item-4/para-6","lcrb-2011-06-20/item-4/para-4.6"], param1 = ["lcrb-2011-06-20/item-3","lcrb-2015-03-10/item-4/para-6","lcrb-2011-06-20/item-4/para-4.6"], param2 = ["lcrb-2011-06-20/item-3","lcrb-2015-03-10/item-4/para-6","lcrb-2011-06-20/item-4/para-4.6"], param3 = ["lcrb-2011-06-20/item-3","lcrb-2015-03-10/item-4/para-6","lcrb-2011-06-20/item-4/para-4.6"], param4 = ["lcrb-2011-06-20/item-3","lcrb-2015-03-10/item-4/para-6","lcrb-2011-06-20/item-4/para-4.6"], param5 = ["lcrb-2011-06-20/item-3","lcrb-2015-03-10/item-4/para-6","lcrb-2011-06-20/item-4/para-4.6"], param6 = ["lcrb-2011-06-20/item-3","lcrb-2015-03-10/item-4/para-6","lcrb-2011-06-20/item-4/para-4.6"], param7 = 200
// 24 hits by Distinct, Limit, NodeUniqueIndexSeek, ProduceResults, Projection, Union
// NodeUniqueIndexSeek: UNIQUE this0:Action(id) WHERE id IN $param0, cache[this0.id]
// NodeUniqueIndexSeek: UNIQUE this1:AgendaItem(id) WHERE id IN $param1, cache[this1.id]
// NodeUniqueIndexSeek: UNIQUE this2:Attendance(id) WHERE id IN $param2, cache[this2.id]
// NodeUniqueIndexSeek: UNIQUE this3:Decision(id) WHERE id IN $param3, cache[this3.id]
// NodeUniqueIndexSeek: UNIQUE this4:Mention(id) WHERE id IN $param4, cache[this4.id]
// NodeUniqueIndexSeek: UNIQUE this5:Paragraph(id) WHERE id IN $param5, cache[this5.id]
// NodeUniqueIndexSeek: UNIQUE this6:Statement(id) WHERE id IN $param6, cache[this6.id]

CYPHER 5
CALL (*) {
  MATCH (this0:Action)
  WHERE this0.id IN $param0
  WITH this0 { .id, insightId: this0.id, __resolveType: 'Action', __id: elementId(this0) } AS this
  RETURN this
  UNION
  MATCH (this1:AgendaItem)
  WHERE this1.id IN $param1
  WITH this1 { .id, insightId: this1.id, __resolveType: 'AgendaItem', __id: elementId(this1) } AS this
  RETURN this
  UNION
  MATCH (this2:Attendance)
  WHERE this2.id IN $param2
  WITH this2 { .id, insightId: this2.id, __resolveType: 'Attendance', __id: elementId(this2) } AS this
  RETURN this
  UNION
  MATCH (this3:Decision)
  WHERE this3.id IN $param3
  WITH this3 { .id, insightId: this3.id, __resolveType: 'Decision', __id: elementId(this3) } AS this
  RETURN this
  UNION
  MATCH (this4:Mention)
  WHERE this4.id IN $param4
  WITH this4 { .id, insightId: this4.id, __resolveType: 'Mention', __id: elementId(this4) } AS this
  RETURN this
  UNION
  MATCH (this5:Paragraph)
  WHERE this5.id IN $param5
  WITH this5 { .id, insightId: this5.id, __resolveType: 'Paragraph', __id: elementId(this5) } AS this
  RETURN this
  UNION
  MATCH (this6:Statement)
  WHERE this6.id IN $param6
  WITH this6 { .id, insightId: this6.id, __resolveType: 'Statement', __id: elementId(this6) } AS this
  RETURN this
}
WITH this
LIMIT $param7
RETURN this AS this
// with param0 = ["lcrb-2011-06-20/item-5/para-5.1"], param1 = ["lcrb-2011-06-20/item-5/para-5.1"], param2 = ["lcrb-2011-06-20/item-5/para-5.1"], param3 = ["lcrb-2011-06-20/item-5/para-5.1"], param4 = ["lcrb-2011-06-20/item-5/para-5.1"], param5 = ["lcrb-2011-06-20/item-5/para-5.1"], param6 = ["lcrb-2011-06-20/item-5/para-5.1"], param7 = 200
// 8 hits by Distinct, Limit, NodeUniqueIndexSeek, ProduceResults, Projection, Union
// NodeUniqueIndexSeek: UNIQUE this0:Action(id) WHERE id = $param0[0], cache[this0.id]
// NodeUniqueIndexSeek: UNIQUE this1:AgendaItem(id) WHERE id = $param1[0], cache[this1.id]
// NodeUniqueIndexSeek: UNIQUE this2:Attendance(id) WHERE id = $param2[0], cache[this2.id]
// NodeUniqueIndexSeek: UNIQUE this3:Decision(id) WHERE id = $param3[0], cache[this3.id]
// NodeUniqueIndexSeek: UNIQUE this4:Mention(id) WHERE id = $param4[0], cache[this4.id]
// NodeUniqueIndexSeek: UNIQUE this5:Paragraph(id) WHERE id = $param5[0], cache[this5.id]
// NodeUniqueIndexSeek: UNIQUE this6:Statement(id) WHERE id = $param6[0], cache[this6.id]

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
  UNION
  MATCH (this2:Person)
  WHERE this2.id IN $param2
  WITH this2 { .id, insightId: this2.id, __resolveType: 'Person', __id: elementId(this2) } AS this
  RETURN this
  UNION
  MATCH (this3:Place)
  WHERE this3.id IN $param3
  WITH this3 { .id, insightId: this3.id, __resolveType: 'Place', __id: elementId(this3) } AS this
  RETURN this
  UNION
  MATCH (this4:Topic)
  WHERE this4.id IN $param4
  WITH this4 { .id, insightId: this4.id, __resolveType: 'Topic', __id: elementId(this4) } AS this
  RETURN this
}
WITH this
LIMIT $param5
RETURN this AS this
// with param0 = ["mps","mpa"], param1 = ["mps","mpa"], param2 = ["mps","mpa"], param3 = ["mps","mpa"], param4 = ["mps","mpa"], param5 = 200
// 12 hits by Distinct, Limit, NodeUniqueIndexSeek, ProduceResults, Projection, Union
// NodeUniqueIndexSeek: UNIQUE this0:Board(id) WHERE id IN $param0, cache[this0.id]
// NodeUniqueIndexSeek: UNIQUE this1:Organisation(id) WHERE id IN $param1, cache[this1.id]
// NodeUniqueIndexSeek: UNIQUE this2:Person(id) WHERE id IN $param2, cache[this2.id]
// NodeUniqueIndexSeek: UNIQUE this3:Place(id) WHERE id IN $param3, cache[this3.id]
// NodeUniqueIndexSeek: UNIQUE this4:Topic(id) WHERE id IN $param4, cache[this4.id]

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
  UNION
  MATCH (this2:Person)
  WHERE this2.id IN $param2
  WITH this2 { .id, insightId: this2.id, __resolveType: 'Person', __id: elementId(this2) } AS this
  RETURN this
  UNION
  MATCH (this3:Place)
  WHERE this3.id IN $param3
  WITH this3 { .id, insightId: this3.id, __resolveType: 'Place', __id: elementId(this3) } AS this
  RETURN this
  UNION
  MATCH (this4:Topic)
  WHERE this4.id IN $param4
  WITH this4 { .id, insightId: this4.id, __resolveType: 'Topic', __id: elementId(this4) } AS this
  RETURN this
}
WITH this
LIMIT $param5
RETURN this AS this
// with param0 = ["reducing-reoffending"], param1 = ["reducing-reoffending"], param2 = ["reducing-reoffending"], param3 = ["reducing-reoffending"], param4 = ["reducing-reoffending"], param5 = 200
// 6 hits by Distinct, Limit, NodeUniqueIndexSeek, ProduceResults, Projection, Union
// NodeUniqueIndexSeek: UNIQUE this0:Board(id) WHERE id = $param0[0], cache[this0.id]
// NodeUniqueIndexSeek: UNIQUE this1:Organisation(id) WHERE id = $param1[0], cache[this1.id]
// NodeUniqueIndexSeek: UNIQUE this2:Person(id) WHERE id = $param2[0], cache[this2.id]
// NodeUniqueIndexSeek: UNIQUE this3:Place(id) WHERE id = $param3[0], cache[this3.id]
// NodeUniqueIndexSeek: UNIQUE this4:Topic(id) WHERE id = $param4[0], cache[this4.id]
