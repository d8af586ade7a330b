import { chromium } from '@playwright/test';
import { launchOptions } from './browser.mjs';
import { startDemoServer } from './demo-server.mjs';
import { dist, serve } from './static-server.mjs';
const now='2026-11-20T15:00:00Z';
const site = await serve({ dir: dist });
const [a,b]=await Promise.all([8,21].map((seed)=>startDemoServer(['--now',now,'--seed',String(seed)])));
const browser = await chromium.launch(launchOptions);
for (const scheme of ['light','dark']) for (const [w,h] of [[1440,900],[390,844],[320,640]]) {
  const ctx=await browser.newContext({viewport:{width:w,height:h},colorScheme:scheme,locale:'en-GB',timezoneId:'Europe/Berlin'});
  const page=await ctx.newPage(); page.setDefaultTimeout(8000);
  page.on('console',m=>/panick|rror/.test(m.text())&&console.log(w,scheme,m.text().slice(0,300)));
  page.on('pageerror',e=>console.log('pageerror',String(e)));
  await page.clock.setFixedTime(now);
  const shot=(n)=>page.screenshot({path:`/tmp/connections-e2e/${scheme}-${w}-${n}.png`});
  const fill=async(s)=>{await page.getByLabel('Workspace address').fill(s.url);await page.getByRole('textbox',{name:'User ID'}).fill(s.userId);await page.getByRole('textbox',{name:'Personal access token'}).fill(s.token);await page.getByRole('button',{name:'Sign in',exact:true}).click();};
  await page.goto(site.url); await shot('0form');
  await fill(a); await page.locator('.workspace-opener').waitFor(); await page.waitForTimeout(1500);
  await page.locator('.workspace-opener').click(); await shot('1one');
  await page.getByRole('button',{name:'Add a workspace…'}).click(); await page.waitForTimeout(200); await shot('2add');
  await fill(b); await page.getByRole('dialog').waitFor({state:'detached'}); await page.waitForTimeout(1200);
  await page.locator('.workspace-opener').click();
  await page.getByText('Name and colour').click();
  await page.getByLabel('Name of this workspace').fill('Second workspace with a rather long name'); await page.keyboard.press('Enter');
  await shot('3two');
  await page.goto(`${site.url}?workspace=https://third.example`); await page.waitForTimeout(500); await page.screenshot({path:`/tmp/connections-e2e/${scheme}-${w}-4named.png`,fullPage:true});
  await ctx.close();
}
await browser.close(); await site.close(); await a.close(); await b.close();
