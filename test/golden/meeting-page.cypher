// 1 statement, 2603 db hits

CYPHER 5
CALL {
  MATCH (meeting:Meeting {id: $param0}) RETURN meeting
}
WITH meeting AS this0
CALL (this0) {
  MATCH (this0)-[this1:OF_BOARD]->(this2:Board)
  WITH DISTINCT this2
  WITH this2 { .id, .name } AS this2
  LIMIT $param1
  RETURN head(collect(this2)) AS var3
}
CALL (this0) {
  MATCH (this0)-[this4:FOLLOWS]->(this5:Meeting)
  WITH DISTINCT this5
  WITH this5 { .id } AS this5
  LIMIT $param2
  RETURN head(collect(this5)) AS var6
}
CALL (this0) {
  MATCH (this0)<-[this7:FOLLOWS]-(this8:Meeting)
  WITH DISTINCT this8
  WITH this8 { .id } AS this8
  LIMIT $param3
  RETURN head(collect(this8)) AS var9
}
CALL (this0) {
  MATCH (this0)-[this10:RECORDED_IN]->(this11:Document)
  WITH DISTINCT this11
  WITH this11 { .title, .mediaType, .source } AS this11
  LIMIT $param4
  RETURN head(collect(this11)) AS var12
}
CALL (this0) {
  MATCH (this0)<-[this13:IN_MEETING]-(this14:Attendance)
  WITH DISTINCT this14
  CALL (this14) {
    MATCH (this14)-[this15:OF_PERSON]->(this16:Person)
    WITH DISTINCT this16
    WITH this16 { .id, .name } AS this16
    LIMIT $param5
    RETURN head(collect(this16)) AS var17
  }
  CALL (this14) {
    MATCH (this14)-[this18:HELD]->(this19:Post)
    WITH DISTINCT this19
    WITH this19 { .title } AS this19
    ORDER BY this19.title ASC
    LIMIT $param6
    RETURN collect(this19) AS var20
  }
  CALL (this14) {
    CALL (*) {
      WITH *
      MATCH (this14)-[this21:REPRESENTS]->(this22:Board)
      WITH this22 { .name, __resolveType: 'Board', __id: elementId(this22) } AS var23
      RETURN var23
      UNION
      WITH *
      MATCH (this14)-[this24:REPRESENTS]->(this25:Organisation)
      WITH this25 { .name, __resolveType: 'Organisation', __id: elementId(this25) } AS var23
      RETURN var23
    }
    WITH var23
    ORDER BY var23.name ASC
    LIMIT $param7
    RETURN collect(var23) AS var23
  }
  CALL (this14) {
    MATCH (this14)-[this26:PRESENTS]->(this27:AgendaItem)
    WITH DISTINCT this27
    WITH this27 { .number, .position } AS this27
    ORDER BY this27.position ASC
    LIMIT $param8
    RETURN collect(this27) AS var28
  }
  WITH this14 { .status, .capacity, .chair, .honorific, .position, .groupHeading, .start, person: var17, posts: var20, represents: var23, presents: var28 } AS this14
  ORDER BY this14.start ASC
  LIMIT $param9
  RETURN collect(this14) AS var29
}
CALL (this0) {
  MATCH (this0)<-[this30:IN_MEETING]-(this31:AgendaItem)
  WITH DISTINCT this31
  CALL (this31) {
    MATCH (this31)-[this32:ABOUT]->(this33:Topic)
    WITH DISTINCT this33
    WITH this33 { .id } AS this33
    ORDER BY this33.id ASC
    LIMIT $param10
    RETURN collect(this33) AS var34
  }
  CALL (this31) {
    MATCH (this31)<-[this35:PRESENTS]-(this36:Attendance)
    WITH DISTINCT this36
    WITH this36 { .printedName, .start } AS this36
    ORDER BY this36.start ASC
    LIMIT $param11
    RETURN collect(this36) AS var37
  }
  CALL (this31) {
    MATCH (this31)<-[this38:UNDER_ITEM]-(this39:Paragraph)
    WITH DISTINCT this39
    CALL (this39) {
      MATCH (this39)<-[this40:IN_PARAGRAPH]-(this41:Statement)
      WITH DISTINCT this41
      CALL (this41) {
        CALL (*) {
          WITH *
          MATCH (this41)-[this42:SPOKEN_BY]->(this43:Board)
          WITH this43 { .name, __resolveType: 'Board', __id: elementId(this43) } AS var44
          RETURN var44
          UNION
          WITH *
          MATCH (this41)-[this45:SPOKEN_BY]->(this46:Organisation)
          WITH this46 { .name, __resolveType: 'Organisation', __id: elementId(this46) } AS var44
          RETURN var44
          UNION
          WITH *
          MATCH (this41)-[this47:SPOKEN_BY]->(this48:Person)
          WITH this48 { .name, __resolveType: 'Person', __id: elementId(this48) } AS var44
          RETURN var44
        }
        WITH var44
        ORDER BY var44.name ASC
        LIMIT $param12
        RETURN collect(var44) AS var44
      }
      WITH this41 { .text, .position, speakers: var44 } AS this41
      ORDER BY this41.position ASC
      LIMIT $param13
      RETURN collect(this41) AS var49
    }
    WITH this39 { .number, .heading, .text, .position, statements: var49 } AS this39
    ORDER BY this39.position ASC
    LIMIT $param14
    RETURN collect(this39) AS var50
  }
  CALL (this31) {
    MATCH (this31)<-[this51:UNDER_ITEM]-(this52:Decision)
    WITH DISTINCT this52
    CALL (this52) {
      MATCH (this52)-[this53:IN_PARAGRAPH]->(this54:Paragraph)
      WITH DISTINCT this54
      WITH this54 { .number } AS this54
      LIMIT $param15
      RETURN head(collect(this54)) AS var55
    }
    WITH this52 { .kind, .marked, .text, .position, paragraph: var55 } AS this52
    ORDER BY this52.position ASC
    LIMIT $param16
    RETURN collect(this52) AS var56
  }
  CALL (this31) {
    MATCH (this31)<-[this57:UNDER_ITEM]-(this58:Action)
    WITH DISTINCT this58
    CALL (this58) {
      CALL (*) {
        WITH *
        MATCH (this58)-[this59:OWNED_BY]->(this60:Board)
        WITH this60 { .name, __resolveType: 'Board', __id: elementId(this60) } AS var61
        RETURN var61
        UNION
        WITH *
        MATCH (this58)-[this62:OWNED_BY]->(this63:Organisation)
        WITH this63 { .name, __resolveType: 'Organisation', __id: elementId(this63) } AS var61
        RETURN var61
        UNION
        WITH *
        MATCH (this58)-[this64:OWNED_BY]->(this65:Person)
        WITH this65 { .name, __resolveType: 'Person', __id: elementId(this65) } AS var61
        RETURN var61
      }
      WITH var61
      ORDER BY var61.name ASC
      LIMIT $param17
      RETURN collect(var61) AS var61
    }
    WITH this58 { .reference, .text, .position, owners: var61 } AS this58
    ORDER BY this58.position ASC
    LIMIT $param18
    RETURN collect(this58) AS var66
  }
  WITH this31 { .number, .title, .kind, .position, topics: var34, presenters: var37, paragraphs: var50, decisions: var56, actions: var66 } AS this31
  ORDER BY this31.position ASC
  LIMIT $param19
  RETURN collect(this31) AS var67
}
WITH this0 { .id, .title, .date, .startTime, .endTime, .venue, .previousDate, .nextDate, .nextTime, .nextVenue, .nextText, board: var3, previous: var6, next: var9, document: var12, attendances: var29, items: var67 } AS this0
LIMIT $param20
RETURN this0 AS this
// with param0 = "lcrb-2015-03-10", param1 = 25, param2 = 25, param3 = 25, param4 = 25, param5 = 25, param6 = 25, param7 = 25, param8 = 25, param9 = 100, param10 = 25, param11 = 25, param12 = 25, param13 = 25, param14 = 100, param15 = 25, param16 = 25, param17 = 25, param18 = 25, param19 = 100, param20 = 25
// 2603 hits by Apply, Argument, Distinct, EagerAggregation, Expand(All), Filter, Limit, NodeUniqueIndexSeek, ProduceResults, Projection, Top, Union
// NodeUniqueIndexSeek: UNIQUE meeting:Meeting(id) WHERE id = $param0, cache[meeting.id]
