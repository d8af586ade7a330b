// Hosts that are not what they should be.

import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expectRequestsTo } from './watch';

export interface Host {
  url: string;
  close: () => void;
}

/** Starts a host that answers as told; a stranger is one that no page may ask. */
export async function startHost(answer: RequestListener, standing: 'expected' | 'stranger' = 'expected'): Promise<Host> {
  const host = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((listening) => host.once('listening', listening));
  const url = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  if (standing === 'expected') expectRequestsTo(url);
  return {
    url,
    close: () => {
      host.closeAllConnections();
      host.close();
    },
  };
}

/** Starts a host that answers like a Rocket.Chat, with given answers by the last segment of their route. */
export function startStub(given: Record<string, [number, unknown]>): Promise<Host> {
  const known: Record<string, [number, unknown]> = {
    info: [200, { version: '8.8', success: true }],
    me: [200, { _id: 'u', name: 'Stub', roles: [] }],
  };
  return startHost((request, response) => {
    const segment = new URL(request.url!, 'http://stub').pathname.split('/').at(-1)!;
    const [status, body] = given[segment] ?? known[segment] ?? [404, { success: false }];
    response.writeHead(request.method === 'OPTIONS' ? 200 : status, {
      'Content-Type': 'application/json',
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Headers': 'X-Auth-Token, X-User-Id, Content-Type',
    });
    response.end(JSON.stringify(body));
  });
}

/** The address of a port at which nobody listens. */
export async function closedAddress(): Promise<string> {
  const { url, close } = await startHost(() => {});
  close();
  return url;
}
