// The figures that a server gives for a question, in the words of the dashboard's tables. Written without regard to the
// dashboard's source, so that a misreading on one side shows.

import type { DemoServer, Page } from './dashboard';

/** A question in each of the spellings that the endpoints want. */
export interface Question {
  /** First and last day. */
  dates: [string, string];
  /** The first instant of the first day in the browser's zone, and the first one after the last day. */
  instants: [string, string];
  /** A department's name. */
  department?: string;
  /** The chart's name in the API. */
  chart: string;
  /** The first day of the chart, where that is not the first day of the period. */
  firstDay?: string;
  /** Today and the hour that is running, where the chart is drawn. */
  running?: { day: string; hour: number };
}

type Asked = <T>(path: string, query?: Record<string, string>) => Promise<T>;

/** Asks a server as its own user. */
export function asker(server: DemoServer): Asked {
  return async (path, query = {}) => {
    const response = await fetch(`${server.url}/api/v1/livechat/${path}?${new URLSearchParams(query)}`, {
      headers: { 'X-Auth-Token': server.token, 'X-User-Id': server.userId },
    });
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return response.json();
  };
}

/** The tables of all five panels. */
export async function figures(page: Page, server: DemoServer, question: Question): Promise<Record<string, string[][]>> {
  const ask = asker(server);
  const departments = await departmentNames(ask);
  const id = [...departments].find(([, name]) => name === question.department)?.[0];
  const narrowed: Record<string, string> = id ? { departmentId: id } : {};
  return {
    'Conversation totals': await totals(ask, question, narrowed),
    Trend: await trend(page, ask, question, narrowed),
    'Conversations by agent': await agents(ask, question),
    'Chats by department': await chats(ask, question, narrowed, departments),
    'Agent availability': await availability(ask, question),
  };
}

async function totals(ask: Asked, { dates: [start, end] }: Question, narrowed: Record<string, string>) {
  const query = { start: `${start}T00:00:00.000Z`, end: `${end}T23:59:59.999Z`, ...narrowed };
  const { totalizers } = await ask<{ totalizers: { title: string; value: number }[] }>('analytics/dashboards/conversation-totalizers', query);
  const names = {
    Total_conversations: 'Conversations',
    Open_conversations: 'Open',
    On_Hold_conversations: 'On hold',
    Total_messages: 'Messages',
    Total_visitors: 'Visitors',
  };
  return Object.entries(names).map(([title, name]) => [name, count(totalizers.find((item) => item.title === title)!.value)]);
}

async function trend(page: Page, ask: Asked, question: Question, narrowed: Record<string, string>) {
  const { dates, chart, firstDay, running } = question;
  const [start, end] = dates;
  const { dataPoints } = await ask<{ dataPoints: number[] }>('analytics/dashboards/charts-data', { chartName: chart, start, end, ...narrowed });
  const isCount = chart.startsWith('Total_');
  const value = (number: number, isFuture: boolean) => {
    if (number === 0 && isFuture) return 'not yet';
    if (number === 0 && !isCount) return 'no sample';
    return isCount ? count(number) : duration(number);
  };
  if (start === end && dataPoints.length === 24) {
    return dataPoints.map((number, hour) => {
      const isToday = running?.day === start;
      const note = isToday && running.hour === hour ? ' (in progress)' : '';
      return [`${String(hour).padStart(2, '0')}:00${note}`, value(number, isToday && hour > running.hour)];
    });
  }
  const days = dataPoints.map((_, index) => later(firstDay ?? start, index));
  const words = await inWords(page, days);
  return dataPoints.map((number, index) => {
    const day = days[index];
    const note = day < start || day > end ? ' (outside this period)' : day === running?.day ? ' (in progress)' : '';
    return [words[index] + note, value(number, running !== undefined && day > running.day)];
  });
}

/** A share as the page writes it: two digits of what is little, and 0 % and 100 % only for none and all. */
export function shareInWords(share: number): string {
  const percent = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat('en-GB', { style: 'percent', ...options }).format(share);
  if (share > 0 && share < 0.0001) return '<0.01%';
  if (share > 0 && share < 0.01) return percent({ maximumSignificantDigits: 2 });
  if (share > 0.9999 && share < 1) return '>99.99%';
  return percent({ maximumFractionDigits: share >= 0.9995 && share < 1 ? 2 : 1 });
}

/** The change of a count as the page writes it: no percent of fewer than ten, and 100 % only of all. */
export function changeInWords(before: number, now: number): string {
  if (before === now) return 'no change';
  if (before === 0) return 'previously none';
  if (before < 10) return `previously ${before}`;
  const exact = (Math.abs(now - before) / before) * 100;
  const isAlmostAll = Math.round(exact) === 100 && now > 0 && now < before;
  const percent = isAlmostAll ? Math.floor(exact * 10) / 10 : Math.round(exact);
  return percent === 0 ? 'about the same' : `${percent}% ${now > before ? 'more' : 'fewer'}`;
}

