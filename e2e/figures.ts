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

/** A number, its unit as files have it, and the page's words for it. */
export interface Figure {
  number: number;
  unit: '' | 's' | '%';
  words: string;
}

/** A row in numbers: what tells it from the others, the workspace's own name of it or its day, and its numbers. */
export interface NumberRow {
  key: string;
  id?: string;
  /** Its name, where that is the same in every language. */
  name?: string;
  value?: Figure;
  /** The agent's mean time until the first response. */
  wait?: Figure;
  /** The department's conversations without an answer, and its share of all. */
  waiting?: Figure;
  share?: Figure;
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

/** The rows of the overview's agents and departments, besides those that are always in sight. */
const OVERVIEW_ROWS = 10;

/** The tables of the overview's panels, and of the agents' time on service. */
export async function figures(page: Page, server: DemoServer, question: Question): Promise<Record<string, string[][]>> {
  const { ask, departments, narrowed } = await asked(server, question);
  const [agents, chats] = [await agentRows(ask, question, narrowed), await departmentRows(ask, question, narrowed, departments)];
  const waits = await firstResponses(ask, question, narrowed);
  const bot = waits.get('rocket.cat');
  // The bot answers first at times, and serves nobody.
  const ofBot = bot && agents.length <= OVERVIEW_ROWS ? [['rocket.cat (bot)', narrowed.departmentId ? '0' : '–', bot.words]] : [];
  return {
    'Conversation totals': (await allTotals(ask, question, narrowed)).map(([name, figure]) => [name, figure?.words ?? '–']),
    Trend: await trend(page, ask, question, narrowed),
    'Conversations by agent': [...firstRows(agents).map(({ name, count, username, kind }) => {
      const wait = kind === 'unassigned' ? '' : ((username && waits.get(username)?.words) ?? '–');
      return [name, counted(count), wait];
    }), ...ofBot],
    'Chats by department': firstRows(chats.rows).map(({ name, count, waiting }) => [name, counted(count), counted(waiting), shareInWords(count / chats.all)]),
    'Agent availability': await availability(ask, question),
  };
}

/** The whole tables of conversations in the views of agents and of departments. */
export async function wholeTables(server: DemoServer, question: Question): Promise<Record<string, string[][]>> {
  const { ask, departments, narrowed } = await asked(server, question);
  const [agents, chats] = [await agentRows(ask, question, narrowed), await departmentRows(ask, question, narrowed, departments)];
  const all = agents.reduce((sum, { count }) => sum + count, 0);
  return {
    'Conversations by agent': agents.map(({ name, count }) => [name, counted(count), shareInWords(count / all)]),
    'Chats by department': chats.rows.map(({ name, count, waiting }) => [name, counted(count), counted(count - waiting), counted(waiting), shareInWords(count / chats.all)]),
  };
}

/** All rows of the overview's panels in numbers, in the panels' order. */
export async function overviewNumbers(server: DemoServer, question: Question): Promise<NumberRow[][]> {
  const { ask, departments, narrowed } = await asked(server, question);
  const [agents, chats] = [await agentRows(ask, question, narrowed), await departmentRows(ask, question, narrowed, departments)];
  const waits = await firstResponses(ask, question, narrowed);
  const others = [...waits.keys()].filter((id) => !agents.some(({ username }) => username === id)).sort();
  const { dataPoints } = await chartPoints(ask, question, narrowed);
  const ownName = (name?: string) => (name?.includes(' (') ? undefined : name);
  const figure = question.chart.startsWith('Total_') ? count : seconds;
  return [
    (await allTotals(ask, question, narrowed)).map(([key, value]) => ({ key, value })),
    dataPoints.map((number, index) => {
      // A count of nothing is a number, a time without a sample is none.
      const value = number === 0 && figure === seconds ? undefined : figure(number);
      return { key: String(index), id: later(question.firstDay ?? question.dates[0], index), value };
    }),
    [
      ...agents.map(({ name, username, label, count: number }) => {
        return { key: name, id: username ?? label, name: username && ownName(name), value: count(number), wait: username === undefined ? undefined : waits.get(username) };
      }),
      // Who answers first need not be whom a conversation is counted for.
      ...others.map((id) => ({ key: id, id, value: narrowed.departmentId ? count(0) : undefined, wait: waits.get(id) })),
    ],
    chats.rows.map(({ name, id, count: number, waiting }) => {
      return { key: name, id: id ?? undefined, name: id ? ownName(departments.get(id)) : undefined, value: count(number), waiting: count(waiting), share: percent(number / chats.all) };
    }),
  ];
}

async function asked(server: DemoServer, question: Question) {
  const ask = asker(server);
  const departments = await departmentNames(ask);
  const id = [...departments].find(([, name]) => name === question.department)?.[0];
  const narrowed: Record<string, string> = id ? { departmentId: id } : {};
  return { ask, departments, narrowed };
}

/** A row of agents or departments; what nobody is to overlook stands above the others. */
interface Row {
  name: string;
  count: number;
  kind?: 'deleted' | 'unassigned';
}

/** Those that are always in sight, and of the others the first. */
function firstRows<T extends Row>(rows: T[]): T[] {
  const others = rows.filter(({ kind }) => !kind);
  return rows.filter((row) => row.kind || others.indexOf(row) < OVERVIEW_ROWS);
}

async function allTotals(ask: Asked, question: Question, narrowed: Record<string, string>) {
  return [...(await totals(ask, question, narrowed)), ...(await tiles(ask, question, narrowed))];
}

async function totals(ask: Asked, { dates: [start, end] }: Question, narrowed: Record<string, string>): Promise<[string, Figure][]> {
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

/** The charts of the tiles that More metrics shows; it shows them at once where one of them is the main chart. */
const furtherCharts = ['Avg_reaction_time', 'Best_first_response_time', 'Total_messages'];

/** The other tiles: means of daily means, weighted by the conversations of complete days, and the agents' time. */
async function tiles(ask: Asked, question: Question, narrowed: Record<string, string>): Promise<[string, Figure | undefined][]> {
  const { dates, firstDay, running } = question;
  const [start, end] = dates;
  const points = async (chartName: string) =>
    (await ask<{ dataPoints: number[] }>('analytics/dashboards/charts-data', { chartName, start, end, ...narrowed })).dataPoints;
  const conversations = await points('Total_conversations');
  const isOver = (index: number) => {
    if (start === end) return running?.day !== start || index < running.hour;
    const day = later(firstDay ?? start, index);
    return day >= start && day <= end && day !== running?.day;
  };
  const mean = async (chartName: string) => {
    const [sum, weight] = (await points(chartName)).reduce(([sum, weight], value, index) => {
      const own = value > 0 && isOver(index) ? Math.max(conversations[index], 1) : 0;
      return [sum + value * own, weight + own];
    }, [0, 0]);
    return about(seconds(sum / weight));
  };
  const { totalizers } = await ask<{ totalizers: { title: string; value: number }[] }>(
    'analytics/dashboards/conversation-totalizers', { start: `${start}T00:00:00.000Z`, end: `${end}T23:59:59.999Z` },
  );
  const { agents } = await ask<{ agents: AgentTime[] }>('analytics/agents/available-for-service-history', { start, end, fullReport: String(start === end) });
  const available = agents.reduce((sum, { availableTimeInSeconds = 0 }) => sum + availableTimeInSeconds, 0);
  const hours = available / 3600;
  const all = totalizers.find(({ title }) => title === 'Total_conversations')!.value;
  const further = async (): Promise<[string, Figure][]> => [
    ['Average reaction time', await mean('Avg_reaction_time')],
    ['Best first response time', seconds(Math.min(...(await points('Best_first_response_time')).filter((value, index) => value > 0 && isOver(index))))],
    ['Agent messages', count((await points('Total_messages')).filter((_, index) => isOver(index)).reduce((sum, value) => sum + value, 0))],
  ];
  return [
    ['Average first response time', await mean('Avg_first_response_time')],
    ['Average response time', await mean('Avg_response_time')],
    ['Average chat duration', await mean('Avg_chat_duration')],
    // Of a hundred hours and more nobody asks for minutes.
    ['Available time', { ...seconds(available), ...(hours >= 100 && { words: `${counted(Math.round(hours))} h` }) }],
    // Time on service knows no departments.
    ['Conversations per available hour', narrowed.departmentId ? undefined : about(count(all / hours))],
    ...(furtherCharts.includes(question.chart) ? await further() : []),
  ];
}

/** The points of the question's chart. */
function chartPoints(ask: Asked, { dates: [start, end], chart: chartName }: Question, narrowed: Record<string, string>) {
  return ask<{ dataPoints: number[] }>('analytics/dashboards/charts-data', { chartName, start, end, ...narrowed });
}

async function trend(page: Page, ask: Asked, question: Question, narrowed: Record<string, string>) {
  const { dates, chart, firstDay, running } = question;
  const [start, end] = dates;
  const { dataPoints } = await chartPoints(ask, question, narrowed);
  const isCount = chart.startsWith('Total_');
  const value = (number: number, isFuture: boolean) => {
    if (number === 0 && isFuture) return 'not yet';
    if (number === 0 && !isCount) return 'no sample';
    return isCount ? counted(number) : duration(number);
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

/** A share as a table writes it: with one decimal, whatever it is. */
export function shareInWords(share: number): string {
  return new Intl.NumberFormat('en-GB', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(share);
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

interface AgentRow extends Row {
  username?: string;
  /** What the report calls an agent who is gone. */
  label?: string;
  isFormer?: boolean;
}

/** By display name; of departments by username, from another report. */
async function agentRows(ask: Asked, question: Question, narrowed: Record<string, string>): Promise<AgentRow[]> {
  const { users } = await ask<{ users: { username: string; name: string }[] }>('users/agent', { count: '0' });
  const rows = narrowed.departmentId ? await agentsOfDepartment(ask, question, narrowed, users) : await agentsByName(ask, question, users);
  const place = ({ kind }: AgentRow) => ['deleted', 'unassigned', undefined].indexOf(kind);
  const key = ({ username, name }: AgentRow) => username ?? name;
  const isFormer = (row: AgentRow) => Number(row.isFormer ?? false);
  return rows.sort((a, b) => place(a) - place(b) || b.count - a.count || isFormer(a) - isFormer(b) || (key(a) < key(b) ? -1 : 1));
}

async function agentsByName(ask: Asked, { instants: [start, end] }: Question, users: { username: string; name: string }[]): Promise<AgentRow[]> {
  const { data, unspecified } = await ask<{ data: { label: string; value: number }[]; unspecified: number }>(
    'analytics/dashboards/conversations-by-agent', { start, end },
  );
  const counts = new Map<string, number>();
  for (const { label, value } of data) counts.set(label, (counts.get(label) ?? 0) + value);
  const rows = [...counts].map(([label, count]): AgentRow => {
    const known = users.filter(({ name }) => name === label);
    // Who is gone has an id for a name; of several who share one nobody can tell which is which.
    if (known.length === 0) return { name: 'Deleted agent', count, label, kind: 'deleted' };
    return known.length > 1 ? { name: `${label} (${known.length} agents share this name)`, count } : { name: label, count, username: known[0].username };
  });
  return [...rows, { name: 'Unassigned', count: unspecified, kind: 'unassigned' }];
}

async function agentsOfDepartment(
  ask: Asked, { instants: [start, after] }: Question, narrowed: Record<string, string>, users: { username: string; name: string }[],
): Promise<AgentRow[]> {
  const { success: _, ...statuses } = await ask<Record<string, { open: number; closed: number; onhold?: number }>>(
    'analytics/dashboards/charts/chats-per-agent', { start, end: lastBefore(after), ...narrowed },
  );
  const names = users.map(({ name }) => name);
  const isShared = (name: string) => names.indexOf(name) !== names.lastIndexOf(name);
  return Object.entries(statuses).map(([username, { open, closed, onhold = 0 }]) => {
    const name = users.find((user) => user.username === username)?.name;
    const count = open + closed + onhold;
    if (name === undefined) return { name: `${username} (not an agent now)`, count, username, isFormer: true };
    return { name: isShared(name) ? `${name} (${username})` : name, count, username };
  });
}

/** Each agent's mean time until the first response, by username. */
async function firstResponses(ask: Asked, { dates: [from, to] }: Question, narrowed: Record<string, string>) {
  const { data } = await ask<{ data: { name: string; value: string }[] }>('analytics/agent-overview', { name: 'Avg_first_response_time', from, to, ...narrowed });
  const read = (value: string) => value.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  return new Map(data.map(({ name, value }) => [name, seconds(read(value))]));
}

interface DepartmentRow extends Row {
  id: string | null;
  waiting: number;
}

async function departmentRows(ask: Asked, { instants: [start, after] }: Question, narrowed: Record<string, string>, names: Map<string, string>) {
  const asked = async (answered: string) => {
    const query = { start, end: lastBefore(after), answered, ...narrowed };
    const answer = await ask<{ departments: { _id: string | null; rooms: number }[] }>('analytics/departments/amount-of-chats', query);
    // Conversations with no department and with a null in its place are two rows of one name.
    const counts = new Map<string | null, number>();
    for (const { _id, rooms } of answer.departments) counts.set(_id, (counts.get(_id) ?? 0) + rooms);
    return counts;
  };
  const [answered, waiting] = [await asked('true'), await asked('false')];
  const rows = [...new Set([...answered.keys(), ...waiting.keys()])].map((id): DepartmentRow => ({
    id,
    name: id === null ? 'No department' : (names.get(id) ?? 'Deleted department'),
    count: (answered.get(id) ?? 0) + (waiting.get(id) ?? 0),
    waiting: waiting.get(id) ?? 0,
    ...(id === null && { kind: 'unassigned' as const }),
  }));
  rows.sort((a, b) => Number(!a.kind) - Number(!b.kind) || b.count - a.count || a.name.localeCompare(b.name));
  return { rows, all: rows.reduce((sum, { count }) => sum + count, 0) };
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
  const ofCurrent = current.departments.map(({ _id, name }): [string, string] => [_id, name]);
  return new Map([...ofCurrent, ...archived.departments.map(({ _id, name }): [string, string] => [_id, `${name} (archived)`])]);
}

/** The last millisecond before a moment. */
function lastBefore(moment: string) {
  return new Date(Date.parse(moment) - 1).toISOString();
}

const count = (number: number): Figure => ({ number, unit: '', words: counted(number) });
const seconds = (number: number): Figure => ({ number, unit: 's', words: duration(number) });
const percent = (share: number): Figure => ({ number: share * 100, unit: '%', words: shareInWords(share) });
const about = (figure: Figure): Figure => ({ ...figure, words: `about ${figure.words}` });

function counted(number: number) {
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
export function inWords(page: Page, days: string[], locale = 'en-GB') {
  return page.evaluate(([locale, days]) => {
    const format = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
    return days.map((day) => format.format(Date.parse(`${day}T12:00:00Z`)));
  }, [locale, days] as const);
}
