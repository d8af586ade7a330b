// Hosts that are not what they should be.

import { createServer, request as forward, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
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

/** What a front does with a request: sends it on if nothing else is said. */
export interface ProxyRule {
  /** Closes the connection without an answer. */
  drops?: boolean;
  /** Answers by itself: status, heads, body. */
  answers?: [number, Record<string, string>, string];
  /** Lets no page of another site in: neither asked for leave beforehand, nor with the answer itself. */
  shuts?: 'before' | 'both';
  /** What stands before each answer's body. */
  mark?: string;
}

/** What anybody may read. */
export const open = { 'Access-Control-Allow-Origin': '*' };

/** A front before a workspace: its folder there, and what it does with each path below, which can be changed. */
export interface ReverseProxy extends Host {
  treat: (treatment: (path: string) => ProxyRule | undefined) => void;
  /** The paths that were asked with a token or a password, so far. */
  secrets: () => string[];
}

/** Sends a request on, and its answer back. */
function pass(target: URL, request: IncomingMessage, response: ServerResponse) {
  const onward = forward(target, { method: request.method, headers: { ...request.headers, host: target.host } }, (answer) => {
    response.writeHead(answer.statusCode!, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}

/** Starts a host with a workspace below `/api/`, and another site, such as this page's, at all other paths. */
export function startBeside(workspace: { url: string }, site: string): Promise<Host> {
  return startHost((request, response) => pass(new URL(request.url!, request.url!.startsWith('/api/') ? workspace.url : site), request, response));
}

/** Starts a host with a site in every folder, as some have it in any that leads back to its own by `//` and `..%2f`. */
export function startEverywhere(site: string): Promise<Host> {
  return startHost((request, response) => pass(new URL(`./${request.url!.replace(/^[^?]*\//, '')}`, site), request, response));
}

/** Starts a host that answers nothing a page can use, and notes what it was asked. */
export async function startListener(): Promise<Host & { asked: () => string[] }> {
  const asked: string[] = [];
  const host = await startHost((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(404, open).end();
  });
  return { ...host, asked: () => [...asked] };
}

/** Starts a front before a workspace, in a folder such as `/sub`. Outside of that it has a page of its own for everybody. */
export async function startProxy(workspace: { url: string }, folder = ''): Promise<ReverseProxy> {
  let treatment: (path: string) => ProxyRule | undefined = () => undefined;
  const secrets: string[] = [];
  const host = await startHost((request, response) => {
    const path = request.url!;
    const asksLeave = request.method === 'OPTIONS';
    if (!asksLeave && (request.headers['x-auth-token'] || request.method === 'POST')) secrets.push(path);
    const { drops, answers, shuts, mark } = treatment(path) ?? {};
    if (drops) return void request.socket.destroy();
    if (shuts && asksLeave) return void response.writeHead(403).end();
    if (answers && !asksLeave) return void response.writeHead(answers[0], answers[1]).end(answers[2]);
    if (!path.startsWith(`${folder}/`)) return void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>Intranet');
    const target = new URL(path.slice(folder.length), workspace.url);
    const onward = forward(target, { method: request.method, headers: { ...request.headers, host: target.host } }, (answer) => {
      const heads = { ...answer.headers };
      if (shuts === 'both') delete heads['access-control-allow-origin'];
      if (mark) delete heads['content-length'];
      response.writeHead(answer.statusCode!, heads);
      if (mark && !asksLeave) response.write(mark);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  return { ...host, url: host.url + folder, treat: (told) => (treatment = told), secrets: () => [...secrets] };
}
