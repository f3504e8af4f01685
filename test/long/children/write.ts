import type { ManagedTransaction, Session } from 'neo4j-driver';
import { openGraph } from '../../../src/graph/open-graph.js';
import { writeMeeting } from '../../../src/graph/write/write-meeting.js';
import { readSettings } from '../../../src/settings.js';
import { meetingFacts } from '../../support/facts.js';

/* Writes the meeting of DATE with PARAGRAPH as its text; stops for ever before statement STOP_AT of the transaction. */
const stopAt = Number(process.env.STOP_AT);
const graph = await openGraph(readSettings());
const openSession = graph.driver.session.bind(graph.driver);
graph.driver.session = (config) => stopping(openSession(config));

await writeMeeting(graph, meetingFacts({ date: process.env.DATE, paragraphs: [process.env.PARAGRAPH ?? 'Nothing.'] }));
console.log(JSON.stringify({ written: true }));
await graph.close();
process.exit();

function stopping(session: Session): Session {
  const executeWrite = session.executeWrite.bind(session);
  session.executeWrite = (work) => executeWrite((transaction) => {
    const run = transaction.run.bind(transaction);
    let statements = 0;
    const counted = Object.create(transaction) as ManagedTransaction;
    counted.run = ((...args: Parameters<ManagedTransaction['run']>) => {
      if (++statements < stopAt) return run(...args);
      console.log(JSON.stringify({ stoppedBefore: statements }));
      return new Promise(() => {});
    }) as ManagedTransaction['run'];
    return work(counted);
  });
  return session;
}
