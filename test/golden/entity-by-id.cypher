// 5 statements, 72 db hits

CYPHER 5
CALL {
  MATCH (entity:Entity {id: $param0}) RETURN entity
  UNION
  MATCH (:FormerId {id: $param0})-[:NOW]->(entity:Entity) RETURN entity
}
WITH entity AS this0
CALL (this0) {
  CALL (*) {
    WITH *
    MATCH (this0)
    WHERE this0:Board
    CALL (this0) {
      MATCH (this0)<-[this1:OF_BOARD]-(this2:Meeting)
      WITH DISTINCT this2
      WITH this2 { .id, .date } AS this2
      ORDER BY this2.date ASC
      LIMIT $param1
      RETURN collect(this2) AS var3
    }
    WITH this0 { .id, .name, .basis, .formerIds, meetings: var3, __resolveType: 'Board', __id: elementId(this0) } AS var4
    RETURN var4
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Organisation
    WITH this0 { .id, .name, .basis, .formerIds, __resolveType: 'Organisation', __id: elementId(this0) } AS var4
    RETURN var4
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Person
    WITH this0 { .id, .name, .basis, .formerIds, __resolveType: 'Person', __id: elementId(this0) } AS var4
    RETURN var4
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Place
    WITH this0 { .id, .name, .basis, .formerIds, __resolveType: 'Place', __id: elementId(this0) } AS var4
    RETURN var4
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Topic
    WITH this0 { .id, .name, .basis, .formerIds, __resolveType: 'Topic', __id: elementId(this0) } AS var4
    RETURN var4
  }
  RETURN var4
}
RETURN var4 AS this0
// with param0 = "lcrb", param1 = 25
// 29 hits by Apply, Argument, Distinct, EagerAggregation, Expand(All), Filter, NodeUniqueIndexSeek, ProduceResults, Projection, Top, Union
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = $param0
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = $param0

CYPHER 5
CALL {
  MATCH (entity:Entity {id: $param0}) RETURN entity
  UNION
  MATCH (:FormerId {id: $param0})-[:NOW]->(entity:Entity) RETURN entity
}
WITH entity AS this0
CALL (this0) {
  CALL (*) {
    WITH *
    MATCH (this0)
    WHERE this0:Board
    WITH this0 { .abbreviation, .id, .name, .basis, .formerIds, __resolveType: 'Board', __id: elementId(this0) } AS var1
    RETURN var1
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Organisation
    WITH this0 { .abbreviation, .id, .name, .basis, .formerIds, .classification, __resolveType: 'Organisation', __id: elementId(this0) } AS var1
    RETURN var1
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Person
    WITH this0 { .id, .name, .basis, .formerIds, __resolveType: 'Person', __id: elementId(this0) } AS var1
    RETURN var1
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Place
    WITH this0 { .id, .name, .basis, .formerIds, __resolveType: 'Place', __id: elementId(this0) } AS var1
    RETURN var1
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Topic
    WITH this0 { .id, .name, .basis, .formerIds, __resolveType: 'Topic', __id: elementId(this0) } AS var1
    RETURN var1
  }
  RETURN var1
}
RETURN var1 AS this0
// with param0 = "mps"
// 14 hits by Apply, Argument, Distinct, Expand(All), Filter, NodeUniqueIndexSeek, ProduceResults, Projection, Union
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = $param0
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = $param0

