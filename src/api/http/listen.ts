import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Begins to listen and gives the port, which matters where 0 asked for any free one. @throws Error that says which setting to change. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException): void => reject(new Error(advice(error, port, host), { cause: error }));
    server.once('error', refuse);
    server.listen(port, host, () => {
      server.off('error', refuse);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function advice({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  if (code === 'EADDRINUSE') return `Port ${port} is taken by another program. Set PORT to a free port, or to 0 for any free one.`;
  if (code === 'EACCES') return `Port ${port} may not be opened by this user. Set PORT to a port above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `"${host}" is no address of this machine. Set HOST to one, such as 127.0.0.1.`;
  }
  return `The API cannot listen on ${host}, port ${port}: ${message}`;
}
