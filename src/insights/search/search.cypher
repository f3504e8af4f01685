// Entities by name and passages by words. An entity that is called just so lends its other names to the search for passages.
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
