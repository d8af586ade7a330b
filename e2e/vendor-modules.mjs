// Lets Node load @rocket.chat/rest-typings as it is published: ES modules for bundlers, which say neither that they are
// modules nor how their files end.

const isVendor = (url) => url?.includes('/@rocket.chat/rest-typings/');

export async function resolve(specifier, context, next) {
  if (!isVendor(context.parentURL)) return next(specifier, context);
  for (const ending of ['.js', '/index.js']) {
    try {
      return await next(`${specifier}${ending}`, context);
    } catch {
      // Another ending, then.
    }
  }
  return next(specifier, context);
}

export function load(url, context, next) {
  return next(url, isVendor(url) ? { ...context, format: 'module' } : context);
}
