// The vendor's own validators: the contract that each request of the page must pass. Knows which one stands for which
// route, and what to expect where there is none.

import { register } from 'node:module';

register('./vendor-modules.mjs', import.meta.url);
const vendor = '@rocket.chat/rest-typings/dist/v1';
const [omnichannel, licenses, misc, users, logout] = await Promise.all(
  ['omnichannel', 'licenses', 'misc', 'users', 'users/UserLogoutParamsPOST'].map((file) => import(`${vendor}/${file}.js`)),
);

/** A compiled schema of Ajv. */
interface Validator {
  (value: unknown): boolean;
  errors?: { instancePath: string; message?: string; params: Record<string, unknown> }[] | null;
}

/** What a request says, however it is sent. */
export interface Said {
  method: string;
  url: string;
  body: string | null;
}

/** What became of a request: the route that it is counted under, whose rule it met, and what is wrong with it. */
export interface Verdict {
  route: string;
  by: 'vendor' | 'own';
  faults: string[];
}

const analytics = (area: string, names: string, validator: Validator) =>
  Object.fromEntries(names.split(' ').map((name) => [`v1/livechat/analytics/${area}${name}`, validator]));
const departments = (name: string): Validator => omnichannel[`isLivechatAnalyticsDepartments${name}Props`];

/** The vendor's validator of a route's query, as its typings assign it. */
const queries: Record<string, Validator> = {
  ...analytics('dashboards/', 'charts-data', omnichannel.isGETLivechatAnalyticsDashboardsChartDataParams),
  // The second try at the same chart: the published pages print this path.
  'v1/livechat/livechat/analytics/dashboards/charts-data': omnichannel.isGETLivechatAnalyticsDashboardsChartDataParams,
  ...analytics(
    'dashboards/',
    'conversation-totalizers agents-productivity-totalizers chats-totalizers productivity-totalizers',
    omnichannel.isGETDashboardTotalizerParams,
  ),
  ...analytics('dashboards/charts/', 'chats chats-per-agent chats-per-department timings', omnichannel.isGETDashboardTotalizerParams),
  ...analytics('dashboards/charts/', 'agents-status', omnichannel.isGETDashboardsAgentStatusParams),
  ...analytics(
    'dashboards/conversations-by-',
    'agent department source status tags',
    omnichannel.isGETDashboardConversationsByType,
  ),
  ...analytics('', 'overview', omnichannel.isLivechatAnalyticsOverviewProps),
  ...analytics('', 'agent-overview', omnichannel.isLivechatAnalyticsAgentOverviewProps),
  ...analytics('agents/', 'average-service-time', omnichannel.isLivechatAnalyticsAgentsAverageServiceTimeProps),
  ...analytics('agents/', 'total-service-time', omnichannel.isLivechatAnalyticsAgentsTotalServiceTimeProps),
  ...analytics('agents/', 'available-for-service-history', omnichannel.isLivechatAnalyticsAgentsAvailableForServiceHistoryProps),
  ...analytics('departments/', 'amount-of-chats', departments('AmountOfChats')),
  ...analytics('departments/', 'average-service-time', departments('AverageServiceTime')),
  ...analytics('departments/', 'average-chat-duration-time', departments('AverageChatDurationTime')),
  ...analytics('departments/', 'total-service-time', departments('TotalServiceTime')),
  ...analytics('departments/', 'average-waiting-time', departments('AverageWaitingTime')),
  ...analytics('departments/', 'total-transferred-chats', departments('TotalTransferredChats')),
  ...analytics('departments/', 'total-abandoned-chats', departments('TotalAbandonedChats')),
  ...analytics('departments/', 'percentage-abandoned-chats', departments('PercentageAbandonedChats')),
  'v1/livechat/department': omnichannel.isGETLivechatDepartmentProps,
  'v1/livechat/departments/archived': omnichannel.isGETLivechatDepartmentProps,
  'v1/livechat/users/agent': omnichannel.isLivechatUsersAgentProps,
  'v1/livechat/rooms': omnichannel.isGETLivechatRoomsParams,
  'v1/livechat/queue': omnichannel.isLivechatQueueProps,
  'v1/licenses.info': licenses.isLicensesInfoProps,
};

/** The vendor's validator of a route's body. */
const bodies: Record<string, Validator> = {
  'v1/logout': logout.isUserLogoutParamsPOST,
  'v1/users.2fa.sendEmailCode': users.isUsers2faSendEmailCodeProps,
};

/** Routes that the package has no validator for: they are asked without a query. */
const bare = ['info', 'v1/info', 'v1/me', 'v1/permissions.listAll', 'v1/settings/Default_Timezone_For_Reporting', 'v1/settings/Default_Custom_Timezone'];

/** What the vendor's login reads; any other field makes it take the whole body in another way. */
const loginFields = ['user', 'password', 'code', 'resume'];

/** Checks a request below a workspace's `/api/`; none for a request of anything else. */
export function judge(said: Said): Verdict | undefined {
  const url = new URL(said.url);
  const route = url.pathname.match(/\/api\/(.+)$/)?.[1];
  if (!route) return undefined;
  const query = asked(url);
  const faults = url.hash || url.username ? ['the address has a fragment or a user name'] : [];
  if (said.method === 'GET') return get(route, query, faults);
  if (said.method !== 'POST') return { route, by: 'own', faults: [`${said.method} is not a method that the page should use`] };
  if (Object.keys(query).length > 0) faults.push('a POST has a query');
  return post(route, said.body, faults);
}

function get(route: string, query: object, faults: string[]): Verdict {
  const validator = queries[route];
  if (validator) return { route, by: 'vendor', faults: [...faults, ...complaints(validator, query)] };
  if (!bare.includes(route)) faults.push('no validator is known for this route: name one in validators.ts');
  if (Object.keys(query).length > 0) faults.push(`it takes no query, and was sent ${JSON.stringify(query)}`);
  return { route, by: 'own', faults };
}

function post(route: string, text: string | null, faults: string[]): Verdict {
  const body = read(text);
  if (body === undefined) return { route, by: 'own', faults: [...faults, 'its body is no JSON'] };
  if (route.startsWith('v1/method.call/')) return { route, by: 'vendor', faults: [...faults, ...methodCall(route, body)] };
  if (bodies[route]) return { route, by: 'vendor', faults: [...faults, ...complaints(bodies[route], body)] };
  if (route !== 'v1/login') return { route, by: 'own', faults: [...faults, 'no validator is known for this route: name one in validators.ts'] };
  const wrong = Object.entries(body as object).filter(([name, value]) => !loginFields.includes(name) || typeof value !== 'string');
  return { route, by: 'own', faults: [...faults, ...wrong.map(([name]) => `a login takes no ${name}`)] };
}

/** A method call is JSON in JSON; the vendor has a validator for each of the two. */
function methodCall(route: string, body: unknown): string[] {
  const outer = complaints(misc.isMeteorCall, body);
  if (outer.length > 0) return outer;
  const message = read((body as { message: string }).message) as { method?: string } | undefined;
  const inner = complaints(misc.isMethodCallProps, message);
  return message?.method === route.split('/').at(-1) ? inner : [...inner, 'the path names another method than the message'];
}

function complaints(validator: Validator, value: unknown): string[] {
  if (validator(value)) return [];
  return (validator.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`.trim());
}

/** The query as the server's parser makes an object of it: text, or a list where a name comes twice. */
function asked(url: URL): Record<string, string | string[]> {
  const names = [...new Set(url.searchParams.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = url.searchParams.getAll(name);
      return [name, values.length > 1 ? values : values[0]];
    }),
  );
}

function read(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
