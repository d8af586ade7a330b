// The two sizes of the end-to-end tests. `cargo xtask test` runs the quick one: each journey, and of each sweep the cells
// that differ most. `cargo xtask test --extended` runs every cell of every sweep as well.
//
// A test, or a group of tests, that only the extended run has is tagged: `test(name, extended, …)`, or `cell(isQuick)` in
// place of `extended` in a loop. Where one test goes through many values, `through` says which of them are quick.

/** Whether every cell is run; playwright.config.ts leaves out what is tagged where it is not. */
export const isExtended = process.env.E2E_EXTENDED === '1';

/** The tag that the configuration knows. */
const tag = '@extended';

/** Details of a test that only the extended run has. */
export const extended = { tag };

/** Details of a cell of a sweep. */
export function cell(isQuick: boolean): { tag: string | string[] } {
  return isQuick ? { tag: [] } : extended;
}

/** The values that one test goes through: all of them, or those of the quick run. */
export function through<T>(all: readonly T[], isQuick: (value: T) => boolean): T[] {
  return isExtended ? [...all] : all.filter(isQuick);
}
