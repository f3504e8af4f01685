import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { readSession } from '../context.js';
import type { Database } from '../context.js';

const patienceInMs = 2000;

/** `GET /ready`: 200 once the data is loaded and the database answers, else 503 with the reason. */
export function ready(database: Database, isLoaded: () => boolean, log: Logger): RequestHandler {
  return async (_request, response) => {
    const reason = await reasonToWait(database, isLoaded, log);
    if (reason === null) response.json({ status: 'ready' });
    else response.status(503).json({ status: 'not ready', reason });
  };
}

async function reasonToWait(database: Database, isLoaded: () => boolean, log: Logger): Promise<string | null> {
  try {
    await withinPatience(answers(database));
  } catch (error) {
    log.warn({ err: error }, 'The database does not answer');
    return 'The database does not answer.';
  }
  return isLoaded() ? null : 'The minutes are still being loaded.';
}

async function answers({ driver, database }: Database): Promise<void> {
  const session = driver.session(readSession(database));
  try {
    await session.run('RETURN 1', {}, { timeout: patienceInMs });
  } finally {
    await session.close();
  }
}

async function withinPatience(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${patienceInMs} ms`)), patienceInMs);
  });
  try {
    await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
