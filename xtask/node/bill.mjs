// A software bill of materials in CycloneDX's format, of two programs: the dashboard, and the demo's worker beside it.
// The same packages give the same bytes: no time, no random serial number, everything in order.

import { createRequire } from 'node:module';
import { linked } from './cargo-tree.mjs';

// The packages are those of e2e/, which is not above this folder.
const { Enums, Models, Serialize, Spec } = createRequire(new URL('../../e2e/package.json', import.meta.url))('@cyclonedx/cyclonedx-library');
const { Application, Library } = Enums.ComponentType;
const { Required, Excluded } = Enums.ComponentScope;

/**
 * The bill as JSON.
 * @param {Map<string, import('./cargo-tree.mjs').Package>[]} programs the page's packages, then those of other programs
 * @param {string} rust the compiler's version, which is that of the standard library
 */
export function bill(programs, rust) {
  const packages = merged(programs);
  const shipped = new Set(programs.flatMap((program) => [...linked(program)]));
  const tops = programs.map((program) => [...program.keys()][0]);
  const library = standardLibrary(rust);
  const components = new Map();
  for (const { id } of packages.values()) components.set(id, component(packages.get(id), tops.includes(id), shipped.has(id)));
  for (const { id, uses } of packages.values()) uses.forEach((used) => components.get(id).dependencies.add(components.get(used).bomRef));
  for (const top of tops) components.get(top).dependencies.add(library.bomRef);
  return text(components, tops, library);
}

/** All programs' packages together. What one of them uses in any program, it uses. */
function merged(programs) {
  const all = new Map();
  for (const found of programs.flatMap((program) => [...program.values()])) {
    const uses = new Set([...(all.get(found.id)?.uses ?? []), ...found.uses]);
    all.set(found.id, { ...found, uses });
  }
  return all;
}

/** What the compiler alone runs, a macro and what it uses, is in no program; CycloneDX calls it excluded. */
function component({ name, version, licence, checksum }, isProgram, isShipped) {
  // A package of the project's own is in no registry, where another one may have its name.
  const purl = checksum && `pkg:cargo/${name}@${encodeURIComponent(version)}`;
  return new Models.Component(isProgram ? Application : Library, name, {
    version,
    bomRef: purl ?? `${name}@${version}`,
    purl,
    scope: isShipped ? Required : Excluded,
    licenses: licences(licence),
    hashes: new Models.HashDictionary(checksum ? [[Enums.HashAlgorithm['SHA-256'], checksum]] : []),
  });
}

/** Cargo still takes `MIT/Apache-2.0`, which means a choice. */
function licences(licence) {
  return new Models.LicenseRepository(licence ? [new Models.LicenseExpression(licence.replaceAll('/', ' OR '))] : []);
}

/** It is in every program, and `cargo tree` does not name it. */
function standardLibrary(version) {
  return new Models.Component(Library, 'std', {
    version,
    bomRef: `std@${version}`,
    description: "Rust's standard library, with what it is built from",
    cpe: `cpe:2.3:a:rust-lang:rust:${version}:*:*:*:*:*:*:*`,
    scope: Required,
    licenses: licences('MIT OR Apache-2.0'),
  });
}

function text(components, [page, ...others], library) {
  const subject = components.get(page);
  // The page starts the other programs.
  for (const other of others) subject.dependencies.add(components.get(other).bomRef);
  components.delete(page);
  const bom = new Models.Bom({
    metadata: new Models.Metadata({ component: subject, lifecycles: new Models.LifecycleRepository([Enums.LifecyclePhase.Build]) }),
    components: new Models.ComponentRepository([...components.values(), library]),
  });
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}
