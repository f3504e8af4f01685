import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Memory of the embedded server. */
export const memory = { heap: '512m', pageCache: '128m' };

/** Writes `neo4j.conf` into a folder. Paths need no quoting: the server takes the rest of the line. */
export async function writeConfiguration(folder: string, serverHome: string, port: number): Promise<void> {
  const address = `127.0.0.1:${port}`;
  const values: Record<string, string> = {
    'server.directories.data': join(serverHome, 'data'),
    'server.directories.logs': join(serverHome, 'logs'),
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': address,
    'server.bolt.advertised_address': address,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'db.logs.query.enabled': 'OFF',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'server.memory.heap.initial_size': memory.heap,
    'server.memory.heap.max_size': memory.heap,
    'server.memory.pagecache.size': memory.pageCache,
    'db.tx_log.rotation.retention_policy': '64M size',
    'db.tx_log.rotation.size': '16M',
    'db.tx_log.preallocate': 'false',
    'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
  };
  const lines = Object.entries(values).map(([key, value]) => `${key}=${escaped(value)}\n`);
  await writeFile(join(folder, 'neo4j.conf'), lines.join(''));
}

function escaped(value: string): string {
  return value.replaceAll('\\', '\\\\');
}
