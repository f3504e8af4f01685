// Indexes for the filters and sorts of the API. The generated queries name concrete labels, so each of them has its own.

// Passages of a meeting, and passages of a span of time.
CREATE INDEX passage_meeting_id IF NOT EXISTS FOR (n:Passage) ON (n.meetingId);
CREATE INDEX attendance_meeting_id IF NOT EXISTS FOR (n:Attendance) ON (n.meetingId);
CREATE INDEX agenda_item_meeting_id IF NOT EXISTS FOR (n:AgendaItem) ON (n.meetingId);
CREATE INDEX paragraph_meeting_id IF NOT EXISTS FOR (n:Paragraph) ON (n.meetingId);
CREATE INDEX statement_meeting_id IF NOT EXISTS FOR (n:Statement) ON (n.meetingId);
CREATE INDEX decision_meeting_id IF NOT EXISTS FOR (n:Decision) ON (n.meetingId);
CREATE INDEX action_meeting_id IF NOT EXISTS FOR (n:Action) ON (n.meetingId);
CREATE INDEX mention_meeting_id IF NOT EXISTS FOR (n:Mention) ON (n.meetingId);

CREATE INDEX passage_date IF NOT EXISTS FOR (n:Passage) ON (n.date);
CREATE INDEX attendance_date IF NOT EXISTS FOR (n:Attendance) ON (n.date);
CREATE INDEX agenda_item_date IF NOT EXISTS FOR (n:AgendaItem) ON (n.date);
CREATE INDEX paragraph_date IF NOT EXISTS FOR (n:Paragraph) ON (n.date);
CREATE INDEX statement_date IF NOT EXISTS FOR (n:Statement) ON (n.date);
CREATE INDEX decision_date IF NOT EXISTS FOR (n:Decision) ON (n.date);
CREATE INDEX action_date IF NOT EXISTS FOR (n:Action) ON (n.date);
CREATE INDEX mention_date IF NOT EXISTS FOR (n:Mention) ON (n.date);

// Where something is mentioned, also between two dates; the queue of unsure mentions.
CREATE INDEX mention_entity_id IF NOT EXISTS FOR (n:Mention) ON (n.entityId);
CREATE INDEX mention_entity_id_date IF NOT EXISTS FOR (n:Mention) ON (n.entityId, n.date);
CREATE INDEX mention_judgement IF NOT EXISTS FOR (n:Mention) ON (n.judgement);

// Entities by name.
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name);
CREATE INDEX organisation_name IF NOT EXISTS FOR (n:Organisation) ON (n.name);
CREATE INDEX board_name IF NOT EXISTS FOR (n:Board) ON (n.name);
CREATE INDEX topic_name IF NOT EXISTS FOR (n:Topic) ON (n.name);
CREATE INDEX place_name IF NOT EXISTS FOR (n:Place) ON (n.name);
CREATE INDEX person_sort_name IF NOT EXISTS FOR (n:Person) ON (n.sortName);

// Meetings by date, actions by when they are due, the history of a topic.
CREATE INDEX meeting_date IF NOT EXISTS FOR (n:Meeting) ON (n.date);
CREATE INDEX action_due_from IF NOT EXISTS FOR (n:Action) ON (n.dueFrom);
CREATE INDEX action_due_to IF NOT EXISTS FOR (n:Action) ON (n.dueTo);
CREATE INDEX topic_entry_topic_id_date IF NOT EXISTS FOR (n:TopicEntry) ON (n.topicId, n.date);
CREATE INDEX document_sha256 IF NOT EXISTS FOR (n:Document) ON (n.sha256);

// Full text: names of entities as they are (no stop words, no stemming), passages with English stemming.
CREATE FULLTEXT INDEX entity_text IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases, n.abbreviation]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};

CREATE FULLTEXT INDEX passage_text IF NOT EXISTS FOR (n:AgendaItem|Paragraph|Decision|Action) ON EACH [n.text, n.title]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
