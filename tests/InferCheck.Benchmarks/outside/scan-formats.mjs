// Holds files against the official schemas and reads them with libraries that are not ours: *.sarif and *.cyclonedx.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname } from 'node:path';

const require = createRequire(import.meta.url);
const Newer = require('ajv').default;
const Older = require('ajv-draft-04').default;
const folder = dirname(require.resolve('@cyclonedx/cyclonedx-library/package.json')) + '/res/schema/';
const json = path => JSON.parse(readFileSync(path, 'utf8'));
let faults = 0;

function check(validate, name, value) {
  const good = validate(value);
  faults += good ? 0 : 1;
  console.log(`ajv: ${name}: ${good ? 'fits the schema' : JSON.stringify(validate.errors.slice(0, 5))}`);
}

function checker(schema, ...others) {
  const Ajv = schema.$schema.includes('draft-04') ? Older : Newer;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, schemas: others });
  require('ajv-formats').default(ajv);
  require('ajv-formats-draft2019')(ajv);
  return ajv.compile(schema);
}

const sarif = checker(json(dirname(require.resolve('@microsoft/jest-sarif/package.json')) + '/lib/schemas/sarif-2.1.0-rtm.5.json'));
// The schema asks for its parts by the names they have in the library's folder.
const part = name => ({ ...json(folder + name), $id: `http://cyclonedx.org/schema/${name}` });
const bill = checker(json(folder + 'bom-1.6.SNAPSHOT.schema.json'), part('spdx.SNAPSHOT.schema.json'), part('jsf-0.82.SNAPSHOT.schema.json'));
const { Spec, Validation } = require('@cyclonedx/cyclonedx-library');
const { PackageURL } = require('packageurl-js');

for (const path of process.argv.slice(2)) {
  const [name, text] = [basename(path), readFileSync(path, 'utf8')];
  const value = JSON.parse(text);
  if (path.endsWith('.sarif')) {
    check(sarif, name, value);
    const { results, tool } = value.runs[0];
    const wrong = results.filter(one => tool.driver.rules[one.ruleIndex].id !== one.ruleId || !one.partialFingerprints);
    const prints = new Set(results.map(one => JSON.stringify(one.partialFingerprints)));
    faults += wrong.length + (results.length - prints.size);
    console.log(`  ${results.length} results, ${results.filter(one => one.suppressions?.length).length} suppressed, ${prints.size} fingerprints`);
  } else {
    check(bill, name, value);
    const error = await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text);
    faults += error === null ? 0 : 1;
    console.log(`cyclonedx-library: ${name}: ${error === null ? 'valid, strictly' : JSON.stringify(error).slice(0, 600)}`);
    for (const { purl } of value.components) {
      const read = PackageURL.fromString(purl);
      faults += read.toString() === purl ? 0 : 1;
      console.log(`  ${read.type}: ${[read.namespace, read.name].filter(part => part).join('/')}`);
    }
    for (const service of value.services) {
      console.log(`  ${service.provider.name}: ${service.endpoints?.join(' ') ?? 'no address'}; ${service.data.map(one => `${one.flow} ${one.classification}`).join(', ')}`);
    }
  }
}

process.exit(faults === 0 ? 0 : 1);
