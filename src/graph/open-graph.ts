import type { Settings } from '../settings.js';
import { applySchema } from './apply-schema.js';
import { connect } from './connect.js';
import { embeddedServer } from './embedded/embedded-server.js';
import type { Ownership } from './embedded/embedded-server.js';
import type { Graph, Progress } from './graph.js';

/** How to open the graph. */
export interface OpenOptions {
  onProgress?: Progress;
  /** `start` refuses a data folder on which an embedded server runs already; `share` (the default) uses that server. */
  own?: Ownership;
}

/**
 * Opens the graph: the server of NEO4J_URI if that is set, else the embedded one of the data folder, which is started
 * where none runs. Constraints and indexes are in place afterwards.
 * @throws GraphError saying what to do.
 */
export async function openGraph(settings: Settings, options: OpenOptions = {}): Promise<Graph> {
  const { onProgress = () => {}, own = 'share' } = options;
  const { server, stop } = settings.neo4j === null
    ? await embeddedServer(settings, own, onProgress)
    : { server: settings.neo4j, stop: async () => {} };
  try {
    const { driver, database } = await connect(server, { onProgress });
    const graph: Graph = { driver, database, close: () => driver.close().then(stop) };
    await applySchema(graph).catch(async (error: unknown) => {
      await driver.close();
      throw error;
    });
    return graph;
  } catch (error) {
    await stop();
    throw error;
  }
}
