import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { onTestFinished } from 'vitest';

const handshakeLength = 20;

/**
 * A server that speaks just enough of Bolt 4.4 to say which version it is: it answers every message with success.
 * @returns its address; it ends with the test.
 */
export async function serverOfVersion(agent: string): Promise<string> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    answer(socket, agent);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    sockets.forEach((socket) => socket.destroy());
    server.close();
  });
  return `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function answer(socket: Socket, agent: string): void {
  let received = Buffer.alloc(0);
  let greeted = false;
  socket.on('error', () => {}).on('data', (data) => {
    received = Buffer.concat([received, data]);
    if (!greeted && received.length >= handshakeLength) {
      greeted = true;
      received = received.subarray(handshakeLength);
      socket.write(Buffer.from([0, 0, 4, 4]));
    }
    if (!greeted) return;
    while (received.length >= 2) {
      const length = received.readUInt16BE();
      if (received.length < 2 + length) return;
      received = received.subarray(2 + length);
      if (length === 0) socket.write(success(agent));
    }
  });
}

function success(agent: string): Buffer {
  const text = (value: string): Buffer => Buffer.concat([Buffer.from(value.length < 16 ? [0x80 + value.length] : [0xd0, value.length]), Buffer.from(value)]);
  const message = Buffer.concat([Buffer.from([0xb1, 0x70, 0xa2]), text('server'), text(agent), text('connection_id'), text('bolt-1')]);
  return Buffer.concat([Buffer.from([message.length >> 8, message.length & 0xff]), message, Buffer.from([0, 0])]);
}
