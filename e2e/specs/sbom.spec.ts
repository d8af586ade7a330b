// The bill of materials beside the built page.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dist } from '../static-server.mjs';

const packages = createRequire(import.meta.url);

test('it keeps to the schema of CycloneDX', () => {
  const bom = JSON.parse(readFileSync(join(dist, 'sbom.cdx.json'), 'utf8'));
  const Ajv = packages('ajv');
  const schemas = join(dirname(packages.resolve('@cyclonedx/cyclonedx-library/package.json')), 'res/schema');
  const schema = (file: string) => JSON.parse(readFileSync(join(schemas, file), 'utf8'));
  // The formats of addresses in other scripts than Latin are known to no checker; the bill has none of them.
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { 'iri-reference': true, 'idn-email': true } });
  packages('ajv-formats')(ajv);
  // By the addresses that the schema itself names them with.
  for (const file of ['spdx.SNAPSHOT.schema.json', 'jsf-0.82.SNAPSHOT.schema.json', 'cryptography-defs.SNAPSHOT.schema.json']) {
    ajv.addSchema(schema(file), `http://cyclonedx.org/schema/${file}`);
  }
  const isValid = ajv.compile(schema(`bom-${bom.specVersion}.SNAPSHOT.schema.json`));
  expect(isValid(bom), JSON.stringify(isValid.errors)).toBe(true);
  expect(isValid({ ...bom, components: [{ name: 'without a type' }] }), 'the schema refuses nothing').toBe(false);
});
