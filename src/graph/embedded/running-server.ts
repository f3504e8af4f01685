import type { Neo4jServer } from '../../settings.js';
import { connect } from '../connect.js';
import type { Home } from './home.js';
import { isAlive } from './is-alive.js';
import { readPassword } from './password.js';
import { readServerFile } from './server-file.js';

const patience = 2_000;

/**
 * The server that runs on a data folder, or null. A file left behind by one that is gone does not count: the process has
 * to live and to answer to the password of this folder.
 */
export async function runningServer(home: Home): Promise<Neo4jServer | null> {
  const file = await readServerFile(home);
  if (file === null || !isAlive(file.pid)) return null;
  const password = await readPassword(home);
  if (password === null) return null;
  const server: Neo4jServer = { uri: file.uri, user: 'neo4j', password, database: 'neo4j' };
  try {
    const { driver } = await connect(server, { patience });
    await driver.close();
    return server;
  } catch {
    return null;
  }
}
