import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { buildSchema, graphql } from 'graphql';
import { projectRoot } from '../../src/settings.js';

/** The folder that `npm run build` makes the playground in. */
export const playgroundFolder = join(projectRoot, 'dist/web/playground');

/** The strictest content security policy known to let the playground work; the test fails where it needs more. */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
};

const schema = buildSchema(`
  type Query {
    "Every board that meets."
    boards: [Board!]!
    "The board of that name."
    board("Its name as printed." name: String!): Board!
  }
  "A body that meets and keeps minutes."
  type Board {
    "Its name as printed."
    name: String!
  }
`);

/** Serves the built playground as the API does, and beside it a small graph of one board. */
export async function startPageServer(): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0] ?? '/';
    if (path === '/graphql') void answerQuery(request, response);
    else sendFile(path === '/playground' ? 'index.html' : path.replace('/playground/', ''), response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => stop(server) };
}

async function answerQuery(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { query, variables } = JSON.parse(await text(request)) as { query: string; variables?: Record<string, unknown> };
  const rootValue = { boards: [{ name: 'Northfield Safety Board' }], board: ({ name }: { name: string }) => ({ name }) };
  const answer = await graphql({ schema, source: query, variableValues: variables, rootValue });
  response.writeHead(200, { 'content-type': 'application/graphql-response+json' }).end(JSON.stringify(answer));
}

function sendFile(name: string, response: ServerResponse): void {
  const file = join(playgroundFolder, name);
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': mediaTypes[extname(file)] ?? 'application/octet-stream', 'content-security-policy': contentPolicy });
  createReadStream(file).pipe(response);
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