CYPHER 5
CALL {
  MATCH (entity:Entity {id: $param0}) RETURN entity
  UNION
  MATCH (:FormerId {id: $param0})-[:NOW]->(entity:Entity) RETURN entity
}
WITH entity AS this0
CALL (this0) {
  CALL (*) {
    WITH *
    MATCH (this0)
    WHERE this0:Board
    WITH this0 { .id, .name, .basis, .formerIds, __resolveType: 'Board', __id: elementId(this0) } AS var1
    RETURN var1
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Organisation
    WITH this0 { .id, .name, .basis, .formerIds, __resolveType: 'Organisation', __id: elementId(this0) } AS var1
    RETURN var1
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Person
    WITH this0 { .id, .name, .basis, .formerIds, .sortName, __resolveType: 'Person', __id: elementId(this0) } AS var1
    RETURN var1
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Place
    WITH this0 { .id, .name, .basis, .formerIds, __resolveType: 'Place', __id: elementId(this0) } AS var1
    RETURN var1
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Topic
    WITH this0 { .id, .name, .basis, .formerIds, __resolveType: 'Topic', __id: elementId(this0) } AS var1
    RETURN var1
  }
  RETURN var1
}
RETURN var1 AS this0
// with param0 = "boris-johnson"
// 13 hits by Apply, Argument, Distinct, Expand(All), Filter, NodeUniqueIndexSeek, ProduceResults, Projection, Union
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = $param0
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = $param0

CYPHER 5
CALL {
  MATCH (entity:Entity {id: $param0}) RETURN entity
  UNION
  MATCH (:FormerId {id: $param0})-[:NOW]->(entity:Entity) RETURN entity
}
WITH entity AS this0
CALL (this0) {
  CALL (*) {
    WITH *
    MATCH (this0)
    WHERE this0:Board
    WITH this0 { .id, .name, .basis, .formerIds, __resolveType: 'Board', __id: elementId(this0) } AS var1
    RETURN var1
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Organisation
    WITH this0 { .id, .name, .basis, .formerIds, __resolveType: 'Organisation', __id: elementId(this0) } AS var1
    RETURN var1
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Person
    WITH this0 { .id, .name, .basis, .formerIds, __resolveType: 'Person', __id: elementId(this0) } AS var1
    RETURN var1
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Place
    WITH this0 { .id, .name, .basis, .formerIds, __resolveType: 'Place', __id: elementId(this0) } AS var1
    RETURN var1
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Topic
    WITH this0 { .id, .name, .basis, .formerIds, .kind, .status, __resolveType: 'Topic', __id: elementId(this0) } AS var1
    RETURN var1
  }
  RETURN var1
}
RETURN var1 AS this0
// with param0 = "prevent"
// 14 hits by Apply, Argument, Distinct, Expand(All), Filter, NodeUniqueIndexSeek, ProduceResults, Projection, Union
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = $param0
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = $param0

CYPHER 5
CALL {
  MATCH (entity:Entity {id: $param0}) RETURN entity
  UNION
  MATCH (:FormerId {id: $param0})-[:NOW]->(entity:Entity) RETURN entity
}
WITH entity AS this0
CALL (this0) {
  CALL (*) {
    WITH *
    MATCH (this0)
    WHERE this0:Board
    WITH this0 { .id, .name, .basis, .formerIds, __resolveType: 'Board', __id: elementId(this0) } AS var1
    RETURN var1
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Organisation
    WITH this0 { .id, .name, .basis, .formerIds, __resolveType: 'Organisation', __id: elementId(this0) } AS var1
    RETURN var1
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Person
    WITH this0 { .id, .name, .basis, .formerIds, __resolveType: 'Person', __id: elementId(this0) } AS var1
    RETURN var1
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Place
    WITH this0 { .id, .name, .basis, .formerIds, __resolveType: 'Place', __id: elementId(this0) } AS var1
    RETURN var1
    UNION
    WITH *
    MATCH (this0)
    WHERE this0:Topic
    WITH this0 { .id, .name, .basis, .formerIds, __resolveType: 'Topic', __id: elementId(this0) } AS var1
    RETURN var1
  }
  RETURN var1
}
RETURN var1 AS this0
// with param0 = "nobody"
// 2 hits by Apply, Argument, Distinct, Expand(All), Filter, NodeUniqueIndexSeek, ProduceResults, Projection, Union
// NodeUniqueIndexSeek: UNIQUE entity:Entity(id) WHERE id = $param0
// NodeUniqueIndexSeek: UNIQUE anon_0:FormerId(id) WHERE id = $param0