async function agents(ask: Asked, { instants: [start, end] }: Question) {
  const answer = await ask<{ data: { label: string; value: number }[]; unspecified: number }>('analytics/dashboards/conversations-by-agent', { start, end });
  const all = answer.data.reduce((sum, agent) => sum + agent.value, answer.unspecified);
  const rows = [...answer.data].sort((a, b) => b.value - a.value);
  return [...rows, { label: 'Unassigned', value: answer.unspecified }].map(({ label, value }) => [label, count(value), shareInWords(value / all)]);
}

async function chats(ask: Asked, { instants: [start, after] }: Question, narrowed: Record<string, string>, names: Map<string, string>) {
  const end = new Date(Date.parse(after) - 1).toISOString();
  const asked = async (answered: string) => {
    const query = { start, end, answered, ...narrowed };
    const answer = await ask<{ departments: { _id: string | null; rooms: number }[] }>('analytics/departments/amount-of-chats', query);
    // Conversations with no department and with a null in its place are two rows of one name.
    const counts = new Map<string | null, number>();
    for (const { _id, rooms } of answer.departments) counts.set(_id, (counts.get(_id) ?? 0) + rooms);
    return counts;
  };
  const [answered, waiting] = [await asked('true'), await asked('false')];
  const ids = [...new Set([...answered.keys(), ...waiting.keys()])];
  const rows = ids.map((id) => ({ id, answered: answered.get(id) ?? 0, waiting: waiting.get(id) ?? 0 }));
  const nobodysLast = (id: string | null) => Number(id === null);
  rows.sort((a, b) => nobodysLast(a.id) - nobodysLast(b.id) || b.answered + b.waiting - a.answered - a.waiting);
  const name = (id: string | null) => (id === null ? 'No department' : (names.get(id) ?? id));
  return rows.map((row) => [name(row.id), count(row.answered), count(row.waiting), count(row.answered + row.waiting)]);
}

interface AgentTime {
  username: string;
  availableTimeInSeconds?: number;
  serviceHistory?: { startedAt: string; stoppedAt: string }[] | null;
}

async function availability(ask: Asked, { dates: [start, end] }: Question) {
  const isDay = start === end;
  const answer = await ask<{ agents: AgentTime[] }>('analytics/agents/available-for-service-history', { start, end, fullReport: String(isDay) });
  const { users } = await ask<{ users: { username: string; name: string }[] }>('users/agent', { count: '0' });
  const times = answer.agents.map((agent) => ({ ...agent, seconds: agent.availableTimeInSeconds ?? 0, once: secondsOnce(agent) }));
  times.sort((a, b) => b.seconds - a.seconds);
  // What overlaps is counted once in a column of its own, where it is there.
  const isApart = isDay && times.some(({ seconds, once }) => once !== seconds);
  return times.map(({ username, seconds, once }) => {
    const name = users.find((user) => user.username === username)?.name ?? username;
    return [name, duration(seconds), ...(isApart ? [duration(once)] : [])];
  });
}

/** The seconds of sessions, each moment once; the workspace's own sum where they differ by parts of seconds alone. */
function secondsOnce({ availableTimeInSeconds = 0, serviceHistory }: AgentTime) {
  const spans = (serviceHistory ?? []).map(({ startedAt, stoppedAt }) => [Date.parse(startedAt), Date.parse(stoppedAt)]);
  let [sum, until] = [0, -Infinity];
  for (const [start, end] of spans.sort((a, b) => a[0] - b[0])) {
    sum += Math.max(0, end - Math.max(start, until));
    until = Math.max(until, end);
  }
  const once = Math.floor(sum / 1000);
  return Math.abs(once - availableTimeInSeconds) <= spans.length ? availableTimeInSeconds : once;
}

async function departmentNames(ask: Asked) {
  type List = { departments: { _id: string; name: string }[] };
  const [current, archived] = [await ask<List>('department', { count: '0' }), await ask<List>('departments/archived', { count: '0' })];
  return new Map([...current.departments, ...archived.departments].map(({ _id, name }) => [_id, name]));
}

function count(number: number) {
  return new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }).format(number);
}

/** Two units at most, and minutes where there are hours. */
function duration(seconds: number) {
  const whole = Math.round(seconds);
  const unit = (number: number, unit: string) => `${number} ${unit}`;
  if (whole === 0) return seconds > 0 ? '<1 s' : '0 s';
  const minutes = Math.round(whole / 60);
  const parts: [number, string][] =
    whole < 3600
      ? [[Math.floor(whole / 60), 'min'], [whole % 60, 's']]
      : [[Math.floor(minutes / 60), 'h'], [minutes % 60, 'min']];
  return parts.filter(([number]) => number).map(([number, name]) => unit(number, name)).join(' ');
}

function later(day: string, days: number) {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Days as the browser writes them, whose language data need not be Node's. */
function inWords(page: Page, days: string[]) {
  return page.evaluate((days) => {
    const format = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
    return days.map((day) => format.format(Date.parse(`${day}T12:00:00Z`)));
  }, days);
}
