// For each name, the entities that the full-text index of names finds for it, best first.
UNWIND CASE WHEN $queries = [] THEN [null] ELSE $queries END AS query
CALL (query) {
  WITH query WHERE query IS NOT NULL
  CALL db.index.fulltext.queryNodes('entity_text', query.text) YIELD node, score
  WHERE $label IS NULL OR $label IN labels(node)
  WITH node, score ORDER BY score DESC, node.id LIMIT 20
  RETURN collect({id: node.id, name: node.name, aliases: node.aliases, abbreviation: node.abbreviation}) AS found
}
WITH given, collect({name: query.name, found: found}) AS rows
RETURN given, rows
