import { openGraph } from '../../../src/graph/open-graph.js';
import { readSettings } from '../../../src/settings.js';

const say = (line: Record<string, unknown>): void => console.log(JSON.stringify(line));

try {
  const graph = await openGraph(readSettings(), { own: process.env.OWN === 'start' ? 'start' : 'share' });
  say({ open: true });
  await new Promise((resolve) => process.stdin.once('end', resolve).resume());
  await graph.close();
  say({ closed: true });
} catch (error) {
  say({ error: String(error) });
}
process.exit();
